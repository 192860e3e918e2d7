/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.finindicators.loanbook.Attribute;
import org.finindicators.sql.LoanSums;
import org.finindicators.sql.LoanTable;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlEngine;
import org.finindicators.sql.SqlSelect;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Loans that come as a stream, summed by windows of time as they come.
 *
 * <pre>{@code
 * var stream = session.readStream().schema("reported TIMESTAMP, region STRING, balance DECIMAL(18, 2), days_late INT").
 *     parquet("loans");
 * var printing = new WindowHandler() {
 *     public void closed(LoanWindow window) { System.out.println(window); }
 *     public void late(long rows) { System.out.println(rows + " rows came too late"); }
 * };
 * LoanStream.of(stream, name -> LoanTable.of(name, "USD").balance("balance").daysLate("days_late")).
 *     by(Attribute.REGION, "region").windows("reported", "1 day").waiting("6 hours").start("checkpoints/loans", printing)
 * }</pre>
 *
 * <p>Rows are grouped on the workers by window, label and class of days late, and only these sums are kept between
 * batches. A window is closed when rows have come that are later than its end by more than the stream waits. Rows that
 * come after that are in no sum; they are counted, each.
 *
 * <p>The date of the balances is the last day of the window, in the time zone of the session. Loans are bound by their
 * days late, and not by dates that would have to be compared with it. Immutable: each method returns a changed stream.
 *
 * @since 0.1.0
 */
public final class LoanStream {
    private static final String WINDOW = "finindicators_window";
    private static final String ROWS = "finindicators_rows";
    private static final Attribute GROUP = Attribute.of(WINDOW);

    private final Dataset<Row> stream;
    private final Function<String, LoanTable> loans;
    private final Parts parts;

    /** What is stated so far. */
    private static final class Parts {
        private String time = "";
        private String length = "";
        private String delay = "0 seconds";
        private @Nullable Attribute by;
        private String label = "";
    }

    private LoanStream(Dataset<Row> stream, Function<String, LoanTable> loans, Parts parts) {
        this.stream = stream;
        this.loans = loans;
        this.parts = parts;
    }

    /**
     * Names the stream, and tells what its columns are.
     *
     * @param stream the rows
     * @param loans gives the table of a name, without a date of the balances
     * @return the stream, of which the windows have to be stated
     */
    public static LoanStream of(Dataset<Row> stream, Function<String, LoanTable> loans) {
        return new LoanStream(stream, loans, new Parts());
    }

    private LoanStream with(Consumer<Parts> change) {
        Parts changed = new Parts();
        changed.time = parts.time;
        changed.length = parts.length;
        changed.delay = parts.delay;
        changed.by = parts.by;
        changed.label = parts.label;
        change.accept(changed);
        return new LoanStream(stream, loans, changed);
    }

    /**
     * States the windows.
     *
     * @param time the column of the time of a row
     * @param length how long a window is, as {@code 1 day}; Spark has none of months, which are not alike
     * @return the changed stream
     */
    public LoanStream windows(String time, String length) {
        return with(changed -> {
            changed.time = time;
            changed.length = length;
        });
    }

    /**
     * States how long rows are waited for that come late; not at all unless it is stated.
     *
     * @param delay how long, as {@code 6 hours}
     * @return the changed stream
     */
    public LoanStream waiting(String delay) {
        return with(changed -> changed.delay = delay);
    }

    /**
     * States the label by which the loans of a window are grouped.
     *
     * @param attribute what it is
     * @param column its name
     * @return the changed stream
     */
    public LoanStream by(Attribute attribute, String column) {
        return with(changed -> {
            changed.by = attribute;
            changed.label = column;
        });
    }

