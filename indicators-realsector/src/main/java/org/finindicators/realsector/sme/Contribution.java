/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;

/** What firms contribute to the economy: value added, employment, the credit that they receive. */
enum Contribution {
    VALUE_ADDED("value added", "statedValueAdded", true),
    EMPLOYMENT("employment", "statedEmployment", false),
    CREDIT("credit", "statedCredit", true);

    final String words;
    final String place;
    final boolean money;

    Contribution(String words, String place, boolean money) {
        this.words = words;
        this.place = place;
        this.money = money;
    }

    Optional<BigDecimal> of(Firm firm) {
        return switch (this) {
            case VALUE_ADDED -> firm.valueAdded();
            case EMPLOYMENT -> firm.employment();
            case CREDIT -> firm.credit();
        };
    }

    private Optional<BigDecimal> stated(Firms firms) {
        return switch (this) {
            case VALUE_ADDED -> firms.statedValueAdded();
            case EMPLOYMENT -> firms.statedEmployment();
            case CREDIT -> firms.statedCredit();
        };
    }

    QuotientDimensions parts() {
        return money ? QuotientDimensions.MONEY : QuotientDimensions.THINGS;
    }

    /** Whether a firm can take away: value added can be negative, persons and loans cannot. */
    boolean mayBeNegative() {
        return this == VALUE_ADDED;
    }

    /** Returns how the firms miss the stated total; nothing if they meet it, or one amount is not reported. */
    Optional<String> contradiction(Firms firms) {
        Optional<BigDecimal> stated = stated(firms);
        List<BigDecimal> amounts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Firm firm : firms.firms()) {
            Optional<BigDecimal> amount = of(firm);
            amount.ifPresent(amounts::add);
            sum = sum.add(amount.orElse(BigDecimal.ZERO));
        }
        if (stated.isEmpty() || amounts.size() < firms.firms().size()) {
            return Optional.empty();
        }
        amounts.add(stated.get());
        BigDecimal off = sum.subtract(stated.get()).abs();
        return off.compareTo(Decimals.roundingSlack(amounts)) <= 0
                ? Optional.empty()
                : Optional.of(words + " of the firms adds up to " + Printing.number(sum) + ", not to the stated "
                        + Printing.number(stated.get()));
    }
}
