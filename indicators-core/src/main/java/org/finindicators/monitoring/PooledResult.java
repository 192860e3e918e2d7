/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.aggregate.Aggregate;
import org.finindicators.aggregate.Exclusion;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.validation.InvalidInputException;

/**
 * One result indicator in several projects, pooled by the rule that it states: a sum, a ratio of sums, the latest
 * value, or no value at all. There is no mean of percentages.
 *
 * <p>Progress has no unit: what is averaged over the projects is progress from 0 to 1. Statuses are counted, never
 * averaged. Pools of different projects merge into that of all, in any order.
 *
 * @since 0.1.0
 */
public final class PooledResult {
    private static final int MOST = 20;

    private final String key;
    private final LocalDate asOf;
    private final List<Line> lines;

    /** What one project gives. */
    private record Line(String project, Optional<Progress> progress) {}

    private PooledResult(String key, LocalDate asOf, List<Line> lines) {
        this.key = key;
        this.asOf = asOf;
        this.lines = lines;
    }

    /**
     * Pools an indicator.
     *
     * @param key its key in the frameworks
     * @param frameworks one for each project; a project without the indicator is left out, and named
     * @param date the date as of which values are taken
     * @return the pool
     * @throws InvalidInputException if two frameworks are of one project
     */
    public static PooledResult of(String key, Collection<ResultsFramework> frameworks, LocalDate date) {
        return pool(
                key,
                date,
                frameworks.stream()
                        .map(one -> new Line(
                                one.project(), one.find(key).map(indicator -> indicator.at(date, one.profile()))))
                        .toList());
    }

    /**
     * Pools every indicator that some framework has.
     *
     * @param frameworks one for each project
     * @param date the date as of which values are taken
     * @return a pool for each key, in the order of keys
     * @throws InvalidInputException if two frameworks are of one project
     */
    public static List<PooledResult> all(Collection<ResultsFramework> frameworks, LocalDate date) {
        Set<String> keys = frameworks.stream()
                .flatMap(one -> one.indicators().stream())
                .map(ResultIndicator::key)
                .collect(Collectors.toCollection(TreeSet::new));
        return keys.stream().map(one -> of(one, frameworks, date)).toList();
    }

