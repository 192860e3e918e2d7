/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;

/**
 * The assessments of many subjects by one instrument: how each criterion was rated, and what they score together.
 *
 * <p>Under a rule of points, the pooled score is the sum of the points over the sum of the possible ones; under any
 * other it is the mean of the scores. Subjects without a score are left out and counted. Pools merge in any order.
 */
public final class AssessmentPool {
    /** How many ratings of a criterion are printed. */
    private static final int MOST = 8;

    private final AssessmentInstrument instrument;
    private final Map<String, Ratings> ratings = new HashMap<>();
    private final Map<String, Scores> scores = new HashMap<>();

    /** How one criterion was rated. */
    private static final class Ratings {
        final Map<String, Integer> byRating = new TreeMap<>();
        Rational points = Rational.ZERO;
        int rated;
        int notApplicable;
        int notAssessed;

        void add(Response response) {
            switch (response.standing()) {
                case RATED -> {
                    Rating rating = response.rating().orElseThrow();
                    byRating.merge(rating.id(), 1, Integer::sum);
                    points = points.plus(rating.points());
                    rated++;
                }
                case NOT_APPLICABLE -> notApplicable++;
                case NOT_ASSESSED -> notAssessed++;
            }
        }

        void add(Ratings other) {
            other.byRating.forEach((rating, count) -> byRating.merge(rating, count, Integer::sum));
            points = points.plus(other.points);
            rated += other.rated;
            notApplicable += other.notApplicable;
            notAssessed += other.notAssessed;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Ratings that
                    && byRating.equals(that.byRating)
                    && notApplicable == that.notApplicable
                    && notAssessed == that.notAssessed;
        }

        @Override
        public int hashCode() {
            return byRating.hashCode();
        }
    }

    /** What the subjects scored in one part, sorted. */
    private static final class Scores {
        final List<Rational> values = new ArrayList<>();
        Rational points = Rational.ZERO;
        Rational possible = Rational.ZERO;
        int without;

        void add(Score score) {
            Optional<Rational> value = score.value();
            if (value.isPresent()) {
                values.add(value.get());
                points = points.plus(score.points());
                possible = possible.plus(score.possible());
            } else {
                without++;
            }
        }

        void add(Scores other) {
            values.addAll(other.values);
            points = points.plus(other.points);
            possible = possible.plus(other.possible);
            without += other.without;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Scores that
                    && sorted().equals(that.sorted())
                    && points.equals(that.points)
                    && possible.equals(that.possible)
                    && without == that.without;
        }

        List<Rational> sorted() {
            return values.stream().sorted().toList();
        }

        @Override
        public int hashCode() {
            return values.size();
        }
    }

    /**
     * How many subjects gave a criterion which rating.
     *
     * @param criterion the criterion
     * @param counts the number of subjects by rating, in the order of the scale; ratings that nobody was given are left
     *     out on a scale of numbers
     * @param meanPoints the mean of the points, or nothing if nobody was rated
     * @param rated how many were rated
     * @param notApplicable to how many it does not apply
     * @param notAssessed how many were not assessed; nobody's answer of no
     */
    public record Shares(
            Criterion criterion,
            Map<String, Integer> counts,
            Optional<Rational> meanPoints,
            int rated,
            int notApplicable,
            int notAssessed) {
        /**
         * Returns the share of a rating among the subjects that were rated.
         *
         * @param rating the rating
         * @return from 0 to 1, or nothing if nobody was rated
         */
        public Optional<Rational> share(Rating rating) {
            return rated == 0 ? Optional.empty() : Optional.of(Rational.of(counts.getOrDefault(rating.id(), 0), rated));
        }

        /** The numbers of subjects by rating, of as many ratings as fit. */
        private String words() {
            List<String> words = new ArrayList<>();
            counts.forEach((rating, count) -> words.add(rating + " " + Printing.number(count)));
            return Printing.some(words, MOST);
        }
    }

    /**
     * What the subjects score together.
     *
     * @param section what the score is of
     * @param value from 0 to 1, or nothing if no subject has a score
     * @param points the sum of points, or of scores
     * @param possible the sum of possible points, or the number of scores
     * @param subjects how many have a score
     * @param without how many have none
     */
    public record PooledScore(
            Section section, Optional<Rational> value, Rational points, Rational possible, int subjects, int without) {
        /** Prints the score, and over how many subjects. */
        @Override
        public String toString() {
            boolean sums = section.rule().method() == ScoringMethod.POINTS;
            return section.title() + ": "
                    + value.map(number -> Printing.number(number) + " (" + (sums ? "ratio of sums" : "mean") + ", "
                                    + Printing.number(points) + " / " + Printing.number(possible) + "; ")
                            .orElse("no score (")
                    + Printing.number(subjects) + " subjects, " + Printing.number(without) + " without a score)";
        }
    }

    private AssessmentPool(AssessmentInstrument instrument) {
        this.instrument = instrument;
    }

    /**
     * Pools assessments.
     *
     * @param instrument the instrument, whose rules score
     * @param assessments one for each subject
     * @return the pool
     * @throws InvalidInputException if one is by another instrument or version
     */
    public static AssessmentPool of(AssessmentInstrument instrument, Collection<Assessment> assessments) {
        AssessmentPool pool = new AssessmentPool(instrument);
        for (Assessment assessment : assessments) {
            if (!assessment.instrument().isSameAs(instrument)) {
                throw InvalidInputException.of(
                        assessment.subject(),
                        "is assessed by " + assessment.instrument().name() + ", not by " + instrument.name());
            }
            for (Criterion criterion : instrument.criteria()) {
                pool.ratings.computeIfAbsent(criterion.id(), id -> new Ratings()).add(assessment.response(criterion));
            }
            pool.add(Score.of(assessment, instrument.whole()));
        }
        return pool;
    }

