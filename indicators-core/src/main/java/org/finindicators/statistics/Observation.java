/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statistics;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.finindicators.number.Printing;

/**
 * A value of a series at a date, or the reason why there is none.
 *
 * @param date the day that it is for; the last day of a period
 * @param value the value; nothing for a gap
 * @param gap why there is no value, in words; empty where there is one
 * @since 0.1.0
 */
public record Observation(LocalDate date, Optional<BigDecimal> value, String gap) {
    /**
     * Creates an observation.
     *
     * @throws IllegalArgumentException if it has both a value and a reason for its lack, or neither
     */
    public Observation {
        if (value.isPresent() != gap.isEmpty()) {
            throw new IllegalArgumentException("an observation has either a value or a reason why there is none");
        }
    }

    /** Prints the date and the value or the reason. */
    @Override
    public String toString() {
        return date + ": " + value.map(Printing::number).orElse(gap);
    }
}
