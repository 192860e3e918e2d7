/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Counts and weighs the reforms of a programme as they stand at the end of the period. */
final class ReformSteps {
    private final Worksheet sheet;
    private final LocalDate date;
    private final List<Reform> reforms;
    private final List<Reform> agreed;

    private ReformSteps(ReformProgramme programme, Figures figures) {
        sheet = Worksheet.of(figures);
        date = figures.period().closing();
        reforms = programme.reforms();
        agreed = reforms.stream().filter(reform -> reform.isAgreedAt(date)).toList();
        agreed.forEach(reform -> sheet.number(
                reform.name() + " (" + reform.depth() + "), carried out",
                date.toString(),
                reform.carriedOutAt(date),
                ""));
        agreed.stream()
                .filter(reform -> reform.isReversedAt(date))
                .forEach(reform -> sheet.step(
                        reform.name() + " reversed on " + reform.reversedOn().orElse(date)));
        if (agreed.size() < reforms.size()) {
            sheet.step(Printing.number(reforms.size() - agreed.size()) + " agreed after " + date + " left out");
        }
        check();
    }

    /** Looks for contradictions, then computes what is asked. */
    static Evaluation of(ReformProgramme programme, Figures figures, Function<ReformSteps, Evaluation> asked) {
        ReformSteps steps = new ReformSteps(programme, figures);
        return steps.sheet.isSound() ? asked.apply(steps) : steps.sheet.undefined();
    }

    private void check() {
        Set<String> contradictions = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (Reform reform : reforms) {
            sheet.requireShare("completion of " + reform.name(), reform.part());
            if (!seen.add(reform.name())) {
                contradictions.add("'" + reform.name() + "' occurs twice");
            }
            reform.contradiction().ifPresent(contradictions::add);
        }
        faultIfAny(Reason.INCONSISTENT_STATEMENT, contradictions);
    }

    private void faultIfAny(Reason reason, Set<String> details) {
        if (!details.isEmpty()) {
            sheet.fault(reason, Printing.some(details));
        }
    }

    /** Tells whether a reform is carried out in full and stands. */
    boolean stands(Reform reform) {
        return isFull(reform) && !reform.isReversedAt(date);
    }

    private boolean isFull(Reform reform) {
        return reform.carriedOutAt(date).compareTo(BigDecimal.ONE) == 0;
    }

    /** Tells whether anything of a reform was carried out and taken back. */
    boolean isReversed(Reform reform) {
        return reform.isReversedAt(date);
    }

    /** The number of agreed reforms that meet a condition; not applicable where none was agreed. */
    Evaluation count(Predicate<Reform> condition) {
        return agreed.isEmpty() ? none() : sheet.value(Rational.of(number(condition)));
    }

    private Evaluation none() {
        return sheet.undefined(Reason.NOT_APPLICABLE, "no reform was agreed by " + date);
    }

    private long number(Predicate<Reform> condition) {
        return agreed.stream().filter(condition).count();
    }

    /** The number of those that stand over the number agreed. */
    Evaluation share() {
        return sheet.quotient(Rational.of(number(this::stands)), Rational.of(agreed.size()), "reforms agreed");
    }

    /** The sum of the parts that stand. */
    Evaluation parts() {
        return agreed.isEmpty()
                ? none()
                : sheet.value(agreed.stream().map(this::standing).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The part of a reform that was carried out and has not been taken back. */
    BigDecimal standing(Reform reform) {
        return reform.isReversedAt(date) ? BigDecimal.ZERO : reform.carriedOutAt(date);
    }

    /** The part that was carried out, taken back or not. */
    BigDecimal carriedOut(Reform reform) {
        return reform.carriedOutAt(date);
    }

    /** One for a reform that stands in full, nothing for a part. */
    BigDecimal inFull(Reform reform) {
        return stands(reform) ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** The number of those implemented in the period that stand at its end. */
    Evaluation inPeriod() {
        Set<String> undated = new LinkedHashSet<>();
        agreed.stream()
                .filter(reform -> isFull(reform) && reform.implementedOn().isEmpty())
                .forEach(reform -> undated.add("when " + reform.name() + " was implemented"));
        faultIfAny(Reason.NOT_REPORTED, undated);
        return sheet.isSound()
                ? count(reform -> stands(reform)
                        && reform.implementedOn()
                                .filter(sheet.figures().period()::covers)
                                .isPresent())
                : sheet.undefined();
    }

    /** The weighted mean of what was carried out, the weights being those of the depths. */
    Evaluation depth(Function<Reform, Optional<BigDecimal>> weightOf, Function<Reform, BigDecimal> done, String scale) {
        Set<String> unknown = new LinkedHashSet<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (Reform reform : agreed) {
            Optional<BigDecimal> weight = weightOf.apply(reform);
            if (weight.isEmpty()) {
                unknown.add(scale + " has no depth '" + reform.depth() + "'");
                continue;
            }
            BigDecimal part = done.apply(reform);
            sheet.step(reform.name() + ": " + Printing.number(weight.get()) + " x " + Printing.number(part));
            sum = sum.add(weight.get().multiply(part));
            most = most.add(weight.get());
        }
        faultIfAny(Reason.OUT_OF_DOMAIN, unknown);
        return sheet.quotient(sum, most, "depth of the reforms agreed");
    }
}