    /**
     * Starts to read.
     *
     * @param checkpoint the folder in which Spark keeps how far it is and the sums of open windows
     * @param handler takes windows as they are closed, and the number of late rows
     * @return the query, which runs until it is stopped
     * @throws InvalidInputException if no windows are stated, the table states a date or needs one, columns are not
     *     there or of a type that does not do, or the folder has sums of other columns or otherwise bound ones
     */
    public StreamingQuery start(String checkpoint, WindowHandler handler) {
        SparkSession session = stream.sparkSession();
        if (parts.time.isEmpty()) {
            throw InvalidInputException.of("", "the windows must be stated: windows(time, length)");
        }
        LateRows late = new LateRows(ROWS + UUID.randomUUID(), handler);
        Dataset<Row> windows = windows(late.name());
        Dataset<Row> cells = SparkEngine.of(session).naming(windows, name -> {
            SqlSelect<LoanSums> select = select(name, Instant.EPOCH, ZoneId.of("UTC"), GROUP, WINDOW);
            String other = select(name, Instant.EPOCH.plusSeconds(86_400), ZoneId.of("UTC"), GROUP, WINDOW)
                    .text();
            if (!select.text().equals(other)) {
                throw InvalidInputException.of(
                        "",
                        "dates of loans would be compared with the date of the balances, which is another one in each"
                                + " window: bind the days late");
            }
            String text = checked(select, windows);
            Dataset<Row> sums = session.sql(text);
            Checkpoint.of(session, checkpoint)
                    .require(sums.schema(), this + "\n" + text.replace(name, SqlDialect.SPARK.name("stream")));
            return sums;
        });
        session.streams().addListener(late);
        boolean isStarted = false;
        try {
            StreamingQuery query = cells.writeStream()
                    .outputMode("append")
                    .option("checkpointLocation", checkpoint)
                    .foreachBatch((Dataset<Row> batch, Long number) -> closed(batch, handler))
                    .start();
            late.follow(session, query);
            isStarted = true;
            return query;
        } catch (TimeoutException e) {
            throw new IllegalStateException("the query did not start", e);
        } finally {
            if (!isStarted) {
                session.streams().removeListener(late);
            }
        }
    }

    private Dataset<Row> windows(String observed) {
        Dataset<Row> windows = stream.withWatermark(parts.time, parts.delay)
                // before the windows, with which Spark leaves out rows that have no time
                .observe(
                        LateRows.timeless(observed),
                        functions.count_if(functions.col(parts.time).isNull()).as(ROWS))
                .withColumn(WINDOW, functions.window(functions.col(parts.time), parts.length))
                .observe(
                        observed,
                        functions
                                .udaf(new RowsByEnd(), Encoders.LONG())
                                .apply(functions.unix_millis(functions.col(WINDOW + ".end")))
                                .as(ROWS));
        Column label = parts.by == null ? functions.lit("") : functions.col(parts.label);
        // the mark of Spark by which it knows that groups can be closed: a time, or a struct whose second part is the
        // end
        return windows.withColumn(
                WINDOW,
                functions
                        .struct(
                                functions.col(WINDOW + ".start"),
                                functions.col(WINDOW + ".end"),
                                label.cast("string").as("label"))
                        .as(WINDOW, windows.schema().apply(WINDOW).metadata()));
    }

    private SqlSelect<LoanSums> select(String name, Instant end, ZoneId zone, Attribute by, String column) {
        LocalDate last = end.minusMillis(1).atZone(zone).toLocalDate();
        return loans.apply(name).asOf(last).by(by, column).tally(SqlDialect.SPARK, by);
    }

    /** Compares the columns with what they are bound to, and returns the text. */
    private static String checked(SqlSelect<LoanSums> select, Dataset<Row> rows) {
        List<String> text = new ArrayList<>();
        select.run(new SqlEngine() {
            @Override
            public SqlDialect dialect() {
                return SqlDialect.SPARK;
            }

            @Override
            public List<SqlColumn> columns(String relation) {
                return SparkEngine.columns(rows);
            }

            @Override
            public void query(String written, Consumer<List<@Nullable Object>> none) {
                text.add(written);
            }
        });
        return text.get(0);
    }

    private void closed(Dataset<Row> cells, WindowHandler handler) {
        Map<Instant, List<List<@Nullable Object>>> byStart = new TreeMap<>();
        Map<Instant, Instant> ends = new TreeMap<>();
        for (Row row : cells.collectAsList()) {
            Row window = row.getStruct(0);
            Instant start = instant(window.get(0));
            ends.put(start, instant(window.get(1)));
            List<@Nullable Object> cell = new ArrayList<>();
            cell.add(window.get(2));
            for (int i = 1; i < row.size(); i++) {
                cell.add(row.get(i));
            }
            byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(cell);
        }
        ZoneId zone = ZoneId.of(stream.sparkSession().conf().get("spark.sql.session.timeZone"));
        byStart.forEach((start, rows) -> {
            Instant end = ends.getOrDefault(start, start);
            Attribute by = parts.by == null ? GROUP : parts.by;
            LoanSums sums = select("stream", end, zone, by, WINDOW).read(rows);
            LoanSums grouped = parts.by == null
                    ? new LoanSums(sums.tally().whole(), sums.integrity(), sums.rows(), sums.refused())
                    : sums;
            handler.closed(new LoanWindow(start, end, grouped));
        });
    }

    private static Instant instant(Object time) {
        return time instanceof Timestamp stamp ? stamp.toInstant() : (Instant) time;
    }

    /** Prints the windows. */
    @Override
    public String toString() {
        return "loans by " + (parts.by == null ? "" : parts.by + " (" + parts.label + ") and ") + "windows of "
                + parts.length + " of " + parts.time + ", waiting " + parts.delay;
    }
}
