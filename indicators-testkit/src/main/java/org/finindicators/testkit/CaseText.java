/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Splits a case file into blocks of entries; knows nothing of what they mean. */
final class CaseText {
    private CaseText() {}

    /**
     * One line, with the indented lines that continue it.
     *
     * @param place the file and line
     * @param line the line in the file, from 1
     * @param key the words before the first colon or equals sign
     * @param value the lines after it
     * @param written the lines as they stand in the file
     */
    record Entry(String place, int line, List<String> key, List<String> value, List<String> written) {
        String word() {
            return key.get(0);
        }

        /** The key's words from the second or a later one on. */
        String rest(int from) {
            return String.join(" ", key.subList(Math.min(from, key.size()), key.size()));
        }

        String text() {
            return String.join(" ", value);
        }

        List<String> words() {
            return List.of(text().split("\\s+"));
        }

        IllegalArgumentException error(String complaint) {
            return new IllegalArgumentException(place + ": " + complaint);
        }
    }

    static List<List<Entry>> blocks(Path file) {
        List<List<Entry>> blocks = new ArrayList<>();
        boolean open = false;
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank()) {
                open = false;
            } else if (!line.stripLeading().startsWith("#")) {
                if (!open) {
                    blocks.add(new ArrayList<>());
                    open = true;
                }
                add(blocks.get(blocks.size() - 1), file.getFileName() + ":" + number, number, line);
            }
        }
        return blocks;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the case file " + file.toAbsolutePath(), e);
        }
    }

    private static void add(List<Entry> block, String place, int number, String line) {
        if (Character.isWhitespace(line.charAt(0)) && !block.isEmpty()) {
            Entry before = block.get(block.size() - 1);
            before.value().add(line.strip());
            before.written().add(line.stripTrailing());
            return;
        }
        String[] parts = line.split(":|=(?!\\d)", 2);
        List<String> value = new ArrayList<>();
        if (parts.length == 2 && !parts[1].isBlank()) {
            value.add(parts[1].strip());
        }
        List<String> written = new ArrayList<>(List.of(line.stripTrailing()));
        block.add(new Entry(place, number, List.of(parts[0].strip().split("\\s+")), value, written));
    }
}
