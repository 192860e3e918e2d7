/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACTIVE_BORROWERS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.intermediary.risk.ClientExposures;
import org.finindicators.intermediary.risk.ExposureMeasures;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.ClientBalances;
import org.finindicators.loanbook.tally.LoanTotal;
import org.finindicators.number.Printing;
import org.finindicators.statement.ClientExposure;
import org.finindicators.statement.Completion;
import org.finindicators.statistics.Concentration.Holding;

/**
 * The persons who owe the loans, as far as they are known.
 *
 * @param stated how many persons there are, if it was counted elsewhere
 * @param lack why it is not known how many persons there are, if it was to be counted for a group
 * @param clients the balance of each person, if they were added up
 * @param connected the balance of each group of connected persons, if they were added up
 * @param named balances by client that a caller gave
 * @param parts persons of some kind
 */
record Borrowers(
        OptionalLong stated,
        Optional<String> lack,
        Optional<ClientBalances> clients,
        Optional<ClientBalances> connected,
        List<Holding> named,
        List<Part> parts) {
    static final Borrowers NOT_KNOWN = new Borrowers(
            OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /** The persons under one label of an attribute; the other labels are stated so that a mistyped one is found. */
    record Part(Item<Count> item, Map<String, Long> counts, String label, Set<String> others) {
        /** The labels that are neither. */
        private Set<String> unexpected() {
            Set<String> labels = new TreeSet<>(counts.keySet());
            labels.removeAll(others);
            labels.remove(label);
            labels.remove(Attribute.NOT_STATED);
            return labels;
        }

        private void add(Completion all, LocalDate date) {
            if (!unexpected().isEmpty()) {
                all.without(
                        item,
                        "borrowers are labelled " + quoted(unexpected()) + "; expected are '" + label + "' and "
                                + quoted(others));
                return;
            }
            long open = counts.getOrDefault(Attribute.NOT_STATED, 0L);
            if (open > 0) {
                all.remark(item, "not stated for " + borrowers(open));
            }
            all.balance(item, date, BigDecimal.valueOf(counts.getOrDefault(label, 0L)));
        }
    }

    Borrowers with(ClientBalances persons) {
        return new Borrowers(stated, lack, Optional.of(persons), connected, named, parts);
    }

    Borrowers with(long number) {
        return new Borrowers(OptionalLong.of(number), lack, clients, connected, named, parts);
    }

    Borrowers with(List<Holding> balances) {
        List<Holding> all = new ArrayList<>(named);
        all.addAll(balances);
        return new Borrowers(stated, lack, clients, connected, List.copyOf(all), parts);
    }

    Borrowers withConnected(ClientBalances groups) {
        return new Borrowers(stated, lack, clients, Optional.of(groups), named, parts);
    }

    Borrowers with(Part part) {
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new Borrowers(stated, lack, clients, connected, named, all);
    }

    /** The persons who owe the loans of a group; the borrowers of some of its loans may not be known. */
    Borrowers ofGroup(long persons, LoanTotal loans) {
        Optional<String> why =
                persons == 0 && !loans.isNone() ? Optional.of("who owes its loans is not stated") : lackOfNumber();
        return new Borrowers(
                why.isPresent() ? OptionalLong.empty() : OptionalLong.of(persons),
                why,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** Why the number of persons is not known; a number that was counted elsewhere goes before what was added up. */
    private Optional<String> lackOfNumber() {
        return stated.isPresent() ? Optional.empty() : lack.or(() -> clients.flatMap(Borrowers::gap));
    }

    private static Optional<String> gap(ClientBalances balances) {
        return balances.notStated().signum() == 0
                ? Optional.empty()
                : Optional.of("who owes loans of " + Printing.number(balances.notStated()) + " is not stated");
    }

    void add(Completion all, LocalDate date) {
        OptionalLong number = stated.isPresent() || clients.isEmpty()
                ? stated
                : OptionalLong.of(clients.get().clients());
        Optional<String> why = lackOfNumber();
        why.ifPresentOrElse(
                lacking -> all.without(ACTIVE_BORROWERS, lacking),
                () -> number.ifPresent(persons -> all.balance(ACTIVE_BORROWERS, date, BigDecimal.valueOf(persons))));
        for (Part part : parts) {
            why.ifPresentOrElse(lacking -> all.without(part.item(), lacking), () -> part.add(all, date));
        }
        exposures(all);
    }

    /** Balances that a caller gave go before connected groups, and these before single persons. */
    private void exposures(Completion all) {
        Optional<ClientBalances> balances = named.isEmpty() ? connected.or(() -> clients) : Optional.empty();
        Optional<String> gap = balances.flatMap(Borrowers::gap);
        if (gap.isPresent()) {
            all.without(ExposureMeasures.CLIENT_EXPOSURES, gap.get() + ", and shares are of all loans");
            return;
        }
        List<Holding> holdings = balances.map(ClientBalances::holdings).orElse(named);
        if (!holdings.isEmpty()) {
            all.moneyFact(
                    ExposureMeasures.CLIENT_EXPOSURES,
                    () -> new ClientExposures(holdings.stream()
                            .map(client -> ClientExposure.of(client.name(), all.inScale(client.amount())))
                            .toList()));
        }
    }

    private static String quoted(Set<String> labels) {
        return labels.stream().sorted().collect(Collectors.joining("', '", "'", "'"));
    }

    private static String borrowers(long number) {
        return Printing.number(number) + (number == 1 ? " borrower" : " borrowers");
    }
}
