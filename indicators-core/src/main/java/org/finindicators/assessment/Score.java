/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.assessment.ScoringRule.MissingPart;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Verdict;

/**
 * The score of an assessment, or of a section of it, with the parts that it is made of.
 *
 * <p>It is exact: points over possible points, each kept. Where the rule allows no score, the faults say why.
 *
 * @since 0.1.0
 */
public final class Score {
    private final Assessment assessment;
    private final Section section;
    private final List<Score> parts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Rational points;
    private final Rational possible;
    private final int assessed;
    private final int applicable;
    private final int missingParts;

    private Score(Assessment assessment, Section section) {
        this.assessment = assessment;
        this.section = section;
        boolean flat = section.rule().method() == ScoringMethod.POINTS;
        boolean weighted = section.rule().method() != ScoringMethod.MEAN;
        int rated = 0;
        int asked = 0;
        int missing = 0;
        List<Rational> values = new ArrayList<>();
        List<Rational> weights = new ArrayList<>();
        for (Section group : section.groups()) {
            Score part = of(assessment, group);
            parts.add(part);
            rated += part.assessed;
            asked += part.applicable;
            missing += part.applicable > 0 && !part.faults.isEmpty() ? 1 : 0;
            if (flat) {
                group.allCriteria().forEach(one -> add(one, assessment.response(one), true, values, weights));
            } else if (part.faults.isEmpty()) {
                Rational weight = weighted ? Rational.of(group.weight()) : Rational.ONE;
                values.add(part.value().orElseThrow().times(weight));
                weights.add(weight);
            }
        }
        for (Criterion criterion : section.criteria()) {
            Response response = assessment.response(criterion);
            rated += response.standing() == Standing.RATED ? 1 : 0;
            asked += response.standing() == Standing.NOT_APPLICABLE ? 0 : 1;
            missing += response.standing() == Standing.NOT_ASSESSED ? 1 : 0;
            add(criterion, response, weighted, values, weights);
        }
        points = Rational.sum(values);
        possible = weighted ? Rational.sum(weights) : Rational.of(values.size());
        assessed = rated;
        applicable = asked;
        missingParts = missing;
        findFaults();
    }

    static Score of(Assessment assessment, Section section) {
        return new Score(assessment, section);
    }

    private static void add(
            Criterion criterion, Response response, boolean weighted, List<Rational> values, List<Rational> weights) {
        if (response.standing() == Standing.RATED) {
            Rational weight = weighted ? Rational.of(criterion.weight()) : Rational.ONE;
            values.add(response.rating().orElseThrow().points().times(weight));
            weights.add(weight);
        }
    }

    Assessment assessment() {
        return assessment;
    }

    /** The score itself, or that of a part inside it. */
    Optional<Score> part(String id) {
        return section.id().equals(id)
                ? Optional.of(this)
                : parts.stream().flatMap(part -> part.part(id).stream()).findFirst();
    }

    private void findFaults() {
        ScoringRule rule = section.rule();
        if (applicable == 0) {
            fault(Reason.NOT_APPLICABLE, "no criterion of " + section.id() + " applies");
        } else if (assessed == 0) {
            fault(Reason.NOT_REPORTED, "no criterion of " + section.id() + " is rated");
        } else if (rule.missing() == MissingPart.LEAVES_NO_SCORE && missingParts > 0) {
            fault(
                    Reason.NOT_REPORTED,
                    "parts of " + section.id() + " without a score, all being required: " + missingParts);
        } else if (Rational.of(assessed, applicable).compareTo(Rational.of(rule.coverage())) < 0) {
            fault(Reason.GROUP_TOO_SMALL, covered() + ", coverage below " + Printing.number(rule.coverage()));
        } else if (possible.signum() == 0) {
            fault(Reason.GROUP_TOO_SMALL, "no part of " + section.id() + " has a score");
        }
    }

    private void fault(Reason reason, String detail) {
        faults.add(new Fault(reason, detail));
    }

