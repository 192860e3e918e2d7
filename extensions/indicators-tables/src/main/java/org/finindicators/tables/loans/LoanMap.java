/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.WhereBlank;
import org.finindicators.number.Intake;
import org.finindicators.number.MinorUnits;
import org.finindicators.repayment.Collected;
import org.finindicators.tables.source.Mapping;
import org.finindicators.tables.source.Notation;
import org.finindicators.tables.source.RowSource;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a loan tape are.
 *
 * <pre>{@code
 * var map = LoanMap.of("USD").asOf("2024-12-31").id("loan").balance("balance").daysLate("days_late").by("branch");
 * System.out.println(read("examples/data/made-up-loans.csv", map).by("branch").measure(PORTFOLIO_AT_RISK));
 * }</pre>
 *
 * <p>Currency, date and balance must be stated. Nothing is guessed: what is not bound is not read, and a cell that
 * cannot be read as what it is bound to is a fault; its row is refused and counted. What can be read but is wrong, a
 * balance below zero for instance, is a defect, on which the {@linkplain #policy(IntegrityPolicy) policy} decides.
 *
 * <p>A file of any length can be read, {@linkplain #summed() in sums}, with memory that does not grow with it; else the
 * loans are kept by the column. Immutable: each method returns a larger map, and their order does not matter.
 *
 * @since 0.1.0
 */
public final class LoanMap implements Mapping<LoanFile> {
    private final MinorUnits unit;
    private final List<LoanPart> parts;
    private final List<LocalDate> dates;
    private final Notation notation;
    private final AgingScheme scheme;
    private final IntegrityPolicy policy;
    private final Optional<Collected> collected;
    private final int threads;

    private LoanMap(Draft draft) {
        unit = draft.unit;
        parts = List.copyOf(draft.parts);
        dates = List.copyOf(draft.dates);
        notation = draft.notation;
        scheme = draft.scheme;
        policy = draft.policy;
        collected = Optional.ofNullable(draft.collected);
        threads = draft.threads;
    }

    /** What is stated so far. */
    private static final class Draft {
        private final MinorUnits unit;
        private final List<LoanPart> parts = new ArrayList<>();
        private final List<LocalDate> dates = new ArrayList<>();
        private Notation notation = Notation.PLAIN;
        private AgingScheme scheme = AgingScheme.STANDARD;
        private IntegrityPolicy policy = IntegrityPolicy.STANDARD;
        private @Nullable Collected collected;
        private int threads;

        Draft(MinorUnits unit) {
            this.unit = unit;
        }
    }

    private LoanMap with(Consumer<Draft> change) {
        Draft draft = new Draft(unit);
        draft.parts.addAll(parts);
        draft.dates.addAll(dates);
        draft.notation = notation;
        draft.scheme = scheme;
        draft.policy = policy;
        draft.collected = collected.orElse(null);
        draft.threads = threads;
        change.accept(draft);
        return new LoanMap(draft);
    }

    private LoanMap with(LoanPart part) {
        return with(draft -> draft.parts.add(part));
    }

    /**
     * Starts a map of loans in a currency, with its usual digits after the point.
     *
     * @param currency the ISO 4217 code
     * @return a map that binds nothing yet
     * @throws InvalidInputException if there is no such currency
     */
    public static LoanMap of(String currency) {
        return of(MinorUnits.of(currency));
    }

    /**
     * Starts a map of loans whose amounts are counted in other minor units than is usual for the currency.
     *
     * @param unit the currency and its digits after the point
     * @return a map that binds nothing yet
     */
    public static LoanMap of(MinorUnits unit) {
        return new LoanMap(new Draft(unit));
    }

    /**
     * States the date of the balances.
     *
     * @param date the date
     * @return the larger map
     */
    public LoanMap asOf(LocalDate date) {
        return with(draft -> draft.dates.add(date));
    }

    /**
     * States the date of the balances.
     *
     * @param date the date, as 2024-12-31
     * @return the larger map
     * @throws InvalidInputException if it is no date
     */
    public LoanMap asOf(String date) {
        Intake intake = new Intake();
        Optional<LocalDate> day = intake.toDate("date of the balances", date);
        intake.refuse();
        return asOf(day.orElseThrow());
    }

    /**
     * Binds the column of the date of the balances, which must be the same in all rows: that of the first row that has
     * one. A row of another date is refused.
     *
     * @param column its name
     * @return the larger map
     */
    public LoanMap asOfIn(String column) {
        return with(new LoanPart.AsOf(column));
    }

    /**
     * Binds the column of what loans are called, each once.
     *
     * @param column its name
     * @return the larger map
     */
    public LoanMap id(String column) {
        return with(new LoanPart.Id(column));
    }

    /**
     * Binds the column of the outstanding principal, in whole units of the currency. A row without one is refused; 0
     * stands for a loan that is repaid.
     *
     * @param column its name
     * @return the larger map
     */
    public LoanMap balance(String column) {
        return amount(Amount.BALANCE, column);
    }

    /**
     * Binds the column of an amount, in whole units of the currency. Where a cell is empty it is not reported.
     *
     * @param amount which
     * @param column its name
     * @return the larger map
     */
    public LoanMap amount(Amount amount, String column) {
        return with(new LoanPart.Money(column, amount));
    }

    /**
     * Binds the column of whole days late: 0 if the loan is not late, empty if it is not known.
     *
     * @param column its name
     * @return the larger map
     */
    public LoanMap daysLate(String column) {
        return with(new LoanPart.Days(column));
    }

    /**
     * Binds the column of the date of the oldest instalment that is not fully paid, from which days late are counted to
     * the date of the balances. A date after that is not late.
     *
     * @param column its name
     * @param blank what it means that there is no date
     * @return the larger map
     */
    public LoanMap dueSince(String column, WhereBlank blank) {
        return with(new LoanPart.Due(column, blank));
    }

    /**
     * Binds the column of a status, and says what each means. How late a loan is may be said by it or by another
     * column; where both say it and differ, the row is refused.
     *
     * @param column its name
     * @param statuses what each status means
     * @return the larger map
     */
    public LoanMap status(String column, LateStatuses statuses) {
        return with(new LoanPart.Status(column, statuses));
    }

    /**
     * Binds the column that says whether a loan is written off.
     *
     * @param column its name
     * @param words the words for yes and no
     * @return the larger map
     */
    public LoanMap writtenOff(String column, YesNo words) {
        return with(new LoanPart.WrittenOff(column, words));
    }

    /**
     * Binds the column that says whether the terms of a loan were changed because the borrower could not pay.
     *
     * @param column its name
     * @param words the words for yes and no
     * @return the larger map
     */
    public LoanMap renegotiated(String column, YesNo words) {
        return with(new LoanPart.Renegotiated(column, words));
    }

    /**
     * Binds the column of a date of the loan.
     *
     * @param date which
     * @param column its name
     * @return the larger map
     */
    public LoanMap date(LoanDate date, String column) {
        return with(new LoanPart.Day(column, date));
    }

    /**
     * Binds the column of who owes the loan. Read in sums, it is left aside: clients can only be counted where all
     * loans are kept.
     *
     * @param column its name
     * @return the larger map
     */
    public LoanMap client(String column) {
        return by(Attribute.BORROWER, column);
    }

    /**
     * Binds a column by which loans can be grouped, under its own name.
     *
     * @param column its name
     * @return the larger map
     */
    public LoanMap by(String column) {
        return by(Attribute.of(column), column);
    }

    /**
     * Binds a column by which loans can be grouped.
     *
     * @param attribute what it is
     * @param column its name
     * @return the larger map
     */
    public LoanMap by(Attribute attribute, String column) {
        return with(new LoanPart.Label(column, attribute));
    }

    /**
     * States how numbers and dates are written; as 1234.5 and 2024-12-31 unless it is stated.
     *
     * @param how the notation
     * @return the changed map
     */
    public LoanMap notation(Notation how) {
        return with(draft -> draft.notation = how.withMissingOf(draft.notation));
    }

    /**
     * States further marks that mean that there is no value.
     *
     * @param marks the marks, {@code n/a} for instance
     * @return the changed map
     */
    public LoanMap missing(String... marks) {
        return with(draft -> draft.notation = draft.notation.missing(marks));
    }

    /**
     * States the classes of days late; those of {@link AgingScheme#STANDARD} unless it is stated.
     *
     * @param classes the scheme
     * @return the changed map
     */
    public LoanMap scheme(AgingScheme classes) {
        return with(draft -> draft.scheme = classes);
    }

    /**
     * States what is done about which defect; what {@link IntegrityPolicy#STANDARD} says unless it is stated.
     *
     * @param decisions the policy
     * @return the changed map
     */
    public LoanMap policy(IntegrityPolicy decisions) {
        return with(draft -> draft.policy = decisions);
    }

    /**
     * States over which period and on which basis amounts of a period are, {@link Amount#DUE} for instance.
     *
     * @param how the period, which ends at the date of the balances, and the basis
     * @return the changed map
     */
    public LoanMap collected(Collected how) {
        return with(draft -> draft.collected = how);
    }

    /**
     * Reads in sums: loans are checked and added up as they are read, and not kept. Memory does not grow with the file.
     * Loans are not compared with each other; whether one is in the file twice is known as long as ids rise, and the
     * {@linkplain LoanFile#integrity() table of defects} says how far they do.
     *
     * @return the changed map
     */
    public LoanMap summed() {
        return summed(1);
    }

    /**
     * Reads in sums, as {@link #summed()}, with several threads where the source is a file that can be divided: one of
     * comma-separated values without quotes. What comes of it is the same.
     *
     * @param atOnce how many threads, from 1 to 64
     * @return the changed map
     * @throws InvalidInputException if they are fewer or more
     */
    public LoanMap summed(int atOnce) {
        if (atOnce < 1 || atOnce > 64) {
            throw InvalidInputException.of(Integer.toString(atOnce), "threads must be from 1 to 64");
        }
        return with(draft -> draft.threads = atOnce);
    }

    @Override
    public LoanFile read(RowSource source) {
        return new LoanReading(this, source).read();
    }

    /** Finds what is said twice, or not at all though it must be. */
    void check() {
        Intake wrong = new Intake();
        Set<String> bound = new HashSet<>();
        for (LoanPart part : parts) {
            if (!bound.add(part.what())) {
                wrong.add(part.what(), part.column(), "is bound twice");
            }
        }
        if (!bound.contains(Amount.BALANCE.term())) {
            wrong.add(Amount.BALANCE.term(), "", "must be bound: balance(column)");
        }
        int said = dates.size() + (bound.contains(LoanPart.AsOf.WHAT) ? 1 : 0);
        if (said != 1) {
            wrong.add(
                    LoanPart.AsOf.WHAT,
                    "",
                    said == 0
                            ? "must be stated: asOf(date), or asOfIn(column)"
                            : "is stated twice; one of asOf(date) and asOfIn(column) says it");
        }
        wrong.refuse();
    }

    MinorUnits unit() {
        return unit;
    }

    List<LoanPart> parts() {
        return parts;
    }

    Optional<LocalDate> statedDate() {
        return dates.stream().findFirst();
    }

    /** The same for columns that have types, where no text is read. */
    LoanMap typed() {
        return with(draft -> draft.notation = Notation.PLAIN);
    }

    Notation notation() {
        return notation;
    }

    AgingScheme scheme() {
        return scheme;
    }

    IntegrityPolicy policy() {
        return policy;
    }

    Optional<Collected> collected() {
        return collected;
    }

    /** Tells how many threads add loans up, 0 if they are kept. */
    int threads() {
        return threads;
    }

    /** Prints what is bound to what. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("loans in " + unit.currency().getCurrencyCode());
        dates.forEach(date -> text.append(" at ").append(date));
        text.append(threads > 0 ? ", read in sums" : "");
        parts.forEach(
                part -> text.append("\n  ").append(part.what()).append(": ").append(part.column()));
        return text.append("\n  ").append(notation).toString();
    }
}
