/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Counts the jobs that a programme created, exactly, keeping each step as a line for the reader. */
final class JobSteps {
    private final EmploymentRecord record;
    private final Worksheet sheet;

    JobSteps(EmploymentRecord record, Figures figures) {
        this.record = record;
        sheet = Worksheet.of(figures);
    }

    /** Full-time equivalents before and after. */
    private record Equivalents(BigDecimal before, BigDecimal after) {
        BigDecimal gross() {
            return after.subtract(before);
        }
    }

    /** Full-time equivalents at follow-up less those at the baseline. */
    Evaluation gross() {
        return supported().map(jobs -> sheet.value(jobs.gross())).orElseGet(sheet::undefined);
    }

    /** Gross jobs x (1 - deadweight) x (1 - displacement). */
    Evaluation net() {
        Optional<Equivalents> jobs = supported();
        Optional<BigDecimal> deadweight = share("deadweight", record.deadweight());
        Optional<BigDecimal> displacement = share("displacement", record.displacement());
        jobs.filter(both -> both.gross().signum() < 0)
                .ifPresent(both -> sheet.fault(
                        Reason.NOT_APPLICABLE,
                        "gross jobs " + Printing.number(both.gross())
                                + ": deadweight and displacement are parts of jobs created"));
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        BigDecimal gross = jobs.orElseThrow().gross();
        BigDecimal remaining = BigDecimal.ONE.subtract(deadweight.orElseThrow());
        BigDecimal undisplaced = BigDecimal.ONE.subtract(displacement.orElseThrow());
        BigDecimal net = gross.multiply(remaining).multiply(undisplaced);
        return sheet.step("net jobs: " + Printing.number(gross) + " x " + Printing.number(remaining) + " x "
                        + Printing.number(undisplaced) + " = " + Printing.number(net))
                .value(net);
    }

    /** Jobs at follow-up less what the baseline would have become if it had changed as the comparison group did. */
    Evaluation netOfComparison() {
        Optional<Equivalents> own = supported();
        Optional<Equivalents> others = record.comparison()
                .flatMap(group -> equivalents("in the comparison group", group.baseline(), group.followUp()));
        if (record.comparison().isEmpty()) {
            sheet.fault(Reason.NOT_REPORTED, "comparison group");
        }
        others.filter(both -> both.before().signum() == 0)
                .ifPresent(
                        both -> sheet.fault(Reason.ZERO_DENOMINATOR, "jobs in the comparison group at the baseline 0"));
        return sheet.isSound() ? netOf(own.orElseThrow(), others.orElseThrow()) : sheet.undefined();
    }

    private Evaluation netOf(Equivalents own, Equivalents others) {
        Rational expected =
                Rational.of(own.before()).times(Rational.of(others.after())).dividedBy(Rational.of(others.before()));
        return sheet.step("without the programme: " + Printing.number(own.before()) + " x "
                        + Printing.number(others.after()) + " / " + Printing.number(others.before()) + " = "
                        + Printing.number(expected))
                .value(Rational.of(own.after()).minus(expected));
    }

    /** Jobs retained, apart. */
    Evaluation retained() {
        Optional<BigDecimal> jobs = record.retained();
        if (jobs.isEmpty()) {
            return sheet.undefined(Reason.NOT_REPORTED, "jobs retained");
        }
        return sheet.number("jobs retained", "", jobs.get(), "job")
                .requireNotNegative("jobs retained", jobs.get())
                .value(jobs.get());
    }

    /** Gross jobs x the years that they last. */
    Evaluation jobYears() {
        String name = "mean duration of a job";
        sheet.number("counted in", "", BigDecimal.ONE, "job-year");
        Optional<Equivalents> jobs = supported();
        record.years()
                .ifPresentOrElse(
                        years -> sheet.number(name, "", years, "years").requirePositive(name, years),
                        () -> sheet.fault(Reason.NOT_REPORTED, name));
        return sheet.isSound()
                ? sheet.value(jobs.orElseThrow().gross().multiply(record.years().orElseThrow()))
                : sheet.undefined();
    }

    /** The equivalents in supported firms; nothing if something is wrong, which the sheet then says. */
    private Optional<Equivalents> supported() {
        Optional<Equivalents> jobs = equivalents("in supported firms", record.baseline(), record.followUp());
        jobs.ifPresent(both -> sheet.step("gross jobs: " + Printing.number(both.after()) + " - "
                + Printing.number(both.before()) + " = " + Printing.number(both.gross())));
        return jobs;
    }

    private Optional<Equivalents> equivalents(String whose, Workforce before, Workforce after) {
        Optional<BigDecimal> first = equivalents("baseline " + whose, before);
        Optional<BigDecimal> second = equivalents("follow-up " + whose, after);
        first.ifPresent(jobs -> sheet.number("jobs " + whose + ", baseline", "", jobs, "job"));
        second.ifPresent(jobs -> sheet.number("jobs " + whose + ", follow-up", "", jobs, "job"));
        return sheet.isSound() ? first.flatMap(b -> second.map(a -> new Equivalents(b, a))) : Optional.empty();
    }

    private Optional<BigDecimal> equivalents(String which, Workforce jobs) {
        sheet.requireNotNegative("full-time jobs, " + which, jobs.fullTime());
        sheet.requireNotNegative("part-time jobs, " + which, jobs.partTime());
        jobs.hoursFactor().ifPresent(factor -> sheet.requireShare("hours factor of part-time jobs, " + which, factor));
        jobs.hoursFactor()
                .filter(factor -> jobs.partTime().signum() > 0)
                .ifPresent(factor -> sheet.step(which + ": " + Printing.number(jobs.fullTime()) + " full-time + "
                        + Printing.number(jobs.partTime()) + " part-time x " + Printing.number(factor)));
        Optional<BigDecimal> all = jobs.fullTimeEquivalents();
        if (all.isEmpty()) {
            sheet.fault(Reason.NOT_REPORTED, "hours of part-time jobs, " + which);
        }
        return all;
    }

    private Optional<BigDecimal> share(String name, Optional<BigDecimal> part) {
        part.ifPresentOrElse(
                known -> sheet.number(name, "", known, "").requireShare(name, known),
                () -> sheet.fault(Reason.NOT_REPORTED, name));
        return part;
    }
}
