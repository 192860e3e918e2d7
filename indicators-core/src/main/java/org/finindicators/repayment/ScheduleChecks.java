/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.validation.Violation;

/** Finds what is wrong with schedules and payments. */
final class ScheduleChecks {
    /** The most places that are named of each kind. */
    private static final int MOST = 100;

    private static final String NEGATIVE = "must not be negative";

    private ScheduleChecks() {}

    /** Finds everything that is wrong with a schedule. */
    static List<Violation> of(Schedule schedule) {
        List<Violation> found = new ArrayList<>();
        if (schedule.disbursed() <= 0) {
            found.add(new Violation("disbursed", Long.toString(schedule.disbursed()), "must be above zero"));
        }
        if (schedule.instalments().isEmpty()) {
            found.add(new Violation("instalments", "", "must have at least one element"));
        }
        for (int i = 0; i < schedule.instalments().size() && found.size() < MOST; i++) {
            Instalment instalment = schedule.instalments().get(i);
            String place = "instalments[" + i + "]";
            negative(place + ".principal", instalment.principal(), found);
            negative(place + ".interest", instalment.interest(), found);
        }
        found.addAll(order(schedule));
        return found;
    }

    /** Finds instalments out of order or before the disbursement, and principal that is not what was disbursed. */
    private static List<Violation> order(Schedule schedule) {
        List<Violation> found = new ArrayList<>();
        List<Instalment> instalments = schedule.instalments();
        for (int i = 0; i < instalments.size() && found.size() < MOST; i++) {
            LocalDate due = instalments.get(i).dueOn();
            if (due.isBefore(schedule.disbursedOn())) {
                found.add(new Violation(
                        "instalments[" + i + "]",
                        "",
                        "is due on " + due + ", before the disbursement on " + schedule.disbursedOn()));
            }
            if (i > 0 && !due.isAfter(instalments.get(i - 1).dueOn())) {
                found.add(new Violation(
                        "instalments[" + i + "]",
                        "",
                        "is due on " + due + ", not after the one before it, due on "
                                + instalments.get(i - 1).dueOn()));
            }
        }
        long principal = schedule.total(Basis.PRINCIPAL);
        if (!instalments.isEmpty() && principal != schedule.disbursed()) {
            found.add(new Violation(
                    "instalments",
                    "",
                    "repay a principal of " + principal + ", but " + schedule.disbursed() + " was disbursed"));
        }
        return found;
    }

    /** Finds everything that is wrong with a history. */
    static List<Violation> of(LoanHistory history) {
        List<Violation> found = new ArrayList<>();
        of(history.schedule()).forEach(violation -> found.add(violation.inside("schedule")));
        int ofSchedule = found.size();
        for (int i = 0; i < history.payments().size() && found.size() < ofSchedule + MOST; i++) {
            negative("payments[" + i + "].amount", history.payments().get(i).amount(), found);
        }
        found.addAll(order(history));
        return found;
    }

    /** Finds payments before the disbursement. */
    private static List<Violation> order(LoanHistory history) {
        List<Violation> found = new ArrayList<>();
        LocalDate disbursedOn = history.schedule().disbursedOn();
        for (int i = 0; i < history.payments().size() && found.size() < MOST; i++) {
            LocalDate on = history.payments().get(i).on();
            if (on.isBefore(disbursedOn)) {
                found.add(new Violation(
                        "payments[" + i + "]",
                        "",
                        "was paid on " + on + ", before the disbursement on " + disbursedOn));
            }
        }
        return found;
    }

    private static void negative(String place, long amount, List<Violation> found) {
        if (amount < 0) {
            found.add(new Violation(place, Long.toString(amount), NEGATIVE));
        }
    }
}
