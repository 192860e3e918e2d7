/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import org.finindicators.number.Decimals;

/**
 * A holding of equity in a non-financial enterprise.
 *
 * @param enterprise the enterprise; holdings in the same one are added up
 * @param amount the holding
 * @param exempt the part of it that does not count, because the enterprise is fully consolidated with the institution
 *     or the part is deducted from capital
 */
public record EquityHolding(
        @NotBlank String enterprise,
        @NotNull @PositiveOrZero BigDecimal amount,
        @NotNull @PositiveOrZero BigDecimal exempt) {
    /** Normalises the amounts. */
    public EquityHolding {
        Objects.requireNonNull(enterprise, "a holding needs the name of an enterprise");
        amount = Decimals.check(amount);
        exempt = Decimals.check(exempt);
    }

    /**
     * States a holding that counts in full.
     *
     * @param enterprise the enterprise
     * @param amount the holding, as decimal text
     * @return the holding
     */
    public static EquityHolding of(String enterprise, String amount) {
        return new EquityHolding(enterprise, Decimals.parse(amount), BigDecimal.ZERO);
    }

    /**
     * Says that a part of the holding is deducted from capital.
     *
     * @param part the part, as decimal text
     * @return the holding
     */
    public EquityHolding deducting(String part) {
        return new EquityHolding(enterprise, amount, Decimals.parse(part));
    }

    /**
     * Says that the enterprise is fully consolidated with the institution.
     *
     * @return the holding, of which nothing counts
     */
    public EquityHolding consolidated() {
        return new EquityHolding(enterprise, amount, amount);
    }
}
