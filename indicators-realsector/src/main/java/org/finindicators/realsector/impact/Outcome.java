/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Scale;

/** The outcome compared and its domain: a rate in per cent is refused rather than read as a fraction. */
enum Outcome {
    /** Money, which can be negative. */
    INCOME(""),
    /** A fraction of persons, or 1 and 0 for each of them. */
    RATE("must lie between 0 and 1"),
    /** The shortfall below the poverty line over that line; above 1 where incomes are negative. */
    GAP("must not be negative"),
    /** Jobs of a firm, in full-time equivalents. */
    JOBS("must not be negative", "full-time equivalent"),
    /** Hours worked in a firm. */
    HOURS("must not be negative", "hour");

    final String rule;

    /** What is counted for each firm, empty for what is not of firms. */
    private final String counted;

    Outcome(String rule) {
        this(rule, "");
    }

    Outcome(String rule, String counted) {
        this.rule = rule;
        this.counted = counted;
    }

    Dimension dimension() {
        return isMoney() ? Dimension.MONEY.over(Dimension.THINGS) : Dimension.NUMBER;
    }

    boolean contains(double value) {
        return switch (this) {
            case INCOME -> true;
            case RATE -> value >= 0 && value <= 1;
            case GAP, JOBS, HOURS -> value >= 0;
        };
    }

    /** Reads a mean, and writes down if the outcome cannot have it. */
    void read(Worksheet sheet, String name, String when, BigDecimal mean) {
        write(sheet, name, when, mean);
        switch (this) {
            case RATE -> sheet.requireShare(name, mean);
            case GAP, JOBS, HOURS -> sheet.requireNotNegative(name, mean);
            case INCOME -> {}
        }
    }

    /** Writes a mean down. */
    void write(Worksheet sheet, String name, String when, BigDecimal mean) {
        if (isMoney()) {
            sheet.operand(
                    Operand.money(name, when, mean, Scale.UNITS, sheet.figures().currency()));
        } else {
            sheet.number(name, when, mean, counted);
        }
    }

    /** Writes down what a mean is of, so that the value is printed with it. */
    void of(Worksheet sheet) {
        if (!counted.isEmpty()) {
            sheet.number("mean of", "", BigDecimal.ONE, "firm");
        }
    }

    /** What a mean is of, or both of what it counts and of what it is the mean. */
    String noun() {
        return switch (this) {
            case INCOME, RATE, GAP -> "person";
            case JOBS -> "full-time equivalents per firm";
            case HOURS -> "hours per firm";
        };
    }

    Unit unit() {
        return switch (this) {
            case INCOME -> Unit.MONEY_PER_UNIT;
            case RATE, GAP -> Unit.POINTS;
            case JOBS, HOURS -> Unit.COUNT_PER_UNIT;
        };
    }

    boolean isMoney() {
        return this == INCOME;
    }

    /** The case in which a comparison is undefined because of it; nothing for money. */
    List<UndefinedCase> undefinedCases() {
        return switch (this) {
            case INCOME -> List.of();
            case RATE -> List.of(Reason.OUT_OF_DOMAIN.when("a rate below 0 or above 1"));
            case GAP -> List.of(Reason.OUT_OF_DOMAIN.when("a negative gap"));
            case JOBS, HOURS -> List.of(Reason.OUT_OF_DOMAIN.when("a negative number of jobs or hours"));
        };
    }
}