    /**
     * Returns what the score is of.
     *
     * @return the section, or the whole as one
     */
    public Section section() {
        return section;
    }

    /**
     * Returns the exact score.
     *
     * @return from 0 to 1, or nothing if there are faults
     */
    public Optional<Rational> value() {
        return faults.isEmpty() ? Optional.of(points.dividedBy(possible)) : Optional.empty();
    }

    /**
     * Returns the part above the line: points, or scores of parts, times their weights.
     *
     * @return the sum over what has a rating or a score
     */
    public Rational points() {
        return points;
    }

    /**
     * Returns the part below the line: the weights of what has a rating or a score.
     *
     * @return the sum of the weights
     */
    public Rational possible() {
        return possible;
    }

    /**
     * Counts the criteria that are rated.
     *
     * @return how many
     */
    public int assessed() {
        return assessed;
    }

    /**
     * Counts the criteria that apply.
     *
     * @return all but those that are not applicable
     */
    public int applicable() {
        return applicable;
    }

    /**
     * Returns which part of the criteria that apply is rated.
     *
     * @return from 0 to 1, or nothing if none applies
     */
    public Optional<Rational> coverage() {
        return applicable == 0 ? Optional.empty() : Optional.of(Rational.of(assessed, applicable));
    }

    /**
     * Lists why there is no score.
     *
     * @return the faults; none if there is a score
     */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /**
     * Lists the scores of the parts.
     *
     * @return one for each section or group, with or without a value
     */
    public List<Score> parts() {
        return List.copyOf(parts);
    }

    /**
     * Lists the critical criteria that are rated and not met; no score makes up for them.
     *
     * @return the criteria in order
     */
    public List<Criterion> criticalNotMet() {
        return section.allCriteria().stream()
                .filter(Criterion::isCritical)
                .filter(criterion -> assessment
                        .response(criterion)
                        .rating()
                        .filter(rating -> rating.verdict() != Verdict.MET)
                        .isPresent())
                .toList();
    }

    /**
     * Returns what an indicator makes of the score: the value with its parts or the faults, and the steps criterion by
     * criterion.
     *
     * @return the evaluation
     */
    public Evaluation evaluation() {
        List<String> steps = new ArrayList<>();
        steps.add(assessment.instrument().name() + ", assessed on " + assessment.date()
                + (assessment.assessor().isEmpty() ? "" : " by " + assessment.assessor()));
        addSteps(steps, "");
        List<String> critical = criticalNotMet().stream().map(Criterion::id).toList();
        if (!critical.isEmpty()) {
            steps.add("critical and not met: " + String.join(", ", critical));
        }
        return faults.isEmpty()
                ? Evaluation.quotient(points, possible, "possible points", List.of(), steps)
                : Evaluation.undefined(faults, List.of(), steps);
    }

    private void addSteps(List<String> steps, String indent) {
        steps.add(indent + this);
        for (Criterion criterion : section.criteria()) {
            Response response = assessment.response(criterion);
            String points = response.rating()
                    .map(rating -> ", " + Printing.number(rating.points()) + weight(criterion))
                    .orElse("");
            steps.add(indent + "  " + criterion.id() + ": " + response.words() + points
                    + (response.evidence().isEmpty() ? "" : " (" + response.evidence() + ")"));
        }
        parts.forEach(part -> part.addSteps(steps, indent + "  "));
    }

    private static String weight(Criterion criterion) {
        return criterion.weight().compareTo(BigDecimal.ONE) == 0
                ? ""
                : " by weight " + Printing.number(criterion.weight());
    }

    private String covered() {
        return Printing.number(assessed) + " of " + Printing.number(applicable) + " criteria assessed";
    }

    /** Prints the score, its parts and its coverage; or the reason why there is none. */
    @Override
    public String toString() {
        return section.title() + ": "
                + value().map(value -> Printing.number(value) + " ("
                                + section.rule().method().words() + ", " + Printing.number(points) + " / "
                                + Printing.number(possible) + "; " + covered() + ")")
                        .orElseGet(() -> "no score, " + faults.get(0));
    }
}
