/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.List;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.IntegrityPolicy.Decision;
import org.finindicators.loanbook.tally.IntegrityReport.Line;
import org.finindicators.number.MinorUnits;

/** Loans by their defects, those of each group for itself. */
final class IntegrityCounts {
    private static final List<Defect> DEFECTS = List.of(Defect.values());

    /** Behind the defects, the place of all loans with one of them. */
    private static final int ANY = DEFECTS.size();

    /** Behind that, the place of all loans that are left out. */
    private static final int LEFT_OUT = ANY + 1;

    private static final int PLACES = LEFT_OUT + 1;

    private final MinorUnits unit;
    private final IntegrityPolicy policy;
    private final long[] checked;
    private final long[] loans;
    private final WideSums balances;

    IntegrityCounts(MinorUnits unit, IntegrityPolicy policy, int groups) {
        this.unit = unit;
        this.policy = policy;
        int size = Math.multiplyExact(groups, PLACES);
        checked = new long[size];
        loans = new long[size];
        balances = new WideSums(size);
    }

    void add(int group, int checkable, int found, int leavesOut, long balance) {
        int start = group * PLACES;
        for (int place = 0; place < ANY; place++) {
            checked[start + place] += (checkable >> place) & 1;
            if (((found >> place) & 1) != 0) {
                count(start + place, balance);
            }
        }
        checked[start + ANY]++;
        checked[start + LEFT_OUT]++;
        if (found != 0) {
            count(start + ANY, balance);
        }
        if ((found & leavesOut) != 0) {
            count(start + LEFT_OUT, balance);
        }
    }

    /** Adds loans that have no defect, and were checked for the same ones. */
    void addSound(int group, int checkable, long howMany) {
        int start = group * PLACES;
        for (int place = 0; place < ANY; place++) {
            checked[start + place] += ((checkable >> place) & 1) * howMany;
        }
        checked[start + ANY] += howMany;
        checked[start + LEFT_OUT] += howMany;
    }

    /** Adds loans that are alike. */
    void add(SummedLoans alike, int leavesOut) {
        int found = alike.found();
        long high = alike.balance().shiftRight(Long.SIZE).longValueExact();
        long low = alike.balance().longValue();
        addSound(0, alike.checks(), alike.loans());
        for (int place = 0; place < PLACES; place++) {
            boolean counts = place == ANY
                    ? found != 0
                    : place == LEFT_OUT ? (found & leavesOut) != 0 : ((found >> place) & 1) != 0;
            if (counts) {
                loans[place] += alike.loans();
                balances.add(place, high, low);
            }
        }
    }

    /** Adds the counts of other loans, in the same groups. */
    void add(IntegrityCounts other) {
        for (int place = 0; place < checked.length; place++) {
            checked[place] += other.checked[place];
            loans[place] += other.loans[place];
            balances.add(place, other.balances.high(place), other.balances.low(place));
        }
    }

    private void count(int place, long balance) {
        loans[place]++;
        balances.add(place, balance);
    }

    Line line(int group, Defect defect) {
        return line(
                group,
                DEFECTS.indexOf(defect),
                defect.toString(),
                policy.decision(defect).toString());
    }

    Line any(int group) {
        return line(group, ANY, "any of these", "");
    }

    Line leftOut(int group) {
        return line(group, LEFT_OUT, "left out", Decision.LEAVE_OUT.toString());
    }

    private Line line(int group, int place, String what, String decision) {
        int at = group * PLACES + place;
        return new Line(what, decision, checked[at], loans[at], unit.amount(balances.get(at)));
    }
}
