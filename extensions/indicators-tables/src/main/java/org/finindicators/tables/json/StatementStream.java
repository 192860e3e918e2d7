/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

    JsonReading read(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        long blank = skip(bytes);
        bytes.mark(1);
        int first = bytes.read();
        bytes.reset();
        if (first == '[') {
            array(bytes);
        } else {
            lines(bytes, blank);
        }
        List<Violation> all = new ArrayList<>(faults);
        if (more > 0) {
            all.add(new Violation("", "", "and " + more + " more faults, which are counted only"));
        }
        return new JsonReading(read, refused, all);
    }

    /** Passes over blanks and a byte-order mark at the beginning, and counts the lines. */
    private static long skip(BufferedInputStream bytes) throws IOException {
        long lines = 0;
        while (true) {
            bytes.mark(1);
            int c = bytes.read();
            boolean mark = c == 0xEF || c == 0xBB || c == 0xBF;
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && !mark) {
                bytes.reset();
                return lines;
            }
            lines += c == '\n' ? 1 : 0;
        }
    }

    private void array(InputStream bytes) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            boolean open = true;
            for (long number = 0; open; number++) {
                open = element(parser, "[" + number + "]");
            }
        }
    }

    /** What the caller does with a statement is outside the reading, and so is what it throws. */
    private boolean element(JsonParser parser, String place) {
        List<Violation> found = new ArrayList<>();
        Object tree;
        try {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                if (parser.nextToken() != null) {
                    keep(new Violation("", "", "something follows the end of the array"));
                }
                return false;
            }
            tree = JsonTree.read(parser, found);
        } catch (JacksonException e) {
            keep(JsonTree.violation(e));
            refuse(place, "is the element at which the reading stopped; what follows was not read");
            return false;
        } catch (InvalidInputException e) {
            e.violations().forEach(this::keep);
            refuse(place, "is the element at which the reading stopped; what follows was not read");
            return false;
        }
        one(tree, found, place);
        return true;
    }

    private void lines(InputStream bytes, long before) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = before;
        boolean open = true;
        while (open) {
            line.reset();
            long length = 0;
            int c = bytes.read();
            while (c >= 0 && c != '\n') {
                if (length++ < IndicatorsJson.LONGEST_LINE) {
                    line.write(c);
                }
                c = bytes.read();
            }
            open = c >= 0;
            number++;
            String place = "line " + number;
            if (length > IndicatorsJson.LONGEST_LINE) {
                refuse(place, "has " + length + " bytes, more than " + IndicatorsJson.LONGEST_LINE);
            } else {
                try {
                    String text = StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(line.toByteArray()))
                            .toString();
                    if (!text.isBlank()) {
                        line(text, place);
                    }
                } catch (CharacterCodingException e) {
                    refuse(place, "is not text in UTF-8");
                }
            }
        }
    }

    private void refuse(String place, String message) {
        refused++;
        keep(new Violation(place, "", message));
    }

    private void line(String line, String place) {
        List<Violation> found = new ArrayList<>();
        Object tree;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            tree = JsonTree.read(parser, found);
            if (parser.nextToken() != null) {
                found.add(new Violation("", "", "something follows the end of the JSON"));
            }
        } catch (JacksonException e) {
            Violation why = JsonTree.violation(e);
            refused++;
            String inside = why.path().isEmpty() ? place : why.path().replaceFirst("line 1", place);
            keep(new Violation(inside, why.value(), why.message()));
            return;
        } catch (InvalidInputException e) {
            refused++;
            e.violations().forEach(violation -> keep(placed(violation, place)));
            return;
        }
        one(tree, found, place);
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
