/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.finindicators.number.MinorUnits;
import org.finindicators.repayment.Collected;

/**
 * A loan as it stands at a date, with what happened to it in the period up to then.
 *
 * <p>What a bank's system says is taken as it is, faults included; an {@link IntegrityReport} counts and lists them,
 * and validation names those of one loan.
 *
 * @param id what it is called, unique in its book
 * @param asOf the date of the balance
 * @param unit what amounts are counted in
 * @param status what has become of it
 * @param renegotiated whether its terms were changed because the borrower could not pay
 * @param daysLate whole days since the due date of the oldest instalment that is not fully paid, 0 if none is; nothing
 *     if it is not known
 * @param amounts what is reported of it, in minor units; the balance always is
 * @param attributes by what it can be grouped
 * @param collected over which period and on which basis the amounts of a period are; nothing if it is not said
 */
@Defect.SoundLoan
public record Loan(
        @NotBlank String id,
        @NotNull LocalDate asOf,
        @NotNull MinorUnits unit,
        @NotNull LoanStatus status,
        boolean renegotiated,
        OptionalInt daysLate,
        Map<Amount, Long> amounts,
        Map<Attribute, String> attributes,
        Optional<Collected> collected) {
    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if there is no balance, the days late are negative, an amount is
     *     {@link LoanTape#NOT_REPORTED}, or the period does not end at the date
     */
    public Loan {
        if (!amounts.containsKey(Amount.BALANCE)) {
            throw new IllegalArgumentException("loan " + id + " has no balance; 0 stands for a loan that is repaid");
        }
        if (daysLate.isPresent() && daysLate.getAsInt() < 0) {
            throw new IllegalArgumentException("loan " + id + " is " + daysLate.getAsInt() + " days late");
        }
        amounts.forEach((amount, value) -> {
            if (Objects.requireNonNull(value, amount.term()) == LoanTape.NOT_REPORTED) {
                throw new IllegalArgumentException("the " + amount + " of loan " + id + " is " + value
                        + ", which stands for what is not reported; leave it out");
            }
        });
        if (collected.isPresent() && !collected.get().period().end().equals(asOf)) {
            throw new IllegalArgumentException(
                    "loan " + id + " is at " + asOf + ", but its collection is of " + collected.get());
        }
        amounts = Collections.unmodifiableMap(new EnumMap<>(amounts));
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /**
     * Creates a loan that does not say over which period its amounts are.
     *
     * @param id what it is called, unique in its book
     * @param asOf the date of the balance
     * @param unit what amounts are counted in
     * @param status what has become of it
     * @param renegotiated whether its terms were changed because the borrower could not pay
     * @param daysLate whole days since the due date of the oldest instalment that is not fully paid, 0 if none is;
     *     nothing if it is not known
     * @param amounts what is reported of it, in minor units; the balance always is
     * @param attributes by what it can be grouped
     * @throws IllegalArgumentException as the other constructor
     */
    public Loan(
            String id,
            LocalDate asOf,
            MinorUnits unit,
            LoanStatus status,
            boolean renegotiated,
            OptionalInt daysLate,
            Map<Amount, Long> amounts,
            Map<Attribute, String> attributes) {
        this(id, asOf, unit, status, renegotiated, daysLate, amounts, attributes, Optional.empty());
    }

    /**
     * Starts a loan.
     *
     * @param id what it is called
     * @param asOf the date of the balance
     * @param unit what amounts are counted in
     * @return a builder; nothing is known of the loan but its name
     */
    public static LoanBuilder builder(String id, LocalDate asOf, MinorUnits unit) {
        return new LoanBuilder(id, asOf, unit);
    }

    /**
     * Starts a loan in a currency with its usual digits.
     *
     * @param id what it is called
     * @param asOf the date of the balance, as 2024-12-31
     * @param currency the ISO 4217 code
     * @return a builder; nothing is known of the loan but its name
     * @throws java.time.DateTimeException if it is no date
     * @throws IllegalArgumentException if it is no currency
     */
    public static LoanBuilder builder(String id, String asOf, String currency) {
        return builder(id, LocalDate.parse(asOf), MinorUnits.of(currency));
    }

    /**
     * Returns the outstanding principal.
     *
     * @return the balance in minor units
     */
    public long balance() {
        return Objects.requireNonNull(amounts.get(Amount.BALANCE));
    }

    /**
     * Returns the label of an attribute.
     *
     * @param attribute which
     * @return its label, {@link Attribute#NOT_STATED} if it has none or nothing but blanks
     */
    public String label(Attribute attribute) {
        String label = attributes.getOrDefault(attribute, Attribute.NOT_STATED);
        return label.isBlank() ? Attribute.NOT_STATED : label;
    }

    /** Returns the marks of its cell, and what else a tape keeps in the same byte. */
    int marks() {
        return (renegotiated ? Cell.RENEGOTIATED : 0) | marks(status);
    }

    static int marks(LoanStatus status) {
        return switch (status) {
            case OUTSTANDING -> 0;
            case WRITTEN_OFF -> Cell.WRITTEN_OFF;
            case UNKNOWN -> LoanTape.STATUS_UNKNOWN;
            case REPAID -> LoanTape.REPAID;
        };
    }

    /** Prints for instance {@code loan L3 at 2024-12-31: 600 USD, 31 days late}. */
    @Override
    public String toString() {
        String late = daysLate.isEmpty()
                ? "days late not known"
                : daysLate.getAsInt() == 0
                        ? "not late"
                        : daysLate.getAsInt() + (daysLate.getAsInt() == 1 ? " day late" : " days late");
        return "loan " + id + " at " + asOf + ": "
                + unit.amount(balance()).toPlainString() + " " + unit.currency().getCurrencyCode() + ", " + late
                + (renegotiated ? ", renegotiated" : "")
                + (status == LoanStatus.WRITTEN_OFF ? ", written off" : "");
    }
}
