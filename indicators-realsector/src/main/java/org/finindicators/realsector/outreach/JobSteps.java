/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Counts the jobs that a programme created, exactly, keeping each step as a line for the reader. */
final class JobSteps {
    private final EmploymentRecord record;
    private final List<Operand> operands = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    private JobSteps(EmploymentRecord record) {
        this.record = record;
    }

    /** Full-time equivalents at follow-up less those at the baseline. */
    static Evaluation gross(EmploymentRecord record) {
        JobSteps all = new JobSteps(record);
        return all.withGross(gross -> all.value(Rational.of(gross)));
    }

    /** Gross jobs x (1 - deadweight) x (1 - displacement). */
    static Evaluation net(EmploymentRecord record) {
        JobSteps all = new JobSteps(record);
        return all.withGross(gross -> all.net(gross));
    }

    /** Jobs at follow-up less what the baseline would have become if it had changed as the comparison group did. */
    static Evaluation netOfComparison(EmploymentRecord record) {
        JobSteps all = new JobSteps(record);
        return all.withGross(gross -> all.record
                .comparison()
                .map(others -> all.equivalents(
                        "in the comparison group", others.baseline(), others.followUp(), all::againstComparison))
                .orElseGet(() -> all.missing("comparison group")));
    }

    /** Jobs retained, apart. */
    static Evaluation retained(EmploymentRecord record) {
        JobSteps all = new JobSteps(record);
        return record.retained()
                .map(jobs -> {
                    all.operand("jobs retained", jobs, "job");
                    return jobs.signum() < 0
                            ? all.wrong("jobs retained " + Decimals.print(jobs) + ": must not be negative")
                            : all.value(Rational.of(jobs));
                })
                .orElseGet(() -> all.missing("jobs retained"));
    }

    /** Gross jobs x the years that they last. */
    static Evaluation jobYears(EmploymentRecord record) {
        JobSteps all = new JobSteps(record);
        return all.withGross(gross -> record.years()
                .map(years -> {
                    all.operand("mean duration of a job", years, "years");
                    return years.signum() <= 0
                            ? all.wrong("mean duration of a job " + Decimals.print(years) + ": must be above zero")
                            : all.value(Rational.of(gross).times(Rational.of(years)));
                })
                .orElseGet(() -> all.missing("mean duration of a job")));
    }

    private Evaluation withGross(Function<BigDecimal, Evaluation> then) {
        return equivalents("in supported firms", record.baseline(), record.followUp(), (before, after) -> {
            BigDecimal gross = after.subtract(before);
            steps.add("gross jobs: " + print(after) + " - " + print(before) + " = " + print(gross));
            return then.apply(gross);
        });
    }

    private Evaluation equivalents(
            String whose,
            Workforce before,
            Workforce after,
            java.util.function.BiFunction<BigDecimal, BigDecimal, Evaluation> then) {
        Optional<Evaluation> fault =
                unsound("baseline " + whose, before).or(() -> unsound("follow-up " + whose, after));
        if (fault.isPresent()) {
            return fault.get();
        }
        Optional<BigDecimal> first = before.fullTimeEquivalents();
        Optional<BigDecimal> second = after.fullTimeEquivalents();
        if (first.isEmpty() || second.isEmpty()) {
            return missing(
                    "hours of part-time jobs, " + (first.isEmpty() ? "baseline " + whose : "follow-up " + whose));
        }
        operand("jobs " + whose + ", baseline", first.get(), "job");
        operand("jobs " + whose + ", follow-up", second.get(), "job");
        return then.apply(first.get(), second.get());
    }

    private Optional<Evaluation> unsound(String which, Workforce jobs) {
        jobs.hoursFactor()
                .filter(factor -> jobs.partTime().signum() > 0)
                .ifPresent(factor -> steps.add(which + ": " + print(jobs.fullTime()) + " full-time + "
                        + print(jobs.partTime()) + " part-time x " + print(factor)));
        if (jobs.fullTime().signum() < 0 || jobs.partTime().signum() < 0) {
            return Optional.of(wrong(which + ": a number of jobs must not be negative"));
        }
        return jobs.hoursFactor().flatMap(factor -> notAShare("hours factor of part-time jobs, " + which, factor));
    }

    private Evaluation net(BigDecimal gross) {
        Optional<BigDecimal> deadweight = record.deadweight();
        Optional<BigDecimal> displacement = record.displacement();
        if (deadweight.isEmpty() || displacement.isEmpty()) {
            return missing(
                    deadweight.isPresent()
                            ? "displacement"
                            : displacement.isPresent() ? "deadweight" : "deadweight, displacement");
        }
        operand("deadweight", deadweight.get(), "");
        operand("displacement", displacement.get(), "");
        Optional<Evaluation> fault =
                notAShare("deadweight", deadweight.get()).or(() -> notAShare("displacement", displacement.get()));
        if (fault.isPresent()) {
            return fault.get();
        }
        if (gross.signum() < 0) {
            return Evaluation.undefined(
                    Reason.NOT_APPLICABLE,
                    "gross jobs " + Decimals.print(gross) + ": deadweight and displacement are parts of jobs created",
                    operands);
        }
        BigDecimal remaining = BigDecimal.ONE.subtract(deadweight.get());
        BigDecimal undisplaced = BigDecimal.ONE.subtract(displacement.get());
        BigDecimal net = gross.multiply(remaining).multiply(undisplaced);
        steps.add("net jobs: " + print(gross) + " x " + print(remaining) + " x " + print(undisplaced) + " = "
                + print(net));
        return value(Rational.of(net));
    }

    private Evaluation againstComparison(BigDecimal before, BigDecimal after) {
        if (before.signum() == 0) {
            return Evaluation.undefined(
                    Reason.ZERO_DENOMINATOR, "jobs in the comparison group at the baseline 0", operands);
        }
        // both were seen to be there when the gross jobs were computed
        BigDecimal own = operands.get(0).amount();
        BigDecimal now = operands.get(1).amount();
        Rational expected = Rational.of(own).times(Rational.of(after)).dividedBy(Rational.of(before));
        steps.add("without the programme: " + print(own) + " x " + print(after) + " / " + print(before) + " = "
                + print(expected.toDecimal()));
        return value(Rational.of(now).minus(expected));
    }

    private Optional<Evaluation> notAShare(String what, BigDecimal part) {
        return part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0
                ? Optional.of(wrong(what + " " + Decimals.print(part) + ", it must lie between 0 and 1"))
                : Optional.empty();
    }

    private void operand(String name, BigDecimal amount, String unit) {
        operands.add(Operand.of(name, "", amount, unit));
    }

    private Evaluation value(Rational jobs) {
        return Evaluation.of(jobs, operands, steps);
    }

    private Evaluation missing(String what) {
        return Evaluation.undefined(Reason.NOT_REPORTED, what, operands);
    }

    private Evaluation wrong(String what) {
        return Evaluation.undefined(Reason.OUT_OF_DOMAIN, what, operands);
    }

    private static String print(BigDecimal number) {
        return Printing.upTo(number, 6);
    }
}
