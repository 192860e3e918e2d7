/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.project.CommonIndicatorSet.Required;
import org.finindicators.project.CreditReview.ProjectFlag;
import org.finindicators.project.IndicatorStanding.Status;
import org.finindicators.statement.Statement;
import org.finindicators.statistics.TimeSeries;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * What the projects of a portfolio report of the indicators that are common to all with credit, period by period.
 *
 * <p>A report is a statement for a period; a project has one at the most that ends on a day. Each indicator of the set
 * is measured on each report, in the first of the variants that count which gives a value. {@link #at(String)} says who
 * reports what at a day. Projects without credit need not report, and what is not known of a project is not guessed but
 * named in the notes.
 *
 * <p>{@link #violations()} lists what is doubtful in the reports themselves.
 *
 * @since 0.1.0
 */
public final class CommonReporting implements SelfChecking {
    private final CommonIndicatorSet set;
    private final CreditReview credit;
    private final List<List<Indicator>> indicators;
    private final SortedMap<String, NavigableMap<LocalDate, Report>> reports;

    /** A report, and what the indicators of the set give on it. */
    private record Report(Statement statement, List<Measurement> measured) {}

    private CommonReporting(
            CommonIndicatorSet set,
            CreditReview credit,
            List<List<Indicator>> indicators,
            SortedMap<String, NavigableMap<LocalDate, Report>> reports) {
        this.set = set;
        this.credit = credit;
        this.indicators = indicators;
        this.reports = reports;
    }

    /**
     * Starts a record of reports.
     *
     * @param set the indicators that are common
     * @param credit which projects have credit
     * @param catalogue the indicators that there are
     * @return a builder without reports
     */
    public static Builder builder(CommonIndicatorSet set, CreditReview credit, Catalogue catalogue) {
        return new Builder(set, credit, catalogue);
    }

    /**
     * Returns the indicators that are common.
     *
     * @return the set
     */
    public CommonIndicatorSet set() {
        return set;
    }

    /**
     * Returns the projects, and which of them have credit.
     *
     * @return the review of the portfolio
     */
    public CreditReview credit() {
        return credit;
    }

    /**
     * Lists the reports of a project.
     *
     * @param project its id
     * @return its statements in the order of time, none if it has not reported
     * @throws InvalidInputException if it is not in the portfolio
     */
    public List<Statement> reports(String project) {
        Intake intake = new Intake();
        requireKnown(intake, credit.portfolio(), "project", project);
        intake.refuse();
        return of(project).values().stream().map(Report::statement).toList();
    }

    private NavigableMap<LocalDate, Report> of(String project) {
        return reports.getOrDefault(project, Collections.emptyNavigableMap());
    }

    /**
     * Follows one indicator of one project through its reports, in the variant that gives the latest value, so that all
     * values are comparable.
     *
     * @param project the id of the project
     * @param indicator the id of the indicator
     * @return the series, with a gap for each report that gives no value
     * @throws InvalidInputException if the project is not in the portfolio, or the indicator not in the set
     */
    public TimeSeries series(String project, String indicator) {
        Intake intake = new Intake();
        requireKnown(intake, credit.portfolio(), "project", project);
        intake.refuse();
        int at = set.indicators().indexOf(set.require(indicator));
        Collection<Report> all = of(project).values();
        Indicator chosen = of(project).descendingMap().values().stream()
                .map(report -> report.measured().get(at))
                .filter(Measurement::isDefined)
                .findFirst()
                .map(Measurement::indicator)
                .orElseGet(() -> indicators.get(at).get(0));
        return all.isEmpty()
                ? TimeSeries.builder(chosen.name() + ", " + project).build()
                : TimeSeries.of(all.stream()
                        .map(report -> chosen.measure(report.statement()))
                        .toList());
    }

    /**
     * Says who reports what at a day.
     *
     * <p>A pair of a project with credit and an indicator is due from the later of two days: the one that the plan
     * names, and the one on which the first period since the approval is over; a project that had closed by then does
     * not owe it. It is reported if a period that ended within {@link CommonIndicatorSet#every()} before the day has a
     * value; for a project that has closed, before its closing. What later reports say is not looked at.
     *
     * @param date the day, as {@code 2021-12-31}
     * @return each pair of a project with credit and an indicator
     * @throws InvalidInputException if it is not a date
     */
    public ReportingStanding at(String date) {
        return at(Intake.requireDate("date", date));
    }

    /**
     * Says who reports what at a day, as {@link #at(String)}.
     *
     * @param date the day
     * @return each pair of a project with credit and an indicator
     */
    public ReportingStanding at(LocalDate date) {
        List<IndicatorStanding> pairs = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> without = new ArrayList<>();
        SortedMap<String, List<String>> lacking = new TreeMap<>();
        int later = 0;
        for (ProjectFlag flag : credit.flags()) {
            Project project = flag.project();
            later += of(project.id()).tailMap(date, false).size();
            if (flag.involvement().isEmpty()) {
                unknown.add(project.id());
                continue;
            }
            if (!flag.involvement().get().isFinance()) {
                if (!of(project.id()).isEmpty()) {
                    without.add(project.id());
                }
                continue;
            }
            set.phases().stream()
                    .flatMap(phase -> phase.notStated(project).stream())
                    .distinct()
                    .forEach(what -> lacking.computeIfAbsent(what, none -> new ArrayList<>())
                            .add(project.id()));
            for (int at = 0; at < indicators.size(); at++) {
                pairs.add(standing(project, at, date));
            }
        }
        List<String> notes = new ArrayList<>();
        note(notes, unknown, "not judged, for nothing says whether there is credit");
        lacking.forEach(
                (what, ids) -> note(notes, ids, "not asked where the plan goes by " + what + ", which is not stated"));
        note(notes, without, "reports without credit, not counted");
        if (later > 0) {
            notes.add(Printing.number(later) + (later == 1 ? " report is" : " reports are") + " later than this day");
        }
        return new ReportingStanding(
                date,
                set,
                indicators.stream().map(variants -> variants.get(0)).toList(),
                credit.portfolio().projects().stream().map(Project::id).toList(),
                pairs,
                notes);
    }

    private static void note(List<String> notes, List<String> projects, String what) {
        if (!projects.isEmpty()) {
            notes.add(Printing.number(projects.size()) + (projects.size() == 1 ? " project: " : " projects: ") + what
                    + " (" + Printing.some(projects) + ")");
        }
    }

    private IndicatorStanding standing(Project project, int at, LocalDate date) {
        Required required = set.indicators().get(at);
        NavigableMap<LocalDate, Report> known = of(project.id()).headMap(date, true);
        List<ReportingPeriod> valued = known.values().stream()
                .filter(report -> report.measured().get(at).isDefined())
                .map(report -> report.statement().period())
                .toList();
        LocalDate counted = project.closing().filter(date::isAfter).orElse(date);
        List<Measurement> current = known.tailMap(counted.minus(set.every()), false).descendingMap().values().stream()
                .map(report -> report.measured().get(at))
                .toList();
        Optional<Measurement> latest = current.stream().min(Comparator.comparing(CommonReporting::status));
        Optional<LocalDate> since = set.dueSince(project, required);
        boolean due = since.filter(day -> !day.isAfter(date)).isPresent();
        return new IndicatorStanding(
                project.id(),
                required.id(),
                required.dimension(),
                due ? latest.map(CommonReporting::status).orElse(Status.MISSING) : Status.NOT_DUE,
                since,
                valued.stream().map(ReportingPeriod::closing).findFirst(),
                gaps(valued),
                latest);
    }

    /** Figures that are not there are missing; a value that cannot be given in spite of them is undefined. */
    private static Status status(Measurement measurement) {
        return measurement
                .reason()
                .map(why -> why == Reason.NOT_REPORTED ? Status.MISSING : Status.UNDEFINED)
                .orElse(Status.REPORTED);
    }

    /** The stretches of days between the periods, which are in the order of their last days. */
    private static List<ReportingPeriod> gaps(List<ReportingPeriod> valued) {
        List<ReportingPeriod> gaps = new ArrayList<>();
        for (int i = 1; i < valued.size(); i++) {
            LocalDate open = valued.get(i - 1).end().plusDays(1);
            if (open.isBefore(valued.get(i).start())) {
                gaps.add(new ReportingPeriod(open, valued.get(i).start().minusDays(1)));
            }
        }
        return gaps;
    }

    /**
     * Puts the reports of two portfolios together.
     *
     * @param other the other, on the same set and the same indicators
     * @return the reports of the whole
     * @throws InvalidInputException if the sets, the indicators or the markers of credit differ, or a project is in
     *     both portfolios
     */
    public CommonReporting merge(CommonReporting other) {
        Intake intake = new Intake();
        if (!set.equals(other.set) || !indicators.equals(other.indicators)) {
            intake.add("set", other.set.name(), "is not " + set.name() + ", or differs in its indicators or its plan");
        }
        if (!credit.markers().equals(other.credit.markers())) {
            intake.add("markers of credit", "", "differ");
        }
        intake.refuse();
        SortedMap<String, NavigableMap<LocalDate, Report>> all = new TreeMap<>(reports);
        all.putAll(other.reports);
        ProjectPortfolio whole = credit.portfolio().merge(other.credit.portfolio());
        return new CommonReporting(set, CreditReview.of(whole, credit.markers()), indicators, all);
    }

    /** Lists what is doubtful in each report: parts above their wholes, figures that cannot be. */
    @Override
    public List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        reports.forEach((project, byDay) -> byDay.values()
                .forEach(report -> report.statement()
                        .violations()
                        .forEach(one -> all.add(new Violation(
                                one.path(),
                                one.value(),
                                one.message(),
                                "project " + project + ", " + report.statement().period())))));
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommonReporting that
                && set.equals(that.set)
                && credit.equals(that.credit)
                && indicators.equals(that.indicators)
                && reports.equals(that.reports);
    }

    @Override
    public int hashCode() {
        return Objects.hash(set, credit, indicators);
    }

    /** Prints how many projects report how often on which set. */
    @Override
    public String toString() {
        int count = reports.values().stream().mapToInt(Map::size).sum();
        return Printing.number(count) + (count == 1 ? " report of " : " reports of ") + Printing.number(reports.size())
                + " of "
                + Printing.number(credit.flags().size()) + " projects on "
                + set.indicators().size()
                + " common indicators\nat(day) says who reports what";
    }

    private static void requireKnown(Intake intake, ProjectPortfolio portfolio, String place, String project) {
        if (portfolio.find(project).isEmpty()) {
            intake.addUnknown(
                    place,
                    project,
                    portfolio.projects().stream().map(Project::id).toList(),
                    "is not in the portfolio");
        }
    }

    /**
     * Takes reports in any order; {@link #build()} refuses all that is wrong at once.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final CommonIndicatorSet set;
        private final CreditReview credit;
        private final Catalogue catalogue;
        private final SortedMap<String, List<Statement>> given = new TreeMap<>();

        private Builder(CommonIndicatorSet set, CreditReview credit, Catalogue catalogue) {
            this.set = set;
            this.credit = credit;
            this.catalogue = catalogue;
        }

        /**
         * Adds the report of a project for a period.
         *
         * @param project the id of the project
         * @param report its figures
         * @return this
         */
        public Builder with(String project, Statement report) {
            return with(project, List.of(report));
        }

        /**
         * Adds reports of a project.
         *
         * @param project the id of the project
         * @param more its figures for periods
         * @return this
         */
        public Builder with(String project, Collection<Statement> more) {
            given.computeIfAbsent(project, none -> new ArrayList<>()).addAll(more);
            return this;
        }

        /**
         * Ends the record.
         *
         * @return the reports, measured
         * @throws InvalidInputException with all that is wrong: an indicator that is not in the catalogue, a variant
         *     that it does not have, a project that is not in the portfolio, two reports of a project that end on one
         *     day, reports of a project on several subjects
         */
        public CommonReporting build() {
            Intake intake = new Intake();
            List<List<Indicator>> indicators = set.in(catalogue, intake);
            SortedMap<String, NavigableMap<LocalDate, Statement>> byDay = new TreeMap<>();
            given.forEach((project, statements) -> {
                requireKnown(intake, credit.portfolio(), "reports", project);
                byDay.put(project, sorted(project, statements, intake));
            });
            intake.refuse();
            SortedMap<String, NavigableMap<LocalDate, Report>> measured = new TreeMap<>();
            byDay.forEach((project, statements) -> {
                NavigableMap<LocalDate, Report> all = new TreeMap<>();
                statements.forEach((day, statement) -> all.put(day, measured(statement, indicators)));
                measured.put(project, all);
            });
            return new CommonReporting(set, credit, indicators, measured);
        }

        private static NavigableMap<LocalDate, Statement> sorted(
                String project, List<Statement> statements, Intake intake) {
            NavigableMap<LocalDate, Statement> byDay = new TreeMap<>();
            for (Statement one : statements) {
                Statement before = byDay.putIfAbsent(one.period().closing(), one);
                String place = "project " + project + ", report for " + one.period();
                if (before != null) {
                    intake.add(place, one.period().closing().toString(), "is the last day of another report, too");
                }
                if (!one.subject().equals(statements.get(0).subject())) {
                    intake.add(
                            place,
                            one.subject(),
                            "is not the subject of its other reports, "
                                    + statements.get(0).subject());
                }
            }
            return byDay;
        }

        private static Report measured(Statement statement, List<List<Indicator>> indicators) {
            List<Measurement> all = new ArrayList<>();
            for (List<Indicator> variants : indicators) {
                all.add(variants.stream()
                        .map(variant -> variant.measure(statement))
                        .min(Comparator.comparing(CommonReporting::status))
                        .orElseThrow());
            }
            return new Report(statement, all);
        }

        /** Says that it is not built yet. */
        @Override
        public String toString() {
            return given.size() + " projects with reports; call build()";
        }
    }
}
