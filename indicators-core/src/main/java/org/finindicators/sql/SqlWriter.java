/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Domain;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Term.Part;
import org.finindicators.panel.Slot;

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
    /** Less than the largest double, because powers are rounded. */
    private static final double LARGEST = 1.79e308;

    private final Frame frame;
    private final SqlDialect dialect;
    private final Set<String> columns = new LinkedHashSet<>();
    private final SortedMap<Reason, Set<String>> missing = new TreeMap<>();
    private final Set<String> guards = new LinkedHashSet<>();
    private final SortedMap<Reason, Set<String>> conditions = new TreeMap<>();
    private int choices;

    SqlWriter(Frame frame) {
        this.frame = frame;
        dialect = frame.dialect();
    }

    /**
     * An expression.
     *
     * @param value the expression where all guards hold
     * @param safe the expression for conditions: no error where a guard does not hold
     * @param needs the guards of what is inside
     * @param strength how tightly it binds
     * @param isConstant no column is read
     */
    record Text(String value, String safe, Set<String> needs, int strength, boolean isConstant) {
        static Text of(String both, int strength) {
            return new Text(both, both, Set.of(), strength, false);
        }

        static Text constant(String both) {
            return new Text(both, both, Set.of(), ATOM, true);
        }

        Text within(int other) {
            return strength < other ? call("(", ")") : this;
        }

        Text then(String operator, Text right, int made) {
            return new Text(
                    value + operator + right.value,
                    safe + operator + right.safe,
                    needs(right),
                    made,
                    isConstant && right.isConstant);
        }

        Text call(String opening, String end) {
            return new Text(opening + value + end, opening + safe + end, needs, ATOM, isConstant);
        }

        /** The same with another safe text; constants are safe everywhere, because engines work them out at once. */
        Text safely(String other) {
            return new Text(isConstant ? other : value, other, needs, isConstant ? ATOM : strength, isConstant);
        }

        Text needing(String guard) {
            Set<String> all = new LinkedHashSet<>(needs);
            all.add(guard);
            return new Text(value, safe, all, strength, isConstant);
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

    /** The conditions under which there is no value, by reason. */
    SortedMap<Reason, Set<String>> conditions() {
        SortedMap<Reason, Set<String>> all = new TreeMap<>();
        missing.forEach((reason, cells) -> all.put(reason, new LinkedHashSet<>(frame.missing(cells))));
        conditions.forEach((reason, some) ->
                all.computeIfAbsent(reason, key -> new LinkedHashSet<>()).addAll(some));
        return all;
    }

    /** What must hold for a value, so that what is guarded is still looked at for other faults. */
    private Set<String> guards() {
        Set<String> all = new LinkedHashSet<>();
        if (!frame.hasFigures() && !missing.isEmpty()) {
            Set<String> cells = new LinkedHashSet<>();
            missing.values().forEach(cells::addAll);
            all.add(frame.given(cells));
        }
        all.addAll(guards);
        return all;
    }

    String guarded(String value) {
        Set<String> all = guards();
        return all.isEmpty() ? value : "CASE WHEN " + String.join(" AND ", all) + " THEN " + value + " END";
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

    /** What is compared and used again gets a name, where names can be given. */
    private Text once(Text text) {
        if (frame.terms().isEmpty() || text.isConstant()) {
            return text;
        }
        String name = frame.terms().get().name(text.safe());
        return name.equals(text.safe()) ? text : new Text(name, name, text.needs(), ATOM, false);
    }

    @Override
    public Text reading(Formula.Reading node) {
        List<? extends Part<?>> parts = node.term().parts();
        Text text = node.moment() == Moment.AVERAGE
                        && parts.stream().allMatch(part -> frame.hasAverage(new Slot(part.item(), Moment.AVERAGE)))
                ? reportedOrMean(parts)
                : terms(parts, node.moment());
        return node.moment().isAnnualised() && frame.months() != 12
                ? Text.of(text.within(PRODUCT).value() + " * 12 / " + frame.months(), PRODUCT)
                : text;
    }

    private Text terms(List<? extends Part<?>> parts, Moment moment) {
        StringBuilder total = new StringBuilder();
        for (Part<?> part : parts) {
            String value = moment == Moment.AVERAGE
                    ? "(" + cell(part.item(), Moment.OPENING) + " + " + cell(part.item(), Moment.CLOSING) + ") / 2"
                    : cell(part.item(), moment);
            add(total, part, value);
        }
        boolean one = parts.size() == 1 && parts.get(0).coefficient().signum() >= 0;
        boolean bare =
                one && moment != Moment.AVERAGE && parts.get(0).coefficient().compareTo(BigDecimal.ONE) == 0;
        return Text.of(total.toString(), bare ? ATOM : one ? PRODUCT : SUM);
    }

    private void add(StringBuilder total, Part<?> part, String value) {
        boolean minus = part.coefficient().signum() < 0;
        BigDecimal size = part.coefficient().abs();
        total.append(total.isEmpty() ? minus ? "-" : "" : minus ? " - " : " + ")
                .append(size.compareTo(BigDecimal.ONE) == 0 ? value : dialect.number(size) + " * " + value);
    }

    /** An average that has a column: as it is reported, and where one of a term is not, the mean of all of them. */
    private Text reportedOrMean(List<? extends Part<?>> parts) {
        SqlWriter averages = aside();
        SqlWriter balances = aside();
        String reported = averages.reported(parts);
        String mean = balances.terms(parts, Moment.AVERAGE).value();
        Set<String> cells = new LinkedHashSet<>();
        averages.missing.values().forEach(cells::addAll);
        String given = frame.given(cells);
        columns.addAll(averages.columns);
        columns.addAll(balances.columns);
        String notGiven = "(" + String.join(" OR ", frame.missing(cells)) + ")";
        averages.conditions.forEach(
                (reason, all) -> all.forEach(one -> when(reason, "(" + given + " AND " + one + ")")));
        balances.conditions()
                .forEach((reason, all) -> all.forEach(one -> when(reason, "(" + notGiven + " AND " + one + ")")));
        addGuards(notGiven, averages.guards);
        addGuards("(" + given + ")", balances.guards());
        return Text.of("CASE WHEN " + given + " THEN " + reported + " ELSE " + mean + " END", ATOM);
    }

    private String reported(List<? extends Part<?>> parts) {
        StringBuilder total = new StringBuilder();
        parts.forEach(part -> add(total, part, cell(part.item(), Moment.AVERAGE)));
        return total.toString();
    }

    private void addGuards(String unless, Collection<String> some) {
        if (!some.isEmpty()) {
            guards.add("(" + unless + " OR (" + String.join(" AND ", some) + "))");
        }
    }

    private String cell(Item<?> item, Moment moment) {
        Slot slot = frame.place(new Slot(item, moment));
        String column = frame.column(slot);
        columns.add(slot.column());
        missing.computeIfAbsent(moment.missing(), key -> new LinkedHashSet<>()).add(column);
        Domain domain = item.domain();
        if (frame.hasFigures()) {
            if (domain != Domain.ANY) {
                frame.domains().put(column, domain);
                when(Reason.OUT_OF_DOMAIN, frame.isOutside(column));
            }
            if (choices > 0) {
                guards.add(column + " IS NOT NULL");
            }
        } else if (domain != Domain.ANY) {
            String allowed = SqlFigures.isAllowed(column, domain);
            when(Reason.OUT_OF_DOMAIN, "NOT " + allowed);
            guards.add(allowed);
        }
        return frame.cell(column);
    }

    @Override
    public Text constant(Formula.Constant node) {
        return Text.constant(dialect.number(node.value()));
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
        Text amount = once(node.amount().accept(first));
        columns.addAll(first.columns);
        guards.addAll(first.guards);
        first.missing.forEach((reason, cells) ->
                missing.computeIfAbsent(reason, key -> new LinkedHashSet<>()).addAll(cells));
        first.conditions.forEach((reason, all) -> all.forEach(one -> when(reason, one)));
        SqlWriter second = aside();
        Text factor = node.factor().accept(second).within(ATOM);
        columns.addAll(second.columns);
        String zero = amount.safe() + " = 0";
        Set<String> nothing = new LinkedHashSet<>(first.guards);
        nothing.add(zero);
        // an amount that is not known does not excuse what is missing from the factor
        String any = "CASE WHEN " + String.join(" AND ", nothing) + " THEN 0 ELSE 1 END = 1";
        second.conditions()
                .forEach((reason, all) -> when(reason, "(" + any + " AND (" + String.join(" OR ", all) + "))"));
        addGuards(zero, second.guards());
        Set<String> needs = new LinkedHashSet<>(amount.needs());
        factor.needs().forEach(need -> needs.add("(" + zero + " OR " + need + ")"));
        String product = amount.within(PRODUCT).safe() + " * " + factor.safe();
        String text = "CASE WHEN " + zero + " THEN 0 ELSE " + product + " END";
        return new Text(text, text, needs, ATOM, false);
    }

    /** A writer of its own for a part of the formula. */
    private SqlWriter aside() {
        SqlWriter aside = new SqlWriter(frame);
        aside.choices = choices;
        return aside;
    }

    @Override
    public Text quotient(Formula.Quotient node) {
        Text above = node.numerator().accept(this);
        Text below = node.denominator().accept(this);
        return node.denominator() instanceof Formula.Constant one && one.value().signum() > 0
                ? over(above, below)
                : divide(above, finite(node.denominator(), once(below)));
    }

    /** Over what is beyond all numbers, any number is zero: that is no value, where it can be said in a few words. */
    private Text finite(Formula formula, Text below) {
        if (frame.hasFigures() && Overflow.isPossible(formula)) {
            String difference =
                    below.within(PRODUCT).safe() + " - " + below.within(PRODUCT).safe();
            guards.add(difference + " = 0");
            when(Reason.OUT_OF_DOMAIN, dialect.call("COALESCE", difference, "0") + " <> 0");
        }
        return below;
    }

    @Override
    public Text changeFrom(Formula.ChangeFrom node) {
        Text before = once(node.before().accept(this));
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
        Text above = once(node.numerator().accept(this));
        Text below = once(node.denominator().accept(this));
        when(Reason.ZERO_DENOMINATOR, below, " = 0");
        when(Reason.NEGATIVE_DENOMINATOR, below.then(" < 0 AND NOT ", above, SUM), " > 0");
        return dividedIf(
                "(" + below.safe() + " > 0 OR (" + below.safe() + " < 0 AND " + above.safe() + " > 0))", above, below);
    }

    @Override
    public Text ln(Formula.Ln node) {
        Text value = once(node.value().accept(this));
        when(Reason.OUT_OF_DOMAIN, value, " <= 0");
        String positive = value.safe() + " > 0";
        guards.add(positive);
        return value.safely("CASE WHEN " + positive + " THEN " + value.safe() + " END")
                .needing(positive)
                .call(dialect.functionName("LN") + "(", ")");
    }

    @Override
    public Text ifConsistent(Formula.IfConsistent node) {
        Text value = node.value().accept(this);
        // what the condition misses is not missing from the value: it is not checked
        SqlWriter aside = aside();
        aside.choices = 1;
        String checked = aside.guarded(node.condition().accept(aside).value());
        String condition = frame.terms().map(terms -> terms.name(checked)).orElse(checked);
        columns.addAll(aside.columns);
        when(Reason.INCONSISTENT_STATEMENT, condition + " < 0");
        guards.add(dialect.call("COALESCE", condition, "0") + " >= 0");
        return value;
    }

    @Override
    public Text growthFactor(Formula.GrowthFactor node) {
        return Text.constant("1").then(" + ", node.rate().accept(this).within(PRODUCT), SUM);
    }

    @Override
    public Text ifPositive(Formula.IfPositive node) {
        Text condition = once(node.condition().accept(this));
        when(Reason.OUT_OF_DOMAIN, condition, " <= 0");
        guards.add(condition.safe() + " > 0");
        return node.value().accept(this);
    }

    @Override
    public Text annualGrowthFrom(Formula.AnnualGrowthFrom node) {
        Text now = once(node.now().accept(this));
        Text before = once(node.before().accept(this));
        String notNegative = now.safe() + " >= 0";
        when(Reason.OUT_OF_DOMAIN, now, " < 0");
        guards.add(notNegative);
        Text change = divide(minus(now, before), before);
        if (frame.months() == 12 || node.isYearOnYear()) {
            return change;
        }
        Text factor = once(Text.constant("1").then(" + ", change.within(PRODUCT), SUM));
        // the power of a larger number is infinite, or an error, for some engines at once
        String most = dialect.number(largestFactor());
        String bounded = factor.safe() + " <= " + most;
        when(Reason.OUT_OF_DOMAIN, factor, " > " + most);
        guards.add(bounded);
        // nor has every engine the power of a number below zero, which there is where the denominator is
        String defined = before.safe() + " > 0 AND " + notNegative + " AND " + bounded;
        return factor.safely("CASE WHEN " + defined + " THEN " + factor.safe() + " END")
                .needing(notNegative)
                .needing(bounded)
                .call(
                        dialect.functionName("POWER") + "(",
                        ", " + dialect.number(BigDecimal.valueOf(12)) + " / " + frame.months() + ")")
                .then(" - 1", Text.of("", ATOM), SUM);
    }

    /** The largest growth over the period that is a number when it is compounded to a year. */
    private BigDecimal largestFactor() {
        double largest = Math.min(LARGEST, Math.pow(LARGEST, frame.months() / 12.0));
        return BigDecimal.valueOf(largest).round(new MathContext(6, RoundingMode.DOWN));
    }

    /** The functions ignore NULL in some engines, so that their cells must be there. */
    @Override
    public Text atMost(Formula.AtMost node) {
        choices++;
        Text value = node.value().accept(this);
        Text limit = node.limit().accept(this);
        choices--;
        return value.then(", ", limit, ATOM).call(dialect.functionName("LEAST") + "(", ")");
    }

    @Override
    public Text positivePart(Formula.PositivePart node) {
        choices++;
        Text value = node.value().accept(this);
        choices--;
        return value.call(dialect.functionName("GREATEST") + "(0, ", ")");
    }

    @Override
    public Text perYear(Formula.PerYear node) {
        return node.value().accept(this);
    }

    @Override
    public Text ifShare(Formula.IfShare node) {
        choices++;
        Text value = once(node.value().accept(this));
        choices--;
        String bounds = "BETWEEN 0 AND " + BigDecimal.valueOf(Formula.IfShare.WHOLE_IN_DOUBLES);
        when(Reason.OUT_OF_DOMAIN, value, " NOT " + bounds);
        guards.add(value.safe() + " " + bounds);
        return value.call(dialect.functionName("LEAST") + "(1, ", ")");
    }

    @Override
    public Text calculation(Calculation node) {
        throw Sql.noColumns(node);
    }

    @Override
    public Text ifOneYear(Formula.IfOneYear node) {
        Text value = node.value().accept(this);
        if (frame.months() != 12) {
            when(Reason.PERIOD_MISMATCH, "1 = 1");
            guards.add("1 = 0");
        }
        return value;
    }
}
