/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * The exact test of Fisher for two groups, of both sides: the chance, with the sums given, of a table that is no more
 * likely than the one observed. As likely are tables that differ by what rounding makes of equal chances, as in R; the
 * test of Commons Statistics 1.2 leaves some of them out. Fisher 1935, The Design of Experiments.
 */
final class FisherTest {
    /** One and the part by which equal chances may differ. */
    private static final double AS_LIKELY = 1 + 1e-7;

    private FisherTest() {}

    /** The chance, for so many with an attribute of each of two groups. */
    static double p(int size, int having, int otherSize, int otherHaving) {
        HypergeometricDistribution chance = HypergeometricDistribution.of(size + otherSize, having + otherHaving, size);
        double most = chance.probability(having) * AS_LIKELY;
        double sum = 0;
        for (int i = chance.getSupportLowerBound(); i <= chance.getSupportUpperBound(); i++) {
            double one = chance.probability(i);
            sum += one <= most ? one : 0;
        }
        return Math.min(1, sum);
    }
}
