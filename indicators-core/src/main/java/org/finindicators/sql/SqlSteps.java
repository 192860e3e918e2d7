/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Common table expressions, each over the one before it, in lines that a person can read. */
final class SqlSteps {
    private final StringBuilder text = new StringBuilder();
    private final SqlDialect dialect;
    private final String relation;
    private String source;

    /** Starts with a table. */
    SqlSteps(String relation, SqlDialect dialect) {
        this.relation = relation.toLowerCase(Locale.ROOT);
        this.dialect = dialect;
        source = dialect.from(relation);
    }

    /** Adds a step of these columns. */
    void add(String step, List<String> columns) {
        // some engines take a table of that name for the step, which would read itself
        String name = relation.contains(step) ? step + "_read" : step;
        text.append(text.isEmpty() ? "WITH " : ",\n").append(name).append(" AS (\n");
        append(columns, "  ");
        text.append(dialect.unmerged().isEmpty() ? "" : "\n  " + dialect.unmerged())
                .append("\n)");
        source = name;
    }

    /** Adds a step of the columns of the one before it and these. */
    void addMore(String name, List<String> columns) {
        List<String> all = new ArrayList<>(List.of(source + ".*"));
        all.addAll(columns);
        add(name, all);
    }

    /** Ends with a select of these columns. */
    String select(List<String> columns) {
        text.append(text.isEmpty() ? "" : "\n");
        append(columns, "");
        return text.toString();
    }

    private void append(List<String> columns, String indent) {
        text.append(indent).append("SELECT\n").append(indent).append("  ");
        text.append(SqlLines.indented(String.join(",\n", columns), indent.length() + 2));
        text.append("\n").append(indent).append("FROM ").append(source);
    }
}
