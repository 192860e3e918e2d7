/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.finindicators.number.Intake;
import org.finindicators.regulation.DaysLateBucket;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * A loan portfolio by days late: the aging table that an institution reports.
 *
 * <p>In a statement it is a fact, in the unit of the statement. In whole units of the currency it makes a tally of
 * loans ({@code LoanTally.of}), from which a statement takes everything that is read of a loan book.
 *
 * <p>Renegotiated loans can be told from the others in two ways: as a part of the balance of their class of days late,
 * which leaves nothing open, or apart, as one balance that is in no class.
 *
 * @param balances the balances by days late; renegotiated loans are not among them if they are reported apart
 * @param renegotiated the balance of renegotiated loans, if it is reported apart
 * @param renegotiatedLoans the number of these loans, if it is known
 * @since 0.1.0
 */
public record AgedPortfolio(
        List<@Valid AgedBalance> balances,
        Optional<@PositiveOrZero BigDecimal> renegotiated,
        OptionalLong renegotiatedLoans)
        implements SelfChecking {
    /**
     * Copies the list and normalises the balance.
     *
     * @throws InvalidInputException if the balance is out of bounds or the number of loans negative
     */
    public AgedPortfolio {
        balances = List.copyOf(balances);
        Intake intake = new Intake();
        renegotiated = intake.number("renegotiated", renegotiated);
        AgedBalance.requireNotNegative("renegotiated loans", renegotiatedLoans, intake);
        intake.refuse();
    }

    /**
     * Takes balances, and renegotiated loans apart whose number is not known.
     *
     * @param balances the balances by days late
     * @param renegotiated the balance of renegotiated loans, if it is reported apart
     * @throws InvalidInputException if the balance is out of bounds
     */
    public AgedPortfolio(List<AgedBalance> balances, Optional<BigDecimal> renegotiated) {
        this(balances, renegotiated, OptionalLong.empty());
    }

    /**
     * Starts with the loans that are not late.
     *
     * @param balance their balance, as decimal text
     * @return the portfolio
     * @throws InvalidInputException if it is not a number
     */
    public static AgedPortfolio ofCurrent(String balance) {
        return ofCurrent(Intake.requireNumber("current", balance));
    }

    /**
     * Starts with the loans that are not late.
     *
     * @param balance their balance
     * @return the portfolio
     * @throws InvalidInputException if it is out of bounds
     */
    public static AgedPortfolio ofCurrent(BigDecimal balance) {
        return new AgedPortfolio(List.of(), Optional.empty()).with(0, 0, balance);
    }

    /**
     * Starts with the loans that are not late and those late by up to some days, where the table has them in one class.
     *
     * @param to the greatest number of days late
     * @param balance their balance, as decimal text
     * @return the portfolio
     * @throws InvalidInputException if it is not a number, or the days are negative
     */
    public static AgedPortfolio ofUpTo(int to, String balance) {
        return ofUpTo(to, Intake.requireNumber("balance", balance));
    }

    /**
     * Starts with the loans that are not late and those late by up to some days, where the table has them in one class.
     *
     * @param to the greatest number of days late
     * @param balance their balance
     * @return the portfolio
     * @throws InvalidInputException if it is out of bounds, or the days are negative
     */
    public static AgedPortfolio ofUpTo(int to, BigDecimal balance) {
        return new AgedPortfolio(List.of(), Optional.empty()).with(0, to, balance);
    }

    /**
     * Adds loans that are late.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late
     * @param balance their balance, as decimal text
     * @return the larger portfolio
     * @throws InvalidInputException if it is not a number, or the days end before they start
     */
    public AgedPortfolio with(int from, int to, String balance) {
        return with(from, to, Intake.requireNumber("balance", balance));
    }

    /**
     * Adds loans that are late.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late
     * @param balance their balance
     * @return the larger portfolio
     * @throws InvalidInputException if it is out of bounds, or the days end before they start
     */
    public AgedPortfolio with(int from, int to, BigDecimal balance) {
        return with(new AgedBalance(from, to, balance));
    }

    /**
     * Adds loans that are late, and says how much of them is renegotiated.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late
     * @param balance the balance of all of them, as decimal text
     * @param part the balance of the renegotiated ones among them, as decimal text
     * @return the larger portfolio
     * @throws InvalidInputException if one is not a number, or the days end before they start
     */
    public AgedPortfolio with(int from, int to, String balance, String part) {
        Intake intake = new Intake();
        Optional<BigDecimal> all = intake.toNumber("balance", balance);
        Optional<BigDecimal> some = intake.toNumber("renegotiated", part);
        intake.refuse();
        return with(from, to, all.orElseThrow(), some.orElseThrow());
    }

    /**
     * Adds loans that are late, and says how much of them is renegotiated.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late
     * @param balance the balance of all of them
     * @param part the balance of the renegotiated ones among them
     * @return the larger portfolio
     * @throws InvalidInputException if one is out of bounds, or the days end before they start
     */
    public AgedPortfolio with(int from, int to, BigDecimal balance, BigDecimal part) {
        return with(new AgedBalance(from, to, balance).withRenegotiated(part));
    }

    /**
     * Adds loans that are late, and says how many they are.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late
     * @param balance their balance, as decimal text
     * @param loans how many loans they are
     * @return the larger portfolio
     * @throws InvalidInputException if it is not a number, the days end before they start, or there are fewer loans
     *     than none
     */
    public AgedPortfolio with(int from, int to, String balance, long loans) {
        return with(from, to, Intake.requireNumber("balance", balance), loans);
    }

    /**
     * Adds loans that are late, and says how many they are.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late
     * @param balance their balance
     * @param loans how many loans they are
     * @return the larger portfolio
     * @throws InvalidInputException if it is out of bounds, the days end before they start, or there are fewer loans
     *     than none
     */
    public AgedPortfolio with(int from, int to, BigDecimal balance, long loans) {
        return with(new AgedBalance(from, to, balance).withLoans(loans));
    }

    /**
     * Adds loans that are late.
     *
     * @param aged their days late and their balance
     * @return the larger portfolio
     */
    public AgedPortfolio with(AgedBalance aged) {
        List<AgedBalance> all = new ArrayList<>(balances);
        all.add(aged);
        return new AgedPortfolio(all, renegotiated, renegotiatedLoans);
    }

    /**
     * Adds loans that are late by some days or more.
     *
     * @param from the least number of days late
     * @param balance their balance, as decimal text
     * @return the larger portfolio
     * @throws InvalidInputException if it is not a number
     */
    public AgedPortfolio withFrom(int from, String balance) {
        return withFrom(from, Intake.requireNumber("balance", balance));
    }

    /**
     * Adds loans that are late by some days or more.
     *
     * @param from the least number of days late
     * @param balance their balance
     * @return the larger portfolio
     * @throws InvalidInputException if it is out of bounds
     */
    public AgedPortfolio withFrom(int from, BigDecimal balance) {
        return with(from, DaysLateBucket.OPEN, balance);
    }

    /**
     * Reports renegotiated loans apart, which are then in no class of days late.
     *
     * @param balance their balance, as decimal text
     * @return the portfolio
     * @throws InvalidInputException if it is not a number
     */
    public AgedPortfolio withRenegotiated(String balance) {
        return withRenegotiated(Intake.requireNumber("renegotiated", balance));
    }

    /**
     * Reports renegotiated loans apart, which are then in no class of days late.
     *
     * @param balance their balance
     * @return the portfolio
     * @throws InvalidInputException if it is out of bounds
     */
    public AgedPortfolio withRenegotiated(BigDecimal balance) {
        return new AgedPortfolio(balances, Optional.of(balance), renegotiatedLoans);
    }

    /**
     * Says how many renegotiated loans are reported apart.
     *
     * @param number the number of loans
     * @return the portfolio
     * @throws InvalidInputException if it is negative
     */
    public AgedPortfolio withRenegotiatedLoans(long number) {
        return new AgedPortfolio(balances, renegotiated, OptionalLong.of(number));
    }

    /**
     * Finds the classes of days late that the balances are in.
     *
     * @return the coarsest scheme that tells each of them from the others
     * @throws InvalidInputException if there are too many
     */
    public AgingScheme scheme() {
        TreeSet<Integer> thresholds = new TreeSet<>();
        for (AgedBalance aged : balances) {
            if (aged.from() > 0) {
                thresholds.add(aged.from() - 1);
            }
            if (aged.to() != DaysLateBucket.OPEN) {
                thresholds.add(aged.to());
            }
        }
        return thresholds.isEmpty() ? AgingScheme.of() : new AgingScheme(List.copyOf(thresholds));
    }

    /**
     * Adds up all balances.
     *
     * @return the gross portfolio
     */
    public BigDecimal total() {
        return balances.stream()
                .map(AgedBalance::balance)
                .reduce(renegotiated.orElse(BigDecimal.ZERO), BigDecimal::add);
    }

    /** Finds classes of days that overlap, in which loans would count twice, and loans apart without a balance. */
    @Override
    public List<Violation> violations() {
        List<AgedBalance> ordered = balances.stream()
                .sorted(Comparator.comparingInt(AgedBalance::from))
                .toList();
        List<Violation> found = new ArrayList<>();
        AgedBalance.agree("renegotiated loans", renegotiatedLoans, renegotiated.orElse(BigDecimal.ZERO), found);
        for (int next = 1; next < ordered.size(); next++) {
            AgedBalance before = ordered.get(next - 1);
            if (ordered.get(next).from() <= before.to()) {
                found.add(
                        new Violation("balances", "", "loans " + ordered.get(next) + " overlap with those " + before));
            }
        }
        return List.copyOf(found);
    }
}
