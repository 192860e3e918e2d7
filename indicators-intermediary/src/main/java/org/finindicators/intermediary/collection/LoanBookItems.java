/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.finindicators.intermediary.statement.BankItems.AGED_PORTFOLIO;
import static org.finindicators.intermediary.statement.IncomeItems.CHARGE_OFFS;
import static org.finindicators.intermediary.statement.IncomeItems.RECOVERIES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.intermediary.risk.CreditConcentration;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.MinorUnits;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Completion;
import org.finindicators.statement.Member;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.Concentration.Holding;
import org.finindicators.validation.InvalidInputException;

/**
 * The figures of its loans that an intermediary's indicators read, filled from the loan book: gross loans, portfolio at
 * risk, renegotiated loans, charge-offs and recoveries, the portfolio by days late, and its breakdowns.
 *
 * <pre>{@code
 * var loan = Loan.builder("L1").asOf("2024-12-31").currency("USD").with(Attribute.SECTOR, "trade").
 *     with(Attribute.BORROWER, "Mill").balance("1000").daysLate(45).build();
 * var aged = LoanTape.of(List.of(loan)).aged();
 * var items = LoanBookItems.of(LoanBookStatement.of("Bank A", ReportingPeriod.year(2024), aged.tallyBy(Attribute.SECTOR)));
 * items.complete(Statement.builder("Bank A", ReportingPeriod.year(2024)).build())
 * }</pre>
 *
 * <p>Nothing that a statement says is replaced. Whatever the loans do not say is left out, with a remark: balances by
 * days late where the days of some loans are not known, amounts that some loans do not report.
 *
 * <p>Borrowers are not in a tally, because a person can have several loans in several groups. They are counted from the
 * loans by {@link ClientBalances}:
 *
 * <pre>{@code
 * var women = Loan.builder("L1").asOf("2024-12-31").currency("USD").with(Attribute.BORROWER, "Mill").
 *     with(Attribute.SEX, "f").balance("1000").daysLate(45).build();
 * var aged = LoanTape.of(List.of(women)).aged();
 * LoanBookItems.of(LoanBookStatement.of("Bank A", ReportingPeriod.year(2024), aged.tallyBy(Attribute.SEX))).
 *     withClients(ClientBalances.of(aged, Attribute.BORROWER)).
 *     withBorrowers(WOMEN_BORROWERS, ClientBalances.countBy(aged, Attribute.BORROWER, Attribute.SEX), "f", "m")
 * }</pre>
 *
 * @since 0.1.0
 */
public final class LoanBookItems {
    private static final Map<Attribute, Fact<Breakdown>> BREAKDOWNS = Map.of(
            Attribute.SECTOR, CreditConcentration.LOANS_BY_SECTOR,
            Attribute.REGION, CreditConcentration.LOANS_BY_REGION);

    private final LoanBookStatement book;
    private final List<LoanTally> breakdowns;
    private final Borrowers borrowers;
    private final Optional<Map<String, Long>> borrowersBy;

    private LoanBookItems(
            LoanBookStatement book,
            List<LoanTally> breakdowns,
            Borrowers borrowers,
            Optional<Map<String, Long>> borrowersBy) {
        this.book = book;
        this.breakdowns = breakdowns;
        this.borrowers = borrowers;
        this.borrowersBy = borrowersBy;
    }

    /**
     * Takes a loan book; if it is tallied by sector or region, that is its breakdown as well.
     *
     * @param book the loans
     * @return the items
     */
    public static LoanBookItems of(LoanBookStatement book) {
        boolean breakdown = book.closing().by().filter(BREAKDOWNS::containsKey).isPresent();
        return new LoanBookItems(
                book, breakdown ? List.of(book.closing()) : List.of(), Borrowers.NOT_KNOWN, Optional.empty());
    }

