/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.finindicators.intermediary.microfinance.MicrofinanceItems.LOANS_OUTSTANDING;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.LOANS_OVER_365;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_181_365;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_30;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_91_180;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_OVER_365;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.RENEGOTIATED_LOANS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.statement.Completion;

/** Adds the balances and numbers of loans at a date, those by days late as far as the days are known. */
final class LoanBalances {
    private final LoanTally tally;
    private final Completion all;

    private LoanBalances(LoanTally tally, Completion all) {
        this.tally = tally;
        this.all = all;
    }

    static void add(LoanTally tally, Completion all) {
        all.balance(GROSS_LOANS, tally.asOf(), tally.balance());
        all.balance(LOANS_OUTSTANDING, tally.asOf(), BigDecimal.valueOf(tally.loans()));
        new LoanBalances(tally, all).byDaysLate();
    }

    /** The reason for which balances by days late are left out, if there is one. */
    static Optional<String> lack(LoanTally tally) {
        String loans = " of " + tally.loans() + " loans at " + tally.asOf();
        if (tally.belowZero().loans() > 0) {
            return Optional.of("the balances of " + tally.belowZero().loans() + loans + " are below zero");
        }
        return tally.notKnown().loans() == 0
                ? Optional.empty()
                : Optional.of("the days late of " + tally.notKnown().loans() + loans + " are not known");
    }

    private void byDaysLate() {
        add(PORTFOLIO_AT_RISK_30, List.of(30), () -> tally.late(30).balance());
        add(RENEGOTIATED_LOANS, List.of(30), () -> tally.renegotiatedNotLate(30).balance());
        add(
                PORTFOLIO_AT_RISK_91_180,
                List.of(90, 180),
                () -> tally.late(90).minus(tally.late(180)).balance());
        add(
                PORTFOLIO_AT_RISK_181_365,
                List.of(180, 365),
                () -> tally.late(180).minus(tally.late(365)).balance());
        add(PORTFOLIO_AT_RISK_OVER_365, List.of(365), () -> tally.late(365).balance());
        add(
                LOANS_OVER_365,
                List.of(365),
                () -> BigDecimal.valueOf(tally.late(365).loans()));
    }

    /** Adds an item if the loans late by more than some days can be told from the others; says so if they cannot. */
    private void add(Item<? extends Dated> item, List<Integer> thresholds, Supplier<BigDecimal> amount) {
        Optional<String> lack = lack(tally);
        if (lack.isPresent()) {
            all.without(item, lack.get());
            return;
        }
        thresholds.stream()
                .filter(days -> !tally.scheme().hasThreshold(days))
                .findFirst()
                .ifPresentOrElse(
                        days -> all.without(item, days + " days is not a threshold of the loan book"),
                        () -> all.balance(item, tally.asOf(), amount.get()));
    }
}
