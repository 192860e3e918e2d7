/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;

/** Columns agree with exact evaluation, whatever the formula and the cells. */
class PanelProperties {
    @Provide
    Arbitrary<Formula> formulas() {
        return Samples.formulas();
    }

    @Provide
    Arbitrary<Samples.Data> data() {
        return Samples.data(true);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void measure_agreesWithExactEvaluation(
            @ForAll("formulas") Formula first, @ForAll("formulas") Formula second, @ForAll("data") Samples.Data data) {
        Panel panel = data.panel();
        List<Indicator> indicators = List.of(Samples.indicator(first), Samples.indicator(second));
        PanelResult values = panel.values(indicators);
        PanelResult measured = panel.measure(indicators);
        for (Indicator indicator : indicators) {
            ResultColumn column = measured.column(indicator);
            assertThat(values.column(indicator).toArray()).isEqualTo(column.toArray());
            for (int row = 0; row < Samples.ROWS; row++) {
                double error = RoundingError.of(indicator.formula(), panel.row(row));
                if (!Double.isNaN(error)) {
                    agrees(indicator.measure(panel.row(row)), column.value(row), column.reasons(row), error);
                }
            }
        }
    }

    private static void agrees(Measurement exact, double value, Set<Reason> reasons, double error) {
        if (exact instanceof Measured measured) {
            assertThat(value).isCloseTo(measured.exact().toDouble(), within(2 * error));
            assertThat(reasons).isEmpty();
        } else {
            assertThat(value).isNaN();
            assertThat(reasons).isEqualTo(reasons((Undefined) exact));
        }
    }

    private static Set<Reason> reasons(Undefined undefined) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        undefined.faults().forEach(fault -> reasons.add(fault.reason()));
        return reasons;
    }

    @Provide
    Arbitrary<double[]> amounts() {
        return Arbitraries.longs()
                .between(1, 1_000_000_000_000L)
                .map(cents -> cents / 100.0)
                .array(double[].class)
                .ofSize(5);
    }

    @Property
    void values_areWithinOnePartInATrillionOfTheLargerOperand(
            @ForAll("amounts") double[] a,
            @ForAll @Size(1) List<@net.jqwik.api.constraints.IntRange(min = 1, max = 12) Integer> months) {
        Indicator indicator = Samples.indicator(
                annual(Samples.INCOME.minus(Samples.COSTS)).over(average(Samples.LOANS.plus(Samples.DEPOSITS))));
        Panel panel = Panel.builder(1)
                .months(months.get(0))
                .column(Samples.INCOME, new double[] {a[0]})
                .column(Samples.COSTS, new double[] {a[1]})
                .opening(Samples.LOANS, new double[] {a[2]})
                .column(Samples.LOANS, new double[] {a[3]})
                .opening(Samples.DEPOSITS, new double[] {a[4]})
                .column(Samples.DEPOSITS, new double[] {a[0]})
                .build();
        Measured exact = (Measured) indicator.measure(panel.row(0));
        double scale = 12.0
                / months.get(0)
                * Math.max(a[0], a[1])
                / exact.denominator().orElseThrow().toDouble();
        double found = panel.values(List.of(indicator)).column(indicator).value(0);
        assertThat(found).isCloseTo(exact.exact().toDouble(), within(1e-12 * scale));
    }
}
