/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;

import java.util.List;
import java.util.stream.Stream;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

/** Members of pools before and now, for the tests of changes. */
final class Pools {
    private Pools() {}

    /** Loans and deposits of a lender at the end of a year. */
    static Measurement lender(int year, String name, String loans, String deposits) {
        return lender(year, name, "EUR", loans, deposits);
    }

    static Measurement lender(int year, String name, String currency, String loans, String deposits) {
        return LOANS_TO_DEPOSITS.measure(Statement.builder(name, ReportingPeriod.year(year))
                .currency(currency)
                .in(Scale.MILLIONS)
                .closing(LOANS, loans)
                .closing(DEPOSITS, deposits)
                .build());
    }

    /** A lender that does not report its loans. */
    static Measurement silent(int year, String name, String deposits) {
        return LOANS_TO_DEPOSITS.measure(Statement.builder(name, ReportingPeriod.year(year))
                .currency("EUR")
                .in(Scale.MILLIONS)
                .closing(DEPOSITS, deposits)
                .build());
    }

    /** Net income and the equity that a bank has at both ends of a year. */
    static Measurement bank(int year, String name, String income, String equity) {
        return ROE.measure(Statement.builder(name, ReportingPeriod.year(year))
                .currency("EUR")
                .in(Scale.MILLIONS)
                .flow(NET_INCOME, income)
                .opening(EQUITY, equity)
                .closing(EQUITY, equity)
                .build());
    }

    static PooledChange change(List<Measurement> before, List<Measurement> now) {
        return PooledChange.between(LOANS_TO_DEPOSITS, before, now);
    }

    static MemberChange member(PooledChange change, String name) {
        return change.members().stream()
                .filter(one -> one.subject().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The parts must be those that are named, and add up to the change. */
    static void assertParts(PooledChange change, Object... expected) {
        assertThat(change.parts().keySet().stream().map(ChangePart::words).toList())
                .isEqualTo(Stream.of(expected).filter(String.class::isInstance).toList());
        assertThat(List.copyOf(change.parts().values()))
                .isEqualTo(
                        Stream.of(expected).filter(Rational.class::isInstance).toList());
        assertThat(change.change())
                .hasValue(Rational.sum(List.copyOf(change.parts().values())));
    }
}
