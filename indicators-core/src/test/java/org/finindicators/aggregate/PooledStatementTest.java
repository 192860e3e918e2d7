/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;

import java.util.List;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class PooledStatementTest {
    private static final Item<Rate> LENDING = Item.rate("lending-rate-of-a-test", "lending rate");

    private static StatementBuilder bank(String name, Scale scale, String income, String opening, String closing) {
        return Statement.builder(name, ReportingPeriod.year(2021))
                .currency("USD")
                .in(scale)
                .flow(NET_INCOME, income)
                .opening(EQUITY, opening)
                .closing(EQUITY, closing);
    }

    /** Income 6 + 3, equity 36 + 22 and 40 + 24, in millions; B is in thousands. */
    @Test
    void of_addsWhatAllReport_inOneUnit() {
        PooledStatement peers = PooledStatement.of(
                "peers",
                List.of(
                        bank("A", Scale.MILLIONS, "6", "36", "40").build(),
                        bank("B", Scale.THOUSANDS, "3000", "22000", "24000").build()));
        assertThat(peers.statement())
                .isEqualTo(bank("peers", Scale.MILLIONS, "9", "58", "64")
                        .source("sum of 2 statements")
                        .build());
        assertThat(peers.leftOut()).isEmpty();
    }

    @Test
    void of_leavesOutWhatOneDoesNotReport_andWhatCannotBeAdded() {
        PooledStatement peers = PooledStatement.of(
                "peers",
                List.of(
                        bank("A", Scale.UNITS, "6", "36", "40")
                                .rate(LENDING, "0.1")
                                .build(),
                        Statement.builder("B", ReportingPeriod.year(2021))
                                .currency("USD")
                                .closing(EQUITY, "24")
                                .build()));
        assertThat(peers.statement().items()).containsExactly(EQUITY);
        assertThat(peers.leftOut())
                .containsExactly(
                        "equity: reported for 2020-12-31 by 1 of 2 only",
                        "net income: reported for 2021 by 1 of 2 only",
                        "lending rate: cannot be added");
        assertThat(peers.toString()).startsWith("peers, 2021, USD: 1 item").contains("left out, lending rate");
    }

    /** 5 / 38 = 13.16 % of the bank, 9 / 61 = 14.75 % of its peers: income and equity differ, and nothing else. */
    @Test
    void since_saysHowABankDiffersFromItsPeers() {
        Statement peers = PooledStatement.of(
                        "peers",
                        List.of(
                                bank("A", Scale.UNITS, "6", "36", "40").build(),
                                bank("B", Scale.UNITS, "3", "22", "24").build()))
                .statement();
        Attribution why =
                ROE.measure(bank("C", Scale.UNITS, "5", "36", "40").build()).since(ROE.measure(peers));
        assertThat(why.labelBefore()).isEqualTo("peers");
        assertThat(why.labelNow()).isEqualTo("C");
        // (5 - 9) (1 / 38 + 1 / 61) / 2
        assertThat(why.of(NET_INCOME)).contains(Rational.of(-2 * 99, 38 * 61));
        assertThat(why.change().value()).contains(Rational.of(5, 38).minus(Rational.of(9, 61)));
    }

    @Test
    void of_refusesWhatIsUnlike_allAtOnce() {
        Statement one = bank("A", Scale.UNITS, "6", "36", "40").build();
        Statement other = Statement.builder("A", ReportingPeriod.year(2022))
                .currency("EUR")
                .closing(EQUITY, "1")
                .build();
        assertThatThrownBy(() -> PooledStatement.of("peers", List.of(one, other)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2021, 2022: is more than one period")
                .hasMessageContaining("USD, EUR: is more than one currency")
                .hasMessageContaining("A: is there 2 times");
        assertThatThrownBy(() -> PooledStatement.of("peers", List.of()))
                .hasMessageContaining("has no statement to add");
    }
}
