/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.validation.Suggestions;
import org.finindicators.validation.Violation;

/** Compares what columns hold with what they are bound to. */
final class LoanColumnTypes {
    private final LoanTable.Draft table;
    private final SqlDialect dialect;
    private final List<SqlColumn> columns;

    LoanColumnTypes(LoanTable.Draft table, SqlDialect dialect, List<SqlColumn> columns) {
        this.table = table;
        this.dialect = dialect;
        this.columns = columns;
    }

    /** Finds columns that are not there, and those that do not do. */
    List<Violation> all() {
        List<Violation> wrong = new ArrayList<>();
        List<String> names = columns.stream().map(SqlColumn::name).toList();
        for (LoanColumn bound : table.columns) {
            if (!names.contains(bound.column())) {
                wrong.add(new Violation(
                        table.relation,
                        bound.column(),
                        "is not a column" + Suggestions.didYouMean(bound.column(), names)));
            }
        }
        wrong.addAll(unfit(table.relation));
        return wrong;
    }

    List<Violation> unfit(String place) {
        List<Violation> wrong = new ArrayList<>();
        for (LoanColumn bound : table.columns) {
            columns.stream()
                    .filter(column -> column.name().equals(bound.column()))
                    .findFirst()
                    .map(column -> lack(bound, column))
                    .filter(lack -> !lack.isEmpty())
                    .ifPresent(lack -> wrong.add(new Violation(place + ", " + bound.column(), "", lack)));
        }
        return wrong;
    }

    private String lack(LoanColumn bound, SqlColumn column) {
        SqlColumn.Type type = column.type();
        boolean isWhole = type == SqlColumn.Type.WHOLE || (type == SqlColumn.Type.DECIMAL && column.scale() <= 0);
        boolean isText = type == SqlColumn.Type.TEXT;
        if (bound instanceof LoanColumn.Money) {
            return isWhole || (type == SqlColumn.Type.DECIMAL && column.scale() <= table.digits)
                    ? ""
                    : "does not hold amounts exactly: cast it to DECIMAL(18, " + table.digits + ") in a select";
        }
        if (bound instanceof LoanColumn.Days) {
            return isWhole ? "" : "does not hold whole days: cast it to INTEGER in a select";
        }
        if (bound instanceof LoanColumn.Due || bound instanceof LoanColumn.Day) {
            return type == SqlColumn.Type.DATE || (isText && dialect.hasDatesAsText())
                    ? ""
                    : "does not hold dates: cast it to DATE in a select";
        }
        boolean hasNumbers =
                bound.codes().filter(codes -> codes.get(0) instanceof Long).isPresent();
        return (hasNumbers || bound instanceof LoanColumn.Refused) && !isWhole
                ? "does not hold whole numbers, which its codes are"
                : "";
    }
}
