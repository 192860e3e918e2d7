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

/**
 * A loan to someone who may be an insider or a related party; which of them are is for a regulation to say.
 *
 * @param borrower who owes it
 * @param amount the loan
 * @param office the office that the borrower holds in the institution
 * @param ownership the part of the institution's shares that the borrower holds, a fraction
 * @param interest the part of the borrower's shares that an insider holds, a fraction; zero for persons
 * @param familyDegree the degree of kinship to an insider: 1 for parents and children, 2 for siblings; 0 for none
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
        amount = Decimals.check(amount);
        ownership = Decimals.check(ownership);
        interest = Decimals.check(interest);
    }

    /**
     * States a loan to someone without any tie.
     *
     * @param borrower who owes it
     * @param amount the loan, as decimal text
     * @return the loan
     */
    public static RelatedLoan of(String borrower, String amount) {
        return new RelatedLoan(borrower, Decimals.parse(amount), Office.NONE, BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    /**
     * Says that the borrower holds an office in the institution.
     *
     * @param held the office
     * @return the loan
     */
    public RelatedLoan toOfficer(Office held) {
        return new RelatedLoan(borrower, amount, held, ownership, interest, familyDegree);
    }

    /**
     * Says that the borrower owns a part of the institution.
     *
     * @param percent the part, in per cent
     * @return the loan
     */
    public RelatedLoan toOwnerPercent(String percent) {
        return new RelatedLoan(borrower, amount, office, Decimals.percent(percent), interest, familyDegree);
    }

    /**
     * Says that an insider owns a part of the borrower.
     *
     * @param percent the part, in per cent
     * @return the loan
     */
    public RelatedLoan toInterestPercent(String percent) {
        return new RelatedLoan(borrower, amount, office, ownership, Decimals.percent(percent), familyDegree);
    }

    /**
     * Says that the borrower is a member of an insider's family.
     *
     * @param degree the degree of kinship, at least one
     * @return the loan
     */
    public RelatedLoan toFamily(int degree) {
        return new RelatedLoan(borrower, amount, office, ownership, interest, degree);
    }
}
