/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.Samples.COST;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.priorAnnual;
import static org.finindicators.formula.Formula.priorMean;
import static org.finindicators.formula.Formula.priorTotal;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.formula.Reason.NOT_REPORTED;
import static org.finindicators.formula.Reason.OUT_OF_DOMAIN;
import static org.finindicators.formula.Reason.TOO_LITTLE_HISTORY;

import java.time.LocalDate;
import java.util.Set;
import org.finindicators.Samples;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Rational;
import org.finindicators.panel.Panel;
import org.finindicators.panel.ResultColumn;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sql.Sql;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

/** Flows of the previous period, and the growth from them. */
class PriorPeriodTest {
    private static final Formula GROWTH = total(NET_INCOME).annualGrowthFrom(priorTotal(NET_INCOME));
    private static final Formula CHANGE = total(NET_INCOME).changeFrom(priorTotal(NET_INCOME));

    private static StatementBuilder of(ReportingPeriod period) {
        return Statement.builder("A", period);
    }

    private static StatementBuilder year() {
        return of(ReportingPeriod.year(2021));
    }

    private static ReportingPeriod days(String start, String end) {
        return new ReportingPeriod(LocalDate.parse(start), LocalDate.parse(end));
    }

    @Test
    void priorTotal_isTheFlowOfTheYearBefore() {
        Statement statement = year().flow(NET_INCOME, "21")
                .flow(NET_INCOME, ReportingPeriod.year(2020), "20")
                .flow(NET_INCOME, ReportingPeriod.year(2019), "1")
                .build();
        assertThat(CHANGE.evaluate(statement).value()).hasValue(Rational.of(1, 20));
        assertThat(GROWTH.evaluate(statement).value()).hasValue(Rational.of(1, 20));
        assertThat(CHANGE.evaluate(statement).operands())
                .extracting(Operand::when)
                .containsExactly("2021", "2020");
    }

    @Test
    void priorTotal_ofAQuarter_isTheQuarterBefore() {
        Statement statement = of(ReportingPeriod.quarter(2021, 1))
                .flow(NET_INCOME, "11")
                .flow(NET_INCOME, ReportingPeriod.quarter(2020, 4), "10")
                .flow(NET_INCOME, ReportingPeriod.quarter(2020, 1), "1")
                .build();
        assertThat(CHANGE.evaluate(statement).value()).hasValue(Rational.of(1, 10));
        // 1.1 ^ 4 - 1
        assertThat(GROWTH.evaluate(statement).value().orElseThrow().toDouble()).isCloseTo(0.4641, within(1e-15));
    }

    @Test
    void priorAnnual_isOverTheLengthOfThePreviousPeriod() {
        Statement quarter = of(ReportingPeriod.quarter(2021, 1))
                .flow(NET_INCOME, ReportingPeriod.quarter(2020, 4), "10")
                .build();
        Evaluation evaluation = priorAnnual(NET_INCOME).evaluate(quarter);
        assertThat(evaluation.value()).hasValue(Rational.of(40));
        assertThat(evaluation.notes()).containsExactly("net income of 2020 Q4 annualised by 12/3");
        Statement hundred = of(days("2021-01-15", "2021-04-24"))
                .flow(NET_INCOME, days("2020-10-07", "2021-01-14"), "10")
                .build();
        assertThat(priorAnnual(NET_INCOME).evaluate(hundred).value()).hasValue(Rational.of(3650, 100));
    }

    @Test
    void priorTotal_ofATerm() {
        Statement statement = year().flow(NET_INCOME, ReportingPeriod.year(2020), "20")
                .flow(COST, ReportingPeriod.year(2020), "5")
                .build();
        assertThat(priorTotal(NET_INCOME.minus(COST)).evaluate(statement).value())
                .hasValue(Rational.of(15));
        assertThat(priorTotal(NET_INCOME.minus(COST)).words()).isEqualTo("previous (net income - project cost)");
    }

    @Test
    void priorTotal_missing_isTooLittleHistory() {
        assertThat(CHANGE.evaluate(year().build()).faults())
                .containsExactly(
                        new Fault(NOT_REPORTED, "net income"), new Fault(TOO_LITTLE_HISTORY, "net income in 2020"));
        Statement quarters = year().flow(NET_INCOME, "21")
                .flow(NET_INCOME, ReportingPeriod.quarter(2020, 4), "5")
                .build();
        assertThat(CHANGE.evaluate(quarters).faults())
                .containsExactly(new Fault(TOO_LITTLE_HISTORY, "net income in 2020"));
    }

    @Test
    void priorTotal_outOfDomain() {
        Statement statement =
                year().flow(COST, ReportingPeriod.year(2020), "-1").build();
        assertThat(priorTotal(COST).evaluate(statement).faults())
                .containsExactly(new Fault(OUT_OF_DOMAIN, "project cost -1, 2020: must not be negative"));
    }

