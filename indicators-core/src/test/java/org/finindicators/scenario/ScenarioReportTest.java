/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.scenario.ShockedBank.ALLOWANCE;
import static org.finindicators.scenario.ShockedBank.ASSETS;
import static org.finindicators.scenario.ShockedBank.BAD;
import static org.finindicators.scenario.ShockedBank.BAD_SHARE;
import static org.finindicators.scenario.ShockedBank.CAPITAL;
import static org.finindicators.scenario.ShockedBank.EQUITY;
import static org.finindicators.scenario.ShockedBank.MARGIN;
import static org.finindicators.scenario.ShockedBank.PERFORMING;
import static org.finindicators.scenario.ShockedBank.bank;
import static org.finindicators.scenario.ShockedBank.builder;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.finindicators.Samples;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Threshold;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class ScenarioReportTest {
    private static final StressBound CAPITAL_MINIMUM = StressBound.of(CAPITAL, Threshold.atLeast("0.08", "Act"));
    private static final StressBound BAD_MAXIMUM = StressBound.of(BAD_SHARE, Threshold.atMost("0.04", "covenant"));
    private static final List<StressBound> BOUNDS = List.of(CAPITAL_MINIMUM, BAD_MAXIMUM);
    private static final Scenario PRICES = Scenario.of("house prices fall", "by hand")
            .with(ItemShock.movePercent(PERFORMING, BAD, "10").provisionedAtPercent("50", ALLOWANCE, EQUITY, ASSETS));

    /** 76 turn bad and 38 are lost: 62 / 962 = 6.44 %, before 10 %; 116 / 800 = 14.5 %, before 5 %. */
    @Test
    void breaches_areNamed() {
        ScenarioReport report = ScenarioReport.of(PRICES, bank(), List.of(MARGIN), BOUNDS);
        assertThat(report.breaches())
                .extracting(BoundCheck::toString)
                .containsExactly(
                        "broken: Equity to assets at least 8 % (Act), 6.44 % after 10.00 %",
                        "still broken: Bad loans to loans at most 4 % (covenant), 14.50 % after 5.00 %");
        assertThat(report.checks(BoundOutcome.NEWLY_BROKEN)).hasSize(1);
    }

    @Test
    void table_hasBeforeAndAfter() {
        ScenarioReport report = ScenarioReport.of(PRICES, bank(), List.of(Samples.ROE), BOUNDS);
        assertThat(report.table().rows())
                .containsExactly(
                        List.of("Return on average equity", "[1]", "[1]", "-", "", ""),
                        List.of("Equity to assets", "10.00", "6.44", "-3.56", "%", "broken"),
                        List.of("Bad loans to loans", "5.00", "14.50", "9.50", "%", "still broken"));
        assertThat(report.table().notes())
                .contains(report.breaches().get(0).toString())
                .anyMatch(note -> note.startsWith("[1] undefined: too little history"))
                .contains("performing loans, 2021-12-31: lowered by 76 from 760 to 684 (10 % of performing loans)")
                .contains("changes of what is in % are in percentage points")
                .contains("scenario: by hand");
        assertThat(report.toString())
                .startsWith("Bank A, scenario 'house prices f...: 1 newly broken, 1 still broken of 2 bounds\n");
    }

    @Test
    void ofNothing_allIsKeptOrAsBefore() {
        ScenarioReport report =
                ScenarioReport.of(Scenario.of("nothing", ""), bank(), Catalogue.of(CAPITAL), CAPITAL_MINIMUM);
        assertThat(report.after()).isEqualTo(report.before());
        assertThat(report.table().rows())
                .containsExactly(List.of("Equity to assets", "10.00", "10.00", "0.00", "%", "kept"));
        assertThat(report.table().notes()).containsExactly("the scenario has no shocks");
    }

    /** 10 % of loans that are not reported: equity of 9 of 100 is kept because nothing happened to it. */
    @Test
    void keptWithoutBeingReached_isSaid() {
        Statement bank = Samples.bank("Bank C")
                .closing(EQUITY, "9")
                .closing(ASSETS, "100")
                .build();
        Scenario other = Scenario.of("other", "").with(ItemShock.byPercent(Item.stock("test-other", "others"), "-10"));
        ScenarioReport report = ScenarioReport.of(other, bank, List.of(), List.of(CAPITAL_MINIMUM));
        assertThat(report.toString()).startsWith("Bank C, scenario 'other': 1 bound kept, 1 not moved\n");
        assertThat(report.table().rows().get(0)).endsWith("kept, not moved");
    }

    /** A fact is not reached by a scenario, also where nothing else is: 1 of 1 shock is not applied. */
    @Test
    void factsStay_alsoWhereNothingIsApplied() {
        Fact<String> fact = new Fact<>("test-fact", "capital position", String.class);
        Statement bank = Samples.bank("Bank C").with(fact, "12 of 100").build();
        assertThat(PRICES.apply(bank).notes())
                .containsExactly("stay as reported, a scenario changes items only: capital position");
        assertThat(Scenario.of("nothing", "").apply(bank).notes()).isEmpty();
    }

    @Test
    void undecided_saysWhy() {
        Statement noAssets = Samples.bank("Bank B").closing(EQUITY, "5").build();
        ScenarioReport report = ScenarioReport.of(PRICES, noAssets, List.of(), List.of(CAPITAL_MINIMUM));
        assertThat(report.checks().get(0).outcome()).isEqualTo(BoundOutcome.UNDECIDED);
        assertThat(report.table().notes())
                .anyMatch(note -> note.startsWith("undecided: Equity to assets at least 8 %"));
    }

    /** Capital is lost: any exposure is more than a part of it, as the limit has it. */
    @Test
    void limit_isJudgedByTheRegulation() {
        PrudentialLimit limit = PrudentialLimit.ofPercent(
                LimitKind.SINGLE_EXPOSURE, Relation.AT_MOST, "25", LimitBasis.REGULATORY_CAPITAL, "2030-01-01");
        Indicator exposure = Samples.simple(
                "test.exposure", "Exposure to equity", Formula.closing(BAD).over(Formula.closing(EQUITY)));
        Scenario lost = Scenario.of("capital lost", "").with(ItemShock.byPercent(EQUITY, "-110"));
        StressBound bound = StressBound.of(exposure, "Act", limit);
        ScenarioReport report = ScenarioReport.of(lost, bank(), List.of(), List.of(bound));
        // 40 / 100 = 40 % before, 40 over -10 under it
        assertThat(report.checks().get(0).outcome()).isEqualTo(BoundOutcome.STILL_BROKEN);
        assertThat(report.table().notes()).anyMatch(note -> note.contains("2030-01-01"));
    }

    @Test
    void reverseStress_byHand() {
        // equity 100 - 38 k over assets 1,000 - 38 k is 8 %: 100 - 38 k = 80 - 3.04 k, k = 20 / 34.96
        ReverseStress reverse = ReverseStress.of(PRICES, bank(), CAPITAL_MINIMUM);
        assertThat(reverse.factor().value()).hasValue(Rational.of(2000, 3496));
        assertThat(reverse.toString())
                .startsWith("0.572082 times scenario 'house prices fall' until Equity to assets is 8 %\n");
        assertThat(reverse.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(reverse.there().orElseThrow().isComplete()).isTrue();
        assertThat(CAPITAL.measure(reverse.there().get().after()).decimal().orElseThrow())
                .isBetween(new BigDecimal("0.0799999999999"), new BigDecimal("0.0800000000001"));
    }

    @Test
    void reverseStress_withoutSolution() {
        Scenario more = Scenario.of("more capital", "").with(ItemShock.byAmount(EQUITY, "10"));
        assertThat(ReverseStress.of(more, bank(), CAPITAL_MINIMUM)
                        .factor()
                        .faults()
                        .get(0))
                .hasToString("no solution (the scenario does not move it towards its bound)");
        Statement noAssets = Samples.bank("Bank B").closing(EQUITY, "5").build();
        assertThat(ReverseStress.of(more, noAssets, CAPITAL_MINIMUM).factor().value())
                .isEmpty();
    }

    @Test
    void reverseStress_saysWhatCannotBe() {
        // 10 % of 760 turn bad and 1 % of these is lost, 0.76: equity of 100 is gone at 100 / 0.76 times, when more
        // than all loans have turned bad
        Scenario mild = Scenario.of("mild", "")
                .with(ItemShock.movePercent(PERFORMING, BAD, "10").provisionedAtPercent("1", ALLOWANCE, EQUITY));
        ReverseStress reverse = ReverseStress.of(mild, bank(), StressBound.of(CAPITAL, Threshold.atLeast("0", "")));
        assertThat(reverse.factor().value()).hasValue(Rational.of(10000, 76));
        assertThat(reverse.there().orElseThrow().unapplied())
                .anyMatch(one -> one.toString().startsWith("performing loans: out of domain"));
    }

    @Test
    void reverseStress_beyondABend_hasNoFactor() {
        // equity up to 8 x 20 counts: 10 more each time are straight up to 160, and 200 are never reached
        Indicator capped = Samples.simple(
                "test.capped",
                "Capital that counts",
                Formula.closing(EQUITY)
                        .atMost(Formula.closing(ALLOWANCE.times(new BigDecimal("8"))))
                        .over(Formula.closing(ASSETS)));
        Scenario more = Scenario.of("more capital", "").with(ItemShock.byAmount(EQUITY, "10"));
        assertThat(ReverseStress.of(more, bank(), StressBound.of(capped, Threshold.atLeast("0.15", "")))
                        .factor()
                        .value())
                .hasValue(Rational.of(5));
        assertThat(ReverseStress.of(more, bank(), StressBound.of(capped, Threshold.atLeast("0.2", "")))
                        .factor()
                        .faults()
                        .get(0)
                        .toString())
                .startsWith("not applicable (10 times the scenario do not bring it there, but to 16 %");
    }

    @Test
    void reverseStress_beyondAPole_hasNoFactor() {
        // 40 - 5 k = 0.8 (100 - 10 k) holds at k = 40 / 3 only, where equity is -33.3
        Indicator exposure = Samples.simple(
                "test.exposure", "Bad loans to equity", Formula.closing(BAD).over(Formula.closing(EQUITY)));
        Scenario shrinking =
                Scenario.of("shrinking", "").with(ItemShock.byAmount(EQUITY, "-10"), ItemShock.byAmount(BAD, "-5"));
        ReverseStress reverse =
                ReverseStress.of(shrinking, bank(), StressBound.of(exposure, Threshold.atMost("0.8", "")));
        assertThat(reverse.factor().value()).isEmpty();
        assertThat(reverse.factor().faults()).allMatch(fault -> fault.detail().startsWith("on the bound: "));
    }

    @Test
    void reverseStress_whoseHalfIsNoAmount_hasNoFactor() {
        Scenario least = Scenario.of("least", "").with(ItemShock.byAmount(EQUITY, "-1E-40"));
        assertThat(ReverseStress.of(least, bank(), CAPITAL_MINIMUM)
                        .factor()
                        .faults()
                        .get(0))
                .hasToString("not applicable (half of the scenario: is outside 1E-40 to 1E+40)");
    }

    /** Banks with equity of 70 to 100: 38 lost leave 32 to 62 of 962; 8 % of that are 76.96. */
    @Test
    void panel_countsAndNames() {
        List<Statement> banks = IntStream.range(0, 10)
                .mapToObj(at -> Samples.bank("Bank " + at)
                        .closing(ASSETS, "1000")
                        .closing(PERFORMING, "760")
                        .closing(BAD, "0")
                        .closing(ALLOWANCE, "0")
                        .closing(EQUITY, Integer.toString(70 + 10 * at))
                        .build())
                .toList();
        ScenarioPanel panel = ScenarioPanel.of(PRICES, banks, List.of(CAPITAL_MINIMUM));
        // before: 70 < 80; after: 70 to 110 less 38 are below 76.96, 120 - 38 = 82 is not
        assertThat(panel.brokenBefore(CAPITAL_MINIMUM)).isEqualTo(1);
        assertThat(panel.brokenAfter(CAPITAL_MINIMUM)).isEqualTo(5);
        assertThat(panel.subjects(CAPITAL_MINIMUM, BoundOutcome.NEWLY_BROKEN))
                .containsExactly("Bank 1 (2021)", "Bank 2 (2021)", "Bank 3 (2021)", "Bank 4 (2021)");
        assertThat(panel.table().rows())
                .containsExactly(List.of("Equity to assets at least 8 % (Act)", "1", "5", "4", "0", "0"));
        assertThat(panel.toString().lines().findFirst())
                .hasValue("scenario 'house prices fall': 10 subjects, 4 bounds newly broken");
        // two statements of one bank are not two banks
        assertThat(ScenarioPanel.of(PRICES, List.of(banks.get(0), banks.get(0), banks.get(1)), List.of(CAPITAL_MINIMUM))
                        .toString())
                .startsWith("scenario 'house prices fall': 3 statements of 2 subjects, ");
        ScenarioPanel merged = ScenarioPanel.of(PRICES, banks.subList(6, 10), List.of(CAPITAL_MINIMUM))
                .merge(ScenarioPanel.of(PRICES, banks.subList(0, 6), List.of(CAPITAL_MINIMUM)));
        assertThat(merged).isEqualTo(panel);
        assertThat(merged.table()).isEqualTo(panel.table());
        assertThatThrownBy(() -> panel.subjects(BAD_MAXIMUM, BoundOutcome.KEPT))
                .hasMessageContaining("is not one of the bounds");
    }

    @Test
    void panel_saysWhomItCouldNotJudge() {
        Statement poor = Samples.bank("Bank Z")
                .closing(EQUITY, "3")
                .closing(ASSETS, "100")
                .build();
        ScenarioPanel panel = ScenarioPanel.of(PRICES, List.of(builder("Bank A").build(), poor), BOUNDS);
        assertThat(panel.brokenBefore(CAPITAL_MINIMUM)).isEqualTo(1);
        assertThat(panel.table().notes())
                .contains("Equity to assets, undecided, not reported: Bank Z (2021)")
                .contains("not known, equity, since what its change follows from is not reported: Bank Z (2021)");
    }
}
