/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.nio.file.Path;
import java.util.Locale;
import org.finindicators.validation.InvalidInputException;

/**
 * Opens sources by their names. Stateless, so threads may share it.
 *
 * @since 0.1.0
 */
public final class Data {
    private Data() {}

    /**
     * Reads a file.
     *
     * @param <T> what comes of it
     * @param file the name of the file; what it is follows from its ending
     * @param mapping what its columns are
     * @return what is sound, with everything that is not
     * @throws InvalidInputException if nothing can be read
     */
    public static <T> T read(String file, Mapping<T> mapping) {
        return mapping.read(open(Opening.path(file)));
    }

    /**
     * Reads a source.
     *
     * @param <T> what comes of it
     * @param source the rows
     * @param mapping what its columns are
     * @return what is sound, with everything that is not
     * @throws InvalidInputException if nothing can be read
     */
    public static <T> T read(RowSource source, Mapping<T> mapping) {
        return mapping.read(source);
    }

    /**
     * Opens a file.
     *
     * @param file the file; what it is follows from its ending: {@code .csv}, {@code .csv.gz}, {@code .tsv},
     *     {@code .tsv.gz}, {@code .xlsx} and {@code .parquet} have rows, {@code .json} and {@code .xml} are for
     *     mappings of their own
     * @return the source; what it is can be stated further, {@code CsvSource.of(file).separator(';')} for instance
     * @throws InvalidInputException if there is no such file, or its ending says nothing
     */
    public static RowSource open(Path file) {
        Opening.check(file);
        return switch (ending(Opening.name(file).toLowerCase(Locale.ROOT))) {
            case "csv", "csv.gz" -> CsvSource.of(file);
            case "tsv", "tsv.gz" -> CsvSource.of(file).separator('\t');
            case "xlsx", "xlsm" -> XlsxSource.of(file);
            case "parquet" -> ParquetSource.of(file);
            case "json", "xml" -> FileSource.of(file);
            default -> throw unknown(file);
        };
    }

    /** What follows the last point, or the last but one of a compressed file. */
    private static String ending(String name) {
        int from = name.endsWith(".gz") ? name.length() - ".gz".length() - 1 : name.length();
        return name.substring(name.lastIndexOf('.', from) + 1);
    }

    private static InvalidInputException unknown(Path file) {
        return Opening.refused(
                file,
                "has an ending that says nothing of its format; known are .csv, .tsv, .csv.gz, .xlsx, .parquet, .json"
                        + " and .xml, and of other text CsvSource.of(file) states the format");
    }
}
