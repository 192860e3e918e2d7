/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.supervision.SupervisionInstruments.ANNEX_1;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.finindicators.assessment.AnsweredBy.Judgement;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.Criterion;
import org.finindicators.assessment.Rating;
import org.finindicators.assessment.Response;
import org.finindicators.assessment.Section;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Relation;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.LimitProfiles;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.report.Format;
import org.finindicators.sector.SectorIndicators;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.SharedData;
import org.finindicators.testkit.SharedWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The criteria against the paper, and what answers those that state a number. */
class Annex1Test {
    private static final Pattern NUMBER = Pattern.compile("[0-9]|half a per cent|four years|within regulatory capital");
    private static final Assessment EMPTY = Assessment.of(ANNEX_1, "Country X", "2022-12-31");

    /** Counted in the paper, by heading; the six duties of directors are one criterion. */
    private static final Map<String, List<Integer>> COUNTS = Map.of(
            "supervisory-capacity", List.of(4, 5, 7, 3),
            "legal-authority", List.of(9, 13),
            "licensing", List.of(15, 4, 5),
            "prudential-regulation", List.of(5, 5, 4, 5, 7),
            "offsite-supervision", List.of(14, 9, 9),
            "onsite-supervision", List.of(3, 12, 2),
            "enforcement", List.of(8, 2),
            "problem-resolution", List.of(7));

    @Test
    void everyCriterionOfThePaper_isThere() {
        assertThat(ANNEX_1.sections())
                .extracting(section -> section.allCriteria().size())
                .containsExactly(19, 22, 24, 26, 32, 17, 10, 7);
        assertThat(ANNEX_1.criteria()).hasSize(157);
        for (Section section : ANNEX_1.sections()) {
            assertThat(section.groups())
                    .extracting(group -> group.criteria().size())
                    .as(section.id())
                    .isEqualTo(COUNTS.get(section.id()));
        }
    }

    @Test
    void everyCriterion_citesItsPlace() {
        for (int at = 0; at < 8; at++) {
            String place = "Annex 1, section " + (at + 1);
            for (Section group : ANNEX_1.sections().get(at).groups()) {
                assertThat(group.place()).startsWith(place + ", ");
                assertThat(group.criteria()).extracting(Criterion::place).containsOnly(group.place());
            }
        }
        assertThat(ANNEX_1.find("eight times").as(Format.TEXT))
                .contains("prudential-regulation.large-exposures", "Annex 1, section 4, lending and large exposures");
    }

    /** The first four are those of the definitions, section 6. */
    @Test
    void criticalCriteria_areListed() {
        assertThat(ANNEX_1.criteria().stream().filter(Criterion::isCritical))
                .extracting(Criterion::id)
                .containsExactlyInAnyOrder(
                        "licensing.denial",
                        "legal-authority.intervention",
                        "prudential-regulation.capital-minimum",
                        "licensing.consolidated-supervision",
                        "supervisory-capacity.authority",
                        "legal-authority.mandate",
                        "offsite-supervision.classification",
                        "enforcement.evidence",
                        "problem-resolution.powers");
    }

    @Test
    void noSentence_isThePapers() throws IOException {
        String paper = Files.readString(SharedData.file("../seeds/003_a6c80f48fca5c9e8.txt"));
        assertThat(paper).contains("Evidence that enforcement powers are routinely utilized");
        assertThat(SharedWording.runs(ANNEX_1, paper, 8)).isEmpty();
    }

    /**
     * Numbers in figures or words. The steps of a transfer of shares are about what the supervisor scrutinises: no
     * regulation here holds them, so they are judged.
     */
    @Test
    void everyNumber_isAnsweredByLimitsOrFigures() {
        assertThat(ANNEX_1.criteria().stream()
                        .filter(one -> NUMBER.matcher(one.text()).find())
                        .filter(one -> !one.id().equals("licensing.share-transfers")))
                .extracting(Criterion::id)
                .containsExactlyInAnyOrderElementsOf(ANNEX_1.criteria().stream()
                        .filter(one -> !(one.answeredBy() instanceof Judgement))
                        .map(Criterion::id)
                        .toList())
                .hasSize(14);
    }

    private static String words(Response response) {
        return response.rating().map(Rating::name).orElse("not assessed");
    }

    private static String rated(String criterion, PrudentialLimit... limits) {
        PrudentialLimits act = PrudentialLimits.of("Act", new Authority("act", "Country X", "Banking Act"), limits);
        return words(EMPTY.from(act).response(criterion));
    }

