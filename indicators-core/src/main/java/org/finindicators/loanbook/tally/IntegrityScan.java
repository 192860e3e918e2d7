/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.IntegrityPolicy.Decision;
import org.finindicators.loanbook.tally.IntegrityReport.Finding;
import org.jspecify.annotations.Nullable;

/** A pass over a tape: for each loan its defects, and what is left out under a policy. */
final class IntegrityScan {
    private static final List<Defect> DEFECTS = List.of(Defect.values());

    private static final int DUPLICATE_ID = bit(Defect.DUPLICATE_ID);
    private static final int ID_NOT_GIVEN = bit(Defect.ID_NOT_GIVEN);
    private static final int ID_SPELLED_OTHERWISE = bit(Defect.ID_SPELLED_OTHERWISE);
    private static final int SAME_LOAN = bit(Defect.SAME_LOAN_TWICE);

    private final LoanTape tape;
    private final IntegrityPolicy policy;
    private final byte[] marks;
    private final Repeats.SameLoan same;
    private final int leavesOut;
    private final Glance glance;
    private final boolean comparing;

    /** The defects of each loan, a bit for each. */
    private final int[] found;

    IntegrityScan(LoanTape tape, IntegrityPolicy policy) {
        this(tape, policy, true);
    }

    /** Scans a part of a book, whose loans are not compared, for the others are not there. */
    static IntegrityScan ofPart(LoanTape tape, IntegrityPolicy policy) {
        return new IntegrityScan(tape, policy, false);
    }

    private IntegrityScan(LoanTape tape, IntegrityPolicy policy, boolean comparing) {
        this.tape = tape;
        this.comparing = comparing;
        glance = new Glance(tape);
        this.policy = policy;
        marks = tape.marks.clone();
        found = new int[marks.length];
        same = new Repeats.SameLoan(tape);
        leavesOut = leavesOut(policy);
        scan();
    }

    static int bit(Defect defect) {
        return 1 << DEFECTS.indexOf(defect);
    }

    /** Returns the bits of the defects whose loans are left out. */
    static int leavesOut(IntegrityPolicy policy) {
        int bits = 0;
        for (Defect defect : DEFECTS) {
            bits |= policy.decision(defect) == Decision.LEAVE_OUT ? bit(defect) : 0;
        }
        return bits;
    }

    private void scan() {
        LoanIds ids = tape.ids;
        TapeRow row = new TapeRow(tape);
        BitSet leftOut = new BitSet();
        for (int at = 0; at < found.length; at++) {
            if (glance.isOdd(at)) {
                row.moveTo(at);
                found[at] = row.defects();
            }
            found[at] |= ids == null || ids.isGiven(at) ? 0 : ID_NOT_GIVEN;
            if ((found[at] & leavesOut) != 0) {
                leftOut.set(at);
            }
        }
        if (comparing) {
            compare(ids, leftOut);
        }
        for (int at = 0; at < found.length; at++) {
            // an earlier decision does not stand in the way of this one
            marks[at] &= (byte) ~Cell.LEFT_OUT;
            marks[at] |= (byte) ((found[at] & leavesOut) != 0 ? Cell.LEFT_OUT : 0);
        }
    }

    private void compare(@Nullable LoanIds ids, BitSet leftOut) {
        if (ids != null) {
            ids.duplicates(leftOut).stream().forEach(at -> found[at] |= DUPLICATE_ID);
        }
        if (ids instanceof LoanIds.Texts texts) {
            new Repeats.Spelling(texts).forEach(found.length, leftOut, rows -> markSpelling(rows, texts));
        }
        same.forEach(found.length, leftOut, rows -> rows.subList(1, rows.size()).forEach(at -> found[at] |= SAME_LOAN));
    }

    /** Marks each row before which the same id stands in another spelling. */
    private void markSpelling(List<Integer> rows, LoanIds ids) {
        String first = ids.name(rows.get(0));
        boolean isMixed = false;
        for (int at : rows) {
            isMixed |= !ids.name(at).equals(first);
            found[at] |= isMixed ? ID_SPELLED_OTHERWISE : 0;
        }
    }

    /** Returns the tape with the marks of the decision. */
    LoanTape tape() {
        return new LoanTape(
                tape.asOf,
                tape.unit,
                tape.daysLate,
                marks,
                tape.amounts,
                tape.attributes,
                tape.dates,
                tape.ids,
                tape.collected);
    }

    /** Adds the loans up, those of each label of an attribute for itself. */
    IntegrityCounts count(@Nullable Codes codes) {
        IntegrityCounts counts = new IntegrityCounts(
                tape.unit(), policy, codes == null ? 1 : codes.labels().size());
        addTo(counts, codes);
        return counts;
    }

    void addTo(IntegrityCounts counts, @Nullable Codes codes) {
        TapeRow row = new TapeRow(tape);
        int ids = tape.ids == null ? 0 : ID_NOT_GIVEN | (comparing ? DUPLICATE_ID | ID_SPELLED_OTHERWISE : 0);
        int[] usual = new int[codes == null ? 1 : codes.labels().size()];
        int checks = 0;
        for (int at = 0; at < found.length; at++) {
            int group = codes == null ? 0 : codes.code(at);
            boolean compared = comparing && same.has(at);
            if (glance.isLacking(at) || compared || found[at] != 0) {
                row.moveTo(at);
                int checkable = row.checks() | ids | (compared ? SAME_LOAN : 0);
                counts.add(group, checkable, found[at], leavesOut, tape.balances()[at]);
                continue;
            }
            if (checks == 0) {
                // nothing is lacking, so that all others are checked for the same
                row.moveTo(at);
                checks = row.checks() | ids;
            }
            usual[group]++;
        }
        for (int group = 0; group < usual.length; group++) {
            counts.addSound(group, checks, usual[group]);
        }
    }

    boolean isAnyFound() {
        for (int defects : found) {
            if (defects != 0) {
                return true;
            }
        }
        return false;
    }

    /** Goes through the findings of some defects, by row. */
    Stream<Finding> findings(Set<Defect> defects) {
        int wanted = defects.stream().mapToInt(IntegrityScan::bit).sum();
        return IntStream.range(0, found.length)
                .filter(at -> (found[at] & wanted) != 0)
                .boxed()
                .flatMap(at -> DEFECTS.stream()
                        .filter(defect -> (found[at] & wanted & bit(defect)) != 0)
                        .map(defect -> finding(defect, at)));
    }

    private Finding finding(Defect defect, int at) {
        // an id may be null on purpose
        return new Finding(
                defect,
                at,
                String.valueOf(tape.name(at)),
                new TapeRow(tape).at(at).figures(defect));
    }
}
