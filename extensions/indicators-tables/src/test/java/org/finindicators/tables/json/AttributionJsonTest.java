/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INCOME;

import java.util.List;
import org.finindicators.catalogue.Attributions;
import org.finindicators.indicator.Measurement;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.statement.Statement;
import org.finindicators.tables.chart.Charts;
import org.junit.jupiter.api.Test;

/** Why numbers changed, for a program and in a picture: both say whose numbers they are. */
class AttributionJsonTest {
    private static Measurement of(String subject, int year, String income) {
        return RETURN_ON_EQUITY.measure(Statement.builder(subject, ReportingPeriod.year(year))
                .currency("USD")
                .flow(NET_INCOME, income)
                .opening(EQUITY, "100")
                .closing(EQUITY, "100")
                .build());
    }

    @Test
    void change_saysWhoseItIs_andBothValues() {
        Attribution change = of("Alder Bank", 2022, "12").since(of("Alder Bank", 2021, "9"));
        assertThat(IndicatorsJson.write(change))
                .contains("\"subjectBefore\": \"Alder Bank\"", "\"subjectNow\": \"Alder Bank\"")
                // 9 / 100 and 12 / 100
                .containsPattern("\"valueBefore\": \\{\\s+\"value\": \"0.09\"")
                .containsPattern("\"valueNow\": \\{\\s+\"value\": \"0.12\"");
    }

    @Test
    void changesOfMany_canBeToldApart() {
        String json = IndicatorsJson.write(Attributions.between(
                List.of(of("Alder Bank", 2021, "9"), of("Birch Bank", 2021, "8")),
                List.of(of("Alder Bank", 2022, "12"), of("Birch Bank", 2022, "7"))));
        assertThat(json).contains("\"subjectNow\": \"Alder Bank\"", "\"subjectNow\": \"Birch Bank\"");
    }

    @Test
    void chart_namesItsSubject() {
        Measurement before = of("Alder Bank", 2021, "9");
        assertThat(Charts.chart(of("Alder Bank", 2022, "12").since(before)).svg())
                .contains("Return on average equity of Alder Bank: change from 2021 to 2022");
        assertThat(Charts.chart(of("Birch Bank", 2022, "12").since(before)).svg())
                .contains("Return on average equity: change from Alder Bank, 2021 to Birch Bank, 2022");
    }
}
