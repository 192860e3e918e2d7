/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.math.BigDecimal;
import org.finindicators.number.Decimals;
import org.finindicators.number.Rational;

/** The rule of {@link ProgressRule} for linear trajectories over columns: in doubles, and exactly at a threshold. */
final class StatusLoop {
    private static final double NEAR = 1e-9;
    private static final int ROUNDINGS = 4;
    private static final int NONE = -1;

    private static final ResultStatus[] STEPS = {
        ResultStatus.REGRESSED, ResultStatus.OFF_TRACK, ResultStatus.AT_RISK, ResultStatus.ON_TRACK
    };

    private final StatusProfile.StatusColumns of;
    private final BigDecimal[] exact;
    private final double[] thresholds;

    StatusLoop(StatusProfile.StatusColumns of, StatusProfile profile) {
        this.of = of;
        BigDecimal more = profile.margin();
        exact = new BigDecimal[] {
            BigDecimal.ZERO,
            profile.atRiskFrom(),
            profile.onTrackFrom(),
            more,
            profile.atRiskFrom().add(more),
            profile.onTrackFrom().add(more)
        };
        thresholds = new double[exact.length];
        for (int i = 0; i < exact.length; i++) {
            thresholds[i] = exact[i].doubleValue();
        }
    }

    ResultStatus[] run() {
        ResultStatus[] statuses = new ResultStatus[of.actual.length];
        int before = NONE;
        for (int i = 0; i < statuses.length; i++) {
            if (i > 0 && of.series[i] != of.series[i - 1]) {
                before = NONE;
            }
            // zero has one sign
            double start = of.baseline[i] + 0.0;
            double aim = of.target[i] + 0.0;
            double value = of.actual[i] + 0.0;
            int way = Double.compare(aim, start);
            if (Double.isNaN(start + aim + value) || of.passed[i] <= 0 || way * of.sign < 0) {
                statuses[i] = ResultStatus.UNDEFINED;
            } else if (aim == start) {
                statuses[i] = maintained(Double.compare(value, aim));
            } else if (way > 0 ? value >= aim : value <= aim) {
                statuses[i] = ResultStatus.ACHIEVED;
                before = NONE;
            } else {
                before = step(i, before);
                statuses[i] = STEPS[before];
            }
        }
        return statuses;
    }

    private ResultStatus maintained(int difference) {
        if (difference == 0) {
            return ResultStatus.MAINTAINED;
        }
        if (of.sign == 0) {
            return ResultStatus.OFF_TRACK;
        }
        return difference == of.sign ? ResultStatus.ACHIEVED : ResultStatus.REGRESSED;
    }

    private int step(int i, int before) {
        double due = of.passed[i] >= of.whole[i] ? 1 : (double) of.passed[i] / of.whole[i];
        double all = of.target[i] - of.baseline[i];
        double pace = (of.actual[i] - of.baseline[i]) / all / due;
        // differences of numbers that are large beside them have few digits left
        double largest = Math.max(Math.abs(of.actual[i]), Math.max(Math.abs(of.target[i]), Math.abs(of.baseline[i])));
        double near = NEAR + ROUNDINGS * Math.ulp(largest) * (1 + Math.abs(pace)) / Math.abs(all) / due;
        int plain = step(i, pace, near, 0);
        return before == NONE || plain <= before ? plain : Math.max(before, step(i, pace, near, STEPS.length - 1));
    }

    /** How many of the three thresholds from a place on the pace keeps. */
    private int step(int i, double pace, double near, int from) {
        int step = 0;
        while (step < STEPS.length - 1 && keeps(i, pace, near, from + step)) {
            step++;
        }
        return step;
    }

    private boolean keeps(int i, double pace, double near, int threshold) {
        double over = pace - thresholds[threshold];
        if (Math.abs(over) > near * Math.max(1, thresholds[threshold])) {
            return over > 0;
        }
        Rational start = Rational.of(Decimals.of(of.baseline[i]));
        Rational done = Rational.of(Decimals.of(of.actual[i])).minus(start);
        Rational all = Rational.of(Decimals.of(of.target[i])).minus(start);
        Rational due = Rational.of(Math.min(of.passed[i], of.whole[i]), of.whole[i]);
        return done.dividedBy(all).dividedBy(due).compareTo(Rational.of(exact[threshold])) >= 0;
    }
}
