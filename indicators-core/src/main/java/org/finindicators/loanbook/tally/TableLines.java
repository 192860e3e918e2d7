/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.finindicators.loanbook.AgedBalance;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.tally.GroupSums.Open;
import org.finindicators.number.MinorUnits;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;

/** The lines of an aging table as entries of a tally: balances of loans that nobody has listed. */
final class TableLines {
    private final MinorUnits unit;
    private final AgingScheme scheme;
    private final List<Entry> entries = new ArrayList<>();

    /** A balance that is all in one cell. */
    private record Entry(int cell, long balance, OptionalLong loans, boolean isTold) {
        void addTo(GroupSums sums) {
            long count = loans.orElse(1);
            sums.count(cell, count);
            sums.add(Amount.BALANCE, cell, balance >> 63, balance, count);
            if (loans.isEmpty()) {
                sums.open(Open.LOANS, cell, count);
            }
            if (!isTold) {
                sums.open(Open.RENEGOTIATED, cell, count);
            }
        }
    }

    TableLines(MinorUnits unit, AgingScheme scheme, AgedPortfolio table) {
        this.unit = unit;
        this.scheme = scheme;
        List<Violation> violations = new ArrayList<>();
        for (AgedBalance aged : table.balances()) {
            for (Violation found : aged.violations()) {
                violations.add(new Violation(
                        "loans " + aged + ", " + found.path(), found.value(), found.message(), found.subject()));
            }
            if (scheme.classOf(aged.from()) != scheme.classOf(aged.to()) && !isNone(aged)) {
                violations.add(new Violation(
                        "loans " + aged, "", "are in several classes of the tally, which has " + scheme.thresholds()));
            }
        }
        if (table.renegotiatedLoans().orElse(1) == 0
                && table.renegotiated().orElse(BigDecimal.ZERO).signum() != 0) {
            violations.add(new Violation("renegotiated loans", "0", "cannot have a balance"));
        }
        Checks.refuse(violations);
        table.balances().forEach(aged -> add(aged, table.renegotiated().isPresent()));
        table.renegotiated()
                .ifPresent(apart ->
                        add(minor("renegotiated", apart), -1, Cell.RENEGOTIATED, table.renegotiatedLoans(), true));
    }

    private static boolean isNone(AgedBalance aged) {
        return aged.balance().signum() == 0
                && aged.renegotiated().orElse(BigDecimal.ZERO).signum() == 0;
    }

    private void add(AgedBalance aged, boolean areApart) {
        long all = minor("loans " + aged, aged.balance());
        Optional<BigDecimal> part = aged.renegotiated();
        long some = part.isEmpty() ? 0 : minor("renegotiated loans " + aged, part.get());
        OptionalLong renegotiated = some == all ? aged.loans() : aged.renegotiatedLoans();
        add(some, aged.from(), Cell.RENEGOTIATED, renegotiated, true);
        add(
                Math.subtractExact(all, some),
                aged.from(),
                0,
                some == 0 ? aged.loans() : minus(aged.loans(), renegotiated),
                part.isPresent() || areApart);
    }

    private static OptionalLong minus(OptionalLong all, OptionalLong some) {
        return all.isPresent() && some.isPresent()
                ? OptionalLong.of(all.getAsLong() - some.getAsLong())
                : OptionalLong.empty();
    }

    private void add(long balance, int daysLate, int marks, OptionalLong loans, boolean isTold) {
        if (balance != 0) {
            entries.add(new Entry(Cell.of(scheme, balance, daysLate, marks), balance, loans, isTold));
        }
    }

    private long minor(String what, BigDecimal amount) {
        try {
            return unit.count(amount);
        } catch (InvalidInputException e) {
            InvalidInputException refused = InvalidInputException.of("", what + ": " + e.getMessage());
            refused.initCause(e);
            throw refused;
        }
    }

    /** Adds the lines to a group, which is not asked for if there is none. */
    void addTo(Supplier<GroupSums> group) {
        if (!entries.isEmpty()) {
            GroupSums sums = group.get();
            entries.forEach(entry -> entry.addTo(sums));
        }
    }
}
