/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FisherTestTest {
    /** By hand, of 21 tables: none of two and two of five has 10, one of each 10, and both of two 1; so all or one. */
    @Test
    void tablesThatAreAsLikely_count() {
        assertThat(FisherTest.p(2, 0, 5, 2)).isCloseTo(1, within(1e-12));
        assertThat(FisherTest.p(2, 1, 5, 1)).isCloseTo(1, within(1e-12));
        assertThat(FisherTest.p(2, 2, 5, 0)).isCloseTo(1.0 / 21, within(1e-12));
        // R: fisher.test(matrix(c(0, 4, 4, 7), 2)) gives 0.5165; in whole numbers 705 / 1365
        assertThat(FisherTest.p(4, 0, 11, 4)).isCloseTo(705.0 / 1365, within(1e-12));
    }

    /** Against whole numbers: the tables with the same sums, each as often as it can be drawn. */
    @Test
    void allSmallTables_areAsInWholeNumbers() {
        for (int size = 1; size <= 7; size++) {
            for (int otherSize = 1; otherSize <= 7; otherSize++) {
                for (int having = 0; having <= size; having++) {
                    for (int otherHaving = 0; otherHaving <= otherSize; otherHaving++) {
                        assertThat(FisherTest.p(size, having, otherSize, otherHaving))
                                .isCloseTo(counted(size, having, otherSize, otherHaving), within(1e-12));
                    }
                }
            }
        }
    }

    private static double counted(int size, int having, int otherSize, int otherHaving) {
        int all = having + otherHaving;
        long drawn = ways(size, having) * ways(otherSize, otherHaving);
        long asRare = 0;
        long total = 0;
        for (int i = Math.max(0, all - otherSize); i <= Math.min(size, all); i++) {
            long one = ways(size, i) * ways(otherSize, all - i);
            total += one;
            asRare += one <= drawn ? one : 0;
        }
        return (double) asRare / total;
    }

    private static long ways(int of, int chosen) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= chosen; i++) {
            ways = ways.multiply(BigInteger.valueOf(of - chosen + (long) i)).divide(BigInteger.valueOf(i));
        }
        return ways.longValueExact();
    }
}
