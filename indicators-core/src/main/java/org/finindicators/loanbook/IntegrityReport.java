/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.finindicators.loanbook.IntegrityPolicy.Decision;
import org.finindicators.number.Printing;
import org.finindicators.report.Column;
import org.finindicators.report.Table;

/**
 * What is wrong with the loans of a tape, what was decided about it, and the tape after the decision.
 *
 * <p>For each {@link Defect}: in how many loans it could be looked for, how many have it, and how much balance they
 * have. A loan with two defects is in both lines and once in the totals. The first hundred loans of each defect are
 * kept with their figures, however many there are.
 *
 * <p>Reports of parts do not merge: whether an id occurs twice is known only to who sees all ids.
 */
public final class IntegrityReport {
    private static final List<Defect> DEFECTS = List.of(Defect.values());
    private static final int MOST_FINDINGS = 100;
    private static final int WIDEST_AMOUNT = 24;
    private static final int WIDEST_NAME = 16;
    private static final int WIDEST_FIGURES = 34;

    private final LoanTape tape;
    private final IntegrityPolicy policy;
    private final List<Line> lines;
    private final List<Finding> findings;
    private final Line any;
    private final Line leftOut;

    /**
     * How much a defect concerns.
     *
     * @param what the defect, or the total, in words
     * @param decision what was decided, in words; empty for a total that has both
     * @param checked in how many loans it could be looked for
     * @param loans how many loans have it
     * @param balance the outstanding principal of those, in whole units of the currency
     */
    public record Line(String what, String decision, long checked, long loans, BigDecimal balance) {}

    /**
     * One loan with one defect.
     *
     * @param defect what is wrong
     * @param row the loan's row in the tape, from 0
     * @param loan its id, or its row where loans have none
     * @param figures the figures that contradict each other, or the balance
     */
    public record Finding(Defect defect, int row, String loan, String figures) {
        /** Prints for instance {@code loan L2: principal is overdue, but the loan is not late (days late 0, ...)}. */
        @Override
        public String toString() {
            return "loan " + loan + ": " + defect.sentence() + " (" + figures + ")";
        }
    }

    private IntegrityReport(LoanTape given, IntegrityPolicy policy) {
        this.policy = policy;
        Scan scan = new Scan(given, policy.leavesOut());
        tape = new LoanTape(
                given.asOf, given.unit, given.daysLate, scan.marks, given.amounts, given.attributes, given.ids);
        lines = DEFECTS.stream()
                .map(defect -> scan.line(
                        defect.place(),
                        defect.toString(),
                        policy.decision(defect).toString(),
                        scan.checked[defect.place()]))
                .toList();
        any = scan.line(Scan.ANY, "any of these", "", tape.size());
        leftOut = scan.line(Scan.LEFT_OUT, "left out", Decision.LEAVE_OUT.toString(), tape.size());
        findings = List.copyOf(scan.findings);
    }

    /** One pass over a tape; behind the defects are counted all loans with one, and all that are left out. */
    private static final class Scan {
        static final int ANY = DEFECTS.size();
        static final int LEFT_OUT = ANY + 1;

        final long[] checked = new long[ANY];
        final List<Finding> findings = new ArrayList<>();
        final byte[] marks;
        private final long[] loans = new long[LEFT_OUT + 1];
        private final WideSums balances = new WideSums(LEFT_OUT + 1);
        private final int[] listed = new int[ANY];
        private final LoanTape tape;

        Scan(LoanTape tape, int leavesOut) {
            this.tape = tape;
            marks = tape.marks.clone();
            BitSet duplicates = tape.ids == null ? null : tape.ids.duplicates();
            int always = duplicates == null ? 0 : Defect.DUPLICATE_ID.bit();
            LoanRow.OfTape row = new LoanRow.OfTape(tape);
            for (int i = 0; i < marks.length; i++) {
                row.at(i);
                int able = row.checkable() | always;
                for (int d = 0; d < ANY; d++) {
                    checked[d] += (able >> d) & 1;
                }
                // an earlier decision does not stand in the way of this one
                marks[i] &= (byte) ~Cell.LEFT_OUT;
                int found = row.found() | (duplicates != null && duplicates.get(i) ? Defect.DUPLICATE_ID.bit() : 0);
                if (found != 0) {
                    take(i, found, row);
                    count(ANY, i);
                }
                if ((found & leavesOut) != 0) {
                    marks[i] |= Cell.LEFT_OUT;
                    count(LEFT_OUT, i);
                }
            }
        }

