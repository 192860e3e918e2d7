/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * One payment of a payment system.
 *
 * <p>All times of a log are those of one zone, the system's own.
 *
 * @param time when it was settled, or when it failed or was last looked at
 * @param payer the participant that pays
 * @param payee the participant that is paid
 * @param amount how much
 * @param status what became of it
 * @param submitted when the order entered the system, if that is known
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
        try {
            amount = Decimals.check(amount);
        } catch (InvalidInputException e) {
            throw InvalidInputException.of("", "payment of " + payer + " to " + payee + ": " + e.getMessage());
        }
    }

    /** What became of a payment. */
    public enum Status {
        /** It was settled and is final. */
        SETTLED,
        /** It was refused or returned. */
        FAILED,
        /** It still waited when the system closed. */
        UNSETTLED
    }

    /**
     * Takes a payment that was settled.
     *
     * @param time when, as {@code 2022-03-01T09:00}
     * @param payer the participant that pays
     * @param payee the participant that is paid
     * @param amount how much, as decimal text
     * @return the payment
     * @throws InvalidInputException if the amount is no number
     * @throws DateTimeParseException if the time is none
     */
    public static Payment of(String time, String payer, String payee, String amount) {
        return new Payment(
                LocalDateTime.parse(time), payer, payee, Decimals.parse(amount), Status.SETTLED, Optional.empty());
    }

    /**
     * States when the order entered the system.
     *
     * @param when the time, as {@code 2022-03-01T08:30}
     * @return the same payment with that time
     * @throws DateTimeParseException if the time is none
     */
    public Payment submittedAt(String when) {
        return new Payment(time, payer, payee, amount, status, Optional.of(LocalDateTime.parse(when)));
    }

    /**
     * States what became of it.
     *
     * @param other settled, failed or unsettled
     * @return the same payment with that status
     */
    public Payment with(Status other) {
        return new Payment(time, payer, payee, amount, other, submitted);
    }
}
