/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.finindicators.formula.Evaluation;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.statistics.SignalMatrix;
import org.finindicators.surveillance.Crises.Crisis;
import org.finindicators.surveillance.SignalPanel.Entry;
import org.finindicators.surveillance.SignalPanel.Phase;
import org.finindicators.surveillance.SignalPanel.Score;
import org.finindicators.validation.InvalidInputException;

/**
 * The signals of one figure at some thresholds, counted against the crises that followed: by economy, by crisis and for
 * all. What is left out is counted and named.
 *
 * <p>It comes from a {@link SignalPanel}.
 *
 * @since 0.1.0
 */
public final class SignalReport implements Tabular {
    private static final int DECIMALS = 3;
    private static final int NAMED = 3;
    private static final int WIDTH = 79;
    private static final String HALF = "0.5";

    private final SignalPanel panel;
    private final String title;
    private final String choice;
    private final Map<String, Map<LocalDate, Signal>> signals = new TreeMap<>();
    private final Map<String, SignalMatrix> byEconomy = new TreeMap<>();
    private final List<CrisisLine> crises = new ArrayList<>();
    private final Evaluation area;

    /**
     * Whether there was a signal.
     *
     * @since 0.1.0
     */
    public enum Warning {
        /** There was. */
        SIGNAL,
        /** There was none. */
        NO_SIGNAL,
        /** It cannot be said. */
        UNDECIDED
    }

    /**
     * What there was at one observation.
     *
     * @param entry the observation
     * @param warning whether there was a signal
     * @param threshold the threshold at that date, nothing where there was none
     * @param why why it cannot be said, in words; empty where it can
     * @since 0.1.0
     */
    public record Signal(Entry entry, Warning warning, Optional<Rational> threshold, String why) {}

    /**
     * Whether a crisis was called.
     *
     * @since 0.1.0
     */
    public enum Call {
        /** One signal or more, within the horizon before it. */
        CALLED("called"),
        /** Observations within the horizon before it, and no signal. */
        MISSED("missed"),
        /** No observation within the horizon before it that is counted. */
        NOT_OBSERVED("not observed");

        private final String words;

        Call(String words) {
            this.words = words;
        }

        /**
         * Returns the answer in words.
         *
         * @return for instance {@code not observed}
         */
        public String words() {
            return words;
        }
    }

    /**
     * What there was before one crisis.
     *
     * @param crisis the crisis
     * @param call whether it was called
     * @param periods how many observations before it are counted
     * @param firstSignal the date of the first signal, nothing if there was none
     * @since 0.1.0
     */
    public record CrisisLine(Crisis crisis, Call call, int periods, Optional<LocalDate> firstSignal) {}

    SignalReport(
            SignalPanel panel,
            String title,
            String choice,
            LocalDate first,
            List<Score> scores,
            Function<Score, Optional<Rational>> thresholdAt) {
        this.panel = panel;
        this.title = title;
        this.choice = choice;
        List<Score> counted = new ArrayList<>();
        Map<Crisis, List<Signal>> before = new HashMap<>();
        for (String economy : panel.economies()) {
            signals.put(economy, new TreeMap<>());
            byEconomy.put(economy, SignalMatrix.ofCrises(0, 0));
        }
        for (Score score : scores) {
            Signal signal = signal(score, first, thresholdAt);
            Entry entry = score.entry();
            signals.computeIfAbsent(entry.economy(), ignored -> new TreeMap<>()).put(entry.date(), signal);
            if (isCounted(signal)) {
                counted.add(score);
                byEconomy.merge(entry.economy(), one(signal), SignalMatrix::plus);
                entry.crisis()
                        .ifPresent(crisis -> before.computeIfAbsent(crisis, ignored -> new ArrayList<>())
                                .add(signal));
            }
        }
        panel.crises().all().forEach(crisis -> crises.add(line(crisis, before.getOrDefault(crisis, List.of()))));
        this.area = SignalPanel.sample(panel.tail(), counted).area();
    }

    private Signal signal(Score score, LocalDate first, Function<Score, Optional<Rational>> thresholdAt) {
        Entry entry = score.entry();
        if (entry.value().isEmpty()) {
            return new Signal(entry, Warning.UNDECIDED, Optional.empty(), Phase.NO_VALUE.words());
        }
        if (entry.date().isBefore(first)) {
            return new Signal(entry, Warning.UNDECIDED, Optional.empty(), "before " + first);
        }
        if (score.score().isEmpty()) {
            return new Signal(entry, Warning.UNDECIDED, Optional.empty(), "with too short a history for a rank");
        }
        Optional<Rational> threshold = thresholdAt.apply(score);
        if (threshold.isEmpty()) {
            return new Signal(entry, Warning.UNDECIDED, threshold, "at which no threshold was found");
        }
        boolean issued = panel.tail().isSignal(score.score().get(), threshold.get());
        return new Signal(entry, issued ? Warning.SIGNAL : Warning.NO_SIGNAL, threshold, "");
    }

    private static boolean isCounted(Signal signal) {
        return signal.warning() != Warning.UNDECIDED && signal.entry().phase().isCounted();
    }

