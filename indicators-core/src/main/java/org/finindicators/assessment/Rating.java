/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.util.regex.Pattern;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Verdict;
import org.finindicators.validation.InvalidInputException;

/**
 * A step of a scale: its words, its points, and whether it meets a criterion.
 *
 * @param id lower case words joined by hyphens, or the number on a scale of numbers
 * @param name the words for reading
 * @param points the part of the possible points, from 0 to 1
 * @param verdict whether a criterion so rated is met; undecided between the ends of a scale of numbers
 * @since 0.1.0
 */
public record Rating(String id, String name, Rational points, Verdict verdict) {
    // first, because the constants need it
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|[0-9]+\\.[0-9]+|-[0-9]+(\\.[0-9]+)?");

    private static final int LONGEST_ID = 500;
    private static final int LONGEST_NAME = 200;

    /** All that the criterion asks for is there. */
    public static final Rating MET = of("met", 1, 1, Verdict.MET);

    /** Only minor shortcomings. The three quarters are this library's, between met and partly met. */
    public static final Rating LARGELY = new Rating("largely", "largely met", Rational.of(3, 4), Verdict.MET);

    /** A part of what the criterion asks for is there. */
    public static final Rating PARTLY = new Rating("partly", "partly met", Rational.of(1, 2), Verdict.NOT_MET);

    /** Nothing of what the criterion asks for is there. */
    public static final Rating NOT_MET = of("not-met", 0, 1, Verdict.NOT_MET);

    /** Yes. */
    public static final Rating YES = of("yes", 1, 1, Verdict.MET);

    /** No. */
    public static final Rating NO = of("no", 0, 1, Verdict.NOT_MET);

    /**
     * Creates a step.
     *
     * @throws InvalidInputException if the id is malformed, there are no words or more than 200 characters, or the
     *     points are not from 0 to 1
     */
    public Rating {
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw InvalidInputException.of(
                    Printing.beginning(id),
                    "is not an id of a rating: lower case words joined by hyphens, " + LONGEST_ID
                            + " characters at the most");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw InvalidInputException.of(id, "a rating needs words, " + LONGEST_NAME + " characters at the most");
        }
        if (points.signum() < 0 || points.compareTo(Rational.ONE) > 0) {
            throw InvalidInputException.of(points.toString(), "points of a rating lie between 0 and 1");
        }
        // decimals add up without a common denominator
        Rational decimal = Rational.of(points.toDecimal());
        points = decimal.equals(points) ? decimal : points;
    }

    /** A step of a scale that ships: so many equal parts of the possible points. */
    static Rating of(String id, long part, long parts, Verdict verdict) {
        return new Rating(id, id.replace('-', ' '), Rational.of(part, parts), verdict);
    }

    /** Returns the words. */
    @Override
    public String toString() {
        return name;
    }
}
