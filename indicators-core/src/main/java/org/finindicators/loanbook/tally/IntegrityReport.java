/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * The defects of the loans of a tape, what was decided about them, and the tape after the decision.
 *
 * <p>For each {@link Defect}: in how many loans it could be looked for, how many have it, and how much balance they
 * have. A loan with two defects is in both lines and once in the totals. Every finding can be gone through, and the
 * defects counted by officer, branch or any other attribute.
 *
 * <p>Reports of parts do not merge: whether an id occurs twice is known only where all ids are seen.
 *
 * @since 0.1.0
 */
public final class IntegrityReport implements Tabular {
    /** The most findings that are listed. */
    static final int MOST_FINDINGS = 100;

    private final LoanTape tape;
    private final IntegrityPolicy policy;
    private final IntegrityScan scan;
    private final IntegrityCounts counts;

    /**
     * The loans with a defect.
     *
     * @param what the defect, or the total, in words
     * @param decision what was decided, in words; empty for a total that has both
     * @param checked in how many loans it could be looked for
     * @param loans how many loans have it
     * @param balance the outstanding principal of those, in whole units of the currency
     * @since 0.1.0
     */
    public record Line(String what, String decision, long checked, long loans, BigDecimal balance) {}

    /**
     * One loan with one defect.
     *
     * @param defect what is wrong
     * @param row the loan's row in the tape, from 0
     * @param loan its id, or its row where loans have none
     * @param figures the figures that contradict each other, or the balance
     * @since 0.1.0
     */
    public record Finding(Defect defect, int row, String loan, String figures) {
        /** Prints for instance {@code loan L2: principal is overdue, but the loan is not late (days late 0, ...)}. */
        @Override
        public String toString() {
            return "loan " + loan + ": " + defect.sentence() + " (" + figures + ")";
        }
    }

    private IntegrityReport(IntegrityPolicy policy, IntegrityScan scan) {
        this.policy = policy;
        this.scan = scan;
        tape = scan.tape();
        counts = scan.count(null);
    }

    /**
     * Checks a tape under the {@linkplain IntegrityPolicy#STANDARD usual policy}.
     *
     * @param tape the loans
     * @return the report
     */
    public static IntegrityReport of(LoanTape tape) {
        return of(tape, IntegrityPolicy.STANDARD);
    }

    /**
     * Checks a tape. What an earlier report left out of it is decided anew.
     *
     * @param tape the loans
     * @param policy what is done about which defect
     * @return the report
     */
    public static IntegrityReport of(LoanTape tape, IntegrityPolicy policy) {
        return new IntegrityReport(policy, new IntegrityScan(tape, policy));
    }

    /**
     * Returns the tape after the decision: the same loans, some of them marked as left out.
     *
     * @return the tape, which shares its columns with the one that was checked
     */
    public LoanTape tape() {
        return tape;
    }

    /**
     * Returns what was to be done about which defect.
     *
     * @return the policy
     */
    public IntegrityPolicy policy() {
        return policy;
    }

    /**
     * Tells how many loans have a defect, and how much balance.
     *
     * @param defect the defect
     * @return the number of loans and their balance
     */
    public Line line(Defect defect) {
        return counts.line(0, defect);
    }

    /**
     * Tells how many loans have a defect, whatever was decided about it, and how much balance.
     *
     * @return the total, each loan once
     */
    public Line any() {
        return counts.any(0);
    }

    /**
     * Tells how many loans were left out, and how much balance.
     *
     * @return the total, each loan once
     */
    public Line leftOut() {
        return counts.leftOut(0);
    }

    /**
     * Tells whether a defect could be looked for in some loan, or there was none to look into.
     *
     * @param defect the defect
     * @return false if no loan reports what the defect {@linkplain Defect#needs() needs}
     */
    public boolean isChecked(Defect defect) {
        return line(defect).checked() > 0 || tape.size() == 0;
    }

    /**
     * Lists the first hundred findings of all defects.
     *
     * @return the findings in the order of the rows
     */
    public List<Finding> findings() {
        return allFindings().limit(MOST_FINDINGS).toList();
    }

    /**
     * Lists the first hundred loans that have a defect.
     *
     * @param defect the defect
     * @return the findings in the order of the rows
     */
    public List<Finding> findings(Defect defect) {
        return allFindings(defect).limit(MOST_FINDINGS).toList();
    }

    /**
     * Goes through all findings, however many there are.
     *
     * @return the findings in the order of the rows, made one by one
     */
    public Stream<Finding> allFindings() {
        return scan.findings(EnumSet.allOf(Defect.class));
    }

    /**
     * Goes through all loans that have a defect, however many there are.
     *
     * @param defect the defect
     * @return the findings in the order of the rows, made one by one
     */
    public Stream<Finding> allFindings(Defect defect) {
        return scan.findings(EnumSet.of(defect));
    }

    /**
     * Tells by the labels of an attribute how many loans have a defect, and how much balance: whose loans are they?
     *
     * @param by the attribute
     * @param defect the defect
     * @return the line of each label
     */
    public SortedMap<String, Line> lines(Attribute by, Defect defect) {
        return byLabel(by, (sums, label) -> sums.line(label, defect));
    }

    /**
     * Tells by the labels of an attribute how many loans have some defect, and how much balance.
     *
     * @param by the attribute
     * @return the total of each label, each loan once
     */
    public SortedMap<String, Line> any(Attribute by) {
        return byLabel(by, (sums, label) -> sums.any(label));
    }

    <T> SortedMap<String, T> byLabel(Attribute by, BiFunction<IntegrityCounts, Integer, T> line) {
        Codes codes = tape.attributes.get(by);
        List<String> labels = codes == null ? List.of(Attribute.NOT_STATED) : codes.labels();
        IntegrityCounts sums = scan.count(codes);
        SortedMap<String, T> all = new TreeMap<>();
        for (int label = 0; label < labels.size(); label++) {
            all.put(labels.get(label), line.apply(sums, label));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    /**
     * Lays the defects out.
     *
     * @return a line for each defect, and the totals
     */
    @Override
    public Table table() {
        return new IntegrityTable(this).table();
    }

    /**
     * Lays the defects out by the labels of an attribute, those with the most loans first.
     *
     * @param by the attribute
     * @return a line for each label and each defect that a loan of it has
     */
    public Table table(Attribute by) {
        return new IntegrityTable(this).table(this, by);
    }

    /**
     * Lays the first hundred findings out.
     *
     * @return a line for each, long names and figures cut
     */
    public Table listing() {
        return new IntegrityTable(this).listing(this);
    }

    /** Prints the table of defects. */
    @Override
    public String toString() {
        return table().toString();
    }
}
