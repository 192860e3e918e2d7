/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Verdict;
import org.finindicators.validation.InvalidInputException;

/**
 * The ratings that a criterion can be given: named steps, or the numbers between two ends.
 *
 * <p>"Not applicable" and "not assessed" stand beside every scale and are no ratings: see {@link Standing}.
 *
 * @since 0.1.0
 */
public final class RatingScale {
    // first, because the constants need it
    private static final Pattern CODE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    /** The initials of what stands beside every scale, not applicable and not assessed. */
    private static final String BESIDE = "NA";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");

    /** Met, largely, partly and not met: 1, 0.75, 0.5 and 0 points. */
    public static final RatingScale FOUR_STEPS =
            new RatingScale("met", List.of(Rating.MET, Rating.LARGELY, Rating.PARTLY, Rating.NOT_MET));

    /** The grades of assessments against the Basel Committee's core principles, in equal steps of points. */
    public static final RatingScale CORE_PRINCIPLES =
            steps("core-principles", 2, "compliant", "largely-compliant", "materially-non-compliant", "non-compliant");

    /** The World Bank's six points, in equal steps of points; from moderately satisfactory on, a criterion is met. */
    public static final RatingScale SIX_POINTS = steps(
            "six-points",
            3,
            "highly-satisfactory",
            "satisfactory",
            "moderately-satisfactory",
            "moderately-unsatisfactory",
            "unsatisfactory",
            "highly-unsatisfactory");

    /** Yes or no: 1 or 0 points. */
    public static final RatingScale YES_NO = new RatingScale("yes-no", List.of(Rating.YES, Rating.NO));

    /** Any number from 0 to 1, which is the points: the codes of an index of legal independence, for instance. */
    public static final RatingScale CODES = numbers(BigDecimal.ZERO, BigDecimal.ONE);

    /** The scales that an instrument can name without defining them. */
    static final List<RatingScale> SHIPPED = List.of(FOUR_STEPS, CORE_PRINCIPLES, SIX_POINTS, YES_NO);

    /** A form shows the words of all steps beside each criterion. */
    private static final int LONGEST = 2_000;

    private final String id;
    private final List<Rating> ratings;
    private final Optional<Ends> ends;

    /** The numbers that are worth no points and all points. */
    private record Ends(BigDecimal worst, BigDecimal best) {}

    private RatingScale(String id, List<Rating> ratings) {
        this(id, ratings, Optional.empty());
    }

    private RatingScale(String id, List<Rating> ratings, Optional<Ends> ends) {
        this.id = id;
        this.ratings = List.copyOf(ratings);
        this.ends = ends;
    }

    private static RatingScale steps(String id, int met, String... ids) {
        int last = ids.length - 1;
        return new RatingScale(
                id,
                IntStream.rangeClosed(0, last)
                        .mapToObj(at ->
                                Rating.of(ids[at], (long) last - at, last, at < met ? Verdict.MET : Verdict.NOT_MET))
                        .toList());
    }

    /**
     * Makes a scale of named steps.
     *
     * @param id lower case words joined by hyphens
     * @param ratings the steps in the order in which they are shown, at least two
     * @return the scale
     * @throws InvalidInputException if there are fewer than two, two share an id or words, all have the same points,
     *     none meets a criterion, or the words are longer than 2,000 characters together
     */
    public static RatingScale of(String id, List<Rating> ratings) {
        if (ratings.stream().mapToInt(rating -> rating.name().length()).sum() > LONGEST) {
            throw InvalidInputException.of(
                    id, "the words of a scale are " + Printing.number(LONGEST) + " characters at the most");
        }
        Set<String> taken = new HashSet<>();
        for (Rating rating : ratings) {
            Set<String> own = new HashSet<>(List.of(rating.id(), rating.name().toLowerCase(Locale.ROOT)));
            if (own.stream().anyMatch(word -> !taken.add(word) || Standing.isReserved(word))) {
                throw InvalidInputException.of(rating.name(), "is on the scale " + id + " twice, or stands beside it");
            }
        }
        if (ratings.stream().map(Rating::points).distinct().count() < 2) {
            throw InvalidInputException.of(id, "a scale needs two ratings of different points at least");
        }
        if (ratings.stream().noneMatch(rating -> rating.verdict() == Verdict.MET)) {
            throw InvalidInputException.of(id, "a scale needs a rating that meets a criterion");
        }
        return new RatingScale(id, ratings);
    }

    /**
     * Makes a scale of all numbers between two ends, points growing evenly from the one to the other.
     *
     * @param worst the number that is worth no points
     * @param best the number that is worth all points; may be the lower one
     * @return the scale
     * @throws InvalidInputException if the ends are the same
     */
    public static RatingScale numbers(BigDecimal worst, BigDecimal best) {
        Intake intake = new Intake();
        BigDecimal from = intake.number("worst", worst);
        BigDecimal to = intake.number("best", best);
        if (from.compareTo(to) == 0) {
            intake.add("best", Decimals.print(to), "must differ from the worst");
        }
        intake.refuse();
        return new RatingScale(
                Decimals.print(from) + " to " + Decimals.print(to), List.of(), Optional.of(new Ends(from, to)));
    }

    /**
     * Returns the id.
     *
     * @return for instance {@code met}, or {@code 0 to 1} for a scale of numbers
     */
    public String id() {
        return id;
    }

    /**
     * Lists the steps.
     *
     * @return the ratings in order; none for a scale of numbers
     */
    public List<Rating> ratings() {
        return ratings;
    }

