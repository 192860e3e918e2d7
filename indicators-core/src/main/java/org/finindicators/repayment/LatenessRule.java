/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The rule by which a loan is late: what must be unpaid, and for how long.
 *
 * <p>Days late are the calendar days from the due date of the oldest instalment that is not fully paid to the date of
 * the look: due 2024-12-01, it is 30 days late on 2024-12-31. On its due date it is not late. Days of grace make a loan
 * that is late by no more than them not late at all; once they are over, all days from the due date count. They change
 * the days late alone, not what is overdue by the contract; a loan book that takes a loan in counts nothing of it as
 * overdue while it is not late.
 *
 * @param trigger what has to be unpaid
 * @param graceDays up to how many days a loan counts as not late
 * @since 0.1.0
 */
public record LatenessRule(
        LatenessTrigger trigger, @PositiveOrZero int graceDays) {
    /** Any part of an instalment, from the day after it is due. */
    public static final LatenessRule ANY_PART = new LatenessRule(LatenessTrigger.ANY_PART, 0);

    /** The principal of an instalment, from the day after it is due. */
    public static final LatenessRule PRINCIPAL = new LatenessRule(LatenessTrigger.PRINCIPAL, 0);

    /** Requires a trigger. */
    public LatenessRule {
        Objects.requireNonNull(trigger, "a rule needs a trigger");
    }

    /**
     * Gives days of grace.
     *
     * @param days up to how many days a loan counts as not late
     * @return the same rule with them
     */
    public LatenessRule withGrace(int days) {
        return new LatenessRule(trigger, days);
    }

    /**
     * Counts the days by which something is late.
     *
     * @param dueOn the due date of the oldest instalment that is not fully paid
     * @param asOf the date of the look
     * @return calendar days; zero before the due date, on it, and within the days of grace
     */
    public long daysLate(LocalDate dueOn, LocalDate asOf) {
        long days = Math.max(0, ChronoUnit.DAYS.between(dueOn, asOf));
        return days > graceDays ? days : 0;
    }
}
