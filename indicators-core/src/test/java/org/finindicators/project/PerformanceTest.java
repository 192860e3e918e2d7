/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.assessment.RatingScale;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.Rational;
import org.finindicators.report.Format;
import org.junit.jupiter.api.Test;

class PerformanceTest {
    private static final PerformanceRule RULE = PerformanceRule.OUTCOME_SIX_POINTS;
    private static final String GOOD = "Satisfactory";
    private static final String BAD = "Unsatisfactory";

    /** Projects of one country, so many of them performing. */
    private static List<Project.Builder> in(String country, int performing, int others) {
        List<Project.Builder> all = new ArrayList<>();
        for (int at = 0; at < performing + others; at++) {
            all.add(Project.builder(country + at)
                    .with(Project.COUNTRY, country)
                    .with(Project.OUTCOME, at < performing ? GOOD : BAD));
        }
        return all;
    }

    private static ProjectPortfolio of(List<List<Project.Builder>> groups) {
        return ProjectPortfolio.ofBuilders(groups.stream().flatMap(List::stream).toList());
    }

    @Test
    void rule_isTheRating_orBetter() {
        assertThat(RULE).hasToString("outcome moderately satisfactory or better");
        assertThat(RULE.withLowest("satisfactory")).hasToString("outcome satisfactory or better");
        assertThat(share(RULE, "Moderately Satisfactory")).contains(Rational.ONE);
        assertThat(share(RULE.withLowest("satisfactory"), "Moderately Satisfactory"))
                .contains(Rational.ZERO);
        assertThat(share(RULE, "Not Rated")).isEmpty();
        assertThat(share(RULE, "")).isEmpty();
    }

    /** A framework on track, or a score above a half: the rule is data. */
    @Test
    void rule_isOfAnyScale() {
        Attribute onTrack = Attribute.of("on track");
        PerformanceRule framework =
                PerformanceRule.of(onTrack, RatingScale.YES_NO).withNotRated("too early");
        ProjectPortfolio portfolio = ProjectPortfolio.ofBuilders(List.of(
                Project.builder("A").with(onTrack, "yes"),
                Project.builder("B").with(onTrack, "No"),
                Project.builder("C").with(onTrack, "Too early")));
        assertThat(framework).hasToString("on track yes");
        assertThat(PerformanceTable.of(portfolio, framework).total())
                .isEqualTo(new PerformanceTable.Line(List.of(), 3, 2, 1, 1, 0));
        PerformanceRule score =
                PerformanceRule.of(Project.OUTCOME, RatingScale.CODES).withLowest(new BigDecimal("0.5"));
        assertThat(share(score, "0.5")).contains(Rational.ONE);
        assertThat(share(score, "0.49")).contains(Rational.ZERO);
        assertThat(score).hasToString("outcome 0.5 or better").isEqualTo(score.withLowest("0.50"));
    }

    private static Optional<Rational> share(PerformanceRule rule, String outcome) {
        Project project = Project.builder("A").with(Project.OUTCOME, outcome).build();
        return PerformanceTable.of(ProjectPortfolio.of(List.of(project)), rule)
                .total()
                .share();
    }

    @Test
    void unknownRatings_areRefusedAtOnce() {
        ProjectPortfolio portfolio = ProjectPortfolio.ofBuilders(List.of(
                Project.builder("A").with(Project.OUTCOME, "good"),
                Project.builder("B").with(Project.OUTCOME, "satisfactory"),
                Project.builder("C").with(Project.OUTCOME, "4")));
        assertThatThrownBy(() -> PerformanceTable.of(portfolio, RULE, Project.COUNTRY))
                .hasMessageContaining("project A, outcome = good: is not a rating of the scale six-points")
                .hasMessageContaining("project C, outcome = 4")
                .hasMessageContaining("nor not rated");
        assertThatThrownBy(() -> RULE.withNotRated("Satisfactory")).hasMessageContaining("is a rating on the scale");
        assertThatThrownBy(() -> RULE.withLowest("good")).hasMessageContaining("is not on the scale");
    }

