/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Writes a formula down, with the fewest parentheses that keep its meaning. */
final class Wording implements Formula.Visitor<Wording.Text> {
    private static final int ATOM = 3;
    private static final int PRODUCT = 2;
    private static final int SUM = 1;
    /** Words of a calculation that are a formula of their own: they are never read on. */
    private static final int WHOLE = 0;

    /** What makes words more than a name, outside parentheses; a blank before a parenthesis multiplies or explains. */
    private static final Pattern OPERATOR = Pattern.compile("^-| [-+x/^<>=]+ |\\^|[,:]|\\S #");

    /** The innermost parentheses. */
    private static final Pattern INSIDE = Pattern.compile("\\([^()]*\\)");

    private static final Formula ONE_A_YEAR = new Formula.PerYear(new Formula.Constant(BigDecimal.ONE));

    private final Function<Reading, Text> leaf;

    private final Function<Calculation, Text> calculated;

    private Wording(Function<Reading, Text> leaf, Function<Calculation, Text> calculated) {
        this.leaf = leaf;
        this.calculated = calculated;
    }

    /** A piece of text and how tightly it binds. */
    record Text(String words, int strength) {
        String within(int other) {
            return strength < other ? "(" + words + ")" : words;
        }

        /** After a plus or minus sign another sign would be hard to read. */
        String afterSign(int other) {
            return words.startsWith("-") ? "(" + words + ")" : within(other);
        }
    }

    static String of(Formula formula) {
        return formula.accept(new Wording(Wording::name, Wording::calculated)).words();
    }

    static String withNumbers(Formula formula, Evaluation evaluation) {
        return formula.accept(
                        new Wording(reading -> number(evaluation.leaf(reading)), node -> number(evaluation.leaf(node))))
                .words();
    }

    private static Text calculated(Calculation node) {
        return new Text(node.words(), isName(node.words()) ? ATOM : WHOLE);
    }

    /** Whether words can stand beside an operator without parentheses. */
    private static boolean isName(String words) {
        String outside = words;
        for (String inner = ""; !inner.equals(outside); ) {
            inner = outside;
            // marked, so that a blank before the parenthesis is still seen
            outside = INSIDE.matcher(inner).replaceAll("#");
        }
        return !OPERATOR.matcher(outside).find();
    }

    private static Text number(Optional<Rational> value) {
        return value.map(v -> new Text(Printing.number(v), v.signum() < 0 ? PRODUCT : ATOM))
                .orElse(new Text("?", ATOM));
    }

    private static Text name(Reading node) {
        String term = node.term().toString();
        boolean single = node.term() instanceof Item;
        String prefix = node.moment().prefix();
        if (single || prefix.isEmpty()) {
            return new Text(prefix + term, single ? ATOM : SUM);
        }
        return new Text(prefix + "(" + term + ")", ATOM);
    }

    @Override
    public Text reading(Reading node) {
        return leaf.apply(node);
    }

    @Override
    public Text constant(Formula.Constant node) {
        return new Text(Decimals.print(node.value()), node.value().signum() < 0 ? PRODUCT : ATOM);
    }

    @Override
    public Text sum(Formula.Sum node) {
        return new Text(
                node.left().accept(this).within(SUM) + " + "
                        + node.right().accept(this).afterSign(SUM),
                SUM);
    }

    @Override
    public Text difference(Formula.Difference node) {
        return new Text(
                node.left().accept(this).within(SUM) + " - "
                        + node.right().accept(this).afterSign(PRODUCT),
                SUM);
    }

    @Override
    public Text product(Formula.Product node) {
        if (ONE_A_YEAR.equals(node.right())) {
            // an amount at a date that is taken for one of a year; "x 1 a year" would say nothing
            return node.left().accept(this);
        }
        return new Text(
                node.left().accept(this).within(PRODUCT) + " x "
                        + node.right().accept(this).within(ATOM),
                PRODUCT);
    }

    @Override
    public Text timesIfAny(Formula.TimesIfAny node) {
        Text amount = node.amount().accept(this);
        // with the numbers put in: nothing times what was not looked at
        return amount.words().equals("0")
                ? amount
                : new Text(
                        amount.within(PRODUCT) + " x "
                                + node.factor().accept(this).within(ATOM),
                        PRODUCT);
    }

    @Override
    public Text quotient(Formula.Quotient node) {
        return new Text(
                node.numerator().accept(this).within(PRODUCT) + " / "
                        + node.denominator().accept(this).within(ATOM),
                PRODUCT);
    }

    @Override
    public Text signedQuotient(Formula.SignedQuotient node) {
        return new Text(
                node.numerator().accept(this).within(PRODUCT) + " / "
                        + node.denominator().accept(this).within(ATOM),
                PRODUCT);
    }

    @Override
    public Text ifConsistent(Formula.IfConsistent node) {
        return node.value().accept(this);
    }

    @Override
    public Text ln(Formula.Ln node) {
        return new Text("ln(" + node.value().accept(this).words() + ")", ATOM);
    }

    @Override
    public Text changeFrom(Formula.ChangeFrom node) {
        return new Text(
                node.now().accept(this).within(PRODUCT) + " / "
                        + node.before().accept(this).within(ATOM) + " - 1",
                SUM);
    }

    @Override
    public Text growthFactor(Formula.GrowthFactor node) {
        if (node.rate() instanceof Formula.AnnualGrowthFrom growth) {
            return new Text(power(growth), growth.isYearOnYear() ? PRODUCT : ATOM);
        }
        return new Text("1 + " + node.rate().accept(this).afterSign(PRODUCT), SUM);
    }

    @Override
    public Text ifPositive(Formula.IfPositive node) {
        return node.value().accept(this);
    }

    @Override
    public Text annualGrowthFrom(Formula.AnnualGrowthFrom node) {
        return new Text(power(node) + " - 1", SUM);
    }

    private String power(Formula.AnnualGrowthFrom node) {
        String quotient = node.now().accept(this).within(PRODUCT) + " / "
                + node.before().accept(this).within(ATOM);
        return node.isYearOnYear() ? quotient : "(" + quotient + ") ^ (1 / years)";
    }

    @Override
    public Text atMost(Formula.AtMost node) {
        return new Text(
                "min(" + node.value().accept(this).within(SUM) + ", "
                        + node.limit().accept(this).within(SUM) + ")",
                ATOM);
    }

    @Override
    public Text positivePart(Formula.PositivePart node) {
        return new Text("max(0, " + node.value().accept(this).within(SUM) + ")", ATOM);
    }

    @Override
    public Text perYear(Formula.PerYear node) {
        Text value = node.value().accept(this);
        // a balance times "1" would be a riddle
        return node.value() instanceof Formula.Constant ? new Text(value.words() + " a year", ATOM) : value;
    }

    @Override
    public Text ifShare(Formula.IfShare node) {
        return node.value().accept(this);
    }

    @Override
    public Text calculation(Calculation node) {
        return calculated.apply(node);
    }

    @Override
    public Text ifOneYear(Formula.IfOneYear node) {
        return node.value().accept(this);
    }
}
