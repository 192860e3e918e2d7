/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Term.Part;
import org.finindicators.number.Decimals;

/** Typesets a formula: quotients as fractions, and the names of items as links to their pages. */
final class MathMl implements Formula.Visitor<MathMl.Set> {
    private static final int ATOM = 3;
    private static final int PRODUCT = 2;
    private static final int SUM = 1;

    /** About as many letters as fit into a line; a longer sum is set one summand to a line. */
    private static final int LINE = 64;

    private static final Set SPACE = new Set("<mspace width=\"0.3em\"></mspace>", ATOM, 1);

    private static final String PARENTHESES = "()";

    private static final Formula ONE_A_YEAR = new Formula.PerYear(new Formula.Constant(java.math.BigDecimal.ONE));

    /** What can stand on one side of a fraction bar when a calculation says how it is made. */
    private static final Pattern QUOTIENT = Pattern.compile("([^/]+) / ([^/]+)");

    /** What makes words more than a name. */
    private static final Pattern OPERATOR = Pattern.compile(" [-+x/^] |^-");

    private static final Pattern PROSE = Pattern.compile("[,;:<>=^]| over | under | by | among ");

    private final Function<Item<?>, String> links;

    private MathMl(Function<Item<?>, String> links) {
        this.links = links;
    }

    /** A piece of MathML, how tightly it binds, and about how many letters wide it is. */
    record Set(String mathMl, int strength, int width) {
        private Set within(int other) {
            return strength < other ? parenthesised() : this;
        }

        private Set parenthesised() {
            return row(ATOM, operator("("), this, operator(")"));
        }
    }

    /** A summand with its sign, empty for the first. */
    private record Summand(String sign, Set set) {}

    /**
     * Typesets a formula.
     *
     * @param formula the formula
     * @param links where an item has its page
     * @return a {@code math} element, which says the formula in words to who cannot see it
     */
    static Html of(Formula formula, Function<Item<?>, String> links) {
        String set = formula.accept(new MathMl(links)).mathMl();
        return Html.empty()
                .open("math", "display", "block", "aria-label", formula.words())
                .raw(set)
                .close("math");
    }

    private static Set words(String words) {
        return new Set("<mtext>" + Html.escape(words) + "</mtext>", ATOM, words.length());
    }

    private static Set operator(String sign) {
        String gap = "<mspace width=\"0.25em\"></mspace>";
        String before = PARENTHESES.contains(sign) || sign.equals(",") ? "" : gap;
        String after = PARENTHESES.contains(sign) ? "" : gap;
        String mathMl = before + "<mo lspace=\"0\" rspace=\"0\">" + Html.escape(sign) + "</mo>" + after;
        return new Set(mathMl, ATOM, sign.length() + 2);
    }

    private static Set row(int strength, Set... parts) {
        StringBuilder out = new StringBuilder("<mrow>");
        int width = 0;
        for (Set part : parts) {
            out.append(part.mathMl());
            width += part.width();
        }
        return new Set(out.append("</mrow>").toString(), strength, width);
    }

    private static Set fraction(Set above, Set below) {
        return new Set(
                "<mfrac>" + above.mathMl() + below.mathMl() + "</mfrac>",
                PRODUCT,
                Math.max(above.width(), below.width()));
    }

    /** A sum in one line, or one summand to a line. */
    private static Set sum(List<Summand> summands) {
        int width = summands.stream().mapToInt(one -> one.set().width() + 3).sum();
        StringBuilder out = new StringBuilder();
        if (width <= LINE) {
            out.append("<mrow>");
            for (Summand one : summands) {
                out.append(one.sign().isEmpty() ? "" : operator(one.sign()).mathMl());
                out.append(one.set().mathMl());
            }
            return new Set(out.append("</mrow>").toString(), SUM, width);
        }
        out.append("<mtable columnalign=\"left\" class=\"sum\">");
        for (Summand one : summands) {
            out.append("<mtr><mtd>");
            out.append("<mrow>")
                    .append(one.sign().isEmpty() ? "" : operator(one.sign()).mathMl());
            out.append(one.set().mathMl()).append("</mrow></mtd></mtr>");
        }
        int widest =
                summands.stream().mapToInt(one -> one.set().width() + 3).max().orElse(0);
        return new Set(out.append("</mtable>").toString(), SUM, widest);
    }

