/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.number.MinorUnits;
import org.junit.jupiter.api.Test;

class IntegrityTotalsTest {
    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final MinorUnits USD = MinorUnits.of("USD");
    private static final AgingScheme SCHEME = AgingScheme.of(30);

    private static LoanTape tape(long[] balances, long... ids) {
        return LoanTape.builder(DATE, USD, balances).ids(ids).build();
    }

    private static IntegrityTotals totals() {
        return new IntegrityTotals(DATE, USD, IntegrityPolicy.STANDARD);
    }

    /** hand: ids 1, 2 | 5, 9 rise; 9 after 9 does not, and nothing after it is looked at. */
    @Test
    void ids_areNewAsLongAsTheyRise() {
        IntegrityTotals first = totals();
        first.add(tape(new long[] {10, 20}, 1, 2));
        assertThat(first.isEachIdNew()).isTrue();
        IntegrityTotals next = totals();
        next.add(tape(new long[] {30, 40}, 5, 9));
        next.add(tape(new long[] {-50, 60}, 9, 10));
        first.add(next);
        assertThat(first.loans()).isEqualTo(6);
        assertThat(first.line(Defect.DUPLICATE_ID).checked()).isEqualTo(4);
        assertThat(first.isEachIdNew()).isFalse();
        assertThat(first.line(Defect.BALANCE_BELOW_ZERO).loans()).isEqualTo(1);
        assertThat(first.leftOut().balance()).isEqualByComparingTo("-0.5");
        assertThat(first.findings())
                .filteredOn(found -> found.defect() == Defect.BALANCE_BELOW_ZERO)
                .extracting(IntegrityReport.Finding::row)
                .containsExactly(4);
        assertThat(first.toString()).contains("the ids of the first 4 loans rise");
    }

    /** Every loan that has a defect is looked at closely: the defects of a tape are those of its loans one by one. */
    @Test
    void glance_missesNoDefect() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int size = 40;
            LoanTapeBuilder builder = LoanTape.builder(DATE, USD, longs(random, size, 0));
            builder.daysLate(random.ints(size, -1, 3).toArray());
            for (Amount amount : List.of(
                    Amount.OVERDUE,
                    Amount.DISBURSED,
                    Amount.DUE,
                    Amount.PAID_ON_TIME,
                    Amount.DUE_TO_DATE,
                    Amount.PAID_TO_DATE)) {
                if (random.nextBoolean()) {
                    builder.amount(amount, longs(random, size, 1));
                }
            }
            for (LoanDate date : LoanDate.values()) {
                if (random.nextBoolean()) {
                    LocalDate[] days = new LocalDate[size];
                    for (int row = 0; row < size; row++) {
                        days[row] = random.nextInt(4) == 0 ? null : DATE.plusDays(random.nextInt(5) - 3L);
                    }
                    builder.date(date, days);
                }
            }
            LoanStatus[] statuses = new LoanStatus[size];
            for (int row = 0; row < size; row++) {
                statuses[row] = LoanStatus.values()[Math.max(0, random.nextInt(8) - 4)];
            }
            LoanTape tape = builder.status(statuses).build();
            Glance glance = new Glance(tape);
            TapeRow row = new TapeRow(tape);
            int usual = -1;
            for (int at = 0; at < size; at++) {
                row.moveTo(at);
                assertThat(glance.isOdd(at) || row.defects() == 0).isTrue();
                if (!glance.isLacking(at)) {
                    usual = usual < 0 ? row.checks() : usual;
                    assertThat(row.checks()).isEqualTo(usual);
                }
            }
        }
    }

    private static long[] longs(Random random, int size, int missing) {
        long[] all = random.longs(size, -1, 4).toArray();
        for (int i = 0; i < size; i++) {
            all[i] = random.nextInt(6) < missing ? Amount.NOT_REPORTED : all[i];
        }
        return all;
    }

    /** hand: 3 loans of 70.00 late by 31 days or more, 2 written off, 1 left out with a balance of -5.00. */
    @Test
    void summedLoans_areLoansOfATally() {
        IntegrityTotals totals = totals();
        TallyBuilder builder = LoanTally.builder(DATE, USD, SCHEME, Attribute.REGION);
        for (SummedLoans alike : List.of(
                SummedLoans.of(SCHEME.stateAt(31), 3, BigInteger.valueOf(7000)).label("East"),
                SummedLoans.of(LoanState.NOT_LATE, 2, BigInteger.valueOf(100))
                        .label("East")
                        .status(LoanStatus.WRITTEN_OFF),
                SummedLoans.of(LoanState.BALANCE_BELOW_ZERO, 1, BigInteger.valueOf(-500))
                        .defects(List.of(Defect.BALANCE_BELOW_ZERO)))) {
            builder.add(totals.add(alike));
        }
        LoanTally tally = builder.build();
        assertThat(tally.group("East").late(30).balance()).isEqualByComparingTo("70");
        assertThat(tally.writtenOff().loans()).hasValue(2);
        assertThat(tally.leftOut().balance()).isEqualByComparingTo("-5");
        assertThat(tally.groups()).containsExactly(Attribute.NOT_STATED, "East");
        assertThat(totals.line(Defect.BALANCE_BELOW_ZERO).checked()).isEqualTo(6);
        assertThatThrownBy(() -> SummedLoans.of(LoanState.WRITTEN_OFF, 1, BigInteger.ONE))
                .hasMessageContaining("is no state by days late");
    }
}
