/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * How an average was formed: over how many balances, and how these are spaced.
 *
 * <p>Banks' own disclosures often use daily balances, so an average of few points need not reproduce them; therefore
 * the method is part of the result.
 *
 * @param points how many balances entered
 * @param spacing how they are spaced
 * @since 0.1.0
 */
public record Averaging(int points, Spacing spacing) {
    /**
     * Names the averaging over balances at the given dates.
     *
     * @param dates the dates in ascending order
     * @return the averaging
     */
    public static Averaging of(Set<LocalDate> dates) {
        return new Averaging(dates.size(), Spacing.of(List.copyOf(dates)));
    }

    /** Prints for instance {@code mean of 5 quarterly balances}. */
    @Override
    public String toString() {
        return switch (points) {
            case 1 -> "a single balance";
            case 2 -> "mean of the opening and the closing balance";
            default -> "mean of " + points + " " + spacing.word() + " balances";
        };
    }
}
