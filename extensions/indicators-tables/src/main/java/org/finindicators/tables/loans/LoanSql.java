/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.WhereBlank;
import org.finindicators.sql.LoanTable;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlDialect;
import org.finindicators.tables.loans.LateStatuses.Meaning;
import org.finindicators.tables.loans.LateStatuses.Terms;
import org.finindicators.validation.Violation;

/**
 * Makes a table of loans of a map. Words for statuses, and what several columns say, are translated to numbers in a
 * select below the table.
 */
final class LoanSql {
    private static final List<LoanStatus> STATUSES = List.of(LoanStatus.values());

    private final LoanMap map;
    private final SqlDialect dialect;
    private final String today;
    private final List<SqlColumn> columns;
    private final List<String> lateness = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final Set<LoanStatus> possible = EnumSet.noneOf(LoanStatus.class);
    private final List<String> renegotiated = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final LoanTable table;

    LoanSql(LoanMap map, String relation, LocalDate asOf, SqlDialect dialect, List<SqlColumn> columns) {
        this.map = map;
        this.dialect = dialect;
        this.columns = columns;
        today = dialect.date(asOf);
        map.parts().forEach(this::add);
        differing(lateness, "");
        differing(statuses, " AND %1$s <> 0 AND %2$s <> 0");
        Map<String, String> computed = new LinkedHashMap<>();
        String days = isPlainLateness() ? "" : computed("days late", coalesced(), computed);
        String status = computed("status", either(statuses), computed);
        String terms = computed("new terms", String.join(" + ", renegotiated), computed);
        String refused = computed(
                "refused",
                refusals.isEmpty() ? "" : "CASE WHEN " + String.join(" OR ", refusals) + " THEN 1 ELSE 0 END",
                computed);
        LoanTable bound = LoanTable.of(computed.isEmpty() ? relation : inner(relation, computed), map.unit())
                .asOf(asOf)
                .scheme(map.scheme())
                .policy(map.policy());
        for (LoanPart part : map.parts()) {
            bound = bind(bound, part);
        }
        bound = days.isEmpty() ? bound : bound.daysLate(days);
        for (LoanStatus what : possible) {
            bound = bound.status(status, what, STATUSES.indexOf(what));
        }
        bound = terms.isEmpty() ? bound : bound.renegotiated(terms, 1, 2);
        bound = refused.isEmpty() ? bound : bound.refused(refused);
        table = map.collected().map(bound::collected).orElse(bound);
    }

    /** One column alone says how late loans are, and says it in days or by a date. */
    private boolean isPlainLateness() {
        long said = map.parts().stream()
                .filter(part -> part instanceof LoanPart.Days || part instanceof LoanPart.Due)
                .count();
        return lateness.isEmpty() || (lateness.size() == 1 && said == 1);
    }

    private LoanTable bind(LoanTable bound, LoanPart part) {
        String column = part.column();
        if (part instanceof LoanPart.Id) {
            return bound.id(column);
        } else if (part instanceof LoanPart.Money money) {
            return bound.amount(money.amount(), column);
        } else if (part instanceof LoanPart.Days && isPlainLateness()) {
            return bound.daysLate(column);
        } else if (part instanceof LoanPart.Due due && isPlainLateness()) {
            return bound.dueSince(column, due.blank());
        } else if (part instanceof LoanPart.Day day) {
            return bound.date(day.date(), column);
        } else if (part instanceof LoanPart.Label label) {
            return bound.by(label.attribute(), column);
        }
        return bound;
    }

    /** Adds an expression under a name that no column has; returns the name, empty if there is no expression. */
    private String computed(String name, String expression, Map<String, String> computed) {
        if (expression.isEmpty()) {
            return "";
        }
        Set<String> taken = new HashSet<>(columns());
        columns.forEach(column -> taken.add(column.name()));
        String free = name;
        while (taken.contains(free)) {
            free += "_";
        }
        computed.put(free, expression);
        return free;
    }

    private String inner(String relation, Map<String, String> computed) {
        StringJoiner all = new StringJoiner(",\n  ", "(SELECT\n  ", "\nFROM " + dialect.from(relation) + ")");
        columns().forEach(column -> all.add(dialect.name(column)));
        computed.forEach((name, expression) -> all.add(expression + " AS " + dialect.name(name)));
        return all.toString();
    }

    private String coalesced() {
        return lateness.size() == 1 ? lateness.get(0) : dialect.call("COALESCE", lateness.toArray(new String[0]));
    }

    private static String either(List<String> codes) {
        return codes.isEmpty()
                ? ""
                : codes.size() == 1
                        ? codes.get(0)
                        : "CASE WHEN " + codes.get(0) + " <> 0 THEN " + codes.get(0) + " ELSE " + codes.get(1) + " END";
    }

