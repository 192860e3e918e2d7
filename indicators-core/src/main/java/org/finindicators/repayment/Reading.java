/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.LongSupplier;
import org.finindicators.number.Intake;
import org.finindicators.number.MinorUnits;
import org.finindicators.validation.InvalidInputException;

/** Reads the dates and amounts of one value from text, and refuses all that cannot be read at once. */
final class Reading {
    private final Intake intake = new Intake();

    LocalDate date(String place, String text) {
        return intake.toDate(place, text).orElse(LocalDate.EPOCH);
    }

    long amount(String place, String text, MinorUnits units) {
        return counted(place, () -> units.count(text));
    }

    long amount(String place, BigDecimal amount, MinorUnits units) {
        return counted(place, () -> units.count(amount));
    }

    private long counted(String place, LongSupplier count) {
        try {
            return count.getAsLong();
        } catch (InvalidInputException e) {
            intake.addAll(e.violations().stream()
                    .map(violation -> violation.inside(place))
                    .toList());
            return 0;
        }
    }

    /** Refuses what was read so far if anything is wrong with it. */
    void refuse() {
        intake.refuse();
    }

    /** Reads a date alone. */
    static LocalDate oneDate(String place, String text) {
        Reading reading = new Reading();
        LocalDate date = reading.date(place, text);
        reading.refuse();
        return date;
    }

    /** Counts an amount alone. */
    static long oneAmount(String place, String text, MinorUnits units) {
        Reading reading = new Reading();
        long amount = reading.amount(place, text, units);
        reading.refuse();
        return amount;
    }

    /** Counts an amount alone. */
    static long oneAmount(String place, BigDecimal amount, MinorUnits units) {
        Reading reading = new Reading();
        long counted = reading.amount(place, amount, units);
        reading.refuse();
        return counted;
    }
}
