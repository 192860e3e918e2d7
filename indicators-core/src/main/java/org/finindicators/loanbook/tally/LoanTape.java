/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.number.MinorUnits;
import org.finindicators.repayment.Collected;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Loans by the column: amounts in minor units, whole days late, marks, and dictionary-coded attributes.
 *
 * <p>A loan takes 8 bytes for each amount, 4 for the days late, 1 for its marks, 1 for each attribute of up to 256
 * labels, 2 for one of up to 65,536 and 4 for one of more; 8 for its number if loans are numbered. Balance, days late,
 * marks, a sector, the borrower among millions, and the byte of an {@link AgedTape} are 19 bytes a loan.
 *
 * <p>It is immutable, and its loans are rows, not objects: they are {@linkplain AgedTape#tally() tallied}.
 *
 * @since 0.1.0
 */
public final class LoanTape {
    /** Stands in the column of days late for a number that is not known. */
    public static final int NOT_KNOWN = -1;

    /** Stands in the column of a date for one that is not stated. */
    static final int NO_DAY = Integer.MIN_VALUE;

    /** The mark of a loan whose status is unreadable; not part of a {@link Cell}. */
    static final int STATUS_UNKNOWN = 8;

    /** The mark of a loan that is said to be repaid; not part of a {@link Cell}. */
    static final int REPAID = 16;

    final LocalDate asOf;
    final MinorUnits unit;
    final int[] daysLate;
    final byte[] marks;
    final Map<Amount, AmountColumn> amounts;
    final SortedMap<Attribute, Codes> attributes;
    final Map<LoanDate, int[]> dates;
    final @Nullable LoanIds ids;
    final @Nullable Collected collected;

    LoanTape(
            LocalDate asOf,
            MinorUnits unit,
            int[] daysLate,
            byte[] marks,
            Map<Amount, AmountColumn> amounts,
            SortedMap<Attribute, Codes> attributes,
            Map<LoanDate, int[]> dates,
            @Nullable LoanIds ids,
            @Nullable Collected collected) {
        this.asOf = asOf;
        this.unit = unit;
        this.daysLate = daysLate;
        this.marks = marks;
        this.amounts = amounts;
        this.attributes = attributes;
        this.dates = dates;
        this.ids = ids;
        this.collected = collected;
    }

    /** Returns the marks of a loan: those of its cell, and what else a tape keeps in the same byte. */
    static int marks(Loan loan) {
        return (loan.isRenegotiated() ? Cell.RENEGOTIATED : 0) | marks(loan.status());
    }

    static int marks(LoanStatus status) {
        return switch (status) {
            case OUTSTANDING -> 0;
            case WRITTEN_OFF -> Cell.WRITTEN_OFF;
            case UNKNOWN -> STATUS_UNKNOWN;
            case REPAID -> REPAID;
        };
    }

    static LoanStatus status(int marks) {
        if ((marks & (Cell.WRITTEN_OFF | STATUS_UNKNOWN | REPAID)) == 0) {
            return LoanStatus.OUTSTANDING;
        }
        return Cell.is(marks, Cell.WRITTEN_OFF)
                ? LoanStatus.WRITTEN_OFF
                : Cell.is(marks, REPAID) ? LoanStatus.REPAID : LoanStatus.UNKNOWN;
    }

    /**
     * Starts a tape with its balances.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param balances the outstanding principal of each loan; the array is copied
     * @return a builder
     */
    public static LoanTapeBuilder builder(LocalDate asOf, MinorUnits unit, long[] balances) {
        return new LoanTapeBuilder(asOf, unit, balances);
    }

    /**
     * Starts a tape with balances as floating-point numbers, each rounded as stated to minor units.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param balances the outstanding principal of each loan, in whole units of the currency
     * @param rounding which way
     * @return a builder
     */
    public static LoanTapeBuilder builder(LocalDate asOf, MinorUnits unit, double[] balances, RoundingMode rounding) {
        return LoanTapeBuilder.rounded(asOf, unit, balances, rounding);
    }

    /**
     * Starts a tape with balances that have more digits than minor units, each rounded as stated.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param balances the outstanding principal of each loan, in whole units of the currency
     * @param rounding which way
     * @return a builder
     */
    public static LoanTapeBuilder builder(
            LocalDate asOf, MinorUnits unit, BigDecimal[] balances, RoundingMode rounding) {
        return LoanTapeBuilder.rounded(asOf, unit, balances, rounding);
    }

    /**
     * Lays loans into columns.
     *
     * @param loans the loans, all of one date and one currency
     * @return the tape
     * @throws InvalidInputException if the list is empty; with the loans of another date or currency, and those that
     *     say another period or basis of their collection than the first that says one
     */
    public static LoanTape of(List<Loan> loans) {
        return LoanTapeBuilder.of(loans);
    }

    /**
     * Lays loans into columns, of which there may be none.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param loans the loans
     * @return the tape
     * @throws InvalidInputException with the loans of another date or currency, and as {@link #of(List)}
     */
    public static LoanTape of(LocalDate asOf, MinorUnits unit, List<Loan> loans) {
        return LoanTapeBuilder.of(asOf, unit, loans);
    }

    /**
     * Returns the date of the balances.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns what amounts are counted in.
     *
     * @return the minor units of one currency
     */
    public MinorUnits unit() {
        return unit;
    }

    /**
     * Tells over which period and on which basis amounts of a period are, {@link Amount#DUE} for instance.
     *
     * @return the period and the basis, or nothing if it is not said
     */
    public Optional<Collected> collected() {
        return Optional.ofNullable(collected);
    }

    /**
     * Tells how many loans there are.
     *
     * @return the number of rows
     */
    public int size() {
        return marks.length;
    }

    /**
     * Lists the attributes that loans can be grouped by.
     *
     * @return the attributes, by name
     */
    public List<Attribute> attributes() {
        return List.copyOf(attributes.keySet());
    }

    /**
     * Returns an amount of a loan.
     *
     * @param amount which
     * @param row the loan, from 0
     * @return the amount in minor units, or nothing if it is not reported
     */
    public OptionalLong amount(Amount amount, int row) {
        AmountColumn column = amounts.get(amount);
        return column == null || !column.isReported(row) ? OptionalLong.empty() : OptionalLong.of(column.values()[row]);
    }

    /**
     * Returns how late a loan is.
     *
     * @param row the loan, from 0
     * @return whole days, or nothing if it is not known
     */
    public OptionalInt daysLate(int row) {
        return daysLate[row] < 0 ? OptionalInt.empty() : OptionalInt.of(daysLate[row]);
    }

    /**
     * Returns the label of a loan.
     *
     * @param attribute which
     * @param row the loan, from 0
     * @return the label, {@link Attribute#NOT_STATED} among them, or nothing if the tape does not have the attribute
     */
    public Optional<String> label(Attribute attribute, int row) {
        return Optional.ofNullable(attributes.get(attribute)).map(codes -> codes.label(row));
    }

    /**
     * Returns a date of a loan.
     *
     * @param date which
     * @param row the loan, from 0
     * @return the date, or nothing if it is not stated
     */
    public Optional<LocalDate> date(LoanDate date, int row) {
        int day = day(date, row);
        return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    int day(LoanDate date, int row) {
        int[] days = dates.get(date);
        return days == null ? NO_DAY : days[row];
    }

    /**
     * Names a loan.
     *
     * @param row the loan, from 0
     * @return its id, or its row where loans have none
     */
    public String name(int row) {
        return ids == null ? "row " + row : ids.name(row);
    }

    /**
     * Sorts the loans into classes of days late.
     *
     * @param scheme the classes
     * @return the loans with a byte each
     */
    public AgedTape aged(AgingScheme scheme) {
        return new AgedTape(this, scheme);
    }

    /**
     * Sorts the loans into the {@linkplain AgingScheme#STANDARD usual classes}.
     *
     * @return the loans with a byte each
     */
    public AgedTape aged() {
        return aged(AgingScheme.STANDARD);
    }

    long[] balances() {
        return column(Amount.BALANCE);
    }

    long[] column(Amount amount) {
        AmountColumn column = amounts.get(amount);
        if (column == null) {
            throw new IllegalStateException("the tape has no " + amount);
        }
        return column.values();
    }

    Codes codes(Attribute attribute) {
        Codes codes = attributes.get(attribute);
        if (codes == null) {
            throw InvalidInputException.of(
                    "", "the tape does not have the attribute '" + attribute + "'; it has " + attributes.keySet());
        }
        return codes;
    }

    /** Prints the number of loans and the date. */
    @Override
    public String toString() {
        return size() + (size() == 1 ? " loan" : " loans") + " at " + asOf + ", "
                + unit.currency().getCurrencyCode() + (attributes.isEmpty() ? "" : ", by " + attributes.keySet());
    }
}
