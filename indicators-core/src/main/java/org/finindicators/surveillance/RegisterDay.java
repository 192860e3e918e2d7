/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.number.Verdict;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.statement.ClientExposure;
import org.finindicators.validation.InvalidInputException;

/**
 * The register of exposures at one date under one regulation: each group of connected borrowers over all lenders.
 *
 * <p>Borrowers of one group count as one, at whatever lender; so do two groups that share a borrower, and
 * {@link #notes()} says so. Names are the same where every character is; names that are alike but for case, accents,
 * punctuation or the order of words are {@linkplain #alike() suggested} and never added up. Amounts are in whole units
 * of the currency, counted as the regulation counts them: before mitigation or after it, exempt kinds left out.
 *
 * <p>A group is registered where it is a large exposure ({@link LimitKind#LARGE_EXPOSURE}) of one lender at least, and
 * over the limit where it exceeds that on a single exposure. Both are exact. Where the capital of a lender is not
 * reported, or no rule was in force, they are undecided.
 *
 * @since 0.1.0
 */
public final class RegisterDay implements Document {
    /** How many groups a table has if nothing else is said. */
    static final int SHOWN = 20;

    private static final Comparator<BorrowerGroup> LARGEST_FIRST = Comparator.comparing(BorrowerGroup::amount)
            .reversed()
            .thenComparing(BorrowerGroup::name)
            // a group and a borrower may have one name
            .thenComparing(group -> group.lenders().get(0).lender());

    private final LocalDate date;
    private final PrudentialLimits regulation;
    private final Optional<PrudentialLimit> large;
    private final Optional<PrudentialLimit> single;
    private final LimitBasis basis;
    private final AmountUnit unit;
    private final List<LenderReport> reports;
    private final List<BorrowerGroup> groups;
    private final SortedMap<String, BigDecimal> byLender;
    private final BigDecimal unassigned;
    private final BigDecimal total;
    private final List<List<BorrowerGroup>> alike;
    private final List<String> caveats;
    private final List<String> notes;

    /**
     * What the amounts of a register are printed in: the unit of its reports, while they are kept in whole units.
     *
     * @param currency the currency, if it is stated
     * @param scale the unit of the reports
     * @since 0.1.0
     */
    public record AmountUnit(Optional<Currency> currency, Scale scale) {
        String print(BigDecimal units) {
            return RegisterTables.amount(units, scale) + (toString().isEmpty() ? "" : " " + this);
        }

        /** Prints for instance {@code thousand USD}; nothing for whole units of a currency that is not stated. */
        @Override
        public String toString() {
            return scale.words(currency.map(Currency::getCurrencyCode).orElse(""));
        }
    }

    /**
     * What a group of connected borrowers owes to one lender.
     *
     * @param lender the lender
     * @param amount the exposure as it counts, in whole units of the currency
     * @param offBalanceAmount what of it is off the balance sheet before mitigation, as far as it is reported
     * @param capital the lender's capital that the limit is a part of, if it is reported
     * @param groupAmount what the group owes to all lenders
     * @param large whether it is a large exposure of the lender
     * @param limit whether the limit on a single exposure is kept
     * @param unit what amounts are printed in
     * @since 0.1.0
     */
    public record LenderShare(
            String lender,
            BigDecimal amount,
            BigDecimal offBalanceAmount,
            Optional<BigDecimal> capital,
            BigDecimal groupAmount,
            Verdict large,
            Verdict limit,
            AmountUnit unit) {
        /**
         * Gives the lender's part of what the group owes.
         *
         * @return the exact share, or nothing where the group's exposures do not add up to more than zero
         */
        public Optional<Rational> share() {
            return quotient(amount, groupAmount);
        }

        /**
         * Gives the exposure over the lender's capital.
         *
         * @return the exact ratio, or nothing where the capital is not reported, or not above zero
         */
        public Optional<Rational> toCapital() {
            return capital.flatMap(base -> quotient(amount, base));
        }

        private static Optional<Rational> quotient(BigDecimal above, BigDecimal below) {
            return below.signum() > 0
                    ? Optional.of(Rational.of(above).dividedBy(Rational.of(below)))
                    : Optional.empty();
        }

        /** Prints lender, amount, and the parts of capital and of the group. */
        @Override
        public String toString() {
            return Names.shown(lender, 24) + " " + unit.print(amount) + RegisterTables.ofCapital(this);
        }
    }

