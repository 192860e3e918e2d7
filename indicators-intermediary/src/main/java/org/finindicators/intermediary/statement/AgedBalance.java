/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.regulation.DaysLateBucket;

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
        Optional<@PositiveOrZero BigDecimal> renegotiated) {
    /**
     * Checks the days and normalises the balance.
     *
     * @throws IllegalArgumentException if the class of days ends before it starts
     */
    public AgedBalance {
        if (to < from) {
            throw new IllegalArgumentException("a class of days ends before it starts: " + from + " to " + to);
        }
        balance = Decimals.check(balance);
        renegotiated = renegotiated.map(Decimals::check);
    }

    /**
     * States a balance without saying how much of it is owed on renegotiated loans.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late, {@link DaysLateBucket#OPEN} where there is none
     * @param balance the balance
     * @throws IllegalArgumentException if the class of days ends before it starts
     */
    public AgedBalance(int from, int to, BigDecimal balance) {
        this(from, to, balance, Optional.empty());
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
