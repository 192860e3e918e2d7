/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.report.Markdown;
import org.finindicators.report.Table;

/**
 * Why a measurement is what it is.
 *
 * @param measurement what is explained
 * @param formula the formula in words
 * @param numbers the formula with the numbers put in, a question mark for what is unknown
 * @param method how averages and annual amounts were formed, or the steps of a calculation
 * @param others what the other variants of the indicator give on the same figures
 * @since 0.1.0
 */
public record Explanation(
        Measurement measurement, String formula, String numbers, List<String> method, List<Measurement> others)
        implements Document {
    /** Copies the lists. */
    public Explanation {
        method = List.copyOf(method);
        others = List.copyOf(others);
    }

    static Explanation of(Measurement measurement, List<Measurement> others) {
        Indicator indicator = measurement.indicator();
        String numbers = indicator.formula().unguarded() instanceof Calculation
                ? measurement instanceof Measured measured ? Sentences.numbers(measured) : ""
                : measurement.evaluation().numbers(indicator.formula());
        return new Explanation(
                measurement,
                indicator.variant().formula().words(),
                numbers,
                measurement.evaluation().notes(),
                others);
    }

    /**
     * Returns the figures that were read, as a table.
     *
     * @return a row for each operand
     */
    public Table operands() {
        return operands(amount -> Printing.upTo(amount, 12));
    }

    private Table operands(Function<BigDecimal, String> print) {
        Table table =
                Table.of("", Column.text("operand"), Column.text("when"), Column.number("amount"), Column.text("unit"));
        return table.rows(measurement.operands().stream()
                .map(operand -> List.of(operand.name(), operand.when(), print.apply(operand.amount()), operand.unit()))
                .toList());
    }

    /**
     * Writes the explanation.
     *
     * @param format text or Markdown; as CSV, a row for each operand with its exact amount
     * @return its text
     */
    @Override
    public String as(Format format) {
        return switch (format) {
            case TEXT -> text();
            case MARKDOWN -> markdown();
            case CSV -> operands(Decimals::print).as(Format.CSV);
        };
    }

    /** Prints the explanation as text. */
    @Override
    public String toString() {
        return text().stripTrailing();
    }

    private List<String> headline() {
        Indicator indicator = measurement.indicator();
        String value = measurement instanceof Measured measured
                ? indicator.title() + " = " + Sentences.value(measured)
                : measurement.toString();
        return Stream.concat(value.lines(), Stream.of(subject()))
                .map(Cell::onOneLine)
                .toList();
    }

    private String subject() {
        String source = measurement.origin().source();
        return measurement.origin().subject() + ", " + measurement.origin().words()
                + (source.isEmpty() ? "" : " (" + source + ")");
    }

    private List<String> lines() {
        Indicator indicator = measurement.indicator();
        List<String> lines = new ArrayList<>();
        lines.add("formula   " + formula);
        if (!numbers.isEmpty()) {
            lines.add("numbers   " + numbers);
        }
        terms().forEach(term -> lines.add("term      " + term));
        for (String note : method) {
            lines.add("method    " + note);
        }
        measurement.evaluation().caveats().forEach(caveat -> lines.add("caveat    " + caveat));
        if (!indicator.variant().note().isEmpty()) {
            lines.add("variant   " + indicator.variant().note());
        }
        lines.add("authority " + indicator.variant().authority().name());
        lines.add("source    " + indicator.source());
        lines.add("reading   " + indicator.direction().words());
        return lines;
    }

    /** The terms of long sums, each with its own value, and what they add up to above and below the line. */
    private List<String> terms() {
        Formula core = measurement.indicator().formula().unguarded();
        List<String> terms = new ArrayList<>();
        if (core instanceof Formula.Quotient quotient) {
            add(quotient.numerator(), terms);
            add(quotient.denominator(), terms);
        } else {
            add(core, terms);
        }
        Optional<Rational> above = measurement.evaluation().numerator();
        Optional<Rational> below = measurement.evaluation().denominator();
        if (!terms.isEmpty() && above.isPresent() && below.isPresent()) {
            terms.add("all " + Printing.number(above.get()) + " / " + Printing.number(below.get()));
        }
        return terms;
    }

    private void add(Formula sum, List<String> terms) {
        List<Formula> summands = new ArrayList<>();
        flatten(sum, summands);
        for (Formula summand : summands.size() > 1 ? summands : List.<Formula>of()) {
            boolean single = summand instanceof Formula.Constant
                    || (summand instanceof Formula.Reading reading && reading.term() instanceof Item);
            Optional<Rational> value = single
                    ? Optional.empty()
                    : measurement
                            .evaluation()
                            .valueOf(summand, measurement.origin().period());
            if (value.isPresent()) {
                String shown = Printing.number(value.get());
                String with = measurement.evaluation().numbers(summand);
                terms.add(summand.words() + " = " + (with.equals(shown) ? "" : with + " = ") + shown);
            }
        }
    }

    private static void flatten(Formula formula, List<Formula> summands) {
        if (formula instanceof Formula.Sum sum) {
            flatten(sum.left(), summands);
            flatten(sum.right(), summands);
        } else if (formula instanceof Formula.Difference difference) {
            flatten(difference.left(), summands);
            flatten(difference.right(), summands);
        } else {
            summands.add(formula);
        }
    }

    private List<String> otherLines() {
        List<String> lines = new ArrayList<>();
        for (Measurement other : others) {
            Variant variant = other.indicator().variant();
            String value = other instanceof Measured measured
                    ? Sentences.value(measured)
                    : "undefined, " + ((Undefined) other).faults().get(0);
            String caveats = other.evaluation().caveats().stream()
                    .filter(caveat -> other.isDefined()
                            && !measurement.evaluation().caveats().contains(caveat))
                    .map(caveat -> "; " + caveat)
                    .collect(Collectors.joining());
            lines.add(variant.name() + " (" + variant.authority().name() + "): " + value
                    + (variant.note().isEmpty() ? "" : "; " + variant.note()) + caveats);
        }
        return lines;
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        headline().forEach(line -> wrapped(out, line, "  "));
        lines().forEach(line -> wrapped(out, "  " + line, " ".repeat(12)));
        if (!measurement.operands().isEmpty()) {
            out.append(operands().text(Table.WIDTH - 2).indent(2));
        }
        if (!others.isEmpty()) {
            out.append("  others\n");
            otherLines().forEach(line -> wrapped(out, "    " + line, " ".repeat(6)));
        }
        return out.toString();
    }

    private static void wrapped(StringBuilder out, String line, String indent) {
        Cell.wrapped(Cell.onOneLine(line), Table.WIDTH, indent)
                .forEach(part -> out.append(part).append('\n'));
    }

    private String markdown() {
        List<String> head = headline();
        StringBuilder out = new StringBuilder(Markdown.bold(head.get(0)))
                .append("\n\n")
                .append(Markdown.paragraph(head.subList(1, head.size())))
                .append('\n');
        lines().forEach(line -> out.append(item(line.replaceFirst(" +", ": "))));
        if (!measurement.operands().isEmpty()) {
            out.append('\n').append(operands().as(Format.MARKDOWN));
        }
        if (!others.isEmpty()) {
            out.append("\nOther variants:\n\n");
            otherLines().forEach(line -> out.append(item(line)));
        }
        return out.toString();
    }

    private static String item(String text) {
        return "- " + Markdown.line(text) + "\n";
    }
}
