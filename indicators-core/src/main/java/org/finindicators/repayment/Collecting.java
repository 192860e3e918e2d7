/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.time.LocalDate;
import org.finindicators.period.ReportingPeriod;

/** Sorts what payments settle into the figures of a period. */
final class Collecting implements Ledger.Entries {
    private final ReportingPeriod period;
    private final Basis basis;
    private long dueBefore;
    private long dueWithin;
    private long paidBeforeOnDueBefore;
    private long paidBeforeOnDueWithin;
    private long onTime;
    private long late;
    private long ahead;
    private long cumulativeAhead;
    private long beyond;
    private long cumulativeBeyond;

    Collecting(Schedule schedule, ReportingPeriod period, Basis basis) {
        this.period = period;
        this.basis = basis;
        for (Instalment instalment : schedule.instalments()) {
            if (instalment.dueOn().isBefore(period.start())) {
                dueBefore += basis.of(instalment);
            } else if (!instalment.dueOn().isAfter(period.end())) {
                dueWithin += basis.of(instalment);
            }
        }
    }

    @Override
    public void settled(LocalDate due, boolean principal, LocalDate on, long amount) {
        if (!basis.counts(principal)) {
            return;
        }
        boolean before = on.isBefore(period.start());
        if (due.isAfter(period.end())) {
            cumulativeAhead += amount;
            ahead += before ? 0 : amount;
        } else if (before && due.isBefore(period.start())) {
            paidBeforeOnDueBefore += amount;
        } else if (before) {
            paidBeforeOnDueWithin += amount;
        } else if (on.isAfter(due)) {
            late += amount;
        } else {
            onTime += amount;
        }
    }

    @Override
    public void beyond(LocalDate on, long amount) {
        if (basis == Basis.PRINCIPAL_AND_INTEREST) {
            cumulativeBeyond += amount;
            beyond += on.isBefore(period.start()) ? 0 : amount;
        }
    }

    CollectionFigures figures() {
        return new CollectionFigures(
                period,
                basis,
                dueWithin,
                paidBeforeOnDueWithin,
                onTime,
                late,
                ahead,
                beyond,
                dueBefore - paidBeforeOnDueBefore,
                dueBefore + dueWithin,
                paidBeforeOnDueBefore + paidBeforeOnDueWithin + onTime + late,
                cumulativeAhead,
                cumulativeBeyond);
    }
}
