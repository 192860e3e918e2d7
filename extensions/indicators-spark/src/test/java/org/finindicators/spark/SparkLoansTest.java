/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.tables.loans.LateStatuses;
import org.finindicators.tables.loans.LoanFile;
import org.finindicators.tables.loans.LoanMap;
import org.finindicators.tables.loans.YesNo;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

/** What Spark sums is what the core makes of the same rows, read here as text: sums, defects, refused rows. */
class SparkLoansTest {
    private static final LoanMap MAP = LoanMap.of("USD")
            .asOf("2024-12-31")
            .balance("balance")
            .amount(Amount.DISBURSED, "lent")
            .amount(Amount.OVERDUE, "overdue")
            .amount(Amount.DUE_TO_DATE, "due")
            .amount(Amount.PAID_TO_DATE, "paid")
            .date(LoanDate.DISBURSEMENT, "since")
            .date(LoanDate.MATURITY, "until")
            .writtenOff("off", YesNo.of("1", "0"))
            .by("branch")
            .by("year");

    private static final LoanMap BY_DAYS =
            MAP.daysLate("days").renegotiated("new_terms", YesNo.of("y", "n").orNo(""));

    private static final LoanMap BY_STATUS = MAP.status(
            "status",
            LateStatuses.of("Current", 0)
                    .and("Late", 31)
                    .renegotiated("Restructured", 5)
                    .repaid("Paid")
                    .writtenOff("Lost")
                    .unknown("?", ""));

    /** The rows as text. */
    private record Texts(Dataset<Row> rows) implements RowSource {
        @Override
        public String name() {
            return "loans";
        }

