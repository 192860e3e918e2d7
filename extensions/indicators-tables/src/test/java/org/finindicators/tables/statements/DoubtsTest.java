/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

/** What a reader of results could take for something else; the figures are made up. */
class DoubtsTest {
    private static final StatementMap YEARS = StatementMap.builder("losses")
            .subject("bank")
            .period("year", PeriodPattern.years())
            .flow("losses", IncomeItems.LOAN_LOSS_EXPENSE)
            .build();

    @Test
    void costsThatAreMostlyNegative() {
        Statements all = YEARS.read(Lines.of(
                "bank|year|losses",
                "A|2021|-3",
                "A|2022|1",
                "A|2023|-2",
                "B|2021|3",
                "B|2022|-1",
                "B|2023|2",
                "C|2021|-3",
                "C|2022|-1"));
        assertThat(all.doubts())
                .containsExactly(new Violation(
                        "loan-loss expense",
                        "2 of 3",
                        "are negative, which is what was released: are they costs, with their sign to be turned?",
                        "A"));
        assertThat(all.toString())
                .endsWith("\n1 cost is mostly negative, as releases are: a sign to be turned? doubts()");
        assertThat(YEARS.toBuilder()
                        .signTurned("losses")
                        .build()
                        .read(Lines.of("bank|year|losses", "A|2021|-3", "A|2022|1", "A|2023|-2"))
                        .doubts())
                .isEmpty();
    }

    @Test
    void periodsThatOverlap() {
        StatementMap.Builder map = StatementMap.builder("returns")
                .subject("bank")
                .yearToDate("income", IncomeItems.NET_INCOME)
                .closing("assets", BankItems.TOTAL_ASSETS);
        Lines lines = Lines.of(
                "bank|date|income|assets",
                "A|20211231|4|100",
                "A|20220331|1|100",
                "A|20220630|3|100",
                "B|20220930|3|100");
        Measurements toDate = map.period("date", PeriodPattern.yearToDate("yyyyMMdd"))
                .build()
                .read(lines)
                .measure(Earnings.RETURN_ON_ASSETS);
        String note = "2022 Q1 and 2022-01 to 2022-06 overlap, and so may others: compare the same months of each year";
        assertThat(toDate.summary().notes()).containsExactly(note);
        assertThat(toDate.table(Earnings.RETURN_ON_ASSETS).notes()).contains(note);
        assertThat(toDate.trend(Earnings.RETURN_ON_ASSETS).notes()).contains(note);
        Measurements byQuarter = map.period("date", PeriodPattern.quartersTo("yyyyMMdd"))
                .build()
                .read(lines)
                .measure(Earnings.RETURN_ON_ASSETS);
        assertThat(byQuarter.summary().notes()).isEmpty();
    }
}
