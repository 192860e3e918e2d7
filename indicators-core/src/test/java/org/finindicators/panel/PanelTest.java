/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Reason.NEGATIVE_DENOMINATOR;
import static org.finindicators.formula.Reason.NOT_REPORTED;
import static org.finindicators.formula.Reason.OUT_OF_DOMAIN;
import static org.finindicators.formula.Reason.PERIOD_MISMATCH;
import static org.finindicators.formula.Reason.TOO_LITTLE_HISTORY;
import static org.finindicators.formula.Reason.ZERO_DENOMINATOR;
import static org.finindicators.panel.Samples.DEPOSITS;
import static org.finindicators.panel.Samples.EQUITY;
import static org.finindicators.panel.Samples.INCOME;
import static org.finindicators.panel.Samples.INFLATION;
import static org.finindicators.panel.Samples.INTEREST;
import static org.finindicators.panel.Samples.LOANS;
import static org.finindicators.panel.Samples.PRICES;
import static org.finindicators.panel.Samples.indicator;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Undefined;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {
    private static final double NAN = Double.NaN;
    private static final Indicator RATIO = indicator(closing(LOANS).over(closing(DEPOSITS)));
    private static final Indicator RETURN = indicator(annual(INCOME).over(average(EQUITY)));

    private static double[] cells(double... cells) {
        return cells;
    }

    private static ResultColumn measure(Panel panel, Formula formula) {
        Indicator indicator = indicator(formula);
        return panel.measure(List.of(indicator)).column(indicator);
    }

    @Test
    void measure_quotient() {
        Panel panel = Panel.builder(6)
                .column(LOANS, cells(50, NAN, 7, -1, 0, NAN))
                .column(DEPOSITS, cells(200, 4, 0, 3, 8, 0))
                .build();
        ResultColumn column = panel.measure(List.of(RATIO)).column(RATIO);
        assertThat(column.toArray()).containsExactly(0.25, NAN, NAN, NAN, 0, NAN);
        assertThat(column.reasons(0)).isEmpty();
        assertThat(column.reasons(1)).containsExactly(NOT_REPORTED);
        assertThat(column.reasons(2)).containsExactly(ZERO_DENOMINATOR);
        assertThat(column.reasons(3)).containsExactly(OUT_OF_DOMAIN);
        assertThat(column.reasons(4)).isEmpty();
        assertThat(column.reasons(5)).containsExactly(NOT_REPORTED, ZERO_DENOMINATOR);
        assertThat(column.undefined()).isEqualTo(4);
    }

    @Test
    void measure_annualOverAverage() {
        // 9 months: 30 * 12/9 = 40 over (100 + 300) / 2; a negative average; a missing opening
        Panel panel = Panel.builder(3)
                .months(9)
                .column(INCOME, cells(30, 30, 30))
                .opening(EQUITY, cells(100, 10, NAN))
                .column(EQUITY, cells(300, -30, 5))
                .build();
        ResultColumn column = panel.measure(List.of(RETURN)).column(RETURN);
        assertThat(column.value(0)).isCloseTo(0.2, within(1e-15));
        assertThat(column.reasons(1)).containsExactly(NEGATIVE_DENOMINATOR);
        assertThat(column.reasons(2)).containsExactly(TOO_LITTLE_HISTORY);
    }

    @Test
    void measure_averageColumnIsUsed() {
        Panel panel = Panel.builder(2)
                .column(INCOME, cells(30, 30))
                .opening(EQUITY, cells(100, 100))
                .column(EQUITY, cells(300, 300))
                .average(EQUITY, cells(150, 60))
                .build();
        assertThat(panel.values(List.of(RETURN)).column(RETURN).toArray()).containsExactly(0.2, 0.5);
    }

    @Test
    void measure_averageColumnWithGaps() {
        // row 0 as reported; row 1 from the balances, as in exact evaluation; row 2 has neither
        Panel panel = Panel.builder(3)
                .column(INCOME, cells(30, 30, 30))
                .opening(EQUITY, cells(100, 100, NAN))
                .column(EQUITY, cells(300, 300, 300))
                .average(EQUITY, cells(150, NAN, NAN))
                .build();
        ResultColumn column = panel.measure(List.of(RETURN)).column(RETURN);
        assertThat(column.toArray()).containsExactly(0.2, 0.15, NAN);
        assertThat(column.reasons(2)).containsExactly(TOO_LITTLE_HISTORY);
    }

    @Test
    void measure_columnNotGiven() {
        Panel panel = Panel.builder(2).column(INCOME, cells(1, NAN)).build();
        ResultColumn column = measure(panel, annual(INCOME).over(average(EQUITY)));
        assertThat(column.undefined()).isEqualTo(2);
        assertThat(column.reasons(0)).containsExactly(NOT_REPORTED, TOO_LITTLE_HISTORY);
    }

    @Test
    void measure_changeOfFactorsKeepsSmallRates() {
        Panel panel = Panel.builder(1)
                .column(INTEREST, cells(1e-12))
                .column(INFLATION, cells(0))
                .build();
        assertThat(measure(panel, growthFactor(INTEREST).changeFrom(growthFactor(INFLATION)))
                        .value(0))
                .isEqualTo(1e-12);
    }

    @Test
    void measure_guardKeepsTheReasonsOfItsValue() {
        Panel panel = Panel.builder(2)
                .column(LOANS, cells(1, 1))
                .column(DEPOSITS, cells(0, 2))
                .column(EQUITY, cells(-1, 0))
                .build();
        ResultColumn column =
                measure(panel, closing(LOANS).over(closing(DEPOSITS)).ifPositive(closing(EQUITY)));
        assertThat(column.reasons(0)).containsExactly(OUT_OF_DOMAIN, ZERO_DENOMINATOR);
        assertThat(column.reasons(1)).containsExactly(OUT_OF_DOMAIN);
        assertThat(column.undefined()).isEqualTo(2);
    }

    @Test
    void measure_wrongPeriod() {
        Formula formula = rate(INTEREST).over(rate(INFLATION)).ifOneYear();
        Panel panel = Panel.builder(2)
                .months(6)
                .column(INTEREST, cells(0.1, 0.1))
                .column(INFLATION, cells(0.2, 0))
                .build();
        ResultColumn column = measure(panel, formula);
        assertThat(column.toArray()).containsExactly(NAN, NAN);
        assertThat(column.reasons(0)).containsExactly(PERIOD_MISMATCH);
        assertThat(column.reasons(1)).containsExactly(PERIOD_MISMATCH, ZERO_DENOMINATOR);
        Indicator indicator = indicator(formula);
        assertThat(panel.values(List.of(indicator)).column(indicator).undefined())
                .isEqualTo(2);
    }

    @Test
    void measure_productBeyondTheRangeOfDouble() {
        Formula square =
                rate(INTEREST).over(rate(INFLATION)).times(rate(INTEREST).over(rate(INFLATION)));
        Formula fourth = square.times(square);
        Panel panel = Panel.builder(2)
                .column(INTEREST, cells(1e40, 3))
                .column(INFLATION, cells(1e-40, 1))
                .build();
        ResultColumn column = measure(panel, fourth);
        assertThat(column.reasons(0)).containsExactly(OUT_OF_DOMAIN);
        assertThat(column.value(1)).isEqualTo(81);
        assertThat(measure(panel, closing(LOANS).over(closing(LOANS)).times(fourth))
                        .reasons(1))
                .containsExactly(NOT_REPORTED);
        // and as a denominator: neither 1 over infinity nor zero
        ResultColumn small = measure(panel, constant("162").over(fourth));
        assertThat(small.toArray()).containsExactly(NAN, 2);
        assertThat(small.reasons(0)).containsExactly(OUT_OF_DOMAIN);
        ResultColumn inverse = measure(panel, fourth.over(fourth));
        assertThat(inverse.toArray()).containsExactly(NAN, 1);
        assertThat(inverse.reasons(0)).containsExactly(OUT_OF_DOMAIN);
    }

    @Test
    void measure_sumWithinASumBelowTheLine() {
        // deposits + equity: 1 - 2 < 0, 2 - 1 > 0, 0 + 0; with loans added: 3, 1 + 1 > 0, 0
        Formula inner = closing(DEPOSITS).plus(closing(EQUITY));
        Indicator first = indicator(closing(LOANS).over(inner));
        Indicator second = indicator(closing(LOANS).over(inner.plus(closing(LOANS))));
        Panel panel = Panel.builder(3)
                .column(LOANS, cells(4, 1, 0))
                .column(DEPOSITS, cells(1, 2, 0))
                .column(EQUITY, cells(-2, -1, 0))
                .build();
        PanelResult result = panel.measure(List.of(first, second));
        assertThat(result.column(first).toArray()).containsExactly(NAN, 1, NAN);
        assertThat(result.column(second).toArray()).containsExactly(4 / 3.0, 0.5, NAN);
        assertThat(result.column(first).reasons(0)).containsExactly(NEGATIVE_DENOMINATOR);
        assertThat(result.column(first).reasons(1)).isEmpty();
        assertThat(result.column(first).reasons(2)).containsExactly(ZERO_DENOMINATOR);
        assertThat(result.column(second).reasons(0)).isEmpty();
        assertThat(result.column(second).reasons(2)).containsExactly(ZERO_DENOMINATOR);
    }

    @Test
    void measure_plainReading() {
        Panel panel = Panel.builder(3).column(LOANS, cells(5, NAN, -2)).build();
        ResultColumn column = measure(panel, closing(LOANS));
        assertThat(column.toArray()).containsExactly(5, NAN, NAN);
        assertThat(column.reasons(2)).containsExactly(OUT_OF_DOMAIN);
    }

    /** Every row of the blocks' edges agrees with exact evaluation, value and reasons. */
    @ParameterizedTest
    @ValueSource(ints = {Block.SIZE - 1, Block.SIZE, Block.SIZE + 1, 2 * Block.SIZE + 9})
    void measure_aroundTheSizeOfABlock(int rows) {
        double[] loans = new double[rows];
        double[] deposits = new double[rows];
        double[] before = new double[rows];
        double[] equity = new double[rows];
        for (int i = 0; i < rows; i++) {
            loans[i] = i % 101 == 7 ? NAN : i % 97;
            deposits[i] = i % 103 == 5 ? NAN : i % 13 == 0 ? 0 : i % 1009;
            equity[i] = i % 19 == 0 ? -(i % 400) : loans[i];
            before[i] = i % 107 == 3 ? -1 : i % 26 == 0 ? 0 : i % 31;
        }
        Panel panel = Panel.builder(rows)
                .column(LOANS, loans)
                .column(DEPOSITS, deposits)
                .opening(DEPOSITS, before)
                .column(EQUITY, equity)
                .build();
        List<Indicator> indicators = List.of(
                RATIO,
                indicator(closing(LOANS).over(average(DEPOSITS))),
                indicator(closing(DEPOSITS).changeFrom(opening(DEPOSITS))),
                indicator(closing(LOANS).over(closing(DEPOSITS.minus(EQUITY)))),
                indicator(closing(LOANS).over(closing(DEPOSITS.plus(EQUITY)).plus(opening(DEPOSITS)))));
        PanelResult result = panel.measure(indicators);
        for (Indicator indicator : indicators) {
            ResultColumn column = result.column(indicator);
            assertThat(column.size()).isEqualTo(rows);
            for (int row = 0; row < rows; row = row == 300 && rows > 700 ? rows - 300 : row + 1) {
                var exact = indicator.measure(panel.row(row));
                double value = exact.decimal().map(Number::doubleValue).orElse(NAN);
                assertThat(column.value(row)).isCloseTo(value, within(1e-12));
                assertThat(column.reasons(row)).isEqualTo(exact instanceof Undefined none ? reasons(none) : Set.of());
            }
        }
    }

    private static Set<Reason> reasons(Undefined undefined) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        undefined.faults().forEach(fault -> reasons.add(fault.reason()));
        return reasons;
    }

    @Test
    void measure_emptyPanel() {
        Panel panel = Panel.builder(0)
                .column(LOANS, cells())
                .column(DEPOSITS, cells())
                .build();
        ResultColumn column = panel.measure(List.of(RATIO)).column(RATIO);
        assertThat(column.size()).isZero();
        assertThat(column.toArray()).isEmpty();
        assertThat(column.undefined()).isZero();
        assertThatThrownBy(() -> column.value(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void measure_manyIndicatorsAndOneTwice() {
        Panel panel = Panel.builder(2)
                .column(LOANS, cells(1, 2))
                .column(DEPOSITS, cells(4, 8))
                .build();
        List<Indicator> many = new java.util.ArrayList<>();
        for (int k = 1; k <= 40; k++) {
            many.add(indicator(closing(LOANS.times(new java.math.BigDecimal(k))).over(closing(DEPOSITS))));
        }
        many.add(many.get(0));
        PanelResult result = panel.measure(many);
        assertThat(result.columns()).hasSize(40);
        for (int k = 1; k <= 40; k++) {
            assertThat(result.column(many.get(k - 1)).toArray()).containsExactly(k * 0.25, k * 0.25);
        }
    }

    @Test
    void measure_noIndicators() {
        assertThat(Panel.builder(3).build().measure(List.of()).columns()).isEmpty();
    }

    @Test
    void measure_calculationHasNoColumns() {
        Indicator concentration = RATIO.with(Variant.of(
                "hhi",
                Authority.LIBRARY,
                Calculation.from(
                        new Fact<>("banks", "banks", List.class),
                        "Herfindahl index",
                        Dimension.NUMBER,
                        List.of(),
                        (banks, figures) -> {
                            throw new AssertionError();
                        })));
        // 800 / 1000
        Panel panel = Panel.builder(1)
                .column(LOANS, new double[] {800})
                .column(DEPOSITS, new double[] {1000})
                .build();
        PanelResult result = panel.measure(List.of(concentration, RATIO));
        assertThat(result.column(concentration).isComputed()).isFalse();
        assertThat(result.column(concentration).value(0)).isNaN();
        assertThat(result.column(concentration).reasons(0)).containsExactly(Reason.NOT_APPLICABLE);
        assertThat(result.column(RATIO).value(0)).isEqualTo(0.8);
        assertThat(result.toString()).endsWith("not computed: a panel has no banks");
    }

    @Test
    void row_hasTheLabelAndThePeriodThatAreStated() {
        Panel panel = Panel.builder(2)
                .labels("Bank A", "Bank B")
                .period(ReportingPeriod.quarter(2021, 1))
                .flow(INCOME, new double[] {3, 4})
                .opening(EQUITY, new double[] {90, 100})
                .closing(EQUITY, new double[] {110, 100})
                .build();
        assertThat(panel.months()).isEqualTo(3);
        // 4 x 4 / 100
        assertThat(RETURN.measure(panel.row(1)).explain().toString())
                .contains("Bank B, 2021 Q1")
                .contains("= 16.00 % a year");
        assertThat(panel.measure(List.of(RETURN)).column(RETURN).value(1)).isEqualTo(0.16);
        assertThatThrownBy(() -> Panel.builder(2).labels("A").build())
                .hasMessage("labels = 1: names in a panel of 2 rows");
    }

    @Test
    void cells_thatAreRefused_nameTheirRow_wheneverTheRowsAreNamed() {
        assertThatThrownBy(() -> Panel.builder(2)
                        .closing(EQUITY, new double[] {1, Double.POSITIVE_INFINITY})
                        .labels("Bank A", "Bank B")
                        .build())
                .hasMessage("Bank B, equity[1] = Infinity: is not a number");
    }

    @Test
    void ratePercent_isTheRateTimesAHundred() {
        Panel panel = Panel.builder(1)
                .ratePercent(INTEREST, new double[] {12})
                .rate(INFLATION, new double[] {0.08})
                .build();
        Indicator difference = indicator(rate(INTEREST).minus(rate(INFLATION)));
        assertThat(panel.measure(List.of(difference)).column(difference).value(0))
                .isCloseTo(0.04, within(1e-15));
    }

    @Test
    void values_haveNoReasons() {
        Panel panel = Panel.builder(1).column(LOANS, cells(1)).build();
        ResultColumn column = panel.values(List.of(RATIO)).column(RATIO);
        assertThat(column.value(0)).isNaN();
        assertThatThrownBy(() -> column.reasons(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the panel was evaluated without reasons; use measure");
    }

    @Test
    void column_notMeasured() {
        PanelResult result = Panel.builder(1).build().values(List.of(RATIO));
        assertThatThrownBy(() -> result.column(RETURN))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageEndingWith(" was not measured on this panel; measured were Sample");
    }

    @Test
    void toString_countsWhatIsDefined() {
        Panel panel = Panel.builder(3)
                .column(LOANS, cells(1, 2, 3))
                .column(DEPOSITS, cells(1, 0, 0))
                .build();
        assertThat(panel.values(List.of(RATIO)).toString()).contains("3 rows").containsPattern("Sample +1 +2");
    }

    @Test
    void build_copiesTheArrays() {
        double[] loans = {1, 2};
        Panel panel = Panel.builder(2)
                .column(LOANS, loans)
                .column(DEPOSITS, cells(4, 4))
                .build();
        loans[0] = 1000;
        double[] first = panel.values(List.of(RATIO)).column(RATIO).toArray();
        first[1] = -1;
        assertThat(panel.values(List.of(RATIO)).column(RATIO).toArray()).containsExactly(0.25, 0.5);
    }

    @Test
    void measure_growthBeyondAllNumbers_isOutOfDomain() {
        Panel panel = Panel.builder(2)
                .months(1)
                .opening(LOANS, cells(1e-40, 0.1))
                .column(LOANS, cells(1e40, 1000))
                .build();
        Formula growth = closing(LOANS).annualGrowthFrom(opening(LOANS));
        // a limit does not hide it
        for (Formula formula : List.of(growth, growth.atMost(growth.minus(growth)))) {
            ResultColumn column = measure(panel, formula);
            assertThat(column.value(0)).isNaN();
            assertThat(column.reasons(0)).containsExactly(OUT_OF_DOMAIN);
            assertThat(column.value(1)).isFinite();
            assertThat(indicator(formula).measure(panel.row(0)).reason()).hasValue(OUT_OF_DOMAIN);
        }
    }

    @Test
    void build_builderGoesOnAfterwards() {
        PanelBuilder builder = Panel.builder(1).column(LOANS, cells(1));
        Panel panel = builder.build();
        builder.column(DEPOSITS, cells(2)).build();
        assertThat(panel.slots()).containsExactly(new Slot(LOANS, Moment.CLOSING));
    }

    @Test
    void build_nanIsNotReportedAndNoFault() {
        Panel panel = Panel.builder(1).column(LOANS, cells(NAN)).build();
        assertThat(measure(panel, closing(LOANS)).reasons(0)).containsExactly(NOT_REPORTED);
        assertThat(panel.row(0).balances(LOANS).size()).isZero();
    }

    @Test
    void build_namesAllFaultsAtOnce() {
        PanelBuilder builder = Panel.builder(2)
                .months(0)
                .column(LOANS, cells(1, Double.POSITIVE_INFINITY))
                .opening(LOANS, cells(Double.NEGATIVE_INFINITY, 1e300))
                .column(DEPOSITS, cells(1, 2, 3))
                .mean(PRICES, cells(1, 1e-300))
                .priorMean(PRICES, cells(1, 1))
                .priorMean(PRICES, cells(1, 1));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(builder::build)
                .withMessageContainingAll(
                        "months = 0: must be from 1 to 1200",
                        "loans[1] = Infinity: is not a number",
                        "loans_opening[0] = -Infinity: is not a number",
                        "loans_opening[1] = 1.0E300: is outside 1E-40 to 1E+40",
                        "deposits: 3 cells for 2 rows",
                        "prices_mean[1] = 1.0E-300: is outside 1E-40 to 1E+40",
                        "prices_prior_mean: was given twice")
                .withMessageStartingWith("7 violations");
    }

    @Test
    void build_namesTheFirstHundredBadCells() {
        double[] infinite = new double[Block.SIZE + 200];
        Arrays.fill(infinite, Block.SIZE - 50, infinite.length, Double.POSITIVE_INFINITY);
        PanelBuilder builder = Panel.builder(infinite.length).column(EQUITY, infinite);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> assertThat(e.violations()).hasSize(100))
                .withMessageContaining("equity[" + (Block.SIZE + 49) + "] =")
                .withMessageNotContaining("equity[" + (Block.SIZE + 50) + "] =");
    }

    @Test
    void of_negativeRows() {
        assertThatThrownBy(() -> Panel.builder(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a panel cannot have -1 rows");
    }

    @Test
    void row_isTheFiguresOfOneSubject() {
        Panel panel = Panel.builder(2)
                .months(3)
                .column(LOANS, cells(1, 0.1))
                .column(INCOME, cells(1e-7, 3))
                .build();
        assertThat(panel.row(1).balances(LOANS).byDate().values()).containsExactly(new java.math.BigDecimal("0.1"));
        assertThat(panel.row(0).during(INCOME, panel.row(0).period())).hasValue(new java.math.BigDecimal("0.0000001"));
        assertThat(panel.row(0).period().months()).isEqualTo(3);
        assertThat(panel.row(0).subject()).isEqualTo("row 0");
    }

    @Test
    void row_outOfRange() {
        Panel panel = Panel.builder(2).build();
        assertThatThrownBy(() -> panel.row(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> panel.row(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void row_ofALongPeriod() {
        Panel panel = Panel.builder(1).months(1200).column(INCOME, cells(100)).build();
        assertThat(indicator(annual(INCOME).over(annual(INCOME)))
                        .measure(panel.row(0))
                        .isDefined())
                .isTrue();
    }
}
