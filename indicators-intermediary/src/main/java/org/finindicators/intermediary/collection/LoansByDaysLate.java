/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.finindicators.intermediary.statement.AgedBalance;
import org.finindicators.intermediary.statement.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.AgingTable;
import org.finindicators.loanbook.LoanTally;
import org.finindicators.regulation.ProvisioningProfile;

/**
 * Turns a tally into the portfolio that provisions are computed for.
 *
 * @param tally the loans, the days late of all of which are known
 * @param profile the rules, if renegotiated loans are to be set apart under them
 * @param inScale brings an amount to the unit of the statement
 */
record LoansByDaysLate(LoanTally tally, Optional<ProvisioningProfile> profile, UnaryOperator<BigDecimal> inScale) {
    AgedPortfolio portfolio() {
        AgingScheme scheme = tally.scheme();
        List<AgingTable.Line> lines = tally.aging().lines();
        List<AgedBalance> balances = new ArrayList<>();
        BigDecimal apart = BigDecimal.ZERO;
        for (int number = 0; number < scheme.classes(); number++) {
            AgingTable.Line line = lines.get(number);
            BigDecimal taken =
                    isApart(scheme.from(number), scheme.to(number)) ? line.renegotiatedBalance() : BigDecimal.ZERO;
            apart = apart.add(taken);
            balances.add(new AgedBalance(
                    scheme.from(number),
                    scheme.to(number),
                    inScale.apply(line.balance().subtract(taken))));
        }
        boolean rule = profile.flatMap(ProvisioningProfile::renegotiated).isPresent();
        return new AgedPortfolio(balances, rule ? Optional.of(inScale.apply(apart)) : Optional.empty());
    }

    /** Whether the rate of renegotiated loans is above that of a class; what is to be written off stays where it is. */
    private boolean isApart(int from, int to) {
        Optional<BigDecimal> own = profile.flatMap(ProvisioningProfile::renegotiated);
        return own.isPresent()
                && profile.stream()
                        .flatMap(rules -> rules.buckets().stream())
                        .filter(bucket -> bucket.covers(from, to))
                        .flatMap(bucket -> bucket.rate().stream())
                        .anyMatch(rate -> rate.compareTo(own.get()) < 0);
    }
}
