/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.socialprogramme;

import org.finindicators.number.CompensatedSum;

/**
 * Adds up what the poorest persons of a survey get, in the order of welfare without the transfer.
 *
 * <p>The rows are not sorted: only the welfare at the limit is searched for, eight bits at a time, so that time is
 * linear in the rows whatever they hold.
 */
final class PoorestRows {
    private static final int BITS = 8;
    private static final int BUCKETS = 1 << BITS;

    private final TransferSurvey survey;

    private PoorestRows(TransferSurvey survey) {
        this.survey = survey;
    }

    /**
     * The transfers to the poorest of so many persons; those of equal welfare at the limit share theirs in proportion.
     */
    static double transfers(TransferSurvey survey, double persons) {
        return persons > 0 ? new PoorestRows(survey).to(persons) : 0;
    }

    private double to(double persons) {
        double limit = limit(persons);
        CompensatedSum below = new CompensatedSum();
        CompensatedSum equals = new CompensatedSum();
        CompensatedSum got = new CompensatedSum();
        CompensatedSum theirs = new CompensatedSum();
        for (int row = 0; row < survey.size(); row++) {
            double welfare = survey.before(row);
            double weight = survey.counted(row);
            if (weight == 0) {
                continue;
            }
            if (welfare < limit) {
                below.add(weight);
                got.add(weight * survey.transfer(row));
            } else if (welfare == limit) {
                equals.add(weight);
                theirs.add(weight * survey.transfer(row));
            }
        }
        double room = Math.max(0, persons - below.value());
        double part = equals.value() > room ? room / equals.value() : 1;
        got.add(part * theirs.value());
        return got.value();
    }

    /**
     * The least welfare up to which there are as many persons. Rounding may find a neighbour, of whom then all or none
     * count, which changes nothing.
     */
    private double limit(double persons) {
        double below = 0;
        long found = 0;
        for (int shift = Long.SIZE - BITS; shift >= 0; shift -= BITS) {
            double[] inBucket = inBuckets(found, shift);
            int bucket = 0;
            int last = 0;
            for (; bucket < BUCKETS && below + inBucket[bucket] < persons; bucket++) {
                below += inBucket[bucket];
                last = inBucket[bucket] > 0 ? bucket : last;
            }
            if (bucket == BUCKETS) {
                bucket = last;
                below -= inBucket[last];
            }
            found = found << BITS | bucket;
        }
        return Double.longBitsToDouble(found < 0 ? found ^ Long.MIN_VALUE : ~found);
    }

    /** The persons whose leading bits are those found, by the bits that come next. */
    private double[] inBuckets(long found, int shift) {
        double[] persons = new double[BUCKETS];
        boolean first = shift == Long.SIZE - BITS;
        for (int row = 0; row < survey.size(); row++) {
            long key = key(survey.before(row)) >>> shift;
            if (first || key >>> BITS == found) {
                persons[(int) key & (BUCKETS - 1)] += survey.counted(row);
            }
        }
        return persons;
    }

    /** Bits that are in the order of the numbers, without signs: all of a negative one turned, else the sign. */
    private static long key(double welfare) {
        // zero has one sign only
        long bits = Double.doubleToRawLongBits(welfare + 0.0);
        return bits ^ (bits >> (Long.SIZE - 1) | Long.MIN_VALUE);
    }
}
