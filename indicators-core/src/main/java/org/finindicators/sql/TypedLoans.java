/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.WhereBlank;
import org.finindicators.validation.InvalidInputException;

/**
 * The loans of a table under names of ours: an inner select, on which the others stand. What is computed of several
 * columns is computed here, once.
 */
final class TypedLoans {
    static final String BALANCE = name(Amount.BALANCE);
    static final String DAYS = "days_late";
    static final String STATUS = "loan_status";
    static final String TERMS = "new_terms";
    static final String ID = "loan_id";
    static final String CLIENT = "client";
    static final String LABEL = "label";
    private static final String REFUSED = "refused";
    private static final List<LoanStatus> STATUSES = List.of(LoanStatus.values());

    private final LoanTable.Draft table;
    private final SqlDialect dialect;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Set<Amount> amounts = EnumSet.noneOf(Amount.class);
    private final Set<LoanDate> dates = EnumSet.noneOf(LoanDate.class);
    private final Map<LoanStatus, Map<String, String>> statuses = new EnumMap<>(LoanStatus.class);
    private final List<String> refusals = new ArrayList<>();

    TypedLoans(LoanTable.Draft table, SqlDialect dialect) {
        this.table = table;
        this.dialect = dialect;
        table.columns.forEach(this::add);
        addStatus();
        for (LoanDate date : dates) {
            refusals.add(name(date) + " NOT BETWEEN " + dialect.date(LocalDate.of(1, 1, 1)) + " AND "
                    + dialect.date(LocalDate.of(9999, 12, 31)));
        }
    }

    /** The number that stands for a status. */
    static int place(LoanStatus status) {
        return STATUSES.indexOf(status);
    }

