/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.subsidy;

import static org.finindicators.intermediary.subsidy.Subsidy.SUBSIDY_DEPENDENCE_INDEX;

import java.math.BigDecimal;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Printing;

/**
 * The Subsidy Dependence Index of one institution at one market rate, and what it follows from.
 *
 * @since 0.1.0
 */
public final class SubsidyAtRate {
    private final AtRate figures;
    private final Measurement subsidy;
    private final Measurement index;
    private final Measurement breakEvenYield;

    SubsidyAtRate(AtRate figures) {
        this.figures = figures;
        subsidy = SUBSIDY_DEPENDENCE_INDEX.variant("subsidy").measure(figures);
        index = SUBSIDY_DEPENDENCE_INDEX.measure(figures);
        breakEvenYield = SUBSIDY_DEPENDENCE_INDEX.variant("break-even-yield").measure(figures);
    }

    /**
     * Returns the market rate.
     *
     * @return the rate, a fraction a year
     */
    public BigDecimal marketRate() {
        return figures.marketRate();
    }

    /**
     * Returns the subsidy.
     *
     * @return money a year, or the reason why it is undefined
     */
    public Measurement subsidy() {
        return subsidy;
    }

    /**
     * Returns the index.
     *
     * @return a share, or the reason why it is undefined
     */
    public Measurement index() {
        return index;
    }

    /**
     * Returns the yield on loans at which the index is zero.
     *
     * @return a rate a year, or the reason why it is undefined
     */
    public Measurement breakEvenYield() {
        return breakEvenYield;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubsidyAtRate that && figures.equals(that.figures);
    }

    @Override
    public int hashCode() {
        return figures.hashCode();
    }

    /** Prints the market rate and the index. */
    @Override
    public String toString() {
        return "at " + Printing.percent(marketRate()) + ": " + index;
    }
}
