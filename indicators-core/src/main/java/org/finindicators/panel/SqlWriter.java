/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.panel;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Term.Part;

/**
 * Writes each node of a formula as SQL, and collects the conditions under which there is no value.
 *
 * <p>A formula has no value as soon as one of its nodes has none, so that what each node needs is collected and stands
 * before the value once. Conditions are looked at in the order of reasons: where a denominator is compared, all cells
 * are known to be there and in their domains.
 */
final class SqlWriter implements Formula.Visitor<SqlWriter.Text> {
    private static final int ATOM = 3;
    private static final int PRODUCT = 2;
    private static final int SUM = 1;
    private static final Pattern COLUMN = Pattern.compile("CAST\\([a-z]");

    private final int months;
    private final Set<String> columns = new LinkedHashSet<>();
    private final Set<String> guards = new LinkedHashSet<>();
    private final SortedMap<Reason, Set<String>> conditions = new TreeMap<>();
    private int choices;

    SqlWriter(int months) {
        this.months = months;
    }

    /**
     * An expression.
     *
     * @param value the expression where all guards hold
     * @param safe the expression for conditions: no error where a guard does not hold
     * @param needs the guards of what is inside
     * @param strength how tightly it binds
     */
    record Text(String value, String safe, Set<String> needs, int strength) {
        static Text of(String both, int strength) {
            return new Text(both, both, Set.of(), strength);
        }

        Text within(int other) {
            return strength < other ? call("(", ")") : this;
        }

        Text then(String operator, Text right, int made) {
            return new Text(value + operator + right.value, safe + operator + right.safe, needs(right), made);
        }

        Text call(String opening, String end) {
            return new Text(opening + value + end, opening + safe + end, needs, ATOM);
        }

        /** The same with another safe text; constants are safe everywhere, because engines work them out at once. */
        Text safely(String other) {
            boolean constant = !COLUMN.matcher(value).find();
            return new Text(constant ? other : value, other, needs, constant ? ATOM : strength);
        }

        Text needing(String guard) {
            Set<String> all = new LinkedHashSet<>(needs);
            all.add(guard);
            return new Text(value, safe, all, strength);
        }

        private Set<String> needs(Text right) {
            Set<String> all = new LinkedHashSet<>(needs);
            all.addAll(right.needs);
            return all;
        }
    }

    Set<String> columns() {
        return columns;
    }

    SortedMap<Reason, Set<String>> conditions() {
        return conditions;
    }

    /** Applies all guards at the end, so that what they guard is still looked at for other faults. */
    String guarded(String value) {
        return guards.isEmpty() ? value : "CASE WHEN " + String.join(" AND ", guards) + " THEN " + value + " END";
    }

    private void when(Reason reason, String condition) {
        conditions.computeIfAbsent(reason, key -> new LinkedHashSet<>()).add(condition);
    }

    /** A fault in what is compared; where something inside has no value, there is another fault. */
    private void when(Reason reason, Text compared, String comparison) {
        String condition = compared.safe() + comparison;
        String all = String.join(" AND ", compared.needs());
        when(reason, all.isEmpty() ? condition : "(" + all + " AND " + condition + ")");
    }

    @Override
    public Text reading(Formula.Reading node) {
        List<? extends Part<?>> parts = node.term().parts();
        StringBuilder total = new StringBuilder();
        for (Part<?> part : parts) {
            boolean minus = part.coefficient().signum() < 0;
            total.append(total.isEmpty() ? minus ? "-" : "" : minus ? " - " : " + ")
                    .append(part(part, node.moment()));
        }
        boolean one = parts.size() == 1 && parts.get(0).coefficient().signum() >= 0;
        Text text = Text.of(total.toString(), one ? PRODUCT : SUM);
        return node.moment().isAnnualised() && months != 12
                ? Text.of(text.within(PRODUCT).value() + " * 12 / " + months, PRODUCT)
                : isCell(node) ? Text.of(total.toString(), ATOM) : text;
    }

