/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.finindicators.validation.InvalidInputException;

/** A file of values with a separator between them, a comma unless it is stated otherwise. */
public final class CsvSource implements Source {
    private final Path file;
    private final char separator;

    private CsvSource(Path file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    /**
     * Names a file.
     *
     * @param file the file, in UTF-8
     * @return the source
     */
    public static CsvSource of(Path file) {
        return new CsvSource(file, ',');
    }

    /**
     * Returns the same file with another separator.
     *
     * @param other the character between two cells
     * @return the source
     */
    public CsvSource separator(char other) {
        return new CsvSource(file, other);
    }

    /**
     * Returns the file for a reader of bytes, if each of its lines that has no quote is a row of UTF-8.
     *
     * @return the file and its separator, or nothing if it is to be read as characters
     */
    public Optional<PlainFile> plain() {
        return separator < 128 && !name().endsWith(".gz") ? Optional.of(new PlainFile(file, separator)) : Optional.empty();
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public void read(RowHandler rows, SourceFaults faults) {
        if (!Files.isRegularFile(file)) {
            throw InvalidInputException.of(file.toString(), "is not a file");
        }
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).detectBomHeader(true).ofCsvRecord(file)) {
            boolean first = true;
            int width = 0;
            for (CsvRecord record : reader) {
                List<String> cells = record.getFields();
                if (first) {
                    first = false;
                    width = cells.size();
                    rows.header(cells.stream().map(String::strip).toList());
                    continue;
                }
                faults.count();
                if (cells.size() == width) {
                    rows.row(new Row(record.getStartingLineNumber(), cells));
                } else {
                    faults.add(
                            record.getStartingLineNumber(),
                            "",
                            "",
                            "",
                            "has " + cells.size() + " cells, and the header has " + width);
                }
            }
        } catch (IOException e) {
            throw InvalidInputException.of(file.toString(), "cannot be read: " + e.getMessage());
        }
    }

    /** Prints the name of the file. */
    @Override
    public String toString() {
        return file.toString();
    }
}
