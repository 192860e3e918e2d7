/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.time.YearMonth;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.repayment.Basis;
import org.finindicators.repayment.Collected;
import org.finindicators.tables.loans.LoanMap;
import org.finindicators.tables.loans.YesNo;

/**
 * Loans that are made up where they are counted, to try things with: any number of them, and no file.
 *
 * <p>Everything of a loan follows from its number, so that the same numbers give the same loans in whatever parts. They
 * are in CFA francs, which have no minor units; one in five is late, one in fifty renegotiated, one in a hundred
 * written off. No bank is behind them.
 *
 * @since 0.1.0
 */
public final class SampleLoans {
    private static final String RANK = "rank";

    private SampleLoans() {}

    /**
     * Makes loans up.
     *
     * @param numbers the numbers of the loans, in a column {@code id}: {@code session.range(1_000_000)}
     * @return the loans, whose columns {@link #map()} binds; only those that are asked for are made
     */
    public static Dataset<Row> of(Dataset<Long> numbers) {
        return numbers.selectExpr("id AS loan", "xxhash64(id) AS h")
                .selectExpr("loan", "h", "pmod(h, 1000) AS " + RANK, "100000 + 5000 * " + any(12, 400) + " AS lent")
                .selectExpr("*", "lent * (1 + " + any(24, 9) + ") DIV 10 AS balance")
                .selectExpr(
                        "loan",
                        "lent",
                        "balance",
                        byRank(
                                        "0",
                                        "1 + " + any(36, 30),
                                        "31 + " + any(36, 60),
                                        "91 + " + any(36, 90),
                                        "181 + " + any(36, 185),
                                        "366 + " + any(36, 400))
                                + " AS days_late",
                        yes(any(30, 50) + " = 0") + " AS renegotiated",
                        yes(RANK + " >= 990") + " AS written_off",
                        "CASE WHEN " + RANK + " < 800 THEN 0 ELSE balance DIV 10 + 1 END AS overdue",
                        "lent DIV 12 AS due",
                        byRank("lent DIV 12", "lent DIV 24", "0", "0", "0", "0") + " AS paid_on_time",
                        byRank("0", "0", "lent DIV 6", "lent DIV 4", "lent DIV 3", "lent DIV 2")
                                + " AS past_due_at_start",
                        byRank("0", "0", "lent DIV 24", "lent DIV 40", "0", "0") + " AS received_late",
                        byRank("lent DIV 12", "lent DIV 24", "lent DIV 24", "lent DIV 40", "0", "0") + " AS received",
                        "lent - balance + " + byRank("0", "balance DIV 10 + 1") + " AS due_to_date",
                        "lent - balance AS paid_to_date",
                        "elt(1 + " + any(40, 8) + ", 'Crops', 'Livestock', 'Fishing', 'Trade', 'Crafts', 'Transport',"
                                + " 'Housing', 'Services') AS sector",
                        "elt(1 + " + any(48, 5) + ", 'Coast', 'Delta', 'Hills', 'Plain', 'Savanna') AS region");
    }

    /** Some number from 0, from the bits of the hash above a place. */
    private static String any(int bits, int below) {
        return "CAST(pmod(shiftrightunsigned(h, " + bits + "), " + below + ") AS INT)";
    }

    private static String yes(String condition) {
        return "CASE WHEN " + condition + " THEN 'yes' ELSE 'no' END";
    }

    /** Chooses by how late a loan is: not, up to 30, 90, 180 or 365 days, or more. The last holds for what follows. */
    private static String byRank(String... values) {
        int[] below = {800, 880, 930, 965, 985};
        StringBuilder cases = new StringBuilder("CASE");
        for (int i = 0; i < values.length - 1; i++) {
            cases.append(" WHEN ")
                    .append(RANK)
                    .append(" < ")
                    .append(below[i])
                    .append(" THEN ")
                    .append(values[i]);
        }
        return cases.append(" ELSE ")
                .append(values[values.length - 1])
                .append(" END")
                .toString();
    }

    /**
     * Tells what the columns are.
     *
     * @return the map of all columns, at the end of 2024; amounts are principal alone, over December
     */
    public static LoanMap map() {
        return LoanMap.of("XOF")
                .asOf("2024-12-31")
                .collected(new Collected(ReportingPeriod.month(YearMonth.of(2024, 12)), Basis.PRINCIPAL))
                .id("loan")
                .balance("balance")
                .daysLate("days_late")
                .renegotiated("renegotiated", YesNo.of("yes", "no"))
                .writtenOff("written_off", YesNo.of("yes", "no"))
                .amount(Amount.DISBURSED, "lent")
                .amount(Amount.OVERDUE, "overdue")
                .amount(Amount.DUE, "due")
                .amount(Amount.PAID_ON_TIME, "paid_on_time")
                .amount(Amount.PAST_DUE_AT_START, "past_due_at_start")
                .amount(Amount.RECEIVED_LATE, "received_late")
                .amount(Amount.RECEIVED, "received")
                .amount(Amount.DUE_TO_DATE, "due_to_date")
                .amount(Amount.PAID_TO_DATE, "paid_to_date")
                .by(Attribute.SECTOR, "sector")
                .by(Attribute.REGION, "region");
    }
}
