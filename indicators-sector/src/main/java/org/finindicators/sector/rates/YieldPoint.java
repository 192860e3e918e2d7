/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The yield at one term.
 *
 * @param months the term in months
 * @param yield the yield, an effective annual rate, a fraction
 * @since 0.1.0
 */
public record YieldPoint(
        @NotNull @Positive BigDecimal months, @NotNull BigDecimal yield) {
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private static final String TERM = "months";
    private static final String YIELD = "yield";

    /**
     * Normalises the figures.
     *
     * @throws InvalidInputException if figures are null or out of bounds, with all of them
     */
    public YieldPoint {
        Intake intake = new Intake();
        months = intake.number(TERM, months);
        yield = intake.number(YIELD, yield);
        intake.refuse();
    }

    /**
     * Takes a term in months.
     *
     * @param term the months
     * @param yield the yield, a fraction
     * @return the point
     * @throws InvalidInputException if figures are out of bounds
     */
    public static YieldPoint ofMonths(BigDecimal term, BigDecimal yield) {
        return new YieldPoint(term, yield);
    }

    /**
     * Takes a term in months.
     *
     * @param term the months, as decimal text
     * @param yield the yield, a fraction as decimal text
     * @return the point
     * @throws InvalidInputException if texts are not numbers, with all of them
     */
    public static YieldPoint ofMonths(String term, String yield) {
        Intake intake = new Intake();
        BigDecimal months = intake.toNumber(TERM, term).orElse(BigDecimal.ZERO);
        BigDecimal fraction = intake.toNumber(YIELD, yield).orElse(BigDecimal.ZERO);
        intake.refuse();
        return ofMonths(months, fraction);
    }

    /**
     * Takes a term in years.
     *
     * @param term the years
     * @param yield the yield, a fraction
     * @return the point
     * @throws InvalidInputException if figures are out of bounds
     */
    public static YieldPoint ofYears(BigDecimal term, BigDecimal yield) {
        Intake intake = new Intake();
        BigDecimal years = intake.number("years", term);
        intake.refuse();
        return ofMonths(years.multiply(YEAR), yield);
    }

    /**
     * Takes a term in years.
     *
     * @param term the years, as decimal text
     * @param yield the yield, a fraction as decimal text
     * @return the point
     * @throws InvalidInputException if texts are not numbers, with all of them
     */
    public static YieldPoint ofYears(String term, String yield) {
        Intake intake = new Intake();
        BigDecimal years = intake.toNumber("years", term).orElse(BigDecimal.ZERO);
        BigDecimal fraction = intake.toNumber(YIELD, yield).orElse(BigDecimal.ZERO);
        intake.refuse();
        return ofYears(years, fraction);
    }
}