    /**
     * Tells whether it is a scale of numbers.
     *
     * @return true if each number between the ends is a rating
     */
    public boolean isOfNumbers() {
        return ends.isPresent();
    }

    /**
     * Finds a rating by its id, its words or their initials, or by its number; upper and lower case are alike. Initials
     * count where no other rating of the scale has them: {@code MS} for moderately satisfactory.
     *
     * @param text what is written
     * @return the rating, or nothing if it is not on the scale
     */
    public Optional<Rating> find(String text) {
        String asked = text.strip();
        if (ends.isPresent()) {
            try {
                return at(Decimals.parse(asked), ends.get());
            } catch (InvalidInputException e) {
                return Optional.empty();
            }
        }
        for (Rating rating : ratings) {
            if (rating.id().equalsIgnoreCase(asked)
                    || rating.name().equalsIgnoreCase(asked)
                    || isSameCode(rating.id(), asked)) {
                return Optional.of(rating);
            }
        }
        List<Rating> abbreviated = ratings.stream()
                .filter(rating -> initials(rating.id()).equalsIgnoreCase(asked)
                        || initials(rating.name()).equalsIgnoreCase(asked))
                .toList();
        return abbreviated.size() == 1 && !asked.equalsIgnoreCase(BESIDE)
                ? Optional.of(abbreviated.get(0))
                : Optional.empty();
    }

    /** The first letters of all words; a blank, which nobody writes, where one begins otherwise. */
    private static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : SEPARATORS.split(words.strip(), -1)) {
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            initials.appendCodePoint(Character.isLetter(first) ? first : ' ');
        }
        return initials.toString();
    }

    /**
     * Finds the rating that a number is.
     *
     * @param number the number
     * @return the rating, or nothing if it is not on the scale
     */
    public Optional<Rating> find(BigDecimal number) {
        return find(Decimals.print(number));
    }

    /**
     * Returns a rating as {@link #find(String)} finds it.
     *
     * @param text what is written
     * @return the rating
     * @throws InvalidInputException if it is not on the scale, naming what is
     */
    public Rating rating(String text) {
        return find(text).orElseThrow(() -> InvalidInputException.of(text, complaint()));
    }

    /**
     * Returns the rating that a number is.
     *
     * @param number the number
     * @return the rating
     * @throws InvalidInputException if it is not on the scale
     */
    public Rating rating(BigDecimal number) {
        return rating(Decimals.print(number));
    }

    /** Whether an id is a code of a publication, and the other text the same number. */
    private static boolean isSameCode(String id, String asked) {
        return CODE.matcher(id).matches()
                && CODE.matcher(asked).matches()
                && new BigDecimal(id).compareTo(new BigDecimal(asked)) == 0;
    }

    private static Optional<Rating> at(BigDecimal number, Ends ends) {
        Rational points = part(number, ends.worst, ends.best);
        if (points.signum() < 0 || points.compareTo(Rational.ONE) > 0) {
            return Optional.empty();
        }
        String text = Decimals.print(number);
        return Optional.of(new Rating(text, text, points, verdict(points)));
    }

    private static Verdict verdict(Rational points) {
        if (points.equals(Rational.ONE)) {
            return Verdict.MET;
        }
        return points.signum() == 0 ? Verdict.NOT_MET : Verdict.UNDECIDED;
    }

    /** How far a number is on the way from one to another. */
    static Rational part(BigDecimal number, BigDecimal from, BigDecimal to) {
        return Rational.of(number.subtract(from)).dividedBy(Rational.of(to.subtract(from)));
    }

    /**
     * Returns the rating that is worth so many points.
     *
     * @param points the points, from 0 to 1
     * @return the rating
     * @throws java.util.NoSuchElementException if it is not a scale of numbers
     */
    public Rating ofPoints(Rational points) {
        Ends of = ends.orElseThrow();
        Rational number = Rational.of(of.worst).plus(points.times(Rational.of(of.best.subtract(of.worst))));
        String text = Decimals.print(number.toDecimal().stripTrailingZeros());
        return new Rating(text, Printing.number(number), points, verdict(points));
    }

    /** The rating of all that is met, or of nothing that is. */
    Rating end(Verdict verdict) {
        if (ends.isPresent()) {
            return ofPoints(verdict == Verdict.MET ? Rational.ONE : Rational.ZERO);
        }
        Comparator<Rating> byPoints = Comparator.comparing(Rating::points);
        return ratings.stream()
                .reduce((one, other) -> (verdict == Verdict.MET) == (byPoints.compare(one, other) < 0) ? other : one)
                .orElseThrow();
    }

    /** What is wrong with a rating that is not on the scale. */
    String complaint() {
        return "is not on the scale " + words();
    }

    /** The same steps, in other words. */
    RatingScale withNames(UnaryOperator<String> names) {
        return new RatingScale(
                id,
                ratings.stream()
                        .map(r -> new Rating(r.id(), names.apply(r.id()), r.points(), r.verdict()))
                        .toList(),
                ends);
    }

    /** The steps as a form offers them. */
    String words() {
        return isOfNumbers()
                ? id
                : String.join(" / ", ratings.stream().map(Rating::name).toList());
    }

    /** Scales are equal if their ids and steps are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RatingScale that
                && id.equals(that.id)
                && ratings.equals(that.ratings)
                && ends.equals(that.ends);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, ratings, ends);
    }

    /** Prints the id and the steps. */
    @Override
    public String toString() {
        return isOfNumbers() ? id : id + ": " + words();
    }
}