    @Override
    public Set reading(Formula.Reading node) {
        String moment = node.moment().prefix().strip();
        List<Summand> parts = parts(node);
        if (parts.size() == 1 && parts.get(0).sign().isEmpty()) {
            Set only = parts.get(0).set();
            return moment.isEmpty() ? only : row(only.strength(), words(moment), SPACE, only);
        }
        Set sum = sum(parts);
        return moment.isEmpty() ? sum : row(ATOM, words(moment), SPACE, sum.parenthesised());
    }

    /** The items of a reading with their signs and factors. */
    private List<Summand> parts(Formula.Reading node) {
        List<Summand> parts = new ArrayList<>();
        for (Part<?> part : node.term().parts()) {
            String factor = Decimals.print(part.coefficient().abs());
            Set item = name(part.item());
            Set set = factor.equals("1")
                    ? item
                    : row(PRODUCT, new Set("<mn>" + factor + "</mn>", ATOM, factor.length()), operator("×"), item);
            boolean negative = part.coefficient().signum() < 0;
            parts.add(new Summand(negative ? "−" : parts.isEmpty() ? "" : "+", set));
        }
        return parts;
    }

    private Set name(Item<?> item) {
        String link = "<a href=\"" + Html.escape(links.apply(item)) + "\">" + Html.escape(item.name()) + "</a>";
        return new Set("<mtext>" + link + "</mtext>", ATOM, item.name().length());
    }

    @Override
    public Set constant(Formula.Constant node) {
        String number = Decimals.print(node.value());
        return new Set(
                "<mn>" + number.replace('-', '−') + "</mn>",
                node.value().signum() < 0 ? PRODUCT : ATOM,
                number.length());
    }

    @Override
    public Set sum(Formula.Sum node) {
        return sum(summands(node));
    }

    @Override
    public Set difference(Formula.Difference node) {
        return sum(summands(node));
    }

    /** The summands of nested sums and differences, in one list. */
    private List<Summand> summands(Formula node) {
        List<Summand> all = new ArrayList<>();
        if (node instanceof Formula.Sum sum) {
            all.addAll(summands(sum.left()));
            List<Summand> right = summands(sum.right());
            String sign = right.get(0).sign().isEmpty() ? "+" : right.get(0).sign();
            all.add(new Summand(sign, right.get(0).set()));
            all.addAll(right.subList(1, right.size()));
        } else if (node instanceof Formula.Reading reading
                && reading.moment().prefix().isEmpty()) {
            all.addAll(parts(reading));
        } else if (node instanceof Formula.Difference difference) {
            all.addAll(summands(difference.left()));
            all.add(new Summand("−", difference.right().accept(this).within(PRODUCT)));
        } else {
            all.add(new Summand("", node.accept(this).within(SUM)));
        }
        return all;
    }

    @Override
    public Set product(Formula.Product node) {
        if (ONE_A_YEAR.equals(node.right())) {
            return node.left().accept(this);
        }
        return times(node.left(), node.right());
    }

    @Override
    public Set timesIfAny(Formula.TimesIfAny node) {
        return times(node.amount(), node.factor());
    }

    private Set times(Formula left, Formula right) {
        return row(
                PRODUCT,
                left.accept(this).within(PRODUCT),
                operator("×"),
                right.accept(this).within(PRODUCT));
    }

    @Override
    public Set quotient(Formula.Quotient node) {
        return fraction(node.numerator().accept(this), node.denominator().accept(this));
    }

    @Override
    public Set signedQuotient(Formula.SignedQuotient node) {
        return fraction(node.numerator().accept(this), node.denominator().accept(this));
    }

