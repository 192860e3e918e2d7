/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.tally.GroupSums.Open;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.repayment.Collected;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * A loan book in sums: how many loans and how much of each amount, by class of days late, renegotiated or not, written
 * off or not, for the whole book or for each label of an attribute.
 *
 * <p>Every ratio of the book comes from it. It is immutable, small (some kilobytes for each label), and exact: sums are
 * whole minor units in 128 bits. {@link #merge} is associative and commutative with a tally of no loans as its neutral
 * element: the tally of a book is the same, bit for bit, in whatever parts, in whatever order and on however many
 * threads it was taken.
 *
 * <p>The <em>portfolio</em> are the loans with a balance other than zero that are neither written off nor left out by a
 * decision on their defects. Written-off loans are counted apart. A balance below zero, that of a loan paid twice, is
 * in the portfolio and makes it smaller, but in no class of days late: {@link #belowZero()} tells whether there are
 * any, and a ratio of a portfolio that has them means nothing.
 *
 * @since 0.1.0
 */
public final class LoanTally implements Tabular, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient LocalDate asOf;
    private final transient MinorUnits unit;
    private final transient AgingScheme scheme;
    private final transient Optional<Attribute> by;
    private final transient Optional<Collected> collected;
    private final transient SortedMap<String, GroupSums> sums;
    private final transient GroupSums whole;
    /** The table below, made when it is first asked for; threads that ask at once make equal ones. */
    private transient volatile @Nullable AgingTable aging;

    LoanTally(
            LocalDate asOf,
            MinorUnits unit,
            AgingScheme scheme,
            Optional<Attribute> by,
            Optional<Collected> collected,
            SortedMap<String, GroupSums> sums) {
        this.asOf = asOf;
        this.unit = unit;
        this.scheme = scheme;
        this.by = by;
        this.collected = collected;
        this.sums = Collections.unmodifiableSortedMap(sums);
        whole = new GroupSums(Cell.count(scheme));
        sums.values().forEach(whole::add);
    }

    /**
     * Starts a tally of all loans as one.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param scheme the classes of days late
     * @return a builder
     */
    public static TallyBuilder builder(LocalDate asOf, MinorUnits unit, AgingScheme scheme) {
        return new TallyBuilder(asOf, unit, scheme, null);
    }

    /**
     * Starts a tally by the labels of an attribute.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param scheme the classes of days late
     * @param by the attribute
     * @return a builder
     */
    public static TallyBuilder builder(LocalDate asOf, MinorUnits unit, AgingScheme scheme, Attribute by) {
        return new TallyBuilder(asOf, unit, scheme, by);
    }

    /**
     * Takes an aging table: balances by days late, of loans that nobody has listed.
     *
     * <p>Everything that is read of a loan book by days late can be read of it. What the table does not say stays
     * unknown and harms nothing else: without numbers of loans, shares by balance are given and those by number are
     * not.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of the currency, in whole units of which the table is
     * @param table balances by days late
     * @return the tally, by the classes of the table
     * @throws InvalidInputException if classes of the table overlap, a balance is not in whole minor units, or its
     *     parts contradict it
     */
    public static LoanTally of(LocalDate asOf, MinorUnits unit, AgedPortfolio table) {
        return builder(asOf, unit, table.scheme()).add(table).build();
    }

    /**
     * Collects loans into a tally.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param scheme the classes of days late
     * @return the collector; a loan of another date or currency makes it throw {@link InvalidInputException}
     */
    public static Collector<Loan, ?, LoanTally> collector(LocalDate asOf, MinorUnits unit, AgingScheme scheme) {
        return collector(() -> builder(asOf, unit, scheme));
    }

    /**
     * Collects loans into a tally by the labels of an attribute.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param scheme the classes of days late
     * @param by the attribute
     * @return the collector; a loan of another date or currency makes it throw {@link InvalidInputException}
     */
    public static Collector<Loan, ?, LoanTally> collector(
            LocalDate asOf, MinorUnits unit, AgingScheme scheme, Attribute by) {
        return collector(() -> builder(asOf, unit, scheme, by));
    }

    private static Collector<Loan, TallyBuilder, LoanTally> collector(Supplier<TallyBuilder> start) {
        return Collector.of(
                start,
                TallyBuilder::add,
                (one, other) -> one.add(other),
                TallyBuilder::build,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds up two tallies.
     *
     * @param other the tally of other loans, of the same date, currency, scheme and attribute, collected alike
     * @return the tally of both; it is {@linkplain #collected() collected} as the one that says how
     * @throws InvalidInputException if it is another kind of tally, both say how they are collected and differ, or
     *     there would be too many labels
     * @throws ArithmeticException if there would be more loans than 64 bits can count
     */
    public LoanTally merge(LoanTally other) {
        return new TallyBuilder(asOf, unit, scheme, by.orElse(null))
                .add(this)
                .add(other)
                .build();
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
     * Returns the classes of days late.
     *
     * @return the scheme
     */
    public AgingScheme scheme() {
        return scheme;
    }

    /**
     * Returns the attribute that the loans are grouped by.
     *
     * @return the attribute, or nothing if all loans are tallied as one
     */
    public Optional<Attribute> by() {
        return by;
    }

    /**
     * Tells over which period and on which basis amounts of a period are, {@link Amount#DUE} for instance.
     *
     * @return the period and the basis, or nothing if no loan says it
     */
    public Optional<Collected> collected() {
        return collected;
    }

    /**
     * Lists the labels that there are loans for.
     *
     * @return the labels, sorted; one that is empty if all loans are tallied as one
     */
    public Set<String> groups() {
        return sums.keySet();
    }

    /**
     * Returns the tally of one label.
     *
     * @param label the label
     * @return its loans as one, none if there is no such label
     */
    public LoanTally group(String label) {
        GroupSums found = sums.get(label);
        return single(found == null ? new GroupSums(Cell.count(scheme)) : found);
    }

    /**
     * Returns the tally of all loans as one.
     *
     * @return the sum of all groups
     */
    public LoanTally whole() {
        return by.isEmpty() ? this : single(whole);
    }

    private LoanTally single(GroupSums group) {
        SortedMap<String, GroupSums> one = new TreeMap<>();
        if (!group.isEmpty()) {
            one.put("", group);
        }
        return new LoanTally(asOf, unit, scheme, Optional.empty(), collected, one);
    }

    /**
     * Counts the loans of the portfolio.
     *
     * @return the number; nothing if some of them come from an aging table that does not say it
     */
    public OptionalLong loans() {
        return portfolio().loans();
    }

    /**
     * Adds up the outstanding principal of the portfolio: the gross loan portfolio.
     *
     * @return the balance in whole units of the currency
     */
    public BigDecimal balance() {
        return balance(this::inPortfolio);
    }

    /**
     * Adds up the portfolio.
     *
     * @return its loans and their balance
     */
    public LoanTotal portfolio() {
        return total(this::inPortfolio);
    }

    /**
     * Adds up the loans that are late by more than some days, with the whole of their outstanding principal.
     *
     * @param days whole days, one of the thresholds
     * @return the loans and their balance
     * @throws InvalidInputException if it is not a threshold of the scheme
     */
    public LoanTotal late(int days) {
        return total(later(days));
    }

    /**
     * Adds up the renegotiated loans that are not late by more than some days, or whose days late are not known: what
     * they add to the portfolio at risk.
     *
     * @param days whole days, one of the thresholds
     * @return the loans and their balance
     * @throws InvalidInputException if it is not a threshold of the scheme
     */
    public LoanTotal renegotiatedNotLate(int days) {
        return total(renegotiatedNotLater(days));
    }

    /**
     * Adds up the classes of days late in which renegotiated loans are not told from the others, as far as loans in
     * them are not late by more than some days: how much more is at risk with renegotiated loans is then not known.
     *
     * @param days whole days, one of the thresholds
     * @return all loans of these classes; none where all loans are listed
     * @throws InvalidInputException if it is not a threshold of the scheme
     */
    public LoanTotal renegotiatedNotTold(int days) {
        IntPredicate later = later(days);
        return total(cell -> inPortfolio(cell) && !later.test(cell) && whole.open(Open.RENEGOTIATED, cell) > 0);
    }

    /**
     * Adds up the loans in the portfolio whose days late are not known.
     *
     * @return the loans and their balance
     */
    public LoanTotal notKnown() {
        return inState(LoanState.DAYS_LATE_NOT_KNOWN);
    }

    /**
     * Adds up the loans in the portfolio whose balance is below zero: they make it smaller, and are in no class of days
     * late.
     *
     * @return the loans and their balance, which is zero or less
     */
    public LoanTotal belowZero() {
        return inState(LoanState.BALANCE_BELOW_ZERO);
    }

    /**
     * Adds up the loans that are written off.
     *
     * @return the loans and their balance
     */
    public LoanTotal writtenOff() {
        return inState(LoanState.WRITTEN_OFF);
    }

    /**
     * Adds up the loans that are left out by a decision on their defects.
     *
     * @return the loans and their balance
     */
    public LoanTotal leftOut() {
        return total(cell -> Cell.is(cell, Cell.LEFT_OUT));
    }

    /**
     * Adds up the loans in a state, those left out aside.
     *
     * @param state a class of days late or another state
     * @return the loans and their balance
     * @throws InvalidInputException if it is not a class of the scheme
     */
    public LoanTotal inState(LoanState state) {
        return total(Cell.in(scheme, state));
    }

    /**
     * Adds up an amount over all loans but those left out; balances and overdue principal over the portfolio only.
     *
     * @param amount which
     * @return the sum in whole units of the currency, over the loans that report it
     */
    public BigDecimal total(Amount amount) {
        return unit.amount(whole.sum(amount, over(amount)));
    }

    /**
     * Counts the loans that do not report an amount, among those that {@link #total} is over. A balance of an aging
     * table without a number of loans counts as one.
     *
     * @param amount which
     * @return the number, 0 if the total is complete
     */
    public long missing(Amount amount) {
        return whole.missing(amount, over(amount));
    }

    /**
     * Counts the loans that {@link #total} is over. A balance of an aging table without a number of loans counts as
     * one.
     *
     * @param amount which
     * @return the number
     */
    public long loans(Amount amount) {
        return whole.count(over(amount));
    }

    /**
     * Shows the portfolio by class of days late.
     *
     * @return a line for each class; behind them, if there are any, loans whose days late are not known, and those
     *     whose balance is below zero, however late
     */
    public AgingTable aging() {
        AgingTable known = aging;
        if (known == null) {
            known = makeAging();
            aging = known;
        }
        return known;
    }

    /**
     * Lays the tally out.
     *
     * @return {@link #aging()}; of a tally by an attribute, that of each label and of all
     */
    @Override
    public Table table() {
        Table all = aging().table();
        if (by.isEmpty()) {
            return all;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(by.get().toString())));
        columns.addAll(all.columns());
        List<List<String>> rows = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        for (String label : groups()) {
            Table one = group(label).aging().table();
            one.rows().forEach(row -> rows.add(labelled(label, row)));
            notes.addAll(one.notes());
        }
        all.rows().forEach(row -> rows.add(labelled("all", row)));
        notes.addAll(all.notes());
        return new Table(all.title(), columns, rows, List.copyOf(notes));
    }

    private static List<String> labelled(String label, List<String> row) {
        List<String> cells = new ArrayList<>(List.of(label));
        cells.addAll(row);
        return cells;
    }

    private AgingTable makeAging() {
        List<AgingTable.Line> lines = new ArrayList<>();
        for (LoanState state : scheme.states()) {
            boolean known = state.ageClass().isPresent();
            if (known || state.equals(LoanState.DAYS_LATE_NOT_KNOWN) || state.equals(LoanState.BALANCE_BELOW_ZERO)) {
                IntPredicate all = Cell.in(scheme, state);
                LoanTotal total = total(all);
                if (known || !total.isNone()) {
                    lines.add(new AgingTable.Line(
                            state,
                            state.equals(LoanState.DAYS_LATE_NOT_KNOWN) ? "not known" : scheme.label(state),
                            total,
                            whole.isOpen(Open.RENEGOTIATED, all)
                                    ? Optional.empty()
                                    : Optional.of(total(cell -> all.test(cell) && Cell.is(cell, Cell.RENEGOTIATED)))));
                }
            }
        }
        return new AgingTable(asOf, unit, lines);
    }

    /**
     * Writes the tally in a form that does not depend on how it came about.
     *
     * @return the bytes
     */
    public byte[] toBytes() {
        return TallyBytes.write(this);
    }

    /**
     * Reads a tally that {@link #toBytes()} has written.
     *
     * @param bytes the bytes
     * @return the tally
     * @throws InvalidInputException if they are not a tally. Each label allocates as much as the cells of the scheme
     *     ask for, up to 82 kB for 29 classes and all amounts, however few bytes it has; the labels are limited to
     *     {@link TallyBuilder#MOST_GROUPS} and by the bytes, so that bytes from strangers must be limited in size
     */
    public static LoanTally fromBytes(byte[] bytes) {
        return TallyBytes.read(bytes);
    }

    private Object writeReplace() {
        return new TallyBytes(toBytes());
    }

    /** Refuses a stream that was made to hold a tally field by field; it would be a tally of nothing. */
    private Object readResolve() {
        throw new IllegalStateException("a tally of loans is read from its bytes alone");
    }

    SortedMap<String, GroupSums> sums() {
        return sums;
    }

    private LoanTotal total(IntPredicate cells) {
        return new LoanTotal(
                whole.isOpen(Open.LOANS, cells) ? OptionalLong.empty() : OptionalLong.of(whole.count(cells)),
                balance(cells));
    }

    private BigDecimal balance(IntPredicate cells) {
        return unit.amount(whole.sum(Amount.BALANCE, cells));
    }

    private IntPredicate over(Amount amount) {
        return amount.isOfPortfolio() ? this::inPortfolio : cell -> !Cell.is(cell, Cell.LEFT_OUT);
    }

    private boolean inPortfolio(int cell) {
        return Cell.inPortfolio(scheme, cell);
    }

    private IntPredicate later(int days) {
        int first = scheme.thresholds().indexOf(days) + 1;
        if (first == 0) {
            throw InvalidInputException.of(
                    "", days + " days is not a threshold of the aging scheme, which has " + scheme.thresholds());
        }
        return cell -> inPortfolio(cell) && Cell.ageClass(cell) >= first && Cell.ageClass(cell) < scheme.classes();
    }

    private IntPredicate renegotiatedNotLater(int days) {
        IntPredicate later = later(days);
        return cell -> inPortfolio(cell)
                && Cell.is(cell, Cell.RENEGOTIATED)
                && !later.test(cell)
                && Cell.ageClass(cell) != Cell.belowZero(scheme);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoanTally that
                && asOf.equals(that.asOf)
                && unit.equals(that.unit)
                && scheme.equals(that.scheme)
                && by.equals(that.by)
                && collected.equals(that.collected)
                && sums.equals(that.sums);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, unit, scheme, by, collected, sums);
    }

    /** Prints the portfolio and how much of it is late, or why that cannot be said, in one line. */
    @Override
    public String toString() {
        return Printing.upTo(balance(), 2) + " " + unit.currency().getCurrencyCode()
                + (loans().isPresent() ? " in " + portfolio().counted() : "") + " at " + asOf
                + by.map(attribute -> ", by " + attribute).orElse("") + late();
    }

    private String late() {
        if (!belowZero().isNone()) {
            return ", balance of " + belowZero().counted() + " below zero";
        }
        if (!notKnown().isNone()) {
            return ", days late of " + notKnown().counted() + " not known";
        }
        Rational all = Rational.of(balance());
        int first = scheme.to(0);
        return all.signum() <= 0
                ? ""
                : ", "
                        + Printing.percent(
                                Rational.of(late(first).balance())
                                        .dividedBy(all)
                                        .toDecimal(),
                                2)
                        + " % of it " + (first == 0 ? "late" : "more than " + first + " days late");
    }
}