    private static boolean isCell(Formula.Reading node) {
        return node.term() instanceof Item && node.moment() != Moment.AVERAGE;
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
        if (!bound.isEmpty()) {
            when(Reason.OUT_OF_DOMAIN, "NOT " + column + bound);
        }
        if (!bound.isEmpty()) {
            guards.add(column + bound);
        } else if (choices > 0) {
            guards.add(column + " IS NOT NULL");
        }
        return number;
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
    public Text constant(Formula.Constant node) {
        return Text.of(number(node.value()), ATOM);
    }

    @Override
    public Text sum(Formula.Sum node) {
        return node.left().accept(this).then(" + ", node.right().accept(this).within(PRODUCT), SUM);
    }

    @Override
    public Text difference(Formula.Difference node) {
        return minus(node.left().accept(this), node.right().accept(this));
    }

    private static Text minus(Text left, Text right) {
        return left.then(" - ", right.within(PRODUCT), SUM);
    }

    @Override
    public Text product(Formula.Product node) {
        Text right = node.right().accept(this).within(ATOM);
        return node.left().accept(this).within(PRODUCT).then(" * ", right, PRODUCT);
    }

    @Override
    public Text timesIfAny(Formula.TimesIfAny node) {
        SqlWriter first = aside();
        Text amount = node.amount().accept(first);
        columns.addAll(first.columns);
        guards.addAll(first.guards);
        first.conditions.forEach((reason, all) -> all.forEach(one -> when(reason, one)));
        SqlWriter second = aside();
        Text factor = node.factor().accept(second).within(ATOM);
        columns.addAll(second.columns);
        String zero = amount.safe() + " = 0";
        Set<String> nothing = new LinkedHashSet<>(first.guards);
        nothing.add(zero);
        // an amount that is not known does not excuse what is missing from the factor
        String any = "CASE WHEN " + String.join(" AND ", nothing) + " THEN 0 ELSE 1 END = 1";
        second.conditions.forEach(
                (reason, all) -> when(reason, "(" + any + " AND (" + String.join(" OR ", all) + "))"));
        if (!second.guards.isEmpty()) {
            guards.add("(" + zero + " OR (" + String.join(" AND ", second.guards) + "))");
        }
        Set<String> needs = new LinkedHashSet<>(amount.needs());
        factor.needs().forEach(need -> needs.add("(" + zero + " OR " + need + ")"));
        String product = amount.within(PRODUCT).safe() + " * " + factor.safe();
        String text = "CASE WHEN " + zero + " THEN 0 ELSE " + product + " END";
        return new Text(text, text, needs, ATOM);
    }

    /** A writer of its own for a part of the formula. */
    private SqlWriter aside() {
        SqlWriter aside = new SqlWriter(months);
        aside.choices = choices;
        return aside;
    }

    @Override
    public Text quotient(Formula.Quotient node) {
        Text above = node.numerator().accept(this);
        Text below = node.denominator().accept(this);
        return node.denominator() instanceof Formula.Constant one && one.value().signum() > 0
                ? over(above, below)
                : divide(above, below);
    }

    @Override
    public Text changeFrom(Formula.ChangeFrom node) {
        Text before = node.before().accept(this);
        return divide(minus(node.now().accept(this), before), before);
    }

    private static Text over(Text above, Text below) {
        return above.within(PRODUCT).then(" / ", below.within(ATOM), PRODUCT);
    }

    private Text divide(Text above, Text below) {
        when(Reason.ZERO_DENOMINATOR, below, " = 0");
        when(Reason.NEGATIVE_DENOMINATOR, below, " < 0");
        return dividedIf(below.safe() + " > 0", above, below);
    }

    private Text dividedIf(String defined, Text above, Text below) {
        guards.add(defined);
        Text divisor = below.within(ATOM);
        return over(above, divisor.safely("NULLIF(" + below.safe() + ", 0)")).needing(defined);
    }

    @Override
    public Text signedQuotient(Formula.SignedQuotient node) {
        Text above = node.numerator().accept(this);
        Text below = node.denominator().accept(this);
        when(Reason.ZERO_DENOMINATOR, below, " = 0");
        when(Reason.NEGATIVE_DENOMINATOR, below.then(" < 0 AND NOT ", above, SUM), " > 0");
        return dividedIf(
                "(" + below.safe() + " > 0 OR (" + below.safe() + " < 0 AND " + above.safe() + " > 0))", above, below);
    }

    @Override
    public Text ln(Formula.Ln node) {
        Text value = node.value().accept(this);
        when(Reason.OUT_OF_DOMAIN, value, " <= 0");
        String positive = value.safe() + " > 0";
        guards.add(positive);
        return value.safely("CASE WHEN " + positive + " THEN " + value.safe() + " END")
                .needing(positive)
                .call("LN(", ")");
    }

    @Override
    public Text ifConsistent(Formula.IfConsistent node) {
        Text value = node.value().accept(this);
        // what the condition misses is not missing from the value: it is not checked
        SqlWriter aside = aside();
        aside.choices = 1;
        String condition = aside.guarded(node.condition().accept(aside).value());
        columns.addAll(aside.columns);
        when(Reason.INCONSISTENT_STATEMENT, condition + " < 0");
        guards.add("COALESCE(" + condition + ", 0) >= 0");
        return value;
    }

    @Override
    public Text growthFactor(Formula.GrowthFactor node) {
        return Text.of("1", ATOM).then(" + ", node.rate().accept(this).within(PRODUCT), SUM);
    }

    @Override
    public Text ifPositive(Formula.IfPositive node) {
        Text condition = node.condition().accept(this);
        when(Reason.OUT_OF_DOMAIN, condition, " <= 0");
        guards.add(condition.safe() + " > 0");
        return node.value().accept(this);
    }

    @Override
    public Text annualGrowthFrom(Formula.AnnualGrowthFrom node) {
        Text now = node.now().accept(this);
        Text before = node.before().accept(this);
        String notNegative = now.safe() + " >= 0";
        when(Reason.OUT_OF_DOMAIN, now, " < 0");
        guards.add(notNegative);
        Text change = divide(minus(now, before), before);
        if (months == 12 || node.isYearOnYear()) {
            return change;
        }
        Text factor = Text.of("1", ATOM).then(" + ", change.within(PRODUCT), SUM);
        return factor.safely("CASE WHEN " + notNegative + " THEN " + factor.safe() + " END")
                .needing(notNegative)
                .call("POWER(", ", CAST(12 AS DOUBLE PRECISION) / " + months + ")")
                .then(" - 1", Text.of("", ATOM), SUM);
    }

    /** The functions ignore NULL in some engines, so that their cells must be there. */
    @Override
    public Text atMost(Formula.AtMost node) {
        choices++;
        Text value = node.value().accept(this);
        Text limit = node.limit().accept(this);
        choices--;
        return value.then(", ", limit, ATOM).call("LEAST(", ")");
    }

    @Override
    public Text positivePart(Formula.PositivePart node) {
        choices++;
        Text value = node.value().accept(this);
        choices--;
        return value.call("GREATEST(0, ", ")");
    }

    @Override
    public Text perYear(Formula.PerYear node) {
        return node.value().accept(this);
    }

    @Override
    public Text ifShare(Formula.IfShare node) {
        choices++;
        Text value = node.value().accept(this);
        choices--;
        String bounds = "BETWEEN 0 AND " + Kernels.WHOLE_OVER_ITSELF;
        when(Reason.OUT_OF_DOMAIN, value, " NOT " + bounds);
        guards.add(value.safe() + " " + bounds);
        return value.call("LEAST(1, ", ")");
    }

    @Override
    public Text calculation(Calculation node) {
        throw Sql.noColumns(node);
    }

    @Override
    public Text ifOneYear(Formula.IfOneYear node) {
        Text value = node.value().accept(this);
        if (months != 12) {
            when(Reason.PERIOD_MISMATCH, "1 = 1");
            guards.add("1 = 0");
        }
        return value;
    }
}
