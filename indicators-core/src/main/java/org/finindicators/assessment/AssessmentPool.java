/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * The assessments of many subjects by one instrument: how each criterion was rated, and what they score together.
 *
 * <p>Under a rule of points, the pooled score is the sum of the points over the sum of the possible ones; under any
 * other it is the mean of the scores. Subjects without a score are left out and counted. Pools merge in any order.
 *
 * @since 0.1.0
 */
public final class AssessmentPool implements Tabular {
    /** How many ratings of a criterion are printed. */
    private static final int MOST = 8;

    private final AssessmentInstrument instrument;
    private final List<Score> wholes;

    /**
     * How many subjects gave a criterion which rating.
     *
     * @param criterion the criterion
     * @param counts the number of subjects by rating, in the order of the scale; on a scale of numbers, those that were
     *     given
     * @param meanPoints the mean of the points, or nothing if nobody was rated
     * @param rated how many were rated
     * @param notApplicable to how many it does not apply
     * @param notAssessed how many were not assessed; nobody's answer of no
     * @since 0.1.0
     */
    public record Shares(
            Criterion criterion,
            Map<String, Integer> counts,
            Optional<Rational> meanPoints,
            int rated,
            int notApplicable,
            int notAssessed) {
        /** Copies the counts. */
        public Shares {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }

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
     * @since 0.1.0
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

    private AssessmentPool(AssessmentInstrument instrument, List<Score> wholes) {
        this.instrument = instrument;
        this.wholes = wholes;
    }

    /**
     * Pools assessments.
     *
     * @param instrument the instrument, whose rules score
     * @param assessments one for each subject
     * @return the pool
     * @throws InvalidInputException with all that are by another instrument or version
     */
    public static AssessmentPool of(AssessmentInstrument instrument, Collection<Assessment> assessments) {
        Intake intake = new Intake();
        for (Assessment assessment : assessments) {
            if (!assessment.instrument().isSameAs(instrument)) {
                intake.add(
                        assessment.subject(),
                        assessment.instrument().name(),
                        "cannot be pooled with " + instrument.name());
            }
        }
        intake.refuse();
        return new AssessmentPool(
                instrument,
                assessments.stream()
                        .map(assessment -> Score.of(assessment, instrument.whole()))
                        .toList());
    }

    /**
     * Merges another pool of other subjects.
     *
     * @param other the other pool
     * @return the pool of both
     * @throws InvalidInputException if it is by another instrument or version
     */
    public AssessmentPool merge(AssessmentPool other) {
        return of(
                instrument,
                Stream.concat(wholes.stream(), other.wholes.stream())
                        .map(Score::assessment)
                        .toList());
    }

    /**
     * Lists how each criterion was rated.
     *
     * @return the criteria, that of the lowest mean of points first; those that nobody was rated in last
     */
    public List<Shares> shares() {
        List<Tally> tallies = instrument.criteria().stream().map(Tally::new).toList();
        for (Score whole : wholes) {
            tallies.forEach(tally -> tally.add(whole.assessment().response(tally.criterion)));
        }
        return tallies.stream()
                .map(Tally::shares)
                .sorted(Comparator.comparing((Shares one) -> one.meanPoints().isEmpty())
                        .thenComparing(one -> one.meanPoints().orElse(Rational.ZERO)))
                .toList();
    }

    /** What is counted of one criterion. */
    private static final class Tally {
        final Criterion criterion;
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        private final List<Rational> points = new ArrayList<>();

        Tally(Criterion criterion) {
            this.criterion = criterion;
            criterion.scale().ratings().forEach(rating -> counts.put(rating.id(), 0));
        }

        void add(Response response) {
            standings.merge(response.standing(), 1, Integer::sum);
            response.rating().ifPresent(rating -> {
                counts.merge(rating.id(), 1, Integer::sum);
                points.add(rating.points());
            });
        }

        private int count(Standing standing) {
            return standings.getOrDefault(standing, 0);
        }

        Shares shares() {
            int rated = count(Standing.RATED);
            return new Shares(
                    criterion,
                    counts,
                    rated == 0
                            ? Optional.empty()
                            : Optional.of(Rational.sum(points).dividedBy(Rational.of(rated))),
                    rated,
                    count(Standing.NOT_APPLICABLE),
                    count(Standing.NOT_ASSESSED));
        }
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
        List<Score> scores = scores(section);
        boolean sums = section.rule().method() == ScoringMethod.POINTS;
        Rational points =
                sum(scores, score -> sums ? score.points() : score.value().orElseThrow());
        Rational possible = sum(scores, score -> sums ? score.possible() : Rational.ONE);
        return new PooledScore(
                section,
                scores.isEmpty() ? Optional.empty() : Optional.of(points.dividedBy(possible)),
                points,
                possible,
                scores.size(),
                wholes.size() - scores.size());
    }

    /** The scores that have a value. */
    private List<Score> scores(Section section) {
        return wholes.stream()
                .flatMap(whole -> whole.part(section.id()).stream())
                .filter(score -> score.faults().isEmpty())
                .toList();
    }

    private static Rational sum(List<Score> scores, Function<Score, Rational> what) {
        return Rational.sum(scores.stream().map(what).toList());
    }

    /**
     * Ranks a score among those of the subjects.
     *
     * @param score the score of one subject, in the pool or not
     * @return one more than the number of subjects with a higher score, or nothing if it has no value
     */
    public Optional<Long> rank(Score score) {
        List<Score> peers = scores(score.section());
        return score.value()
                .map(own -> 1
                        + peers.stream()
                                .filter(peer -> peer.value().orElseThrow().compareTo(own) > 0)
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

    /**
     * Lays the criteria out.
     *
     * @return a row for each criterion, the worst first
     */
    @Override
    public Table table() {
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
                        .toList());
    }

    /** Prints the pooled score, and a row for each criterion, the worst first. */
    @Override
    public String toString() {
        return table().toString();
    }
}
