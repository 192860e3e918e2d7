/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.MinorUnits;
import org.junit.jupiter.api.Test;

/** Blocks are added in lanes of several layouts, in two lanes or one, or loan by loan: all of them to the same sums. */
class BlockSumsProperties {
    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final MinorUnits YEN = MinorUnits.of("JPY");

    /** How many bits amounts are shorter than 64: of each layout, at its limits, and of none. */
    private static final int[] SHORTER = {63, 41, 35, 34, 33, 28, 27, 26, 15, 14, 13, 1};

    private static void compare(int size, int labels, Random random, boolean mixed) {
        long[] balances = new long[size];
        long[] due = new long[size];
        int[] days = new int[size];
        int[] codes = new int[size];
        boolean[] renegotiated = new boolean[size];
        int shorter = SHORTER[random.nextInt(SHORTER.length)];
        WideSums sums = new WideSums(labels);
        WideSums dueSums = new WideSums(labels);
        long[] late = new long[labels];
        long[] missing = new long[labels];
        long[] loans = new long[labels];
        for (int i = 0; i < size; i++) {
            if (mixed && i % AmountColumn.BLOCK == 0) {
                shorter = SHORTER[random.nextInt(SHORTER.length)];
            }
            // never 0, so that every loan is in the portfolio, and never what stands for not reported
            balances[i] = random.nextLong() >> shorter | 1;
            due[i] = random.nextInt(20) == 0 ? Amount.NOT_REPORTED : random.nextLong() >> shorter | 1;
            days[i] = random.nextInt(4) == 0 ? random.nextInt(500) : 0;
            codes[i] = random.nextInt(labels);
            renegotiated[i] = random.nextInt(8) == 0;
            sums.add(codes[i], balances[i]);
            loans[codes[i]]++;
            late[codes[i]] += days[i] > 30 && balances[i] > 0 ? 1 : 0;
            missing[codes[i]] += due[i] == Amount.NOT_REPORTED ? 1 : 0;
            dueSums.add(codes[i], due[i] == Amount.NOT_REPORTED ? 0 : due[i]);
        }
        AgedTape aged = LoanTape.builder(DATE, YEN, balances)
                .daysLate(days)
                .amount(Amount.DUE, due)
                .renegotiated(renegotiated)
                .attribute(
                        Attribute.SECTOR,
                        codes,
                        IntStream.range(0, labels).mapToObj(Integer::toString).toList())
                .build()
                .aged();
        LoanTally bySector = aged.tallyBy(Attribute.SECTOR);
        for (int code = 0; code < labels; code++) {
            LoanTally group = bySector.group(Integer.toString(code));
            assertThat(group.loans()).hasValue(loans[code]);
            assertThat(group.late(30).loans()).hasValue(late[code]);
            assertThat(group.missing(Amount.DUE)).isEqualTo(missing[code]);
            assertThat(group.balance()).isEqualByComparingTo(new BigDecimal(sums.get(code)));
            assertThat(group.total(Amount.DUE)).isEqualByComparingTo(new BigDecimal(dueSums.get(code)));
        }
        LoanTally whole = aged.tally();
        assertThat(whole).isEqualTo(bySector.whole());
        assertThat(aged.tallies(2, List.of())).containsExactly(whole);
        // parts that begin and end within blocks
        int cut = size == 0 ? 0 : random.nextInt(size);
        TallyBuilder parts = LoanTally.builder(DATE, YEN, AgingScheme.STANDARD);
        aged.addTo(parts, cut, size);
        aged.addTo(parts, 0, cut);
        assertThat(parts.build()).isEqualTo(whole);
    }

    @Property(tries = 60)
    void sums_areExactInEveryLayout(
            @ForAll @IntRange(max = 20_000) int size,
            @ForAll @IntRange(min = 1, max = 400) int labels,
            @ForAll long seed) {
        compare(size, labels, new Random(seed), false);
    }

    @Property(tries = 60)
    void sums_areExactWhereLayoutsChange(
            @ForAll @IntRange(max = 60_000) int size,
            @ForAll @IntRange(min = 1, max = 30) int labels,
            @ForAll long seed) {
        compare(size, labels, new Random(seed), true);
    }

    @Test
    void counts_areExactBeyondWhatALaneHolds() {
        // more than 2^20 loans of a few yen each: only their number fills the lanes
        int size = 3_000_000;
        long[] ones = new long[size];
        java.util.Arrays.fill(ones, 1);
        LoanTally tally = LoanTape.builder(DATE, YEN, ones)
                .daysLate(new int[size])
                .build()
                .aged()
                .tally();
        assertThat(tally.loans()).hasValue(size);
        assertThat(tally.balance()).isEqualByComparingTo(BigDecimal.valueOf(size));
    }
}
