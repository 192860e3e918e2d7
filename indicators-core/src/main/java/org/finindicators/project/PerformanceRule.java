/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.finindicators.assessment.Rating;
import org.finindicators.assessment.RatingScale;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Verdict;
import org.finindicators.validation.InvalidInputException;

/**
 * When a project performs: which attribute holds its rating, the scale of it, and the lowest rating that will do.
 *
 * <p>A project whose rating is "not rated" is left out and counted; so is one that states no rating at all.
 *
 * @since 0.1.0
 */
public final class PerformanceRule {
    /**
     * The outcome on the six points of the World Bank's Independent Evaluation Group, moderately satisfactory or
     * better.
     */
    public static final PerformanceRule OUTCOME_SIX_POINTS =
            of(Project.OUTCOME, RatingScale.SIX_POINTS).withNotRated("not rated");

    /** What is found of one project. */
    enum Finding {
        PERFORMING,
        NOT_PERFORMING,
        NOT_RATED,
        NOT_STATED,
        UNKNOWN
    }

    private final Attribute attribute;
    private final RatingScale scale;
    private final Optional<Rating> lowest;
    private final SortedSet<String> notRated;

    private PerformanceRule(
            Attribute attribute, RatingScale scale, Optional<Rating> lowest, SortedSet<String> notRated) {
        this.attribute = attribute;
        this.scale = scale;
        this.lowest = lowest;
        this.notRated = notRated;
    }

    /**
     * Makes the rule that a project performs where its rating meets a criterion, by the scale.
     *
     * @param attribute what holds the rating
     * @param scale the scale of the ratings
     * @return the rule
     */
    public static PerformanceRule of(Attribute attribute, RatingScale scale) {
        return new PerformanceRule(attribute, scale, Optional.empty(), new TreeSet<>());
    }

    /**
     * Returns the rule with another lowest rating of those that perform.
     *
     * @param rating its id or its words, or its number
     * @return the rule
     * @throws InvalidInputException if it is not on the scale
     */
    public PerformanceRule withLowest(String rating) {
        Intake intake = new Intake();
        Optional<Rating> found = scale.find(rating);
        if (found.isEmpty()) {
            intake.add("lowest", rating, "is not on the scale " + scale);
        }
        intake.refuse();
        return new PerformanceRule(attribute, scale, found, notRated);
    }

    /**
     * Returns the rule with another lowest rating of those that perform.
     *
     * @param rating its number
     * @return the rule
     * @throws InvalidInputException if it is not on the scale
     */
    public PerformanceRule withLowest(BigDecimal rating) {
        return withLowest(Decimals.print(rating));
    }

    /**
     * Returns the rule with words that stand where a rating would and say that there is none.
     *
     * @param words for instance {@code not rated}; upper and lower case are alike
     * @return the rule
     * @throws InvalidInputException if they are a rating on the scale
     */
    public PerformanceRule withNotRated(String words) {
        if (scale.find(words).isPresent()) {
            throw InvalidInputException.of(words, "is a rating on the scale " + scale.id());
        }
        SortedSet<String> all = new TreeSet<>(notRated);
        all.add(plain(words));
        return new PerformanceRule(attribute, scale, lowest, all);
    }

    /**
     * Returns what holds the rating.
     *
     * @return the attribute
     */
    public Attribute attribute() {
        return attribute;
    }

    /**
     * Returns the scale of the ratings.
     *
     * @return the scale
     */
    public RatingScale scale() {
        return scale;
    }

    Finding find(String label) {
        if (notRated.contains(plain(label))) {
            return Finding.NOT_RATED;
        }
        return scale.find(label)
                .map(rating -> performs(rating) ? Finding.PERFORMING : Finding.NOT_PERFORMING)
                .orElse(Finding.UNKNOWN);
    }

    /** What is wrong with a label that is neither a rating nor one of the words for none. */
    String complaint() {
        return "is not a rating of the scale " + scale
                + (notRated.isEmpty() ? "" : ", nor " + String.join(", ", notRated));
    }

    private boolean performs(Rating rating) {
        return lowest.map(least -> rating.points().compareTo(least.points()) >= 0)
                .orElse(rating.verdict() == Verdict.MET);
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PerformanceRule that
                && attribute.equals(that.attribute)
                && scale.equals(that.scale)
                && lowest.equals(that.lowest)
                && notRated.equals(that.notRated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(attribute, scale, lowest, notRated);
    }

    /** Prints for instance {@code outcome moderately satisfactory or better}. */
    @Override
    public String toString() {
        if (lowest.isPresent()) {
            return attribute + " " + lowest.get() + " or better";
        }
        Optional<Rating> least = scale.ratings().stream()
                .filter(rating -> rating.verdict() == Verdict.MET)
                .reduce((one, other) -> one.points().compareTo(other.points()) <= 0 ? one : other);
        boolean highest = least.isEmpty()
                || scale.ratings().stream()
                        .noneMatch(
                                rating -> rating.points().compareTo(least.get().points()) > 0);
        return attribute + " " + least.map(Rating::name).orElse("met") + (highest ? "" : " or better");
    }
}
