/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.finindicators.loanbook.Attribute;

/** What holds of portfolios, whatever is in them. */
class PortfolioProperties {
    private static final PerformanceRule RULE = PerformanceRule.OUTCOME_SIX_POINTS;
    private static final List<String> OUTCOMES =
            List.of("highly satisfactory", "moderately satisfactory", "unsatisfactory", "not rated", "");

    @Provide
    Arbitrary<List<Project>> projects() {
        Arbitrary<String> country = Arbitraries.of("A", "B", "C", "");
        Arbitrary<String> declared = Arbitraries.of("stand-alone", "credit component", "none", "");
        Arbitrary<String> code = Arbitraries.of("24030", "11220", "240");
        Arbitrary<Integer> amount = Arbitraries.integers().between(0, 9);
        return Combinators.combine(country, Arbitraries.of(OUTCOMES), declared, code, amount)
                .as((where, outcome, credit, sector, total) -> (IntFunction<Project>) id -> Project.builder("P" + id)
                        .with(Project.COUNTRY, where)
                        .with(Project.OUTCOME, outcome)
                        .declared(credit)
                        .withSectorCode(sector)
                        .currency("EUR")
                        .total(String.valueOf(total))
                        .build())
                .list()
                .ofMaxSize(40)
                .map(makers -> IntStream.range(0, makers.size())
                        .mapToObj(id -> makers.get(id).apply(id))
                        .toList());
    }

    @Property(tries = 300)
    void portfoliosMergeIntoTheWhole(@ForAll @From("projects") List<Project> all, @ForAll @IntRange(max = 40) int cut) {
        int at = Math.min(cut, all.size());
        ProjectPortfolio whole = ProjectPortfolio.of(all);
        ProjectPortfolio merged =
                ProjectPortfolio.of(all.subList(at, all.size())).merge(ProjectPortfolio.of(all.subList(0, at)));
        assertThat(merged).isEqualTo(whole);
        assertThat(PerformanceTable.of(merged, RULE, Project.COUNTRY).lines())
                .isEqualTo(PerformanceTable.of(whole, RULE, Project.COUNTRY).lines());
    }

    @Property(tries = 300)
    void orderMakesNoDifference(@ForAll @From("projects") List<Project> all, @ForAll long seed) {
        List<Project> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        ProjectPortfolio one = ProjectPortfolio.of(all);
        ProjectPortfolio other = ProjectPortfolio.of(shuffled);
        assertThat(other).isEqualTo(one);
        assertThat(PerformancePatterns.of(other, RULE, Project.COUNTRY).looks())
                .isEqualTo(PerformancePatterns.of(one, RULE, Project.COUNTRY).looks());
    }

    @Property(tries = 300)
    void linesAddUpToTheWhole(@ForAll @From("projects") List<Project> all) {
        PerformanceTable table = PerformanceTable.of(ProjectPortfolio.of(all), RULE, Project.COUNTRY);
        assertThat(table.lines().stream()
                        .mapToLong(PerformanceTable.Line::projects)
                        .sum())
                .isEqualTo(all.size());
        assertThat(table.lines().stream()
                        .mapToLong(PerformanceTable.Line::performing)
                        .sum())
                .isEqualTo(table.total().performing());
        for (PerformanceTable.Line line : table.lines()) {
            assertThat(line.rated() + line.notRated() + line.notStated()).isEqualTo(line.projects());
        }
        CreditReview review = CreditReview.of(ProjectPortfolio.of(all), CreditMarkers.FINANCIAL_INTERMEDIARIES);
        assertThat(Arrays.stream(CreditInvolvement.values())
                                .mapToInt(one -> review.flags(one).size())
                                .sum()
                        + review.notStated().size())
                .isEqualTo(all.size());
    }

    @Property(tries = 300)
    void sharesAndPatterns_areUnmovedByUnratedProjects(
            @ForAll @From("projects") List<Project> all, @ForAll @IntRange(max = 20) int more) {
        List<Project> larger = new ArrayList<>(all);
        for (int id = 0; id < more; id++) {
            larger.add(Project.builder("U" + id)
                    .with(Project.COUNTRY, id % 2 == 0 ? "A" : "D")
                    .with(Project.OUTCOME, id % 3 == 0 ? "not rated" : "")
                    .build());
        }
        assertThat(PerformanceTable.of(ProjectPortfolio.of(larger), RULE)
                        .total()
                        .share())
                .isEqualTo(PerformanceTable.of(ProjectPortfolio.of(all), RULE)
                        .total()
                        .share());
        assertThat(PerformancePatterns.of(ProjectPortfolio.of(larger), RULE, Project.COUNTRY)
                        .looks())
                .isEqualTo(PerformancePatterns.of(ProjectPortfolio.of(all), RULE, Project.COUNTRY)
                        .looks());
    }

    @Property(tries = 500)
    void correctedChances_areNoSmaller_andKeepTheirOrder(
            @ForAll @Size(max = 30) List<@DoubleRange(min = 0, max = 1) Double> chances) {
        double[] p = chances.stream().mapToDouble(Double::doubleValue).toArray();
        double[] adjusted = HolmCorrection.adjusted(p);
        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isBetween(p[i], 1.0);
            for (int j = 0; j < p.length; j++) {
                if (p[i] <= p[j]) {
                    assertThat(adjusted[i]).isLessThanOrEqualTo(adjusted[j]);
                }
            }
        }
    }

    /** Even where one project is enough for a look: three alike among ten groups or more, half of others performing. */
    @Property(tries = 100)
    void threeAlike_neverSurviveManyLooks(
            @ForAll @IntRange(min = 10, max = 30) int groups,
            @ForAll @IntRange(min = 2, max = 8) int half,
            @ForAll @IntRange(max = 1) int alike) {
        List<Project.Builder> projects = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            for (int at = 0; at < 2 * half; at++) {
                projects.add(project("P" + group + "-" + at, "G" + group, at % 2));
            }
        }
        for (int at = 0; at < 3; at++) {
            projects.add(project("T" + at, "three", alike));
        }
        ProjectPortfolio portfolio = ProjectPortfolio.ofBuilders(projects);
        Attribute by = Project.COUNTRY;
        assertThat(PerformancePatterns.of(portfolio, RULE, by)
                        .withMinimumSize(1)
                        .surviving())
                .extracting(PerformancePatterns.Look::label)
                .doesNotContain("three");
        assertThat(PerformancePatterns.of(portfolio, RULE, by).looks())
                .extracting(PerformancePatterns.Look::label)
                .doesNotContain("three");
    }

    private static Project.Builder project(String id, String country, int outcome) {
        return Project.builder(id)
                .with(Project.COUNTRY, country)
                .with(Project.OUTCOME, outcome == 0 ? "satisfactory" : "unsatisfactory");
    }
}
