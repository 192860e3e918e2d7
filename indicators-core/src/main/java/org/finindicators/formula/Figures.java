/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.finindicators.number.Scale;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;

/**
 * What is reported about one subject for one period; the side that formulas read.
 *
 * @since 0.1.0
 */
public interface Figures {
    /**
     * Names whom the figures are about.
     *
     * @return the subject
     */
    String subject();

    /**
     * Returns the period that the figures are about.
     *
     * @return the period
     */
    ReportingPeriod period();

    /**
     * Returns what results keep of the figures.
     *
     * @return subject, period, unit and source
     */
    default Origin origin() {
        Figures kept = this instanceof Remembering remembering ? remembering.figures() : this;
        return new Origin(subject(), period(), when(period()), scale(), currency(), source(), Optional.of(kept));
    }

    /**
     * Says a date in words; rows of a panel without a stated period have none.
     *
     * @param date a date at the opening or the closing of the period, or within
     * @return for instance {@code 2021-12-31}, or {@code closing}
     */
    default String when(LocalDate date) {
        return date.toString();
    }

    /**
     * Says a period in words; rows of a panel without a stated period have no dates.
     *
     * @param over the period, or one before
     * @return for instance {@code 2021 Q3}, or {@code the period}
     */
    default String when(ReportingPeriod over) {
        return over.toString();
    }

    /**
     * Returns the balances of an item, at all dates for which they are reported.
     *
     * @param item a stock, a count or a price index
     * @return the balances, none if nothing is reported
     */
    Balances balances(Item<?> item);

    /**
     * Finds what is reported of an item for a period.
     *
     * @param item a flow, a rate, or the mean of a price index
     * @param period the period
     * @return the figure, or nothing
     */
    Optional<BigDecimal> during(Item<?> item, ReportingPeriod period);

    /**
     * Answers a reading where these figures know it otherwise than from balances and periods: figures of which one part
     * is of another statement, for instance.
     *
     * @param node what a formula reads
     * @return what it comes to, or nothing if it is to be worked out from the balances and periods
     */
    default Optional<Evaluation> reading(Formula.Reading node) {
        return Optional.empty();
    }

    /**
     * Finds the three months up to the end of a month whose level serves where that of the last month is not reported.
     *
     * @param date the end of the month
     * @param item the item
     * @return the quarter, if the item is a price index and has a level for it
     */
    default Optional<ReportingPeriod> quarterTo(LocalDate date, Item<?> item) {
        LocalDate next = date.plusDays(1);
        return item.kind() instanceof Kind.PriceIndex && next.getDayOfMonth() == 1
                ? Optional.of(new ReportingPeriod(next.minusMonths(3), date))
                        .filter(quarter -> during(item, quarter).isPresent())
                : Optional.empty();
    }

    /**
     * Finds the periods, one after the other, that make up another for which an item is not reported: four quarters of
     * a year, or of the year up to a quarter's end. Of several such rows it is that of the fewest.
     *
     * @param item a flow
     * @param whole the period that they make up
     * @return the periods in the order of time; none if no row of reported ones begins and ends with the whole
     */
    default List<ReportingPeriod> parts(Item<?> item, ReportingPeriod whole) {
        return List.of();
    }

    /**
     * Finds a period for which an item is reported, to tell the reader what there is instead.
     *
     * @param item the item
     * @return the last such period, or nothing
     */
    Optional<ReportingPeriod> lastPeriod(Item<?> item);

    /**
     * Finds the currency of an item.
     *
     * @param item an amount of money
     * @return its currency, or nothing if none is stated
     */
    Optional<Currency> currency(Item<?> item);

    /**
     * Returns the currency of amounts that are not stated to be in another, those in facts among them.
     *
     * @return the currency, or nothing if none is stated
     */
    Optional<Currency> currency();

    /**
     * Returns the unit in which amounts of money are given.
     *
     * @return the scale
     */
    Scale scale();

    /**
     * Names where the figures come from.
     *
     * @return the source, empty if none is stated
     */
    String source();

    /**
     * Finds the base that a level of a price index at a date is on.
     *
     * @param item a price index
     * @param date the date of the level
     * @return the base, or nothing if none is stated
     */
    default Optional<String> base(Item<?> item, LocalDate date) {
        return Optional.empty();
    }

    /**
     * Finds the base that the mean of a price index over a period is on.
     *
     * @param item a price index
     * @param during the period
     * @return the base, or nothing if none is stated
     */
    default Optional<String> base(Item<?> item, ReportingPeriod during) {
        return Optional.empty();
    }

    /**
     * Finds to what the balance of an item at a date was rounded: the true amount lies within half of it, either way.
     *
     * @param item the item
     * @param date the date of the balance
     * @return the last unit, in the unit of the figure: 0.1 where 12.5 stands for 12.45 to 12.55; nothing if that is
     *     not stated
     */
    default Optional<BigDecimal> roundedTo(Item<?> item, LocalDate date) {
        return Optional.empty();
    }

    /**
     * Finds to what the figure of an item for a period was rounded: the true amount lies within half of it, either way.
     *
     * @param item the item
     * @param during the period
     * @return the last unit, in the unit of the figure: 0.001 where a rate of 0.075 was published as 7.5 per cent;
     *     nothing if that is not stated
     */
    default Optional<BigDecimal> roundedTo(Item<?> item, ReportingPeriod during) {
        return Optional.empty();
    }

    /**
     * Lists what is said about how all figures of an item were obtained: the quotation of a rate, the links of a
     * spliced index.
     *
     * @param item the item
     * @return the remarks
     */
    default List<String> remarks(Item<?> item) {
        return List.of();
    }

    /**
     * Lists what is said about the balance of an item at a date; it is told where that balance is read.
     *
     * @param item the item
     * @param date the date of the balance
     * @return the remarks
     */
    default List<String> remarks(Item<?> item, LocalDate date) {
        return List.of();
    }

    /**
     * Lists what is said about the figure of an item for a period, that it is the difference of two others for
     * instance; it is told where that figure is read.
     *
     * @param item the item
     * @param during the period
     * @return the remarks
     */
    default List<String> remarks(Item<?> item, ReportingPeriod during) {
        return List.of();
    }

    /**
     * Lists what is said about a fact, above all why it is not reported.
     *
     * @param fact the key
     * @return the remarks
     */
    default List<String> remarks(Fact<?> fact) {
        return List.of();
    }

    /**
     * Finds a fact.
     *
     * @param <T> what it is
     * @param fact the key
     * @return the fact, or nothing if it is not reported
     */
    <T> Optional<T> fact(Fact<T> fact);

    /**
     * Returns the same figures, which remember what formulas have read of them: for many formulas over one subject.
     *
     * <p>The results are the same. What is remembered is kept as long as what is returned; it is for one thread.
     *
     * @return these figures with a memory
     */
    default Figures remembering() {
        return new Remembering(this);
    }

    /**
     * Works something out, once where these figures {@linkplain #remembering() remember}: what several calculations
     * begin with, for instance.
     *
     * @param <T> what it is
     * @param key under what it is remembered; equal keys must stand for the same work over the same figures
     * @param work what works it out; its result must not change
     * @return the result
     */
    default <T> T once(Key<T> key, Supplier<T> work) {
        return work.get();
    }

    /**
     * Under what a result is remembered. Its class is part of it, so that nobody else's key is equal by chance.
     *
     * @param <T> what the result is
     * @since 0.1.0
     */
    interface Key<T> {}
}
