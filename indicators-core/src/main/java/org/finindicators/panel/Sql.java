/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Term.Part;
import org.finindicators.indicator.Indicator;

/**
 * A formula as expressions of standard SQL, over a table with a row for each subject and the columns that {@link Slot}
 * names.
 *
 * <p>NULL in a column is not reported, and NULL as a value is undefined. Averages are the mean of opening and closing.
 *
 * @param value the value, in double precision
 * @param reason the name of the {@link Reason} that takes precedence, NULL where there is a value
 * @param columns the columns that are read
 */
public record Sql(String value, String reason, Set<String> columns) {
    /** Copies the set. */
    public Sql {
        columns = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(columns));
    }

    /**
     * Writes the formula of an indicator for a table of yearly figures.
     *
     * @param indicator an indicator whose formula reads items only
     * @return the expressions
     * @throws UnsupportedOperationException if there is a calculation in it
     */
    public static Sql of(Indicator indicator) {
        return of(indicator, 12);
    }

    /**
     * Writes the formula of an indicator.
     *
     * @param indicator an indicator whose formula reads items only
     * @param months the length of the period that all rows cover
     * @return the expressions
     * @throws UnsupportedOperationException if there is a calculation in it
     */
    public static Sql of(Indicator indicator, int months) {
        Writer writer = new Writer(months);
        String value = writer.guarded(indicator.formula().accept(writer));
        String reason = writer.conditions.entrySet().stream()
                .map(entry -> "WHEN " + String.join(" OR ", entry.getValue()) + " THEN '" + entry.getKey() + "'")
                .collect(Collectors.joining(" ", "CASE ", " END"));
        // a formula of constants reads nothing and always has a value
        return new Sql(value, writer.conditions.isEmpty() ? "NULL" : reason, writer.columns);
    }

    static UnsupportedOperationException noColumns(Calculation node) {
        return new UnsupportedOperationException(
                "'" + node.words() + "' is computed from facts: it has neither columns nor SQL");
    }

    /** Writes each node, and collects the conditions under which there is no value. */
    private static final class Writer implements Formula.Visitor<String> {
        private final int months;
        private final Set<String> columns = new LinkedHashSet<>();
        private final Set<String> guards = new LinkedHashSet<>();
        private final SortedMap<Reason, Set<String>> conditions = new TreeMap<>();

        private Writer(int months) {
            this.months = months;
        }

        /** Applies all guards at the end, so that what they guard is still looked at for other faults. */
        private String guarded(String value) {
            return guards.isEmpty() ? value : "CASE WHEN " + String.join(" AND ", guards) + " THEN " + value + " END";
        }

        private void when(Reason reason, String condition) {
            conditions.computeIfAbsent(reason, key -> new LinkedHashSet<>()).add(condition);
        }

        @Override
        public String reading(Formula.Reading node) {
            StringBuilder total = new StringBuilder();
            for (Part<?> part : node.term().parts()) {
                boolean minus = part.coefficient().signum() < 0;
                String sign = total.isEmpty() ? minus ? "-" : "" : minus ? " - " : " + ";
                total.append(sign).append(part(part, node.moment()));
            }
            return node.moment().isAnnualised() && months != 12
                    ? "((" + total + ") * 12 / " + months + ")"
                    : "(" + total + ")";
        }

        private String part(Part<?> part, Moment moment) {
            String value = moment == Moment.AVERAGE
                    ? "(" + cell(part.item(), Moment.OPENING) + " + " + cell(part.item(), Moment.CLOSING) + ") / 2"
                    : cell(part.item(), moment);
            BigDecimal size = part.coefficient().abs();
            return size.compareTo(BigDecimal.ONE) == 0 ? value : number(size) + " * " + value;
        }

        /** Literals are cast, because engines divide whole numbers without a remainder. */
        private static String number(BigDecimal value) {
            return "CAST(" + value.toPlainString() + " AS DOUBLE PRECISION)";
        }

        private String cell(Item<?> item, Moment moment) {
            String column = new Slot(item, moment).column();
            columns.add(column);
            when(PanelColumn.missing(moment), column + " IS NULL");
            String number = "CAST(" + column + " AS DOUBLE PRECISION)";
            String bound = bound(item.domain());
            if (bound.isEmpty()) {
                return number;
            }
            when(Reason.OUT_OF_DOMAIN, "NOT " + column + bound);
            return "CASE WHEN " + column + bound + " THEN " + number + " END";
        }

        private static String bound(Domain domain) {
            return switch (domain) {
                case ANY -> "";
                case NOT_NEGATIVE -> " >= 0";
                case POSITIVE -> " > 0";
                case ABOVE_MINUS_ONE -> " > -1";
            };
        }

        @Override
        public String constant(Formula.Constant node) {
            return number(node.value());
        }

        @Override
        public String sum(Formula.Sum node) {
            return "(" + node.left().accept(this) + " + " + node.right().accept(this) + ")";
        }

        @Override
        public String difference(Formula.Difference node) {
            return "(" + node.left().accept(this) + " - " + node.right().accept(this) + ")";
        }

        @Override
        public String product(Formula.Product node) {
            return "(" + node.left().accept(this) + " * " + node.right().accept(this) + ")";
        }

        @Override
        public String quotient(Formula.Quotient node) {
            return divide(node.numerator().accept(this), node.denominator().accept(this));
        }

        @Override
        public String changeFrom(Formula.ChangeFrom node) {
            String before = node.before().accept(this);
            return divide("(" + node.now().accept(this) + " - " + before + ")", before);
        }

        private String divide(String above, String below) {
            when(Reason.ZERO_DENOMINATOR, below + " = 0");
            when(Reason.NEGATIVE_DENOMINATOR, below + " < 0");
            return "(" + above + " / CASE WHEN " + below + " > 0 THEN " + below + " END)";
        }

        @Override
        public String signedQuotient(Formula.SignedQuotient node) {
            String above = node.numerator().accept(this);
            String below = node.denominator().accept(this);
            when(Reason.ZERO_DENOMINATOR, below + " = 0");
            when(Reason.NEGATIVE_DENOMINATOR, "(" + below + " < 0 AND NOT " + above + " > 0)");
            return "(" + above + " / CASE WHEN " + below + " > 0 OR (" + below + " < 0 AND " + above + " > 0) THEN "
                    + below + " END)";
        }

        @Override
        public String ln(Formula.Ln node) {
            String value = node.value().accept(this);
            when(Reason.OUT_OF_DOMAIN, value + " <= 0");
            return "LN(CASE WHEN " + value + " > 0 THEN " + value + " END)";
        }

        @Override
        public String ifConsistent(Formula.IfConsistent node) {
            String value = node.value().accept(this);
            // what the condition misses is not missing from the value: it is not checked
            Writer aside = new Writer(months);
            String condition = aside.guarded(node.condition().accept(aside));
            columns.addAll(aside.columns);
            when(Reason.INCONSISTENT_STATEMENT, condition + " < 0");
            guards.add("COALESCE(" + condition + ", 0) >= 0");
            return value;
        }

        @Override
        public String growthFactor(Formula.GrowthFactor node) {
            return "(1 + " + node.rate().accept(this) + ")";
        }

        @Override
        public String ifPositive(Formula.IfPositive node) {
            String condition = node.condition().accept(this);
            when(Reason.OUT_OF_DOMAIN, condition + " <= 0");
            guards.add(condition + " > 0");
            return node.value().accept(this);
        }

        @Override
        public String annualGrowthFrom(Formula.AnnualGrowthFrom node) {
            String now = node.now().accept(this);
            String before = node.before().accept(this);
            when(Reason.OUT_OF_DOMAIN, now + " < 0");
            String change = divide("(" + now + " - " + before + ")", before);
            String kept = "CASE WHEN " + now + " >= 0 THEN " + change + " END";
            return months == 12 || node.isYearOnYear()
                    ? kept
                    : "(POWER(1 + " + kept + ", CAST(12 AS DOUBLE PRECISION) / " + months + ") - 1)";
        }

        @Override
        public String atMost(Formula.AtMost node) {
            String value = node.value().accept(this);
            String limit = node.limit().accept(this);
            // LEAST ignores NULL in some engines
            return "CASE WHEN " + value + " <= " + limit + " THEN " + value + " WHEN " + value + " > " + limit
                    + " THEN " + limit + " END";
        }

        @Override
        public String positivePart(Formula.PositivePart node) {
            String value = node.value().accept(this);
            return "CASE WHEN " + value + " < 0 THEN 0 ELSE " + value + " END";
        }

        @Override
        public String perYear(Formula.PerYear node) {
            return node.value().accept(this);
        }

        @Override
        public String ifShare(Formula.IfShare node) {
            String value = node.value().accept(this);
            when(Reason.OUT_OF_DOMAIN, value + " NOT BETWEEN 0 AND 1");
            return "CASE WHEN " + value + " BETWEEN 0 AND 1 THEN " + value + " END";
        }

        @Override
        public String calculation(Calculation node) {
            throw noColumns(node);
        }

        @Override
        public String ifOneYear(Formula.IfOneYear node) {
            String value = node.value().accept(this);
            if (months == 12) {
                return value;
            }
            when(Reason.PERIOD_MISMATCH, "1 = 1");
            guards.add("1 = 0");
            return value;
        }
    }
}
