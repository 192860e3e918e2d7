/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.assessment.SmallInstruments.writtenAndRead;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/** What holds of scores and forms, whatever the instrument and the ratings. */
class AssessmentProperties {
    private static final List<Rating> RATINGS = RatingScale.FOUR_STEPS.ratings();

    /** A criterion: where it stands, what it weighs, and what is said of it: a rating, not applicable, or nothing. */
    record Line(int section, int group, int weight, int said) {
        boolean isRated() {
            return said < RATINGS.size();
        }

        Optional<Response> response(String id) {
            if (isRated()) {
                return Optional.of(Response.of(id, RATINGS.get(said), "evidence " + said));
            }
            return said == RATINGS.size() ? Optional.of(Response.notApplicable(id, "why")) : Optional.empty();
        }
    }

    /** An instrument with what is said by it; rules of the whole and of the sections. */
    record Case(List<Line> lines, ScoringMethod whole, ScoringMethod sections, int coverage) {
        AssessmentInstrument instrument() {
            StringBuilder text = new StringBuilder("instrument any: Any\nversion: 1\nsource: hand\nfirst: 2000-01-01\n"
                    + "rule: " + whole.words() + "\ncoverage: " + coverage + " %\n");
            for (int section = 0; section < 3; section++) {
                int own = section;
                if (lines.stream().noneMatch(line -> line.section == own)) {
                    continue;
                }
                text.append("section s")
                        .append(section)
                        .append(": S\nrule: ")
                        .append(sections.words())
                        .append('\n');
                text.append(whole == ScoringMethod.WEIGHTED_MEAN ? "weight: 0." + (section + 1) + "\n" : "");
                for (int group = 0; group < 3; group++) {
                    String head = group == 0
                            ? ""
                            : "group g" + group + ": G\n"
                                    + (sections == ScoringMethod.WEIGHTED_MEAN ? "weight: " + group + "\n" : "");
                    for (int at = 0; at < lines.size(); at++) {
                        Line line = lines.get(at);
                        if (line.section == section && line.group == group) {
                            text.append(head)
                                    .append("criterion ")
                                    .append(own(at))
                                    .append(": C\n");
                            boolean weighs = group > 0 || sections != ScoringMethod.MEAN;
                            text.append(weighs ? "weight: " + line.weight + "\n" : "");
                            head = "";
                        }
                    }
                }
            }
            return AssessmentInstrument.parse(text.toString());
        }

        /** The number of a criterion among all, so that it keeps its id when another is left out. */
        private String own(int at) {
            return "c" + at + "-" + lines.get(at).weight;
        }

        String id(int at) {
            return "s" + lines.get(at).section + "." + own(at);
        }

        List<Response> responses() {
            return IntStream.range(0, lines.size())
                    .mapToObj(at -> lines.get(at).response(id(at)))
                    .flatMap(Optional::stream)
                    .toList();
        }

        Assessment assessment() {
            return Assessment.of(instrument(), "X", "2020-01-01").with(responses());
        }

        Case with(int at, int said) {
            List<Line> others = new ArrayList<>(lines);
            Line line = lines.get(at);
            others.set(at, new Line(line.section, line.group, line.weight, said));
            return new Case(others, whole, sections, coverage);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return cases(Arbitraries.of(ScoringMethod.class), Arbitraries.integers().between(0, 100));
    }

    @Provide
    Arbitrary<Case> flat() {
        return cases(Arbitraries.just(ScoringMethod.POINTS), Arbitraries.just(0));
    }