    @Test
    void table_printsItsAnswerFirst() {
        ProjectPortfolio portfolio = of(List.of(
                in("Ghana", 2, 1),
                in("Mali", 0, 1),
                List.of(
                        Project.builder("x").with(Project.OUTCOME, "Not rated").with(Project.COUNTRY, "Mali"),
                        Project.builder("y").with(Project.OUTCOME, GOOD),
                        Project.builder("z").with(Project.COUNTRY, "Togo"))));
        assertThat(PerformanceTable.of(portfolio, RULE, Project.COUNTRY)).hasToString("""
                3 of 5 rated perform, 60.0 %; by country
                country       projects  rated  perform    share  not rated  no rating
                ---------------------------------------------------------------------
                Ghana                3      3        2   66.7 %          0          0
                Mali                 2      1        0    0.0 %          1          0
                Togo                 1      0        0        -          0          1
                (not stated)         1      1        1  100.0 %          0          0
                all                  7      5        3   60.0 %          1          1
                perform: outcome moderately satisfactory or better; share of those rated
                not rated: said so; no rating: nothing stated""");
    }

    @Test
    void attributeThatNobodyStates_mayBeMisspelt() {
        assertThat(PerformanceTable.of(of(List.of(in("Ghana", 1, 0))), RULE, Attribute.of("contry")))
                .asString()
                .contains("No project states contry; did you mean country?");
    }

    @Test
    void series_hasGapsWhereNobodyIsRated() {
        List<Project.Builder> projects = new ArrayList<>();
        for (String year : List.of("2001", "2001", "2004", "")) {
            projects.add(Project.builder("P" + projects.size())
                    .with(Project.COUNTRY, "Mali")
                    .with(Project.EVALUATION_YEAR, year)
                    .with(Project.OUTCOME, projects.isEmpty() ? BAD : GOOD));
        }
        projects.add(Project.builder("Q").with(Project.COUNTRY, "Mali").with(Project.EVALUATION_YEAR, "2002"));
        ProjectPortfolio portfolio = ProjectPortfolio.ofBuilders(projects);
        PerformanceTable table = PerformanceTable.of(portfolio, RULE, Project.COUNTRY, Project.EVALUATION_YEAR);
        assertThat(table.series("Mali"))
                .hasToString("share performing, Mali: 2 values and 2 gaps, 2001-12-31 to 2004-12-31");
        assertThat(table.series("Mali").values().get(0).value()).contains(new BigDecimal("0.5"));
        assertThat(table.series("Togo")).hasToString("share performing, Togo: no observations");
        assertThatThrownBy(table::series).hasMessageContaining("must be one for each attribute but the last");
        assertThatThrownBy(() ->
                        PerformanceTable.of(portfolio, RULE, Project.COUNTRY).series())
                .hasMessageContaining("country = Mali: is not a year like 2021");
    }

    /** Fisher 1935, the lady tasting tea: 3 of 4 right gives 34 / 70, all right 2 / 70, of both sides. */
    @Test
    void fisher_isAsPublished() {
        assertThat(tea(3).looks().get(0).p()).isCloseTo(34.0 / 70, within(1e-12));
        assertThat(tea(4).looks().get(0).p()).isCloseTo(2.0 / 70, within(1e-12));
        assertThat(tea(3).surviving()).isEmpty();
        assertThat(tea(4)).asString().startsWith("1 of 1 look survives Holm's correction at 0.05\n");
        assertThat(tea(4).withLevel("0.02").surviving()).isEmpty();
        assertThat(tea(4).surviving().get(0))
                .hasToString("country milk first: better, 100.0 % of 4 against 0.0 % of others, p 0.0286");
    }

    private static PerformancePatterns tea(int right) {
        return PerformancePatterns.of(
                        of(List.of(in("milk first", right, 4 - right), in("tea first", 4 - right, right))),
                        RULE,
                        Project.COUNTRY)
                .withMinimumSize(4);
    }

    @Test
    void threeProjects_areNoPattern() {
        PerformancePatterns patterns =
                PerformancePatterns.of(of(List.of(in("Ghana", 400, 0), in("Mali", 0, 3))), RULE, Project.COUNTRY);
        assertThat(patterns.looks()).isEmpty();
        assertThat(patterns.tooSmall()).isEqualTo(2);
        assertThat(patterns).asString().contains("2 values have fewer than 5 rated projects, or others: not looked at");
    }

    @Test
    void whereAllPerform_thereIsNoPattern() {
        PerformancePatterns patterns = PerformancePatterns.of(
                of(List.of(in("Ghana", 9, 0), in("Mali", 8, 0), in("Togo", 7, 0))),
                RULE,
                Project.COUNTRY,
                Project.COUNTRY);
        assertThat(patterns.looks()).hasSize(3).allMatch(look -> look.p() == 1 && look.adjusted() == 1);
        assertThat(patterns.surviving()).isEmpty();
        assertThat(patterns.as(Format.TEXT))
                .startsWith("none of 3 looks survives Holm's correction at 0.05\nshare: perform (");
        assertThat(patterns.as(Format.MARKDOWN))
                .startsWith("**none of 3 looks survives Holm's correction at 0.05**\n\n\nshare: ");
        assertThat(patterns.as(Format.CSV)).isEqualTo("attribute,value,rated,share,others,is,Holm's p\r\n");
    }

