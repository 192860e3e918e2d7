/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.finindicators.formula.Evaluation;
import org.finindicators.statistics.SignalMatrix;
import org.finindicators.surveillance.SignalIndex;
import org.finindicators.surveillance.SignalReport.Warning;

/** Composites of signals for the cases and the laws of early warning. */
final class SignalSamples {
    private static final Evaluation UNDEFINED = SignalMatrix.ofCalm(1, 1).noiseToSignal();

    private SignalSamples() {}

    /** Reads lines like {@code credit: 0.18 signal}: a ratio or "undefined", and signal, silent or unknown. */
    static SignalIndex read(List<String> lines) {
        SignalIndex.Builder builder = SignalIndex.builder();
        for (String line : lines) {
            String[] sides = line.split(":", 2);
            String[] said = sides[1].strip().split(" ");
            Warning answer = switch (said[1]) {
                case "signal" -> Warning.SIGNAL;
                case "silent" -> Warning.NO_SIGNAL;
                case "unknown" -> Warning.UNDECIDED;
                default -> throw new IllegalArgumentException(line);
            };
            if (said[0].equals("undefined")) {
                builder.with(sides[0], UNDEFINED, answer);
            } else {
                builder.with(sides[0], said[0], answer);
            }
        }
        return builder.build();
    }

    /** Some indicators, a few of them noisy, unknown or without a ratio; now and then none. */
    static SignalIndex random(Random random, BigDecimal ignored) {
        SignalIndex.Builder builder = SignalIndex.builder();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            Warning answer = random.nextInt(15) == 0
                    ? Warning.UNDECIDED
                    : random.nextBoolean() ? Warning.SIGNAL : Warning.NO_SIGNAL;
            if (random.nextInt(10) == 0) {
                builder.with("indicator " + i, UNDEFINED, answer);
            } else {
                builder.with("indicator " + i, BigDecimal.valueOf(random.nextInt(130), 2), answer);
            }
        }
        return builder.build();
    }
}
