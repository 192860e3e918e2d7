/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Printing;
import org.finindicators.repayment.Collected;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Adds up loans and other tallies. {@link AgedTape#addTo(TallyBuilder)} adds the loans of a tape.
 *
 * <p>It may be used after {@link #build()}; the tally taken does not change any more. Not thread-safe: each thread has
 * its own, and they are {@linkplain #add(TallyBuilder) added up}.
 *
 * @since 0.1.0
 */
public final class TallyBuilder {
    /**
     * The most labels of an attribute. Each takes 8 bytes for every cell of the scheme and 24 more for every amount and
     * cell: 65,536 labels of the usual seven classes with balances alone take 170 megabytes, with 29 classes and all
     * amounts over 5 gigabytes. {@link ClientBalances} adds up by client, of which there may be millions.
     */
    public static final int MOST_GROUPS = 1 << 16;

    private final LocalDate asOf;
    private final MinorUnits unit;
    private final AgingScheme scheme;
    private final @Nullable Attribute by;
    private final Map<String, GroupSums> groups = new HashMap<>();
    private @Nullable BlockSums blocks;
    private @Nullable Collected collected;

    TallyBuilder(LocalDate asOf, MinorUnits unit, AgingScheme scheme, @Nullable Attribute by) {
        this.asOf = asOf;
        this.unit = unit;
        this.scheme = scheme;
        this.by = by;
    }

    /**
     * Adds a loan.
     *
     * @param loan the loan
     * @return this
     * @throws InvalidInputException if it is of another date or currency, says another period or basis of its
     *     collection than a loan before it, or there would be too many labels
     */
    public TallyBuilder add(Loan loan) {
        require(loan.asOf(), loan.unit());
        agree(loan.collected());
        GroupSums group = group(by == null ? "" : loan.label(by));
        int cell = Cell.of(scheme, loan.balance(), loan.daysLate().orElse(-1), LoanTape.marks(loan));
        group.count(cell, 1);
        loan.amounts().forEach((amount, value) -> group.add(amount, cell, value));
        return this;
    }

    /**
     * Adds loans that were counted and summed elsewhere, by a database for instance.
     *
     * @param alike loans that are alike
     * @return this; in a tally of the whole their label does not matter
     * @throws InvalidInputException if the scheme does not have their class, or there would be too many labels
     */
    public TallyBuilder add(SummedLoans alike) {
        String label = alike.label().isEmpty() ? Attribute.NOT_STATED : alike.label();
        alike.addTo(group(by == null ? "" : label), scheme);
        return this;
    }

    /**
     * Adds the balances of an aging table, in whole units of the currency.
     *
     * @param table balances by days late, with or without the number of loans; renegotiated loans within their classes,
     *     apart, or not told from the others
     * @return this; in a tally by an attribute, they are loans for which it is not stated
     * @throws InvalidInputException if a class of days is not within one of the scheme, a balance is not in whole minor
     *     units, or its parts contradict it
     */
    public TallyBuilder add(AgedPortfolio table) {
        return add(by == null ? "" : Attribute.NOT_STATED, table);
    }

    /**
     * Adds the balances of an aging table, in whole units of the currency, to a tally by an attribute.
     *
     * @param label the label of all its loans
     * @param table balances by days late, as in {@link #add(AgedPortfolio)}
     * @return this
     * @throws InvalidInputException as {@link #add(AgedPortfolio)}, if the label is blank, if the tally is not by an
     *     attribute, or there would be too many labels
     */
    public TallyBuilder add(String label, AgedPortfolio table) {
        if ((by == null) != label.isBlank()) {
            throw InvalidInputException.of(
                    "", "'" + label + "' is no label of a tally " + name(Optional.ofNullable(by)));
        }
        new TableLines(unit, scheme, table).addTo(() -> group(label));
        return this;
    }

    /** Adds some loans of a tape, of whose loans the cells are given. */
    void add(LoanTape tape, AgingScheme agedBy, byte[] cells, int from, int to) {
        require(tape.asOf(), tape.unit());
        require(agedBy);
        Objects.checkFromToIndex(from, to, tape.size());
        Codes codes = by == null ? null : tape.attributes.get(by);
        List<String> labels = codes == null ? null : codes.labels();
        if (labels != null && labels.size() > MOST_GROUPS) {
            throw tooMany(labels.size());
        }
        agree(tape.collected());
        BlockSums into = blocks;
        if (into == null || !into.isFor(labels, tape.amounts.keySet())) {
            flush();
            into = new BlockSums(scheme, labels, tape.amounts.keySet());
            blocks = into;
        }
        into.add(tape, cells, codes, from, to);
    }

    /**
     * Adds what another builder has taken so far.
     *
     * @param other the builder, of the same date, currency, scheme and attribute
     * @return this
     * @throws InvalidInputException if it is another kind of tally
     */
    public TallyBuilder add(TallyBuilder other) {
        return add(other.build());
    }

    /**
     * Adds a tally.
     *
     * @param tally the tally, of the same date, currency, scheme and attribute
     * @return this
     * @throws InvalidInputException if it is another kind of tally
     */
    public TallyBuilder add(LoanTally tally) {
        require(tally.asOf(), tally.unit());
        require(tally.scheme());
        if (!tally.by().equals(Optional.ofNullable(by))) {
            throw InvalidInputException.of(
                    "", "a tally " + name(tally.by()) + " cannot be added to one " + name(Optional.ofNullable(by)));
        }
        agree(tally.collected());
        tally.sums().forEach((label, sums) -> group(label).add(sums));
        return this;
    }

    /**
     * Takes the tally of everything added so far.
     *
     * @return the tally
     */
    public LoanTally build() {
        flush();
        TreeMap<String, GroupSums> taken = new TreeMap<>();
        groups.forEach((label, sums) -> {
            if (!sums.isEmpty()) {
                taken.put(label, sums.copy());
            }
        });
        return new LoanTally(asOf, unit, scheme, Optional.ofNullable(by), Optional.ofNullable(collected), taken);
    }

    private void flush() {
        if (blocks != null) {
            // a tape without the attribute has one group without a name
            blocks.moveTo(label -> group(by == null || !label.isEmpty() ? label : Attribute.NOT_STATED));
            blocks = null;
        }
    }

    private GroupSums group(String label) {
        GroupSums known = groups.get(label);
        if (known == null) {
            if (groups.size() >= MOST_GROUPS) {
                throw tooMany(groups.size() + 1);
            }
            known = new GroupSums(Cell.count(scheme));
            groups.put(label, known);
        }
        return known;
    }

    private InvalidInputException tooMany(int labels) {
        return InvalidInputException.of(
                "",
                Printing.number(labels) + " labels of '" + by + "' are too many for a tally, which takes at most "
                        + Printing.number(MOST_GROUPS));
    }

    private void require(LocalDate date, MinorUnits amounts) {
        if (!date.equals(asOf) || !amounts.equals(unit)) {
            throw InvalidInputException.of(
                    "",
                    "loans at " + date + " in " + amounts.currency() + " cannot be added to a tally at " + asOf + " in "
                            + unit.currency());
        }
    }

    /**
     * Says over which period and on which basis amounts of a period are, where what is added does not say it.
     *
     * @param how the period and the basis
     * @return this
     * @throws InvalidInputException if loans say it otherwise
     */
    public TallyBuilder collected(Collected how) {
        return agree(Optional.of(how));
    }

    /** Takes over what is said of the collection, by loans that say it. */
    TallyBuilder agree(Optional<Collected> said) {
        Collected before = collected;
        Collected now = said.orElse(before);
        if (before != null && !before.equals(now)) {
            throw InvalidInputException.of(
                    "", "loans collected as " + now + " cannot be added to a tally of " + before);
        }
        collected = now;
        return this;
    }

    private void require(AgingScheme other) {
        if (!other.equals(scheme)) {
            throw InvalidInputException.of("", "loans by " + other + " cannot be added to a tally by " + scheme);
        }
    }

    private static String name(Optional<Attribute> attribute) {
        return attribute.map(name -> "by " + name).orElse("of the whole");
    }

    /** Says what it does. */
    @Override
    public String toString() {
        return "tallies of loans, not added up yet";
    }
}
