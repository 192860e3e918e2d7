/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.finindicators.loanbook.AgedBalance;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.tally.AgingTable;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTotal;

/** The portfolio by days late, with the renegotiated part of each class, of loans whose days late are all known. */
record LoansByDaysLate(LoanTally tally, UnaryOperator<BigDecimal> inScale) {
    AgedPortfolio portfolio() {
        AgingScheme scheme = tally.scheme();
        List<AgingTable.Line> lines = tally.aging().lines();
        List<AgedBalance> balances = new ArrayList<>();
        for (int number = 0; number < scheme.classes(); number++) {
            AgingTable.Line line = lines.get(number);
            balances.add(new AgedBalance(
                    scheme.from(number),
                    scheme.to(number),
                    inScale.apply(line.all().balance()),
                    line.renegotiated().map(part -> inScale.apply(part.balance())),
                    line.all().loans(),
                    line.renegotiated().map(LoanTotal::loans).orElse(OptionalLong.empty())));
        }
        LoanTotal apart = LoanBalances.renegotiatedApart(tally);
        return apart.isNone()
                ? new AgedPortfolio(balances, Optional.empty())
                : new AgedPortfolio(balances, Optional.of(inScale.apply(apart.balance())), apart.loans());
    }
}
