/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;

/** One JSON value as maps, lists and texts, with numbers as they are written. */
final class JsonTree {
    /** How deep values may be inside each other; no document of the library is half as deep. */
    static final int DEEPEST = 100;

    /** The longest text, and the longest number: the exact value of a long formula has thousands of digits. */
    static final int LONGEST = 100_000;

    private static final int LONGEST_NUMBER = 1000;
    private static final int LONGEST_NAME = 1000;

    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST + 1)
            .maxStringLength(LONGEST)
            .maxNumberLength(LONGEST_NUMBER)
            .maxNameLength(LONGEST_NAME)
            .build();

    private final JsonParser parser;
    private final List<Violation> faults;
    private final Deque<Object> places = new ArrayDeque<>();

    private JsonTree(JsonParser parser, List<Violation> faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** A number, as written. */
    record Numeral(String text) {}

    /** The value null, true or false. */
    enum Word {
        NULL,
        TRUE,
        FALSE
    }

    /** Reads the value whose first token is the current one; what occurs twice is a fault. */
    static Object read(JsonParser parser, List<Violation> faults) {
        return new JsonTree(parser, faults).value(0);
    }

    /** What Jackson's sentences begin with or hold, and the same in plain words. */
    private static final Map<String, String> SENTENCES = Map.of(
            "Document nesting depth", "values are nested deeper than " + DEEPEST + " levels",
            "String value length", "a text is longer than " + LONGEST + " characters",
            "Number value length", "a number is longer than " + LONGEST_NUMBER + " characters",
            "Name length", "a name is longer than " + LONGEST_NAME + " characters",
            "Name value length", "a name is longer than " + LONGEST_NAME + " characters",
            "Unexpected end-of-input", "is not JSON: it ends before it is complete",
            "Trailing token", "something follows the end of the JSON");

    /** Says in plain words why a text cannot be read, and where. */
    static Violation violation(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String place =
                at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
        String given =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        for (Map.Entry<String, String> sentence : SENTENCES.entrySet()) {
            if (given.startsWith(sentence.getKey())) {
                return new Violation(place, "", sentence.getValue());
            }
        }
        // what follows the colon is which names or settings Jackson knows, which says nothing to who sent the text
        String what = given.replaceFirst("((?:Unrecognized|Non-standard) token '[^']*').*", "$1");
        return new Violation(place, "", "is not JSON: " + Printing.beginning(what));
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw InvalidInputException.of("", "values are nested deeper than " + DEEPEST + " levels");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(depth);
            case START_ARRAY -> array(depth);
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(parser.getString());
            case VALUE_TRUE -> Word.TRUE;
            case VALUE_FALSE -> Word.FALSE;
            case VALUE_NULL -> Word.NULL;
            default -> throw InvalidInputException.of(token.name(), "is not a value");
        };
    }

    private String text() {
        String text = parser.getString();
        if (text.length() > LONGEST) {
            faults.add(
                    new Violation(path(), "", "is a text of " + text.length() + " characters, more than " + LONGEST));
            return "";
        }
        return text;
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> all = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            places.addLast(name);
            if (all.putIfAbsent(name, value(depth + 1)) != null) {
                faults.add(new Violation(path(), "", "is given twice"));
            }
            places.removeLast();
        }
        return all;
    }

    private List<Object> array(int depth) {
        List<Object> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            places.addLast(all.size());
            all.add(value(depth + 1));
            places.removeLast();
        }
        return all;
    }

    /** Where the reading is, which is asked for only where something is wrong. */
    private String path() {
        String path = "";
        for (Object place : places) {
            path = place instanceof Integer ? path + "[" + place + "]" : Fields.join(path, place.toString());
        }
        return path;
    }
}
