/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import org.finindicators.formula.Dimension;

/** What is compared, and which values it can have: a rate in per cent is refused rather than read as a fraction. */
enum Outcome {
    /** Money, which can be negative. */
    INCOME(""),
    /** A fraction of persons, or 1 and 0 for each of them. */
    RATE("must lie between 0 and 1"),
    /** What is lacking to the poverty line over that line; above 1 where incomes are negative. */
    GAP("must not be negative");

    final String rule;

    Outcome(String rule) {
        this.rule = rule;
    }

    Dimension dimension() {
        return isMoney() ? Dimension.MONEY : Dimension.NUMBER;
    }

    boolean contains(double value) {
        return switch (this) {
            case INCOME -> true;
            case RATE -> value >= 0 && value <= 1;
            case GAP -> value >= 0;
        };
    }

    boolean contains(BigDecimal value) {
        return switch (this) {
            case INCOME -> true;
            case RATE -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
            case GAP -> value.signum() >= 0;
        };
    }

    boolean isMoney() {
        return this == INCOME;
    }

    /** The case in which a comparison is undefined because of it; nothing for money. */
    String undefinedCase() {
        return switch (this) {
            case INCOME -> "";
            case RATE -> "a rate below 0 or above 1";
            case GAP -> "a negative gap";
        };
    }
}