    private void differing(List<String> terms, String unless) {
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                refusals.add("(" + terms.get(i) + " <> " + terms.get(j)
                        + unless.replace("%1$s", terms.get(i)).replace("%2$s", terms.get(j)) + ")");
            }
        }
    }

    private SqlColumn.Type type(String column) {
        return columns.stream()
                .filter(found -> found.name().equals(column))
                .findFirst()
                .map(SqlColumn::type)
                .orElse(SqlColumn.Type.OTHER);
    }

    private void add(LoanPart part) {
        String column = dialect.name(part.column());
        if (part instanceof LoanPart.Days) {
            lateness.add(column);
        } else if (part instanceof LoanPart.Due due) {
            lateness.add("CASE WHEN " + column + " >= " + today
                    + (due.blank() == WhereBlank.NOT_LATE ? " OR " + column + " IS NULL" : "") + " THEN 0 ELSE "
                    + dialect.days(column, today) + " END");
        } else if (part instanceof LoanPart.Status status) {
            status(part.column(), status.statuses().meanings());
        } else if (part instanceof LoanPart.WrittenOff off) {
            possible.add(LoanStatus.WRITTEN_OFF);
            statuses.add(flag(part.column(), off.words(), STATUSES.indexOf(LoanStatus.WRITTEN_OFF)));
        } else if (part instanceof LoanPart.Renegotiated terms) {
            renegotiated.add(flag(part.column(), terms.words(), 1));
        }
    }

    private void status(String column, Map<String, Meaning> meanings) {
        StringJoiner days = new StringJoiner(" ", "CASE ", " END").setEmptyValue("");
        StringJoiner codes = new StringJoiner(" ", "CASE ", " ELSE 0 END").setEmptyValue("");
        StringJoiner terms = new StringJoiner(" ", "CASE ", " ELSE 0 END").setEmptyValue("");
        meanings.forEach((status, meaning) -> {
            String when = "WHEN " + isOneOf(column, List.of(status)) + " THEN ";
            meaning.days().ifPresent(count -> days.add(when + count));
            if (meaning.status() != LoanStatus.OUTSTANDING) {
                possible.add(meaning.status());
                codes.add(when + STATUSES.indexOf(meaning.status()));
            }
            if (meaning.terms() == Terms.RENEGOTIATED) {
                terms.add(when + "1");
            }
        });
        addIfAny(days, lateness);
        addIfAny(codes, statuses);
        addIfAny(terms, renegotiated);
        refusals.add("NOT " + isOneOf(column, meanings.keySet()));
    }

    private static void addIfAny(StringJoiner cases, List<String> to) {
        if (cases.length() > 0) {
            to.add(cases.toString());
        }
    }

    private String flag(String column, YesNo words, int code) {
        refusals.add("NOT " + isOneOf(column, words.words()));
        return "CASE WHEN " + isOneOf(column, words.yesWords()) + " THEN " + code + " ELSE 0 END";
    }

    /** Writes the condition, never NULL, under which a cell is one of some words; blank is NULL as well. */
    private String isOneOf(String column, Collection<String> words) {
        String cell = dialect.name(column);
        if (type(column) == SqlColumn.Type.WHOLE) {
            // as numbers, which other words are none
            String numbers = words.stream()
                    .filter(word -> word.matches("0|-?[1-9][0-9]{0,17}"))
                    .collect(Collectors.joining(", "));
            String known = numbers.isEmpty() ? "1 = 0" : cell + " IN (" + numbers + ")";
            return "(" + (words.contains("") ? cell + " IS NULL OR " : cell + " IS NOT NULL AND ") + known + ")";
        }
        // blanks around a cell are none of it
        String text = type(column) == SqlColumn.Type.TEXT ? cell : dialect.asText(cell);
        String word = dialect.exact(dialect.call("COALESCE", dialect.call("TRIM", text), "''"));
        return "(" + word + " IN (" + words.stream().map(dialect::text).collect(Collectors.joining(", ")) + "))";
    }

    /** Finds columns whose types do not do for what they are bound to. */
    List<Violation> violations(String source) {
        List<Violation> wrong = new ArrayList<>(table.unfit(source, dialect, columns));
        for (LoanPart part : map.parts()) {
            String place = source + ", " + part.column();
            if (part instanceof LoanPart.Status && type(part.column()) != SqlColumn.Type.TEXT) {
                wrong.add(new Violation(place, "", "does not hold text: cast it to VARCHAR in a select"));
            } else if (part instanceof LoanPart.AsOf) {
                wrong.add(new Violation(place, "", "cannot be queried: state the date, asOf(date)"));
            }
        }
        return wrong;
    }

    /** The columns that the map binds, each once. */
    List<String> columns() {
        Set<String> all = new LinkedHashSet<>();
        map.parts().forEach(part -> all.add(part.column()));
        return List.copyOf(all);
    }

    LoanTable table() {
        return table;
    }
}