    private static PrudentialLimit limit(LimitKind kind, Relation relation, String percent) {
        LimitBasis basis =
                Stream.of(LimitBasis.values()).filter(kind::fits).findFirst().orElseThrow();
        return basis == LimitBasis.PLAIN_NUMBER
                ? PrudentialLimit.ofNumber(kind, relation, percent, "2000-01-01")
                : PrudentialLimit.ofPercent(kind, relation, percent, basis, "2000-01-01");
    }

    /** On each side of the number of the paper, and on it. */
    @ParameterizedTest
    @CsvSource({
        "prudential-regulation.capital-minimum, CAPITAL_RATIO, AT_LEAST, 7.99, not met",
        "prudential-regulation.capital-minimum, CAPITAL_RATIO, AT_LEAST, 8, met",
        "prudential-regulation.capital-minimum, CAPITAL_RATIO, AT_LEAST, 8.01, met",
        "prudential-regulation.single-limit, SINGLE_EXPOSURE, AT_MOST, 24.99, met",
        "prudential-regulation.single-limit, SINGLE_EXPOSURE, AT_MOST, 25, met",
        "prudential-regulation.single-limit, SINGLE_EXPOSURE, AT_MOST, 25.01, not met",
        "prudential-regulation.fixed-assets, FIXED_ASSETS, AT_MOST, 99.99, met",
        "prudential-regulation.fixed-assets, FIXED_ASSETS, AT_MOST, 100, met",
        "prudential-regulation.fixed-assets, FIXED_ASSETS, AT_MOST, 100.01, not met",
        "prudential-regulation.insiders-defined, INSIDER_OWNERSHIP, AT_LEAST, 4.99, met",
        "prudential-regulation.insiders-defined, INSIDER_OWNERSHIP, AT_LEAST, 5, met",
        "prudential-regulation.insiders-defined, INSIDER_OWNERSHIP, AT_LEAST, 5.01, not met",
        "prudential-regulation.overall-position, FOREIGN_EXCHANGE, BELOW, 9.99, met",
        "prudential-regulation.overall-position, FOREIGN_EXCHANGE, BELOW, 10, met",
        "prudential-regulation.overall-position, FOREIGN_EXCHANGE, AT_MOST, 10, not met",
        "prudential-regulation.overall-position, FOREIGN_EXCHANGE, BELOW, 10.01, not met",
        "prudential-regulation.single-currency, FOREIGN_EXCHANGE_CURRENCY, BELOW, 9.99, met",
        "prudential-regulation.single-currency, FOREIGN_EXCHANGE_CURRENCY, BELOW, 10, met",
        "prudential-regulation.single-currency, FOREIGN_EXCHANGE_CURRENCY, AT_MOST, 10, not met",
        "prudential-regulation.single-currency, FOREIGN_EXCHANGE_CURRENCY, BELOW, 10.01, not met",
        "offsite-supervision.generic-provisions, GENERAL_PROVISION, ABOVE, 0.99, not met",
        "offsite-supervision.generic-provisions, GENERAL_PROVISION, AT_LEAST, 1, not met",
        "offsite-supervision.generic-provisions, GENERAL_PROVISION, ABOVE, 1, met",
        "offsite-supervision.generic-provisions, GENERAL_PROVISION, AT_LEAST, 1.01, met"
    })
    void rule_isHeldAgainstItsNumber(
            String criterion, LimitKind kind, Relation relation, String percent, String rating) {
        assertThat(rated(criterion, limit(kind, relation, percent))).isEqualTo(rating);
    }

    /** Two numbers: the size of a large exposure and all of them together, one holding and all, shares and kinship. */
    @ParameterizedTest
    @CsvSource({
        "large-exposures, LARGE_EXPOSURE ABOVE 10, LARGE_EXPOSURES_TOTAL BELOW 800, met",
        "large-exposures, LARGE_EXPOSURE AT_LEAST 9.99, LARGE_EXPOSURES_TOTAL AT_MOST 799.99, met",
        "large-exposures, LARGE_EXPOSURE ABOVE 10.01, LARGE_EXPOSURES_TOTAL BELOW 800, not met",
        "large-exposures, LARGE_EXPOSURE ABOVE 10, LARGE_EXPOSURES_TOTAL AT_MOST 800, not met",
        "large-exposures, LARGE_EXPOSURE ABOVE 10, LARGE_EXPOSURES_TOTAL BELOW 800.01, not met",
        "equity-holdings, EQUITY_HOLDING AT_MOST 15, EQUITY_HOLDINGS_TOTAL AT_MOST 60, met",
        "equity-holdings, EQUITY_HOLDING AT_MOST 14.99, EQUITY_HOLDINGS_TOTAL AT_MOST 59.99, met",
        "equity-holdings, EQUITY_HOLDING AT_MOST 15.01, EQUITY_HOLDINGS_TOTAL AT_MOST 60, not met",
        "equity-holdings, EQUITY_HOLDING AT_MOST 15, EQUITY_HOLDINGS_TOTAL AT_MOST 60.01, not met",
        "related-parties, RELATED_INTEREST AT_LEAST 10, FAMILY_DEGREE AT_MOST 2, met",
        "related-parties, RELATED_INTEREST AT_LEAST 9.99, FAMILY_DEGREE AT_MOST 3, met",
        "related-parties, RELATED_INTEREST AT_LEAST 10.01, FAMILY_DEGREE AT_MOST 2, not met",
        "related-parties, RELATED_INTEREST AT_LEAST 10, FAMILY_DEGREE AT_MOST 1, not met"
    })
    void rulesOfTwoNumbers_needBoth(String criterion, String one, String other, String rating) {
        assertThat(rated("prudential-regulation." + criterion, limit(one), limit(other)))
                .isEqualTo(rating);
        assertThat(rated("prudential-regulation." + criterion, limit(other))).isNotEqualTo("met");
    }

