/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Indicator;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlPanel;
import org.finindicators.tables.source.ParquetSource;
import org.finindicators.validation.InvalidInputException;

/**
 * A Parquet file with a row for each subject and period, which is measured where it lies and saved as another one,
 * without a row of it in memory.
 *
 * <pre>{@code
 * PanelFile.parquet("banks.parquet").keep("bank", "quarter").months(3).measure(RETURN_ON_EQUITY).save("ratios.parquet")
 * }</pre>
 *
 * <p>Columns are named as in {@link SqlPanel}, {@code total_assets} or {@code total_assets_opening}, or as
 * {@link #columns(Map)} says; all are of one unit, and rates are fractions. Values and reasons are those of a
 * {@link org.finindicators.panel.Panel} of the same rows. NULL, NaN and infinity are not reported; a number out of the
 * bounds of figures refuses the file.
 *
 * <p>DuckDB does it, which is to be added to an application that wants it: {@code org.duckdb:duckdb_jdbc}. Immutable.
 *
 * @since 0.1.0
 */
public final class PanelFile {
    private final ParquetSource source;
    private final Path file;
    private final SqlPanel panel;

    private PanelFile(Path file, SqlPanel panel) {
        this.source = ParquetSource.of(file);
        this.file = file;
        this.panel = panel;
    }

    /**
     * Names a file.
     *
     * @param file the file
     * @return the panel, of years
     */
    public static PanelFile parquet(Path file) {
        return new PanelFile(file, SqlPanel.of("rows").dialect(SqlDialect.DUCKDB));
    }

    /**
     * Names a file.
     *
     * @param file its name
     * @return the panel, of years
     */
    public static PanelFile parquet(String file) {
        return parquet(Path.of(file));
    }

    /**
     * States the length of the periods.
     *
     * @param length the months that all rows cover, 12 unless stated
     * @return the same file with it
     * @throws InvalidInputException if it is not 1 to 1200
     */
    public PanelFile months(int length) {
        return new PanelFile(file, panel.months(length));
    }

    /**
     * Adds columns that are saved as they are, before the values: whose row it is, and when.
     *
     * @param columns their names in the file
     * @return the same file with them
     */
    public PanelFile keep(String... columns) {
        return new PanelFile(file, panel.keep(columns));
    }

    /**
     * Adds names of columns that are not those of the library.
     *
     * @param byColumn the name in the file for that of the library, {@code Map.of("total_assets", "ASSET")} for
     *     instance
     * @return the same file with them
     */
    public PanelFile columns(Map<String, String> byColumn) {
        return new PanelFile(file, panel.columns(byColumn));
    }

    /**
     * Measures indicators.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return what is to be saved; nothing is read yet
     * @throws InvalidInputException naming those that are computed from facts, which have no columns
     */
    public PanelMeasures measure(Indicator... indicators) {
        return measure(Arrays.asList(indicators));
    }

    /**
     * Measures the indicators of a catalogue.
     *
     * @param catalogue the indicators
     * @return what is to be saved; nothing is read yet
     * @throws InvalidInputException naming those that are computed from facts, which have no columns
     */
    public PanelMeasures measure(Catalogue catalogue) {
        return measure(catalogue.indicators());
    }

    /**
     * Measures indicators.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return what is to be saved; nothing is read yet
     * @throws InvalidInputException naming those that are computed from facts, which have no columns
     */
    public PanelMeasures measure(Collection<Indicator> indicators) {
        // what no file can have is refused before it is opened
        SqlPanel.of("rows").select(indicators);
        return new PanelMeasures(this, List.copyOf(indicators));
    }

    ParquetSource source() {
        return source;
    }

    Path file() {
        return file;
    }

    SqlPanel panel() {
        return panel;
    }

    /** Prints the file, and the length of its periods. */
    @Override
    public String toString() {
        return panel.from(source.toString()).toString();
    }
}
