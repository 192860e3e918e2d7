/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.finindicators.number.Intake;

/**
 * The amounts of single loans, each as it was disbursed.
 *
 * @param amounts one for each loan, in any order
 * @since 0.1.0
 */
public record LoanAmounts(@NotEmpty List<@NotNull @Positive BigDecimal> amounts) {
    /**
     * Copies and normalises the amounts.
     *
     * @throws org.finindicators.validation.InvalidInputException if one is null or out of bounds, with its position
     */
    public LoanAmounts {
        Intake intake = new Intake();
        List<BigDecimal> checked = new ArrayList<>();
        for (BigDecimal amount : amounts) {
            checked.add(intake.number("amounts[" + checked.size() + "]", amount));
        }
        intake.refuse();
        amounts = List.copyOf(checked);
    }

    /**
     * Takes amounts.
     *
     * @param amounts one for each loan
     * @return the loans
     */
    public static LoanAmounts of(BigDecimal... amounts) {
        return new LoanAmounts(Arrays.asList(amounts));
    }

    /**
     * Takes amounts.
     *
     * @param amounts one for each loan, as decimal text
     * @return the loans
     * @throws org.finindicators.validation.InvalidInputException if one is not a number, with its position
     */
    public static LoanAmounts of(String... amounts) {
        Intake intake = new Intake();
        List<BigDecimal> read = new ArrayList<>();
        for (String amount : amounts) {
            read.add(intake.toNumber("amounts[" + read.size() + "]", amount).orElse(BigDecimal.ZERO));
        }
        intake.refuse();
        return new LoanAmounts(read);
    }
}
