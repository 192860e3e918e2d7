/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * One payment of a payment system.
 *
 * <p>All times of a log are those of one zone, the system's own.
 *
 * <pre>{@code Payment.builder("A", "B").amount("100").time("2022-03-01T09:00").build()}</pre>
 *
 * @param time when it was settled, or when it failed or was last looked at
 * @param payer the participant that pays
 * @param payee the participant that is paid
 * @param amount how much
 * @param status whether it was settled, failed or still waits
 * @param submitted when the order entered the system, if that is known
 * @since 0.1.0
 */
public record Payment(
        LocalDateTime time,
        @NotBlank String payer,
        @NotBlank String payee,
        @Positive BigDecimal amount,
        Status status,
        Optional<LocalDateTime> submitted) {
    /**
     * Normalises the amount.
     *
     * @throws InvalidInputException if the amount is null or out of bounds, with the names of both
     */
    public Payment {
        Objects.requireNonNull(time, "a payment needs a time");
        Objects.requireNonNull(payer, "a payment needs a payer");
        Objects.requireNonNull(payee, "a payment needs a payee");
        Objects.requireNonNull(status, "a payment needs a status");
        Objects.requireNonNull(submitted, "a payment without a time of submission has an empty one");
        Intake intake = new Intake();
        amount = intake.number("payment of " + payer + " to " + payee, amount);
        intake.refuse();
    }

    /**
     * The status of a payment.
     *
     * @since 0.1.0
     */
    public enum Status {
        /** It was settled and is final. */
        SETTLED,
        /** It was refused or returned. */
        FAILED,
        /** It still waited when the system closed. */
        UNSETTLED
    }

    /**
     * Starts a payment, which counts as settled unless another status is given.
     *
     * @param payer the participant that pays
     * @param payee the participant that is paid
     * @return the builder
     */
    public static PaymentBuilder builder(String payer, String payee) {
        return new PaymentBuilder(payer, payee);
    }
}
