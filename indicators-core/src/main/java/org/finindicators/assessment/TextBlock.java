/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.Suggestions;

/** A part of the text of an instrument: a line {@code kind id: words}, and the lines {@code key: value} below it. */
final class TextBlock {
    private static final Pattern LINE = Pattern.compile("([a-z]+)(?: +([^:\\s]+))? *:(.*)");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\t]]|[\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    /** What a published index codes an option by. */
    private static final Pattern CODE = Pattern.compile("[0-9]+\\.[0-9]+");

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST = 4_000;
    private static final int LONGEST_ID = 60;

    /** What can be said in a block of each kind. */
    private static final Map<String, Set<String>> KEYS = Map.of(
            "instrument",
            Set.of("version", "source", "language", "first", "last", "scale", "rule", "required", "coverage", "fields"),
            "scale",
            Set.of(),
            "rating",
            Set.of("points", "meets"),
            "section",
            Set.of("place", "weight", "rule", "required", "coverage", "scale"),
            "group",
            Set.of("place", "weight", "rule", "required", "coverage", "scale"),
            "criterion",
            Set.of("place", "weight", "critical", "scale", "indicator", "marks", "limit"));

    private final String kind;
    private final String id;
    private final String words;
    private final int line;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** What stands behind a key. */
    record Entry(String value, int line) {}

    private TextBlock(String kind, String id, String words, int line) {
        this.kind = kind;
        this.id = id;
        this.words = words;
        this.line = line;
    }

    String kind() {
        return kind;
    }

    String id() {
        return id;
    }

    String words() {
        return words;
    }

    String place() {
        return "line " + line;
    }

    Set<String> keys() {
        return entries.keySet();
    }

    /** What stands behind a key, if it is there. */
    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** What stands behind a key; empty if it is not there. */
    String value(String key) {
        return entry(key).map(Entry::value).orElse("");
    }

    /** Splits a text into blocks, the first of which is that of the instrument. */
    static List<TextBlock> read(String text, Intake intake) {
        List<TextBlock> blocks = new ArrayList<>();
        if (text.length() > MOST_CHARACTERS
                || text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            intake.add(
                    "",
                    "",
                    "an instrument of more than " + Printing.number(MOST_CHARACTERS) + " characters or "
                            + Printing.number(MOST_LINES) + " lines is refused");
            intake.refuse();
        }
        int number = 0;
        for (String raw :
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList()) {
            number++;
            String line = raw.strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, number, blocks, intake);
            }
        }
        if (blocks.isEmpty() || !blocks.get(0).kind.equals("instrument")) {
            intake.add("line 1", "", "an instrument begins with a line like 'instrument bank-supervision: Its title'");
            intake.refuse();
        }
        return blocks;
    }

    private static void read(String line, int number, List<TextBlock> blocks, Intake intake) {
        String place = "line " + number;
        Matcher parts = LINE.matcher(line);
        if (UNSEEN.matcher(line).find()) {
            intake.add(
                    place,
                    Printing.beginning(UNSEEN.matcher(line).replaceAll("?")),
                    "has a control character, or one that turns the direction of writing");
            return;
        }
        if (line.length() > LONGEST || !parts.matches()) {
            intake.add(
                    place,
                    Printing.beginning(line),
                    "is neither 'key: value' nor 'kind id: words', or longer than " + Printing.number(LONGEST));
            return;
        }
        String value = parts.group(3).strip();
        if (parts.group(2) != null) {
            block(new TextBlock(parts.group(1), parts.group(2), value, number), blocks, intake);
        } else if (blocks.isEmpty()) {
            intake.add(place, line, "stands before the instrument begins");
        } else {
            blocks.get(blocks.size() - 1).entry(parts.group(1), new Entry(value, number), intake);
        }
    }

    private static void block(TextBlock block, List<TextBlock> blocks, Intake intake) {
        if (!KEYS.containsKey(block.kind)) {
            intake.add(
                    block.place(),
                    block.kind,
                    "is no kind of block" + Suggestions.didYouMean(block.kind, new TreeSet<>(KEYS.keySet())));
        }
        boolean coded = block.kind.equals("rating") && CODE.matcher(block.id).matches();
        if (block.id.length() > LONGEST_ID || (!coded && !ID.matcher(block.id).matches())) {
            intake.add(
                    block.place(),
                    Printing.beginning(block.id),
                    "is not an id: lower case words joined by hyphens, " + LONGEST_ID + " characters at the most");
        }
        if (block.words.isEmpty() && !block.kind.equals("scale")) {
            intake.add(block.place(), block.id, "has no text");
        }
        if (block.kind.equals("instrument") && !blocks.isEmpty()) {
            intake.add(block.place(), block.id, "is a second instrument; a text holds one");
        }
        blocks.add(block);
    }

    private void entry(String key, Entry entry, Intake intake) {
        String place = "line " + entry.line;
        Set<String> known = KEYS.getOrDefault(kind, Set.of(key));
        if (!known.contains(key)) {
            intake.add(place, key, "cannot be said of a " + kind + Suggestions.didYouMean(key, new TreeSet<>(known)));
        } else if (entry.value.isEmpty()) {
            intake.add(place, key, "has no value; leave the line out");
        }
        Entry before = entries.putIfAbsent(key, entry);
        if (before != null) {
            intake.add(place, key, "stands in line " + before.line + " already");
        }
    }

    /**
     * The blocks by their full ids: those of criteria and groups begin with their section's, those of ratings with
     * their scale's.
     */
    static Map<String, TextBlock> byFullId(List<TextBlock> blocks, Intake intake) {
        Map<String, TextBlock> all = new LinkedHashMap<>();
        String section = "";
        String scale = "";
        for (TextBlock block : blocks) {
            section = block.kind.equals("section") ? block.id : section;
            scale = block.kind.equals("scale") ? block.id : scale;
            String full = switch (block.kind) {
                case "scale" -> "scale " + scale;
                case "rating" -> "scale " + scale + "." + block.id;
                case "group", "criterion" -> section + "." + block.id;
                default -> block.id;
            };
            if (full.startsWith(".") || full.startsWith("scale .")) {
                intake.add(block.place(), block.id, "stands in no section, or no scale");
            }
            TextBlock before = all.putIfAbsent(full, block);
            if (before != null) {
                intake.add(block.place(), block.id, "has the id of " + before.place());
            }
        }
        return all;
    }
}
