/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.finindicators.realsector.survey.LineRule;
import org.finindicators.realsector.survey.Treatment;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.sql.SqlDialect;

/** Writes the selects over a table of households. */
final class SurveySelects {
    private static final String LEAST_WEIGHT = "1E-40";
    private static final String MOST_WEIGHT = "1E40";
    private static final String LEAST = "1E-80";
    private static final String MOST = "1E80";

    private final SurveyParts parts;
    private final SqlDialect sql;

    SurveySelects(SurveyParts parts) {
        this.parts = parts;
        sql = parts.dialect;
    }

    /** Sums of persons, poor persons, gaps and their squares. */
    String poverty(double line) {
        String poor = parts.policy.lineRule() == LineRule.BELOW ? " < " : " <= ";
        return counted()
                + ",\ngaps AS (\n    SELECT " + grouped("") + "kind, w, CASE WHEN y" + poor + real(line) + " THEN "
                + real(line)
                + " - y END AS gap\n    FROM counted)\n"
                + sums(
                        "gaps",
                        "SUM(CASE WHEN gap IS NOT NULL THEN w END) AS poor",
                        "SUM(w * gap) AS gaps",
                        "SUM(w * gap * gap) AS squares");
    }

    /** Sums of persons, welfare and both with the logarithm of welfare over a scale. */
    String theil(double scale) {
        String ratio = scale == 1 ? "y" : "y / " + real(scale);
        return counted()
                + ",\nlogarithms AS (\n    SELECT " + grouped("") + "kind, w, y, CASE WHEN y > 0 THEN "
                + sql.call("LN", ratio)
                + " END AS ln\n    FROM counted)\n"
                + sums("logarithms", "SUM(w * y) AS welfare", "SUM(w * y * ln) AS entropy", "SUM(w * ln) AS logs");
    }

    /** Sums of persons, welfare and welfare by rank, of each group and, marked by 1, of the whole. */
    String gini() {
        String incomes = counted()
                + ",\nincomes AS (\n    SELECT " + grouped("")
                + "kind, y, COUNT(*) AS n, SUM(w) AS w\n    FROM counted\n"
                + "    GROUP BY " + grouped("") + "kind, y)";
        if (parts.group.isEmpty()) {
            return incomes + ranked("ranked", "incomes", "") + "\n" + ginis("ranked", "1", "NULL", "");
        }
        return incomes + ranked("ranked", "incomes", "PARTITION BY grp ")
                + ",\nall_incomes AS (\n    SELECT kind, y, SUM(n) AS n, SUM(w) AS w\n    FROM incomes\n    GROUP BY kind, y)"
                + ranked("all_ranked", "all_incomes", "") + "\n"
                + ginis("ranked", "0", "grp", "grp, ") + "\nUNION ALL\n" + ginis("all_ranked", "1", "NULL", "");
    }

    private String ranked(String name, String from, String partition) {
        return ",\n" + name + " AS (\n    SELECT " + (partition.isEmpty() ? "" : "grp, ")
                + "kind, n, w, y, SUM(CASE WHEN y IS NULL THEN " + real(0) + " ELSE w END) OVER (" + partition
                + "ORDER BY y ROWS UNBOUNDED PRECEDING) AS below\n    FROM " + from + ")";
    }

    private static String ginis(String from, String whole, String group, String by) {
        return "SELECT " + whole + " AS whole, " + group + " AS grp, kind, SUM(n) AS n, SUM(w) AS persons,"
                + " SUM(w * y) AS welfare, SUM(w * y * (2 * below - w)) AS ranks\nFROM " + from + "\nGROUP BY " + by
                + "kind";
    }

    private String sums(String from, String... sums) {
        return "SELECT " + (parts.group.isEmpty() ? "NULL AS " : "") + "grp, kind, COUNT(*) AS n,"
                + " SUM(w) AS persons, " + String.join(", ", sums) + "\nFROM " + from + "\nGROUP BY "
                + (parts.group.isEmpty() ? "" : "grp, ") + "kind";
    }

