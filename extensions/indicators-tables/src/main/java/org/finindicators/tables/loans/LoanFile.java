/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.finindicators.catalogue.Report;
import org.finindicators.formula.Fact;
import org.finindicators.indicator.Explanation;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.intermediary.collection.LoanBookItems;
import org.finindicators.intermediary.risk.CreditConcentration;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.repayment.Collected;
import org.finindicators.report.Cell;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.tables.chart.Chart;
import org.finindicators.tables.chart.Charted;
import org.finindicators.tables.chart.Charts;
import org.finindicators.tables.source.RowsRead;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.tables.writing.Savable;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A loan book that was read: its sums, its loans where they are kept, its defects, and everything that could not be
 * read. What is measured of it says how many rows were refused.
 *
 * <p>Immutable; its columns are aged when they are first asked for, by threads that ask at once to equal results.
 *
 * @since 0.1.0
 */
public final class LoanFile implements Savable, Charted {
    private static final String TOPIC = "collection";

    /** What is filled from the loans, beside items. */
    private static final List<Fact<?>> FACTS = List.of(
            LoanBookStatement.LOAN_BOOK,
            BankItems.AGED_PORTFOLIO,
            CreditConcentration.LOANS_BY_SECTOR,
            CreditConcentration.LOANS_BY_REGION);

    private final LoanMap map;
    private final String name;
    private final long rows;
    private final long refused;
    private final List<Violation> faults;
    private final List<String> unbound;
    private final List<String> notes;
    private final Table integrity;
    private final Optional<LoanTape> tape;
    private final Map<Optional<Attribute>, LoanTally> tallies;
    private volatile @Nullable AgedTape aged;
    private volatile @Nullable LoanTally whole;

    /** The rows, and what is wrong with them. */
    record Counted(long rows, long refused, List<Violation> faults) {
        static Counted of(SourceFaults faults) {
            return new Counted(faults.rows(), faults.refused(), faults.violations());
        }
    }

    LoanFile(
            LoanMap map,
            String name,
            Counted counted,
            List<String> unbound,
            List<String> notes,
            Table integrity,
            @Nullable LoanTape tape,
            Map<Optional<Attribute>, LoanTally> tallies) {
        this.map = map;
        this.name = name;
        rows = counted.rows();
        refused = counted.refused();
        faults = counted.faults();
        this.unbound = List.copyOf(unbound);
        this.notes = List.copyOf(notes);
        this.integrity = integrity;
        this.tape = Optional.ofNullable(tape);
        this.tallies = Map.copyOf(tallies);
    }

    /**
     * Returns how many rows were read.
     *
     * @return the rows after the header, each a loan or refused
     */
    public long rows() {
        return rows;
    }

    /**
     * Returns how many rows were refused.
     *
     * @return the rows with at least one fault; they are in no sum
     */
    public long refused() {
        return refused;
    }

    /**
     * Lists what could not be read.
     *
     * @return the faults in the order of the rows, each with line, column, loan, what was given and a sentence
     */
    public List<Violation> violations() {
        return faults;
    }

    /**
     * Lists the columns that nothing is bound to.
     *
     * @return their names, each with the one that may have been meant
     */
    public List<String> unbound() {
        return unbound;
    }

    /**
     * Lists what has to be known of the reading.
     *
     * @return sentences
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Lays out the defects of the loans, and what was decided on each.
     *
     * @return a line for each defect, and the totals; the notes say what could not be checked
     */
    public Table integrity() {
        return integrity;
    }

    /**
     * Returns the loans, those marked that are left out for a defect.
     *
     * @return the loans by the column
     * @throws InvalidInputException if the file was read in sums
     */
    public LoanTape tape() {
        return tape.orElseThrow(() ->
                InvalidInputException.of(name, "was read in sums, so that its loans are not kept: leave out summed()"));
    }

    /**
     * Returns the loans in their classes of days late.
     *
     * @return the loans by the column, aged by the scheme of the map
     * @throws InvalidInputException if the file was read in sums
     */
    public AgedTape aged() {
        AgedTape known = aged;
        if (known == null) {
            known = tape().aged(map.scheme());
            aged = known;
        }
        return known;
    }

    /**
     * Returns the sums of the whole book.
     *
     * @return all loans as one
     */
    public LoanTally tally() {
        LoanTally known = whole;
        if (known == null) {
            known = tape.isPresent() ? aged().tally() : summed(Optional.empty());
            whole = known;
        }
        return known;
    }

    /**
     * Groups the loans.
     *
     * @param attribute the name that the map gives the attribute, by default that of its column
     * @return the groups
     * @throws InvalidInputException if the map binds no such attribute, or there are too many labels
     */
    public LoanGroups by(String attribute) {
        return by(Attribute.of(attribute));
    }

