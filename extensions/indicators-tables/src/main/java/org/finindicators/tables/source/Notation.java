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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * How a source writes numbers and dates, and what it writes where there is no value. It is stated, never guessed.
 *
 * <p>{@link #PLAIN}: a point before the decimals, no marks between thousands, dates as 2021-12-31, and an empty cell is
 * not reported. Nothing else is read: {@code 1,5}, {@code 1 000} and {@code n/a} are faults until they are allowed for.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class Notation {
    /** Numbers as 1234.5, dates as 2021-12-31, and only an empty cell is missing. */
    public static final Notation PLAIN = new Notation('.', "", false, Set.of(), "uuuu-MM-dd");

    private static final LocalDate EXAMPLE = LocalDate.of(2021, 12, 31);
    private static final int MOST_SHOWN = 80;
    private static final Pattern WITH_COMMA = Pattern.compile("[+-]?[\\d.]+(,\\d+)+(\\.\\d+)?");
    private static final Pattern WITH_MARK = Pattern.compile("[+-]?\\d{1,3}([^\\d\\p{L}.,+-])\\d{3}.*");

    /** Marks that look alike: a blank and those that do not break a line, a straight apostrophe and a curly one. */
    private static final List<String> ALIKE = List.of(" \u00A0\u202F\u2009", "'\u2019");

    private final char decimal;
    private final String grouping;
    private final boolean parentheses;
    private final Set<String> missing;
    private final String dates;
    private final DateTimeFormatter formatter;
    private final Pattern grouped;

    private Notation(char decimal, String grouping, boolean parentheses, Set<String> missing, String dates) {
        this.decimal = decimal;
        this.grouping = grouping;
        this.parentheses = parentheses;
        this.missing = missing;
        this.dates = dates;
        formatter = DateTimeFormatter.ofPattern(dates, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
        String mark = grouping.isEmpty() ? "" : "[" + Pattern.quote(grouping) + "]";
        grouped = Pattern.compile(
                "[+-]?\\d{1,3}(" + mark + "\\d{3})+(" + Pattern.quote(String.valueOf(decimal)) + "\\d*)?");
    }

    /**
     * Returns the same notation with a comma before the decimals.
     *
     * @return the notation
     */
    public Notation decimalComma() {
        return new Notation(',', grouping, parentheses, missing, dates);
    }

    /**
     * Returns the same notation with a mark between thousands.
     *
     * @param mark the mark, one character: a comma, a point, an apostrophe, or a blank, which stands for blanks that do
     *     not break a line, too
     * @return the notation; what is not grouped by threes is a fault
     * @throws InvalidInputException if it is no such mark
     */
    public Notation thousands(String mark) {
        if (mark.length() != 1 || Character.isLetterOrDigit(mark.charAt(0)) || "+-()".contains(mark)) {
            throw InvalidInputException.of(
                    mark, "is not a mark between thousands: one character such as , . ' or a blank");
        }
        String all =
                ALIKE.stream().filter(alike -> alike.contains(mark)).findFirst().orElse(mark);
        return new Notation(decimal, all, parentheses, missing, dates);
    }

    /**
     * Returns the same notation with negative numbers in parentheses, {@code (5)} for -5. A sign is read, too.
     *
     * @return the notation
     */
    public Notation negativeInParentheses() {
        return new Notation(decimal, grouping, true, missing, dates);
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
        return new Notation(decimal, grouping, parentheses, Set.copyOf(all), dates);
    }

    /**
     * Returns the same notation with the marks of another one for what is missing, too.
     *
     * @param other the other notation
     * @return the notation
     */
    public Notation withMissingOf(Notation other) {
        return missing(other.missing.toArray(String[]::new));
    }

    /**
     * Returns the same notation with dates of another form.
     *
     * @param pattern the form as of {@link DateTimeFormatter}, {@code yyyyMMdd} for instance
     * @return the notation
     * @throws InvalidInputException if it is no pattern of a whole date
     */
    public Notation dates(String pattern) {
        try {
            // the year of the era needs an era under a strict reading
            Notation other = new Notation(decimal, grouping, parentheses, missing, pattern.replace('y', 'u'));
            if (other.parseDate(other.formatter.format(EXAMPLE)).equals(Optional.of(EXAMPLE))) {
                return other;
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw noDate(pattern);
        }
        throw noDate(pattern);
    }

    private static InvalidInputException noDate(String pattern) {
        return InvalidInputException.of(
                Printing.beginning(pattern),
                "is not the form of a whole date; dd/MM/yyyy, yyyyMMdd and d MMM yyyy are");
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
                && grouping.indexOf('.') < 0
                && !parentheses
                && missing.stream().allMatch(mark -> mark.isEmpty() || "+-.0123456789".indexOf(mark.charAt(0)) < 0);
    }

    /**
     * Reads a number.
     *
     * @param cell its text
     * @return the number, or nothing if the cell says that there is none
     * @throws InvalidInputException if it is not a number in this notation, or out of bounds
     */
    public Optional<BigDecimal> parseNumber(String cell) {
        if (isMissing(cell)) {
            return Optional.empty();
        }
        String plain = cell;
        boolean negative = parentheses && cell.length() > 2 && cell.startsWith("(") && cell.endsWith(")");
        if (negative) {
            plain = cell.substring(1, cell.length() - 1).strip();
            if (plain.isEmpty() || "+-".indexOf(plain.charAt(0)) >= 0) {
                throw refused(cell, "is not a number in parentheses");
            }
        }
        if (!grouping.isEmpty()) {
            plain = withoutGroups(cell, plain);
        }
        if (decimal != '.') {
            if (plain.indexOf('.') >= 0) {
                throw refused(cell, "has a point, and the decimals follow a comma here");
            }
            plain = plain.replace(decimal, '.');
        }
        try {
            BigDecimal number = Decimals.parse(plain);
            return Optional.of(negative ? number.negate() : number);
        } catch (InvalidInputException e) {
            String sentence = e.violations().get(0).message();
            throw refused(cell, sentence.equals("is not a decimal number") ? "is not a number" + hint(cell) : sentence);
        }
    }

    private String withoutGroups(String cell, String number) {
        if (grouping.indexOf(decimal) >= 0) {
            throw refused(
                    cell, "cannot be read: the mark between thousands is the one before the decimals, " + decimal);
        }
        boolean marked = number.chars().anyMatch(c -> grouping.indexOf(c) >= 0);
        if (!marked) {
            return number;
        }
        if (!grouped.matcher(number).matches()) {
            throw refused(
                    cell,
                    number.chars().anyMatch(c -> c >= '0' && c <= '9')
                            ? "is not a number in groups of three with '" + grouping.charAt(0) + "'"
                            : "is not a number" + hint(cell));
        }
        StringBuilder plain = new StringBuilder(number.length());
        number.chars().filter(c -> grouping.indexOf(c) < 0).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** What to state so that a text can be read, where it looks like what is often meant. */
    private String hint(String cell) {
        if (cell.length() > MOST_SHOWN) {
            return "";
        }
        if (cell.startsWith("=")) {
            return "; it is a formula that was not computed: open the workbook in its program and save it";
        }
        if (cell.endsWith("%")) {
            return "; take off the per cent sign, and say in the mapping that the column is in per cent";
        }
        if (cell.startsWith("(") && cell.endsWith(")")) {
            return "; if it is negative, say negativeInParentheses() in the mapping";
        }
        if (decimal == '.' && grouping.isEmpty() && WITH_COMMA.matcher(cell).matches()) {
            return "; say in the mapping what the comma is, decimalComma() or thousands(\",\")";
        }
        Matcher marked = WITH_MARK.matcher(cell);
        if (grouping.isEmpty() && marked.matches()) {
            return "; if it has a mark between thousands, say thousands(\"" + marked.group(1) + "\") in the mapping";
        }
        boolean digits = cell.chars().anyMatch(c -> c >= '0' && c <= '9');
        return cell.startsWith("#") || !digits
                ? "; say missing(\"" + cell + "\") in the mapping if it means not reported"
                : "";
    }

    private static InvalidInputException refused(String cell, String sentence) {
        return InvalidInputException.of(Printing.beginning(cell), sentence);
    }

    /**
     * Reads a date.
     *
     * @param cell its text
     * @return the date, or nothing if the cell says that there is none
     * @throws InvalidInputException if it is not a date in this notation
     */
    public Optional<LocalDate> parseDate(String cell) {
        if (isMissing(cell)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell, formatter));
        } catch (DateTimeException e) {
            boolean digits = cell.chars().anyMatch(c -> c >= '0' && c <= '9');
            throw refused(
                    cell,
                    "is not a date like " + formatter.format(EXAMPLE)
                            + (digits
                                    ? "; say its form in the mapping, dates(\"dd/MM/yyyy\") for instance"
                                    : hint(cell)));
        }
    }

    /** Prints how numbers and dates are written. */
    @Override
    public String toString() {
        String mark = grouping.isEmpty() ? "" : grouping.substring(0, 1);
        return "numbers as 1" + mark + "234" + decimal + "5" + (parentheses ? ", (5) is negative" : "") + ", dates as "
                + formatter.format(EXAMPLE) + ", missing: empty"
                + missing.stream().sorted().map(one -> ", " + one).collect(Collectors.joining());
    }
}
