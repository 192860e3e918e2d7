/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.realsector.outreach.ProgrammeItems.CREDIT_DISBURSED;
import static org.finindicators.realsector.outreach.ProgrammeItems.GROSS_JOBS;
import static org.finindicators.realsector.outreach.ProgrammeItems.INVESTMENT_SUPPORTED;
import static org.finindicators.realsector.outreach.ProgrammeItems.NET_JOBS;
import static org.finindicators.realsector.outreach.ProgrammeItems.PROGRAMME_COST;
import static org.finindicators.realsector.outreach.ProgrammeItems.RETAINED_JOBS;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the jobs that a programme created, and their cost.
 *
 * @since 0.1.0
 */
public final class Jobs {
    /** The jobs in the supported firms before and after. */
    public static final Fact<EmploymentRecord> SUPPORTED_EMPLOYMENT =
            new Fact<>("supported-employment", "employment in supported firms", EmploymentRecord.class);

    private static final Calculation GROSS =
            jobs("full-time equivalents at follow-up - at the baseline", JobSteps::gross);
    private static final Calculation NET = jobs(
            "net jobs (gross x (1 - deadweight) x (1 - displacement))",
            JobSteps::net,
            Reason.NOT_REPORTED.when("deadweight or displacement not reported"),
            Reason.OUT_OF_DOMAIN.when("deadweight or displacement below 0 or above 1"),
            Reason.NOT_APPLICABLE.when("jobs lost instead of created"));
    private static final Calculation JOB_YEARS = jobs(
                    "job-years (gross jobs x mean duration in years)",
                    JobSteps::jobYears,
                    Reason.NOT_REPORTED.when("mean duration of a job not reported"),
                    Reason.OUT_OF_DOMAIN.when("mean duration of a job zero or negative"))
            .counting("job-year");

    /**
     * Counts the jobs that were created.
     *
     * <p>Full-time equivalents at follow-up less those at the baseline, in the firms that were supported; negative
     * where jobs were lost. A part-time job counts by the stated part of the hours of a full-time one.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>the record is not reported;
     *   <li>there are part-time jobs of unknown hours;
     *   <li>a number is negative, or the hours of a part-time job exceed those of a full-time one.
     * </ul>
     *
     * <p>Retained jobs are not among them. World Bank 1995, para 29, asks for the number of jobs created without a
     * method.
     *
     * <p>Variants: {@code net} = gross x (1 - deadweight) x (1 - displacement), not applicable where jobs were lost;
     * {@code net-of-comparison} = follow-up - baseline x (follow-up / baseline of similar firms without support),
     * undefined where those had none; {@code retained}, apart; {@code job-years} = gross jobs x the years that they
     * last; {@code reported-gross}, {@code reported-net} and {@code reported-retained} take what the programme states.
     */
    public static final Indicator JOBS_CREATED = Indicator.builder("realsector.jobs-created", "Jobs created")
            .topic("credit-outreach")
            .alsoCalled("FTE", "employment created")
            .definition("Full-time equivalents in supported firms at follow-up less those at the baseline.")
            .source(WORLD_BANK_1995, "para 29")
            .better(HIGHER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("gross", LIBRARY, GROSS))
            .variant(Variant.of("net", LIBRARY, NET)
                    .note("without those that would have come anyway, and those displaced elsewhere"))
            .variant(Variant.of(
                            "net-of-comparison",
                            LIBRARY,
                            jobs(
                                    "jobs at follow-up - jobs at the baseline x growth of the comparison group",
                                    JobSteps::netOfComparison,
                                    Reason.NOT_REPORTED.when("no comparison group"),
                                    Reason.ZERO_DENOMINATOR.when("no job in the comparison group at the baseline")))
                    .note("over what similar firms without support would lead one to expect"))
            .variant(Variant.of(
                            "retained",
                            LIBRARY,
                            Calculation.from(
                                    SUPPORTED_EMPLOYMENT,
                                    "jobs retained",
                                    Dimension.THINGS,
                                    List.of(
                                            Reason.NOT_REPORTED.when("jobs retained not reported"),
                                            Reason.OUT_OF_DOMAIN.when("jobs retained negative")),
                                    (record, figures) -> new JobSteps(record, figures).retained()))
                    .note("jobs that would have been lost; not among those created"))
            .variant(Variant.of("job-years", LIBRARY, JOB_YEARS).note("gross jobs times the years that they last"))
            .variant(Variant.of("reported-gross", LIBRARY, total(GROSS_JOBS)).note("as the programme states it"))
            .variant(Variant.of("reported-net", LIBRARY, total(NET_JOBS)).note("net, as the programme states it"))
            .variant(Variant.of("reported-retained", LIBRARY, total(RETAINED_JOBS))
                    .note("retained jobs, as the programme states them"))
            .build();

