/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * A loan to someone who may be an insider or a related party, which a regulation decides.
 *
 * @param borrower who owes it
 * @param amount the loan
 * @param office the office that the borrower holds in the institution
 * @param ownership the part of the institution's shares that the borrower holds, a fraction
 * @param interest the part of the borrower's shares that an insider holds, a fraction; zero for persons
 * @param familyDegree the degree of kinship to an insider: 1 for parents and children, 2 for siblings; 0 for none
 * @since 0.1.0
 */
public record RelatedLoan(
        @NotBlank String borrower,
        @NotNull @PositiveOrZero BigDecimal amount,
        @NotNull Office office,
        @NotNull @PositiveOrZero @DecimalMax("1") BigDecimal ownership,
        @NotNull @PositiveOrZero @DecimalMax("1") BigDecimal interest,
        @PositiveOrZero int familyDegree) {
    /** Normalises the numbers. */
    public RelatedLoan {
        Objects.requireNonNull(borrower, "a loan needs the name of a borrower");
        Objects.requireNonNull(office, "a loan needs an office of the borrower, which may be none");
        Intake intake = new Intake();
        amount = intake.number("amount", amount);
        ownership = intake.number("ownership", ownership);
        interest = intake.number("interest", interest);
        intake.refuse();
    }

    /**
     * Gives a loan to someone without any tie.
     *
     * @param borrower who owes it
     * @param amount the loan, as decimal text
     * @return the loan
     * @throws InvalidInputException if the amount is refused
     */
    public static RelatedLoan of(String borrower, String amount) {
        return of(borrower, Intake.requireNumber("amount", amount));
    }

    /**
     * Gives a loan to someone without any tie.
     *
     * @param borrower who owes it
     * @param amount the loan
     * @return the loan
     * @throws InvalidInputException if the amount is refused
     */
    public static RelatedLoan of(String borrower, BigDecimal amount) {
        return new RelatedLoan(borrower, amount, Office.NO_OFFICE, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    /**
     * States the office that the borrower holds in the institution.
     *
     * @param held the office
     * @return the loan
     */
    public RelatedLoan withOffice(Office held) {
        return new RelatedLoan(borrower, amount, held, ownership, interest, familyDegree);
    }

    /**
     * States the part of the institution that the borrower owns.
     *
     * @param percent the part, in per cent, as decimal text
     * @return the loan
     * @throws InvalidInputException if the number is refused
     */
    public RelatedLoan withOwnershipPercent(String percent) {
        return withOwnershipPercent(Intake.requireNumber("ownershipPercent", percent));
    }

    /**
     * States the part of the institution that the borrower owns.
     *
     * @param percent the part, in per cent
     * @return the loan
     * @throws InvalidInputException if the number is refused
     */
    public RelatedLoan withOwnershipPercent(BigDecimal percent) {
        return new RelatedLoan(borrower, amount, office, Decimals.percent(percent), interest, familyDegree);
    }

    /**
     * States the part of the borrower that an insider owns.
     *
     * @param percent the part, in per cent, as decimal text
     * @return the loan
     * @throws InvalidInputException if the number is refused
     */
    public RelatedLoan withInterestPercent(String percent) {
        return withInterestPercent(Intake.requireNumber("interestPercent", percent));
    }

    /**
     * States the part of the borrower that an insider owns.
     *
     * @param percent the part, in per cent
     * @return the loan
     * @throws InvalidInputException if the number is refused
     */
    public RelatedLoan withInterestPercent(BigDecimal percent) {
        return new RelatedLoan(borrower, amount, office, ownership, Decimals.percent(percent), familyDegree);
    }

    /**
     * States how closely the borrower is related to an insider.
     *
     * @param degree the degree of kinship, 1 for parents and children, 2 for siblings; 0 for none
     * @return the loan
     */
    public RelatedLoan withFamilyDegree(int degree) {
        return new RelatedLoan(borrower, amount, office, ownership, interest, degree);
    }
}