    /**
     * A group of connected borrowers, or one that is connected with no other.
     *
     * @param name the first of the names of the group, or of the borrower
     * @param alsoCalled other groups that count as one with it, because they share a borrower
     * @param amount what it owes to all lenders, in whole units of the currency
     * @param offBalanceAmount what of it is off the balance sheet before mitigation, as far as it is reported
     * @param lenders its lenders, the largest first
     * @param unit what amounts are printed in
     * @since 0.1.0
     */
    public record BorrowerGroup(
            String name,
            List<String> alsoCalled,
            BigDecimal amount,
            BigDecimal offBalanceAmount,
            List<LenderShare> lenders,
            AmountUnit unit) {
        /** Copies the lists. */
        public BorrowerGroup {
            alsoCalled = List.copyOf(alsoCalled);
            lenders = List.copyOf(lenders);
        }

        /**
         * Finds the lender that has most of it relative to its capital; one that is over the limit goes first, one
         * whose capital is not reported last.
         *
         * @return the lender
         */
        public LenderShare mostExposed() {
            return lenders.stream().min(RegisterDay::byExposure).orElseThrow();
        }

        /**
         * Tells whether it is a large exposure of some lender.
         *
         * @return met if it is, undecided if that is not known of a lender
         */
        public Verdict large() {
            return any(lenders.stream().map(LenderShare::large).toList(), Verdict.MET);
        }

        /**
         * Tells whether the limit is kept at all lenders.
         *
         * @return not met if one is over it, undecided if that is not known of a lender
         */
        public Verdict limit() {
            return any(lenders.stream().map(LenderShare::limit).toList(), Verdict.NOT_MET);
        }

        private static Verdict any(List<Verdict> verdicts, Verdict sought) {
            Verdict other = sought == Verdict.MET ? Verdict.NOT_MET : Verdict.MET;
            return verdicts.contains(sought)
                    ? sought
                    : verdicts.contains(Verdict.UNDECIDED) ? Verdict.UNDECIDED : other;
        }

        /** Prints name, amount and number of lenders on the first line, then the lenders. */
        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(Names.shown(name, 30))
                    .append(": ")
                    .append(unit.print(amount))
                    .append(" at ")
                    .append(Printing.number(lenders.size()))
                    .append(lenders.size() == 1 ? " lender" : " lenders");
            lenders.forEach(lender -> out.append("\n  ").append(lender));
            return out.toString();
        }
    }

    RegisterDay(ExposureRegister register, LocalDate date, PrudentialLimits regulation) {
        this.date = date;
        this.regulation = regulation;
        large = regulation.at(LimitKind.LARGE_EXPOSURE, date);
        single = regulation.at(LimitKind.SINGLE_EXPOSURE, date);
        basis = single.or(() -> large).map(PrudentialLimit::basis).orElse(LimitBasis.REGULATORY_CAPITAL);
        unit = new AmountUnit(register.currency(), register.scale());
        reports = register.reports(date);
        GroupSums sums = GroupSums.of(reports, regulation);
        groups = sums.groups().stream().map(this::group).sorted(LARGEST_FIRST).toList();
        unassigned = GroupSums.plain(sums.unassigned().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        SortedMap<String, BigDecimal> lenders = new TreeMap<>();
        for (int r = 0; r < reports.size(); r++) {
            lenders.put(reports.get(r).lender(), sums.unassigned().get(r));
        }
        groups.forEach(group ->
                group.lenders().forEach(share -> lenders.merge(share.lender(), share.amount(), BigDecimal::add)));
        lenders.replaceAll((lender, amount) -> GroupSums.plain(amount));
        byLender = Collections.unmodifiableSortedMap(lenders);
        total = GroupSums.plain(groups.stream().map(BorrowerGroup::amount).reduce(unassigned, BigDecimal::add));
        alike = Names.alike(groups, RegisterDay::names, LARGEST_FIRST);
        RegisterNotes words = new RegisterNotes(register, this, sums);
        caveats = words.caveats();
        notes = words.notes();
    }

    private static List<String> names(BorrowerGroup group) {
        List<String> all = new ArrayList<>(group.alsoCalled());
        all.add(group.name());
        return all;
    }

    private static int byExposure(LenderShare one, LenderShare other) {
        return Comparator.comparingInt((LenderShare share) -> share.limit() == Verdict.NOT_MET ? 0 : 1)
                .thenComparingInt(share -> share.capital().isPresent() ? 0 : 1)
                .thenComparing((a, b) -> compareToCapital(b, a))
                .thenComparing(Comparator.comparing(LenderShare::amount).reversed())
                .thenComparing(LenderShare::lender)
                .compare(one, other);
    }

    /** Any exposure over no capital is more than any other. */
    private static int compareToCapital(LenderShare one, LenderShare other) {
        if (one.toCapital().isEmpty() || other.toCapital().isEmpty()) {
            return Boolean.compare(
                    one.toCapital().isEmpty() && one.capital().isPresent(),
                    other.toCapital().isEmpty() && other.capital().isPresent());
        }
        return one.toCapital().get().compareTo(other.toCapital().get());
    }

    private BorrowerGroup group(GroupSums.Sum sum) {
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal offBalance = BigDecimal.ZERO;
        for (GroupSums.Part part : sum.parts()) {
            amount = amount.add(part.amount());
            offBalance = offBalance.add(part.offBalanceAmount());
        }
        BigDecimal whole = GroupSums.plain(amount);
        List<LenderShare> lenders = sum.parts().stream()
                .map(part -> share(part, whole))
                .sorted(Comparator.comparing(LenderShare::amount).reversed().thenComparing(LenderShare::lender))
                .toList();
        return new BorrowerGroup(sum.name(), sum.alsoCalled(), whole, GroupSums.plain(offBalance), lenders, unit);
    }

    private LenderShare share(GroupSums.Part part, BigDecimal whole) {
        LenderReport report = reports.get(part.report());
        return new LenderShare(
                report.lender(),
                part.amount(),
                part.offBalanceAmount(),
                report.capitalInUnits(basis),
                whole,
                verdict(large, part.amount(), report),
                verdict(single, part.amount(), report),
                unit);
    }

    /** Exact, by multiplication; nothing is large or too much that is not above zero. */
    private static Verdict verdict(Optional<PrudentialLimit> rule, BigDecimal amount, LenderReport report) {
        Optional<BigDecimal> base = rule.flatMap(limit -> report.capitalInUnits(limit.basis()));
        if (rule.isEmpty() || base.isEmpty()) {
            return Verdict.UNDECIDED;
        }
        boolean holds = amount.signum() > 0
                ? rule.get().holds(Rational.of(amount), Rational.of(base.get()))
                : rule.get().kind() == LimitKind.SINGLE_EXPOSURE;
        return holds ? Verdict.MET : Verdict.NOT_MET;
    }

    /**
     * Returns the date.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the regulation that says how exposures count, which are registered, and what the limit is.
     *
     * @return the regulation
     */
    public PrudentialLimits regulation() {
        return regulation;
    }

    /**
     * Returns the currency of the amounts.
     *
     * @return the currency, or nothing if none is stated
     */
    public Optional<Currency> currency() {
        return unit.currency();
    }

    /** What amounts are printed in. */
    AmountUnit unit() {
        return unit;
    }

    /** The unit of the reports, for printing. */
    Scale scale() {
        return unit.scale();
    }

    /**
     * Returns what capital the limit on a single exposure is a part of.
     *
     * @return the basis of the rule in force; regulatory capital where there is none
     */
    public LimitBasis basis() {
        return basis;
    }

    /** The reports of the date, by lender. */
    List<LenderReport> reports() {
        return reports;
    }

    /**
     * Lists all groups, those of a single borrower too.
     *
     * @return the groups, the largest first, by name where they owe the same
     */
    public List<BorrowerGroup> groups() {
        return groups;
    }

    /**
     * Lists the groups that owe most.
     *
     * @param count how many, at most
     * @return the groups, the largest first
     * @throws InvalidInputException if the number is less than one
     */
    public List<BorrowerGroup> largest(int count) {
        if (count < 1) {
            throw InvalidInputException.of("number of largest groups = " + count, "must be one or more");
        }
        return groups.subList(0, Math.min(count, groups.size()));
    }

    /**
     * Lists the groups that are a large exposure of one lender at least.
     *
     * @return the groups, the largest first; those that are undecided are not among them
     */
    public List<BorrowerGroup> registered() {
        return groups.stream().filter(group -> group.large() == Verdict.MET).toList();
    }

    /**
     * Lists the groups that are over the limit on a single exposure at one lender at least.
     *
     * @return the groups, the largest first; those that are undecided are not among them
     */
    public List<BorrowerGroup> breaches() {
        return groups.stream().filter(group -> group.limit() == Verdict.NOT_MET).toList();
    }

    /**
     * Finds the groups of a name.
     *
     * @param name the name, every character the same
     * @return the groups, the largest first; two where a group and a borrower outside of it have the name
     * @throws InvalidInputException if none has the name
     */
    public List<BorrowerGroup> named(String name) {
        List<BorrowerGroup> found =
                groups.stream().filter(group -> names(group).contains(name)).toList();
        if (found.isEmpty()) {
            Intake intake = new Intake();
            intake.addUnknown(
                    "group",
                    name,
                    groups.stream().flatMap(group -> names(group).stream()).toList(),
                    "is not in the register of " + date);
            intake.refuse();
        }
        return found;
    }

    /**
     * Suggests which groups may be one: their names are alike but for case, accents, punctuation or the order of words,
     * or a borrower without a group has the name of a group. Names with wrong letters are not found.
     *
     * @return groups with names alike; they are not added up
     */
    public List<List<BorrowerGroup>> alike() {
        return alike;
    }

    /**
     * Adds up the exposures of each lender, those of no group too.
     *
     * @return the amount of each lender that has reported
     */
    public SortedMap<String, BigDecimal> byLender() {
        return byLender;
    }

    /**
     * Adds up the exposures that name neither borrower nor group.
     *
     * @return the amount
     */
    public BigDecimal unassigned() {
        return unassigned;
    }

    /**
     * Adds up all exposures.
     *
     * @return those of groups and the unassigned ones
     */
    public BigDecimal total() {
        return total;
    }

    /**
     * Adds up the {@linkplain #basis() capital} of all lenders.
     *
     * @return the sum, or nothing where a lender's capital is not reported or none has reported at all
     */
    public Optional<BigDecimal> capital() {
        return reports.isEmpty() || !withoutCapital().isEmpty()
                ? Optional.empty()
                : Optional.of(GroupSums.plain(reports.stream()
                        .map(report -> report.capitalInUnits(basis).orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /**
     * Lists the lenders whose {@linkplain #basis() capital} is not reported.
     *
     * @return their names
     */
    public List<String> withoutCapital() {
        return reports.stream()
                .filter(report -> report.capitalInUnits(basis).isEmpty())
                .map(LenderReport::lender)
                .toList();
    }

    /** The exposures below zero. */
    List<String> negative() {
        List<String> found = new ArrayList<>();
        for (LenderReport report : reports) {
            for (ClientExposure exposure : report.exposures()) {
                BigDecimal amount = regulation.countedAmount(exposure);
                if (amount.signum() < 0) {
                    found.add(Names.shown(exposure.client(), 30) + " at " + Names.shown(report.lender(), 30) + " "
                            + unit.print(amount));
                }
            }
        }
        return found;
    }

    /**
     * Says what a reader has to know: who has not reported, what could not be assigned, which names are alike, what was
     * not checked.
     *
     * @return the sentences
     */
    public List<String> notes() {
        return notes;
    }

    /** The notes without which no sum of the day should be used. */
    List<String> caveats() {
        return caveats;
    }

    /**
     * Lays the twenty largest groups out.
     *
     * @return the table, within eighty columns
     */
    public Table table() {
        return table(SHOWN);
    }

    /**
     * Lays the largest groups out.
     *
     * @param largest how many, at most
     * @return the table, within eighty columns; long names are cut
     * @throws InvalidInputException if the number is less than one
     */
    public Table table(int largest) {
        return RegisterTables.of(this, largest(largest));
    }

    /**
     * Writes the twenty largest groups, or as comma-separated values all groups with every lender, uncut.
     *
     * @param format the form
     * @return its text
     */
    @Override
    public String as(Format format) {
        return format == Format.CSV ? RegisterTables.all(this).as(format) : table().as(format);
    }

    /** Prints what the register has on the first line, then the largest groups. */
    @Override
    public String toString() {
        return table(10).toString();
    }
}
