/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Rows of named columns: a file of comma-separated values, a sheet, the result of a query.
 *
 * <p>A source can be read several times, unless it says otherwise; each reading starts anew. Each class says whether it
 * is thread-safe.
 *
 * @since 0.1.0
 */
public interface RowSource {
    /**
     * Names the source in messages.
     *
     * @return for instance {@code banks.csv}
     */
    String name();

    /**
     * Says what a row's number counts.
     *
     * @return {@code line} or {@code row}
     */
    default String unit() {
        return "line";
    }

    /**
     * Returns the file behind the source, for a mapping that reads files of a format of its own.
     *
     * @return the file, or nothing if the source is not one
     */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /**
     * Reads the header and then all rows, in their order.
     *
     * <p>A row that is not sound, with too many cells for instance, is added to the faults, counted there and not
     * passed on. A source that breaks off in the middle adds a fault that says after which row.
     *
     * @param rows takes the header and the rows
     * @param faults takes what cannot be read
     * @throws org.finindicators.validation.InvalidInputException if nothing can be read at all: there is no such file,
     *     it is a directory, it has no header
     */
    void read(RowHandler rows, SourceFaults faults);
}
