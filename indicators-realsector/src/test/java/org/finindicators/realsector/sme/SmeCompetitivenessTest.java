/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.realsector.sme.DomesticResourceCost.DOMESTIC_RESOURCE_COST_RATIO;

import java.util.List;
import java.util.stream.Stream;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmeCompetitivenessTest {
    private static final CaseRunner CASES = CaseRunner.of(TradeItems.class, SmeItems.class);

    @TestFactory
    Stream<DynamicTest> smeCompetitiveness() {
        return CASES.run(SmeCompetitiveness.SME_COMPETITIVENESS);
    }

    @TestFactory
    Stream<DynamicTest> revealedComparativeAdvantage() {
        return CASES.run(ComparativeAdvantage.REVEALED_COMPARATIVE_ADVANTAGE);
    }

    @TestFactory
    Stream<DynamicTest> unitLabourCost() {
        return CASES.run(UnitLabourCost.UNIT_LABOUR_COST);
    }

    @TestFactory
    Stream<DynamicTest> domesticResourceCost() {
        return CASES.run(DOMESTIC_RESOURCE_COST_RATIO);
    }

    /**
     * 60/100 before 120/100; then 60 spent for value added of zero; then negative value added, 10 lost on 60 before 50
     * lost on 60, both before 5 lost on nothing; then what is not known: no cost and no value added, nothing reported.
     */
    @ParameterizedTest
    @ValueSource(strings = {"ratio", "signed"})
    void byRank_putsNegativeRatiosLast(String variant) {
        List<Statement> activities = List.of(
                        activity("nothing known"),
                        activity("idle").flow(TradeItems.DOMESTIC_FACTOR_COST, "0"),
                        activity("adds nothing").flow(TradeItems.DOMESTIC_FACTOR_COST, "60"),
                        activity("loses all").flow(TradeItems.DOMESTIC_FACTOR_COST, "0"),
                        activity("loses much").flow(TradeItems.DOMESTIC_FACTOR_COST, "60"),
                        activity("inefficient").flow(TradeItems.DOMESTIC_FACTOR_COST, "120"),
                        activity("loses little").flow(TradeItems.DOMESTIC_FACTOR_COST, "60"),
                        activity("efficient").flow(TradeItems.DOMESTIC_FACTOR_COST, "60"))
                .stream()
                .map(SmeCompetitivenessTest::complete)
                .toList();
        Indicator indicator = DOMESTIC_RESOURCE_COST_RATIO.variant(variant);
        assertThat(activities.stream().map(indicator::measure).sorted(DomesticResourceCost.byResourceCostRank()))
                .extracting(measurement -> measurement.origin().subject())
                .containsExactly(
                        "efficient",
                        "inefficient",
                        "adds nothing",
                        "loses little",
                        "loses much",
                        "loses all",
                        "nothing known",
                        "idle");
    }

    /** The value that ranks gives the same order as the comparator, where it is defined. */
    @Test
    void rankValue_ordersAsTheComparator() {
        List<Measurement> ranked = Stream.of("loses much", "adds nothing", "inefficient", "loses little", "efficient")
                .map(name -> complete(activity(name)
                        .flow(TradeItems.DOMESTIC_FACTOR_COST, name.equals("inefficient") ? "120" : "60")))
                .map(DOMESTIC_RESOURCE_COST_RATIO.variant("rank-value")::measure)
                .sorted(java.util.Comparator.comparing(
                                (Measurement m) -> m.decimal().orElseThrow())
                        .reversed())
                .toList();
        assertThat(ranked)
                .extracting(measurement -> measurement.origin().subject())
                .containsExactly("efficient", "inefficient", "adds nothing", "loses little", "loses much");
    }

    private static StatementBuilder activity(String name) {
        return Statement.builder(name, ReportingPeriod.year(2022));
    }

    private static Statement complete(StatementBuilder builder) {
        Statement started = builder.build();
        String output = switch (started.subject()) {
            case "efficient", "inefficient" -> "150";
            case "loses little" -> "40";
            case "loses much" -> "0";
            case "loses all" -> "45";
            default -> "50";
        };
        return builder.flow(TradeItems.WORLD_PRICE_OUTPUT, output)
                .flow(TradeItems.TRADABLE_INPUTS, "50")
                .build();
    }

    @Test
    void directions_differByVariant() {
        Indicator all = SmeCompetitiveness.SME_COMPETITIVENESS;
        assertThat(all.direction()).isEqualTo(Direction.HIGHER);
        assertThat(all.variant("unit-labour-cost").direction()).isEqualTo(Direction.LOWER);
        assertThat(all.variant("domestic-resource-cost").direction()).isEqualTo(Direction.LOWER);
        assertThat(all.variant("social-cost-benefit").direction()).isEqualTo(Direction.LOWER);
        assertThat(all.variant("export-share").direction()).isEqualTo(Direction.HIGHER);
        assertThat(DOMESTIC_RESOURCE_COST_RATIO.variant("rank-value").direction())
                .isEqualTo(Direction.HIGHER);
    }
}
