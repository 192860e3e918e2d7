/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.finindicators.validation.InvalidInputException;

/**
 * How an engine writes SQL: its types, quotes and functions. A database that is not among the constants is stated by
 * what it does otherwise than another:
 *
 * <pre>{@code SqlDialect.STANDARD.named("Oracle").doubleType("BINARY_DOUBLE").textType("VARCHAR2(4000)")}</pre>
 *
 * <p>Two dialects are equal if they write the same. Immutable: each method that states something returns a changed
 * dialect.
 *
 * @since 0.1.0
 */
public final class SqlDialect {
    /** Standard SQL. Text is read as a number by a cast, which ends the query where it is none. */
    public static final SqlDialect STANDARD = new SqlDialect(new Draft());

    /** H2, from 2.0. */
    public static final SqlDialect H2 = STANDARD.named("H2")
            .numberOfText("CASE WHEN {text} REGEXP '" + Numbers.POSIX.replace("[[:space:]]", "\\s")
                    + "' AND CHAR_LENGTH({text}) <= " + Numbers.LONGEST + " THEN CAST({text} AS DOUBLE PRECISION) END");

    /** PostgreSQL, from 12. */
    public static final SqlDialect POSTGRESQL = STANDARD.named("PostgreSQL")
            .longestName(63)
            .unmerged("OFFSET 0")
            .daysBetween("({to} - {from})")
            .numberOfText(
                    "CASE WHEN CAST({text} AS TEXT) ~ '" + Numbers.POSIX + "' AND LENGTH(CAST({text} AS TEXT)) <= "
                            + Numbers.LONGEST + " THEN CAST(CAST({text} AS TEXT) AS DOUBLE PRECISION) END");

    /** DuckDB. */
    public static final SqlDialect DUCKDB = STANDARD.named("DuckDB")
            .doubleType("DOUBLE")
            .daysBetween("({to} - {from})")
            .numberOfText("CASE WHEN REGEXP_MATCHES({text}, '" + Numbers.POSIX + "') AND LENGTH({text}) <= "
                    + Numbers.LONGEST + " THEN TRY_CAST({text} AS DOUBLE) END");

    /** SQLite, from 3.35, with its mathematical functions. Dates are text, as 2024-12-31; amounts are whole numbers. */
    public static final SqlDialect SQLITE = STANDARD.named("SQLite")
            .wholeType("INTEGER")
            .textType("TEXT")
            .function("LEAST", "MIN")
            .function("GREATEST", "MAX")
            .dateLiteral("'{day}'")
            .daysBetween("CAST(julianday({to}) - julianday({from}) AS INTEGER)")
            // text that is not a number stays text in the comparison, and is equal to none
            .numberOfText("CASE WHEN {text} = CAST({text} AS NUMERIC) AND LENGTH({text}) <= " + Numbers.LONGEST
                    + " THEN CAST({text} AS DOUBLE PRECISION) END");

    /** MariaDB, from 10.5; MySQL 8 was not tried. */
    public static final SqlDialect MARIADB = STANDARD.named("MariaDB")
            .doubleType("DOUBLE")
            .wholeType("SIGNED")
            .textType("CHAR")
            .quote('`')
            .longestName(64)
            .backslashEscapes()
            .exactText("CONVERT({text} USING utf8mb4) COLLATE utf8mb4_nopad_bin")
            .daysBetween("DATEDIFF({to}, {from})")
            .numberOfText("CASE WHEN CAST({text} AS CHAR) REGEXP '" + Numbers.POSIX + "' AND CHAR_LENGTH({text}) <= "
                    + Numbers.LONGEST + " THEN CAST({text} AS DOUBLE) END");

    /** Apache Spark, from 4.0. */
    public static final SqlDialect SPARK = STANDARD.named("Spark")
            .doubleType("DOUBLE")
            .textType("STRING")
            .quote('`')
            .backslashEscapes()
            .daysBetween("DATEDIFF({to}, {from})")
            // a cast takes 12d and 0x1p3 for numbers besides; blanks are those it takes, of what does not print
            .numberOfText("CASE WHEN {text} RLIKE '" + Numbers.POSIX.replace("[[:space:]]", "[^!-~]")
                    + "' AND LENGTH({text}) <= " + Numbers.LONGEST + " THEN TRY_CAST({text} AS DOUBLE) END");

    private static final int MOST_PLAIN_DIGITS = 20;
    private static final Pattern DATE = Pattern.compile("\\{(from|to)\\}");

    private final Draft parts;

    /** What text must be to be read as a number, as {@link org.finindicators.number.Decimals#parse} has it. */
    private static final class Numbers {
        private static final String POSIX =
                "^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?0*[0-9]{1,2})?[[:space:]]*$";
        /** Engines end the query where a number has more digits than a double can be large. */
        private static final int LONGEST = 160;
    }

