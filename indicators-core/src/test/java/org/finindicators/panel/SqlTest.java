/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.panel.Samples.COSTS;
import static org.finindicators.panel.Samples.EQUITY;
import static org.finindicators.panel.Samples.INCOME;
import static org.finindicators.panel.Samples.INTEREST;
import static org.finindicators.panel.Samples.LOANS;
import static org.finindicators.panel.Samples.indicator;

import java.math.BigDecimal;
import java.util.Set;
import org.finindicators.formula.Moment;
import org.junit.jupiter.api.Test;

class SqlTest {
    @Test
    void of_annualOverAverage() {
        Sql sql = Sql.of(indicator(annual(INCOME).over(average(EQUITY))), 9);
        String equity = "((CAST(equity_opening AS DOUBLE PRECISION) + CAST(equity AS DOUBLE PRECISION)) / 2)";
        assertThat(sql.value())
                .isEqualTo("(((CAST(income AS DOUBLE PRECISION)) * 12 / 9) / CASE WHEN " + equity + " > 0 THEN "
                        + equity + " END)");
        assertThat(sql.reason())
                .isEqualTo("CASE WHEN income IS NULL OR equity IS NULL THEN 'NOT_REPORTED'"
                        + " WHEN equity_opening IS NULL THEN 'TOO_LITTLE_HISTORY'"
                        + " WHEN " + equity + " = 0 THEN 'ZERO_DENOMINATOR'"
                        + " WHEN " + equity + " < 0 THEN 'NEGATIVE_DENOMINATOR' END");
        assertThat(sql.columns()).containsExactly("income", "equity_opening", "equity");
    }

    @Test
    void of_combinationAndDomain() {
        Sql sql = Sql.of(indicator(closing(EQUITY.minus(LOANS).minus(EQUITY.times(new BigDecimal("0.5"))))));
        assertThat(sql.value())
                .isEqualTo("(CAST(equity AS DOUBLE PRECISION)"
                        + " - CASE WHEN loans >= 0 THEN CAST(loans AS DOUBLE PRECISION) END"
                        + " - CAST(0.5 AS DOUBLE PRECISION) * CAST(equity AS DOUBLE PRECISION))");
        assertThat(sql.reason())
                .isEqualTo("CASE WHEN equity IS NULL OR loans IS NULL THEN 'NOT_REPORTED'"
                        + " WHEN NOT loans >= 0 THEN 'OUT_OF_DOMAIN' END");
    }

    @Test
    void of_wrongPeriod() {
        Sql sql = Sql.of(indicator(rate(INTEREST).ifOneYear()), 6);
        assertThat(sql.value()).startsWith("CASE WHEN 1 = 0 THEN ");
        assertThat(sql.reason()).contains("WHEN 1 = 1 THEN 'PERIOD_MISMATCH'");
    }

    @Test
    void of_constantsAlone() {
        Sql sql = Sql.of(indicator(constant("1").over(constant("3"))));
        assertThat(sql.value()).contains("CAST(1 AS DOUBLE PRECISION) / ");
        assertThat(Sql.of(indicator(constant("0.1"))))
                .isEqualTo(new Sql("CAST(0.1 AS DOUBLE PRECISION)", "NULL", Set.of()));
    }

    @Test
    void slot_namesOneColumnForAllReadingsOfIt() {
        assertThat(new Slot(COSTS, Moment.ANNUAL)).isEqualTo(new Slot(COSTS, Moment.PERIOD));
        assertThat(new Slot(LOANS, Moment.AVERAGE)).hasToString("loans_average");
    }

    @Test
    void columns_cannotBeChanged() {
        Sql sql = Sql.of(indicator(closing(LOANS)));
        assertThatThrownBy(() -> sql.columns().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }
}
