/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Operand;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.report.Markdown;

/** Writes measurements as sentences, the first line below 80 characters. */
final class Sentences {
    private static final int WIDTH = 79;

    private Sentences() {}

    static String of(Measured measured) {
        StringBuilder out = new StringBuilder(figure(measured));
        measured.evaluation().caveats().forEach(caveat -> out.append("\n  ").append(caveat));
        return out.toString();
    }

    private static String figure(Measured measured) {
        String line = head(measured.indicator(), " = " + value(measured));
        String numbers = numbers(measured);
        if (numbers.isEmpty()) {
            return line;
        }
        String united = withUnit(numbers, measured);
        // without the unit of the amounts, the numbers of money per unit would not give the value
        List<String> forms = inAnotherScale(measured) ? List.of(united) : List.of(united, numbers);
        for (String parts : forms) {
            String full = line + "   (" + parts + ")";
            if (full.length() <= WIDTH) {
                return full;
            }
        }
        return line + "\n  " + united;
    }

    static String of(Undefined undefined) {
        String line =
                head(undefined.indicator(), " undefined: " + undefined.why().words());
        String detail = undefined.detail();
        String full = detail.isEmpty() ? line : line + " (" + detail + ")";
        String first = full.length() <= WIDTH ? full : line + "\n  " + detail;
        String rest = undefined.faults().stream()
                .filter(fault -> fault.reason() != undefined.why())
                .map(Fault::toString)
                .collect(Collectors.joining("; "));
        String all = rest.isEmpty() ? first : first + "\n  also: " + rest;
        List<String> others = undefined.alternatives().stream()
                .map(other -> "[" + other.indicator().variant().name() + "]")
                .toList();
        return others.isEmpty() ? all : all + "\n  these figures give " + Printing.some(others);
    }

    /** The first line in bold, the others as they are. */
    static String markdown(Measurement measurement) {
        List<String> lines = measurement.toString().lines().toList();
        return Markdown.bold(lines.get(0)) + "\n"
                + (lines.size() > 1 ? "\n" + Markdown.paragraph(lines.subList(1, lines.size())) : "");
    }

    /** The title and what follows; the name is cut where the line would be too long, the variant is not. */
    private static String head(Indicator indicator, String rest) {
        String title = indicator.title();
        String variant = title.substring(indicator.called().length());
        int room = WIDTH - variant.length() - rest.length() - 3;
        boolean fits = title.length() + rest.length() <= WIDTH;
        return fits || room < 1 ? title + rest : title.substring(0, room).strip() + "..." + variant + rest;
    }

    /** The value with its unit, rounded for reading. */
    static String value(Measured measured) {
        String number = measured.print();
        String words = measured.unitWords();
        return words.isEmpty() ? number : number + " " + words;
    }

    /** The formula with the numbers put in; the two parts, for a calculation, whatever its conditions. */
    static String numbers(Measured measured) {
        Formula formula = measured.indicator().formula();
        if (!(formula.unguarded() instanceof Calculation)) {
            return formula instanceof Formula.Reading
                    ? ""
                    : measured.evaluation().numbers(formula);
        }
        Optional<Rational> above = measured.numerator();
        Optional<Rational> below = measured.denominator();
        return above.isPresent() && below.isPresent()
                ? Printing.number(above.get()) + " / " + Printing.number(below.get())
                : "";
    }

    /** Tells whether the value is printed in whole currency, and the amounts that it is made of in another unit. */
    private static boolean inAnotherScale(Measured measured) {
        return measured.unit() == Unit.MONEY_PER_UNIT && measured.origin().scale() != Scale.UNITS;
    }

    private static String withUnit(String numbers, Measured measured) {
        if (inAnotherScale(measured)) {
            return numbers + ", amounts in " + measured.origin().scale().name().toLowerCase(Locale.ROOT);
        }
        // the parts of a calculation can be anything that is made of the amounts, their squares for instance
        boolean other = measured.indicator().formula().unguarded() instanceof Calculation calculation
                && !calculation.quotient().map(QuotientDimensions::canBeAdded).orElse(false);
        boolean own = other || measured.unit() == Unit.MONEY_PER_UNIT || measured.unit() == Unit.MONEY;
        // a unit behind a change would seem to belong to the one that is taken away
        String unit = own || numbers.endsWith(" - 1") ? "" : oneUnit(measured);
        return unit.isEmpty() ? numbers : numbers + " " + unit;
    }

    /** The unit of all operands, if they have one in common; persons and things in the plural. */
    private static String oneUnit(Measured measured) {
        Set<String> units = measured.operands().stream().map(Operand::unit).collect(Collectors.toSet());
        if (units.size() != 1) {
            return "";
        }
        String unit = units.iterator().next();
        return measured.operands().get(0).isMoney() ? unit : UnitWords.plural(unit);
    }
}
