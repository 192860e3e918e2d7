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
import org.finindicators.number.Scale;
import org.finindicators.period.Balances;
import org.finindicators.period.ReportingPeriod;

/**
 * Figures that are those of another subject but for what is said otherwise: with another rate, or another survey.
 *
 * <p>A record with a component {@code figures} implements it and overrides what differs. What {@link #reading} answers
 * is not taken over, since it would pass by what is overridden; whoever knows that it does not passes it on.
 *
 * @since 0.1.0
 */
public interface OtherFigures extends Figures {
    /**
     * Returns the figures that hold unless said otherwise.
     *
     * @return the figures
     */
    Figures figures();

    @Override
    default String subject() {
        return figures().subject();
    }

    @Override
    default ReportingPeriod period() {
        return figures().period();
    }

    @Override
    default Optional<ReportingPeriod> quarterTo(LocalDate date, Item<?> item) {
        return figures().quarterTo(date, item);
    }

    @Override
    default String when(LocalDate date) {
        return figures().when(date);
    }

    @Override
    default String when(ReportingPeriod over) {
        return figures().when(over);
    }

    @Override
    default Balances balances(Item<?> item) {
        return figures().balances(item);
    }

    @Override
    default Optional<BigDecimal> during(Item<?> item, ReportingPeriod period) {
        return figures().during(item, period);
    }

    @Override
    default List<ReportingPeriod> parts(Item<?> item, ReportingPeriod whole) {
        return figures().parts(item, whole);
    }

    @Override
    default Optional<ReportingPeriod> lastPeriod(Item<?> item) {
        return figures().lastPeriod(item);
    }

    @Override
    default Optional<Currency> currency(Item<?> item) {
        return figures().currency(item);
    }

    @Override
    default Optional<Currency> currency() {
        return figures().currency();
    }

    @Override
    default Scale scale() {
        return figures().scale();
    }

    @Override
    default String source() {
        return figures().source();
    }

    @Override
    default Optional<String> base(Item<?> item, LocalDate date) {
        return figures().base(item, date);
    }

    @Override
    default Optional<String> base(Item<?> item, ReportingPeriod during) {
        return figures().base(item, during);
    }

    @Override
    default Optional<BigDecimal> roundedTo(Item<?> item, LocalDate date) {
        return figures().roundedTo(item, date);
    }

    @Override
    default Optional<BigDecimal> roundedTo(Item<?> item, ReportingPeriod during) {
        return figures().roundedTo(item, during);
    }

    @Override
    default List<String> remarks(Item<?> item) {
        return figures().remarks(item);
    }

    @Override
    default List<String> remarks(Item<?> item, LocalDate date) {
        return figures().remarks(item, date);
    }

    @Override
    default List<String> remarks(Item<?> item, ReportingPeriod during) {
        return figures().remarks(item, during);
    }

    @Override
    default List<String> remarks(Fact<?> fact) {
        return figures().remarks(fact);
    }

    @Override
    default <T> Optional<T> fact(Fact<T> fact) {
        return figures().fact(fact);
    }
}