    private static SignalMatrix one(Signal signal) {
        long issued = signal.warning() == Warning.SIGNAL ? 1 : 0;
        return signal.entry().phase() == Phase.BEFORE_CRISIS
                ? SignalMatrix.ofCrises(issued, 1 - issued)
                : SignalMatrix.ofCalm(issued, 1 - issued);
    }

    private static CrisisLine line(Crisis crisis, List<Signal> before) {
        Optional<LocalDate> first = before.stream()
                .filter(signal -> signal.warning() == Warning.SIGNAL)
                .map(signal -> signal.entry().date())
                .findFirst();
        Call call = before.isEmpty() ? Call.NOT_OBSERVED : first.isPresent() ? Call.CALLED : Call.MISSED;
        return new CrisisLine(crisis, call, before.size(), first);
    }

    /**
     * Says what gives the signals.
     *
     * @return figure and threshold, in words
     */
    public String title() {
        return title;
    }

    /**
     * Says how the thresholds were chosen.
     *
     * @return the search, or that the threshold was stated
     */
    public String choice() {
        return choice;
    }

    /**
     * Returns the panel that the signals are of.
     *
     * @return the panel
     */
    public SignalPanel panel() {
        return panel;
    }

    /**
     * Lists whether there was a signal at each observation of the panel, those that are not counted among them.
     *
     * @return the answers, by economy and date
     */
    public List<Signal> signals() {
        return signals.values().stream().flatMap(own -> own.values().stream()).toList();
    }

    /**
     * Finds the answer of an economy at a date.
     *
     * @param economy the economy
     * @param date the date of an observation
     * @return the answer, nothing if there is no observation of that date
     * @throws InvalidInputException if the economy is not in the panel
     */
    public Optional<Signal> signal(String economy, LocalDate date) {
        known(economy);
        return Optional.ofNullable(signals.getOrDefault(economy, Map.of()).get(date));
    }

    /**
     * Returns the counts of all economies.
     *
     * @return the matrix
     */
    public SignalMatrix matrix() {
        return byEconomy.values().stream().reduce(SignalMatrix.ofCrises(0, 0), SignalMatrix::plus);
    }

    /**
     * Returns the counts of one economy.
     *
     * @param economy the economy
     * @return the matrix
     * @throws InvalidInputException if it is not in the panel
     */
    public SignalMatrix matrix(String economy) {
        known(economy);
        return byEconomy.getOrDefault(economy, SignalMatrix.ofCrises(0, 0));
    }

    private void known(String economy) {
        Intake intake = new Intake();
        if (!byEconomy.containsKey(economy)) {
            intake.addUnknown("economy", economy, byEconomy.keySet(), "has no series");
        }
        intake.refuse();
    }

    /**
     * Lists the crises, and whether they were called.
     *
     * @return the crises, by economy and start
     */
    public List<CrisisLine> crises() {
        return List.copyOf(crises);
    }

    /**
     * Gives the area under the curve of the receiver operating characteristic, over the observations that are counted.
     *
     * @return the area; undefined without periods before crises or without calm ones
     */
    public Evaluation area() {
        return area;
    }