    static String name(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private void add(LoanColumn bound) {
        String column = dialect.name(bound.column());
        if (bound instanceof LoanColumn.Id) {
            columns.put(ID, dialect.exact(column));
        } else if (bound instanceof LoanColumn.Client) {
            columns.put(CLIENT, dialect.exact(column));
        } else if (bound instanceof LoanColumn.Money money) {
            amounts.add(money.amount());
            columns.put(name(money.amount()), column);
            // what 64 bits of minor units do not hold
            String most = new BigDecimal(BigInteger.valueOf(Long.MAX_VALUE), table.digits).toPlainString();
            refusals.add(name(money.amount()) + " NOT BETWEEN -" + most + " AND " + most);
        } else if (bound instanceof LoanColumn.Days) {
            columns.put(DAYS, column);
        } else if (bound instanceof LoanColumn.Due due) {
            columns.put(DAYS, daysSince(column, due.blank()));
        } else if (bound instanceof LoanColumn.Day day) {
            dates.add(day.date());
            columns.put(name(day.date()), column);
        } else if (bound instanceof LoanColumn.Status status) {
            statuses.put(status.status(), Map.of(bound.column(), isOneOf(column, status.some())));
        } else if (bound instanceof LoanColumn.Terms terms) {
            columns.put(TERMS, "CASE WHEN " + isOneOf(column, terms.some()) + " THEN 1 ELSE 0 END");
        } else if (bound instanceof LoanColumn.Refused) {
            columns.put(REFUSED, column);
            refusals.add(REFUSED + " <> 0");
        }
    }

    private String daysSince(String column, WhereBlank blank) {
        String days = dialect.days(column, dialect.date(asOf()));
        return "CASE WHEN " + column + " >= " + dialect.date(asOf())
                + (blank == WhereBlank.NOT_LATE ? " OR " + column + " IS NULL" : "") + " THEN 0 ELSE " + days + " END";
    }

    private String isOneOf(String column, List<?> codes) {
        boolean isText = codes.get(0) instanceof String;
        // NULL is blank text
        String word = isText
                ? dialect.exact(dialect.call("COALESCE", dialect.call("TRIM", dialect.asText(column)), "''"))
                : column;
        return word + " IN ("
                + codes.stream()
                        .map(code -> code instanceof String text ? dialect.text(text) : code.toString())
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private void addStatus() {
        if (statuses.isEmpty()) {
            return;
        }
        boolean othersAreKnown = !statuses.containsKey(LoanStatus.OUTSTANDING);
        StringJoiner cases = new StringJoiner(" ", "CASE ", "").setEmptyValue("");
        statuses.forEach((status, said) ->
                said.values().forEach(condition -> cases.add("WHEN " + condition + " THEN " + place(status))));
        cases.add("ELSE " + place(othersAreKnown ? LoanStatus.OUTSTANDING : LoanStatus.UNKNOWN) + " END");
        columns.put(STATUS, cases.toString());
        // codes of one column that two statuses have in common make two statuses as well
        StringJoiner several = new StringJoiner(" + ");
        statuses.values()
                .forEach(said -> said.values()
                        .forEach(condition -> several.add("CASE WHEN " + condition + " THEN 1 ELSE 0 END")));
        long sources = statuses.values().stream()
                .flatMap(said -> said.keySet().stream())
                .distinct()
                .count();
        if (sources > 1) {
            columns.put("statuses", several.toString());
            refusals.add("statuses > 1");
        }
    }

    LoanTable.Draft table() {
        return table;
    }

    SqlDialect dialect() {
        return dialect;
    }

    LocalDate asOf() {
        return table.dates.get(0);
    }

    Set<Amount> amounts() {
        return amounts;
    }

    Set<LoanDate> dates() {
        return dates;
    }

    boolean has(String name) {
        return columns.containsKey(name);
    }

    /** The number of days late. */
    String days() {
        return has(DAYS) ? DAYS : dialect.asWhole("NULL");
    }

    /** The place of the status among all. */
    String status() {
        return has(STATUS) ? STATUS : Integer.toString(place(LoanStatus.OUTSTANDING));
    }

    /** Tells whether a loan can have a status. */
    boolean canBe(LoanStatus status) {
        return statuses.containsKey(status)
                || (status == LoanStatus.UNKNOWN && statuses.containsKey(LoanStatus.OUTSTANDING));
    }

    /** The condition under which a row cannot be read as a loan; it may be NULL where it is. */
    String refusal() {
        StringJoiner all = new StringJoiner(" OR ").add(BALANCE + " IS NULL");
        if (has(DAYS)) {
            all.add(DAYS + " NOT BETWEEN 0 AND " + LoanTable.MOST_DAYS);
        }
        refusals.forEach(all::add);
        return all.toString();
    }

    /** The conditions of it that do not ask for the balance or the days late. */
    List<String> refusalsBesides() {
        return refusals;
    }

    /** The condition under which a loan has no id. */
    String isIdMissing() {
        return "(" + ID + " IS NULL OR " + dialect.call("TRIM", dialect.asText(ID)) + " = '')";
    }

    SqlSelect.Source source() {
        return new SqlSelect.Source(table.relation, found -> new LoanColumnTypes(table, dialect, found).all());
    }

    /** Writes the select, with the label of an attribute if there is one. */
    String select(Optional<Attribute> by) {
        StringJoiner all = new StringJoiner(",\n  ", "SELECT\n  ", "\nFROM " + dialect.from(table.relation));
        by.ifPresent(attribute -> all.add(label(attribute) + " AS " + LABEL));
        columns.forEach((name, expression) -> all.add(expression + " AS " + name));
        return all.toString();
    }

    private String label(Attribute by) {
        return table.columns.stream()
                .filter(bound -> bound instanceof LoanColumn.Label label
                        && label.attribute().equals(by))
                .findFirst()
                .map(bound -> dialect.exact(dialect.name(bound.column())))
                .orElseThrow(() -> InvalidInputException.of(by.name(), "is not an attribute of the table"));
    }

    String refusedRows(List<String> wanted, int most) {
        // under names of their own: a column of the table may be called as one of ours
        StringJoiner all = new StringJoiner(", ");
        StringJoiner inner = new StringJoiner(", ");
        for (int i = 0; i < wanted.size(); i++) {
            String column = dialect.name(wanted.get(i));
            inner.add(column + " AS cell_" + i);
            all.add("cell_" + i + " AS " + column);
        }
        columns.forEach((name, expression) -> inner.add(expression + " AS " + name));
        return "SELECT " + all + "\nFROM (\n" + indented("SELECT " + inner + " FROM " + dialect.from(table.relation))
                + "\n) AS typed\nWHERE " + refusal() + "\nLIMIT " + most;
    }

    static String indented(String lines) {
        return "  " + lines.replace("\n", "\n  ");
    }
}
