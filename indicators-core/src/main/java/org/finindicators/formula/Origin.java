/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.Currency;
import java.util.Optional;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;

/**
 * Whom and when a value is about, and in which unit its amounts are: what a result keeps of the figures.
 *
 * @param subject whom the figures are about
 * @param period the period that they are about
 * @param when the period in words; without dates for the row of a panel that states none
 * @param scale the unit in which amounts of money are given
 * @param currency the currency of amounts that are not stated to be in another, if one is stated
 * @param source where the figures come from, empty if that is not stated
 */
public record Origin(
        String subject, ReportingPeriod period, String when, Scale scale, Optional<Currency> currency, String source) {
    /**
     * Tells whether the period has dates.
     *
     * @return false for the row of a panel that states no period
     */
    public boolean isDated() {
        return when.equals(period.toString());
    }
}