    /**
     * Adds a tally of the same loans by sector or region, for the concentration of credit.
     *
     * @param tally the tally
     * @return the larger items
     * @throws InvalidInputException if it is of other loans or by another attribute
     */
    public LoanBookItems with(LoanTally tally) {
        if (tally.by().filter(BREAKDOWNS::containsKey).isEmpty()) {
            throw InvalidInputException.of(
                    "",
                    "a breakdown is by sector or region, not "
                            + tally.by().map(by -> "by " + by).orElse("of the whole"));
        }
        require("a breakdown of " + tally, tally.asOf(), tally.unit(), tally.balance());
        List<LoanTally> all = new ArrayList<>(breakdowns);
        all.add(tally);
        return new LoanBookItems(book, List.copyOf(all), borrowers, borrowersBy);
    }

    private void require(String what, LocalDate asOf, MinorUnits unit, BigDecimal balance) {
        LoanTally closing = book.closing();
        if (!asOf.equals(closing.asOf()) || !unit.equals(closing.unit()) || balance.compareTo(closing.balance()) != 0) {
            throw InvalidInputException.of("", what + " is not one of the loan book, " + closing);
        }
    }

    private LoanBookItems with(Borrowers known) {
        return new LoanBookItems(book, breakdowns, known, borrowersBy);
    }

    /**
     * Adds what each borrower owes: the number of active borrowers, and the exposures for the concentration by client
     * and for large exposures.
     *
     * <p>Where it is not stated who owes some loans, neither is filled in, for the number would be too low and the
     * shares too large.
     *
     * @param balances the same loans by borrower
     * @return the larger items
     * @throws InvalidInputException if they are of other loans
     */
    public LoanBookItems withClients(ClientBalances balances) {
        require(balances);
        return with(borrowers.with(balances));
    }

    /**
     * Adds what each group of connected borrowers owes, for the concentration by client and for large exposures, in
     * which connected borrowers count as one. The number of borrowers does not follow from it.
     *
     * @param groups the same loans by group; a borrower without connections is a group of one, and needs a label
     * @return the larger items
     * @throws InvalidInputException if they are of other loans
     */
    public LoanBookItems withConnectedClients(ClientBalances groups) {
        require(groups);
        return with(borrowers.withConnected(groups));
    }

    private void require(ClientBalances balances) {
        require(
                "'" + balances + "'",
                balances.asOf(),
                balances.unit(),
                balances.total().add(balances.notStated()));
    }

    /**
     * Adds the balances by client from elsewhere, for the concentration by client.
     *
     * @param balances name and balance in whole units of the currency, connected clients combined
     * @return the larger items
     */
    public LoanBookItems withClients(List<Holding> balances) {
        return with(borrowers.with(balances));
    }

    /**
     * Adds how many persons owe the loans, as it was counted elsewhere.
     *
     * @param distinct persons, each counted once
     * @return the larger items
     */
    public LoanBookItems withBorrowers(long distinct) {
        return with(borrowers.with(distinct));
    }

    /**
     * Adds how many persons of some kind owe the loans: women, or persons in rural areas.
     *
     * <p>All labels must be named. If there are others, one of them may be another spelling of the first, and the item
     * is left out. The number of persons for whom it is not stated is a remark.
     *
     * @param item what they are, {@code MicrofinanceItems.WOMEN_BORROWERS} for instance
     * @param counts distinct persons by label, from {@link ClientBalances#countBy}
     * @param label the label of those that the item counts
     * @param others the labels of all others
     * @return the larger items
     */
    public LoanBookItems withBorrowers(Item<Count> item, Map<String, Long> counts, String label, String... others) {
        return with(borrowers.with(new Borrowers.Part(item, Map.copyOf(counts), label, Set.of(others))));
    }

