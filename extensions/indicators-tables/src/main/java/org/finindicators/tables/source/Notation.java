/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * How a source writes numbers and dates, and what it writes where there is no value. It is stated, never guessed.
 *
 * <p>{@link #PLAIN}: a point before the decimals, no marks between thousands, dates as 2021-12-31, and an empty cell is
 * not reported. Nothing else is read: {@code 1,5}, {@code 1 000} and {@code n/a} are faults until they are allowed for.
 */
public final class Notation {
    /** Numbers as 1234.5, dates as 2021-12-31, and only an empty cell is missing. */
    public static final Notation PLAIN = new Notation('.', "", Set.of(), "uuuu-MM-dd");

    private static final String DIGITS_IN_GROUPS = "[+-]?\\d{1,3}(%1$s\\d{3})*(%2$s\\d*)?([eE][+-]?\\d+)?";

    private final char decimal;
    private final String grouping;
    private final Set<String> missing;
    private final String dates;
    private final DateTimeFormatter formatter;
    private final Pattern grouped;

    private Notation(char decimal, String grouping, Set<String> missing, String dates) {
        this.decimal = decimal;
        this.grouping = grouping;
        this.missing = missing;
        this.dates = dates;
        formatter = DateTimeFormatter.ofPattern(dates, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
        grouped = Pattern.compile(String.format(
                DIGITS_IN_GROUPS, Pattern.quote(grouping), Pattern.quote(String.valueOf(decimal))));
    }

    /**
     * Returns the same notation with a comma before the decimals.
     *
     * @return the notation
     */
    public Notation decimalComma() {
        return new Notation(',', grouping, missing, dates);
    }

    /**
     * Returns the same notation with a mark between thousands.
     *
     * @param mark the mark, a comma, a point, a blank or an apostrophe for instance
     * @return the notation; what is not grouped by threes is a fault
     */
    public Notation thousands(String mark) {
        return new Notation(decimal, mark, missing, dates);
    }

    /**
     * Returns the same notation with further marks that mean that there is no value.
     *
     * @param marks the marks, {@code n/a} for instance
     * @return the notation
     */
    public Notation missing(String... marks) {
        Set<String> all = new LinkedHashSet<>(missing);
        all.addAll(Arrays.asList(marks));
        return new Notation(decimal, grouping, Set.copyOf(all), dates);
    }

    /**
     * Returns the same notation with dates of another form.
     *
     * @param pattern the form as of {@link DateTimeFormatter}, {@code yyyyMMdd} for instance
     * @return the notation
     * @throws IllegalArgumentException if it is no pattern
     */
    public Notation dates(String pattern) {
        // the year of the era needs an era under a strict reading
        return new Notation(decimal, grouping, missing, pattern.replace('y', 'u'));
    }

    /**
     * Tells whether a cell says that there is no value.
     *
     * @param cell its text
     * @return true if it is empty or one of the marks
     */
    public boolean isMissing(String cell) {
        return cell.isEmpty() || missing.contains(cell);
    }

    /**
     * Tells whether digits are read as they stand, with a point before the decimals: no mark for what is missing looks
     * like a number or a date.
     *
     * @return true if a reader may take {@code -1234.5} for what it looks like
     */
    public boolean isPlain() {
        return decimal == '.'
                && !grouping.equals(".")
                && missing.stream().allMatch(mark -> mark.isEmpty() || "+-.0123456789".indexOf(mark.charAt(0)) < 0);
    }

    /**
     * Reads a number.
     *
     * @param cell its text
     * @return the number, or nothing if the cell says that there is none
     * @throws InvalidInputException if it is not a number in this notation, or out of bounds
     */
    public Optional<BigDecimal> number(String cell) {
        if (isMissing(cell)) {
            return Optional.empty();
        }
        String plain = cell;
        if (!grouping.isEmpty() && plain.contains(grouping)) {
            if (!grouped.matcher(plain).matches()) {
                throw InvalidInputException.of(cell, "is not a number in groups of three with '" + grouping + "'");
            }
            plain = plain.replace(grouping, "");
        }
        if (decimal != '.') {
            if (plain.indexOf('.') >= 0) {
                throw InvalidInputException.of(cell, "has a point, and the decimals follow a comma here");
            }
            plain = plain.replace(decimal, '.');
        }
        try {
            return Optional.of(Decimals.parse(plain));
        } catch (InvalidInputException e) {
            String sentence = e.violations().get(0).message();
            throw InvalidInputException.of(cell, sentence);
        }
    }

    /**
     * Reads a date.
     *
     * @param cell its text
     * @return the date, or nothing if the cell says that there is none
     * @throws InvalidInputException if it is not a date in this notation
     */
    public Optional<LocalDate> date(String cell) {
        if (isMissing(cell)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell, formatter));
        } catch (DateTimeException e) {
            throw InvalidInputException.of(cell, "is not a date like " + formatter.format(LocalDate.of(2021, 12, 31)));
        }
    }

    /** Prints how numbers and dates are written. */
    @Override
    public String toString() {
        String number = grouping.isEmpty() ? "1234" + decimal + "5" : "1" + grouping + "234" + decimal + "5";
        return "numbers as " + number + ", dates as " + formatter.format(LocalDate.of(2021, 12, 31)) + ", missing: empty"
                + (missing.isEmpty() ? "" : ", " + String.join(", ", missing));
    }
}