        @Override
        public void read(RowHandler handler, SourceFaults faults) {
            handler.header(List.of(rows.columns()));
            long number = 0;
            for (Row row : rows.collectAsList()) {
                faults.count();
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    Object cell = row.get(i);
                    cells.add(cell == null ? "" : cell instanceof BigDecimal d ? d.toPlainString() : cell.toString());
                }
                handler.row(new org.finindicators.tables.source.Row(++number, cells));
            }
        }
    }

    private static Object any(Random random, Object... values) {
        return values[random.nextInt(random.nextInt(5) == 0 ? values.length : 3)];
    }

    private static BigDecimal number(Object text) {
        return text == null ? null : new BigDecimal(text.toString());
    }

    private static Date date(Object text) {
        return text == null ? null : Date.valueOf(text.toString());
    }

    /** Cells of which most are sound. */
    private static Dataset<Row> loans(Random random) {
        StructType schema =
                StructType.fromDDL("number INT, balance DECIMAL(18, 2), lent DECIMAL(12, 1), overdue BIGINT,"
                        + " due DECIMAL(18, 2), paid DECIMAL(18, 2), since DATE, until DATE, off INT, branch STRING, year INT,"
                        + " days INT, new_terms STRING, status STRING");
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < 1500; row++) {
            rows.add(RowFactory.create(
                    row,
                    number(any(random, "100", "250.5", "0.07", "0", "-3.5", null, "9999999999999999.99")),
                    number(any(random, "300", "300.5", "100", null, "-1", "0")),
                    any(random, 0L, 10L, 0L, null, -1L, 500L),
                    number(any(random, "50", "60", "70", null, "-5")),
                    number(any(random, "50", "10", "20", null, "90")),
                    date(any(random, "2020-01-01", "2024-12-31", null, "2025-01-01")),
                    date(any(random, "2025-01-01", "2024-12-01", null, "2020-01-01")),
                    any(random, 0, 0, 0, 1, 2, null),
                    any(random, "East", " West ", "'North'", null, "", "(not stated)", "west", "West", "North\\East"),
                    any(random, 2020, 2021, 2022, null),
                    any(random, 0, 31, 400, 30, null, -1, 2_000_000),
                    any(random, "n", "y", " n", "", null, "x"),
                    any(random, "Current", "Late", " Paid ", "Lost", "Restructured", "?", "", null, "x")));
        }
        return Session.SPARK.createDataFrame(rows, schema);
    }

    @Test
    void read_isThatOfTheSameRowsHere_inWhateverPartitions() {
        Dataset<Row> loans = loans(new Random(1));
        IntegrityPolicy strict = IntegrityPolicy.leaveAllOut()
                .keeping(Defect.DUPLICATE_ID, Defect.ID_SPELLED_OTHERWISE, Defect.SAME_LOAN_TWICE);
        for (LoanMap map : List.of(BY_DAYS, BY_STATUS, BY_DAYS.policy(strict))) {
            LoanFile expected = map.summed().read(new Texts(loans));
            Map<String, Dataset<Row>> parts =
                    map == BY_DAYS ? Session.partitioned(loans, "number % 500 = 0") : Map.of("as they are", loans);
            parts.forEach((how, rows) -> {
                LoanFile found = SparkLoans.read("loans", rows, map);
                assertThat(found.rows()).as(how).isEqualTo(expected.rows()).isEqualTo(1500);
                assertThat(found.refused())
                        .as(how)
                        .isEqualTo(expected.refused())
                        .isPositive();
                assertThat(found.integrity()).as(how).isEqualTo(expected.integrity());
                assertThat(found.tally()).as(how).isEqualTo(expected.tally());
                assertThat(found.by("branch").tally())
                        .as(how)
                        .isEqualTo(expected.by("branch").tally());
                assertThat(found.by("year").tally())
                        .as(how)
                        .isEqualTo(expected.by("year").tally());
                assertThat(found.unbound()).as(how).isEqualTo(expected.unbound());
                List<String> sentences =
                        expected.violations().stream().map(Violation::message).toList();
                assertThat(found.violations())
                        .as(how)
                        .hasSizeGreaterThan(50)
                        .filteredOn(violation -> !violation.message().startsWith("and "))
                        .extracting(Violation::message)
                        .isSubsetOf(sentences);
            });
        }
    }

    /** A sample is sound, and what is tallied of its columns here is what Spark sums. */
    @Test
    void read_ofASample_isThatOfTheCore() {
        Dataset<Row> loans = SampleLoans.of(Session.SPARK.range(0, 20_000, 1, 3));
        LoanFile found = SparkLoans.read("Sample", loans, SampleLoans.map());
        assertThat(found.refused()).isZero();
        assertThat(found.tally().leftOut().isNone()).isTrue();
        assertThat(SparkLoans.read("Sample", loans, SampleTally.map())
                        .by(Attribute.SECTOR)
                        .tally())
                .isEqualTo(SampleTally.of(loans));
        assertThat(found.toString()).startsWith("10,").contains("Sample: 20,000 rows read, 0 refused");
    }

    @Test
    void read_ofColumnsThatDoNotDo_namesThemBeforeAJobStarts() throws Exception {
        AtomicInteger jobs = new AtomicInteger();
        SparkListener counting = new SparkListener() {
            @Override
            public void onJobStart(SparkListenerJobStart start) {
                jobs.incrementAndGet();
            }
        };
        Session.SPARK.sparkContext().addSparkListener(counting);
        try {
            Dataset<Row> wrong = Session.SPARK.sql("SELECT CAST('NaN' AS DOUBLE) AS balance, '1,000' AS lent,"
                    + " 1.005BD AS overdue, 1 AS due, 1 AS paid, '2020-01-01' AS since, DATE '2024-12-31' AS until,"
                    + " 0 AS off, 'East' AS branch, '12' AS days, 'n' AS new_terms");
            assertThatThrownBy(() -> SparkLoans.read("Bank A", wrong, BY_DAYS))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("Bank A, balance: does not hold amounts exactly: cast it to DECIMAL(18, 2)")
                    .hasMessageContaining("Bank A, lent: does not hold amounts exactly")
                    .hasMessageContaining("Bank A, overdue: does not hold amounts exactly")
                    .hasMessageContaining("Bank A, days: does not hold whole days")
                    .hasMessageContaining("Bank A, since: does not hold dates")
                    .hasMessageContaining("year")
                    .hasMessageContaining("is not a column, and the mapping needs it");
            assertThatThrownBy(() -> SparkLoans.read("Bank A", wrong, MAP.balance("lent")))
                    .hasMessageContaining("is bound twice");
            Session.SPARK.sparkContext().listenerBus().waitUntilEmpty();
            assertThat(jobs).hasValue(0);
        } finally {
            Session.SPARK.sparkContext().removeSparkListener(counting);
        }
    }

    @Test
    void read_ofTwoColumnsOfOneName_namesThem() {
        Dataset<Row> twice = Session.SPARK.sql("SELECT 1 AS balance, 2 AS Balance");
        assertThatThrownBy(() -> SparkLoans.read(
                        "Bank A", twice, LoanMap.of("USD").asOf("2024-12-31").balance("balance")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Balance")
                .hasMessageContaining("balance");
    }

    private static Dataset<Row> balances(String type, String... balances) {
        return Session.SPARK
                .createDataset(Arrays.asList(balances), org.apache.spark.sql.Encoders.STRING())
                .selectExpr("CAST(value AS " + type + ") AS balance", "0 AS days")
                .repartition(2);
    }

    /**
     * hand: twice 9,000,000,000,000,000,000 is more than 64 bits hold. Whether it is raised or kept, it never wraps.
     */
    @Test
    void read_ofSumsThatOverflow_isExactOrRaised() {
        LoanMap map = LoanMap.of("XOF").asOf("2024-12-31").balance("balance").daysLate("days");
        String large = "9000000000000000000";
        assertThat(outcome(balances("BIGINT", large, large), map)).isIn("18000000000000000000", "raised");
        String larger = "9".repeat(38);
        assertThat(outcome(balances("DECIMAL(38, 0)", larger, larger), map)).isIn("refused 2", "raised");
    }

    private static String outcome(Dataset<Row> rows, LoanMap map) {
        try {
            LoanFile found = SparkLoans.read("Bank A", rows, map);
            return found.refused() > 0
                    ? "refused " + found.refused()
                    : found.tally().balance().toPlainString();
        } catch (RuntimeException e) {
            assertThat(e).hasStackTraceContaining("OVERFLOW");
            return "raised";
        }
    }

    /** A balance that 64 bits of minor units do not hold is refused, here as when rows are read one by one. */
    @Test
    void read_ofDecimalsBeyondMinorUnits_refusesThem() {
        LoanMap map = LoanMap.of("USD").asOf("2024-12-31").balance("balance").daysLate("days");
        Dataset<Row> rows = balances("DECIMAL(38, 2)", "92233720368547758.07", "92233720368547758.08", "1");
        LoanFile expected = map.summed().read(new Texts(rows));
        LoanFile found = SparkLoans.read("Bank A", rows, map);
        assertThat(expected.refused()).isEqualTo(1);
        assertThat(found.refused()).isEqualTo(1);
        assertThat(found.tally()).isEqualTo(expected.tally());
    }
}