    /** Group, kind, weight and welfare as the policy leaves it, NULL where the row is not measured. */
    private String counted() {
        return "WITH cells AS (\n    SELECT " + grouped("NULLIF(" + sql.asText(sql.name(parts.group)) + ", '') AS ")
                + column(parts.welfare) + " AS h"
                + (parts.weight.isEmpty() ? "" : ", " + column(parts.weight) + " AS a")
                + (parts.size.isEmpty() ? "" : ", " + column(parts.size) + " AS s")
                + "\n    FROM " + parts.relation + " AS t),\nfigures AS (\n    SELECT " + grouped("") + weight()
                + " AS w, " + welfare() + " AS y\n    FROM cells),\nkinds AS (\n    SELECT " + grouped("")
                + "w, y, " + kind() + " AS kind\n    FROM figures),\ncounted AS (\n    SELECT " + grouped("")
                + "kind, w, " + treated() + " AS y\n    FROM kinds)";
    }

    private String grouped(String column) {
        return parts.group.isEmpty() ? "" : column + "grp, ";
    }

    private String column(String name) {
        return sql.asDouble(sql.name(name));
    }

    private String weight() {
        if (parts.weight.isEmpty() && parts.size.isEmpty()) {
            return real(1);
        }
        String bounds = " BETWEEN " + constant(LEAST_WEIGHT) + " AND " + constant(MOST_WEIGHT);
        String a = "a" + bounds + " OR a = 0";
        String s = "s" + bounds;
        if (parts.size.isEmpty()) {
            return "CASE WHEN " + a + " THEN a END";
        }
        return parts.weight.isEmpty()
                ? "CASE WHEN " + s + " THEN s END"
                : "CASE WHEN (" + a + ") AND " + s + " THEN a * s END";
    }

    /** Welfare per person; where the quotient would not be a number, the household's, whose kind is the same. */
    private String welfare() {
        return parts.ofHousehold
                ? "CASE WHEN s BETWEEN " + constant(LEAST_WEIGHT) + " AND " + constant(MOST_WEIGHT) + " AND "
                        + sql.call("ABS", "h") + " BETWEEN " + constant(LEAST) + " AND " + constant(MOST)
                        + " THEN h / s ELSE h END"
                : "h";
    }

    private String kind() {
        WelfarePolicy policy = parts.policy;
        // what a policy takes out or replaces need not be in bounds
        String low = policy.low() == Treatment.KEEP
                ? ""
                : when("w >= 0 AND y > 0 AND y < " + real(policy.floor().doubleValue()), RowKind.LOW);
        String bounds = constant(LEAST) + " AND " + constant(MOST);
        String negative = policy.negative() == Treatment.KEEP ? "-y BETWEEN " + bounds : "y < 0 AND y - y = 0";
        return "CASE" + low
                + when("w >= 0 AND y BETWEEN " + bounds, RowKind.POSITIVE)
                + when("w >= 0 AND y = 0", RowKind.ZERO)
                + when("w >= 0 AND " + negative, RowKind.NEGATIVE)
                + when("w IS NULL", RowKind.WEIGHT)
                + when("w = 0", RowKind.NOBODY)
                + when("y - y = 0", RowKind.BEYOND)
                + when("y < 0 OR -y < 0", RowKind.INFINITE)
                + " ELSE " + RowKind.MISSING.code() + " END";
    }

    private static String when(String condition, RowKind kind) {
        return " WHEN " + condition + " THEN " + kind.code();
    }

    private String treated() {
        List<RowKind> floored = RowKind.treated(parts.policy, Treatment.FLOOR);
        return "CASE WHEN " + among(RowKind.treated(parts.policy, Treatment.KEEP)) + " THEN y"
                + (floored.isEmpty()
                        ? ""
                        : " WHEN " + among(floored) + " THEN "
                                + real(parts.policy.floor().doubleValue()))
                + " END";
    }

    /** Kinds that follow each other from the first are told by one comparison, a fifth faster than by several. */
    private static String among(List<RowKind> kinds) {
        int last = kinds.get(kinds.size() - 1).place();
        return last == kinds.size() - 1
                ? "kind <= " + last
                : "kind IN (" + kinds.stream().map(RowKind::code).collect(Collectors.joining(", ")) + ")";
    }

    /** A number as its shortest digits; with an exponent every engine reads it in binary. */
    private String real(double number) {
        String digits = Double.toString(number);
        return constant(digits.contains("E") ? digits : digits + "E0");
    }

    private String constant(String digits) {
        return sql.asDouble(digits);
    }
}
