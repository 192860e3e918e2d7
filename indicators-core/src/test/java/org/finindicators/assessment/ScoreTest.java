/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.assessment.SmallInstruments.SMALL;
import static org.finindicators.assessment.SmallInstruments.code;
import static org.finindicators.assessment.SmallInstruments.parse;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.Samples;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class ScoreTest {
    /** The groups of an index of legal independence, with their published weights; a number for each. */
    private static final AssessmentInstrument LEGAL = parse(
            "scale: 0 to 1\ncoverage: 0\nrule: weighted mean",
            "section chief: Chief executive",
            "weight: 0.20",
            "criterion code: The mean of its codes",
            "section policy: Policy formulation",
            "weight: 0.15",
            "criterion code: The mean of its codes",
            "section objectives: Objectives",
            "weight: 0.15",
            "criterion code: The mean of its codes",
            "section lending: Limits on lending",
            "weight: 0.50",
            "criterion code: The mean of its codes");

    private static final Assessment LAW = Assessment.of(LEGAL, "Country X", "2020-01-01")
            .rate("chief.code", code("0.58"), "")
            .rate("policy.code", code("0.60"), "")
            .rate("objectives.code", code("0.50"), "");

    private static final Assessment BANKS = Assessment.of(SMALL, "Country X", "2021-12-31")
            .rate("licensing.fit-and-proper", Rating.MET, "Banking Act s. 47")
            .rate("licensing.capital-source", Rating.PARTLY, "no rules")
            .rate("licensing.duties", Rating.LARGELY, "code of conduct")
            .rate("licensing.outsiders", Rating.NOT_MET, "");

    private static final Indicator LICENSING = Samples.indicator(
            "test.licensing",
            "Licensing",
            Variant.of("small", Authority.WORLD_BANK_1995, SMALL.calculation("licensing")));

    private static Statement statement(Assessment assessment) {
        return Samples.bank(assessment.subject()).with(SMALL.fact(), assessment).build();
    }

    /** Definitions 2.6: .2 x .58 + .15 x .60 + .15 x .50 + .5 x .40 = 0.481. */
    @Test
    void legalIndependence_isTheExampleOfTheDefinitions() {
        Score score = LAW.rate("lending.code", code("0.40"), "").score();
        assertThat(score.value()).contains(Rational.of(new BigDecimal("0.481")));
        assertThat(score.possible()).isEqualTo(Rational.ONE);
        assertThat(score).hasToString("Test: 0.481 (weighted mean, 0.481 / 1; 4 of 4 criteria assessed)");
    }

    /** Hand: the least of .58, .60 and .50; nothing is said of lending, which is named. */
    @Test
    void weakestSection_isTheOneWithTheLeastScore() {
        Indicator weakest = Samples.indicator(
                "test.weakest", "Weakest", Variant.of("weakest", Authority.LIBRARY, LEGAL.weakestSection()));
        Measurement measured = weakest.measure(
                Samples.bank("Country X").with(LEGAL.fact(), LAW).build());
        assertThat(((Measured) measured).exact()).isEqualTo(Rational.of(1, 2));
        assertThat(measured.toString()).contains("Limits on lending has no score: not reported");
        assertThat(measured.explain().toString()).contains("weakest section: Objectives");
        assertThat(weakest.measure(Samples.bank("Country X")
                                .with(LEGAL.fact(), Assessment.of(LEGAL, "Country X", "2020-01-01"))
                                .build())
                        .isDefined())
                .isFalse();
    }

    /** Hand: by its own rule .481; (.58 + .60 + .50 + .40) / 4 = .52 by the rule of the variant, whose rule counts. */
    @Test
    void variant_scoresByItsOwnRule() {
        Statement statement = Samples.bank("Country X")
                .with(LEGAL.fact(), LAW.rate("lending.code", code("0.40"), ""))
                .build();
        AssessmentInstrument unweighted = LEGAL.with(ScoringRule.of(ScoringMethod.MEAN));
        Indicator independence = Samples.indicator(
                "test.independence", "Independence", Variant.of("mean", Authority.LIBRARY, unweighted.calculation()));
        assertThat(((Measured) independence.measure(statement)).exact()).isEqualTo(Rational.of(52, 100));
    }

    /** Hand: (.2 x .58 + .15 x .60 + .15 x .50) / (.2 + .15 + .15) = .281 / .5. */
    @Test
    void weights_areRescaledOverWhatIsThere() {
        Score score = LAW.score();
        assertThat(score.value()).contains(Rational.of(281, 500));
        assertThat(score.coverage()).contains(Rational.of(3, 4));
        assertThat(score.parts().get(3).faults()).hasToString("[not reported (no criterion of lending is rated)]");
    }

    /** Hand: the unweighted mean of the same four is (.58 + .60 + .50 + .40) / 4 = .52. */
    @Test
    void otherRules_areData() {
        AssessmentInstrument even = LEGAL.with(ScoringRule.of(ScoringMethod.MEAN));
        Assessment same = Assessment.of(even, "Country X", "2020-01-01")
                .with(LAW.rate("lending.code", code("0.40"), "").byHand());
        assertThat(same.score().value()).contains(Rational.of(52, 100));
    }

    @Test
    void required_leavesNoScore_unlessThePartDoesNotApply() {
        AssessmentInstrument all = parse(
                "required: all\ncoverage: 0",
                "section a: A",
                "criterion b: B",
                "criterion c: C",
                "section d: D",
                "criterion e: E");
        Assessment some = Assessment.of(all, "X", "2020-01-01").rate("a.b", Rating.PARTLY, "");
        assertThat(some.score("a").value()).contains(Rational.of(1, 2));
        assertThat(some.score().faults())
                .hasToString("[not reported (parts of test without a score, all being required: 1)]");
        assertThat(some.notApplicable("d.e", "none").score().value()).contains(Rational.of(1, 2));
        assertThat(some.rate("d.e", Rating.MET, "").score().value()).contains(Rational.of(3, 4));
    }

    /** Hand: (2 x 1 + 0.5 + 0.75 + 0) / (2 + 1 + 1 + 1) = 3.25 / 5. */
    @Test
    void points_areOverPossiblePoints() {
        Score score = BANKS.score("licensing");
        assertThat(score.points()).isEqualTo(Rational.of(13, 4));
        assertThat(score.possible()).isEqualTo(Rational.of(5));
        assertThat(score.value()).contains(Rational.of(65, 100));
        // hand: (0.75 + 0) / 2
        assertThat(score.parts().get(0).value()).contains(Rational.of(3, 8));
        // hand: the same without the source of capital: 2.75 / 4
        Assessment without = Assessment.of(SMALL, "Country X", "2021-12-31")
                .with(BANKS.byHand().stream()
                        .filter(one -> !one.criterion().equals("licensing.capital-source"))
                        .toList());
        assertThat(without.notApplicable("licensing.capital-source", "no")
                        .score("licensing")
                        .value())
                .contains(Rational.of(11, 16));
        assertThat(without.score("licensing").value()).contains(Rational.of(11, 16));
        assertThat(without.score("licensing").coverage()).contains(Rational.of(3, 4));
    }

    /** Three of four is 0.75, above the 0.7 of the definitions; two of four is below. */
    @Test
    void coverage_belowTheRule_leavesNoScore() {
        Assessment half = Assessment.of(SMALL, "X", "2021-12-31")
                .rate("licensing.duties", Rating.MET, "")
                .rate("licensing.outsiders", Rating.MET, "");
        Score score = half.score("licensing");
        assertThat(score.value()).isEmpty();
        assertThat(score.faults().get(0).reason()).isEqualTo(Reason.GROUP_TOO_SMALL);
        assertThat(score)
                .hasToString("Licensing of banks: no score, group too small (2 of 4 criteria assessed,"
                        + " coverage below 0.7)");
        assertThat(half.score("licensing.boards").value()).contains(Rational.ONE);
        assertThat(half.notApplicable("licensing.capital-source", "")
                        .score("licensing")
                        .coverage())
                .contains(Rational.of(2, 3));
    }

    /** Seven of ten is 0.7 itself, which is enough. */
    @Test
    void coverage_atTheRule_isEnough() {
        String[] lines = new String[11];
        lines[0] = "section a: A";
        for (int at = 0; at < 10; at++) {
            lines[at + 1] = "criterion c" + at + ": C";
        }
        AssessmentInstrument ten = parse("", lines);
        Assessment six = Assessment.of(ten, "X", "2020-01-01")
                .with(List.of(0, 1, 2, 3, 4, 5).stream()
                        .map(at -> Response.of("a.c" + at, Rating.PARTLY, ""))
                        .toList());
        assertThat(six.score().value()).isEmpty();
        assertThat(six.rate("a.c6", Rating.PARTLY, "").score().value()).contains(Rational.of(1, 2));
    }

    @Test
    void nothingRated_andNothingThatApplies_differ() {
        Assessment none = Assessment.of(SMALL, "X", "2021-12-31");
        assertThat(none.score().faults().get(0).reason()).isEqualTo(Reason.NOT_REPORTED);
        Assessment bare = none.notApplicable("licensing.duties", "").notApplicable("licensing.outsiders", "");
        assertThat(bare.score("licensing.boards").faults().get(0).reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(bare.score("licensing.boards").coverage()).isEmpty();
    }

    @Test
    void criticalCriteria_areListedWhateverTheScore() {
        AssessmentInstrument strict =
                parse("", "section a: A", "criterion b: B", "critical: yes", "criterion c: C", "weight: 99");
        Score score = Assessment.of(strict, "X", "2020-01-01")
                .rate("a.b", Rating.PARTLY, "")
                .rate("a.c", Rating.MET, "")
                .score();
        // hand: (0.5 + 99) / 100
        assertThat(score.value()).contains(Rational.of(199, 200));
        assertThat(score.criticalNotMet()).extracting(Criterion::id).containsExactly("a.b");
        assertThat(score.evaluation().notes()).contains("critical and not met: a.b");
    }

    @Test
    void indicator_isMeasuredFromAStatement() {
        Measurement measurement = LICENSING.measure(statement(BANKS));
        assertThat(measurement.decimal())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("0.65"));
        assertThat(((Measured) measurement).numerator()).contains(Rational.of(13, 4));
        assertThat(measurement.explain().toString())
                .contains("small-supervision version 2, assessed on 2021-12-31")
                .contains("licensing.fit-and-proper: met, 1 by weight 2 (Banking Act s. 47)")
                .contains("licensing.duties: largely met, 0.75 (code of conduct)");
        assertThat(LICENSING.describe().toString().replaceAll("\\s+", " "))
                .contains("licensing.fit-and-proper: Owners and managers are tested before a licence is given (3.1)"
                        + " [critical]")
                .contains("licensing.boards: Boards of directors, 2 criteria");
    }

    @Test
    void indicator_isUndefinedForAReason() {
        assertThat(LICENSING.measure(Samples.bank("X").build()).reason()).contains(Reason.NOT_REPORTED);
        Assessment none = Assessment.of(SMALL, "X", "2021-12-31");
        assertThat(LICENSING.measure(statement(none)).reason()).contains(Reason.NOT_REPORTED);
        Undefined other = (Undefined) LICENSING.measure(statement(LAW));
        assertThat(other.why()).isEqualTo(Reason.OUT_OF_DOMAIN);
        assertThat(other.detail()).isEqualTo("an assessment by test version 1, not by small-supervision version 2");
    }

    /** Points of several subjects add up, as other indicators do: hand: (3.25 + 5) / (5 + 5). */
    @Test
    void indicator_isPooledAsARatioOfSums() {
        Assessment best = Assessment.of(SMALL, "Country Y", "2021-12-31")
                .with(SMALL.section("licensing").allCriteria().stream()
                        .map(criterion -> Response.of(criterion.id(), Rating.MET, ""))
                        .toList());
        PooledRatio pooled = PooledRatio.of(
                LICENSING, List.of(LICENSING.measure(statement(BANKS)), LICENSING.measure(statement(best))));
        assertThat(pooled.result().value()).contains(Rational.of(33, 40));
    }

    @Test
    void weakest_isTheSectionOfTheLowestScore() {
        Assessment both = BANKS.with(
                Response.of("standards.return", Rating.MET, ""),
                Response.of("standards.single-limit", Rating.NOT_MET, ""),
                Response.of("standards.large", Rating.NOT_MET, ""));
        // hand: 1 / 3 against 0.65
        assertThat(both.weakest()).hasValueSatisfying(score -> {
            assertThat(score.section().id()).isEqualTo("standards");
            assertThat(score.value()).contains(Rational.of(1, 3));
        });
        // hand: (0.65 + 1/3) / 2 = 59 / 120
        assertThat(both.score().value()).contains(Rational.of(59, 120));
        assertThat(Assessment.of(SMALL, "X", "2021-12-31").weakest()).isEmpty();
    }

    @Test
    void score_ofNoSection_suggests() {
        assertThatThrownBy(() -> BANKS.score("standard")).hasMessageContaining("did you mean standards");
    }
}
