/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanRow;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.validation.InvalidInputException;

/**
 * Loans that are alike in all that a tally tells apart, counted and summed elsewhere: a row of {@code GROUP BY} in a
 * database. They have one label, one state, one status, the same defects, and report the same amounts.
 *
 * <pre>{@code
 * SummedLoans.of(AgingScheme.STANDARD.stateAt(45), 120, BigInteger.valueOf(5_000_000)).label("East")
 * }</pre>
 *
 * <p>Immutable: each method returns what is stated so far and more.
 *
 * @since 0.1.0
 */
public final class SummedLoans {
    /** Beside the marks of a cell: days late are not known, whatever the state. */
    private static final int NO_DAYS = 1 << 16;

    /** It is known which of them have an id. */
    private static final int IDS = 1 << 17;

    private final LoanState state;
    private final long loans;
    private final Map<Amount, BigInteger> amounts;
    private final String label;
    private final LoanStatus status;
    private final Set<LoanDate> dates;
    private final Set<Defect> defects;
    private final int marks;

    private SummedLoans(
            LoanState state,
            long loans,
            Map<Amount, BigInteger> amounts,
            String label,
            LoanStatus status,
            Set<LoanDate> dates,
            Set<Defect> defects,
            int marks) {
        this.state = state;
        this.loans = loans;
        this.amounts = amounts;
        this.label = label;
        this.status = status;
        this.dates = dates;
        this.defects = defects;
        this.marks = marks;
    }

    /**
     * States how many loans there are.
     *
     * @param state their class of days late, or that it is not known, that nothing is outstanding, or that the balance
     *     is below zero; that they are written off is a status
     * @param loans how many, at least one
     * @param balance their outstanding principal, in minor units
     * @return the loans, outstanding, without a label
     * @throws InvalidInputException if they are none, or the state is a status
     */
    public static SummedLoans of(LoanState state, long loans, BigInteger balance) {
        if (loans < 1) {
            throw InvalidInputException.of(Long.toString(loans), "loans must be at least 1");
        }
        if (state.equals(LoanState.WRITTEN_OFF) || state.equals(LoanState.NOT_IN_BOOK)) {
            throw InvalidInputException.of(state.toString(), "is no state by days late");
        }
        return new SummedLoans(
                        state,
                        loans,
                        new EnumMap<>(Amount.class),
                        "",
                        LoanStatus.OUTSTANDING,
                        EnumSet.noneOf(LoanDate.class),
                        EnumSet.noneOf(Defect.class),
                        0)
                .amount(Amount.BALANCE, balance);
    }

    /**
     * States the label of all of them.
     *
     * @param of the label of the attribute that the tally is by
     * @return the loans
     */
    public SummedLoans label(String of) {
        return new SummedLoans(
                state, loans, amounts, of.isBlank() ? Attribute.NOT_STATED : of, status, dates, defects, marks);
    }

    /**
     * States what has become of all of them.
     *
     * @param what the status
     * @return the loans
     */
    public SummedLoans status(LoanStatus what) {
        return new SummedLoans(state, loans, amounts, label, what, dates, defects, marks);
    }

    /**
     * States that all of them were renegotiated because the borrower could not pay.
     *
     * @return the loans
     */
    public SummedLoans renegotiated() {
        return marked(Cell.RENEGOTIATED);
    }

    /** Marks them as left out. */
    SummedLoans leftOut() {
        return marked(Cell.LEFT_OUT);
    }

    private SummedLoans marked(int mark) {
        return new SummedLoans(state, loans, amounts, label, status, dates, defects, marks | mark);
    }

    /**
     * States the sum of an amount that all of them report.
     *
     * @param which the amount
     * @param sum its sum, in minor units
     * @return the loans
     * @throws InvalidInputException if it exceeds 128 bits
     */
    public SummedLoans amount(Amount which, BigInteger sum) {
        WideSums.requireRoom(sum, which.toString());
        Map<Amount, BigInteger> all = new EnumMap<>(amounts);
        all.put(which, sum);
        return new SummedLoans(state, loans, Collections.unmodifiableMap(all), label, status, dates, defects, marks);
    }

    /**
     * States that all of them have a date.
     *
     * @param which the date
     * @return the loans
     */
    public SummedLoans dated(LoanDate which) {
        Set<LoanDate> all = EnumSet.of(which);
        all.addAll(dates);
        return new SummedLoans(state, loans, amounts, label, status, all, defects, marks);
    }

    /**
     * States the defects that each of them has.
     *
     * @param found the defects
     * @return the loans
     */
    public SummedLoans defects(Collection<Defect> found) {
        Set<Defect> all = EnumSet.noneOf(Defect.class);
        all.addAll(defects);
        all.addAll(found);
        return new SummedLoans(state, loans, amounts, label, status, dates, all, marks);
    }

    String label() {
        return label;
    }

    long loans() {
        return loans;
    }

    BigInteger balance() {
        return amounts.getOrDefault(Amount.BALANCE, BigInteger.ZERO);
    }

    int found() {
        return defects.stream().mapToInt(IntegrityScan::bit).sum();
    }

    /** Tells which defects can be looked for in each of them. */
    int checks() {
        return new Row().checks() | ((marks & IDS) != 0 ? IntegrityScan.bit(Defect.ID_NOT_GIVEN) : 0);
    }

    void addTo(GroupSums sums, AgingScheme scheme) {
        int cell = (Cell.place(scheme, state) << Cell.SHIFT) | ((marks | LoanTape.marks(status)) & Cell.MARKS);
        sums.count(cell, loans);
        amounts.forEach((amount, sum) ->
                sums.add(amount, cell, sum.shiftRight(Long.SIZE).longValueExact(), sum.longValue(), loans));
    }

    /** One of the loans, of which is known what it reports. */
    private final class Row extends LoanRow {
        int checks() {
            return checkable();
        }

        @Override
        protected long amount(Amount amount) {
            return amounts.containsKey(amount) ? 0 : Amount.NOT_REPORTED;
        }

        @Override
        protected int daysLate() {
            return state.equals(LoanState.DAYS_LATE_NOT_KNOWN) || (marks & NO_DAYS) != 0 ? -1 : 0;
        }

        @Override
        protected long day(LoanDate date) {
            return dates.contains(date) ? 0 : NO_DATE;
        }

        @Override
        protected LocalDate asOf() {
            return LocalDate.EPOCH;
        }

        @Override
        protected LoanStatus status() {
            return status;
        }

        @Override
        protected List<Amount> others() {
            return amounts.keySet().stream()
                    .filter(amount -> amount != Amount.BALANCE)
                    .toList();
        }
    }

    /**
     * States that days late are not known of any of them, where the state does not say it because nothing is
     * outstanding or the balance is below zero.
     *
     * @return the loans
     */
    public SummedLoans withoutDaysLate() {
        return marked(NO_DAYS);
    }

    /**
     * States that it was looked for an id in each of them; that they have none is a defect.
     *
     * @return the loans
     */
    public SummedLoans withIds() {
        return marked(IDS);
    }

    /** Prints how many there are, and their balance in minor units. */
    @Override
    public String toString() {
        return loans + " loans, " + state + ", balance " + balance() + " minor units"
                + (label.isEmpty() ? "" : ", " + label);
    }
}
