/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.regulation.DaysLateBucket;

/**
 * A loan portfolio by days late.
 *
 * <p>Renegotiated loans can be told from the others in two ways: as a part of the balance of their class of days late,
 * which leaves nothing open, or apart, as one balance that is in no class.
 *
 * @param balances the balances by days late; renegotiated loans are not among them if they are reported apart
 * @param renegotiated the balance of renegotiated loans, if it is reported apart
 */
public record AgedPortfolio(List<@Valid AgedBalance> balances, Optional<@PositiveOrZero BigDecimal> renegotiated) {
    /** Copies the list. */
    public AgedPortfolio {
        balances = List.copyOf(balances);
        renegotiated = renegotiated.map(Decimals::check);
    }

    /**
     * Starts with the loans that are not late.
     *
     * @param balance their balance
     * @return the portfolio
     * @throws InvalidInputException if it is no number
     */
    public static AgedPortfolio ofCurrent(String balance) {
        return new AgedPortfolio(List.of(), Optional.empty()).with(0, 0, balance);
    }

    /**
     * Adds loans that are late.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late
     * @param balance their balance
     * @return the larger portfolio
     * @throws InvalidInputException if it is no number
     */
    public AgedPortfolio with(int from, int to, String balance) {
        List<AgedBalance> all = new ArrayList<>(balances);
        all.add(new AgedBalance(from, to, Decimals.parse(balance)));
        return new AgedPortfolio(all, renegotiated);
    }

    /**
     * Adds loans that are late, and says how much of them is renegotiated.
     *
     * @param from the least number of days late
     * @param to the greatest number of days late
     * @param balance the balance of all of them
     * @param part the balance of the renegotiated ones among them
     * @return the larger portfolio
     * @throws InvalidInputException if it is no number
     */
    public AgedPortfolio with(int from, int to, String balance, String part) {
        List<AgedBalance> all = new ArrayList<>(balances);
        all.add(new AgedBalance(from, to, Decimals.parse(balance), Optional.of(Decimals.parse(part))));
        return new AgedPortfolio(all, renegotiated);
    }

    /**
     * Adds loans that are late by some days or more.
     *
     * @param from the least number of days late
     * @param balance their balance
     * @return the larger portfolio
     * @throws InvalidInputException if it is no number
     */
    public AgedPortfolio withFrom(int from, String balance) {
        return with(from, DaysLateBucket.OPEN, balance);
    }

    /**
     * Reports renegotiated loans apart, which are then in no class of days late.
     *
     * @param balance their balance
     * @return the portfolio
     * @throws InvalidInputException if it is no number
     */
    public AgedPortfolio withRenegotiated(String balance) {
        return new AgedPortfolio(balances, Optional.of(Decimals.parse(balance)));
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
}
