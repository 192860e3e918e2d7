/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.finindicators.validation.InvalidInputException;

/**
 * The files that a document is saved as, each known by the ending of its name. Immutable.
 *
 * @since 0.1.0
 */
public enum FileFormat {
    /** Text as on a terminal. */
    TXT,
    /** Markdown, for other documents. */
    MD,
    /** Comma-separated values with full precision, for programs. */
    CSV,
    /** A page to read and to print, which needs no other file. */
    HTML,
    /** A workbook for Excel and LibreOffice. */
    XLSX,
    /** JSON, for applications. */
    JSON;

    /**
     * Recognises a file by its ending.
     *
     * @param file its name
     * @return the format
     * @throws InvalidInputException if it has no ending, or one that is not known
     */
    public static FileFormat of(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        Optional<FileFormat> known = Arrays.stream(values())
                .filter(format -> format.ending().equals(ending.toLowerCase(Locale.ROOT)))
                .findFirst();
        return known.filter(format -> name.contains("."))
                .orElseThrow(() -> InvalidInputException.of(
                        file.toString(), "has to end in " + endings() + ", which says what is written"));
    }

    /**
     * Returns the ending of its files.
     *
     * @return for instance {@code html}
     */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String endings() {
        return Arrays.stream(values()).map(format -> "." + format.ending()).collect(Collectors.joining(", "));
    }
}
