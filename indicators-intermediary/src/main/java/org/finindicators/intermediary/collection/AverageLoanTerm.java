/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * The average time from the disbursement of a book's loans to their last instalment.
 *
 * @param months the term in months
 * @param instalments in how many equal instalments they are repaid, 1 if all at the end; nothing if it is not known
 * @since 0.1.0
 */
public record AverageLoanTerm(@NotNull @Positive BigDecimal months, Optional<@Positive Integer> instalments) {
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    /**
     * Normalises the months.
     *
     * @throws InvalidInputException if they are out of bounds
     */
    public AverageLoanTerm {
        Intake intake = new Intake();
        months = intake.number("months", months);
        intake.refuse();
    }

    /**
     * Gives a term in months.
     *
     * @param months the term, as decimal text
     * @return the term
     * @throws InvalidInputException if it is not a number
     */
    public static AverageLoanTerm ofMonths(String months) {
        return ofMonths(Intake.requireNumber("months", months));
    }

    /**
     * Gives a term in months.
     *
     * @param months the term
     * @return the term
     * @throws InvalidInputException if it is out of bounds
     */
    public static AverageLoanTerm ofMonths(BigDecimal months) {
        return new AverageLoanTerm(months, Optional.empty());
    }

    /**
     * Gives a term in years.
     *
     * @param years the term, as decimal text
     * @return the term
     * @throws InvalidInputException if it is not a number
     */
    public static AverageLoanTerm ofYears(String years) {
        return ofYears(Intake.requireNumber("years", years));
    }

    /**
     * Gives a term in years.
     *
     * @param years the term
     * @return the term
     * @throws InvalidInputException if it is out of bounds
     */
    public static AverageLoanTerm ofYears(BigDecimal years) {
        return ofMonths(Decimals.check(years).multiply(MONTHS_A_YEAR));
    }

    /**
     * States in how many equal instalments the loans are repaid.
     *
     * @param number how many, 1 if all is paid at the end
     * @return the same term with instalments
     */
    public AverageLoanTerm withInstalments(int number) {
        return new AverageLoanTerm(months, Optional.of(number));
    }

    /** Returns the term in years. */
    Rational years() {
        return Rational.of(months).dividedBy(Rational.of(MONTHS_A_YEAR));
    }
}
