/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Unit;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

/**
 * Das Gupta (1993), Standardization and Decomposition of Rates, P23-186: examples 2.1, 2.2, 3.1 and 4.3 with their
 * published effects. For factors his effect is Shapley's value.
 */
class DasGuptaTest {
    private static final Item<Flow> EARNINGS = Item.flow("earnings", "average earnings");
    private static final Item<Rate> A = Item.share("a", "factor a");
    private static final Item<Rate> B = Item.share("b", "factor b");
    private static final Item<Rate> C = Item.share("c", "factor c");
    private static final Item<Count> BIRTHS = Item.count("births", "births");
    private static final Item<Count> DEATHS = Item.count("deaths", "deaths");

    private static StatementBuilder population(int number) {
        return Statement.builder("population " + number, ReportingPeriod.year(2020));
    }

    private static Attribution between(Indicator indicator, StatementBuilder before, StatementBuilder now) {
        Attribution attribution = indicator.measure(now.build()).since(indicator.measure(before.build()));
        assertThat(attribution.isDefined()).as("%s", attribution).isTrue();
        Parts.addUp(attribution);
        Parts.fits(attribution);
        return attribution;
    }

    /** Example 2.1: R = ab, 4,369.913 and 1,487.262 of 5,857.175. */
    @Test
    void twoFactors_areThoseOfExample21() {
        Indicator earnings =
                simple("test.das-gupta-21", "Earnings", total(EARNINGS).times(rate(B)));
        Attribution split = between(
                earnings,
                population(0).flow(EARNINGS, "10930").rate(B, ".717892"),
                population(1).flow(EARNINGS, "16591").rate(B, ".825974"));
        // 5,661 x (0.717892 + 0.825974) / 2 and 0.108082 x (10,930 + 16,591) / 2
        assertThat(Parts.of(split, EARNINGS)).isCloseTo(4369.913, within(.0005));
        assertThat(Parts.of(split, B)).isCloseTo(1487.262, within(.0005));
        assertThat(split.change().value().orElseThrow().toDouble()).isCloseTo(5857.175, within(.0005));
    }

    /** Example 2.2: R = abc, the birth rates of Austria and Chile. */
    @Test
    void threeFactors_areThoseOfExample22() {
        Indicator births =
                simple("test.das-gupta-22", "Birth rate", rate(A).times(rate(B)).times(rate(C)), Unit.MULTIPLE);
        Attribution split = between(
                births,
                population(0).rate(A, "51.78746").rate(B, ".45919").rate(C, ".52638"),
                population(1).rate(A, "84.90502").rate(B, ".75756").rate(C, ".51065"));
        assertThat(Parts.of(split, A)).isCloseTo(10.4340333, within(5e-8));
        assertThat(Parts.of(split, B)).isCloseTo(10.5608476, within(5e-8));
        assertThat(Parts.of(split, C)).isCloseTo(-.6670084, within(5e-8));
        assertThat(split.change().value().orElseThrow().toDouble()).isCloseTo(20.3278726, within(1e-7));
    }

    /** Example 3.1: R = a - b, 4.3 and 1.3 of 5.6. */
    @Test
    void aDifference_isThatOfExample31() {
        Indicator increase =
                simple("test.das-gupta-31", "Natural increase", closing(BIRTHS).minus(closing(DEATHS)));
        Attribution split = between(
                increase,
                population(0).closing(BIRTHS, "19.4").closing(DEATHS, "10.8"),
                population(1).closing(BIRTHS, "23.7").closing(DEATHS, "9.5"));
        assertThat(split.of(BIRTHS).orElseThrow()).hasToString("4.3");
        assertThat(split.of(DEATHS).orElseThrow()).hasToString("1.3");
        assertThat(split.change().value().orElseThrow()).hasToString("5.6");
    }

    /** Example 4.3: R is the sum over seven ages of abc; a factor is a group of seven items. Taiwan, 1960 to 1970. */
    @Test
    void groupsOfSevenAges_areThoseOfExample43() {
        double[][] before = {
            {393, 407, 369, 274, 184, 90, 16},
            {.122, .622, .903, .930, .916, .873, .800},
            {.043, .041, .036, .032, .026, .020, .018}
        };
        double[][] now = {
            {488, 452, 338, 156, 63, 22, 3},
            {.082, .527, .866, .941, .942, .923, .876},
            {.058, .038, .032, .030, .026, .023, .019}
        };
        List<List<Item<Rate>>> items = new ArrayList<>();
        StatementBuilder early = population(1960);
        StatementBuilder late = population(1970);
        for (int factor = 0; factor < 3; factor++) {
            items.add(new ArrayList<>());
            for (int age = 0; age < 7; age++) {
                Item<Rate> item = Item.share("factor-" + factor + "-" + age, "factor " + factor + " at age " + age);
                items.get(factor).add(item);
                early.rate(item, Double.toString(before[factor][age]));
                late.rate(item, Double.toString(now[factor][age]));
            }
        }
        Formula sum = ofAge(items, 0);
        for (int age = 1; age < 7; age++) {
            sum = sum.plus(ofAge(items, age));
        }
        Indicator births = simple("test.das-gupta-43", "Crude birth rate", sum, Unit.MULTIPLE);
        Attribution ungrouped = births.measure(late.build()).since(births.measure(early.build()));
        // one of the 21 is the same in both years
        assertThat(ungrouped.change().faults().get(0).toString())
                .startsWith("not applicable (20 changed, ")
                .endsWith("put some items into groups)");

        Attribution split = ungrouped
                .withGroup("marital fertility", items.get(0).toArray(new Item<?>[0]))
                .withGroup("married", items.get(1).toArray(new Item<?>[0]))
                .withGroup("age structure", items.get(2).toArray(new Item<?>[0]));
        Parts.addUp(split);
        assertThat(Parts.of(split, "marital fertility")).isCloseTo(-7.285632, within(5e-7));
        assertThat(Parts.of(split, "married")).isCloseTo(-2.720633, within(5e-7));
        assertThat(Parts.of(split, "age structure")).isCloseTo(-1.565181, within(5e-7));
        assertThat(split.change().value().orElseThrow().toDouble()).isCloseTo(-11.571446, within(1e-6));
    }

    private static Formula ofAge(List<List<Item<Rate>>> items, int age) {
        return rate(items.get(0).get(age))
                .times(rate(items.get(1).get(age)))
                .times(rate(items.get(2).get(age)));
    }
}
