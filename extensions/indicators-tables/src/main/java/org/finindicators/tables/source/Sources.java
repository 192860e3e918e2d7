/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.nio.file.Path;
import java.util.Locale;

/** Opens sources by their names. */
public final class Sources {
    private Sources() {}

    /**
     * Reads a file.
     *
     * @param <T> what comes of it
     * @param file the name of the file; what it is follows from its ending
     * @param mapping what its columns are
     * @return what is sound, with everything that is not
     * @throws org.finindicators.validation.InvalidInputException if nothing can be read
     */
    public static <T> T read(String file, Mapping<T> mapping) {
        return mapping.read(of(Path.of(file)));
    }

    /**
     * Reads a source.
     *
     * @param <T> what comes of it
     * @param source the rows
     * @param mapping what its columns are
     * @return what is sound, with everything that is not
     * @throws org.finindicators.validation.InvalidInputException if nothing can be read
     */
    public static <T> T read(Source source, Mapping<T> mapping) {
        return mapping.read(source);
    }

    /**
     * Opens a file.
     *
     * @param file the file; what it is follows from its ending
     * @return the source
     */
    public static Source of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".json") ? FileSource.of(file) : CsvSource.of(file);
    }
}
