/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.finindicators.formula.Reason.INCONSISTENT_STATEMENT;
import static org.finindicators.formula.Reason.NOT_REPORTED;
import static org.finindicators.formula.Reason.ZERO_DENOMINATOR;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Figures;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Unit;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * Declares what heads the results framework of a project: how much of it is on track, and how far it has come.
 *
 * <p>The framework is the fact {@link #RESULTS_FRAMEWORK} of the statement; it is read at the last day of the
 * statement's period, and {@link ResultsFramework#at(LocalDate)} gives every indicator's progress on that day.
 *
 * @since 0.1.0
 */
public final class ProjectProgress {
    /** The results that a project is held to. */
    public static final Fact<ResultsFramework> RESULTS_FRAMEWORK =
            new Fact<>("results-framework", "results framework", ResultsFramework.class);

    /** A single line of a results framework. */
    public static final Fact<ResultIndicator> RESULT_INDICATOR =
            new Fact<>("result-indicator", "result indicator", ResultIndicator.class);

    /**
     * Gives the part of a project's result indicators that are on track or better.
     *
     * <p>On track, maintained or achieved / indicators with a status, at the end of the period, a share. An indicator
     * without recent data, or whose status is undefined, is left out and named. Undefined where
     *
     * <ul>
     *   <li>no framework is reported (not reported);
     *   <li>no indicator has a status (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, paras 7, 11, 12 and 32. The variant {@code complete} is the part of the indicators that have
     * all that these paragraphs ask for: baseline, dated target, actual value, source, class and responsible party.
     */
    public static final Indicator RESULTS_ON_TRACK = Indicator.builder("project.results-framework", "Results framework")
            .topic("monitoring")
            .alsoCalled("results on track", "logframe", "logical framework", "indicators on track")
            .definition("How many of a project's result indicators are on track or better.")
            .source(WORLD_BANK_1995, "paras 7, 11-12 and 32")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE, OUTCOME)
            .variant(Variant.of("on-track", LIBRARY, onTrack()))
            .variant(Variant.of("complete", WORLD_BANK_1995, complete())
                    .note("the indicators that have baseline, target, actual, source, class and responsible party"))
            .build();

    /**
     * Gives how far a project has come towards its targets.
     *
     * <p>(Actual - baseline) / (target - baseline) of one result indicator, at the end of the period, a ratio: 0 at the
     * baseline, 1 at the target, negative where it got worse, above 1 where the target is exceeded, whichever way it is
     * to go. Undefined where
     *
     * <ul>
     *   <li>the indicator, or its baseline, target or actual value is missing (not reported);
     *   <li>the direction that was declared contradicts the target (inconsistent statement);
     *   <li>the target is the baseline (zero denominator).
     * </ul>
     *
     * <p>World Bank 1995, para 32. The variant {@code mean-capped} is the mean over a framework, each indicator from 0
     * to 1, without those that have no progress; undefined where none has (zero denominator).
     */
    public static final Indicator PROGRESS_TO_TARGET = Indicator.builder(
                    "project.progress-to-target", "Progress to target")
            .topic("monitoring")
            .alsoCalled("achievement of targets", "target achievement", "distance to target")
            .definition("What part of the way from baseline to target is done.")
            .source(WORLD_BANK_1995, "para 32")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE, OUTCOME)
            .variant(
                    Variant.of("one-indicator", WORLD_BANK_1995, oneIndicator()).in(Unit.RATIO))
            .variant(Variant.of("mean-capped", LIBRARY, meanCapped())
                    .in(Unit.RATIO)
                    .note("the mean over a framework, each indicator from 0 to 1"))
            .build();

    private ProjectProgress() {}

    private static Calculation onTrack() {
        return Calculation.from(
                        RESULTS_FRAMEWORK,
                        "result indicators on track or better / those with a status",
                        Dimension.NUMBER,
                        List.of(ZERO_DENOMINATOR.when("no result indicator with a status")),
                        ProjectProgress::onTrack)
                .asQuotient(QuotientDimensions.THINGS);
    }

    private static Evaluation onTrack(ResultsFramework framework, Figures figures) {
        LocalDate day = figures.period().closing();
        Worksheet sheet = Worksheet.of(figures);
        Map<ResultStatus, List<String>> byStatus = new TreeMap<>();
        for (Progress one : framework.at(day)) {
            byStatus.computeIfAbsent(one.status(), status -> new ArrayList<>())
                    .add(one.indicator().key());
        }
        int well = 0;
        int all = 0;
        for (Map.Entry<ResultStatus, List<String>> entry : byStatus.entrySet()) {
            ResultStatus status = entry.getKey();
            int count = entry.getValue().size();
            well += status.isOnTrackOrBetter() ? count : 0;
            all += status.isVerdict() ? count : 0;
            sheet.step(framework.profile().words(status) + ": " + count + ": " + Printing.some(entry.getValue()));
        }
        profile(framework, sheet);
        count("result indicators on track or better", well, sheet);
        count("result indicators with a status", all, sheet);
        return sheet.quotient(Rational.of(well), Rational.of(all), "result indicators with a status");
    }

    private static void profile(ResultsFramework framework, Worksheet sheet) {
        sheet.step("thresholds: " + framework.profile().toString().replaceAll("\\R *", "; "));
        framework.notChecked().forEach(one -> sheet.step("not checked: " + one));
        int doubtful = framework.violations().size();
        if (doubtful > 0) {
            sheet.caveat(Printing.number(doubtful) + (doubtful == 1 ? " doubtful entry" : " doubtful entries")
                    + " in the framework");
        }
    }

    private static void count(String name, int number, Worksheet sheet) {
        Figures figures = sheet.figures();
        sheet.number(name, figures.when(figures.period().closing()), BigDecimal.valueOf(number), "");
    }

    private static Calculation complete() {
        return Calculation.from(
                        RESULTS_FRAMEWORK,
                        "complete result indicators / all result indicators",
                        Dimension.NUMBER,
                        List.of(ZERO_DENOMINATOR.when("no result indicator")),
                        ProjectProgress::complete)
                .asQuotient(QuotientDimensions.THINGS);
    }

    private static Evaluation complete(ResultsFramework framework, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        Map<String, List<String>> byGap = new TreeMap<>();
        int complete = 0;
        for (ResultIndicator one : framework.counted()) {
            List<String> missing = one.missing(figures.period().closing());
            complete += missing.isEmpty() ? 1 : 0;
            missing.forEach(
                    gap -> byGap.computeIfAbsent(gap, none -> new ArrayList<>()).add(one.key()));
        }
        byGap.forEach((gap, keys) -> sheet.step("without " + gap + ": " + keys.size() + ": " + Printing.some(keys)));
        int all = framework.counted().size();
        count("complete result indicators", complete, sheet);
        count("result indicators", all, sheet);
        return sheet.quotient(Rational.of(complete), Rational.of(all), "result indicators");
    }

    private static Calculation oneIndicator() {
        return Calculation.from(
                RESULT_INDICATOR,
                "(actual - baseline) / (target - baseline)",
                Dimension.NUMBER,
                List.of(
                        NOT_REPORTED.when("no baseline, target or actual value"),
                        INCONSISTENT_STATEMENT.when("a direction that the target contradicts"),
                        ZERO_DENOMINATOR.when("a target that is the baseline")),
                ProjectProgress::oneIndicator);
    }

    private static Evaluation oneIndicator(ResultIndicator indicator, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        Progress progress = indicator.at(figures.period().closing());
        indicator.baseline().ifPresent(one -> read("baseline", one, indicator, sheet));
        progress.latest().ifPresent(one -> read("actual", one, indicator, sheet));
        indicator.endTarget().ifPresent(one -> {
            sheet.number("target", one.date().toString(), indicator.inUnit(one.to()), indicator.unit());
            sheet.step("target: " + indicator.print(one) + provenance(one));
        });
        Optional<Rational> ratio = progress.ratio();
        sheet.step("status: " + progress.profile().words(progress.status()));
        progress.pace().ifPresent(pace -> sheet.step("pace: " + Printing.percent(pace)));
        progress.projection()
                .ifPresent(value -> sheet.step("goes on as since the baseline to " + indicator.print(value)));
        progress.caveats().forEach(sheet::caveat);
        for (Fault fault : progress.faults()) {
            if (fault.reason() == INCONSISTENT_STATEMENT && ratio.isPresent()) {
                sheet.fault(INCONSISTENT_STATEMENT, fault.detail());
            } else if (ratio.isEmpty()) {
                sheet.fault(NOT_REPORTED, fault.reason() == NOT_REPORTED ? fault.detail() : fault.toString());
            }
        }
        if (sheet.isSound() && ratio.isEmpty()) {
            sheet.fault(ZERO_DENOMINATOR, "the target is the baseline");
        }
        return ratio.map(sheet::value).orElseGet(sheet::undefined);
    }

    private static String provenance(Target target) {
        return " by " + target.date() + (target.provenance().isEmpty() ? "" : ", " + target.provenance());
    }

    /** Figures as they are printed, so that number and unit belong together: 40 %, not 0.4. */
    private static void read(String name, Actual actual, ResultIndicator of, Worksheet sheet) {
        actual.value().ifPresent(value -> sheet.number(name, actual.date().toString(), of.inUnit(value), of.unit()));
        if (!actual.source().isEmpty()) {
            sheet.step(name + ": " + actual.source());
        }
    }

    private static Calculation meanCapped() {
        return Calculation.from(
                RESULTS_FRAMEWORK,
                "mean of the progress of the result indicators, each from 0 to 1",
                Dimension.NUMBER,
                List.of(ZERO_DENOMINATOR.when("no result indicator with progress")),
                ProjectProgress::meanCapped);
    }

    private static Evaluation meanCapped(ResultsFramework framework, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        List<Progress> counted = new ArrayList<>();
        List<String> steady = new ArrayList<>();
        List<String> without = new ArrayList<>();
        for (Progress one : framework.at(figures.period().closing())) {
            boolean contradictory = one.indicator().isContradictory();
            if (one.capped().isPresent() && !contradictory) {
                counted.add(one);
            } else {
                (one.faults().isEmpty() ? steady : without).add(one.indicator().key());
            }
        }
        counted.stream()
                .limit(20)
                .forEach(one -> sheet.step(one.indicator().key() + ": "
                        + Printing.percent(one.capped().orElseThrow())));
        if (!steady.isEmpty()) {
            sheet.step("left out, the target is the baseline: " + Printing.some(steady));
        }
        if (!without.isEmpty()) {
            sheet.step("left out, no progress or a contradiction: " + Printing.some(without));
        }
        count("result indicators with progress", counted.size(), sheet);
        Optional<Rational> mean = ResultsFramework.meanCapped(counted);
        return mean.map(sheet::value)
                .orElseGet(() -> sheet.undefined(ZERO_DENOMINATOR, "no result indicator has progress"));
    }
}
