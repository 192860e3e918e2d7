/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * Collects what is known about a payment, and what is wrong with it; {@link #build()} refuses all of that at once.
 *
 * @since 0.1.0
 */
public final class PaymentBuilder {
    private static final String AMOUNT = "amount";
    private static final String TIME = "time";

    private final String payer;
    private final String payee;
    private Optional<BigDecimal> amount = Optional.empty();
    private Optional<LocalDateTime> time = Optional.empty();
    private Optional<LocalDateTime> submitted = Optional.empty();
    private Payment.Status status = Payment.Status.SETTLED;
    private final Intake intake = new Intake();

    PaymentBuilder(String payer, String payee) {
        this.payer = Objects.requireNonNull(payer, "a payment needs a payer");
        this.payee = Objects.requireNonNull(payee, "a payment needs a payee");
    }

    /**
     * Gives the amount.
     *
     * @param paid the amount
     * @return this
     */
    public PaymentBuilder amount(BigDecimal paid) {
        amount = Optional.of(intake.number(AMOUNT, paid));
        return this;
    }

    /**
     * Gives the amount.
     *
     * @param paid the amount, as decimal text
     * @return this
     */
    public PaymentBuilder amount(String paid) {
        amount = Optional.of(intake.toNumber(AMOUNT, paid).orElse(BigDecimal.ZERO));
        return this;
    }

    /**
     * States when it was settled, or when it failed or was last seen waiting.
     *
     * @param when the time
     * @return this
     */
    public PaymentBuilder time(LocalDateTime when) {
        time = Optional.of(when);
        return this;
    }

    /**
     * States when it was settled, or when it failed or was last seen waiting.
     *
     * @param when the time, as {@code 2022-03-01T09:00}
     * @return this
     */
    public PaymentBuilder time(String when) {
        time = Optional.of(read(TIME, when));
        return this;
    }

    /**
     * States when the order entered the system.
     *
     * @param when the time
     * @return this
     */
    public PaymentBuilder submitted(LocalDateTime when) {
        submitted = Optional.of(when);
        return this;
    }

    /**
     * States when the order entered the system.
     *
     * @param when the time, as {@code 2022-03-01T08:30}
     * @return this
     */
    public PaymentBuilder submitted(String when) {
        submitted = Optional.of(read("submitted", when));
        return this;
    }

    /**
     * States whether it was settled, failed or still waits.
     *
     * @param stated the status
     * @return this
     */
    public PaymentBuilder status(Payment.Status stated) {
        status = Objects.requireNonNull(stated);
        return this;
    }

    /** Says that it is not built yet. */
    @Override
    public String toString() {
        return "a payment not built yet: call build()";
    }

    /**
     * Builds the payment.
     *
     * @return the payment
     * @throws InvalidInputException if the amount or the time is missing, or a text cannot be read, with all of it
     */
    public Payment build() {
        if (amount.isEmpty()) {
            intake.add(AMOUNT, "", "must be given");
        }
        if (time.isEmpty()) {
            intake.add(TIME, "", "must be given");
        }
        intake.refuse();
        return new Payment(time.orElseThrow(), payer, payee, amount.orElseThrow(), status, submitted);
    }

    private LocalDateTime read(String place, String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            intake.add(place, text, "is not a time like 2022-03-01T09:00");
            return LocalDateTime.MIN;
        }
    }
}
