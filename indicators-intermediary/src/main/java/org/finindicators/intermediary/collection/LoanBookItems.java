/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACTIVE_BORROWERS;
import static org.finindicators.intermediary.statement.BankItems.AGED_PORTFOLIO;
import static org.finindicators.intermediary.statement.IncomeItems.CHARGE_OFFS;
import static org.finindicators.intermediary.statement.IncomeItems.RECOVERIES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.finindicators.formula.Fact;
import org.finindicators.intermediary.risk.ClientExposure;
import org.finindicators.intermediary.risk.CreditConcentration;
import org.finindicators.intermediary.risk.ExposureMeasures;
import org.finindicators.intermediary.risk.Exposures;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanBookStatement;
import org.finindicators.loanbook.LoanTally;
import org.finindicators.regulation.ProvisioningProfile;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Completion;
import org.finindicators.statement.Member;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.Concentration.Holding;

/**
 * What an intermediary's indicators read of its loans, filled from the loan book: gross loans, portfolio at risk,
 * renegotiated loans, charge-offs and recoveries, the portfolio by days late, and its breakdowns.
 *
 * <pre>{@code LoanBookItems.of(LoanBookStatement.of("Bank A", year, closing).withOpening(opening))
 *         .with(closingBySector).complete(statement)}</pre>
 *
 * <p>Nothing that a statement says is replaced. What the loans do not tell is left out, with a remark: balances by days
 * late where the days of some loans are not known, amounts that some loans do not report.
 *
 * @param book the loans
 * @param breakdowns the same loans by sector or region
 * @param clients balance by client
 * @param borrowers how many distinct persons owe the loans, if it was counted
 * @param profile whose rule for renegotiated loans sets some of them apart in the portfolio by days late
 */
public record LoanBookItems(
        LoanBookStatement book,
        List<LoanTally> breakdowns,
        List<Holding> clients,
        OptionalLong borrowers,
        Optional<ProvisioningProfile> profile) {
    private static final Map<Attribute, Fact<Breakdown>> BREAKDOWNS = Map.of(
            Attribute.SECTOR, CreditConcentration.LOANS_BY_SECTOR,
            Attribute.REGION, CreditConcentration.LOANS_BY_REGION);

    /**
     * Copies the lists.
     *
     * @param book the loans
     * @param breakdowns the same loans by sector or region
     * @param clients balance by client
     * @param borrowers how many distinct persons owe the loans, if it was counted
     * @param profile whose rule for renegotiated loans sets some of them apart
     * @throws IllegalArgumentException if a breakdown is of other loans or by another attribute
     */
    public LoanBookItems {
        breakdowns = List.copyOf(breakdowns);
        clients = List.copyOf(clients);
        for (LoanTally tally : breakdowns) {
            if (tally.by().filter(BREAKDOWNS::containsKey).isEmpty()) {
                throw new IllegalArgumentException("a breakdown is by sector or region, not "
                        + tally.by().map(by -> "by " + by).orElse("of the whole"));
            }
            if (!tally.asOf().equals(book.closing().asOf())
                    || !tally.unit().equals(book.closing().unit())
                    || tally.balance().compareTo(book.closing().balance()) != 0) {
                throw new IllegalArgumentException(
                        "a breakdown of " + tally + " is not one of the loan book, " + book.closing());
            }
        }
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
                book,
                breakdown ? List.of(book.closing()) : List.of(),
                List.of(),
                OptionalLong.empty(),
                Optional.empty());
    }

    /**
     * Adds a tally of the same loans by sector or region, for the concentration of credit.
     *
     * @param tally the tally
     * @return the larger items
     * @throws IllegalArgumentException if it is of other loans or by another attribute
     */
    public LoanBookItems with(LoanTally tally) {
        List<LoanTally> all = new ArrayList<>(breakdowns);
        all.add(tally);
        return new LoanBookItems(book, all, clients, borrowers, profile);
    }

    /**
     * Adds the balances by client, for the concentration by client.
     *
     * @param balances name and balance in whole units of the currency, connected clients combined
     * @return the larger items
     */
    public LoanBookItems withClients(List<Holding> balances) {
        return new LoanBookItems(book, breakdowns, balances, borrowers, profile);
    }

    /**
     * Adds how many persons owe the loans.
     *
     * @param distinct persons, each counted once
     * @return the larger items
     */
    public LoanBookItems withBorrowers(long distinct) {
        return new LoanBookItems(book, breakdowns, clients, OptionalLong.of(distinct), profile);
    }

    /**
     * Makes the portfolio by days late fit a profile of provisions: renegotiated loans are set apart where its rate for
     * them is above that of their class of days late, so that each loan takes the higher of the two.
     *
     * @param rules the profile; its classes need to be made of whole classes of the loan book
     * @return the items
     */
    public LoanBookItems forProfile(ProvisioningProfile rules) {
        return new LoanBookItems(book, breakdowns, clients, borrowers, Optional.of(rules));
    }

    /**
     * Returns a statement of nothing but the loan book.
     *
     * @return the statement
     */
    public Statement statement() {
        return complete(Statement.of(book.subject(), book.period()).build());
    }

    /**
     * Adds what the loan book tells to a statement, without replacing what it says.
     *
     * @param stated a statement for the same period
     * @return the larger statement
     * @throws IllegalArgumentException if it is of another period
     */
    public Statement complete(Statement stated) {
        Completion all = book.start(stated, Map.of(Amount.WRITTEN_OFF, CHARGE_OFFS, Amount.RECOVERED, RECOVERIES));
        LoanBalances.add(book.closing(), all);
        book.opening().ifPresent(before -> LoanBalances.add(before, all));
        borrowers.ifPresent(
                number -> all.balance(ACTIVE_BORROWERS, book.closing().asOf(), BigDecimal.valueOf(number)));
        if (all.isInCurrency()) {
            facts(all);
        }
        return all.build();
    }

    /**
     * Returns a statement for each group of the loan book, and one for the whole behind them.
     *
     * @return the statements, whose subjects are the labels of the groups; the whole alone if the loans are tallied as
     *     one
     */
    public List<Statement> statements() {
        List<Statement> all = new ArrayList<>();
        book.groups()
                .forEach(group -> all.add(
                        new LoanBookItems(group, List.of(), List.of(), OptionalLong.empty(), profile).statement()));
        all.add(statement());
        return all;
    }

    private void facts(Completion all) {
        LoanTally closing = book.closing();
        if (closing.loansNotKnown() == 0) {
            all.fact(AGED_PORTFOLIO, new LoansByDaysLate(closing, profile, all::inScale).portfolio());
        }
        Set<Fact<Breakdown>> given = new HashSet<>();
        for (LoanTally tally : breakdowns) {
            Fact<Breakdown> fact = BREAKDOWNS.get(tally.by().orElseThrow());
            List<Member> members = tally.groups().stream()
                    .filter(label -> tally.group(label).loans() > 0)
                    .map(label ->
                            new Member(label, all.inScale(tally.group(label).balance())))
                    .toList();
            if (fact != null && given.add(fact) && !members.isEmpty()) {
                all.fact(fact, new Breakdown(members));
            }
        }
        if (!clients.isEmpty()) {
            all.fact(
                    ExposureMeasures.EXPOSURES,
                    new Exposures(clients.stream()
                            .map(client -> new ClientExposure(
                                    client.name(),
                                    Optional.empty(),
                                    all.inScale(client.amount()),
                                    Optional.empty(),
                                    "loan"))
                            .toList()));
        }
    }

    /** Prints the loan book in one line. */
    @Override
    public String toString() {
        return book.toString();
    }
}
