/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;

/**
 * Whom and when a value is about, and in which unit its amounts are: what a result keeps of the figures.
 *
 * <p>The figures themselves are kept with it, so that a result can be looked into further: a result holds its statement
 * in memory, with its facts, as long as it is held itself.
 *
 * @param subject whom the figures are about
 * @param period the period that they are about
 * @param when the period in words; without dates for the row of a panel that states none
 * @param scale the unit in which amounts of money are given
 * @param currency the currency of amounts that are not stated to be in another, if one is stated
 * @param source where the figures come from, empty if that is not stated
 * @param figures the figures themselves, by which a result is looked into further; none where it was read from a file.
 *     They are no part of what makes two origins equal
 * @since 0.1.0
 */
public record Origin(
        String subject,
        ReportingPeriod period,
        String when,
        Scale scale,
        Optional<Currency> currency,
        String source,
        Optional<Figures> figures) {
    /**
     * Takes what is kept of figures that are not at hand.
     *
     * @param subject whom the figures are about
     * @param period the period that they are about
     * @param when the period in words
     * @param scale the unit in which amounts of money are given
     * @param currency the currency of amounts that are not stated to be in another, if one is stated
     * @param source where the figures come from, empty if that is not stated
     */
    public Origin(
            String subject,
            ReportingPeriod period,
            String when,
            Scale scale,
            Optional<Currency> currency,
            String source) {
        this(subject, period, when, scale, currency, source, Optional.empty());
    }

    /**
     * Tells whether the period has dates.
     *
     * @return false for the row of a panel that states no period
     */
    public boolean isDated() {
        return when.equals(period.toString());
    }

    /**
     * Tells the period for reading, at the head of a table for instance.
     *
     * @return as {@link #when()}, but the date alone of a period of one day
     */
    public String words() {
        return isDated() && period.days() == 1 ? period.closing().toString() : when;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin that
                && subject.equals(that.subject)
                && period.equals(that.period)
                && when.equals(that.when)
                && scale == that.scale
                && currency.equals(that.currency)
                && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, period, when, scale, currency, source);
    }

    /** Prints the subject and the period. */
    @Override
    public String toString() {
        return subject.isBlank() ? when : subject + ", " + when;
    }
}
