/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.finindicators.assessment.SmallInstruments.SMALL;
import static org.finindicators.assessment.SmallInstruments.parse;
import static org.finindicators.assessment.SmallInstruments.resource;
import static org.finindicators.assessment.SmallInstruments.text;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.finindicators.assessment.AnsweredBy.Grading;
import org.finindicators.assessment.AnsweredBy.LimitTest;
import org.finindicators.assessment.AnsweredBy.ThresholdTest;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;
import org.finindicators.regulation.LimitKind;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentInstrumentTest {
    private static final String ONE = "section a: A";
    private static final String CRITERION = "section a: A\ncriterion a: A";

    @Test
    void parse_readsWhatIsWritten() {
        assertThat(SMALL.id()).isEqualTo("small-supervision");
        assertThat(SMALL.title()).isEqualTo("Supervision of banks, in short");
        assertThat(SMALL.version()).isEqualTo("2");
        assertThat(SMALL.source()).isEqualTo("World Bank 1995, Annex 1");
        assertThat(SMALL.language()).isEqualTo("en");
        assertThat(SMALL.firstDay()).isEqualTo(LocalDate.of(1995, 1, 1));
        assertThat(SMALL.lastDay()).contains(LocalDate.of(2099, 12, 31));
        assertThat(SMALL.fields()).containsExactly("source", "comment", "owner", "due date");
        assertThat(SMALL.sections()).extracting(Section::id).containsExactly("licensing", "standards");
        assertThat(SMALL.section("licensing.boards").criteria())
                .extracting(Criterion::id)
                .containsExactly("licensing.duties", "licensing.outsiders");
        assertThat(SMALL.section("licensing").allCriteria()).hasSize(4);
        Criterion first = SMALL.criteria().get(0);
        assertThat(first.isCritical()).isTrue();
        assertThat(first.weight()).isEqualByComparingTo("2");
        assertThat(first.place()).isEqualTo("3.1");
        assertThat(first.scale()).isEqualTo(RatingScale.FOUR_STEPS);
    }

    @Test
    void parse_readsWhatAnswers() {
        List<Criterion> standards = SMALL.section("standards").criteria();
        assertThat(standards.get(0).answeredBy())
                .isEqualTo(new ThresholdTest(
                        "test.return-on-equity", Threshold.atLeast("0.1", "World Bank 1995, Annex 1")));
        LimitTest limit = (LimitTest) standards.get(1).answeredBy();
        assertThat(limit.kind()).isEqualTo(LimitKind.SINGLE_EXPOSURE);
        assertThat(limit.relation()).isEqualTo(Relation.AT_MOST);
        assertThat(limit.value()).isEqualByComparingTo("0.25");
        assertThat(((Grading) standards.get(3).answeredBy()).words()).isEqualTo("test.spread (0 = 1; 0.2 = 0)");
        assertThat(standards.get(3).scale().id()).isEqualTo("0 to 10");
    }

    /** The rules of the definitions, section 6, where the text says nothing. */
    @Test
    void rules_areThoseOfTheDefinitions_unlessStated() {
        assertThat(SMALL.whole().rule()).hasToString("mean, from a coverage of 0.7");
        assertThat(SMALL.section("licensing").rule()).hasToString("points, from a coverage of 0.7");
        AssessmentInstrument other = parse(
                "rule: weighted mean\nrequired: all\ncoverage: 0", ONE, "rule: mean\ncoverage: 50 %", "criterion b: B");
        assertThat(other.whole().rule()).hasToString("weighted mean, all parts required");
        assertThat(other.section("a").rule()).hasToString("mean, from a coverage of 0.5");
    }

    @Test
    void scales_areDefinedInTheText() {
        AssessmentInstrument own = parse(
                "scale: depth",
                "scale depth:",
                "  rating full: in full",
                "    points: 1",
                "    meets: yes",
                "  rating rough: in outline",
                "    points: 1/3",
                "  rating none: not at all",
                "    points: 0 %",
                ONE,
                "criterion b: B",
                "criterion c: C",
                "scale: 10 to 0");
        RatingScale depth = own.criteria().get(0).scale();
        assertThat(depth).hasToString("depth: in full / in outline / not at all");
        assertThat(depth.rating("rough").points()).isEqualTo(Rational.of(1, 3));
        assertThat(depth.rating("In Full").verdict()).isEqualTo(Verdict.MET);
        assertThat(depth.rating("none").verdict()).isEqualTo(Verdict.NOT_MET);
        // hand: 10 is worth nothing and 0 all, so 7.5 is worth a quarter
        assertThat(own.criteria().get(1).scale().rating("7.5").points()).isEqualTo(Rational.of(1, 4));
    }

    /** The library's four steps are those of the definitions, section 6, with largely between; the others even. */
    @ParameterizedTest
    @CsvSource({
        "met, met, 1, MET",
        "met, largely, 3/4, MET",
        "met, partly met, 1/2, NOT_MET",
        "met, not-met, 0, NOT_MET",
        "core-principles, compliant, 1, MET",
        "core-principles, largely compliant, 2/3, MET",
        "core-principles, materially-non-compliant, 1/3, NOT_MET",
        "core-principles, non-compliant, 0, NOT_MET",
        "six-points, highly-satisfactory, 1, MET",
        "six-points, moderately-satisfactory, 3/5, MET",
        "six-points, moderately-unsatisfactory, 2/5, NOT_MET",
        "six-points, highly-unsatisfactory, 0, NOT_MET",
        "six-points, HS, 1, MET",
        "six-points, s, 4/5, MET",
        "six-points, MS, 3/5, MET",
        "six-points, MU, 2/5, NOT_MET",
        "six-points, U, 1/5, NOT_MET",
        "six-points, HU, 0, NOT_MET",
        "core-principles, MNC, 1/3, NOT_MET",
        "yes-no, yes, 1, MET",
        "yes-no, NO, 0, NOT_MET",
        "0 to 1, 0.83, 83/100, UNDECIDED",
        "0 to 1, 1, 1, MET",
        "0 to 1, 0, 0, NOT_MET",
        "-2 to 3, -1.5, 1/10, UNDECIDED"
    })
    void scales_givePoints(String scale, String rating, String points, Verdict verdict) {
        String[] parts = points.split("/");
        Rating found = parse("", ONE, "scale: " + scale, "criterion b: B")
                .criteria()
                .get(0)
                .scale()
                .rating(rating);
        assertThat(found.points())
                .isEqualTo(Rational.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1])));
        assertThat(found.verdict()).isEqualTo(verdict);
    }

    /** Two begin with the same letters, and NA is no rating on any scale. */
    @Test
    void initials_thatAreNotUnique_areRefused() {
        RatingScale scale = RatingScale.of(
                "depth",
                List.of(
                        new Rating("good", "good", Rational.ONE, Verdict.MET),
                        new Rating("great", "great", Rational.of(3, 4), Verdict.MET),
                        new Rating("not-adequate", "not adequate", Rational.ZERO, Verdict.NOT_MET)));
        assertThat(scale.find("G")).isEmpty();
        assertThat(scale.find("NA")).isEmpty();
        assertThat(RatingScale.SIX_POINTS.find("H")).isEmpty();
        assertThat(RatingScale.SIX_POINTS.find(" Moderately Satisfactory ")).isPresent();
    }

    /** What the documentation shows is an instrument. */
    @Test
    void documentation_isRead() throws IOException {
        String text = Files.readString(Path.of("src/main/java/org/finindicators/assessment/package-info.java"));
        String shown = text.split("<pre>\n", 2)[1].split(" \\* </pre>", 2)[0].replaceAll("(?m)^ \\* ?", "");
        AssessmentInstrument read = AssessmentInstrument.parse(shown);
        assertThat(read.criteria())
                .extracting(Criterion::id)
                .containsExactly(
                        "licensing.fit-and-proper",
                        "licensing.duties",
                        "standards.capital",
                        "standards.single-limit",
                        "standards.inflation");
        assertThat(read.criteria().get(1).scale().id()).isEqualTo("depth");
    }

    @Test
    void ids_ofCriteriaBeginWithTheirSections() {
        assertThat(parse(
                                "",
                                "section a: A",
                                "criterion a: A",
                                "group b: B",
                                "criterion c: C",
                                "section b: B",
                                "criterion c: C")
                        .criteria())
                .extracting(Criterion::id)
                .containsExactly("a.a", "a.c", "b.c");
    }

    @Test
    void find_searchesTextsAndHeadings() {
        assertThat(SMALL.find("CAPITAL large").rows())
                .extracting(row -> row.get(0))
                .containsExactly("standards.large");
        assertThat(SMALL.find("boards").rows()).hasSize(2);
        assertThat(SMALL.find("3.1").rows()).hasSize(1);
        assertThat(SMALL.find("nothing of the kind").rows()).isEmpty();
    }

    @Test
    void toString_countsCriteria() {
        assertThat(SMALL.toString())
                .contains("licensing.boards")
                .contains("standards         Prudential standards         4         1         4")
                .endsWith("scored as mean, from a coverage of 0.7");
    }

    @Test
    void section_suggests() {
        assertThatThrownBy(() -> SMALL.section("licencing"))
                .hasMessage("licencing: is no section of small-supervision; did you mean licensing?");
    }

    @Test
    void translated_hasOtherWords_andTheSameScores() {
        AssessmentInstrument french = SMALL.translated(resource("small.fr.txt"));
        assertThat(french.title()).isEqualTo("Surveillance des banques, en bref");
        assertThat(french.language()).isEqualTo("fr");
        assertThat(french.criteria())
                .extracting(Criterion::id)
                .isEqualTo(SMALL.criteria().stream().map(Criterion::id).toList());
        assertThat(french.criteria())
                .extracting(Criterion::text)
                .doesNotContainAnyElementsOf(
                        SMALL.criteria().stream().map(Criterion::text).toList());
        assertThat(french.criteria().get(0).scale().words())
                .isEqualTo("satisfait / satisfait pour l'essentiel / satisfait en partie / non satisfait");
        Assessment one = Assessment.of(french, "Pays X", "2025-06-30").rate("licensing.duties", Rating.LARGELY, "loi");
        assertThat(one.response("licensing.duties").rating()).map(Rating::name).contains("satisfait pour l'essentiel");
        assertThat(one.score("licensing.boards").points()).isEqualTo(Rational.of(3, 4));
        assertThat(SMALL.calculation().words())
                .isNotEqualTo(french.calculation().words());
    }

    @Test
    void translated_refusesAllAtOnce() {
        String text = resource("small.fr.txt")
                .replace("version: 2", "version: 1")
                .replace("criterion duties:", "criterion dutys:")
                .replace("  rating partly: satisfait en partie\n", "")
                .replace("    place: 3.1", "    weight: 2");
        assertThatThrownBy(() -> SMALL.translated(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .extracting(Object::toString)
                                .containsExactlyInAnyOrder(
                                        "line 1 = small-supervision: are not the words of small-supervision version 2",
                                        "scale met.partly: has no words",
                                        "licensing.duties: has no words",
                                        "line 18 = licensing.dutys: is nothing of small-supervision version 2; did you mean"
                                                + " licensing.duties or licensing.boards or licensing.outsiders?",
                                        "line 13 = weight: is not said in a translation"));
    }

    @Test
    void faults_areNamedAllAtOnce() {
        refused(
                        "rule: meen\nfirst: 2020-01-01\nlast: 2000-13-01\nsize: 3",
                        "section a:",
                        "criterion B: B",
                        "just words",
                        "chapter x: X")
                .containsExactly(
                        "line 5 = meen: 'meen' is none of points, mean, weighted mean; did you mean mean?",
                        "line 6 = first: stands in line 4 already",
                        "line 7 = 2000-13-01: is not a date like 2021-12-31",
                        "line 8 = size: cannot be said of a instrument; did you mean rule or scale?",
                        "line 9 = a: has no text",
                        "line 10 = B: is not an id: lower case words joined by hyphens, 60 characters at the most",
                        "line 11 = just words: is neither 'key: value' nor 'kind id: words', or longer than 4,000",
                        "line 12 = chapter: is no kind of block");
    }

    @Test
    void rating_isFoundByTheCodeOfTheSource() {
        RatingScale scale = parse(
                        "",
                        "scale term:",
                        "rating 0.75: from six to eight years",
                        "points: 0.75",
                        "rating 1: more than eight years",
                        "points: 1",
                        "meets: yes",
                        "section s: S",
                        "scale: term",
                        "criterion a: A")
                .criteria()
                .get(0)
                .scale();
        assertThat(scale.rating("0.75")).isEqualTo(scale.rating("from six to eight years"));
        assertThat(scale.find(new BigDecimal("0.75"))).map(Rating::points).contains(Rational.of(3, 4));
        assertThat(scale.find("0.750")).isEqualTo(scale.find("0.75"));
        assertThat(scale.find(new BigDecimal("1.0"))).map(Rating::name).contains("more than eight years");
        assertThat(scale.find("0.5")).isEmpty();
    }

    @Test
    void faultsOfValues_areNamedAllAtOnce() {
        refused(
                        "rule: meen\nlast: 1999-01-01\nrequired: some\ncoverage: 120 %",
                        ONE,
                        "scale: yes-or-no",
                        "weight: 2",
                        "criterion b: B",
                        "weight: 0",
                        "critical: very",
                        "criterion c: C",
                        "limit: single exposures at most 25 %",
                        "criterion d: D",
                        "indicator: capital-ratio at least 8 %",
                        "limit: single exposure about 25 %",
                        "criterion e: E",
                        "indicator: a.b",
                        "marks: 1 = 0; 0 = 1",
                        "section z: Z")
                .containsExactlyInAnyOrder(
                        "line 5 = meen: 'meen' is none of points, mean, weighted mean; did you mean mean?",
                        "line 6 = 1999-01-01: is before the first day",
                        "line 7 = some: can only be 'all'; leave the line out otherwise",
                        "line 8 = 120 %: must lie between 0 and 1",
                        "line 10 = yes-or-no: is no scale; did you mean yes-no?",
                        "line 11 = 2: weights do not count here under the rule 'mean'",
                        "line 13 = 0: a weight must be above zero",
                        "line 14 = very: must be yes or no",
                        "line 16 = single exposures at most 25 %: 'single exposures' is none of "
                                + "capital ratio, single exposure, single exposure between G-SIBs, large exposure,"
                                + " large exposures together, operating fixed assets, equity holding in one enterprise,"
                                + " equity holdings together, open currency position, open position in one currency,"
                                + " insider lending, insider by ownership, related by interest, related by family,"
                                + " general provisions, fall of economic value, fall of net interest income;"
                                + " did you mean single exposure or large"
                                + " exposure?",
                        "line 18 = capital-ratio at least 8 %: does not begin with the id of an indicator, like"
                                + " intermediary.capital-ratio",
                        "line 19 = single exposure about 25 %: an indicator answers this criterion already",
                        "line 22 = 1 = 0; 0 = 1: marks need a scale of numbers, like 0 to 1",
                        "line 22 = 1 = 0; 0 = 1: values must grow from mark to mark",
                        "line 23 = z: has no criteria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "section a: A\ncriterion b: B\nsection a: A\ncriterion c: C",
                "section a: A\ncriterion b: B\ncriterion b: C",
                "section a: A\ngroup b: B\ncriterion b: C",
                "criterion b: B",
                "section a: A",
                "section a: A\ncriterion b: B\ninstrument two: Two",
                "scale s:\nrating x: X\npoints: 1\nmeets: yes\nsection a: A\ncriterion b: B",
                "scale s:\nrating x: X\npoints: 1\nrating y: Y\npoints: 0\nsection a: A\ncriterion b: B",
                "scale s:\nrating x: not assessed\npoints: 1\nmeets: yes\nrating y: Y\npoints: 0\nsection a: A\ncriterion b: B",
                "scale s:\nrating x: X\npoints: 1/0\nmeets: yes\nrating y: Y\npoints: 2\nsection a: A\ncriterion b: B",
                "section a: A\nscale: 1 to 1\ncriterion b: B",
                "section a: A\ncriterion b: B\nmarks: 0 = 1"
            })
    void structures_areRefused(String body) {
        assertThatThrownBy(() -> parse("", body))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line ");
    }

    @Test
    void empty_isRefused() {
        assertThatThrownBy(() -> AssessmentInstrument.parse("# nothing"))
                .hasMessageContaining("an instrument begins with a line like");
        assertThatThrownBy(() -> AssessmentInstrument.parse("instrument a: A\nsection b: B\ncriterion c: C"))
                .hasMessageContaining("does not say its version")
                .hasMessageContaining("does not say its source")
                .hasMessageContaining("does not say its first");
        assertThatThrownBy(() -> AssessmentInstrument.parse("x".repeat(1_000_001)))
                .isInstanceOf(InvalidInputException.class);
    }

    /** Whoever sends a text can make nothing slow or large with it. */
    @Test
    void hostileTexts_areRefused() {
        refused("", CRITERION, "criterion b" + "-b".repeat(1_900) + ": B")
                .containsExactly("line 8 = " + ("b" + "-b".repeat(30)).substring(0, 60)
                        + "...: is not an id: lower case words joined by hyphens, 60 characters at the most");
        refused("", CRITERION, "scale: 0 to 1234567891")
                .containsExactly("line 8 = 0 to 1234567891: has a number of more than 9 digits");
        refused("", CRITERION, "x\n".repeat(19_000))
                .hasSize(19_000)
                .endsWith("line 19007 = x: is neither 'key: value' nor" + " 'kind id: words', or longer than 4,000");
        refused("", CRITERION, "x\n".repeat(20_000))
                .containsExactly("an instrument of more than 1,000,000 characters or 20,000 lines is refused");
        StringBuilder scale = new StringBuilder("scale s:\n");
        for (int at = 0; at < 11; at++) {
            scale.append("rating r")
                    .append(at)
                    .append(": ")
                    .append("w".repeat(198))
                    .append(at)
                    .append("\n");
            scale.append("points: 0.").append(at).append("\nmeets: yes\n");
        }
        refused("", scale + CRITERION)
                .containsExactly("line 6 = s: the words of a scale are 2,000 characters at the most");
        assertThatThrownBy(() -> new Rating("a" + "-a".repeat(100_000), "x", Rational.ONE, Verdict.MET))
                .hasMessageEndingWith("lower case words joined by hyphens, 500 characters at the most");
    }

    @Test
    void unseenCharacters_areRefused_butTabsAndAByteOrderMarkAreNot() {
        refused("", CRITERION, "criterion b: B\u202Eevil", "criterion c: C\u001B[31m", "criterion d: D\u2028d")
                .containsExactly(
                        "line 8 = criterion b: B?evil: has a control character, or one that turns the direction of writing",
                        "line 9 = criterion c: C?[31m: has a control character, or one that turns the direction of writing",
                        "line 10 = criterion d: D?d: has a control character, or one that turns the direction of writing");
        assertThat(AssessmentInstrument.parse("\uFEFF" + text("", CRITERION, "\tplace:\tone"))
                        .criteria()
                        .get(0)
                        .place())
                .isEqualTo("one");
    }

    /** A field of a form cannot bear the name of another column. */
    @Test
    void fields_haveNamesOfTheirOwn() {
        refused("fields: owner; rating", CRITERION)
                .containsExactly("line 5 = owner; rating: names a field twice, or one that is always there: criterion,"
                        + " place, text, ratings, rating, evidence, since, source, comment, computed");
    }

    private static ListAssert<String> refused(String head, String... lines) {
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> AssessmentInstrument.parse(text(head, lines)));
        return assertThat(thrown.violations().stream().map(Object::toString).toList());
    }
}
