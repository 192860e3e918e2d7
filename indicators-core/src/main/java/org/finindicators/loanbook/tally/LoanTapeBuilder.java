/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.number.MinorUnits;
import org.finindicators.repayment.Collected;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Takes the columns of a tape, each of which is copied.
 *
 * <p>Nothing is thrown while they are given; {@link #build()} throws once, with all that cannot be represented. What
 * can be represented but is wrong in itself, a negative balance for instance, is taken.
 *
 * @since 0.1.0
 */
public final class LoanTapeBuilder {
    private static final int MOST_VIOLATIONS = 100;
    private static final int MOST_YEARS = 9999;

    private final LocalDate asOf;
    private final MinorUnits unit;
    private final int size;
    private final Map<Amount, AmountColumn> amounts = new EnumMap<>(Amount.class);
    private final TreeMap<Attribute, Codes> attributes = new TreeMap<>();
    private final Map<LoanDate, int[]> dates = new EnumMap<>(LoanDate.class);
    private final List<Violation> violations = new ArrayList<>();
    /** The rows that some of them are about, by their place among the violations. */
    private final Map<Integer, Integer> rowsOf = new HashMap<>();

    private final byte[] marks;
    private int @Nullable [] daysLate;
    private final Set<String> marked = new HashSet<>();
    private @Nullable LoanIds ids;
    private @Nullable Collected collected;

    LoanTapeBuilder(LocalDate asOf, MinorUnits unit, long[] balances) {
        this(asOf, unit, balances.length);
        amount(Amount.BALANCE, balances);
        requireBalances();
    }

    private LoanTapeBuilder(LocalDate asOf, MinorUnits unit, int size) {
        this.asOf = asOf;
        this.unit = unit;
        this.size = size;
        marks = new byte[size];
    }

    static LoanTapeBuilder rounded(LocalDate asOf, MinorUnits unit, double[] balances, RoundingMode rounding) {
        return new LoanTapeBuilder(asOf, unit, balances.length)
                .amount(Amount.BALANCE, balances, rounding)
                .requireBalances();
    }

    static LoanTapeBuilder rounded(LocalDate asOf, MinorUnits unit, BigDecimal[] balances, RoundingMode rounding) {
        return new LoanTapeBuilder(asOf, unit, balances.length)
                .amount(Amount.BALANCE, balances, rounding)
                .requireBalances();
    }

    private LoanTapeBuilder requireBalances() {
        AmountColumn column = amounts.get(Amount.BALANCE);
        if (column != null && column.missing() != null) {
            column.missing().stream()
                    .limit(MOST_VIOLATIONS)
                    .forEach(row -> refuse(Amount.BALANCE.toString(), row, "", "must be given"));
        }
        return this;
    }

    static LoanTape of(List<Loan> loans) {
        if (loans.isEmpty()) {
            throw InvalidInputException.of(
                    "", "a tape without loans needs a date and a currency: LoanTape.of(date, currency, loans)");
        }
        return of(loans.get(0).asOf(), loans.get(0).unit(), loans);
    }

    static LoanTape of(LocalDate asOf, MinorUnits unit, List<Loan> loans) {
        LoanTapeBuilder tape = new LoanTapeBuilder(
                asOf, unit, loans.stream().mapToLong(Loan::balance).toArray());
        tape.daysLate(loans.stream()
                .mapToInt(loan -> loan.daysLate().orElse(LoanTape.NOT_KNOWN))
                .toArray());
        Set<Amount> reported = new TreeSet<>();
        Set<Attribute> stated = new TreeSet<>();
        for (int row = 0; row < loans.size(); row++) {
            Loan loan = loans.get(row);
            tape.marks[row] = (byte) LoanTape.marks(loan);
            reported.addAll(loan.amounts().keySet());
            stated.addAll(loan.attributes().keySet());
            if ((!loan.asOf().equals(asOf) || !loan.unit().equals(unit)) && tape.violations.size() < MOST_VIOLATIONS) {
                tape.refuse(
                        loan,
                        "date and currency",
                        loan.asOf() + " in " + loan.unit().currency(),
                        "the tape is of " + asOf + " in " + unit.currency());
            }
            Collected before = tape.collected;
            Collected own = loan.collected().orElse(before);
            if (before == null) {
                tape.collected = own;
            } else if (!before.equals(own) && tape.violations.size() < MOST_VIOLATIONS) {
                tape.refuse(
                        loan, "collection", String.valueOf(own), "another loan of the tape is collected as " + before);
            }
        }
        for (LoanDate date : LoanDate.values()) {
            if (loans.stream().anyMatch(loan -> loan.dates().containsKey(date))) {
                tape.date(
                        date, loans.stream().map(loan -> loan.dates().get(date)).toArray(LocalDate[]::new));
            }
        }
        reported.remove(Amount.BALANCE);
        reported.forEach(amount -> tape.amount(
                amount,
                loans.stream()
                        .mapToLong(loan -> loan.amounts().getOrDefault(amount, Amount.NOT_REPORTED))
                        .toArray()));
        stated.forEach(attribute -> tape.attribute(
                attribute, loans.stream().map(loan -> loan.label(attribute)).toArray(String[]::new)));
        return tape.ids(loans.stream().map(Loan::id).toArray(String[]::new)).build();
    }

    /**
     * Gives how late each loan is.
     *
     * <p>A book that counts the days to the next due date as negative days late must be brought to 0 before: here every
     * negative number is lateness that is not known, where the builder of a loan refuses it.
     *
     * @param days whole days, {@link LoanTape#NOT_KNOWN} or any other negative number where it is not known
     * @return this
     */
    public LoanTapeBuilder daysLate(int[] days) {
        if (fits("days late", days.length, daysLate != null)) {
            int[] known = days.clone();
            for (int i = 0; i < known.length; i++) {
                known[i] = Math.max(known[i], LoanTape.NOT_KNOWN);
            }
            daysLate = known;
        }
        return this;
    }

    /**
     * Gives an amount.
     *
     * @param amount which
     * @param minor minor units, {@link Amount#NOT_REPORTED} where it is not reported
     * @return this
     */
    public LoanTapeBuilder amount(Amount amount, long[] minor) {
        if (fits(amount.term(), minor.length, amounts.containsKey(amount))) {
            amounts.put(amount, AmountColumn.of(minor));
        }
        return this;
    }

    /**
     * Gives an amount that has more digits than minor units, rounded as stated. The {@link IntegrityReport} says how
     * many amounts that changed, and by how much at most.
     *
     * @param amount which
     * @param units whole units of the currency, null where it is not reported
     * @param rounding which way
     * @return this
     */
    public LoanTapeBuilder amount(Amount amount, @Nullable BigDecimal[] units, RoundingMode rounding) {
        if (fits(amount.term(), units.length, amounts.containsKey(amount))) {
            Rounding done = new Rounding(rounding, unit);
            long[] minor = new long[size];
            int wrong = 0;
            for (int row = 0; row < size && wrong < MOST_VIOLATIONS; row++) {
                BigDecimal given = units[row];
                try {
                    minor[row] = given == null ? Amount.NOT_REPORTED : done.count(given);
                } catch (InvalidInputException e) {
                    Violation found = e.violations().get(0);
                    refuse(amount.toString(), row, found.value(), found.message());
                    wrong++;
                }
            }
            if (wrong == 0) {
                amounts.put(amount, AmountColumn.of(minor, done));
            }
        }
        return this;
    }

    /**
     * Gives an amount as floating-point numbers, rounded as stated to minor units. The {@link IntegrityReport} says how
     * many amounts that changed, and by how much at most.
     *
     * @param amount which
     * @param units whole units of the currency, {@link Double#NaN} where it is not reported
     * @param rounding which way
     * @return this
     */
    public LoanTapeBuilder amount(Amount amount, double[] units, RoundingMode rounding) {
        @Nullable BigDecimal[] decimals = new BigDecimal[units.length];
        for (int row = 0; row < units.length; row++) {
            if (Double.isInfinite(units[row])) {
                return refuse(amount.toString(), row, Double.toString(units[row]), "is not an amount");
            }
            decimals[row] = Double.isNaN(units[row]) ? null : BigDecimal.valueOf(units[row]);
        }
        return amount(amount, decimals, rounding);
    }

    /**
     * Says which loans were renegotiated because the borrower could not pay.
     *
     * @param which true for those
     * @return this
     */
    public LoanTapeBuilder renegotiated(boolean[] which) {
        return mark("renegotiated", which, Cell.RENEGOTIATED);
    }

    /**
     * Says which loans are written off.
     *
     * @param which true for those
     * @return this
     */
    public LoanTapeBuilder writtenOff(boolean[] which) {
        return mark("written off", which, Cell.WRITTEN_OFF);
    }

    /**
     * Says what has become of each loan; they are outstanding unless said otherwise. It takes the place of
     * {@link #writtenOff}.
     *
     * @param which the statuses
     * @return this
     */
    public LoanTapeBuilder status(LoanStatus[] which) {
        if (fits("status", which.length, !marked.add("written off"))) {
            int wrong = 0;
            for (int row = 0; row < size && wrong < MOST_VIOLATIONS; row++) {
                if (which[row] == null) {
                    refuse("status", row, "", "no status; UNKNOWN says that it is not known");
                    wrong++;
                } else {
                    marks[row] |= (byte) LoanTape.marks(which[row]);
                }
            }
        }
        return this;
    }

    private LoanTapeBuilder mark(String what, boolean[] which, int bit) {
        if (fits(what, which.length, !marked.add(what))) {
            for (int i = 0; i < size; i++) {
                marks[i] |= (byte) (which[i] ? bit : 0);
            }
        }
        return this;
    }

    /**
     * Gives an attribute as codes.
     *
     * @param attribute which
     * @param codes the place of each loan's label in the list, from 0
     * @param labels the labels, each once
     * @return this
     */
    public LoanTapeBuilder attribute(Attribute attribute, int[] codes, List<String> labels) {
        if (!fits(attribute.name(), codes.length, attributes.containsKey(attribute))) {
            return this;
        }
        if (labels.stream().anyMatch(label -> label == null || label.isBlank())) {
            return refuse(
                    attribute.name(), "", "a label is blank; '" + Attribute.NOT_STATED + "' says that there is none");
        }
        if (new HashSet<>(labels).size() < labels.size()) {
            return refuse(attribute.name(), "", "a label is in the list twice");
        }
        int wrong = 0;
        for (int row = 0; row < size && wrong < MOST_VIOLATIONS; row++) {
            if (codes[row] < 0 || codes[row] >= labels.size()) {
                refuse(attribute.toString(), row, Integer.toString(codes[row]), "is not the place of a label");
                wrong++;
            }
        }
        if (wrong == 0) {
            attributes.put(attribute, Codes.of(codes, List.copyOf(labels)));
        }
        return this;
    }

    /**
     * Gives an attribute as text.
     *
     * @param attribute which
     * @param values the label of each loan, {@link Attribute#NOT_STATED} or nothing but blanks where it has none
     * @return this
     */
    public LoanTapeBuilder attribute(Attribute attribute, String[] values) {
        Map<String, Integer> places = new LinkedHashMap<>();
        int[] codes = new int[values.length];
        int wrong = 0;
        for (int row = 0; row < values.length && wrong < MOST_VIOLATIONS; row++) {
            String value = values[row];
            if (value == null) {
                refuse(
                        attribute.toString(),
                        row,
                        "",
                        "no label; '" + Attribute.NOT_STATED + "' says that there is none");
                wrong++;
            } else {
                String label = value.isBlank() ? Attribute.NOT_STATED : value;
                codes[row] = places.computeIfAbsent(label, key -> places.size());
            }
        }
        if (wrong > 0) {
            return this;
        }
        return attribute(attribute, codes, List.copyOf(places.keySet()));
    }

    /**
     * Gives a date of the loans.
     *
     * @param which disbursement or maturity
     * @param days the date of each loan, null where it is not stated
     * @return this
     */
    public LoanTapeBuilder date(LoanDate which, @Nullable LocalDate[] days) {
        if (fits(which.toString(), days.length, dates.containsKey(which))) {
            int[] known = new int[size];
            for (int row = 0; row < size; row++) {
                LocalDate day = days[row];
                known[row] = LoanTape.NO_DAY;
                if (day != null && day.getYear() >= 1 && day.getYear() <= MOST_YEARS) {
                    known[row] = (int) day.toEpochDay();
                } else if (day != null && violations.size() < MOST_VIOLATIONS) {
                    refuse(which.toString(), row, day.toString(), "must be in the years 1 to " + MOST_YEARS);
                }
            }
            dates.put(which, known);
        }
        return this;
    }

    /**
     * Numbers the loans.
     *
     * @param numbers the number of each
     * @return this
     */
    public LoanTapeBuilder ids(long[] numbers) {
        if (fits("ids", numbers.length, ids != null)) {
            ids = new LoanIds.Numbers(numbers.clone());
        }
        return this;
    }

    /**
     * Names the loans.
     *
     * @param names the name of each
     * @return this
     */
    public LoanTapeBuilder ids(String[] names) {
        if (fits("ids", names.length, ids != null)) {
            ids = new LoanIds.Texts(names.clone());
        }
        return this;
    }

    /**
     * Says over which period and on which basis amounts of a period are, {@link Amount#DUE} for instance.
     *
     * @param how the period, which ends at the date of the balances, and the basis
     * @return this
     */
    public LoanTapeBuilder collected(Collected how) {
        if (!how.period().end().equals(asOf)) {
            return refuse("collection", how.toString(), "the period does not end at " + asOf);
        }
        if (collected != null && !collected.equals(how)) {
            return refuse("collection", how.toString(), "was given already, as " + collected);
        }
        collected = how;
        return this;
    }

    /** Says that it is not built yet. */
    @Override
    public String toString() {
        return "a loan tape not built yet: call build()";
    }

    /**
     * Builds the tape.
     *
     * @return the tape
     * @throws InvalidInputException with everything that is wrong: a column of another length or given twice, a code
     *     without label, a balance that is not given (the first hundred of these)
     */
    public LoanTape build() {
        LoanIds known = ids;
        if (known != null) {
            rowsOf.forEach((place, row) -> violations.set(
                    place, violations.get(place).about(known.isGiven(row) ? "loan " + known.name(row) : "")));
        }
        Checks.refuse(violations);
        int[] days = daysLate;
        if (days == null) {
            days = new int[size];
            Arrays.fill(days, LoanTape.NOT_KNOWN);
        }
        return new LoanTape(
                asOf,
                unit,
                days,
                marks.clone(),
                new EnumMap<>(amounts),
                new TreeMap<>(attributes),
                new EnumMap<>(dates),
                ids,
                collected);
    }

    private boolean fits(String column, int rows, boolean again) {
        if (rows != size) {
            refuse(column, "", rows + (rows == 1 ? " row" : " rows") + " for a tape of " + size);
        } else if (again) {
            refuse(column, "", "was given twice");
        }
        return rows == size && !again;
    }

    private void refuse(Loan loan, String path, String value, String message) {
        violations.add(new Violation(path, value, message, loan.whose()));
    }

    private LoanTapeBuilder refuse(String column, int row, String value, String message) {
        rowsOf.put(violations.size(), row);
        return refuse(column + "[" + row + "]", value, message);
    }

    private LoanTapeBuilder refuse(String path, String value, String message) {
        violations.add(new Violation(path, value, message));
        return this;
    }
}
