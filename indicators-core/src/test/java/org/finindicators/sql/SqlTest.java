/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

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
import org.finindicators.formula.Formula;
import org.finindicators.formula.Moment;
import org.finindicators.panel.Slot;
import org.junit.jupiter.api.Test;

class SqlTest {
    @Test
    void of_annualOverAverage() {
        Sql sql = Sql.of(indicator(annual(INCOME).over(average(EQUITY))), 9);
        assertThat(sql.value()).isEqualTo("""
                        CASE
                          WHEN (income - income) + (equity - equity) + (equity_opening - equity_opening) = 0
                            AND (CAST(equity_opening AS DOUBLE PRECISION) + CAST(equity AS DOUBLE PRECISION)) / 2 > 0
                          THEN
                            CAST(income AS DOUBLE PRECISION)
                            * 12
                            / 9
                            / ((CAST(equity_opening AS DOUBLE PRECISION) + CAST(equity AS DOUBLE PRECISION)) / 2)
                        END""");
        assertThat(sql.reason()).isEqualTo("""
                        CASE
                          WHEN COALESCE((income - income) + (equity - equity), 1) <> 0
                          THEN 'NOT_REPORTED'
                          WHEN COALESCE(equity_opening - equity_opening, 1) <> 0
                          THEN 'TOO_LITTLE_HISTORY'
                          WHEN (CAST(equity_opening AS DOUBLE PRECISION) + CAST(equity AS DOUBLE PRECISION)) / 2 = 0
                          THEN 'ZERO_DENOMINATOR'
                          WHEN (CAST(equity_opening AS DOUBLE PRECISION) + CAST(equity AS DOUBLE PRECISION)) / 2 < 0
                          THEN 'NEGATIVE_DENOMINATOR'
                        END""");
        assertThat(sql.columns()).containsExactly("income", "equity_opening", "equity");
    }

    @Test
    void of_combinationAndDomain() {
        Sql sql = Sql.of(indicator(closing(EQUITY.minus(LOANS).minus(EQUITY.times(new BigDecimal("0.5"))))));
        assertThat(sql.value()).isEqualTo("""
                        CASE
                          WHEN (equity - equity) + (loans - loans) = 0
                            AND loans >= 0
                          THEN
                            CAST(equity AS DOUBLE PRECISION)
                            - CAST(loans AS DOUBLE PRECISION)
                            - CAST(0.5 AS DOUBLE PRECISION) * CAST(equity AS DOUBLE PRECISION)
                        END""");
        assertThat(sql.reason()).isEqualTo("""
                        CASE
                          WHEN COALESCE((equity - equity) + (loans - loans), 1) <> 0
                          THEN 'NOT_REPORTED'
                          WHEN NOT loans >= 0
                          THEN 'OUT_OF_DOMAIN'
                        END""");
    }

    /** What is needed stands before the value once, and the smaller of two numbers is written once. */
    @Test
    void of_theSmallerOfTwo_namesEachColumnOnceInTheValue() {
        Formula capped =
                closing(EQUITY).atMost(closing(LOANS)).atMost(constant("15").times(closing(LOANS)));
        Sql sql = Sql.of(indicator(capped));
        assertThat(sql.value()).isEqualTo("""
                        CASE
                          WHEN (equity - equity) + (loans - loans) = 0
                            AND loans >= 0
                          THEN
                            LEAST(
                              LEAST(CAST(equity AS DOUBLE PRECISION), CAST(loans AS DOUBLE PRECISION)),
                              CAST(15 AS DOUBLE PRECISION) * CAST(loans AS DOUBLE PRECISION)
                            )
                        END""");
    }

    @Test
    void of_wrongPeriod() {
        Sql sql = Sql.of(indicator(rate(INTEREST).ifOneYear()), 6);
        assertThat(sql.value()).contains("AND 1 = 0\n");
        assertThat(sql.reason()).contains("WHEN 1 = 1\n  THEN 'PERIOD_MISMATCH'");
    }

    @Test
    void of_constantsAlone() {
        Sql sql = Sql.of(indicator(constant("1").over(constant("3"))));
        assertThat(sql)
                .isEqualTo(new Sql("CAST(1 AS DOUBLE PRECISION) / CAST(3 AS DOUBLE PRECISION)", "NULL", Set.of()));
        assertThat(Sql.of(indicator(constant("0.1"))))
                .isEqualTo(new Sql("CAST(0.1 AS DOUBLE PRECISION)", "NULL", Set.of()));
    }

    /** An engine works constants out before it looks at a condition. */
    @Test
    void of_constantsWithoutAValue_areNoError() {
        assertThat(Sql.of(indicator(constant("0.1").ln().ln()))
                        .value()
                        .replaceAll("\\s+", " ")
                        .replace("( ", "("))
                .contains("LN(CASE WHEN LN(CASE WHEN CAST(0.1 AS DOUBLE PRECISION) > 0");
        assertThat(Sql.of(indicator(constant("1").over(constant("0")))).value())
                .contains("NULLIF(CAST(0 AS DOUBLE PRECISION), 0)");
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
