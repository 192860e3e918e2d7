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
import org.finindicators.validation.InvalidInputException;
import org.finindicators.number.Rational;

/**
 * How long the loans of a book run, from disbursement to the last instalment, on average.
 *
 * @param months the term in months
 * @param instalments in how many equal instalments they are repaid, 1 if all at the end; nothing if it is not known
 */
public record LoanTerm(@NotNull @Positive BigDecimal months, Optional<@Positive Integer> instalments) {
    private static final Rational MONTHS = Rational.of(12);

    /** Normalises the months. */
    public LoanTerm {
        months = Decimals.check(months);
    }

    /**
     * States a term in months.
     *
     * @param months the term, as decimal text
     * @return the term
     * @throws InvalidInputException if it is no number
     */
    public static LoanTerm ofMonths(String months) {
        return new LoanTerm(Decimals.parse(months), Optional.empty());
    }

    /**
     * States a term in years.
     *
     * @param years the term, as decimal text
     * @return the term
     * @throws InvalidInputException if it is no number
     */
    public static LoanTerm ofYears(String years) {
        return new LoanTerm(Decimals.parse(years).multiply(BigDecimal.valueOf(12)), Optional.empty());
    }

    /**
     * States in how many equal instalments the loans are repaid.
     *
     * @param number how many, 1 if all is paid at the end
     * @return the same term with instalments
     */
    public LoanTerm inInstalments(int number) {
        return new LoanTerm(months, Optional.of(number));
    }

    /** Returns the term in years. */
    Rational years() {
        return Rational.of(months).dividedBy(MONTHS);
    }
}
