/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the figures of one input and collects what is wrong with them, so that all of it is refused at once.
 *
 * <p>A figure that cannot be read is a violation with its place, and nothing or zero stands for it until
 * {@link #refuse()} is called. Null is a violation too.
 *
 * <p>Not thread-safe.
 *
 * @since 0.1.0
 */
public final class Intake {
    private static final String NO_VALUE = "no value; leave out what is not reported";

    private static final int MOST_SUGGESTIONS = 100;

    private final List<Violation> violations = new ArrayList<>();
    private String subject = "";
    private int searched;

    /** Starts with nothing wrong. */
    public Intake() {}

    /**
     * Says whose input it is; every violation names it then that names no other.
     *
     * @param name for instance {@code Bank 40, 2021}
     * @return this
     */
    public Intake about(String name) {
        subject = name;
        return this;
    }

    /**
     * Reads a figure.
     *
     * @param place where it is in the input
     * @param text the figure, as decimal text
     * @return the figure, or nothing if it is refused
     */
    public Optional<BigDecimal> toNumber(String place, @Nullable String text) {
        return text == null ? missing(place) : reading(place, () -> Decimals.parse(text));
    }

    /**
     * Checks a figure.
     *
     * @param place where it is in the input
     * @param value the figure
     * @return the figure without trailing zeros, or nothing if it is refused
     */
    public Optional<BigDecimal> toNumber(String place, @Nullable BigDecimal value) {
        return value == null ? missing(place) : reading(place, () -> Decimals.check(value));
    }

    /**
     * Takes a percentage as a fraction.
     *
     * @param place where it is in the input
     * @param percent the percentage, as decimal text
     * @return the fraction, or nothing if it is refused
     */
    public Optional<BigDecimal> toFraction(String place, @Nullable String percent) {
        return percent == null ? missing(place) : reading(place, () -> Decimals.percent(percent));
    }

    /**
     * Takes a percentage as a fraction.
     *
     * @param place where it is in the input
     * @param percent the percentage
     * @return the fraction, or nothing if it is refused
     */
    public Optional<BigDecimal> toFraction(String place, @Nullable BigDecimal percent) {
        return percent == null ? missing(place) : reading(place, () -> Decimals.percent(percent));
    }

    /**
     * Checks a figure that a value cannot do without.
     *
     * @param place where it is in the input
     * @param value the figure
     * @return the figure without trailing zeros; zero if it is refused
     */
    public BigDecimal number(String place, @Nullable BigDecimal value) {
        return toNumber(place, value).orElse(BigDecimal.ZERO);
    }

    /**
     * Checks a figure that may not be reported.
     *
     * @param place where it is in the input
     * @param value the figure, or nothing
     * @return the figure without trailing zeros; nothing if it is refused
     */
    public Optional<BigDecimal> number(String place, Optional<BigDecimal> value) {
        return value.flatMap(figure -> toNumber(place, figure));
    }

    /**
     * Reads a date.
     *
     * @param place where it is in the input
     * @param text the date, as {@code 2021-12-31}
     * @return the date, or nothing if it is refused
     */
    public Optional<LocalDate> toDate(String place, @Nullable String text) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(text)));
        } catch (DateTimeException e) {
            add(place, String.valueOf(text), "is not a date like 2021-12-31");
            return Optional.empty();
        }
    }

    /**
     * Reads a single date, and refuses it at once.
     *
     * @param place where it is in the input
     * @param text the date, as {@code 2021-12-31}
     * @return the date
     * @throws InvalidInputException if it is not a date
     */
    public static LocalDate requireDate(String place, @Nullable String text) {
        Intake intake = new Intake();
        Optional<LocalDate> date = intake.toDate(place, text);
        intake.refuse();
        return date.orElseThrow();
    }

    /**
     * Reads a single number, and refuses it at once.
     *
     * @param place where it is in the input
     * @param text the number, as decimal text
     * @return the number
     * @throws InvalidInputException if it is not a number, or not a safe one
     */
    public static BigDecimal requireNumber(String place, @Nullable String text) {
        Intake intake = new Intake();
        Optional<BigDecimal> number = intake.toNumber(place, text);
        intake.refuse();
        return number.orElseThrow();
    }

    /**
     * Reads a currency.
     *
     * @param place where it is in the input
     * @param code its ISO 4217 code
     * @return the currency, or nothing if it is refused
     */
    public Optional<Currency> toCurrency(String place, @Nullable String code) {
        try {
            return Optional.of(Currency.getInstance(String.valueOf(code)));
        } catch (IllegalArgumentException e) {
            add(place, String.valueOf(code), "is not an ISO 4217 currency code");
            return Optional.empty();
        }
    }

    /**
     * Adds something that is wrong.
     *
     * @param place where it is in the input
     * @param value what was given, as text; empty if the sentence says it
     * @param message what is wrong with it
     */
    public void add(String place, String value, String message) {
        violations.add(new Violation(place, value, message));
    }

    /**
     * Takes over what is wrong with a part of the input.
     *
     * @param more violations, with their places in this input
     */
    public void addAll(Collection<Violation> more) {
        violations.addAll(more);
    }

    /**
     * Adds that a name is not known, and asks whether one near to it was meant. The search takes time for each, so only
     * the first {@value #MOST_SUGGESTIONS} are searched for.
     *
     * @param place where it is in the input
     * @param name what was given
     * @param known the names that there are
     * @param message what is wrong with it
     */
    public void addUnknown(String place, String name, Collection<String> known, String message) {
        searched++;
        String near = searched <= MOST_SUGGESTIONS ? Suggestions.didYouMean(name, known) : "";
        add(place, name, message + near);
    }

    /**
     * Adds that a value is missing where one was to be given.
     *
     * @param place where it is in the input
     */
    public void addMissing(String place) {
        add(place, "null", NO_VALUE);
    }

    /**
     * Lists what is wrong so far.
     *
     * @return the violations in the order in which they were found
     */
    public List<Violation> violations() {
        return violations.stream().map(one -> one.about(subject)).toList();
    }

    /**
     * Refuses the input if anything is wrong with it.
     *
     * @throws InvalidInputException with everything that is wrong
     */
    public void refuse() {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations());
        }
    }

    private Optional<BigDecimal> missing(String place) {
        addMissing(place);
        return Optional.empty();
    }

    private Optional<BigDecimal> reading(String place, Supplier<BigDecimal> reader) {
        try {
            return Optional.of(reader.get());
        } catch (InvalidInputException e) {
            e.violations().forEach(violation -> violations.add(violation.inside(place)));
            return Optional.empty();
        }
    }

    /** Says how much is wrong so far. */
    @Override
    public String toString() {
        return violations.size() + " violations so far";
    }
}
