/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Term.Part;

/**
 * Reads the words of a formula back as arithmetic, as somebody would who knows nothing but the words, and works out
 * what they mean for made-up figures.
 */
final class WordsReader {
    private static final double YEARS = 1.75;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    /** The names, longest first, each with its made-up figure. */
    private final Map<String, Double> figures =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private final String words;
    private int at;

    private WordsReader(Formula formula) {
        words = formula.words();
        collect(formula);
    }

    /** What the formula gives for the made-up figures, and what its words give. */
    static double[] of(Formula formula) {
        WordsReader reader = new WordsReader(formula);
        return new double[] {reader.value(formula), reader.read()};
    }

    private void collect(Formula formula) {
        if (formula instanceof Calculation calculation) {
            put(calculation.words());
        } else if (formula instanceof Formula.Reading reading) {
            reading.term()
                    .parts()
                    .forEach(part -> put(reading.moment().prefix() + part.item().name()));
        } else {
            formula.inputs().forEach(this::collect);
        }
    }

    private void put(String name) {
        figures.computeIfAbsent(name, key -> 1.25 + 0.37 * figures.size());
    }

    /** The value by the structure of the formula. */
    private double value(Formula formula) {
        if (formula instanceof Formula.Constant node) {
            return node.value().doubleValue();
        } else if (formula instanceof Formula.Reading node) {
            return node.term().parts().stream()
                    .mapToDouble(part -> figure(node.moment(), part))
                    .sum();
        } else if (formula instanceof Calculation node) {
            return figure(node.words());
        } else if (formula instanceof Formula.Sum node) {
            return value(node.left()) + value(node.right());
        } else if (formula instanceof Formula.Difference node) {
            return value(node.left()) - value(node.right());
        } else if (formula instanceof Formula.Product node) {
            return value(node.left()) * value(node.right());
        } else if (formula instanceof Formula.TimesIfAny node) {
            return value(node.amount()) * value(node.factor());
        } else if (formula instanceof Formula.Quotient node) {
            return value(node.numerator()) / value(node.denominator());
        } else if (formula instanceof Formula.SignedQuotient node) {
            return value(node.numerator()) / value(node.denominator());
        } else if (formula instanceof Formula.Ln node) {
            return Math.log(value(node.value()));
        } else if (formula instanceof Formula.ChangeFrom node) {
            return value(node.now()) / value(node.before()) - 1;
        } else if (formula instanceof Formula.AnnualGrowthFrom node) {
            double years = node.isYearOnYear() ? 1 : YEARS;
            return Math.pow(value(node.now()) / value(node.before()), 1 / years) - 1;
        } else if (formula instanceof Formula.GrowthFactor node) {
            return 1 + value(node.rate());
        } else if (formula instanceof Formula.AtMost node) {
            return Math.min(value(node.value()), value(node.limit()));
        } else if (formula instanceof Formula.PositivePart node) {
            return Math.max(0, value(node.value()));
        }
        // what is left only checks its first input
        return value(formula.inputs().get(0));
    }

    private double figure(Moment moment, Part<?> part) {
        return part.coefficient().doubleValue()
                * figure(moment.prefix() + part.item().name());
    }

    private double figure(String name) {
        Double figure = figures.get(name);
        if (figure == null) {
            throw new AssertionError("'" + name + "' is no name in '" + words + "'");
        }
        return figure;
    }

    private double read() {
        // the words of one calculation alone are its own matter
        if (figures.containsKey(words)) {
            return figures.get(words);
        }
        double value = sum("");
        if (at < words.length()) {
            throw unreadable("the end");
        }
        return value;
    }

    private double sum(String prefix) {
        double value = product(prefix);
        while (true) {
            if (skip(" + ")) {
                value += product(prefix);
            } else if (skip(" - ")) {
                value -= product(prefix);
            } else {
                return value;
            }
        }
    }

    private double product(String prefix) {
        if (skip("- ") || skip("-")) {
            return -product(prefix);
        }
        double value = power(prefix);
        while (true) {
            if (skip(" x ")) {
                value *= power(prefix);
            } else if (skip(" / ")) {
                value /= power(prefix);
            } else {
                return value;
            }
        }
    }

    private double power(String prefix) {
        double base = primary(prefix);
        return skip(" ^ ") ? Math.pow(base, primary(prefix)) : base;
    }

    private double primary(String prefix) {
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            if (skip("(" + figure.getKey() + ")")) {
                return figure.getValue();
            }
        }
        for (Map.Entry<String, Double> figure : figures.entrySet()) {
            String name = figure.getKey();
            boolean prefixed = !prefix.isEmpty() && name.startsWith(prefix);
            String shown = prefixed ? name.substring(prefix.length()) : name;
            if ((prefix.isEmpty() || prefixed) && !isCompound(shown) && skipName(shown)) {
                return figure.getValue();
            }
        }
        return function(prefix);
    }

    /** A name that holds an operator outside parentheses would be read on by whoever reads it. */
    private static boolean isCompound(String name) {
        String outside = name;
        for (String inner = ""; !inner.equals(outside); ) {
            inner = outside;
            outside = inner.replaceAll("\\([^()]*\\)", "");
        }
        return Stream.of(" + ", " - ", " x ", " / ", ",").anyMatch(outside::contains);
    }

    private double function(String prefix) {
        if (skip("min(")) {
            return both(prefix, Math::min);
        } else if (skip("max(")) {
            return both(prefix, Math::max);
        } else if (skip("ln(")) {
            return Math.log(closed(prefix));
        } else if (skip("(")) {
            return closed(prefix);
        } else if (skip("years")) {
            return YEARS;
        }
        for (Moment moment : Moment.values()) {
            if (prefix.isEmpty() && !moment.prefix().isEmpty() && skip(moment.prefix() + "(")) {
                return closed(moment.prefix());
            }
        }
        return number(prefix);
    }

    private double number(String prefix) {
        Matcher number = NUMBER.matcher(words).region(at, words.length());
        if (!number.lookingAt()) {
            throw unreadable("a name or a number");
        }
        at = number.end();
        double value = Double.parseDouble(number.group());
        boolean alone = skip(" a year") || at == words.length() || " +-x/^".indexOf(words.charAt(at)) < 0;
        boolean operator =
                alone || Stream.of(" + ", " - ", " x ", " / ", " ^ ").anyMatch(sign -> words.startsWith(sign, at));
        return operator || !skip(" ") ? value : value * primary(prefix);
    }

    private double both(String prefix, DoubleBinaryOperator operator) {
        double left = sum(prefix);
        if (!skip(", ")) {
            throw unreadable("a comma");
        }
        return operator.applyAsDouble(left, closed(prefix));
    }

    private double closed(String prefix) {
        double value = sum(prefix);
        if (!skip(")")) {
            throw unreadable("a closing parenthesis");
        }
        return value;
    }

    private boolean skip(String text) {
        boolean found = words.startsWith(text, at);
        at += found ? text.length() : 0;
        return found;
    }

    private boolean skipName(String name) {
        int end = at + name.length();
        boolean ends = end >= words.length() || " ,)".indexOf(words.charAt(end)) >= 0;
        return ends && skip(name);
    }

    private AssertionError unreadable(String wanted) {
        return new AssertionError(
                "cannot be read: '" + words + "', " + wanted + " is wanted at '" + words.substring(at) + "'");
    }
}
