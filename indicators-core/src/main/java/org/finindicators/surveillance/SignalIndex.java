/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.surveillance.SignalReport.Warning;
import org.finindicators.validation.InvalidInputException;

/**
 * A composite of the signals of several indicators at one moment: the sum of those that signal, each weighted by one
 * over its noise-to-signal ratio.
 *
 * <p>An indicator whose ratio is 1 or more is discarded, and so is one whose ratio is undefined: a signal of it makes a
 * crisis no more probable. The order of indicators does not matter.
 *
 * <p>G. Kaminsky, Currency and Banking Crises: The Early Warnings of Distress, IMF Working Paper 99/178.
 *
 * @since 0.1.0
 */
public final class SignalIndex implements Tabular {
    private final List<Constituent> constituents;

    private SignalIndex(List<Constituent> constituents) {
        this.constituents = constituents.stream()
                .sorted(Comparator.comparing(Constituent::name))
                .toList();
    }

    /**
     * One indicator of the composite.
     *
     * @param name its name
     * @param noiseToSignal its ratio, or why there is none
     * @param warning whether it signals
     * @since 0.1.0
     */
    public record Constituent(String name, Evaluation noiseToSignal, Warning warning) {
        /**
         * Tells whether it is left out of the composite.
         *
         * @return true where its ratio is undefined, or 1 or more
         */
        public boolean isDiscarded() {
            return noiseToSignal
                    .value()
                    .filter(ratio -> ratio.compareTo(Rational.ONE) < 0)
                    .isEmpty();
        }

        private Optional<Rational> weight() {
            return noiseToSignal
                    .value()
                    .filter(ratio -> ratio.signum() > 0 && !isDiscarded())
                    .map(Rational.ONE::dividedBy);
        }

        private String signal() {
            return switch (warning) {
                case SIGNAL -> "yes";
                case NO_SIGNAL -> "no";
                case UNDECIDED -> "cannot be said";
            };
        }

        private String ratio() {
            return noiseToSignal.value().map(Printing::number).orElse("undefined");
        }
    }

    /**
     * Starts a composite.
     *
     * @return a builder without indicators
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Combines the signals of several reports at one date. The noise-to-signal ratios are those of the reports: where
     * they are not to know what came after the date, make the reports of {@link SignalPanel#until panels until} it.
     *
     * @param economy the economy
     * @param date the date of the observations; a report without one of that date cannot say whether it signals
     * @param reports a report for each indicator, named after its panel
     * @return the composite
     * @throws InvalidInputException if two reports are of one name, or the economy is not in one
     */
    public static SignalIndex at(String economy, LocalDate date, Collection<SignalReport> reports) {
        Builder builder = builder();
        for (SignalReport report : reports) {
            builder.with(
                    report.panel().name(),
                    report.matrix().noiseToSignal(),
                    report.signal(economy, date)
                            .map(SignalReport.Signal::warning)
                            .orElse(Warning.UNDECIDED));
        }
        return builder.build();
    }

    /**
     * Lists the indicators.
     *
     * @return all of them, by name
     */
    public List<Constituent> constituents() {
        return constituents;
    }

    /**
     * Lists the indicators that are left out.
     *
     * @return those whose ratio is undefined, or 1 or more, by name
     */
    public List<Constituent> discarded() {
        return constituents.stream().filter(Constituent::isDiscarded).toList();
    }

    private List<Constituent> kept() {
        return constituents.stream().filter(one -> !one.isDiscarded()).toList();
    }

    /**
     * Counts the indicators that signal, those left out of the composite not among them.
     *
     * @return how many; undefined where no indicator is left (group too small), or it cannot be said of one whether it
     *     signals (not reported)
     */
    public Evaluation signals() {
        List<Fault> faults = lack(kept());
        long issued =
                kept().stream().filter(one -> one.warning() == Warning.SIGNAL).count();
        return faults.isEmpty()
                ? Evaluation.of(Rational.of(issued), List.of(), notes())
                : Evaluation.undefined(faults, List.of(), notes());
    }