    /** What a dialect is made of. */
    private static final class Draft {
        private String name = "standard SQL";
        private String doubleType = "DOUBLE PRECISION";
        private String wholeType = "BIGINT";
        private String textType = "VARCHAR";
        private char quote = '"';
        private int longestName = Integer.MAX_VALUE;
        private boolean backslash;
        private String unmerged = "";
        private String exactText = "{text}";
        private String dateLiteral = "DATE '{day}'";
        private String daysBetween = "CAST(({to} - {from}) DAY(7) AS INTEGER)";
        private String numberOfText = "CAST({text} AS DOUBLE PRECISION)";
        private final Map<String, String> functions = new HashMap<>();
    }

    private SqlDialect(Draft parts) {
        this.parts = parts;
    }

    private SqlDialect with(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.name = parts.name;
        draft.doubleType = parts.doubleType;
        draft.wholeType = parts.wholeType;
        draft.textType = parts.textType;
        draft.quote = parts.quote;
        draft.longestName = parts.longestName;
        draft.backslash = parts.backslash;
        draft.unmerged = parts.unmerged;
        draft.exactText = parts.exactText;
        draft.dateLiteral = parts.dateLiteral;
        draft.daysBetween = parts.daysBetween;
        draft.numberOfText = parts.numberOfText;
        draft.functions.putAll(parts.functions);
        change.accept(draft);
        return new SqlDialect(draft);
    }

    /**
     * States what the engine is called.
     *
     * @param engine its name
     * @return the changed dialect
     */
    public SqlDialect named(String engine) {
        return with(draft -> draft.name = engine);
    }

    /**
     * States the type of floating-point numbers of 64 bits.
     *
     * @param type the type as in a cast, {@code DOUBLE} for instance
     * @return the changed dialect
     */
    public SqlDialect doubleType(String type) {
        return with(draft -> draft.doubleType = type);
    }

    /**
     * States the type of whole numbers of 64 bits.
     *
     * @param type the type as in a cast, {@code BIGINT} for instance
     * @return the changed dialect
     */
    public SqlDialect wholeType(String type) {
        return with(draft -> draft.wholeType = type);
    }

    /**
     * States the type of text of any length.
     *
     * @param type the type as in a cast, {@code VARCHAR} for instance
     * @return the changed dialect
     */
    public SqlDialect textType(String type) {
        return with(draft -> draft.textType = type);
    }

    /**
     * States what stands around names.
     *
     * @param mark the mark on both sides; within a name it is doubled
     * @return the changed dialect
     */
    public SqlDialect quote(char mark) {
        return with(draft -> draft.quote = mark);
    }

    /**
     * States how long a name may be; longer ones are shortened by us, before the engine does it in silence.
     *
     * @param most the number of characters, or of bytes where the engine counts those: ids of indicators have as many
     * @return the changed dialect
     * @throws InvalidInputException if it is below 20
     */
    public SqlDialect longestName(int most) {
        if (most < 20) {
            throw InvalidInputException.of(Integer.toString(most), "names must be allowed 20 characters at least");
        }
        return with(draft -> draft.longestName = most);
    }

    /**
     * States that a backslash in text escapes what follows it.
     *
     * @return the changed dialect
     */
    public SqlDialect backslashEscapes() {
        return with(draft -> draft.backslash = true);
    }

    /**
     * States what keeps the engine from merging a select into the one around it, and so from computing an expression
     * wherever it is named.
     *
     * @param clause what stands behind the {@code FROM} of the inner select; nothing by default
     * @return the changed dialect
     */
    public SqlDialect unmerged(String clause) {
        return with(draft -> draft.unmerged = clause);
    }

    /**
     * States what a function of the standard is called here.
     *
     * @param standard {@code LEAST}, {@code GREATEST}, {@code LN}, {@code POWER}, {@code ABS} or {@code COALESCE}
     * @param here its name in this engine
     * @return the changed dialect
     */
    public SqlDialect function(String standard, String here) {
        return with(draft -> draft.functions.put(standard, here));
    }

    /**
     * States how text is compared and grouped letter by letter, where the engine takes {@code east} for {@code East}.
     *
     * @param pattern an expression, with <code>{text}</code> in the place of text or a number
     * @return the changed dialect
     */
    public SqlDialect exactText(String pattern) {
        return with(draft -> draft.exactText = required(pattern, "{text}"));
    }

    /**
     * States how a date is written.
     *
     * @param pattern the literal, with <code>{day}</code> in the place of 2024-12-31
     * @return the changed dialect
     */
    public SqlDialect dateLiteral(String pattern) {
        return with(draft -> draft.dateLiteral = required(pattern, "{day}"));
    }

    /**
     * States how the days between two dates are counted.
     *
     * @param pattern an expression, with <code>{from}</code> and <code>{to}</code> in the places of the dates
     * @return the changed dialect
     */
    public SqlDialect daysBetween(String pattern) {
        return with(draft -> draft.daysBetween = required(required(pattern, "{from}"), "{to}"));
    }

