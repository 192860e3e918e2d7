/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.finindicators.loanbook.IntegrityPolicy.Decision;
import org.finindicators.loanbook.IntegrityReport.Finding;
import org.finindicators.loanbook.IntegrityReport.Line;

/** One pass over a tape: for each defect how many loans have it, and what is left out under a policy. */
final class IntegrityScan {
    private static final List<Defect> DEFECTS = List.of(Defect.values());

    /** Behind the defects, the place of all loans with one of them. */
    private static final int ANY = DEFECTS.size();

    /** Behind that, the place of all loans that are left out. */
    private static final int LEFT_OUT = ANY + 1;

    private final LoanTape tape;
    private final IntegrityPolicy policy;
    private final byte[] marks;
    private final long[] checked = new long[ANY];
    private final long[] loans = new long[LEFT_OUT + 1];
    private final WideSums balances = new WideSums(LEFT_OUT + 1);
    private final List<Finding> findings = new ArrayList<>();

    IntegrityScan(LoanTape tape, IntegrityPolicy policy) {
        this.tape = tape;
        this.policy = policy;
        marks = tape.marks.clone();
        scan();
    }

    private void scan() {
        int leavesOut = policy.leavesOut();
        int ids = tape.ids == null ? 0 : Defect.DUPLICATE_ID.bit() | Defect.ID_NOT_GIVEN.bit();
        LoanRow.OfTape loan = new LoanRow.OfTape(tape);
        short[] single = new short[marks.length];
        BitSet leftOut = new BitSet();
        for (int row = 0; row < marks.length; row++) {
            single[row] = (short) found(loan.at(row), row);
            leftOut.set(row, (single[row] & leavesOut) != 0);
        }
        BitSet duplicates = tape.ids == null ? new BitSet() : tape.ids.duplicates(leftOut);
        for (int row = 0; row < marks.length; row++) {
            loan.at(row);
            int checkable = loan.checkable() | ids;
            for (int place = 0; place < ANY; place++) {
                checked[place] += (checkable >> place) & 1;
            }
            // an earlier decision does not stand in the way of this one
            marks[row] &= (byte) ~Cell.LEFT_OUT;
            int found = single[row] | (duplicates.get(row) ? Defect.DUPLICATE_ID.bit() : 0);
            if (found != 0) {
                take(row, found, loan);
                count(ANY, row);
            }
            if ((found & leavesOut) != 0) {
                marks[row] |= Cell.LEFT_OUT;
                count(LEFT_OUT, row);
            }
        }
    }

    /** Finds what is wrong with a loan by itself. */
    private int found(LoanRow loan, int row) {
        return loan.found() | (tape.ids == null || tape.ids.isGiven(row) ? 0 : Defect.ID_NOT_GIVEN.bit());
    }

    private void take(int row, int found, LoanRow loan) {
        for (Defect defect : DEFECTS) {
            if ((found & defect.bit()) != 0) {
                count(defect.place(), row);
                if (loans[defect.place()] <= IntegrityReport.MOST_FINDINGS) {
                    // an id may be null on purpose
                    findings.add(new Finding(
                            defect, row, String.valueOf(tape.name(row)), loan.describe(defect, tape.unit())));
                }
            }
        }
    }

    private void count(int place, int row) {
        loans[place]++;
        balances.add(place, tape.balances()[row]);
    }

    /** Returns the tape with the marks of the decision. */
    LoanTape tape() {
        return new LoanTape(
                tape.asOf, tape.unit, tape.daysLate, marks, tape.amounts, tape.attributes, tape.ids, tape.collected);
    }

    /** Returns a line for each defect, by its place. */
    List<Line> lines() {
        return DEFECTS.stream()
                .map(defect -> line(
                        defect.place(),
                        defect.toString(),
                        policy.decision(defect).toString(),
                        checked[defect.place()]))
                .toList();
    }

    Line any() {
        return line(ANY, "any of these", "", tape.size());
    }

    Line leftOut() {
        return line(LEFT_OUT, "left out", Decision.LEAVE_OUT.toString(), tape.size());
    }

    private Line line(int place, String what, String decision, long able) {
        return new Line(what, decision, able, loans[place], tape.unit().amount(balances.get(place)));
    }

    /** Returns the first findings of each defect, by row. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
