/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.regulation.DaysLateBucket;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The whole outstanding balance of loans that are late by some days.
 *
 * @param from the least number of days late
 * @param to the greatest number of days late, {@link DaysLateBucket#OPEN} where there is none
 * @param balance the balance
 * @param renegotiated the part of the balance that is owed on renegotiated loans, if it is known
 */
public record AgedBalance(
        @PositiveOrZero int from,
        @PositiveOrZero int to,
        @NotNull @PositiveOrZero BigDecimal balance,
        Optional<@PositiveOrZero BigDecimal> renegotiated)
        implements SelfChecking {
    /**
     * Checks the days and normalises the amounts.
     *
     * @throws InvalidInputException if the class of days ends before it starts, or an amount is out of bounds
     */
    public AgedBalance {
        Intake intake = new Intake();
        if (to < from) {
            intake.add("days late", from + " to " + to, "the class of days ends before it starts");
        }
        balance = intake.number("balance", balance);
        renegotiated = intake.number("renegotiated", renegotiated);
        intake.refuse();
    }

    /**
     * Gives a balance whose renegotiated part is not known.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late, {@link DaysLateBucket#OPEN} where there is none
     * @param balance the balance
     * @throws InvalidInputException if the class of days ends before it starts, or the balance is out of bounds
     */
    public AgedBalance(int from, int to, BigDecimal balance) {
        this(from, to, balance, Optional.empty());
    }

    /** Finds a renegotiated part that exceeds the balance. */
    @Override
    public List<Violation> violations() {
        return renegotiated
                .filter(part -> part.compareTo(balance) > 0)
                .map(part -> List.of(new Violation(
                        "renegotiated",
                        Decimals.print(part),
                        "is a part of the balance and must not exceed it, " + Decimals.print(balance))))
                .orElse(List.of());
    }

    /** Prints the days, {@code 31 to 60 days late} for instance. */
    @Override
    public String toString() {
        if (to == 0) {
            return "not late";
        }
        return to == DaysLateBucket.OPEN ? from + " days late or more" : from + " to " + to + " days late";
    }
}