    /**
     * Gives the composite.
     *
     * @return the sum of the weights of those that signal; undefined as {@link #signals()}, and where a ratio is zero,
     *     which has no weight (zero denominator)
     */
    public Evaluation value() {
        List<Fault> faults = lack(kept());
        faults.addAll(weightless(kept()));
        return faults.isEmpty()
                ? Evaluation.of(
                        weight(kept().stream()
                                .filter(one -> one.warning() == Warning.SIGNAL)
                                .toList()),
                        List.of(),
                        notes())
                : Evaluation.undefined(faults, List.of(), notes());
    }

    /**
     * Gives what the composite would be if all signalled.
     *
     * @return the sum of all weights; undefined where no indicator is left (group too small) or a ratio is zero (zero
     *     denominator)
     */
    public Evaluation greatest() {
        List<Fault> faults = new ArrayList<>(empty(kept()));
        faults.addAll(weightless(kept()));
        return faults.isEmpty()
                ? Evaluation.of(weight(kept()), List.of(), notes())
                : Evaluation.undefined(faults, List.of(), notes());
    }

    /**
     * Gives the composite as a share of what it would be if all signalled.
     *
     * @return the share, from 0 to 1; undefined as {@link #value()}
     */
    public Evaluation share() {
        Evaluation value = value();
        return value.value().isPresent()
                ? Evaluation.quotient(
                        value.value().get(), greatest().value().orElseThrow(), "greatest composite", List.of(), notes())
                : value;
    }

    private static Rational weight(List<Constituent> constituents) {
        return Rational.sum(
                constituents.stream().flatMap(one -> one.weight().stream()).toList());
    }

    private static List<Fault> empty(List<Constituent> kept) {
        return kept.isEmpty()
                ? List.of(new Fault(Reason.GROUP_TOO_SMALL, "no indicator with a noise-to-signal ratio below 1"))
                : List.of();
    }

    private static List<Fault> lack(List<Constituent> kept) {
        List<Fault> faults = new ArrayList<>();
        kept.stream()
                .filter(one -> one.warning() == Warning.UNDECIDED)
                .forEach(one -> faults.add(new Fault(Reason.NOT_REPORTED, "whether " + one.name() + " signals")));
        faults.addAll(empty(kept));
        return faults;
    }

    private static List<Fault> weightless(List<Constituent> kept) {
        return kept.stream()
                .filter(one -> one.noiseToSignal().value().orElseThrow().signum() == 0)
                .map(one -> new Fault(Reason.ZERO_DENOMINATOR, "noise-to-signal of " + one.name() + " 0"))
                .toList();
    }

    private List<String> notes() {
        return discarded().stream()
                .map(one -> "discarded: " + one.name() + ", noise-to-signal "
                        + one.noiseToSignal()
                                .value()
                                .map(Printing::number)
                                .orElseGet(() -> "undefined, "
                                        + one.noiseToSignal().faults().get(0)))
                .toList();
    }

    /**
     * Declares the number of indicators that signal, as a definition of early warning.
     *
     * @param fact the signals
     * @return the variant, undefined as {@link #signals()}
     */
    public static Variant signalsVariant(Fact<SignalIndex> fact) {
        Calculation calculation = Calculation.from(
                        fact, "indicators with a signal of a crisis", Dimension.THINGS, cases(), (index, figures) -> {
                            Worksheet sheet = index.sheet(figures);
                            Optional<Rational> value = sheet.take(index.signals());
                            return value.isPresent() ? sheet.value(value.get()) : sheet.undefined();
                        })
                .counting("signal");
        return Variant.of("signals", Authority.LIBRARY, calculation)
                .in(Unit.COUNT)
                .note("signals of crises among indicators whose noise-to-signal ratio is below 1");
    }

    /**
     * Declares the composite over its greatest value, as a definition of early warning.
     *
     * @param fact the signals
     * @return the variant, undefined as {@link #share()}
     */
    public static Variant compositeVariant(Fact<SignalIndex> fact) {
        List<UndefinedCase> cases = new ArrayList<>(cases());
        cases.add(Reason.ZERO_DENOMINATOR.when("a noise-to-signal ratio of zero, which has no weight"));
        Calculation calculation = Calculation.from(
                fact,
                "sum of 1 / noise-to-signal over indicators that signal / the same over all",
                Dimension.NUMBER,
                cases,
                (index, figures) -> {
                    Worksheet sheet = index.sheet(figures);
                    Evaluation share = index.share();
                    return sheet.take(share).isPresent()
                            ? sheet.quotient(
                                    share.numerator().orElseThrow(),
                                    share.denominator().orElseThrow(),
                                    "greatest composite")
                            : sheet.undefined();
                });
        return Variant.of("composite", Authority.LIBRARY, calculation)
                .in(Unit.SHARE)
                .note("signals of crises, weighted by 1 over the noise-to-signal ratio, over the greatest sum");
    }

