/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;

/**
 * The payments that passed through a payment system.
 *
 * <p>Their order does not matter. The log is complete for the days that it covers; a missing payment makes net debits
 * wrong.
 *
 * @param payments the payments
 * @param centralBank the participant whose liquidity has no cost, because it creates it; empty if it takes no part
 * @since 0.1.0
 */
public record PaymentLog(@NotEmpty List<@Valid Payment> payments, Optional<String> centralBank) {
    /** Copies the payments. */
    public PaymentLog {
        payments = List.copyOf(payments);
    }

    /**
     * Takes payments among participants that all need liquidity.
     *
     * @param payments the payments
     * @return the log
     */
    public static PaymentLog of(Payment... payments) {
        return new PaymentLog(List.of(payments), Optional.empty());
    }

    /**
     * Names the participant that is the central bank. If no payment bears that name, the liquidity that participants
     * had to bring is undefined, because it is unknown whose liquidity has no cost.
     *
     * @param name its name, as payments bear it
     * @return the same payments
     */
    public PaymentLog withCentralBank(String name) {
        return new PaymentLog(payments, Optional.of(name));
    }
}
