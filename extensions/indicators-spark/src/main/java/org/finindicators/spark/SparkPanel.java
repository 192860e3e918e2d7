/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Indicator;
import org.finindicators.panel.Panel;
import org.finindicators.sql.PanelSelect;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlPanel;
import org.finindicators.validation.InvalidInputException;

/**
 * Rows of Spark, one for each subject and period, over which indicators are computed: the same rows come out, with two
 * more columns for each indicator, in one select.
 *
 * <pre>{@code
 * var banks = session.read().parquet("banks.parquet");
 * SparkPanel.of(banks).months(3).columns(Map.of("equity", "EQ")).measure(RETURN_ON_EQUITY).rows().show()
 * }</pre>
 *
 * <p>Columns are named as {@link SqlPanel} says, and values and reasons are those of a {@link Panel} of the same rows.
 * NULL, NaN and infinity are not reported, and neither is text that is not a number or a number outside 1E-40 to 1E+40,
 * which {@link SparkMeasures#read()} counts.
 *
 * <p>The JVM does not compile methods of more than 8,000 bytes, and thirty indicators make longer ones: set
 * {@code spark.sql.codegen.hugeMethodLimit} to 8000 in the session, and Spark divides them, which was eight times as
 * fast.
 *
 * <p>Immutable: each method that states something returns a changed panel.
 *
 * @since 0.1.0
 */
public final class SparkPanel {
    private final Dataset<Row> rows;
    private final SqlPanel panel;
    private final List<String> kept;

    private SparkPanel(Dataset<Row> rows, SqlPanel panel, List<String> kept) {
        this.rows = rows;
        this.panel = panel;
        this.kept = kept;
    }

    /**
     * Takes rows.
     *
     * @param rows the rows, of years unless {@link #months} says otherwise
     * @return the panel
     * @throws InvalidInputException if two columns have one name, in whatever case
     */
    public static SparkPanel of(Dataset<Row> rows) {
        List<SqlColumn> columns = SparkEngine.columns(rows);
        return new SparkPanel(
                rows,
                SqlPanel.of("rows")
                        .dialect(SparkEngine.of(rows.sparkSession()).dialect())
                        .typed(columns),
                List.of());
    }

    /**
     * States the length of the periods.
     *
     * @param length the months that all rows cover, 12 unless stated
     * @return the changed panel
     * @throws InvalidInputException if it is not 1 to 1200
     */
    public SparkPanel months(int length) {
        return new SparkPanel(rows, panel.months(length), kept);
    }

    /**
     * Adds columns that come out as they are, in place of all of them.
     *
     * @param columns their names
     * @return the changed panel
     */
    public SparkPanel keep(String... columns) {
        List<String> all = new ArrayList<>(kept);
        all.addAll(Arrays.asList(columns));
        return new SparkPanel(rows, panel, List.copyOf(all));
    }

    /**
     * Adds names of columns that are not those of the library.
     *
     * @param byColumn the name in the rows for that of the library, {@code Map.of("total_assets", "ASSET")} for
     *     instance
     * @return the changed panel
     */
    public SparkPanel columns(Map<String, String> byColumn) {
        return new SparkPanel(rows, panel.columns(byColumn), kept);
    }

    /**
     * Measures indicators.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return what is computed when its rows are asked for
     * @throws InvalidInputException naming all that is wrong, before anything is computed: an indicator that is
     *     computed from facts or named twice, a column to be kept that does not exist, or one that holds neither
     *     numbers nor text
     */
    public SparkMeasures measure(Indicator... indicators) {
        return measure(Arrays.asList(indicators));
    }

    /**
     * Measures indicators.
     *
     * @param indicators the indicators, each in the variant chosen
     * @return what is computed when its rows are asked for
     * @throws InvalidInputException as for {@link #measure(Indicator...)}
     */
    public SparkMeasures measure(Collection<Indicator> indicators) {
        return measured(stated -> stated.select(indicators));
    }

    /**
     * Measures the indicators of a catalogue, as far as they have columns; {@link PanelSelect#withoutColumns()} lists
     * the others.
     *
     * @param catalogue the indicators
     * @return what is computed when its rows are asked for
     * @throws InvalidInputException as for {@link #measure(Indicator...)}
     */
    public SparkMeasures measure(Catalogue catalogue) {
        return measured(stated -> stated.select(catalogue));
    }

    private SparkMeasures measured(Function<SqlPanel, PanelSelect> select) {
        SparkEngine engine = SparkEngine.of(rows.sparkSession());
        String[] all = kept.isEmpty() ? rows.columns() : kept.toArray(String[]::new);
        return engine.naming(rows, name -> {
            PanelSelect made = select.apply(panel.from(name).keep(all));
            Dataset<Row> measured = engine.rows(made.text());
            return new SparkMeasures(rows, made, measured, engine.rows(made.refused()));
        });
    }

    /** Prints which columns there are. */
    @Override
    public String toString() {
        return "Spark, " + String.join(", ", rows.columns());
    }
}
