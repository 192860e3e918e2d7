/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.report.Migration;
import org.finindicators.loanbook.tally.MigrationTally;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.report.Cell;
import org.finindicators.report.Column;
import org.finindicators.report.Table;
import org.finindicators.report.Tabular;
import org.finindicators.validation.InvalidInputException;

/**
 * What part of the loans of each class is in which class a step later: stated, or observed on a loan book.
 *
 * <pre>{@code
 * MigrationMatrix crisis = MigrationMatrix.builder("crisis year", "assumption", "pass", "watch", "loss").
 *     rowPercent("pass", "90", "8", "2").
 *     rowPercent("watch", "20", "50", "30").
 *     rowPercent("loss", "0", "0", "100").
 *     build();
 * crisis.on(Map.of("pass", new BigDecimal("900"), "watch", new BigDecimal("100")), 1)
 * }</pre>
 *
 * <p>Shares are of balances, exact, and those of a class add up to one. A class of an observed matrix in which no loan
 * was has no shares, and what would be in it a step later cannot be said.
 *
 * @param name a short name, as results bear it
 * @param source where the shares come from
 * @param classes the classes, in the order of the columns
 * @param rows the shares of each class by the class a step later; a class without a row has no shares
 * @since 0.1.0
 */
public record MigrationMatrix(String name, String source, List<String> classes, Map<String, List<Rational>> rows)
        implements Tabular {
    /** States in which loans stay: nothing is outstanding, or the book does not know them. */
    private static final Set<LoanState> LAST = Set.of(LoanState.SETTLED, LoanState.WRITTEN_OFF, LoanState.NOT_IN_BOOK);

    /** Exact balances get longer with each step. */
    private static final int MOST_STEPS = 1000;

    /**
     * Copies the lists and checks the shares.
     *
     * @throws InvalidInputException if there is no class, one is named twice, a row is of another class or has more or
     *     fewer shares than there are classes, a share is negative, or those of a row do not add up to one; with all
     *     such faults
     */
    public MigrationMatrix {
        classes = List.copyOf(classes);
        Intake intake = new Intake();
        if (classes.isEmpty()) {
            intake.add("classes", "", "there must be one at least");
        }
        Set<String> known = new HashSet<>();
        for (String one : classes) {
            if (!known.add(one)) {
                intake.add("classes", one, "is named twice");
            }
        }
        Map<String, List<Rational>> copy = new LinkedHashMap<>();
        for (Map.Entry<String, List<Rational>> row : rows.entrySet()) {
            check(row.getKey(), row.getValue(), classes, intake);
            copy.put(row.getKey(), List.copyOf(row.getValue()));
        }
        intake.refuse();
        rows = Collections.unmodifiableMap(copy);
    }

    private static void check(String from, List<Rational> shares, List<String> classes, Intake intake) {
        String place = "rows[" + from + "]";
        if (!classes.contains(from)) {
            intake.addUnknown(place, from, classes, "is not one of the classes");
        }
        if (shares.size() != classes.size()) {
            intake.add(place, "", "has " + shares.size() + " shares, there are " + classes.size() + " classes");
            return;
        }
        for (int at = 0; at < shares.size(); at++) {
            if (shares.get(at).signum() < 0) {
                intake.add(
                        place + "[" + classes.get(at) + "]", Printing.percent(shares.get(at)), "must not be negative");
            }
        }
        Rational sum = Rational.sum(shares);
        if (!sum.equals(Rational.ONE)) {
            intake.add(place, Printing.percent(sum), "the shares must add up to 100 %");
        }
    }

    /**
     * Starts a matrix whose shares are stated.
     *
     * @param name a short name, as results bear it
     * @param source where the shares come from
     * @param classes the classes, in the order of the columns
     * @return a builder without rows
     */
    public static Builder builder(String name, String source, String... classes) {
        return new Builder(name, source, List.of(classes));
    }

    /**
     * Takes the shares of the balances of a loan book that went from each state to another between two dates.
     *
     * <p>Loans that are repaid, written off or gone stay so. New loans are left out: nothing can be said of loans that
     * are not there yet. What was paid off in between is a part of the balance of the class in which the loan is at the
     * end, so that balances a step later are those before payments.
     *
     * @param migration the loans by their states at two dates
     * @return the matrix; classes are called as the scheme of days late calls them
     */
    public static MigrationMatrix of(Migration migration) {
        MigrationTally tally = migration.tally();
        List<LoanState> states = tally.scheme().states();
        Map<String, List<Rational>> rows = new LinkedHashMap<>();
        for (LoanState from : states) {
            List<Rational> balances = states.stream()
                    .map(to -> Rational.of(tally.opening(from, to)))
                    .toList();
            Rational all = Rational.sum(balances);
            if (all.signum() != 0 && !LAST.contains(from)) {
                rows.put(
                        tally.scheme().label(from),
                        balances.stream().map(part -> part.dividedBy(all)).toList());
            } else if (LAST.contains(from)) {
                rows.put(
                        tally.scheme().label(from),
                        states.stream()
                                .map(to -> to.equals(from) ? Rational.ONE : Rational.ZERO)
                                .toList());
            }
        }
        return new MigrationMatrix(
                "from " + tally.from() + " to " + tally.to(),
                "observed on the loan book",
                states.stream().map(tally.scheme()::label).toList(),
                rows);
    }

    /**
     * Gives a share.
     *
     * @param from a class
     * @param to the class a step later
     * @return the share; nothing where the class has none
     * @throws InvalidInputException if a class is not known
     */
    public Optional<Rational> share(String from, String to) {
        unknown(Stream.of(from, to).distinct().toList()).refuse();
        return Optional.ofNullable(rows.get(from)).map(row -> row.get(classes.indexOf(to)));
    }

    private Intake unknown(Iterable<String> names) {
        Intake intake = new Intake();
        for (String one : names) {
            if (!classes.contains(one)) {
                intake.addUnknown("class", one, classes, "is not one of the classes of " + name);
            }
        }
        return intake;
    }

    /**
     * Applies the shares to balances, step after step.
     *
     * @param balances the balance of each class; a class that is not named has none
     * @param steps how many steps, 0 or more and 1,000 at the most: exact balances get longer with each
     * @return the expected balances; undefined where a class without shares has a balance before the last step
     * @throws InvalidInputException if a class is not known, a balance is refused, or there are fewer steps than none
     *     or more than 1,000; with all such faults
     */
    public MigratedBalances on(Map<String, BigDecimal> balances, int steps) {
        Intake intake = unknown(balances.keySet());
        if (steps < 0 || steps > MOST_STEPS) {
            intake.add("steps", Integer.toString(steps), "must lie between 0 and " + MOST_STEPS);
        }
        balances.forEach((one, balance) -> intake.toNumber("balances[" + one + "]", balance));
        intake.refuse();
        Map<String, Rational> before = new LinkedHashMap<>();
        classes.forEach(one -> before.put(one, Rational.of(balances.getOrDefault(one, BigDecimal.ZERO))));
        Map<String, Rational> after = before;
        for (int step = 0; step < steps; step++) {
            List<Fault> faults = unknown(after, step);
            if (!faults.isEmpty()) {
                return new MigratedBalances(this, steps, before, Map.of(), faults);
            }
            after = step(after);
        }
        return new MigratedBalances(this, steps, before, after, List.of());
    }

    private List<Fault> unknown(Map<String, Rational> balances, int step) {
        return balances.entrySet().stream()
                .filter(one -> one.getValue().signum() != 0 && !rows.containsKey(one.getKey()))
                .map(one -> new Fault(
                        Reason.NOT_REPORTED,
                        "shares of the class " + one.getKey() + ", which has a balance of "
                                + Printing.number(one.getValue()) + (step == 0 ? "" : " after step " + step)))
                .toList();
    }

    private Map<String, Rational> step(Map<String, Rational> balances) {
        Map<String, Rational> next = new LinkedHashMap<>();
        for (int at = 0; at < classes.size(); at++) {
            List<Rational> parts = new ArrayList<>();
            for (Map.Entry<String, Rational> from : balances.entrySet()) {
                List<Rational> row = rows.getOrDefault(from.getKey(), List.of());
                if (!row.isEmpty() && from.getValue().signum() != 0) {
                    parts.add(from.getValue().times(row.get(at)));
                }
            }
            // reduced at each step, or denominators would double in length with each
            next.put(classes.get(at), parts.stream().reduce(Rational.ZERO, Rational::plus));
        }
        return next;
    }

    /**
     * Lays out the shares.
     *
     * @return a row for each class, in per cent; - where it has no shares
     */
    @Override
    public Table table() {
        List<Column> heads = new ArrayList<>(List.of(Column.text("from \\ to")));
        classes.forEach(one -> heads.add(Column.number(one)));
        List<List<String>> lines = new ArrayList<>();
        for (String from : classes) {
            List<Rational> row = rows.getOrDefault(from, List.of());
            List<String> line = new ArrayList<>(List.of(from));
            for (int at = 0; at < classes.size(); at++) {
                line.add(row.isEmpty() ? "-" : Printing.percent(row.get(at).toDecimal(), 2));
            }
            lines.add(line);
        }
        Table table = new Table(Cell.onOneLine("Migration, " + name + ", % of balance"), heads, lines, List.of());
        return source.isBlank() ? table : table.note("source: " + source);
    }

    /** Prints the name and how many classes there are on the first line, and the table below. */
    @Override
    public String toString() {
        String end = ", " + classes.size() + (classes.size() == 1 ? " class" : " classes");
        return Cell.cut(Cell.onOneLine("migration '" + name + "'"), Table.WIDTH - 1 - end.length()) + end + "\n"
                + table();
    }

    /**
     * Collects the shares of a matrix, and everything that is wrong with them.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String name;
        private final String source;
        private final List<String> classes;
        private final Map<String, List<Rational>> rows = new LinkedHashMap<>();
        private final Intake intake = new Intake();

        private Builder(String name, String source, List<String> classes) {
            this.name = name;
            this.source = source;
            this.classes = classes;
        }

        /**
         * States where the loans of a class are a step later.
         *
         * @param from the class
         * @param percents the part for each class in the order of the classes, in per cent, as decimal text
         * @return this
         */
        public Builder rowPercent(String from, String... percents) {
            return add(
                    from,
                    Stream.of(percents)
                            .map(one -> intake.toFraction(from, one).orElse(BigDecimal.ZERO))
                            .toList());
        }

        /**
         * States where the loans of a class are a step later.
         *
         * @param from the class
         * @param percents the part for each class in the order of the classes, in per cent
         * @return this
         */
        public Builder rowPercent(String from, BigDecimal... percents) {
            return add(
                    from,
                    Stream.of(percents)
                            .map(one -> intake.toFraction(from, one).orElse(BigDecimal.ZERO))
                            .toList());
        }

        private Builder add(String from, List<BigDecimal> shares) {
            if (rows.putIfAbsent(from, shares.stream().map(Rational::of).toList()) != null) {
                intake.add("rows[" + from + "]", "", "was given twice");
            }
            return this;
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return "migration '" + name + "' with " + rows.size() + " rows, not built yet: call build()";
        }

        /**
         * Builds the matrix.
         *
         * @return the matrix
         * @throws InvalidInputException with everything that is wrong: text that is not a number, a class without a
         *     row, and what {@link MigrationMatrix} refuses
         */
        public MigrationMatrix build() {
            Intake all = new Intake();
            all.addAll(intake.violations());
            classes.stream()
                    .distinct()
                    .filter(one -> !rows.containsKey(one))
                    .forEach(one -> all.add("rows[" + one + "]", "", "must be given"));
            try {
                MigrationMatrix matrix = new MigrationMatrix(name, source, classes, rows);
                all.refuse();
                return matrix;
            } catch (InvalidInputException e) {
                if (all.violations().isEmpty() || all.violations().equals(e.violations())) {
                    throw e;
                }
                all.addAll(e.violations());
                throw new InvalidInputException(all.violations());
            }
        }
    }
}
