/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.rate;

import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

/** Persons and things in words, and the terms of long sums. */
class CountsAndTermsTest {
    private static final Item<Count> MEMBERS = Item.count("members", "members").counting("member");
    private static final Item<Count> AGENCIES =
            Item.count("agencies", "agencies").counting("agency");
    private static final Item<Count> BRANCHES =
            Item.count("branches", "branches").counting("branch");
    private static final Item<Stock> FUNDS = Item.stock("funds", "funds");
    private static final Item<Rate> FEE = Item.rate("fee", "fee");
    private static final Item<Flow> COST = Item.flow("running-cost", "cost");

    private static final Statement ONE = Statement.builder("One", ReportingPeriod.year(2021))
            .closing(MEMBERS, "150")
            .closing(AGENCIES, "4")
            .closing(BRANCHES, "1")
            .average(FUNDS, "1000")
            .rate(FEE, "0.02")
            .flow(COST, "5")
            .build();

    @Test
    void count_isPrintedInThePlural() {
        assertThat(simple("test.members", "Members", closing(MEMBERS)).measure(ONE))
                .hasToString("Members = 150 members");
        assertThat(simple("test.agencies", "Agencies", closing(AGENCIES)).measure(ONE))
                .hasToString("Agencies = 4 agencies");
        assertThat(simple("test.branches", "Branches", closing(BRANCHES)).measure(ONE))
                .hasToString("Branches = 1 branch");
    }

    @Test
    void countPerUnit_namesBoth() {
        assertThat(perUnit(closing(MEMBERS).over(closing(AGENCIES))))
                .asString()
                .endsWith(" = 37.50 members per agency   (150 / 4)");
        assertThat(perUnit(closing(BRANCHES).over(closing(AGENCIES))))
                .asString()
                .endsWith(" = 0.25 branches per agency   (1 / 4)");
        assertThat(perUnit(closing(MEMBERS).over(closing(MEMBERS))))
                .asString()
                .endsWith(" = 1.00 members per member   (150 / 150 members)");
    }

    @Test
    void change_hasNoUnitBehindTheOne() {
        Statement grown = ONE.toBuilder().opening(MEMBERS, "100").build();
        assertThat(simple("test.growth", "Growth", closing(MEMBERS).changeFrom(opening(MEMBERS)))
                        .measure(grown))
                .hasToString("Growth = 50.00 %   (150 / 100 - 1)");
    }

    @Test
    void constantOfAYear_saysSo() {
        assertThat(closing(FUNDS).times(constant("1").perYear()).words()).isEqualTo("funds");
    }

    @Test
    void countPerUnit_isAPlainNumber() {
        assertThat(Unit.COUNT_PER_UNIT.fits(Dimension.NUMBER)).isTrue();
        assertThat(Unit.COUNT_PER_UNIT.fits(Dimension.THINGS)).isFalse();
    }

    /** 1,000 x 2 % = 20, and 20 + 5 = 25 over 1,000. */
    @Test
    void explain_givesEachTermOfASumItsValue() {
        Formula formula = average(FUNDS).times(rate(FEE)).plus(annual(COST)).over(average(FUNDS));
        assertThat(simple("test.cost", "Cost", formula).explain(ONE).toString().lines())
                .containsSubsequence(
                        "  numbers   (1,000 x 0.02 + 5) / 1,000",
                        "  term      average funds x fee = 1,000 x 0.02 = 20",
                        "  term      all 25 / 1,000",
                        "  method    average funds as reported");
    }

    @Test
    void explain_leavesOutTermsWithoutAValue() {
        Statement none = Statement.builder("None", ReportingPeriod.year(2021)).build();
        Formula formula = average(FUNDS).times(rate(FEE)).plus(annual(COST));
        assertThat(simple("test.cost", "Cost", formula).explain(none).toString())
                .doesNotContain("term");
    }

    private static Measurement perUnit(Formula formula) {
        Indicator some = simple("test.some", "Some", formula);
        return some.with(some.variant().in(Unit.COUNT_PER_UNIT)).measure(ONE);
    }
}