    /**
     * Gives the cost of one more job.
     *
     * <p>Programme cost / jobs created, money for each job. Jobs are full-time equivalents, gross, as those that
     * {@link #JOBS_CREATED} counts: nothing is taken off for those that would have come anyway or displaced others.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>one of the two is not reported;
     *   <li>no job was created;
     *   <li>jobs were lost: a negative cost for each job has no meaning.
     * </ul>
     *
     * <p>Discount the cost of several years first. World Bank 1995, para 29, asks for the cost of the jobs created and
     * says nothing of a deduction.
     *
     * <p>Variants: {@code net-jobs} divides by those that would not have come anyway and displaced none elsewhere;
     * {@code credit-gross-jobs} and {@code credit-net-jobs} put the credit disbursed above the line, which is repaid
     * and therefore not a cost; {@code investment-gross-jobs} and {@code investment-net-jobs} put there all investment
     * that came with it; {@code measured-gross-jobs}, {@code measured-net-jobs} and {@code job-years} divide the cost
     * by what follows from the employment in the supported firms.
     */
    public static final Indicator COST_PER_JOB = Indicator.builder("realsector.cost-per-job", "Cost per job created")
            .topic("credit-outreach")
            .definition("The cost of the programme over the jobs that came with it, in full-time equivalents.")
            .source(WORLD_BANK_1995, "para 29")
            .better(LOWER)
            .tier(KEY)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("gross-jobs", LIBRARY, total(PROGRAMME_COST).over(total(GROSS_JOBS))))
            .variant(Variant.of("net-jobs", LIBRARY, total(PROGRAMME_COST).over(total(NET_JOBS)))
                    .note("over those that would not have come anyway and displaced none elsewhere"))
            .variant(Variant.of(
                            "credit-gross-jobs",
                            LIBRARY,
                            total(CREDIT_DISBURSED).over(total(GROSS_JOBS)))
                    .note("credit disbursed instead of cost"))
            .variant(Variant.of(
                            "credit-net-jobs", LIBRARY, total(CREDIT_DISBURSED).over(total(NET_JOBS)))
                    .note("credit disbursed over net jobs"))
            .variant(Variant.of(
                            "investment-gross-jobs",
                            LIBRARY,
                            total(INVESTMENT_SUPPORTED).over(total(GROSS_JOBS)))
                    .note("total investment instead of cost"))
            .variant(Variant.of(
                            "investment-net-jobs",
                            LIBRARY,
                            total(INVESTMENT_SUPPORTED).over(total(NET_JOBS)))
                    .note("total investment over net jobs"))
            .variant(Variant.of(
                            "measured-gross-jobs",
                            LIBRARY,
                            total(PROGRAMME_COST).over(GROSS))
                    .note("over the change of employment in supported firms"))
            .variant(Variant.of(
                            "measured-net-jobs", LIBRARY, total(PROGRAMME_COST).over(NET))
                    .note("over net jobs that follow from employment in supported firms"))
            .variant(Variant.of("job-years", LIBRARY, total(PROGRAMME_COST).over(JOB_YEARS))
                    .note("over gross jobs times the years that they last"))
            .build();

    private Jobs() {}

    private static Calculation jobs(
            String words, Function<JobSteps, Evaluation> asked, UndefinedCase... undefinedCases) {
        List<UndefinedCase> cases = new ArrayList<>(List.of(
                Reason.NOT_REPORTED.when("part-time jobs of unknown hours"),
                Reason.OUT_OF_DOMAIN.when("a negative number of jobs"),
                Reason.OUT_OF_DOMAIN.when("hours of a part-time job below 0 or above those of a full-time one")));
        cases.addAll(List.of(undefinedCases));
        return Calculation.from(
                        SUPPORTED_EMPLOYMENT,
                        words,
                        Dimension.THINGS,
                        cases,
                        (record, figures) -> asked.apply(new JobSteps(record, figures)))
                .counting("job");
    }
}