    /**
     * Counts what is left out of the matrix.
     *
     * @return how many observations, by the reason in words
     */
    public Map<String, Long> leftOut() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            if (!phase.isCounted()) {
                counts.put(phase.words(), 0L);
            }
        }
        for (Signal signal : signals()) {
            Phase phase = signal.entry().phase();
            if (!phase.isCounted()) {
                counts.merge(phase.words(), 1L, Math::addExact);
            } else if (signal.warning() == Warning.UNDECIDED) {
                counts.merge(signal.why(), 1L, Math::addExact);
            }
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** How many crises were called of those that could have been; nothing if there were none. */
    private static Optional<String> called(List<CrisisLine> lines) {
        long called = lines.stream().filter(line -> line.call() == Call.CALLED).count();
        long missed = lines.stream().filter(line -> line.call() == Call.MISSED).count();
        return called + missed == 0 ? Optional.empty() : Optional.of(called + " of " + (called + missed));
    }

    private String called() {
        return called(crises).orElse("0 of 0");
    }

    private static String print(Evaluation evaluation, int decimals) {
        return evaluation
                .value()
                .map(value -> Printing.fixed(value.toDecimal(), decimals))
                .orElse("-");
    }

    /**
     * Lays the counts out.
     *
     * @return a row for each economy, with its counts
     */
    @Override
    public Table table() {
        Table table = Table.of(
                fits() ? title + ": " + headline() : headline(),
                Column.text("economy"),
                Column.number("A"),
                Column.number("B"),
                Column.number("C"),
                Column.number("D"),
                Column.number("noise-to-signal"),
                Column.number("crises called"));
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<CrisisLine>> lines = crises.stream()
                .collect(Collectors.groupingBy(line -> line.crisis().economy()));
        byEconomy.forEach((economy, matrix) -> rows.add(row(
                economy, matrix, called(lines.getOrDefault(economy, List.of())).orElse(""))));
        rows.add(row("all", matrix(), called()));
        table = table.rows(rows);
        for (String note : notes()) {
            table = table.note(note);
        }
        return table;
    }

    private static List<String> row(String economy, SignalMatrix matrix, String called) {
        return List.of(
                economy,
                Printing.number(matrix.hits()),
                Printing.number(matrix.falseAlarms()),
                Printing.number(matrix.missed()),
                Printing.number(matrix.quiet()),
                print(matrix.noiseToSignal(), DECIMALS),
                called);
    }

    private String headline() {
        Evaluation noise = matrix().noiseToSignal();
        return "noise-to-signal " + (noise.value().isPresent() ? print(noise, DECIMALS) : "undefined") + ", " + called()
                + " crises called";
    }

    private boolean fits() {
        return title.length() + headline().length() + 2 <= WIDTH;
    }

    private List<String> notes() {
        SignalMatrix all = matrix();
        List<String> notes = new ArrayList<>();
        if (!fits()) {
            notes.add(title);
        }
        notes.add("A signal and crisis, B signal and none, C no signal and crisis, D neither");
        notes.add(panel.window().toString());
        notes.add("threshold: " + choice);
        Evaluation noise = all.noiseToSignal();
        if (noise.value().isEmpty()) {
            notes.add("noise-to-signal undefined: " + noise.faults().get(0));
        }
        notes.add("type I error " + print(all.typeOneError(), DECIMALS) + ", type II "
                + print(all.typeTwoError(), DECIMALS) + ", usefulness (theta " + HALF + ") "
                + print(all.usefulness(HALF), DECIMALS) + ", area " + print(area, DECIMALS));
        notes.add("crisis after a signal " + print(all.conditionalProbability(), DECIMALS) + ", at any time "
                + print(all.unconditionalProbability(), DECIMALS) + ", false alarms per hit "
                + print(all.falseAlarmsPerHit(), DECIMALS));
        leftOut().forEach((why, count) -> notes.add("left out: " + Printing.number(count) + " " + why));
        crises.stream()
                .filter(line -> line.call() == Call.NOT_OBSERVED)
                .forEach(line -> notes.add("not observed: " + line.crisis()));
        List<String> without = panel.economies().stream()
                .filter(economy -> panel.crises().of(economy).isEmpty())
                .toList();
        if (!without.isEmpty()) {
            notes.add("without a crisis: " + Printing.some(without, NAMED));
        }
        List<String> notMatched = panel.crises().notMatched();
        if (!notMatched.isEmpty()) {
            notes.add("not used, crises elsewhere: " + Printing.some(notMatched, NAMED));
        }
        return notes;
    }

    /**
     * Sets reports side by side, a column for each.
     *
     * @param reports the reports
     * @return a table of their counts and measures
     */
    public static Table sideBySide(Collection<SignalReport> reports) {
        List<SignalReport> all = List.copyOf(reports);
        List<Column> columns = new ArrayList<>(List.of(Column.text("measure")));
        for (int i = 1; i <= all.size(); i++) {
            columns.add(Column.number("(" + i + ")"));
        }
        Map<String, Function<SignalReport, String>> rows = new LinkedHashMap<>();
        rows.put(
                "A, signal and crisis",
                report -> Printing.number(report.matrix().hits()));
        rows.put("B, signal and none", report -> Printing.number(report.matrix().falseAlarms()));
        rows.put(
                "C, no signal and crisis",
                report -> Printing.number(report.matrix().missed()));
        rows.put("D, neither", report -> Printing.number(report.matrix().quiet()));
        rows.put("type I error", report -> print(report.matrix().typeOneError(), DECIMALS));
        rows.put("type II error", report -> print(report.matrix().typeTwoError(), DECIMALS));
        rows.put("noise-to-signal", report -> print(report.matrix().noiseToSignal(), DECIMALS));
        rows.put("false alarms per hit", report -> print(report.matrix().falseAlarmsPerHit(), DECIMALS));
        rows.put("crisis after a signal", report -> print(report.matrix().conditionalProbability(), DECIMALS));
        rows.put("crisis at any time", report -> print(report.matrix().unconditionalProbability(), DECIMALS));
        rows.put("usefulness, theta " + HALF, report -> print(report.matrix().usefulness(HALF), DECIMALS));
        rows.put("area under the curve", report -> print(report.area(), DECIMALS));
        rows.put("crises called", SignalReport::called);
        Table table = new Table("Signals", columns, List.of(), List.of());
        List<List<String>> cells = new ArrayList<>();
        rows.forEach((measure, value) -> {
            List<String> row = new ArrayList<>(List.of(measure));
            all.forEach(report -> row.add(value.apply(report)));
            cells.add(row);
        });
        table = table.rows(cells);
        for (int i = 0; i < all.size(); i++) {
            table = table.note("(" + (i + 1) + ") " + all.get(i).title()).note("    " + all.get(i).choice);
        }
        return table;
    }

    /** Prints the counts of each economy, and what is left out. */
    @Override
    public String toString() {
        return table().toString();
    }
}