    private static Arbitrary<Case> cases(Arbitrary<ScoringMethod> methods, Arbitrary<Integer> coverages) {
        Arbitrary<Line> lines = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, RATINGS.size() + 1))
                .as(Line::new);
        return Combinators.combine(lines.list().ofMinSize(1).ofMaxSize(12), methods, methods, coverages)
                .as(Case::new);
    }

    private static void walk(Score score, java.util.function.Consumer<Score> each) {
        each.accept(score);
        score.parts().forEach(part -> walk(part, each));
    }

    @Property
    void scores_areWithinTheirScale(@ForAll @From("cases") Case one) {
        walk(one.assessment().score(), score -> {
            assertThat(score.value().isPresent()).isEqualTo(score.faults().isEmpty());
            score.value().ifPresent(value -> assertThat(value).isBetween(Rational.ZERO, Rational.ONE));
            assertThat(score.assessed()).isLessThanOrEqualTo(score.applicable());
        });
    }

    @Property
    void betterRating_neverLowersAScore(
            @ForAll @From("cases") Case one,
            @ForAll @IntRange(max = 11) int which,
            @ForAll @IntRange(max = 2) int better) {
        int at = which % one.lines.size();
        Line line = one.lines.get(at);
        int said = Math.min(better, line.said);
        Score before = one.assessment().score();
        Score after =
                one.with(at, line.isRated() ? said : line.said).assessment().score();
        assertThat(after.value().isPresent()).isEqualTo(before.value().isPresent());
        before.value()
                .ifPresent(value -> assertThat(after.value().orElseThrow()).isGreaterThanOrEqualTo(value));
    }

    /** What does not apply scores as if it were not asked. */
    @Property
    void notApplicable_isNeutral(@ForAll @From("cases") Case one, @ForAll @IntRange(max = 11) int which) {
        int last = one.lines.size() - 1;
        Case with = one.with(last, RATINGS.size());
        List<Line> others = one.lines.subList(0, last);
        if (others.isEmpty()) {
            assertThat(with.assessment().score().applicable()).isZero();
            return;
        }
        Case without = new Case(others, one.whole, one.sections, one.coverage);
        Score left = without.assessment().score();
        Score score = with.assessment().score();
        assertThat(score.value()).isEqualTo(left.value());
        assertThat(score.coverage()).isEqualTo(left.coverage());
        assertThat(score.possible()).isEqualTo(left.possible());
    }

    @Property
    void order_doesNotMatter(@ForAll @From("cases") Case one, @ForAll Random random) {
        List<Response> shuffled = new ArrayList<>(one.responses());
        Collections.shuffle(shuffled, random);
        Assessment other = Assessment.of(one.instrument(), "X", "2020-01-01");
        for (Response response : shuffled) {
            other = other.with(response);
        }
        assertThat(other).isEqualTo(one.assessment());
        assertThat(other.score().value()).isEqualTo(one.assessment().score().value());
    }

    @Property
    void form_writtenAndRead_isTheSame(
            @ForAll @From("cases") Case one, @ForAll String evidence, @ForAll String comment, @ForAll String subject) {
        Assessment assessment = Assessment.of(one.instrument(), "s" + subject, "2020-01-01")
                .withAssessor(comment)
                .with(one.responses().stream()
                        .map(said -> Response.of(said.criterion(), RATINGS.get(1), evidence)
                                .withComment(comment)
                                .withSource(subject))
                        .toList());
        assertThat(writtenAndRead(assessment)).isEqualTo(assessment);
        assertThat(writtenAndRead(one.assessment())).isEqualTo(one.assessment());
    }

    /** Each assessor has some sections; together they have them all. */
    @Property
    void flatPoints_ofDisjointSections_areThoseOfTheWhole(@ForAll @From("flat") Case one) {
        AssessmentInstrument instrument = one.instrument();
        List<Assessment> parts = IntStream.range(0, 3)
                .mapToObj(section -> Assessment.of(instrument, "part " + section, "2020-01-01")
                        .with(one.responses().stream()
                                .filter(said -> said.criterion().startsWith("s" + section + "."))
                                .toList()))
                .toList();
        Score whole = one.assessment().score();
        AssessmentPool pool = AssessmentPool.of(instrument, parts);
        assertThat(pool.score().value()).isEqualTo(whole.value());
        assertThat(pool.score().points()).isEqualTo(whole.points());
        assertThat(pool.score().possible()).isEqualTo(whole.possible());
        // scoring from pooled parts is pooling the scores' parts
        Rational points = parts.stream().map(part -> part.score().points()).reduce(Rational.ZERO, Rational::plus);
        assertThat(pool.score().points()).isEqualTo(points);
    }

    @Property
    void pools_mergeInAnyOrder(@ForAll @From("cases") Case one, @ForAll Random random) {
        AssessmentInstrument instrument = one.instrument();
        List<Assessment> subjects = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            subjects.add(Assessment.of(instrument, "subject " + at, "2020-01-01")
                    .with(one.responses().stream()
                            .filter(said -> random.nextBoolean())
                            .map(said -> Response.of(said.criterion(), RATINGS.get(random.nextInt(4)), ""))
                            .toList()));
        }
        AssessmentPool all = AssessmentPool.of(instrument, subjects);
        AssessmentPool first = AssessmentPool.of(instrument, subjects.subList(0, 2));
        AssessmentPool second = AssessmentPool.of(instrument, subjects.subList(2, 6));
        for (AssessmentPool merged : List.of(
                first.merge(second), second.merge(first), all.merge(AssessmentPool.of(instrument, List.of())))) {
            assertThat(merged.score().value()).isEqualTo(all.score().value());
            assertThat(merged.score().points()).isEqualTo(all.score().points());
            assertThat(merged.score().subjects()).isEqualTo(all.score().subjects());
            assertThat(merged.shares()).isEqualTo(all.shares());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> lines =
                Arbitraries.of(SmallInstruments.resource("small.txt").lines().toList());
        Arbitrary<String> words = Arbitraries.of(
                "section",
                "group",
                "criterion",
                "scale",
                "rating",
                "instrument",
                "points",
                "weight",
                "marks",
                "limit",
                "indicator",
                "coverage",
                "rule",
                "first",
                "a",
                "a-b",
                "A.",
                "0",
                "-1",
                "1/0",
                "1e99",
                "%",
                "25 %",
                "=",
                ";",
                ":",
                ": ",
                " ",
                "0 to 0",
                "at most",
                "single exposure at most",
                "of",
                "x.y",
                "#");
        Arbitrary<String> mixed = words.list().ofMaxSize(8).map(list -> String.join("", list));
        Arbitrary<String> some =
                Arbitraries.oneOf(lines, lines, mixed, Arbitraries.strings().ofMaxLength(20));
        return some.list()
                .ofMaxSize(30)
                .map(list -> "instrument t: T\nversion: 1\nsource: s\nfirst: 2000-01-01\n"
                        + "section a: A\ncriterion b: B\n" + String.join("\n", list));
    }

    /** Whatever is written is an instrument, or is refused with the lines that are wrong. */
    @Property
    void anyText_isReadOrRefused(@ForAll @From("texts") String text) {
        try {
            AssessmentInstrument read = AssessmentInstrument.parse(text);
            assertThat(Assessment.of(read, "X", read.firstDay()).score().assessed())
                    .isZero();
        } catch (InvalidInputException e) {
            assertThat(e.violations()).allSatisfy(one -> assertThat(one.path()).startsWith("line "));
        }
    }
}