    /**
     * Groups the loans.
     *
     * @param attribute the attribute
     * @return the groups
     * @throws InvalidInputException if the map does not bind it, or there are too many labels
     */
    public LoanGroups by(Attribute attribute) {
        List<String> bound = attributes().stream().map(Attribute::name).toList();
        if (!bound.contains(attribute.name())) {
            throw InvalidInputException.of(
                    attribute.name(),
                    "is no attribute of the map, which has " + bound + Suggestions.didYouMean(attribute.name(), bound));
        }
        return new LoanGroups(this, tape.isPresent() ? aged().tallyBy(attribute) : summed(Optional.of(attribute)));
    }

    private List<Attribute> attributes() {
        return tape.map(LoanTape::attributes)
                .orElseGet(() -> tallies.keySet().stream()
                        .flatMap(Optional::stream)
                        .sorted()
                        .toList());
    }

    private LoanTally summed(Optional<Attribute> by) {
        return Optional.ofNullable(tallies.get(by))
                .orElseThrow(() -> new IllegalStateException("the loans were not summed by " + by));
    }

    /**
     * Measures the book, whose subject is the name of the file, over the period of its amounts if the map states one,
     * else on its day.
     *
     * @param indicator the indicator, in the variant chosen
     * @return the measurement
     */
    public Measurement measure(Indicator indicator) {
        return indicator.measure(statement(name, period()));
    }

    /**
     * Explains a measurement of the book, as {@link #measure(Indicator)} takes it.
     *
     * @param indicator the indicator, in the variant chosen
     * @return the explanation
     */
    public Explanation explain(Indicator indicator) {
        return indicator.explain(statement(name, period()));
    }

    ReportingPeriod period() {
        return map.collected()
                .map(Collected::period)
                .orElseGet(() -> new ReportingPeriod(tally().asOf(), tally().asOf()));
    }

    /**
     * Measures all that is read of a loan book: portfolio at risk, collection rates, loan losses.
     *
     * @param subject whose loans they are
     * @param period the period, which ends at the date of the balances
     * @return the report
     * @throws InvalidInputException if it ends on another day
     */
    public Report report(String subject, ReportingPeriod period) {
        return IntermediaryIndicators.CATALOGUE
                .where(indicator -> indicator.topic().equals(TOPIC))
                .measure(statement(subject, period));
    }

    /**
     * Returns the book as a statement, which all indicators that read loans can measure.
     *
     * @param subject whose loans they are
     * @param period the period, which ends at the date of the balances
     * @return the statement; a remark on each of its figures says how many rows were refused
     * @throws InvalidInputException if it ends on another day
     */
    public Statement statement(String subject, ReportingPeriod period) {
        LoanBookItems items = LoanBookItems.of(LoanBookStatement.of(subject, period, tally()));
        for (Attribute breakdown : List.of(Attribute.SECTOR, Attribute.REGION)) {
            if (attributes().contains(breakdown)) {
                items = items.with(by(breakdown).tally());
            }
        }
        if (tape.isPresent() && attributes().contains(Attribute.BORROWER)) {
            items = items.withClients(ClientBalances.of(aged(), Attribute.BORROWER));
        }
        return remarked(items.statement());
    }

    /** Says on each figure how many rows were refused. */
    Statement remarked(Statement statement) {
        if (refused == 0) {
            return statement;
        }
        String lack = count(refused) + " of " + count(rows) + " rows ";
        String remark = lack + "of " + name + " could not be read, and " + (refused == 1 ? "is" : "are") + " not in it";
        StatementBuilder larger = statement.toBuilder().source(name + ", " + lack + "refused");
        statement.items().forEach(item -> larger.remark(item, remark));
        FACTS.forEach(fact -> larger.remark(fact, remark));
        return larger.build();
    }

    String name() {
        return name;
    }

    private static String count(long number) {
        return Printing.number(number);
    }

    /**
     * Draws the balances by days late.
     *
     * @return the chart
     */
    @Override
    public Chart chart() {
        return Charts.chart(tally());
    }

    /**
     * Lays out the book by days late.
     *
     * @return the table
     */
    public Table table() {
        return tally().aging().table();
    }

    /**
     * Writes the book by days late.
     *
     * @param format how
     * @return its text
     */
    @Override
    public String as(Format format) {
        return table().as(format);
    }

    /** Prints how many loans were read, their sums, and the first of everything that could not be read. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>(List.of(tally().toString()));
        lines.addAll(new RowsRead(name, "row", rows, refused, faults, unbound).lines());
        tally().leftOut().loans().ifPresent(left -> {
            if (left > 0) {
                lines.add(
                        count(left) + (left == 1 ? " loan is" : " loans are") + " left out for a defect: integrity()");
            }
        });
        lines.addAll(notes);
        return lines.stream()
                .flatMap(line -> Cell.wrapped(line, Table.WIDTH, "    ").stream())
                .collect(Collectors.joining("\n"));
    }
}
