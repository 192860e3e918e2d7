/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;

/**
 * The distinct clients of a period by one trait, with those of whom it is not known; all rows add up to the clients.
 *
 * @param trait the trait
 * @param period the period
 * @param rows the values in the order of the alphabet
 * @param unknown the clients whose trait is not known, or is contradicted by two services of one day
 * @param clients all distinct clients
 * @since 0.1.0
 */
public record ClientBreakdown(
        ClientTrait trait, ReportingPeriod period, List<TraitCount> rows, long unknown, long clients)
        implements Tabular {
    /** Copies the rows. */
    public ClientBreakdown {
        rows = List.copyOf(rows);
    }

    /**
     * Counts clients by a trait.
     *
     * @param beneficiaries all loans and courses
     * @param period the period
     * @param trait the trait
     * @return the breakdown; services whose client has no id are left out
     */
    public static ClientBreakdown of(Beneficiaries beneficiaries, ReportingPeriod period, ClientTrait trait) {
        DistinctClients all = DistinctClients.of(
                beneficiaries,
                service -> service.isIn(period) && !service.client().isBlank());
        Set<String> contradictedClients = new HashSet<>(all.contradicted(trait));
        DistinctClients sound = DistinctClients.of(
                beneficiaries,
                service -> service.isIn(period)
                        && !service.client().isBlank()
                        && !contradictedClients.contains(service.client().strip()));
        List<TraitCount> rows = new ArrayList<>();
        sound.counts(trait).forEach((value, number) -> rows.add(new TraitCount(value, number)));
        long known = rows.stream().mapToLong(TraitCount::clients).sum();
        return new ClientBreakdown(trait, period, rows, all.size() - known, all.size());
    }

    /**
     * Lists the rows.
     *
     * @return a table with a row for each value, one for those not known if there are any, and one for all
     */
    @Override
    public Table table() {
        Table table = Table.of(
                "Clients by " + trait.words() + ", " + period, Column.text(trait.words()), Column.number("clients"));
        for (TraitCount row : rows) {
            table = table.row(row.value(), Printing.number(row.clients()));
        }
        if (unknown > 0) {
            table = table.row("not known", Printing.number(unknown));
        }
        return table.row("all", Printing.number(clients));
    }

    /** Prints the table as text. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The clients with one value of a trait.
     *
     * @param value the value, the name of a region for instance
     * @param clients how many
     * @since 0.1.0
     */
    public record TraitCount(String value, long clients) {}
}
