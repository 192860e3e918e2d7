/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.TallyBuilder;
import org.finindicators.number.MinorUnits;
import org.junit.jupiter.api.Test;

class SparkTalliesTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);
    private static final MinorUnits FRANCS = MinorUnits.of("XOF");

    private static LoanTally tally(Iterator<Row> loans) {
        TallyBuilder tally = LoanTally.builder(AS_OF, FRANCS, AgingScheme.STANDARD, Attribute.SECTOR);
        while (loans.hasNext()) {
            Row loan = loans.next();
            tally.add(Loan.builder(Long.toString(loan.getLong(0)))
                    .asOf(AS_OF)
                    .in(FRANCS)
                    .balance(BigDecimal.valueOf(loan.getLong(1)))
                    .daysLate(loan.getInt(2))
                    .with(Attribute.SECTOR, loan.getString(3))
                    .build());
        }
        return tally.build();
    }

    private static LoanTally merged(Dataset<Row> loans) {
        return SparkTallies.of(loans, SparkTalliesTest::tally, LoanTally::merge);
    }

    @Test
    void of_isThatOfTheSameRowsHere_inWhateverPartitions() {
        Dataset<Row> loans = SampleLoans.of(Session.SPARK.range(0, 5_000, 1, 3))
                .select("loan", "balance", "days_late", "sector")
                .cache();
        LoanTally expected = tally(loans.collectAsList().iterator());
        assertThat(expected.groups()).hasSize(8);
        Session.partitioned(loans, "loan % 500 = 0")
                .forEach((how, rows) -> assertThat(merged(rows)).as(how).isEqualTo(expected));
        loans.unpersist();
    }

    @Test
    void of_noRows_isTheTallyOfNone() {
        Dataset<Row> none = Session.SPARK.range(0).selectExpr("id", "id", "1", "'x'");
        assertThat(merged(none)).isEqualTo(tally(List.<Row>of().iterator()));
        assertThat(merged(Session.SPARK.createDataFrame(List.of(), none.schema()))
                        .groups())
                .isEmpty();
    }

    /** hand: 3 x 9,000,000,000,000,000,000 is more than 64 bits hold, and is kept in 128. */
    @Test
    void of_sumsBeyond64Bits_areExact() {
        Dataset<Row> loans = Session.SPARK.range(0, 3, 1, 3).selectExpr("id", "9000000000000000000L", "0", "'Trade'");
        assertThat(merged(loans).balance()).isEqualByComparingTo("27000000000000000000");
    }

    @Test
    void of_whatFailsOnAWorker_isSaid() {
        Dataset<Row> loans = Session.SPARK.range(2).selectExpr("id", "-id", "-1", "'Trade'");
        assertThatThrownBy(() -> merged(loans)).hasStackTraceContaining("must not be negative");
    }
}