    private static List<UndefinedCase> cases() {
        return List.of(
                Reason.NOT_REPORTED.when("an indicator of which it cannot be said whether it signals"),
                Reason.GROUP_TOO_SMALL.when("no indicator with a noise-to-signal ratio below 1"));
    }

    private Worksheet sheet(Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        for (Constituent one : kept()) {
            sheet.step(one.name() + ": noise-to-signal " + one.ratio() + ", signal: " + one.signal());
        }
        return sheet;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignalIndex that && constituents.equals(that.constituents);
    }

    @Override
    public int hashCode() {
        return Objects.hash(constituents);
    }

    /**
     * Lays the indicators out.
     *
     * @return a row for each indicator
     */
    @Override
    public Table table() {
        Evaluation value = value();
        String title = "composite of signals "
                + value.value()
                        .map(number -> Printing.number(number) + " of "
                                + Printing.number(greatest().value().orElseThrow()))
                        .orElseGet(() -> "undefined: " + value.faults().get(0));
        Table table = Table.of(
                title,
                Column.text("indicator"),
                Column.number("noise-to-signal"),
                Column.number("weight"),
                Column.text("signal"));
        List<List<String>> rows = new ArrayList<>();
        for (Constituent one : constituents) {
            rows.add(List.of(
                    one.name(), one.ratio(), one.weight().map(Printing::number).orElse("-"), one.signal()));
        }
        table = table.rows(rows);
        for (String note : notes()) {
            table = table.note(note);
        }
        return table;
    }

    /** Prints the composite, its greatest value, and the indicators as a table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * Collects indicators; what is wrong with them is refused at once, all of it.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final Intake intake = new Intake();
        private final List<Constituent> constituents = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        private Builder() {}

        /**
         * Adds an indicator with the ratio that its counts give.
         *
         * @param name its name
         * @param noiseToSignal its ratio, or why there is none
         * @param warning whether it signals
         * @return this builder
         */
        public Builder with(String name, Evaluation noiseToSignal, Warning warning) {
            if (name.isBlank()) {
                intake.add("indicator", name, "has no name");
            }
            if (!names.add(name)) {
                intake.add("indicator", name, "is given twice");
            }
            noiseToSignal
                    .value()
                    .filter(ratio -> ratio.signum() < 0)
                    .ifPresent(ratio ->
                            intake.add(name, Printing.number(ratio), "a noise-to-signal ratio must not be negative"));
            constituents.add(new Constituent(name, noiseToSignal, warning));
            return this;
        }

        /**
         * Adds an indicator.
         *
         * @param name its name
         * @param noiseToSignal its ratio
         * @param warning whether it signals
         * @return this builder
         */
        public Builder with(String name, BigDecimal noiseToSignal, Warning warning) {
            return add(name, intake.toNumber(name, noiseToSignal), warning);
        }

        /**
         * Adds an indicator.
         *
         * @param name its name
         * @param noiseToSignal its ratio, as decimal text
         * @param warning whether it signals
         * @return this builder
         */
        public Builder with(String name, String noiseToSignal, Warning warning) {
            return add(name, intake.toNumber(name, noiseToSignal), warning);
        }

        private Builder add(String name, Optional<BigDecimal> ratio, Warning warning) {
            ratio.ifPresent(number -> with(name, Evaluation.of(Rational.of(number), List.of(), List.of()), warning));
            return this;
        }

        /**
         * Ends the composite.
         *
         * @return the composite
         * @throws InvalidInputException with all that is wrong: names that are blank or given twice, ratios that are no
         *     numbers or below zero
         */
        public SignalIndex build() {
            intake.refuse();
            return new SignalIndex(constituents);
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return constituents.size() + " indicators; call build()";
        }
    }
}
