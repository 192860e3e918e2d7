/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.finindicators.statement.Statement;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One reading of many statements. */
final class StatementStream {
    private final JsonFactory factory;
    private final Consumer<Statement> each;
    private final List<Violation> faults = new ArrayList<>();
    private long more;
    private long read;
    private long refused;

    StatementStream(JsonFactory factory, Consumer<Statement> each) {
        this.factory = factory;
        this.each = each;
    }

    JsonReading read(BufferedReader text) throws IOException {
        if (firstOf(text) == '[') {
            array(text);
        } else {
            lines(text);
        }
        List<Violation> all = new ArrayList<>(faults);
        if (more > 0) {
            all.add(new Violation("", "", "and " + more + " more faults, which are counted only"));
        }
        return new JsonReading(read, refused, all);
    }

    /** The first character that is not blank, which stays to be read; a byte-order mark does not. */
    private static int firstOf(BufferedReader text) throws IOException {
        while (true) {
            text.mark(1);
            int first = text.read();
            if (first != ' ' && first != '\n' && first != '\r' && first != '\t' && first != 0xFEFF) {
                text.reset();
                return first;
            }
        }
    }

    private void array(BufferedReader text) {
        long number = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                List<Violation> found = new ArrayList<>();
                one(JsonTree.read(parser, found), found, "[" + number + "]");
                number++;
            }
            if (parser.nextToken() != null) {
                keep(new Violation("", "", "something follows the end of the array"));
            }
        } catch (JacksonException e) {
            refused++;
            keep(JsonTree.violation(e));
            keep(new Violation("[" + number + "]", "", "is the element at which the reading stopped; what follows was not read"));
        } catch (InvalidInputException e) {
            refused++;
            e.violations().forEach(violation -> keep(violation));
            keep(new Violation("", "", "the reading stopped there; what follows was not read"));
        }
    }

    private void lines(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        long number = 0;
        boolean open = true;
        while (open) {
            line.setLength(0);
            long length = 0;
            int c = text.read();
            while (c >= 0 && c != '\n') {
                if (length++ < IndicatorsJson.LONGEST_LINE) {
                    line.append((char) c);
                }
                c = text.read();
            }
            open = c >= 0;
            number++;
            if (length > IndicatorsJson.LONGEST_LINE) {
                refused++;
                keep(new Violation(
                        "line " + number,
                        "",
                        "has " + length + " characters, more than " + IndicatorsJson.LONGEST_LINE));
            } else if (!line.toString().isBlank()) {
                line(line.toString(), "line " + number);
            }
        }
    }

    private void line(String line, String place) {
        List<Violation> found = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            Object tree = JsonTree.read(parser, found);
            if (parser.nextToken() != null) {
                found.add(new Violation("", "", "something follows the end of the JSON"));
            }
            one(tree, found, place);
        } catch (JacksonException e) {
            refused++;
            Violation why = JsonTree.violation(e);
            String inside = why.path().isEmpty() ? place : why.path().replaceFirst("line 1", place);
            keep(new Violation(inside, why.value(), why.message()));
        } catch (InvalidInputException e) {
            refused++;
            e.violations().forEach(violation -> keep(placed(violation, place)));
        }
    }

    private void one(Object tree, List<Violation> found, String place) {
        Statement statement;
        try {
            statement = StatementJson.read(tree, found, UnwrittenFacts.REFUSED);
        } catch (InvalidInputException e) {
            refused++;
            e.violations().forEach(violation -> keep(placed(violation, place)));
            return;
        }
        read++;
        each.accept(statement);
    }

    private static Violation placed(Violation found, String place) {
        boolean line = !place.startsWith("[");
        String path = found.path();
        String separator = path.isEmpty() ? "" : line ? ", " : ".";
        return new Violation(place + separator + path, found.value(), found.message(), found.subject());
    }

    private void keep(Violation violation) {
        if (faults.size() < SourceFaults.MOST) {
            faults.add(violation);
        } else {
            more++;
        }
    }
}