    @Test
    void patterns_areOfThoseThatStateTheAttribute() {
        List<Project.Builder> silent = new ArrayList<>();
        for (int at = 0; at < 50; at++) {
            silent.add(Project.builder("s" + at).with(Project.OUTCOME, GOOD));
        }
        PerformancePatterns patterns = PerformancePatterns.of(
                of(List.of(in("Ghana", 9, 1), in("Mali", 1, 8), in("Togo", 5, 5), silent)), RULE, Project.COUNTRY);
        assertThat(patterns.looks()).allMatch(look -> look.rated() + look.otherRated() == 29);
        assertThat(patterns.as(Format.TEXT)).contains("country is not stated for 50 of 79 projects: left out");
    }

    @Test
    void settings_areRefusedWhereTheyMeanNothing() {
        PerformancePatterns patterns = PerformancePatterns.of(ProjectPortfolio.of(List.of()), RULE);
        assertThatThrownBy(() -> patterns.withMinimumSize(0))
                .hasMessageContaining("minimum size = 0: must be one or more");
        assertThatThrownBy(() -> patterns.withLevel("5")).hasMessageContaining("must be between 0 and 1");
        assertThat(patterns).asString().startsWith("none of 0 looks survives Holm's correction at 0.05\n");
    }

    @Test
    void tablesAndPatterns_areEqualByContent() {
        assertThat(PerformanceTable.of(of(List.of(in("Mali", 1, 2))), RULE, Project.COUNTRY))
                .isEqualTo(PerformanceTable.of(of(List.of(in("Mali", 1, 2))), RULE, Project.COUNTRY))
                .hasSameHashCodeAs(PerformanceTable.of(of(List.of(in("Mali", 1, 2))), RULE, Project.COUNTRY))
                .isNotEqualTo(PerformanceTable.of(of(List.of(in("Mali", 2, 1))), RULE, Project.COUNTRY));
        assertThat(tea(4)).isEqualTo(tea(4)).hasSameHashCodeAs(tea(4)).isNotEqualTo(tea(3));
        assertThat(tea(4).withLevel("0.10")).isNotEqualTo(tea(4)).isEqualTo(tea(4).withLevel(new BigDecimal("0.1")));
    }

    /** Whether a project has credit is known after a review, which looks at what is declared and at markers. */
    @Test
    void creditInvolvement_isReviewedFirst() {
        ProjectPortfolio portfolio = ProjectPortfolio.ofBuilders(List.of(
                Project.builder("A").with(Project.OUTCOME, "satisfactory").declared(CreditInvolvement.STAND_ALONE)));
        assertThat(PerformanceTable.of(portfolio, RULE, Project.INVOLVEMENT).toString())
                .endsWith("Not looked at: credit involvement; CreditReview.labelled() states it");
        ProjectPortfolio reviewed =
                CreditReview.of(portfolio, CreditMarkers.none()).labelled();
        assertThat(PerformanceTable.of(reviewed, RULE, Project.INVOLVEMENT).line("stand-alone"))
                .hasValueSatisfying(line -> assertThat(line.performing()).isOne());
    }

    @Test
    void lowestRating_isOnTheScale() {
        assertThatThrownBy(() -> RULE.withLowest("good")).hasMessageStartingWith("lowest = good: is not on the scale ");
        assertThatThrownBy(() -> RULE.withLowest(new BigDecimal("9")))
                .hasMessageStartingWith("lowest = 9: is not on the scale ");
    }

    /** The text is folded to 80 columns, the other formats are whole. */
    @Test
    void longLabels_areFoldedInTextOnly() {
        String country = "The Federation of the many Islands and Provinces of the far South";
        PerformanceTable table = PerformanceTable.of(of(List.of(in(country, 1, 2))), RULE, Project.COUNTRY);
        assertThat(table.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(table.toString())
                .containsSubsequence("The Federation of the many Islands and ", "\nProvinces of the far South");
        assertThat(table.as(Format.MARKDOWN)).contains(country);
        assertThat(table.as(Format.CSV)).contains(country);
    }
}
