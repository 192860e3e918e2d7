/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.finindicators.catalogue.Comparison;
import org.finindicators.catalogue.Report;
import org.finindicators.indicator.Measurement;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes statements, measurements, reports and other results as JSON, and reads the first three and comparisons.
 *
 * <p>The schema is <a href="https://finindicators.org/schema/1">finindicators.org/schema/1</a>, which {@link #schema()}
 * returns. Amounts are written as texts in full; where they are read, a JSON number will do too and is taken as it is
 * written, digit by digit. Money without a {@code scale} is in whole units of its currency.
 *
 * <p>The texts need no framework: an application that has Jackson 2, or none, returns them as they are, with the
 * content type {@code application/json}. Thread-safe: there is no state.
 *
 * @since 0.1.0
 */
public final class IndicatorsJson {
    /** The version of the schema. */
    public static final String VERSION = "1";

    /** The longest line of newline-delimited statements, in bytes. */
    public static final int LONGEST_LINE = 4_000_000;

    static final BiFunction<Object, List<Violation>, Measurement> MEASUREMENT =
            (tree, faults) -> MeasurementJson.measurement(Fields.of(tree, "", faults, "that of a measurement"), faults);
    static final BiFunction<Object, List<Violation>, Report> REPORT =
            (tree, faults) -> MeasurementJson.report(Fields.of(tree, "", faults, "that of a report"), faults);
    static final BiFunction<Object, List<Violation>, Comparison> COMPARISON =
            (tree, faults) -> MeasurementJson.comparison(Fields.of(tree, "", faults, "that of a comparison"), faults);

    private static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(JsonTree.LIMITS).build();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new IndicatorsModule()).build();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private IndicatorsJson() {}

    /**
     * Writes a value on lines of their own, in an order that is always the same.
     *
     * @param noun a statement, a measurement, a report or another result of the library; or a list or a map of them
     * @return the JSON
     * @throws IllegalArgumentException if it has no JSON form; the message says what to write instead
     */
    public static String write(Object noun) {
        try {
            return MAPPER.writer().with(PRETTY).writeValueAsString(noun) + "\n";
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /**
     * Writes a value on one line, for newline-delimited JSON.
     *
     * @param noun what {@link #write} takes
     * @return the JSON without a line end
     * @throws IllegalArgumentException if it has no JSON form; the message says what to write instead
     */
    public static String line(Object noun) {
        try {
            return MAPPER.writeValueAsString(noun);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads a statement.
     *
     * @param text the JSON, for instance <code>
     *     {"subject": "Bank A", "period": "2021", "figures": {"net-income": {"flow": "5"}}}</code>
     * @return the statement
     * @throws InvalidInputException with everything that is wrong with it; also if it says that facts were left out
     */
    public static Statement statement(String text) {
        return statement(text, UnwrittenFacts.REFUSED);
    }

    /**
     * Reads a statement.
     *
     * @param text the JSON
     * @param facts what to do where it says that facts were left out
     * @return the statement
     * @throws InvalidInputException with everything that is wrong with it
     */
    public static Statement statement(String text, UnwrittenFacts facts) {
        return read(text, (tree, faults) -> StatementJson.read(tree, faults, facts));
    }

    /**
     * Reads a measurement that was written.
     *
     * @param text the JSON
     * @return a measurement that equals it
     * @throws InvalidInputException with everything that is wrong with it; also if its indicator is not of the
     *     catalogue
     */
    public static Measurement measurement(String text) {
        return read(text, MEASUREMENT);
    }

    /**
     * Reads a report that was written.
     *
     * @param text the JSON
     * @return a report that equals it
     * @throws InvalidInputException with everything that is wrong with it
     */
    public static Report report(String text) {
        return read(text, REPORT);
    }

    /**
     * Reads a comparison that was written.
     *
     * @param text the JSON
     * @return a comparison that equals it
     * @throws InvalidInputException with everything that is wrong with it
     */
    public static Comparison comparison(String text) {
        return read(text, COMPARISON);
    }

    private static <T> T read(String text, BiFunction<Object, List<Violation>, T> make) {
        List<Violation> faults = new ArrayList<>();
        Object tree;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            tree = tree(parser, faults);
        } catch (JacksonException e) {
            throw new InvalidInputException(List.of(JsonTree.violation(e)));
        }
        return make.apply(tree, faults);
    }

    private static Object tree(JsonParser parser, List<Violation> faults) {
        if (parser.nextToken() == null) {
            throw InvalidInputException.of("", "there is no JSON, the text is empty");
        }
        Object tree = JsonTree.read(parser, faults);
        if (parser.nextToken() != null) {
            throw InvalidInputException.of("", "something follows the end of the JSON");
        }
        return tree;
    }

    /**
     * Says in plain words why a text is no JSON, for an application whose own mapper read it.
     *
     * @param unreadable what Jackson threw
     * @return the violation, with line and column as its path
     */
    public static Violation violation(JacksonException unreadable) {
        return JsonTree.violation(unreadable);
    }

    /**
     * Reads many statements of a file, one after the other, in memory that does not grow with it.
     *
     * @param file an array of statements, or a statement on each line, in UTF-8
     * @param each takes each statement that is sound
     * @return how many were read and refused, and why
     * @throws InvalidInputException if there is no such file, or it cannot be read
     */
    public static JsonReading statements(Path file, Consumer<Statement> each) {
        if (!Files.isRegularFile(file)) {
            throw InvalidInputException.of(file.toString(), "is not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new StatementStream(FACTORY, each).read(in);
        } catch (IOException e) {
            throw InvalidInputException.of(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /**
     * Reads many statements, one after the other, in memory that does not grow with their number.
     *
     * @param in an array of statements, or a statement on each line, in UTF-8; what is wrong with one does not stop the
     *     others, but for a text in an array that is no JSON
     * @param each takes each statement that is sound
     * @return how many were read and refused, and why
     * @throws UncheckedIOException if the source breaks off
     */
    public static JsonReading statements(InputStream in, Consumer<Statement> each) {
        try {
            return new StatementStream(FACTORY, each).read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the JSON Schema, of draft 2020-12, of what is written.
     *
     * @return its text
     */
    public static String schema() {
        try (InputStream in = IndicatorsJson.class.getResourceAsStream("schema-1.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing from the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
