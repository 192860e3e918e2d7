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
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Dated;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.tally.AgingTable;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTotal;
import org.finindicators.number.Printing;
import org.finindicators.statement.Completion;

/** Adds the balances and numbers of loans at a date, those by days late as far as the days are known. */
final class LoanBalances {
    private static final String NO_NUMBER = "the number of loans is not known";

    private final LoanTally tally;
    private final Completion all;

    private LoanBalances(LoanTally tally, Completion all) {
        this.tally = tally;
        this.all = all;
    }

    static void add(LoanTally tally, Completion all) {
        all.balance(GROSS_LOANS, tally.asOf(), tally.balance());
        OptionalLong loans = tally.loans();
        if (loans.isPresent()) {
            all.balance(LOANS_OUTSTANDING, tally.asOf(), BigDecimal.valueOf(loans.getAsLong()));
        } else {
            all.without(LOANS_OUTSTANDING, NO_NUMBER);
        }
        new LoanBalances(tally, all).byDaysLate();
    }

    /** The reason for which balances by days late are left out, if there is one. */
    static Optional<String> lack(LoanTally tally) {
        if (!tally.belowZero().isNone()) {
            return Optional.of("the balances of " + of(tally.belowZero(), tally) + " are below zero");
        }
        LoanTotal notKnown = tally.notKnown().minus(renegotiatedApart(tally));
        return notKnown.isNone()
                ? Optional.empty()
                : Optional.of("the days late of " + of(notKnown, tally) + " are not known");
    }

    private static String of(LoanTotal some, LoanTally tally) {
        return (some.loans().isPresent() && tally.loans().isPresent()
                        ? some.loans().getAsLong() + " of " + tally.loans().getAsLong() + " loans"
                        : "loans of " + Printing.number(some.balance()))
                + " at " + tally.asOf();
    }

    /** Renegotiated loans of which no more is known: they are at risk, and in no class of days late. */
    static LoanTotal renegotiatedApart(LoanTally tally) {
        if (tally.notKnown().isNone()) {
            return LoanTotal.NONE;
        }
        return tally.aging()
                .line(LoanState.DAYS_LATE_NOT_KNOWN)
                .flatMap(AgingTable.Line::renegotiated)
                .orElse(LoanTotal.NONE);
    }

    private void byDaysLate() {
        add(PORTFOLIO_AT_RISK_30, List.of(30), () -> tally.late(30).balance());
        addRenegotiated();
        add(
                PORTFOLIO_AT_RISK_91_180,
                List.of(90, 180),
                () -> tally.late(90).minus(tally.late(180)).balance());
        add(
                PORTFOLIO_AT_RISK_181_365,
                List.of(180, 365),
                () -> tally.late(180).minus(tally.late(365)).balance());
        add(PORTFOLIO_AT_RISK_OVER_365, List.of(365), () -> tally.late(365).balance());
        if (tally.scheme().hasThreshold(365) && tally.late(365).loans().isEmpty()) {
            all.without(LOANS_OVER_365, NO_NUMBER);
        } else {
            add(
                    LOANS_OVER_365,
                    List.of(365),
                    () -> BigDecimal.valueOf(tally.late(365).loans().orElseThrow()));
        }
    }

    private void addRenegotiated() {
        if (tally.scheme().hasThreshold(30) && !tally.renegotiatedNotTold(30).isNone()) {
            all.without(
                    RENEGOTIATED_LOANS,
                    "they are not told from the others among loans of "
                            + Printing.number(tally.renegotiatedNotTold(30).balance()));
        } else {
            add(
                    RENEGOTIATED_LOANS,
                    List.of(30),
                    () -> tally.renegotiatedNotLate(30).balance());
        }
    }

    /** Adds an item if the loans late by more than some days can be told from the others; says so if they cannot. */
    private void add(Item<? extends Dated> item, List<Integer> thresholds, Supplier<BigDecimal> amount) {
        Optional<String> lack = lack(tally);
        if (lack.isPresent()) {
            all.without(item, lack.get());
            return;
        }
        Optional<Integer> absent = thresholds.stream()
                .filter(days -> !tally.scheme().hasThreshold(days))
                .findFirst();
        if (absent.isPresent()) {
            all.without(item, absent.get() + " days is not a threshold of the loan book");
            return;
        }
        LoanTotal apart = renegotiatedApart(tally);
        if (!apart.isNone() && !item.equals(RENEGOTIATED_LOANS)) {
            all.remark(item, "without renegotiated loans whose days late are not known: " + apart);
        }
        all.balance(item, tally.asOf(), amount.get());
    }
}