        private void take(int at, int found, LoanRow row) {
            for (Defect defect : DEFECTS) {
                if ((found & defect.bit()) != 0) {
                    count(defect.place(), at);
                    if (listed[defect.place()] < MOST_FINDINGS) {
                        listed[defect.place()]++;
                        findings.add(new Finding(
                                defect, at, String.valueOf(tape.name(at)), row.describe(defect, tape.unit())));
                    }
                }
            }
        }

        private void count(int place, int row) {
            loans[place]++;
            balances.add(place, tape.balances()[row]);
        }

        Line line(int place, String what, String decision, long able) {
            return new Line(what, decision, able, loans[place], tape.unit().amount(balances.get(place)));
        }
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
        return new IntegrityReport(tape, policy);
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
     * Tells how much a defect concerns.
     *
     * @param defect the defect
     * @return the number of loans and their balance
     */
    public Line line(Defect defect) {
        return lines.get(defect.place());
    }

    /**
     * Tells how many loans have a defect, whatever was decided about it, and how much balance.
     *
     * @return the total, each loan once
     */
    public Line any() {
        return any;
    }

    /**
     * Tells how many loans were left out, and how much balance.
     *
     * @return the total, each loan once
     */
    public Line leftOut() {
        return leftOut;
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
        return findings.subList(0, Math.min(MOST_FINDINGS, findings.size()));
    }

    /**
     * Lists the first hundred loans that have a defect.
     *
     * @param defect the defect
     * @return the findings in the order of the rows
     */
    public List<Finding> findings(Defect defect) {
        return findings.stream().filter(finding -> finding.defect() == defect).toList();
    }

    /**
     * Lays the defects out.
     *
     * @return a line for each defect, and the totals
     */
    public Table table() {
        Table table = Table.of(
                "Integrity of " + count(tape.size()) + (tape.size() == 1 ? " loan at " : " loans at ") + tape.asOf()
                        + ", " + tape.unit().currency().getCurrencyCode(),
                Column.text("defect"),
                Column.text("decision"),
                Column.number("loans"),
                Column.number("balance"));
        for (Defect defect : DEFECTS) {
            Line line = line(defect);
            table = isChecked(defect) ? row(table, line) : table.row(line.what(), line.decision(), "-", "-");
        }
        table = row(row(table, any), leftOut);
        for (Defect defect : DEFECTS) {
            Line line = line(defect);
            if (!isChecked(defect)) {
                table = table.note("- not checked: '" + defect + "' needs " + defect.needs());
            } else if (line.checked() < tape.size()) {
                table = table.note("'" + defect + "' was checked in " + count(line.checked()) + " of "
                        + count(tape.size()) + " loans");
            }
        }
        return table;
    }

    private Table row(Table table, Line line) {
        return table.row(line.what(), line.decision(), count(line.loans()), amount(line.balance()));
    }

    /**
     * Lays the first hundred findings out.
     *
     * @return a line for each, long names and figures cut
     */
    public Table listing() {
        Table table = Table.of(
                "Defects of loans at " + tape.asOf() + ", "
                        + tape.unit().currency().getCurrencyCode(),
                Column.text("loan"),
                Column.text("defect"),
                Column.text("figures"));
        return table.rows(findings().stream()
                .map(finding -> List.of(
                        cut(finding.loan(), WIDEST_NAME),
                        finding.defect().toString(),
                        cut(finding.figures(), WIDEST_FIGURES)))
                .toList());
    }

    private static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }

    private static String count(long number) {
        return Printing.upTo(BigDecimal.valueOf(number), 0);
    }

    private String amount(BigDecimal amount) {
        String printed = Printing.fixed(amount, tape.unit().digits());
        return printed.length() <= WIDEST_AMOUNT
                ? printed
                : amount.round(MathContext.DECIMAL64).toString();
    }

    /** Prints the table of defects. */
    @Override
    public String toString() {
        return table().toString();
    }
}
