/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import java.util.Collection;
import java.util.List;
import org.finindicators.indicator.Indicator;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.tables.writing.HtmlPage;
import org.finindicators.validation.Violation;

/** What a page has to say beside its figures, so that each can be defended from the page alone. */
final class DataNotes {
    private static final int MOST = 100;

    private DataNotes() {}

    /** Adds how the figures are defined, and what of their source is not in them. */
    static HtmlPage addTo(HtmlPage page, Collection<Indicator> indicators, Statements statements) {
        HtmlPage all = page.with(definitions(indicators));
        if (!statements.violations().isEmpty()) {
            all = all.with(listed("What could not be read", statements.violations()));
        }
        if (!statements.objections().isEmpty()) {
            all = all.with(listed("Figures that the item cannot have", statements.objections()));
        }
        return all;
    }

    private static Table definitions(Collection<Indicator> indicators) {
        return Table.of(
                        "Definitions",
                        Column.text("indicator"),
                        Column.text("variant"),
                        Column.text("formula"),
                        Column.text("defined by"),
                        Column.text("asked for in"))
                .rows(indicators.stream()
                        .map(one -> List.of(
                                one.title(),
                                one.variant().name(),
                                one.formula().words(),
                                one.variant().authority().name(),
                                one.source().toString()))
                        .toList());
    }

    private static Table listed(String title, List<Violation> faults) {
        Table table = Table.of(
                        title,
                        Column.text("where"),
                        Column.text("whose"),
                        Column.text("given"),
                        Column.text("what is wrong"))
                .rows(faults.stream()
                        .limit(MOST)
                        .map(fault -> List.of(fault.path(), fault.subject(), fault.value(), fault.message()))
                        .toList());
        return faults.size() > MOST ? table.note("the first " + MOST + " of " + faults.size()) : table;
    }
}
