/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.finindicators.assessment.SmallInstruments.SMALL;
import static org.finindicators.assessment.SmallInstruments.parse;
import static org.finindicators.assessment.SmallInstruments.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.Samples;
import org.finindicators.assessment.AssessmentChanges.Movement;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.LimitProfiles;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.report.Format;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {
    private static final Catalogue CATALOGUE = Catalogue.of(Samples.ROE, Samples.SPREAD);
    private static final Assessment EMPTY = Assessment.of(SMALL, "Country X", "2021-12-31");
    private static final Assessment FIRST = EMPTY.withAssessor("A. Assessor")
            .rate("licensing.fit-and-proper", Rating.NOT_MET, "Banking Act s. 47")
            .rate("licensing.capital-source", Rating.PARTLY, "circular 3")
            .rate("licensing.duties", Rating.MET, "code")
            .notApplicable("licensing.outsiders", "banks have no boards");

    private static PrudentialLimits limits(String name, PrudentialLimit... limits) {
        return PrudentialLimits.of(name, new Authority("test", "Country X", "Banking Act"), limits);
    }

    private static Response decided(String limit, LimitKind kind, Relation relation, LimitBasis basis) {
        PrudentialLimit one = PrudentialLimit.ofPercent(kind, relation, limit, basis, "2000-01-01");
        return EMPTY.from(limits("Banking Act", one))
                .response(kind == LimitKind.LARGE_EXPOSURE ? "standards.large" : "standards.single-limit");
    }

    /** The criterion is at most 25 % of regulatory capital; Tier 1 is a part of that. */
    @ParameterizedTest
    @CsvSource({
        "24.99, AT_MOST, REGULATORY_CAPITAL, met",
        "25, AT_MOST, REGULATORY_CAPITAL, met",
        "25, BELOW, REGULATORY_CAPITAL, met",
        "25.01, AT_MOST, REGULATORY_CAPITAL, not met",
        "25.01, BELOW, REGULATORY_CAPITAL, not met",
        "25, AT_MOST, TIER_1, met",
        "30, AT_MOST, TIER_1, not assessed",
        "20, AT_LEAST, REGULATORY_CAPITAL, not assessed"
    })
    void limit_isAsStrictOrNot(String percent, Relation relation, LimitBasis basis, String rating) {
        assertThat(decided(percent, LimitKind.SINGLE_EXPOSURE, relation, basis).words())
                .isEqualTo(rating);
    }

    /** Tier 1 is a part of regulatory capital, so what is above 10 % of that is above 10 % of Tier 1, too. */
    @ParameterizedTest
    @CsvSource({"10, TIER_1, met", "11, TIER_1, not assessed", "10, REGULATORY_CAPITAL, met"})
    void definition_ofTier1CountsMore(String percent, LimitBasis basis, String rating) {
        Assessment one = Assessment.of(
                parse("", "section s: S", "criterion a: A", "limit: large exposure above 10 % of regulatory capital"),
                "X",
                "2021-12-31");
        PrudentialLimit limit =
                PrudentialLimit.ofPercent(LimitKind.LARGE_EXPOSURE, Relation.ABOVE, percent, basis, "2000-01-01");
        assertThat(one.from(limits("Act", limit)).response("s.a").words()).isEqualTo(rating);
    }

    /** Both numbers are asked: one that fails decides, one that is not stated leaves it open. */
    @ParameterizedTest
    @CsvSource({
        "15, 60, met",
        "15, 60.01, not met",
        "15.01, 60, not met",
        "15.01, , not met",
        "15, , not assessed",
        ", 60, not assessed"
    })
    void severalLimits_areAllAsked(@Nullable String one, @Nullable String all, String rating) {
        Assessment empty = Assessment.of(
                parse(
                        "",
                        "section s: S",
                        "criterion a: A",
                        "limit: equity holding in one enterprise at most 15 %; equity holdings together at most 60 %"),
                "X",
                "2021-12-31");
        Response response = empty.from(limits(
                        "Act",
                        Stream.of(limit(LimitKind.EQUITY_HOLDING, one), limit(LimitKind.EQUITY_HOLDINGS_TOTAL, all))
                                .flatMap(Optional::stream)
                                .toArray(PrudentialLimit[]::new)))
                .response("s.a");
        assertThat(response.words()).isEqualTo(rating);
        assertThat(response.evidence())
                .contains("a limit on equity holding in one enterprise at most 15 %. Act")
                .endsWith("a limit on equity holdings together at most 60 %");
    }

    private static Optional<PrudentialLimit> limit(LimitKind kind, @Nullable String percent) {
        return Optional.ofNullable(percent)
                .map(text -> PrudentialLimit.ofPercent(
                        kind, Relation.AT_MOST, text, LimitBasis.REGULATORY_CAPITAL, "2000-01-01"));
    }

    /** The criterion wants all above 10 % to count as large. */
    @ParameterizedTest
    @CsvSource({
        "9, ABOVE, met",
        "10, ABOVE, met",
        "10, AT_LEAST, met",
        "10.01, AT_LEAST, not met",
        "11, ABOVE, not met",
        "10, AT_MOST, not assessed"
    })
    void definition_countsAsMuchOrNot(String percent, Relation relation, String rating) {
        assertThat(decided(percent, LimitKind.LARGE_EXPOSURE, relation, LimitBasis.TIER_1)
                        .words())
                .isEqualTo(rating);
    }

    @Test
    void limits_areThoseInForce_andExplainThemselves() {
        PrudentialLimit old = PrudentialLimit.ofPercent(
                LimitKind.SINGLE_EXPOSURE, Relation.AT_MOST, "40", LimitBasis.REGULATORY_CAPITAL, "1990-01-01");
        PrudentialLimit later = PrudentialLimit.ofPercent(
                LimitKind.SINGLE_EXPOSURE, Relation.AT_MOST, "25", LimitBasis.REGULATORY_CAPITAL, "2022-01-01");
        Assessment before = EMPTY.from(limits("Banking Act", old, later));
        assertThat(before.response("standards.single-limit").words()).isEqualTo("not met");
        assertThat(before.response("standards.single-limit").evidence())
                .isEqualTo("Banking Act: single exposure: at most 40 % of regulatory capital, since 1990-01-01;"
                        + " asked is a limit on single exposure at most 25 % of regulatory capital");
        assertThat(before.response("standards.single-limit").note("source")).isEqualTo("Banking Act");
        assertThat(before.on("2022-06-30")
                        .from(limits("Banking Act", old, later))
                        .response("standards.single-limit")
                        .words())
                .isEqualTo("met");
        assertThat(before.response("standards.large"))
                .hasToString("standards.large: not assessed (Banking Act states no limit on large exposure;"
                        + " asked is a limit on large exposure above 10 %)");
        assertThatThrownBy(() -> before.from(LimitProfiles.WORLD_BANK_1995))
                .hasMessageContaining("standards.single-limit = met: is decided already as of 2021-12-31");
    }

    /** At least a tenth, hand: 9.99, 10 and 10.01 over an average of 100. */
    @ParameterizedTest
    @CsvSource({"9.99, not met", "10, met", "10.01, met"})
    void figures_decideAtTheThreshold(String income, String rating) {
        Assessment one = EMPTY.from(CATALOGUE, Samples.bank("Bank A", income, "100", "100"));
        Response response = one.response("standards.return");
        assertThat(response.words()).isEqualTo(rating);
        assertThat(response.evidence())
                .startsWith("Bank A, 2021: Return on average equity = ")
                .endsWith("; asked is at least 10 % a year");
        assertThat(response.measurement())
                .hasValueSatisfying(measurement ->
                        assertThat(measurement.explain().toString()).contains("net income"));
    }

    /** Hand: a spread of 8 points is (20 - 8) / 20 of the way from nothing to all; outside, the marks hold. */
    @ParameterizedTest
    @CsvSource({"8, 6, 3/5", "0, 10, 1", "-1, 10, 1", "20, 0, 0", "35, 0, 0", "19, 0.5, 1/20"})
    void figures_givePoints(String percent, String rating, String points) {
        Assessment one = EMPTY.from(
                CATALOGUE,
                Samples.bank("X")
                        .ratePercent(Samples.LENDING, new BigDecimal(percent).add(BigDecimal.TEN))
                        .ratePercent(Samples.DEPOSIT, BigDecimal.TEN)
                        .build());
        Rating given = one.response("standards.margin").rating().orElseThrow();
        String[] parts = points.split("/");
        assertThat(given.name()).isEqualTo(rating);
        assertThat(given.points())
                .isEqualTo(Rational.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1])));
    }

    /** Prices may be unstable both ways: hand: full points at 0, none from 50 on, half at 25 and at -25. */
    @ParameterizedTest
    @CsvSource({"-60, 0", "-25, 0.5", "0, 1", "25, 0.5", "50, 0"})
    void marks_goUpAndDown(String percent, String rating) {
        AssessmentInstrument two = parse(
                "scale: 0 to 1",
                "section a: A",
                "criterion b: B",
                "indicator: test.spread",
                "marks: -50 % = 0; 0 = 1; 50 % = 0");
        Assessment one = Assessment.of(two, "X", "2021-12-31")
                .from(
                        CATALOGUE,
                        Samples.bank("X")
                                .ratePercent(Samples.LENDING, percent)
                                .ratePercent(Samples.DEPOSIT, "0")
                                .build());
        assertThat(one.response("a.b").words()).isEqualTo(rating);
    }

    @Test
    void undefinedFigures_leaveTheCriterionOpen_forThatReason() {
        Assessment none = EMPTY.from(CATALOGUE, Samples.bank("X").build());
        assertThat(none.response("standards.return").words()).isEqualTo("not assessed");
        assertThat(none.response("standards.return").evidence()).startsWith("X, 2021: Return on average equity");
        assertThat(none.response("standards.return").measurement()).isPresent();
        assertThat(EMPTY.from(Catalogue.of(Samples.ROE), Samples.bank("X").build())
                        .response("standards.margin")
                        .evidence())
                .isEqualTo("no indicator test.spread in the catalogue given");
        // what one statement does not decide, another can, in either order
        Assessment bank = none.from(CATALOGUE, Samples.bank("Bank A", "12", "100", "100"));
        assertThat(bank.response("standards.return").words()).isEqualTo("met");
        assertThat(bank.from(CATALOGUE, Samples.bank("X").build())
                        .response("standards.return")
                        .words())
                .isEqualTo("met");
        assertThatThrownBy(() -> bank.from(CATALOGUE, Samples.bank("Bank B", "1", "100", "100")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is decided already as of 2021-12-31");
    }

    @Test
    void ratingByHand_thatFiguresContradict_isShown() {
        Assessment said = EMPTY.with(Response.of("standards.return", Rating.NOT_MET, "banks complain")
                .withComment("ask again")
                .withSource("a newspaper"));
        Assessment both = said.from(CATALOGUE, Samples.bank("Bank A", "12", "100", "100"));
        assertThat(both.response("standards.return").words()).isEqualTo("met");
        assertThat(both.response("standards.return").note("comment")).isEqualTo("ask again");
        assertThat(both.response("standards.return").note("source")).isEmpty();
        assertThat(both.contradictions()).extracting(Response::evidence).containsExactly("banks complain");
        assertThat(both.page("standards").toString())
                .contains("contradicted, does not count: standards.return: not met (banks complain)");
        assertThat(both.toString()).endsWith("1 ratings by hand contradicted");
        // the order does not matter
        assertThat(EMPTY.from(CATALOGUE, Samples.bank("Bank A", "12", "100", "100"))
                        .with(said.byHand()))
                .isEqualTo(both);
        // largely met is no contradiction, and where figures say nothing the rating by hand stands
        Assessment alike = EMPTY.rate("standards.return", Rating.LARGELY, "");
        assertThat(alike.from(CATALOGUE, Samples.bank("Bank A", "12", "100", "100"))
                        .contradictions())
                .isEmpty();
        assertThat(alike.from(CATALOGUE, Samples.bank("X").build())
                        .response("standards.return")
                        .words())
                .isEqualTo("largely met");
    }

    @Test
    void later_startsFromTheEarlier() {
        Assessment second = FIRST.on("2027-06-30").rate("licensing.fit-and-proper", Rating.MET, "Act of 2026");
        assertThat(second.subject()).isEqualTo("Country X");
        assertThat(second.response("licensing.duties").date()).contains(LocalDate.of(2021, 12, 31));
        assertThat(second.response("licensing.fit-and-proper").date()).contains(LocalDate.of(2027, 6, 30));
        assertThatThrownBy(() -> second.rate("licensing.fit-and-proper", Rating.PARTLY, ""))
                .hasMessage("licensing.fit-and-proper = partly met: is met as of 2027-06-30 already");
        assertThatThrownBy(
                        () -> second.with(FIRST.byHand().get(2), FIRST.byHand().get(2)))
                .hasMessage("licensing.duties = met: is met as of 2027-06-30 already");
        assertThatThrownBy(() -> FIRST.on("2021-12-31")).hasMessageContaining("is not after 2021-12-31");
    }

    @Test
    void since_saysWhatChanged() {
        Assessment second = FIRST.on("2027-06-30")
                .rate("licensing.fit-and-proper", Rating.MET, "Act of 2026")
                .rate("licensing.duties", Rating.LARGELY, "code, amended")
                .rate("licensing.outsiders", Rating.PARTLY, "boards since 2024")
                .with(Response.notAssessed("licensing.capital-source", "archive burnt"));
        AssessmentChanges changes = second.since(FIRST);
        assertThat(changes.all())
                .extracting(change ->
                        change.criterion().id() + " " + change.movement().words())
                .containsExactly(
                        "licensing.fit-and-proper improved",
                        "licensing.duties worsened",
                        "licensing.outsiders newly assessed",
                        "licensing.capital-source no longer assessed");
        assertThat(changes.all(Movement.IMPROVED)).hasSize(1);
        assertThat(changes.scoreChange()).isEmpty();
        assertThat(changes.toString()).contains("Act of 2026").contains("after: ");
        assertThat(FIRST.on("2022-01-01").since(FIRST).all()).isEmpty();
        assertThatThrownBy(() ->
                        FIRST.since(Assessment.of(parse("", "section a: A", "criterion b: B"), "Y", "2021-12-31")))
                .hasMessageContaining("date = 2021-12-31: is not before 2021-12-31")
                .hasMessageContaining("instrument = test version 1: is not small-supervision version 2")
                .hasMessageContaining("subject = Y: is not Country X");
    }

    /** Hand: whole before is (2 x 0 + 0.5 + 1) / 4 = 0.375, after (2 + 0.5 + 1) / 4 = 0.875. */
    @Test
    void since_givesTheChangeOfTheScore() {
        AssessmentInstrument any = SMALL.with(ScoringRule.of(ScoringMethod.MEAN));
        Assessment first = Assessment.of(any, "Country X", "2021-12-31").with(FIRST.byHand());
        Assessment second = first.on("2027-06-30").rate("licensing.fit-and-proper", Rating.MET, "Act of 2026");
        assertThat(second.since(first).scoreChange()).contains(Rational.of(1, 2));
    }

    @Test
    void open_hasCriticalPointsFirst() {
        assertThat(FIRST.open().rows())
                .extracting(row -> row.get(0))
                .containsExactly(
                        "licensing.fit-and-proper",
                        "standards.single-limit",
                        "licensing.capital-source",
                        "standards.return",
                        "standards.large",
                        "standards.margin");
        assertThat(FIRST.openCriteria()).hasSize(6);
    }

    @Test
    void report_hasAPageForEachSection_openPointsFirst() {
        assertThat(FIRST.page("licensing").rows())
                .extracting(row -> row.get(0))
                .containsExactly(
                        "licensing.fit-and-proper",
                        "licensing.capital-source",
                        "licensing.duties",
                        "licensing.outsiders");
        // hand: (2 x 0 + 0.5 + 1) / 4
        assertThat(FIRST.as(Format.TEXT))
                .contains("Licensing of banks: 0.375 (points, 1.5 / 4; 3 of 3 criteria assessed)")
                .contains("Prudential standards: no score")
                .contains("A. Assessor");
        assertThat(FIRST.as(Format.MARKDOWN)).contains("| licensing.fit-and-proper | Owners and managers");
        assertThat(SmallInstruments.rows(FIRST.as(Format.CSV))).hasSize(9);
    }

    @Test
    void badInput_isRefusedAllAtOnce() {
        assertThatThrownBy(() -> EMPTY.with(
                        Response.of("licensing.fit-and-propper", Rating.MET, ""),
                        Response.of("licensing.duties", Rating.YES, ""),
                        Response.of("licensing.outsiders", Rating.MET, "").withNote("onwer", "x"),
                        Response.of("licensing.outsiders", Rating.PARTLY, ""),
                        new Response(
                                "standards.large",
                                Standing.NOT_ASSESSED,
                                Optional.empty(),
                                "",
                                Map.of(),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2022, 1, 1)))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .extracting(Object::toString)
                                .containsExactlyInAnyOrder(
                                        "licensing.fit-and-propper: is no criterion of small-supervision; did you mean"
                                                + " licensing.fit-and-proper?",
                                        "licensing.duties = yes: is not on the scale met / largely met / partly met / not met",
                                        "licensing.outsiders = onwer: is no field of small-supervision version 2",
                                        "licensing.outsiders = partly met: is met as of 2021-12-31 already",
                                        "standards.large = 2022-01-01: is after the assessment of 2021-12-31"));
    }

    @Test
    void days_outsideTheInstrument_areRefused() {
        assertThatThrownBy(() -> Assessment.of(SMALL, " ", "1994-12-31"))
                .hasMessageContaining("subject: has no name")
                .hasMessageContaining(
                        "date = 1994-12-31: is before small-supervision version 2, which begins on" + " 1995-01-01");
        assertThatThrownBy(() -> EMPTY.on("2100-01-01")).hasMessageContaining("which ends on 2099-12-31");
        assertThatThrownBy(() -> Assessment.of(SMALL, "X", "2021-02-30")).hasMessageContaining("is not a date like");
        assertThat(Assessment.of(SMALL, "X", LocalDate.of(1995, 1, 1)).date()).isEqualTo("1995-01-01");
    }

    @Test
    void response_hasOneStanding() {
        assertThatThrownBy(() -> new Response(
                        "a.b", Standing.RATED, Optional.empty(), "", Map.of(), Optional.empty(), Optional.empty()))
                .hasMessage("a.b = rated: contradicts its rating");
        assertThatThrownBy(() -> Response.of("a.b", Rating.MET, "x".repeat(30_001)))
                .hasMessageContaining("is longer than the 30,000 characters allowed");
        assertThatThrownBy(() -> EMPTY.response("licensing.dutie"))
                .hasMessageContaining("did you mean licensing.duties");
    }

    @Test
    void language_changesWordsOnly() {
        AssessmentInstrument french = SMALL.translated(resource("small.fr.txt"));
        Assessment same = Assessment.of(french, "Pays X", "2021-12-31").with(FIRST.byHand());
        assertThat(same.score("licensing").value())
                .isEqualTo(FIRST.score("licensing").value());
        assertThat(same.response("licensing.fit-and-proper").words()).isEqualTo("non satisfait");
        assertThat(SmallInstruments.writtenAndRead(same)).isEqualTo(same);
        assertThatThrownBy(() ->
                        Assessment.of(SMALL, SmallInstruments.rows(same.form().as(Format.CSV))))
                .hasMessageContaining(
                        "line 4, column rating = fr: is another language than that of the instrument, en");
    }

    /**
     * Each rating is a ratio of its own denominator; one after the other, their sum would take minutes. Hand: the mean
     * of 1,000,000 / (1,000,000,007 + 2 * at).
     */
    @Test
    @Timeout(60)
    void pool_ofThousandsOfRatios_isExactAndQuick() {
        AssessmentInstrument graded = parse(
                "scale: 0 to 1",
                "section a: A",
                "criterion b: B",
                "indicator: test.return-on-equity",
                "marks: 0 = 0; 1 = 1");
        List<Assessment> many = new ArrayList<>();
        double mean = 0;
        for (int at = 0; at < 5_000; at++) {
            String equity = Integer.toString(1_000_000_007 + 2 * at);
            many.add(Assessment.of(graded, "Bank " + at, "2021-12-31")
                    .from(CATALOGUE, Samples.bank("Bank " + at, "1000000", equity, equity)));
            mean += 1e6 / (1_000_000_007 + 2 * at) / 5_000;
        }
        AssessmentPool pool = AssessmentPool.of(graded, many);
        assertThat(pool.score().value().orElseThrow().toDouble()).isCloseTo(mean, offset(1e-15));
        assertThat(pool.shares().get(0).meanPoints()).isEqualTo(pool.score().value());
    }

    @Test
    void pool_countsRatings_worstFirst() {
        Assessment other = Assessment.of(SMALL, "Country Y", "2021-12-31")
                .rate("licensing.fit-and-proper", Rating.MET, "")
                .rate("licensing.capital-source", Rating.MET, "")
                .rate("licensing.duties", Rating.MET, "");
        AssessmentPool pool = AssessmentPool.of(SMALL, List.of(FIRST, other));
        List<AssessmentPool.Shares> shares = pool.shares();
        assertThat(shares)
                .extracting(one -> one.criterion().id())
                .startsWith("licensing.fit-and-proper", "licensing.capital-source", "licensing.duties");
        AssessmentPool.Shares first = shares.get(0);
        assertThat(first.meanPoints()).contains(Rational.of(1, 2));
        assertThat(first.share(Rating.MET)).contains(Rational.of(1, 2));
        assertThat(first.share(Rating.PARTLY)).contains(Rational.ZERO);
        assertThat(shares)
                .filteredOn(one -> one.criterion().id().equals("licensing.outsiders"))
                .first()
                .satisfies(one -> {
                    assertThat(one.notApplicable()).isEqualTo(1);
                    assertThat(one.notAssessed()).isEqualTo(1);
                    assertThat(one.meanPoints()).isEmpty();
                });
        // hand: (1.5 + 4) / (4 + 4)
        assertThat(pool.score("licensing"))
                .hasToString("Licensing of banks: 0.6875 (ratio of sums, 5.5 / 8; 2 subjects, 0 without a score)");
        assertThat(pool.score().value()).isEmpty();
        assertThat(pool.rank(FIRST.score("licensing"))).contains(2L);
        assertThat(pool.rank(other.score("licensing"))).contains(1L);
        assertThat(pool.peers(FIRST).rows().get(1)).containsExactly("Licensing of banks", "0.375", "0.6875", "2", "2");
        assertThat(pool.toString().replaceAll("\\s+", " ")).contains(" met 1, largely 0, 2 0 0 partly 0, not-met 1 ");
        AssessmentInstrument test = parse("", "section a: A", "criterion b: B");
        assertThatThrownBy(() -> pool.merge(AssessmentPool.of(test, List.of(Assessment.of(test, "Z", "2020-01-01")))))
                .hasMessage("Z = test version 1: cannot be pooled with small-supervision version 2");
    }

    /** Hand: the mean of 0.375 and 1 is 0.6875. */
    @Test
    void pool_ofMeans_isTheMean() {
        AssessmentInstrument any = SMALL.with(ScoringRule.of(ScoringMethod.MEAN));
        Assessment one = Assessment.of(any, "Country X", "2021-12-31").with(FIRST.byHand());
        Assessment two = Assessment.of(any, "Country Y", "2021-12-31").rate("licensing.duties", Rating.MET, "");
        Assessment three = Assessment.of(any, "Country Z", "2021-12-31")
                .rate("licensing.fit-and-proper", Rating.MET, "")
                .rate("licensing.duties", Rating.MET, "")
                .rate("licensing.outsiders", Rating.MET, "");
        assertThat(AssessmentPool.of(any, List.of(one, two, three)).score())
                .hasToString("Supervision of banks, in short: 0.6875 (mean, 1.375 / 2; 2 subjects, 1 without a score)");
    }
}
