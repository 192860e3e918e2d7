/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.IntegrityPolicy.Decision;
import org.finindicators.loanbook.LoanRow;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.tally.IntegrityReport.Finding;
import org.finindicators.loanbook.tally.IntegrityReport.Line;

/** A pass over a tape: for each defect how many loans have it, and what is left out under a policy. */
final class IntegrityScan extends LoanRow {
    private static final List<Defect> DEFECTS = List.of(Defect.values());

    private static final int DUPLICATE_ID = bit(Defect.DUPLICATE_ID);
    private static final int ID_NOT_GIVEN = bit(Defect.ID_NOT_GIVEN);

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
    private final List<Amount> others;

    /** The loan that is looked at. */
    private int row;

    IntegrityScan(LoanTape tape, IntegrityPolicy policy) {
        this.tape = tape;
        this.policy = policy;
        marks = tape.marks.clone();
        others = Arrays.stream(Amount.values())
                .filter(amount -> amount != Amount.BALANCE && tape.amounts.containsKey(amount))
                .toList();
        scan();
    }

    private static int bit(Defect defect) {
        return 1 << DEFECTS.indexOf(defect);
    }

    private int leavesOut() {
        int bits = 0;
        for (Defect defect : DEFECTS) {
            bits |= policy.decision(defect) == Decision.LEAVE_OUT ? bit(defect) : 0;
        }
        return bits;
    }

    private void scan() {
        int leavesOut = leavesOut();
        int ids = tape.ids == null ? 0 : DUPLICATE_ID | ID_NOT_GIVEN;
        short[] single = new short[marks.length];
        BitSet leftOut = new BitSet();
        for (row = 0; row < marks.length; row++) {
            single[row] = (short) (found() | (tape.ids == null || tape.ids.isGiven(row) ? 0 : ID_NOT_GIVEN));
            leftOut.set(row, (single[row] & leavesOut) != 0);
        }
        BitSet duplicates = tape.ids == null ? new BitSet() : tape.ids.duplicates(leftOut);
        for (row = 0; row < marks.length; row++) {
            int checkable = checkable() | ids;
            for (int place = 0; place < ANY; place++) {
                checked[place] += (checkable >> place) & 1;
            }
            // an earlier decision does not stand in the way of this one
            marks[row] &= (byte) ~Cell.LEFT_OUT;
            int found = single[row] | (duplicates.get(row) ? DUPLICATE_ID : 0);
            if (found != 0) {
                take(found);
                count(ANY);
            }
            if ((found & leavesOut) != 0) {
                marks[row] |= Cell.LEFT_OUT;
                count(LEFT_OUT);
            }
        }
    }

    private void take(int found) {
        for (int place = 0; place < ANY; place++) {
            if ((found & (1 << place)) != 0) {
                count(place);
                if (loans[place] <= IntegrityReport.MOST_FINDINGS) {
                    Defect defect = DEFECTS.get(place);
                    // an id may be null on purpose
                    findings.add(
                            new Finding(defect, row, String.valueOf(tape.name(row)), describe(defect, tape.unit())));
                }
            }
        }
    }

    private void count(int place) {
        loans[place]++;
        balances.add(place, tape.balances()[row]);
    }

    @Override
    protected long amount(Amount amount) {
        AmountColumn column = tape.amounts.get(amount);
        return column == null || !column.isReported(row) ? Amount.NOT_REPORTED : column.values()[row];
    }

    @Override
    protected int daysLate() {
        return tape.daysLate[row];
    }

    @Override
    protected LoanStatus status() {
        return LoanTape.status(tape.marks[row]);
    }

    @Override
    protected List<Amount> others() {
        return others;
    }

    /** Returns the tape with the marks of the decision. */
    LoanTape tape() {
        return new LoanTape(
                tape.asOf, tape.unit, tape.daysLate, marks, tape.amounts, tape.attributes, tape.ids, tape.collected);
    }

    /** Returns a line for each defect, by its place. */
    List<Line> lines() {
        return IntStream.range(0, ANY)
                .mapToObj(place -> line(
                        place,
                        DEFECTS.get(place).toString(),
                        policy.decision(DEFECTS.get(place)).toString(),
                        checked[place]))
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