    private static PooledResult pool(String key, LocalDate date, List<Line> lines) {
        List<Line> sorted =
                lines.stream().sorted(Comparator.comparing(Line::project)).toList();
        Intake intake = new Intake();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).project().equals(sorted.get(i - 1).project())) {
                intake.add("frameworks", sorted.get(i).project(), "is there twice");
            }
        }
        intake.refuse();
        return new PooledResult(key, date, sorted);
    }

    /**
     * Adds the projects of another pool.
     *
     * @param other the same indicator at the same date, in other projects
     * @return the pool of all
     * @throws InvalidInputException if it is of another indicator or date, or has a project that is here already
     */
    public PooledResult merge(PooledResult other) {
        Intake intake = new Intake();
        if (!key.equals(other.key)) {
            intake.add("indicator", other.key, "is not " + key);
        }
        if (!asOf.equals(other.asOf)) {
            intake.add("date", other.asOf.toString(), "is not " + asOf);
        }
        intake.refuse();
        List<Line> both = new ArrayList<>(lines);
        both.addAll(other.lines);
        return pool(key, asOf, both);
    }

    /**
     * Returns which indicator it is.
     *
     * @return its key in the frameworks
     */
    public String key() {
        return key;
    }

    /**
     * Lists the progress of the projects that have the indicator.
     *
     * @return one for each, in the order of projects
     */
    public List<Progress> progress() {
        return lines.stream().flatMap(one -> one.progress().stream()).toList();
    }

    /**
     * Returns the rule.
     *
     * @return that of the projects; none where they differ
     */
    public AcrossProjects rule() {
        Set<AcrossProjects> rules = values(ResultIndicator::acrossProjects);
        return rules.size() == 1 ? rules.iterator().next() : AcrossProjects.NONE;
    }

    private <T> Set<T> values(Function<ResultIndicator, T> of) {
        return progress().stream().map(one -> of.apply(one.indicator())).collect(Collectors.toSet());
    }

    /**
     * Lists who does not enter the value, and why.
     *
     * @return the projects without the indicator, without a value, or without the parts of a ratio
     */
    public List<Exclusion> excluded() {
        List<Exclusion> out = new ArrayList<>();
        for (Line line : lines) {
            why(line).ifPresent(fault -> out.add(new Exclusion(line.project(), fault.reason(), fault.detail())));
        }
        return out;
    }

    private Optional<Fault> why(Line line) {
        if (line.progress().isEmpty()) {
            return Optional.of(new Fault(Reason.NOT_REPORTED, key));
        }
        Optional<Actual> latest = line.progress().get().latest();
        if (latest.isEmpty()) {
            return Optional.of(new Fault(Reason.NOT_REPORTED, "actual by " + asOf));
        }
        Actual actual = latest.get();
        if (actual.value().isEmpty()) {
            return actual.measurement().map(one -> one.evaluation().faults().get(0));
        }
        boolean parts = actual.denominator().isPresent() || actual.measurement().isPresent();
        return rule() == AcrossProjects.RATIO_OF_SUMS && !parts
                ? Optional.of(new Fault(Reason.NOT_REPORTED, "the two parts of the ratio"))
                : Optional.empty();
    }

    /** The values that enter, in the order of projects. */
    private List<Actual> entering() {
        return enteringLines()
                .map(line -> line.progress().orElseThrow().latest().orElseThrow())
                .toList();
    }

    private Stream<Line> enteringLines() {
        return lines.stream().filter(line -> why(line).isEmpty());
    }

    /**
     * Tells as of when the values are that enter.
     *
     * @return the date of each project's value, in the order of projects
     */
    public SortedMap<String, LocalDate> dates() {
        SortedMap<String, LocalDate> dates = new TreeMap<>();
        enteringLines()
                .forEach(line -> dates.put(
                        line.project(),
                        line.progress().flatMap(Progress::latest).orElseThrow().date()));
        return dates;
    }

    /**
     * Lists what has to be known beside the value and the mean progress.
     *
     * @return that values are of different days, and whose is older than it should be or cannot be told to be
     */
    public List<String> caveats() {
        List<String> caveats = new ArrayList<>();
        SortedMap<LocalDate, List<String>> byDate = new TreeMap<>();
        dates().forEach((project, date) ->
                byDate.computeIfAbsent(date, none -> new ArrayList<>()).add(project));
        if (byDate.size() > 1) {
            List<String> days = new ArrayList<>();
            byDate.forEach((date, projects) -> days.add(date + " (" + Printing.some(projects) + ")"));
            caveats.add("values of different days: " + Printing.some(days)
                    + (rule() == AcrossProjects.LATEST ? "; that of the last is taken" : ""));
        }
        List<String> unchecked = new ArrayList<>();
        for (Line line : lines) {
            Optional<Progress> progress = line.progress();
            Optional<Actual> latest = progress.flatMap(Progress::latest);
            if (latest.isEmpty()
                    || (why(line).isPresent()
                            && progress.flatMap(Progress::ratio).isEmpty())) {
                continue;
            }
            OptionalInt months = progress.get().indicator().monthsBetweenReports();
            if (months.isEmpty()) {
                unchecked.add(line.project());
            } else if (progress.get().isStale()) {
                caveats.add("older than it should be: " + line.project() + ", "
                        + latest.get().date() + ", to be reported every " + Printing.number(months.getAsInt())
                        + " months");
            }
        }
        if (!unchecked.isEmpty()) {
            caveats.add("age not checked, no frequency is stated: " + Printing.some(unchecked));
        }
        return caveats;
    }

    /**
     * Tells how many projects enter the value.
     *
     * @return the number
     */
    public int included() {
        return entering().size();
    }

    /**
     * Returns the value by the rule.
     *
     * @return the value, a fraction for percentages, money in whole currency; nothing where there is a fault
     */
    public Optional<Rational> value() {
        return fault().isPresent() ? Optional.empty() : pooled();
    }

    /**
     * Returns why there is no value.
     *
     * @return not applicable where the rule is none, inconsistent where projects differ in rule, unit or the value of
     *     one day, not reported where nobody has a value; nothing where there is a value
     */
    public Optional<Fault> fault() {
        if (progress().isEmpty()) {
            return Optional.of(new Fault(Reason.NOT_REPORTED, key));
        }
        if (values(ResultIndicator::acrossProjects).size() > 1) {
            return Optional.of(new Fault(Reason.INCONSISTENT_STATEMENT, "projects differ in the rule"));
        }
        if (values(one -> List.of(one.unit(), one.measure(), one.indicator(), one.scale()))
                        .size()
                > 1) {
            return Optional.of(new Fault(
                    Reason.INCONSISTENT_STATEMENT,
                    "projects differ in the unit: "
                            + Printing.some(new TreeSet<>(values(
                                    one -> one.unit() + " (" + one.measure().words() + ")")))));
        }
        if (rule() == AcrossProjects.NONE) {
            boolean percentage = values(ResultIndicator::measure).contains(ResultMeasure.PERCENTAGE);
            return Optional.of(new Fault(
                    Reason.NOT_APPLICABLE,
                    percentage ? "not aggregated: a mean of percentages is that of no group" : "not aggregated"));
        }
        List<Actual> entering = entering();
        if (entering.isEmpty()) {
            return Optional.of(new Fault(Reason.NOT_REPORTED, "no project has a value"));
        }
        return switch (rule()) {
            case RATIO_OF_SUMS -> ratioFault(entering);
            case LATEST ->
                latest(entering).stream().map(Actual::value).distinct().count() > 1
                        ? Optional.of(new Fault(Reason.INCONSISTENT_STATEMENT, "several values for the latest day"))
                        : currencyFault(entering);
            default -> currencyFault(entering);
        };
    }

    private static Optional<Fault> currencyFault(List<Actual> entering) {
        Set<String> currencies = entering.stream()
                .flatMap(one -> one.measurement().stream())
                .flatMap(one -> one.operands().stream())
                .filter(Operand::isMoney)
                .map(one -> one.currency().map(Object::toString).orElse("no stated currency"))
                .collect(Collectors.toCollection(TreeSet::new));
        return currencies.size() > 1
                ? Optional.of(new Fault(Reason.CURRENCY_MISMATCH, String.join(", ", currencies)))
                : Optional.empty();
    }

    private static Optional<Fault> ratioFault(List<Actual> entering) {
        long measured =
                entering.stream().filter(one -> one.measurement().isPresent()).count();
        if (measured == 0) {
            return Optional.empty();
        }
        return measured == entering.size()
                ? measured(entering).fault()
                : Optional.of(
                        new Fault(Reason.INCONSISTENT_STATEMENT, "measurements and stated quotients cannot be pooled"));
    }

    private static Aggregate measured(List<Actual> entering) {
        List<Measurement> all =
                entering.stream().flatMap(one -> one.measurement().stream()).toList();
        return PooledRatio.of(all.get(0).indicator(), all).result();
    }

    private Optional<Rational> pooled() {
        List<Actual> entering = entering();
        return switch (rule()) {
            case SUM -> Optional.of(sum(entering, Actual::value));
            case LATEST -> latest(entering).get(0).value();
            case RATIO_OF_SUMS ->
                entering.get(0).measurement().isPresent()
                        ? measured(entering).value()
                        : Optional.of(sum(
                                        entering,
                                        one -> one.value()
                                                .map(value -> value.times(
                                                        one.denominator().orElseThrow())))
                                .dividedBy(sum(entering, Actual::denominator)));
            case NONE -> Optional.empty();
        };
    }

    private static Rational sum(List<Actual> all, Function<Actual, Optional<Rational>> part) {
        return Rational.sum(
                all.stream().flatMap(one -> part.apply(one).stream()).toList());
    }

    private static List<Actual> latest(List<Actual> all) {
        LocalDate last =
                all.stream().map(Actual::date).max(Comparator.naturalOrder()).orElseThrow();
        return all.stream().filter(one -> one.date().equals(last)).toList();
    }

    /**
     * Averages how far the projects have come, each from 0 to 1.
     *
     * @return the mean over the projects that have progress and no contradiction; nothing where none has
     */
    public Optional<Rational> meanCappedProgress() {
        return ResultsFramework.meanCapped(progress().stream()
                .filter(one -> !one.indicator().isContradictory())
                .toList());
    }

    /** Pools are equal if indicator, date, projects and what these give are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PooledResult that
                && key.equals(that.key)
                && asOf.equals(that.asOf)
                && keys().equals(that.keys());
    }

    private List<Object> keys() {
        return lines.stream()
                .<Object>map(line -> List.of(
                        line.project(),
                        line.progress().map(Progress::indicator),
                        line.progress().map(Progress::profile)))
                .toList();
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, asOf, lines.size());
    }

    /** Prints the value and the rule, the mean progress, caveats and who was left out, twenty of each at the most. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(Printing.beginning(key));
        List<Progress> all = progress();
        fault().ifPresentOrElse(
                        fault -> out.append(": ").append(fault),
                        () -> out.append(" = ")
                                .append(all.get(0).indicator().print(value().orElseThrow()))
                                .append("   (")
                                .append(rule().words())
                                .append(" of ")
                                .append(included())
                                .append(")"));
        meanCappedProgress()
                .ifPresent(mean -> out.append("\n  mean progress from 0 to 1: ")
                        .append(Printing.upTo(mean.toDecimal().movePointRight(2), 2))
                        .append(" %"));
        limited(out, caveats(), "");
        limited(out, excluded(), "left out: ");
        return out.toString();
    }

    private static void limited(StringBuilder out, List<?> all, String what) {
        all.stream().limit(MOST).forEach(one -> out.append("\n  ").append(what).append(one));
        if (all.size() > MOST) {
            out.append("\n  ").append(what).append("and others: ").append(Printing.number(all.size() - MOST));
        }
    }
}
