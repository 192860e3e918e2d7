/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.regulation.DaysLateBucket;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The whole outstanding balance of loans that are late by some days, as a line of an aging table has it.
 *
 * @param from the least number of days late
 * @param to the greatest number of days late, {@link DaysLateBucket#OPEN} where there is none
 * @param balance the balance
 * @param renegotiated the part of the balance that is owed on renegotiated loans, if it is known
 * @param loans the number of loans, if it is known
 * @param renegotiatedLoans the number of renegotiated loans among them, if it is known
 * @since 0.1.0
 */
public record AgedBalance(
        @PositiveOrZero int from,
        @PositiveOrZero int to,
        @NotNull @PositiveOrZero BigDecimal balance,
        Optional<@PositiveOrZero BigDecimal> renegotiated,
        OptionalLong loans,
        OptionalLong renegotiatedLoans)
        implements SelfChecking {
    /**
     * Checks the days and normalises the amounts.
     *
     * @throws InvalidInputException if the class of days ends before it starts, an amount is out of bounds, or the
     *     number of loans is negative
     */
    public AgedBalance {
        Intake intake = new Intake();
        if (to < from) {
            intake.add("days late", from + " to " + to, "the class of days ends before it starts");
        }
        balance = intake.number("balance", balance);
        renegotiated = intake.number("renegotiated", renegotiated);
        requireNotNegative("loans", loans, intake);
        requireNotNegative("renegotiated loans", renegotiatedLoans, intake);
        intake.refuse();
    }

    static void requireNotNegative(String what, OptionalLong number, Intake intake) {
        if (number.orElse(0) < 0) {
            intake.add(what, Long.toString(number.getAsLong()), "must not be negative");
        }
    }

    /**
     * Gives a balance of which no more is known.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late, {@link DaysLateBucket#OPEN} where there is none
     * @param balance the balance
     * @throws InvalidInputException if the class of days ends before it starts, or the balance is out of bounds
     */
    public AgedBalance(int from, int to, BigDecimal balance) {
        this(from, to, balance, Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /**
     * Says how much of the balance is owed on renegotiated loans.
     *
     * @param part the part, as decimal text; 0 if none is
     * @return the balance with it
     * @throws InvalidInputException if it is not a number
     */
    public AgedBalance withRenegotiated(String part) {
        return withRenegotiated(Intake.requireNumber("renegotiated", part));
    }

    /**
     * Says how much of the balance is owed on renegotiated loans.
     *
     * @param part the part; 0 if none is
     * @return the balance with it
     * @throws InvalidInputException if it is out of bounds
     */
    public AgedBalance withRenegotiated(BigDecimal part) {
        return new AgedBalance(from, to, balance, Optional.of(part), loans, renegotiatedLoans);
    }

    /**
     * Says how many loans they are.
     *
     * @param number the number of loans
     * @return the balance with it
     * @throws InvalidInputException if it is negative
     */
    public AgedBalance withLoans(long number) {
        return new AgedBalance(from, to, balance, renegotiated, OptionalLong.of(number), renegotiatedLoans);
    }

    /**
     * Says how many of the loans are renegotiated.
     *
     * @param number the number of renegotiated loans, whose part of the balance is said as well
     * @return the balance with it
     * @throws InvalidInputException if it is negative
     */
    public AgedBalance withRenegotiatedLoans(long number) {
        return new AgedBalance(from, to, balance, renegotiated, loans, OptionalLong.of(number));
    }

    /** Finds a renegotiated part that exceeds the whole, loans without a balance, and a balance without loans. */
    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        renegotiated
                .filter(part -> part.compareTo(balance) > 0)
                .ifPresent(part -> found.add(new Violation(
                        "renegotiated",
                        Decimals.print(part),
                        "is a part of the balance and must not exceed it, " + Decimals.print(balance))));
        agree("loans", loans, balance, found);
        renegotiated.ifPresent(part -> agree("renegotiated loans", renegotiatedLoans, part, found));
        if (loans.isPresent() && renegotiatedLoans.orElse(0) > loans.getAsLong()) {
            found.add(new Violation(
                    "renegotiated loans",
                    Long.toString(renegotiatedLoans.getAsLong()),
                    "are a part of all loans and must not exceed them, " + loans.getAsLong()));
        }
        return List.copyOf(found);
    }

    static void agree(String what, OptionalLong number, BigDecimal balance, List<Violation> found) {
        if (number.isPresent() && (number.getAsLong() == 0) != (balance.signum() == 0)) {
            found.add(new Violation(
                    what, Long.toString(number.getAsLong()), "cannot have the balance " + Decimals.print(balance)));
        }
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