    /**
     * States how text is read as a number: NULL where it is none, without ending the query.
     *
     * @param pattern an expression, with <code>{text}</code> in the places of the text
     * @return the changed dialect
     */
    public SqlDialect numberOfText(String pattern) {
        return with(draft -> draft.numberOfText = required(pattern, "{text}"));
    }

    private static String required(String pattern, String place) {
        if (!pattern.contains(place)) {
            throw InvalidInputException.of(pattern, "must have " + place + " in it");
        }
        return pattern;
    }

    /**
     * Returns the name of the engine.
     *
     * @return for instance {@code PostgreSQL}
     */
    public String name() {
        return parts.name;
    }

    /**
     * Returns how long a name may be.
     *
     * @return the most characters
     */
    public int longestName() {
        return parts.longestName;
    }

    /**
     * Quotes a name, so that a column called {@code order} or {@code user} is that column.
     *
     * @param name the name of a column or table
     * @return the name in quotes
     */
    public String name(String name) {
        String mark = String.valueOf(parts.quote);
        return mark + name.replace(mark, mark + mark) + mark;
    }

    /**
     * Writes what stands after {@code FROM}.
     *
     * @param relation a table, quoted if need be, or a select in brackets
     * @return the relation; a select has a name, which some engines ask for
     */
    public String from(String relation) {
        return relation.startsWith("(") && relation.endsWith(")") ? relation + " AS rows_read" : relation;
    }

    /**
     * Writes text.
     *
     * @param text any text
     * @return the literal
     */
    public String text(String text) {
        String escaped = parts.backslash ? text.replace("\\", "\\\\") : text;
        return "'" + escaped.replace("'", "''") + "'";
    }

    /**
     * Writes a date.
     *
     * @param day the date
     * @return the literal
     */
    public String date(LocalDate day) {
        return parts.dateLiteral.replace("{day}", day.toString());
    }

    /**
     * Writes a number in double precision. It is cast, because engines divide whole numbers without a remainder.
     *
     * @param number the number
     * @return the expression
     */
    public String number(BigDecimal number) {
        boolean isShort = Math.abs(number.scale()) <= MOST_PLAIN_DIGITS && number.precision() <= 2 * MOST_PLAIN_DIGITS;
        return asDouble(isShort ? number.toPlainString() : number.toString());
    }

    /**
     * Turns an expression into double precision.
     *
     * @param expression a number
     * @return the expression, cast
     */
    public String asDouble(String expression) {
        return "CAST(" + expression + " AS " + parts.doubleType + ")";
    }

    /**
     * Turns an expression into a whole number of 64 bits.
     *
     * @param expression a number
     * @return the expression, cast
     */
    public String asWhole(String expression) {
        return "CAST(" + expression + " AS " + parts.wholeType + ")";
    }

    /**
     * Turns an expression into text.
     *
     * @param expression anything
     * @return the expression, cast
     */
    public String asText(String expression) {
        return "CAST(" + expression + " AS " + parts.textType + ")";
    }

    /**
     * Makes text, or a number, differ from any other that is written otherwise, when it is compared or grouped.
     *
     * @param expression the text or number
     * @return the expression; in most engines it is what it was
     */
    public String exact(String expression) {
        return parts.exactText.replace("{text}", expression);
    }

    /** Tells whether dates are text. */
    boolean hasDatesAsText() {
        return parts.dateLiteral.equals("'{day}'");
    }

    /**
     * Reads text as a number.
     *
     * @param expression the text
     * @return a number in double precision; NULL where the text is none, if the engine can say so
     */
    public String numberOf(String expression) {
        return parts.numberOfText.replace("{text}", expression);
    }

    /**
     * Calls a function.
     *
     * @param standard its name in the standard
     * @param arguments the arguments
     * @return the call by the name that the engine has for it
     */
    public String call(String standard, String... arguments) {
        return functionName(standard) + "(" + String.join(", ", arguments) + ")";
    }

    String unmerged() {
        return parts.unmerged;
    }

    String functionName(String standard) {
        return parts.functions.getOrDefault(standard, standard);
    }

    /**
     * Counts days.
     *
     * @param from the earlier date
     * @param to the later date
     * @return the days from one to the other, below zero if they stand the other way round
     */
    public String days(String from, String to) {
        // in one go, whatever is in the names
        return DATE.matcher(parts.daysBetween)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().equals("{from}") ? from : to));
    }

    private List<Object> all() {
        return List.of(
                parts.name,
                parts.doubleType,
                parts.wholeType,
                parts.textType,
                parts.quote,
                parts.longestName,
                parts.backslash,
                parts.unmerged,
                parts.exactText,
                parts.dateLiteral,
                parts.daysBetween,
                parts.numberOfText,
                parts.functions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SqlDialect that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /** Prints the name of the engine. */
    @Override
    public String toString() {
        return parts.name;
    }
}
