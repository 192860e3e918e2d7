/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.tally.IntegrityReport.Finding;
import org.finindicators.loanbook.tally.IntegrityReport.Line;
import org.finindicators.number.MinorUnits;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * The defects of a loan book that is read part by part because it is too long to be kept: the numbers of an
 * {@link IntegrityReport}, and its first findings.
 *
 * <p>Loans of different parts cannot be compared. What can be said of ids is whether each is above the one before it:
 * as long as they rise, no loan is in the book twice. From the first that does not rise on, duplicate ids are not
 * looked for, and no loan is left out as one. Whether an id is spelled otherwise is known of rising numbers; the same
 * loan under two ids is not looked for. {@link #table()} says all that.
 *
 * <p>Not thread-safe: each thread has its own, and they are {@linkplain #add(IntegrityTotals) added up} in the order of
 * the book.
 *
 * @since 0.1.0
 */
public final class IntegrityTotals implements Document {
    private final LocalDate asOf;
    private final MinorUnits unit;
    private final IntegrityPolicy policy;
    private final IntegrityCounts counts;
    private final List<Finding> findings = new ArrayList<>();
    private final RisingIds ids = new RisingIds();
    private long loans;

    /**
     * Starts without loans.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param policy what is done about which defect
     */
    public IntegrityTotals(LocalDate asOf, MinorUnits unit, IntegrityPolicy policy) {
        this.asOf = asOf;
        this.unit = unit;
        this.policy = policy;
        counts = new IntegrityCounts(unit, policy, 1);
    }

    /**
     * Checks the next loans of the book.
     *
     * @param part the loans
     * @return the same loans, those marked that are left out
     * @throws InvalidInputException if they are of another date or currency
     */
    public LoanTape add(LoanTape part) {
        if (!part.asOf().equals(asOf) || !part.unit().equals(unit)) {
            throw InvalidInputException.of(
                    "",
                    "loans at " + part.asOf() + " in " + part.unit().currency() + " cannot be added to those at " + asOf
                            + " in " + unit.currency());
        }
        IntegrityScan scan = IntegrityScan.ofPart(part, policy);
        scan.addTo(counts, null);
        if (findings.size() < IntegrityReport.MOST_FINDINGS && scan.isAnyFound()) {
            scan.findings(EnumSet.allOf(Defect.class))
                    .limit((long) IntegrityReport.MOST_FINDINGS - findings.size())
                    .forEach(found -> findings.add(moved(found, loans)));
        }
        ids.add(part.ids, part.size());
        loans += part.size();
        return scan.tape();
    }

    /**
     * Adds loans that were counted and summed elsewhere, with the defects that were found there. No findings are listed
     * of them, and their ids are not looked at.
     *
     * @param alike loans that are alike
     * @return the same loans, marked if they are left out
     */
    public SummedLoans add(SummedLoans alike) {
        int found = alike.found();
        boolean isLeftOut = (found & IntegrityScan.leavesOut(policy)) != 0;
        counts.add(alike, IntegrityScan.leavesOut(policy));
        ids.add(null, 1);
        loans += alike.loans();
        return isLeftOut ? alike.leftOut() : alike;
    }

    /**
     * Adds the totals of the loans that follow in the book.
     *
     * @param next their totals, of the same date, currency and policy
     * @return this
     * @throws InvalidInputException if they are of another kind
     */
    public IntegrityTotals add(IntegrityTotals next) {
        if (!next.asOf.equals(asOf) || !next.unit.equals(unit) || !next.policy.equals(policy)) {
            throw InvalidInputException.of("", "totals of another date, currency or policy cannot be added");
        }
        counts.add(next.counts);
        next.findings.stream()
                .limit((long) IntegrityReport.MOST_FINDINGS - findings.size())
                .forEach(found -> findings.add(moved(found, loans)));
        ids.add(next.ids);
        loans += next.loans;
        return this;
    }

    private static Finding moved(Finding found, long by) {
        return new Finding(
                found.defect(), (int) Math.min(found.row() + by, Integer.MAX_VALUE), found.loan(), found.figures());
    }

    /**
     * Tells how many loans there are.
     *
     * @return the loans of all parts
     */
    public long loans() {
        return loans;
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
     * @return the number of loans and their balance; those it was looked for in may be fewer than the loans
     */
    public Line line(Defect defect) {
        Line line = counts.line(0, defect);
        long checked = switch (defect) {
            case DUPLICATE_ID -> ids.rising();
            case ID_SPELLED_OTHERWISE -> ids.numbers();
            default -> line.checked();
        };
        return new Line(line.what(), line.decision(), checked, line.loans(), line.balance());
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
     * @return false if no loan reports what the defect needs, or loans would have to be compared
     */
    public boolean isChecked(Defect defect) {
        return line(defect).checked() > 0 || loans == 0;
    }

    /**
     * Tells whether no id can be in the book twice.
     *
     * @return true if each id is above the one before it
     */
    public boolean isEachIdNew() {
        return ids.rising() == loans;
    }

    /**
     * Lists the first hundred findings.
     *
     * @return the findings in the order of the book
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Lays the defects out.
     *
     * @return a line for each defect, and the totals; the notes say what was not looked for
     */
    public Table table() {
        return new IntegrityTable(this).table();
    }

    @Override
    public String as(Format format) {
        return table().as(format);
    }

    LocalDate asOf() {
        return asOf;
    }

    MinorUnits unit() {
        return unit;
    }

    /** Prints the table of defects. */
    @Override
    public String toString() {
        return table().toString();
    }

    /** How far the ids of a book rise, shorter ones before longer ones. */
    private static final class RisingIds {
        private @Nullable String first;
        private @Nullable String last;
        private long rising;
        private boolean ended;
        private long numbers;

        long rising() {
            return rising;
        }

        /** How many of those that rise are nothing but digits, up to the first that is not. */
        long numbers() {
            return numbers;
        }

        void add(@Nullable LoanIds ids, int size) {
            if (ids == null) {
                ended = true;
            }
            if (ended || ids == null || size == 0) {
                return;
            }
            int more = isAfter(last, ids.name(0)) ? ids.rising() : 0;
            if (more > 0) {
                first = first == null ? ids.name(0) : first;
                last = ids.name(more - 1);
            }
            count(more, ids.numbers(more));
            ended = more < size;
        }

        private void count(long more, long moreNumbers) {
            numbers += numbers == rising ? moreNumbers : 0;
            rising += more;
        }

        void add(RisingIds next) {
            if (ended) {
                return;
            }
            if (next.first == null) {
                ended = next.ended;
            } else if (isAfter(last, next.first)) {
                first = first == null ? next.first : first;
                last = next.last;
                count(next.rising, next.numbers);
                ended = next.ended;
            } else {
                ended = true;
            }
        }

        private static boolean isAfter(@Nullable String one, String next) {
            return !next.isBlank() && (one == null || LoanIds.compare(one, next) < 0);
        }
    }
}