    private void add(Score score) {
        scores.computeIfAbsent(score.section().id(), id -> new Scores()).add(score);
        score.parts().forEach(this::add);
    }

    /**
     * Merges another pool of other subjects.
     *
     * @param other the other pool
     * @return the pool of both
     * @throws InvalidInputException if it is by another instrument or version
     */
    public AssessmentPool merge(AssessmentPool other) {
        if (!other.instrument.isSameAs(instrument)) {
            throw InvalidInputException.of(other.instrument.name(), "cannot be pooled with " + instrument.name());
        }
        AssessmentPool both = new AssessmentPool(instrument);
        for (AssessmentPool pool : List.of(this, other)) {
            pool.ratings.forEach((id, own) -> both.ratings
                    .computeIfAbsent(id, none -> new Ratings())
                    .add(own));
            pool.scores.forEach((id, own) -> both.scores
                    .computeIfAbsent(id, none -> new Scores())
                    .add(own));
        }
        return both;
    }

    /**
     * Lists how each criterion was rated.
     *
     * @return the criteria, that of the lowest mean of points first; those that nobody was rated in last
     */
    public List<Shares> shares() {
        return instrument.criteria().stream()
                .map(criterion -> shares(criterion, ratings.getOrDefault(criterion.id(), new Ratings())))
                .sorted(Comparator.comparing((Shares one) -> one.meanPoints().isEmpty())
                        .thenComparing(one -> one.meanPoints().orElse(Rational.ZERO)))
                .toList();
    }

    private static Shares shares(Criterion criterion, Ratings of) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        criterion.scale().ratings().forEach(rating -> counts.put(rating.id(), of.byRating.getOrDefault(rating.id(), 0)));
        of.byRating.forEach(counts::putIfAbsent);
        return new Shares(
                criterion,
                Collections.unmodifiableMap(counts),
                of.rated == 0 ? Optional.empty() : Optional.of(of.points.dividedBy(Rational.of(of.rated))),
                of.rated,
                of.notApplicable,
                of.notAssessed);
    }

    /**
     * Scores all subjects together.
     *
     * @return the pooled score of the whole
     */
    public PooledScore score() {
        return score(instrument.whole());
    }

    /**
     * Scores all subjects together in one section or group.
     *
     * @param section its id
     * @return the pooled score
     * @throws InvalidInputException if there is no such section
     */
    public PooledScore score(String section) {
        return score(instrument.section(section));
    }

    private PooledScore score(Section section) {
        Scores of = scores.getOrDefault(section.id(), new Scores());
        boolean sums = section.rule().method() == ScoringMethod.POINTS;
        Rational points = sums ? of.points : of.values.stream().reduce(Rational.ZERO, Rational::plus);
        Rational possible = sums ? of.possible : Rational.of(of.values.size());
        return new PooledScore(
                section,
                of.values.isEmpty() ? Optional.empty() : Optional.of(points.dividedBy(possible)),
                points,
                possible,
                of.values.size(),
                of.without);
    }

    /**
     * Ranks a score among those of the subjects.
     *
     * @param score the score of one subject, in the pool or not
     * @return one more than the number of subjects with a higher score, or nothing if it has no value
     */
    public Optional<Long> rank(Score score) {
        List<Rational> values = scores.getOrDefault(score.section().id(), new Scores()).values;
        return score.value()
                .map(own -> 1 + values.stream()
                        .filter(value -> value.compareTo(own) > 0)
                        .count());
    }

    /**
     * Shows one subject among its peers: for the whole and each section its score, the pooled score, and its rank.
     *
     * @param one its assessment
     * @return the table
     */
    public Table peers(Assessment one) {
        Score whole = one.score();
        List<Score> all = new ArrayList<>(List.of(whole));
        all.addAll(whole.parts());
        return Table.of(
                        one.subject() + " among its peers",
                        Column.text("section"),
                        Column.number("score"),
                        Column.number("pooled"),
                        Column.number("rank"),
                        Column.number("subjects"))
                .rows(all.stream()
                        .map(score -> {
                            PooledScore pooled = score(score.section().id());
                            return List.of(
                                    score.section().title(),
                                    score.value().map(Printing::number).orElse("none"),
                                    pooled.value().map(Printing::number).orElse("none"),
                                    rank(score).map(Printing::number).orElse(""),
                                    Printing.number(pooled.subjects()));
                        })
                        .toList());
    }

    /** Pools are equal if they lead to the same results whatever is merged to them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AssessmentPool that
                && instrument.equals(that.instrument)
                && ratings.equals(that.ratings)
                && scores.equals(that.scores);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument.id(), ratings);
    }

    /** Prints the pooled score, and a row for each criterion, the worst first. */
    @Override
    public String toString() {
        return Table.of(
                        score().toString(),
                        Column.text("criterion"),
                        Column.number("mean points"),
                        Column.text("ratings"),
                        Column.number("rated"),
                        Column.number("not applicable"),
                        Column.number("not assessed"))
                .rows(shares().stream()
                        .map(one -> List.of(
                                one.criterion().id(),
                                one.meanPoints().map(Printing::number).orElse("none"),
                                one.words(),
                                Printing.number(one.rated()),
                                Printing.number(one.notApplicable()),
                                Printing.number(one.notAssessed())))
                        .toList())
                .toString();
    }
}
