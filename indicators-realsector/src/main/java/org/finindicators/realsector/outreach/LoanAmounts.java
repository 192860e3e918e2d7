/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.number.Decimals;

/**
 * The amounts of single loans, each as it was disbursed.
 *
 * @param amounts one for each loan, in any order
 */
public record LoanAmounts(@NotEmpty List<@NotNull @Positive BigDecimal> amounts) {
    /** Copies and normalises the amounts. */
    public LoanAmounts {
        amounts = amounts.stream().map(Decimals::check).toList();
    }

    /**
     * Takes amounts.
     *
     * @param amounts one for each loan, as decimal text
     * @return the loans
     */
    public static LoanAmounts of(String... amounts) {
        return new LoanAmounts(Stream.of(amounts).map(Decimals::parse).toList());
    }
}