    @Override
    public Set changeFrom(Formula.ChangeFrom node) {
        return lessOne(fraction(node.now().accept(this), node.before().accept(this)));
    }

    private static Set lessOne(Set set) {
        return row(SUM, set, operator("−"), new Set("<mn>1</mn>", ATOM, 1));
    }

    @Override
    public Set annualGrowthFrom(Formula.AnnualGrowthFrom node) {
        return lessOne(power(node));
    }

    private Set power(Formula.AnnualGrowthFrom node) {
        Set quotient = fraction(node.now().accept(this), node.before().accept(this));
        if (node.isYearOnYear()) {
            return quotient;
        }
        String exponent = "<mrow><mn>1</mn><mo>/</mo><mtext>years</mtext></mrow>";
        return new Set("<msup>" + quotient.parenthesised().mathMl() + exponent + "</msup>", ATOM, quotient.width() + 6);
    }

    @Override
    public Set growthFactor(Formula.GrowthFactor node) {
        if (node.rate() instanceof Formula.AnnualGrowthFrom growth) {
            return power(growth);
        }
        return row(
                SUM,
                new Set("<mn>1</mn>", ATOM, 1),
                operator("+"),
                node.rate().accept(this).within(PRODUCT));
    }

    @Override
    public Set perYear(Formula.PerYear node) {
        Set value = node.value().accept(this);
        return node.value() instanceof Formula.Constant ? row(ATOM, value, words(" a year")) : value;
    }

    @Override
    public Set ln(Formula.Ln node) {
        return row(
                ATOM, new Set("<mi>ln</mi>", ATOM, 2), node.value().accept(this).parenthesised());
    }

    @Override
    public Set atMost(Formula.AtMost node) {
        return function("min", node.value().accept(this), node.limit().accept(this));
    }

    @Override
    public Set positivePart(Formula.PositivePart node) {
        return function("max", new Set("<mn>0</mn>", ATOM, 1), node.value().accept(this));
    }

    private static Set function(String name, Set first, Set second) {
        return row(
                ATOM,
                new Set("<mi>" + name + "</mi>", ATOM, name.length()),
                operator("("),
                first,
                operator(","),
                second,
                operator(")"));
    }

    @Override
    public Set ifPositive(Formula.IfPositive node) {
        return node.value().accept(this);
    }

    @Override
    public Set ifShare(Formula.IfShare node) {
        return node.value().accept(this);
    }

    @Override
    public Set ifOneYear(Formula.IfOneYear node) {
        return node.value().accept(this);
    }

    @Override
    public Set ifConsistent(Formula.IfConsistent node) {
        return node.value().accept(this);
    }

    /** The words of a calculation: symbols, two names with a bar between them, or words as they are. */
    @Override
    public Set calculation(Calculation node) {
        Optional<String> symbols = Symbols.of(node.words());
        if (symbols.isPresent()) {
            return new Set(symbols.get(), 0, node.words().length());
        }
        var quotient = QUOTIENT.matcher(node.words());
        if (quotient.matches()
                && !PROSE.matcher(node.words()).find()
                && !node.words().contains("(")) {
            return fraction(words(quotient.group(1)), words(quotient.group(2)));
        }
        Set set = node.words().length() > LINE ? wrapped(node.words()) : words(node.words());
        return OPERATOR.matcher(node.words()).find() ? new Set(set.mathMl(), 0, set.width()) : set;
    }

    /** Words too long for a line, broken between words. */
    private static Set wrapped(String words) {
        StringBuilder out = new StringBuilder("<mtable columnalign=\"left\" class=\"sum\">");
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (line.length() + word.length() > LINE) {
                out.append("<mtr><mtd><mtext>").append(Html.escape(line.toString()));
                out.append("</mtext></mtd></mtr>");
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.append("<mtr><mtd><mtext>").append(Html.escape(line.toString()));
        return new Set(out.append("</mtext></mtd></mtr></mtable>").toString(), ATOM, LINE);
    }
}
