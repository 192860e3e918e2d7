/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.formula.Formula.priorTotal;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.formula.Formula.totalYearBefore;
import static org.finindicators.panel.Samples.INCOME;
import static org.finindicators.panel.Samples.indicator;

import java.time.LocalDate;
import java.util.List;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sql.Sql;
import org.junit.jupiter.api.Test;

class YearBeforeTest {
    private static final Indicator ON_YEAR = indicator(total(INCOME).annualGrowthFrom(totalYearBefore(INCOME)));
    private static final Indicator COMPOUNDED = indicator(total(INCOME).annualGrowthFrom(priorTotal(INCOME)));

    /** A quarter of 11 after 10, and 8 in that of last year: 11/8 - 1, and 1.1 ^ 4 - 1. */
    @Test
    void quarters_haveAColumnForEach() {
        for (PanelBuilder start :
                List.of(Panel.builder(2).months(3), Panel.builder(2).period(ReportingPeriod.quarter(2021, 1)))) {
            Panel panel = start.flow(INCOME, new double[] {11, 11})
                    .priorFlow(INCOME, new double[] {10, 10})
                    .flowYearBefore(INCOME, new double[] {8, Double.NaN})
                    .build();
            PanelResult result = panel.measure(List.of(ON_YEAR, COMPOUNDED));
            assertThat(result.column(ON_YEAR).value(0)).isEqualTo(0.375);
            assertThat(result.column(ON_YEAR).reasons(1)).containsExactly(Reason.TOO_LITTLE_HISTORY);
            assertThat(result.column(COMPOUNDED).value(0)).isBetween(0.46409999, 0.46410001);
            assertThat(((Measured) ON_YEAR.measure(panel.row(0))).exact()).isEqualTo(Rational.of(3, 8));
            assertThat(ON_YEAR.measure(panel.row(1)).reason()).contains(Reason.TOO_LITTLE_HISTORY);
        }
    }

    @Test
    void years_takeEitherColumn() {
        double[] now = {12};
        double[] before = {10};
        List<Panel> panels = List.of(
                Panel.builder(1).flow(INCOME, now).priorFlow(INCOME, before).build(),
                Panel.builder(1)
                        .flow(INCOME, now)
                        .flowYearBefore(INCOME, before)
                        .build());
        for (Panel panel : panels) {
            for (Indicator growth : List.of(ON_YEAR, COMPOUNDED)) {
                assertThat(panel.measure(List.of(growth)).column(growth).value(0))
                        .isEqualTo(0.2);
                assertThat(((Measured) growth.measure(panel.row(0))).exact()).isEqualTo(Rational.of(1, 5));
            }
        }
    }

    @Test
    void sql_comparesWithoutAPower() {
        assertThat(Sql.of(ON_YEAR, 3).value()).contains("income_year_before").doesNotContain("POWER");
        assertThat(Sql.of(COMPOUNDED, 3).value()).contains("income_prior").contains("POWER");
    }

    @Test
    void yearBefore_endsWithItsMonth() {
        assertThat(ReportingPeriod.quarter(2021, 1).yearBefore()).isEqualTo(ReportingPeriod.quarter(2020, 1));
        assertThat(new ReportingPeriod(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 2, 28)).yearBefore())
                .isEqualTo(new ReportingPeriod(LocalDate.of(2020, 2, 1), LocalDate.of(2020, 2, 29)));
        assertThat(new ReportingPeriod(LocalDate.of(2021, 1, 5), LocalDate.of(2021, 2, 10)).yearBefore())
                .isEqualTo(new ReportingPeriod(LocalDate.of(2020, 1, 5), LocalDate.of(2020, 2, 10)));
        assertThat(new ReportingPeriod(LocalDate.of(1, 1, 1), LocalDate.of(1, 12, 31)).hasYearBefore())
                .isFalse();
    }
}