    private static PrudentialLimit limit(String text) {
        String[] words = text.split(" ", -1);
        return limit(LimitKind.valueOf(words[0]), Relation.valueOf(words[1]), words[2]);
    }

    /** The limits that the paper lists meet each criterion on a rule with a number. */
    @Test
    void theLimitsOfThePaper_meetAll() {
        Assessment paper = EMPTY.from(LimitProfiles.WORLD_BANK_1995);
        assertThat(ANNEX_1.criteria().stream()
                        .filter(one -> one.answeredBy().words().startsWith("limit"))
                        .map(one -> paper.response(one.id())))
                .hasSize(10)
                .extracting(Annex1Test::words)
                .containsOnly("met");
    }

    private static String practice(String criterion, Statement figures) {
        Response response = EMPTY.from(SectorIndicators.CATALOGUE, figures).response(criterion);
        assertThat(response.measurement()).isPresent();
        return words(response);
    }

    private static Statement examinations(String number) {
        return Statement.builder("Country X", ReportingPeriod.year(2022))
                .closing(SupervisionItems.SUPERVISED_INSTITUTIONS, "1000")
                .flow(SupervisionItems.FULL_EXAMINATIONS, number)
                .build();
    }

    /** 1,000 institutions: 500 examinations a year take two years. */
    @ParameterizedTest
    @CsvSource({"499, not met", "500, met", "501, met", "0, not assessed"})
    void cycle_isTwoYearsAtMost(String examinations, String rating) {
        assertThat(practice("onsite-supervision.cycle", examinations(examinations)))
                .isEqualTo(rating);
    }

    /** Of 1,000. */
    @ParameterizedTest
    @CsvSource({"599.9, not met", "600, met", "600.1, met", "1000.1, not assessed"})
    void reviewed_isSixtyPerCentAtLeast(String reviewed, String rating) {
        Statement figures = Statement.builder("Country X", ReportingPeriod.year(2022))
                .currency("USD")
                .flow(SupervisionItems.REVIEWED_RISK_ASSETS, reviewed)
                .flow(SupervisionItems.EXAMINED_RISK_ASSETS, "1000")
                .build();
        assertThat(practice("onsite-supervision.share-reviewed", figures)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({"0.49, met", "0.5, met", "0.51, not met"})
    void loansReviewed_areThoseAboveHalfAPerCent(String percent, String rating) {
        Statement figures = Statement.builder("Country X", ReportingPeriod.year(2022))
                .ratePercent(SupervisionItems.LOAN_REVIEW_SIZE, percent)
                .build();
        assertThat(practice("onsite-supervision.loan-threshold", figures)).isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({"15, not met", "16, met", "17, met"})
    void trend_isFourYearsAtLeast(String quarters, String rating) {
        Statement figures = Statement.builder("Country X", ReportingPeriod.year(2022))
                .closing(SupervisionItems.RETURNS_HELD, quarters)
                .flow(SupervisionItems.RETURNS_DUE, "4")
                .build();
        assertThat(practice("offsite-supervision.trend", figures)).isEqualTo(rating);
    }

    @Test
    void nothingReported_staysOpen() {
        Assessment silent = EMPTY.from(
                SectorIndicators.CATALOGUE,
                Statement.builder("Country X", ReportingPeriod.year(2022)).build());
        assertThat(silent.response("onsite-supervision.cycle").toString())
                .startsWith("onsite-supervision.cycle: not assessed (")
                .contains("not reported");
        assertThat(rated("prudential-regulation.single-limit")).isEqualTo("not assessed");
        assertThat(silent.score().value()).isEmpty();
    }
}
