/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;

import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Fact;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.project.CommonIndicatorSet.Required;
import org.finindicators.project.IndicatorStanding.Status;

/**
 * Declares how far the projects of a portfolio report the indicators that are common to all with credit.
 *
 * @since 0.1.0
 */
public final class ProjectReporting {
    /** The reports of the projects of a portfolio on the common indicators. */
    public static final Fact<CommonReporting> COMMON_REPORTING =
            new Fact<>("common-reporting", "reports on common indicators", CommonReporting.class);

    /**
     * Tells how many of the common indicators that are due are reported.
     *
     * <p>Pairs of a project with credit and an indicator that have a value / pairs that are due, at the end of the
     * period, a share; {@link CommonReporting#at} says what is due and what counts. A pair that is undefined for
     * another reason than missing figures is not reported.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no reports are given (not reported);
     *   <li>nothing is due (zero denominator).
     * </ul>
     *
     * <p>The peer review of 2003, recommendation 4.
     *
     * <p>Variants: {@code answered} counts undefined pairs too, for the project did report; {@code complete-projects}
     * is the share of projects that report all that is due from them. The object is the fact {@link #COMMON_REPORTING}
     * of the statement.
     */
    public static final Indicator COMMON_INDICATORS_REPORTED = Indicator.builder(
                    "project.common-indicators", "Common indicators reported")
            .topic("portfolio")
            .alsoCalled("minimum indicators", "basic indicators", "reporting coverage")
            .definition("How many of the common indicators that are due from projects with credit have a value.")
            .source(ILO_2003, "recommendation 4")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("pairs", LIBRARY, pairs("common indicators reported / due", Set.of(Status.REPORTED))))
            .variant(Variant.of(
                            "answered",
                            LIBRARY,
                            pairs(
                                    "common indicators reported or undefined / due",
                                    Set.of(Status.REPORTED, Status.UNDEFINED)))
                    .note("what is reported and gives no value counts, too"))
            .variant(Variant.of(
                            "complete-projects",
                            LIBRARY,
                            share(
                                    "projects that report all common indicators / projects from which any is due",
                                    "projects from which anything is due",
                                    at -> at.complete().size(),
                                    at -> at.dueByProject().size()))
                    .note("projects that report all that is due from them"))
            .build();

    private ProjectReporting() {}

    private static Calculation pairs(String words, Set<Status> counted) {
        return share(
                words,
                "pairs that are due",
                at -> at.pairs().stream()
                        .filter(pair -> counted.contains(pair.status()))
                        .count(),
                at -> at.due().size());
    }

    private static Calculation share(
            String words,
            String below,
            ToLongFunction<ReportingStanding> part,
            ToLongFunction<ReportingStanding> whole) {
        return Calculation.from(
                        COMMON_REPORTING,
                        words,
                        Dimension.NUMBER,
                        List.of(Reason.ZERO_DENOMINATOR.when("nothing due")),
                        (reporting, figures) -> {
                            ReportingStanding at = reporting.at(figures.period().closing());
                            Worksheet sheet = Worksheet.of(figures);
                            steps(at, sheet);
                            at.notes().forEach(sheet::caveat);
                            return sheet.quotient(
                                    Rational.of(part.applyAsLong(at)), Rational.of(whole.applyAsLong(at)), below);
                        })
                .asQuotient(QuotientDimensions.THINGS);
    }

    private static void steps(ReportingStanding at, Worksheet sheet) {
        for (Required one : at.set().indicators()) {
            List<IndicatorStanding> due = at.ofIndicator(one.id()).stream()
                    .filter(IndicatorStanding::isDue)
                    .toList();
            sheet.step(one.id() + ": " + count(due, Status.REPORTED) + " of " + Printing.number(due.size())
                    + " reported, " + count(due, Status.UNDEFINED) + " undefined, " + count(due, Status.MISSING)
                    + " missing");
        }
        for (Status lacking : List.of(Status.MISSING, Status.UNDEFINED)) {
            List<String> projects = at.with(lacking).stream()
                    .map(IndicatorStanding::project)
                    .distinct()
                    .toList();
            if (!projects.isEmpty()) {
                sheet.step("projects with something " + lacking + ": " + Printing.some(projects));
            }
        }
    }

    private static String count(List<IndicatorStanding> pairs, Status status) {
        return Printing.number(
                pairs.stream().filter(pair -> pair.status() == status).count());
    }
}
