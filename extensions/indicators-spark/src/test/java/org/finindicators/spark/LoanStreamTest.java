/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.TallyBuilder;
import org.finindicators.number.MinorUnits;
import org.finindicators.sql.LoanTable;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LoanStreamTest {
    private static final String COLUMNS = "reported TIMESTAMP, balance DECIMAL(18, 2), days INT, region STRING";

    @TempDir
    private Path folder;

    private Path input;
    private int files;

    @BeforeEach
    void folders() throws Exception {
        input = Files.createDirectory(folder.resolve("input"));
    }

    /** Takes what the stream says. */
    private static final class Said implements WindowHandler {
        private final List<LoanWindow> windows = new CopyOnWriteArrayList<>();
        private final AtomicLong late = new AtomicLong();

        @Override
        public void closed(LoanWindow window) {
            windows.add(window);
        }

        @Override
        public void late(long rows) {
            late.addAndGet(rows);
        }
    }

    private static LoanTable table(String name) {
        return LoanTable.of(name, "USD").balance("balance").daysLate("days");
    }

    private Dataset<Row> stream(String columns) {
        return Session.SPARK.readStream().schema(columns).json(input.toString());
    }

    private LoanStream byRegion(Dataset<Row> stream) {
        return LoanStream.of(stream, LoanStreamTest::table)
                .by(Attribute.REGION, "region")
                .windows("reported", "1 day")
                .waiting("6 hours");
    }

    private void give(String... rows) throws Exception {
        Path written = folder.resolve("next.json");
        Files.write(written, List.of(rows));
        Path given = input.resolve("rows" + files++ + ".json");
        Files.move(written, given);
        // files are taken in the order of their times
        Files.setLastModifiedTime(given, FileTime.fromMillis(1_733_000_000_000L + 1000L * files));
    }

    private static String row(String time, String balance, Integer days, String region) {
        return "{\"reported\": \"" + time + "\", \"balance\": " + balance + ", \"days\": " + days + ", \"region\": \""
                + region + "\"}";
    }

    private static LoanTally tally(String day, String... loans) {
        LocalDate asOf = LocalDate.parse(day);
        MinorUnits cents = MinorUnits.of("USD");
        TallyBuilder tally = LoanTally.builder(asOf, cents, AgingScheme.STANDARD, Attribute.REGION);
        for (String loan : loans) {
            String[] parts = loan.split(" ");
            tally.add(Loan.builder(loan)
                    .asOf(asOf)
                    .in(cents)
                    .balance(parts[0])
                    .daysLate(Integer.parseInt(parts[1]))
                    .with(Attribute.REGION, parts[2])
                    .build());
        }
        return tally.build();
    }

    /** The same loans are tallied by the core, loan by loan; which are late is said by hand. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void windows_areThoseOfTheCore_andLateRowsAreCounted() throws Exception {
        Said said = new Said();
        StreamingQuery query =
                byRegion(stream(COLUMNS)).start(folder.resolve("checkpoint").toString(), said);
        try {
            give(
                    row("2024-12-01T08:00:00Z", "100.25", 0, "East"),
                    row("2024-12-01T09:00:00Z", "200", 45, "West"),
                    row("2024-12-02T01:00:00Z", "50", 0, "East"));
            query.processAllAvailable();
            // 2 December 01:00 less six hours is within 1 December, for which is waited still
            assertThat(said.windows).isEmpty();
            give(row("2024-12-01T23:30:00Z", "300", 0, "East"), row("2024-12-03T12:00:00Z", "7", 0, "West"));
            query.processAllAvailable();
            give(
                    // two late rows that are alike, one that is not, and one of a window that is open
                    row("2024-12-01T10:00:00Z", "1000", 0, "East"),
                    row("2024-12-01T10:00:01Z", "1000", 0, "East"),
                    row("2024-12-02T10:00:00Z", "1000", 0, "West"),
                    row("2024-12-03T00:00:00Z", "9", 31, "West"),
                    row("2024-12-05T00:00:00Z", "1", 0, "West"));
            query.processAllAvailable();
            assertThat(said.windows)
                    .extracting(
                            window -> window.start().toString(),
                            window -> window.sums().tally())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    "2024-12-01T00:00:00Z",
                                    tally("2024-12-01", "100.25 0 East", "200 45 West", "300 0 East")),
                            org.assertj.core.groups.Tuple.tuple(
                                    "2024-12-02T00:00:00Z", tally("2024-12-02", "50 0 East")),
                            org.assertj.core.groups.Tuple.tuple(
                                    "2024-12-03T00:00:00Z", tally("2024-12-03", "7 0 West", "9 31 West")));
            awaitLate(said, 3);
        } finally {
            query.stop();
        }
        assertThat(said.late).hasValue(3);
    }

    /**
     * Batches that follow each other at once: Spark leaves out what is before the watermark of the batch before, so
     * that the row of the third file is in time, and that of the fourth is not. Each row is in a sum or counted.
     */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void lateRows_ofBatchesWithoutAPause() throws Exception {
        give(row("2024-12-01T08:00:00Z", "1", 0, "East"));
        give(row("2024-12-05T08:00:00Z", "2", 0, "East"));
        give(row("2024-12-01T09:00:00Z", "3", 0, "East"));
        give(row("2024-12-01T10:00:00Z", "4", 0, "East"), row("2024-12-09T10:00:00Z", "5", 0, "East"));
        Said said = new Said();
        Dataset<Row> oneByOne = Session.SPARK
                .readStream()
                .schema(COLUMNS)
                .option("maxFilesPerTrigger", 1)
                .json(input.toString());
        StreamingQuery query =
                byRegion(oneByOne).start(folder.resolve("checkpoint").toString(), said);
        query.processAllAvailable();
        awaitLate(said, 1);
        query.stop();
        assertThat(said.windows)
                .extracting(window -> window.sums().tally())
                .containsExactly(tally("2024-12-01", "1 0 East", "3 0 East"), tally("2024-12-05", "2 0 East"));
    }

    private static void awaitLate(Said said, long rows) throws Exception {
        for (int i = 0; i < 200 && said.late.get() < rows; i++) {
            Thread.sleep(50);
        }
        assertThat(said.late).hasValue(rows);
    }

    /** After a new start the sums of open windows are there, and rows are not read twice. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void start_goesOnWhereItStopped() throws Exception {
        String checkpoint = folder.resolve("checkpoint").toString();
        Said said = new Said();
        give(row("2024-12-01T08:00:00Z", "100", 0, "East"));
        StreamingQuery query = byRegion(stream(COLUMNS)).start(checkpoint, said);
        query.processAllAvailable();
        query.stop();
        give(row("2024-12-01T09:00:00Z", "200", 0, "East"), row("2024-12-03T09:00:00Z", "1", 0, "East"));
        query = byRegion(stream(COLUMNS)).start(checkpoint, said);
        query.processAllAvailable();
        query.stop();
        assertThat(said.windows)
                .extracting(window -> window.sums().tally())
                .containsExactly(tally("2024-12-01", "100 0 East", "200 0 East"));
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void refusedRows_areCounted() throws Exception {
        Said said = new Said();
        StreamingQuery query =
                byRegion(stream(COLUMNS)).start(folder.resolve("checkpoint").toString(), said);
        give(
                row("2024-12-01T08:00:00Z", "null", 0, "East"),
                row("2024-12-01T08:00:00Z", "1", -5, "East"),
                row("2024-12-01T08:00:00Z", "2", 0, "East"),
                row("2024-12-03T09:00:00Z", "1", 0, "East"));
        query.processAllAvailable();
        query.stop();
        assertThat(said.windows).singleElement().satisfies(window -> {
            assertThat(window.sums().rows()).isEqualTo(3);
            assertThat(window.sums().refused()).isEqualTo(2);
            assertThat(window)
                    .hasToString(
                            "2024-12-01T00:00:00Z to 2024-12-02T00:00:00Z: 2 USD in 1 loan at 2024-12-01, by region,"
                                    + " 0.00 % of it late; 2 of 3 rows refused");
        });
    }

    @Test
    void start_withColumnsThatDoNotDo_namesThem() {
        Dataset<Row> wrong = stream("reported TIMESTAMP, balance DOUBLE, days STRING, region STRING");
        String checkpoint = folder.resolve("checkpoint").toString();
        assertThatThrownBy(() -> byRegion(wrong).start(checkpoint, new Said()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("balance: does not hold amounts exactly")
                .hasMessageContaining("days: does not hold whole days");
        assertThatThrownBy(() ->
                        LoanStream.of(stream(COLUMNS), LoanStreamTest::table).start(checkpoint, new Said()))
                .hasMessageContaining("the windows must be stated");
        assertThatThrownBy(() -> LoanStream.of(
                                stream(COLUMNS + ", ends DATE"),
                                name -> table(name).date(LoanDate.MATURITY, "ends"))
                        .windows("reported", "1 day")
                        .start(checkpoint, new Said()))
                .hasMessageContaining("bind the days late");
        assertThatThrownBy(
                        () -> LoanStream.of(stream(COLUMNS), name -> table(name).asOf("2024-12-31"))
                                .windows("reported", "1 day")
                                .start(checkpoint, new Said()))
                .hasMessageContaining("is stated twice");
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void start_withAnotherSchemaThanBefore_isRefusedByName() throws Exception {
        String checkpoint = folder.resolve("checkpoint").toString();
        give(row("2024-12-01T08:00:00Z", "100", 0, "East"));
        StreamingQuery first = byRegion(stream(COLUMNS)).start(checkpoint, new Said());
        first.processAllAvailable();
        first.stop();
        Dataset<Row> whole = stream("reported TIMESTAMP, balance BIGINT, days INT, region STRING");
        assertThatThrownBy(() -> byRegion(whole).start(checkpoint, new Said()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("balance: is summed as BIGINT, and was as DECIMAL(28,2) when " + checkpoint)
                .hasMessageContaining("another folder");
        assertThatThrownBy(() -> byRegion(stream(COLUMNS)).waiting("1 hour").start(checkpoint, new Said()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is of a stream whose columns or windows were stated otherwise");
        assertThatThrownBy(() -> LoanStream.of(
                                stream(COLUMNS), name -> table(name).scheme(AgingScheme.of(0, 90)))
                        .by(Attribute.REGION, "region")
                        .windows("reported", "1 day")
                        .waiting("6 hours")
                        .start(checkpoint, new Said()))
                .hasMessageContaining("were stated otherwise");
        byRegion(stream(COLUMNS)).start(checkpoint, new Said()).stop();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void rowsWithoutATime_areCounted() throws Exception {
        Said said = new Said();
        give("{\"balance\": 1, \"days\": 0, \"region\": \"East\"}", row("2024-12-01T08:00:00Z", "2", 0, "East"));
        StreamingQuery query =
                byRegion(stream(COLUMNS)).start(folder.resolve("checkpoint").toString(), said);
        query.processAllAvailable();
        awaitLate(said, 1);
        query.stop();
    }

    /** hand: 1 + 2; without a label all loans of the window are one. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void withoutALabel_allLoansAreOne() throws Exception {
        Said said = new Said();
        give(
                row("2024-12-01T08:00:00Z", "1", 0, "East"),
                row("2024-12-01T08:00:00Z", "2", 0, "West"),
                row("2024-12-03T08:00:00Z", "9", 0, "West"));
        StreamingQuery query = LoanStream.of(stream(COLUMNS), LoanStreamTest::table)
                .windows("reported", "1 day")
                .start(folder.resolve("checkpoint").toString(), said);
        query.processAllAvailable();
        query.stop();
        assertThat(said.windows).singleElement().satisfies(window -> {
            assertThat(window.sums().tally().by()).isEmpty();
            assertThat(window.sums().tally().balance()).isEqualByComparingTo("3");
        });
    }
}