    /**
     * Adds how many persons owe the loans of each group; a person with loans in several groups counts in each. The
     * counts do not tell whether some loans have no known borrower: with {@link #withClients(ClientBalances)} it is
     * known, and then no group has a number.
     *
     * @param counts distinct persons by label of the loan book's attribute, from {@link ClientBalances#countBy}
     * @return the larger items
     * @throws InvalidInputException if the loan book does not have such a label
     */
    public LoanBookItems withBorrowersBy(Map<String, Long> counts) {
        Set<String> labels =
                book.closing().by().isEmpty() ? Set.of() : book.closing().groups();
        counts.keySet().stream()
                .filter(label -> !labels.contains(label))
                .sorted()
                .findFirst()
                .ifPresent(label -> {
                    throw InvalidInputException.of(
                            "",
                            "borrowers are counted for '" + label + "', which is not a group of the loan book: "
                                    + labels);
                });
        Map<String, Long> all = new TreeMap<>(borrowersBy.orElse(Map.of()));
        counts.forEach((label, persons) -> all.merge(label, persons, (before, now) -> {
            throw InvalidInputException.of(
                    "", "borrowers of '" + label + "' are counted twice: " + before + ", " + now);
        }));
        return new LoanBookItems(book, breakdowns, borrowers, Optional.of(Collections.unmodifiableMap(all)));
    }

    /**
     * Returns a statement of nothing but the loan book.
     *
     * @return the statement
     */
    public Statement statement() {
        return complete(Statement.builder(book.subject(), book.period()).build());
    }

    /**
     * Adds what the loan book tells to a statement, without replacing what it says.
     *
     * @param stated a statement for the same period
     * @return the larger statement
     * @throws InvalidInputException if it is of another period
     */
    public Statement complete(Statement stated) {
        Completion all = book.start(stated, Map.of(Amount.WRITTEN_OFF, CHARGE_OFFS, Amount.RECOVERED, RECOVERIES));
        LoanBalances.add(book.closing(), all);
        book.opening().ifPresent(before -> LoanBalances.add(before, all));
        borrowers.add(all, book.closing().asOf());
        facts(all);
        return all.build();
    }

    /**
     * Returns a statement for each group of the loan book, and one for the whole behind them.
     *
     * @return the statements, whose subjects are the attribute and the label of the groups, {@code credit line 2023}
     *     for instance; the whole alone if the loans are tallied as one
     */
    public List<Statement> statements() {
        return statements(
                label -> Statement.builder(
                                book.closing().by().map(by -> by + " ").orElse("") + label, book.period())
                        .build(),
                statement());
    }

    /**
     * Completes a statement for each group of the loan book, and one for the whole behind them, with what only the
     * books tell: the loan-loss allowance of a credit line, the term of its loans.
     *
     * @param base finds the statement of a group by its label, and that of the whole by the subject of the loan book
     * @return the larger statements, in the order of the labels
     * @throws InvalidInputException if one is of another period
     */
    public List<Statement> statements(Function<String, Statement> base) {
        return statements(base, complete(base.apply(book.subject())));
    }

    private List<Statement> statements(Function<String, Statement> base, Statement whole) {
        List<Statement> all = new ArrayList<>();
        for (LoanBookStatement group : book.groups()) {
            Borrowers known = borrowersBy
                    .map(counts -> borrowers.ofGroup(
                            counts.getOrDefault(group.subject(), 0L),
                            group.closing().portfolio()))
                    .orElse(Borrowers.NOT_KNOWN);
            all.add(new LoanBookItems(group, List.of(), known, Optional.empty()).complete(base.apply(group.subject())));
        }
        all.add(whole);
        return all;
    }

    private void facts(Completion all) {
        LoanTally closing = book.closing();
        LoanBalances.lack(closing)
                .ifPresentOrElse(
                        why -> all.without(AGED_PORTFOLIO, why),
                        () -> all.moneyFact(
                                AGED_PORTFOLIO, () -> new LoansByDaysLate(closing, all::inScale).portfolio()));
        for (LoanTally tally : breakdowns) {
            List<String> labels = tally.groups().stream()
                    .filter(label -> !tally.group(label).portfolio().isNone())
                    .toList();
            Fact<Breakdown> fact = BREAKDOWNS.get(tally.by().orElseThrow());
            if (fact != null && !labels.isEmpty()) {
                all.moneyFact(
                        fact,
                        () -> new Breakdown(labels.stream()
                                .map(label -> new Member(
                                        label, all.inScale(tally.group(label).balance())))
                                .toList()));
            }
        }
    }

    /** Prints the loan book in one line. */
    @Override
    public String toString() {
        return book.toString();
    }
}
