/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collector;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.repayment.Collected;

/**
 * What is known of a loan book in sums: how many loans and how much of each amount, by class of days late, renegotiated
 * or not, written off or not, for the whole book or for each label of an attribute.
 *
 * <p>Every ratio of the book comes from it. It is immutable, small (some kilobytes for each label), and exact: sums are
 * whole minor units in 128 bits. {@link #merge} is associative and commutative with a tally of no loans as its neutral
 * element: the tally of a book is the same, bit for bit, in whatever parts, in whatever order and on however many
 * threads it was taken.
 *
 * <p>The <em>portfolio</em> are the loans with a balance other than zero that are neither written off nor left out by a
 * decision on their faults. Written-off loans are counted apart. A balance below zero, that of a loan paid twice, is in
 * the portfolio and makes it smaller, but in no class of days late: {@link #loansBelowZero()} tells whether there are
 * any, and a ratio of a portfolio that has them means nothing.
 */
public final class LoanTally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient LocalDate asOf;
    private final transient MinorUnits unit;
    private final transient AgingScheme scheme;
    private final transient Optional<Attribute> by;
    private final transient Optional<Collected> collected;
    private final transient SortedMap<String, GroupSums> sums;
    private final transient GroupSums whole;

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
     * Collects loans into a tally.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param scheme the classes of days late
     * @return the collector; a loan of another date or currency makes it throw {@link IllegalArgumentException}
     */
    public static Collector<Loan, ?, LoanTally> collector(LocalDate asOf, MinorUnits unit, AgingScheme scheme) {
        return collector(asOf, unit, scheme, Optional.empty());
    }

    /**
     * Collects loans into a tally by the labels of an attribute.
     *
     * @param asOf the date of the balances
     * @param unit the minor units of all amounts
     * @param scheme the classes of days late
     * @param by the attribute
     * @return the collector; a loan of another date or currency makes it throw {@link IllegalArgumentException}
     */
    public static Collector<Loan, ?, LoanTally> collector(
            LocalDate asOf, MinorUnits unit, AgingScheme scheme, Attribute by) {
        return collector(asOf, unit, scheme, Optional.of(by));
    }

    private static Collector<Loan, TallyBuilder, LoanTally> collector(
            LocalDate asOf, MinorUnits unit, AgingScheme scheme, Optional<Attribute> by) {
        return Collector.of(
                () -> new TallyBuilder(asOf, unit, scheme, by),
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
     * @throws IllegalArgumentException if it is another kind of tally, both say how they are collected and differ, or
     *     there would be too many labels
     * @throws ArithmeticException if there would be more loans than 64 bits can count
     */
    public LoanTally merge(LoanTally other) {
        return new TallyBuilder(asOf, unit, scheme, by).add(this).add(other).build();
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
     * Tells how many loans the portfolio has.
     *
     * @return the number
     */
    public long loans() {
        return whole.count(this::inPortfolio);
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
     * Adds up the whole outstanding principal of the loans that are late by more than some days.
     *
     * @param days whole days, one of the thresholds
     * @return the balance in whole units of the currency
     * @throws IllegalArgumentException if it is no threshold of the scheme
     */
    public BigDecimal late(int days) {
        return balance(later(days));
    }

    /**
     * Counts the loans that are late by more than some days.
     *
     * @param days whole days, one of the thresholds
     * @return the number
     * @throws IllegalArgumentException if it is no threshold of the scheme
     */
    public long loansLate(int days) {
        return whole.count(later(days));
    }

    /**
     * Adds up the balance of renegotiated loans that are not late by more than some days, or of which that is not
     * known: what they add to the portfolio at risk.
     *
     * @param days whole days, one of the thresholds
     * @return the balance in whole units of the currency
     * @throws IllegalArgumentException if it is no threshold of the scheme
     */
    public BigDecimal renegotiatedNotLate(int days) {
        return balance(renegotiatedNotLater(days));
    }

    /**
     * Counts the renegotiated loans that are not late by more than some days, or of which that is not known.
     *
     * @param days whole days, one of the thresholds
     * @return the number
     * @throws IllegalArgumentException if it is no threshold of the scheme
     */
    public long loansRenegotiatedNotLate(int days) {
        return whole.count(renegotiatedNotLater(days));
    }

    /**
     * Adds up the balance of the loans in the portfolio whose days late are not known.
     *
     * @return the balance in whole units of the currency
     */
    public BigDecimal notKnown() {
        return balance(this::isNotKnown);
    }

    /**
     * Counts the loans in the portfolio whose days late are not known.
     *
     * @return the number
     */
    public long loansNotKnown() {
        return whole.count(this::isNotKnown);
    }

    /**
     * Adds up the balances below zero in the portfolio, which make it smaller and are in no class of days late.
     *
     * @return the balance in whole units of the currency, zero or less
     */
    public BigDecimal belowZero() {
        return balance(this::isBelowZero);
    }

    /**
     * Counts the loans in the portfolio whose balance is below zero.
     *
     * @return the number
     */
    public long loansBelowZero() {
        return whole.count(this::isBelowZero);
    }

    /**
     * Adds up the balance of loans that are written off.
     *
     * @return the balance in whole units of the currency
     */
    public BigDecimal writtenOff() {
        return balance(this::isWrittenOff);
    }

    /**
     * Counts the loans that are written off.
     *
     * @return the number
     */
    public long loansWrittenOff() {
        return whole.count(this::isWrittenOff);
    }

    /**
     * Adds up the balance of loans that are left out by a decision on their faults.
     *
     * @return the balance in whole units of the currency
     */
    public BigDecimal leftOut() {
        return balance(cell -> Cell.is(cell, Cell.LEFT_OUT));
    }

    /**
     * Counts the loans that are left out by a decision on their faults.
     *
     * @return the number
     */
    public long loansLeftOut() {
        return whole.count(cell -> Cell.is(cell, Cell.LEFT_OUT));
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
     * Counts the loans that do not report an amount, among those that {@link #total} is over.
     *
     * @param amount which
     * @return the number, 0 if the total is complete
     */
    public long missing(Amount amount) {
        return whole.missing(amount, over(amount));
    }

    /**
     * Counts the loans that {@link #total} is over.
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
     * @return a class each; behind them, if there are any, loans whose days late are not known, and those whose balance
     *     is below zero, however late
     */
    public AgingTable aging() {
        List<AgingTable.Line> lines = new ArrayList<>();
        for (int number = 0; number <= Cell.belowZero(scheme); number++) {
            int wanted = number;
            IntPredicate all = cell -> inPortfolio(cell) && Cell.ageClass(cell) == wanted;
            IntPredicate renegotiated = cell -> all.test(cell) && Cell.is(cell, Cell.RENEGOTIATED);
            boolean known = number < scheme.classes();
            if (known || whole.count(all) > 0) {
                lines.add(new AgingTable.Line(
                        known
                                ? scheme.label(number)
                                : number == Cell.notKnown(scheme) ? "not known" : "balance below zero",
                        whole.count(all),
                        balance(all),
                        whole.count(renegotiated),
                        balance(renegotiated)));
            }
        }
        return new AgingTable(asOf, unit, lines);
    }

    /**
     * Adds up the balance of a class of days late.
     *
     * @param number the class, from 0
     * @return the balance in whole units of the currency
     */
    public BigDecimal balanceOf(int number) {
        return balance(cell -> inPortfolio(cell) && Cell.ageClass(cell) == number);
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
     * @throws IllegalArgumentException if they are no tally. Each label allocates as much as the cells of the scheme
     *     ask for, up to 82 kB for 29 classes and all amounts, however few bytes it has; the labels are limited to
     *     {@link TallyBuilder#MOST_GROUPS} and by the bytes, so that bytes from strangers are to be limited in size
     */
    public static LoanTally fromBytes(byte[] bytes) {
        return TallyBytes.read(bytes);
    }

    private Object writeReplace() {
        return new TallyBytes(toBytes());
    }

    /** Refuses a stream that was made to have a tally field by field; it would be one of nothing. */
    private Object readResolve() {
        throw new IllegalStateException("a tally of loans is read from its bytes alone");
    }

    SortedMap<String, GroupSums> sums() {
        return sums;
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

    private boolean isNotKnown(int cell) {
        return inPortfolio(cell) && Cell.ageClass(cell) == Cell.notKnown(scheme);
    }

    private boolean isBelowZero(int cell) {
        return inPortfolio(cell) && Cell.ageClass(cell) == Cell.belowZero(scheme);
    }

    private boolean isWrittenOff(int cell) {
        return Cell.is(cell, Cell.WRITTEN_OFF) && !Cell.is(cell, Cell.LEFT_OUT);
    }

    private IntPredicate later(int days) {
        int first = scheme.thresholds().indexOf(days) + 1;
        if (first == 0) {
            throw new IllegalArgumentException(days + " is no threshold of " + scheme);
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
        return Printing.upTo(balance(), 2) + " " + unit.currency().getCurrencyCode() + " in " + loans()
                + (loans() == 1 ? " loan at " : " loans at ") + asOf
                + by.map(attribute -> ", by " + attribute).orElse("") + late();
    }

    private String late() {
        if (loansBelowZero() > 0) {
            return ", balance of " + count(loansBelowZero()) + " below zero";
        }
        if (loansNotKnown() > 0) {
            return ", days late of " + count(loansNotKnown()) + " not known";
        }
        Rational all = Rational.of(balance());
        return all.signum() <= 0
                ? ""
                : ", " + Printing.percent(Rational.of(late(0)).dividedBy(all).toDecimal(), 2) + " % of it late";
    }

    static String count(long loans) {
        return loans + (loans == 1 ? " loan" : " loans");
    }
}