    @Test
    void priorTotal_beforeTheFirstYear_isTooLittleHistory() {
        Statement first = of(ReportingPeriod.year(1)).build();
        for (Formula formula : Set.of(priorTotal(NET_INCOME), priorAnnual(NET_INCOME))) {
            assertThat(formula.evaluate(first).faults())
                    .containsExactly(new Fault(TOO_LITTLE_HISTORY, "net income before 0001"));
        }
        assertThat(priorMean(CPI).evaluate(first).faults())
                .containsExactly(new Fault(TOO_LITTLE_HISTORY, "consumer price index before 0001"));
    }

    @Test
    void growth_fromALossOrToALoss_isUndefined() {
        StatementBuilder loss = year().flow(NET_INCOME, "21").flow(NET_INCOME, ReportingPeriod.year(2020), "-1");
        assertThat(GROWTH.evaluate(loss.build()).faults())
                .containsExactly(new Fault(Reason.NEGATIVE_DENOMINATOR, "previous net income -1"));
        StatementBuilder toLoss = year().flow(NET_INCOME, "-7").flow(NET_INCOME, ReportingPeriod.year(2020), "21");
        assertThat(GROWTH.evaluate(toLoss.build()).faults())
                .containsExactly(new Fault(OUT_OF_DOMAIN, "net income -7, it must not be negative"));
        assertThat(CHANGE.evaluate(toLoss.build()).value()).hasValue(Rational.of(-4, 3));
    }

    @Test
    void words_andUndefinedCases() {
        assertThat(GROWTH.words()).isEqualTo("(net income / previous net income) ^ (1 / years) - 1");
        assertThat(priorAnnual(NET_INCOME).over(opening(EQUITY)).words())
                .isEqualTo("previous annual net income / opening equity");
        assertThat(CHANGE.undefinedCases())
                .extracting(UndefinedCase::words)
                .containsExactly(
                        "an item not reported, or for another period only",
                        "no net income for the previous period",
                        "previous net income zero or negative");
        assertThat(CHANGE.onClosingBalances()).isEqualTo(CHANGE);
    }

    @Test
    void growthFactor_deflatesAGrowth() {
        Formula real =
                closing(LOANS).annualGrowthFrom(opening(LOANS)).growthFactor().changeFrom(growthFactor(LENDING));
        assertThat(real.words())
                .isEqualTo("(gross loans / opening gross loans) ^ (1 / years) / (1 + lending rate) - 1");
        StatementBuilder loans =
                year().opening(LOANS, "700").closing(LOANS, "800").rate(LENDING, "0.06");
        assertThat(real.evaluate(loans.build()).value())
                .hasValue(Rational.of(100, 1).minus(Rational.of(42)).dividedBy(Rational.of(742)));
        assertThat(real.evaluate(loans.build()).numbers(real)).isEqualTo("(800 / 700) ^ (1 / years) / (1 + 0.06) - 1");
        assertThat(total(NET_INCOME).over(total(COST)).growthFactor().words())
                .isEqualTo("1 + net income / project cost");
    }

    @Test
    void growthFactor_needsARate() {
        assertThatThrownBy(() -> average(LOANS).growthFactor())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'average gross loans' is money, only a rate or a plain number can be added to one");
    }

    @Test
    void columns_haveAPlaceForThePreviousPeriod() {
        Indicator change = Samples.simple("test.change", "Change", CHANGE);
        Panel panel = Panel.builder(3)
                .column(NET_INCOME, new double[] {21, 21, Double.NaN})
                .priorFlow(NET_INCOME, new double[] {20, Double.NaN, 1})
                .build();
        ResultColumn column = panel.measure(java.util.List.of(change)).column(change);
        assertThat(column.toArray()).containsExactly(0.05, Double.NaN, Double.NaN);
        assertThat(column.reasons(1)).containsExactly(TOO_LITTLE_HISTORY);
        assertThat(column.reasons(2)).containsExactly(NOT_REPORTED);
        assertThat(panel.slots()).extracting(Object::toString).containsExactly("net_income", "net_income_prior");
        assertThat(Sql.of(change).columns()).containsExactlyInAnyOrder("net_income", "net_income_prior");
    }

    @Test
    void columns_annualiseThePreviousPeriodToo() {
        Indicator annual =
                Samples.simple("test.annual", "Annual", priorAnnual(NET_INCOME).over(opening(EQUITY)));
        Panel panel = Panel.builder(1)
                .months(3)
                .priorFlow(NET_INCOME, new double[] {5})
                .opening(EQUITY, new double[] {40})
                .build();
        assertThat(panel.values(java.util.List.of(annual)).column(annual).value(0))
                .isEqualTo(0.5);
        assertThat(Sql.of(annual, 3).value()).contains("CAST(net_income_prior AS DOUBLE PRECISION) * 12 / 3");
        assertThat(Sql.of(annual, 3).columns()).containsExactlyInAnyOrder("net_income_prior", "equity_opening");
    }

    @Test
    void itemIds_doNotEndLikeTheColumn() {
        assertThatThrownBy(() -> Item.flow("income-prior", "income"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ends like the column");
    }
}
