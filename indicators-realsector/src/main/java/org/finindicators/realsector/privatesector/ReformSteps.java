/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Counts and weighs the reforms of a programme as they stand at the end of the period. */
final class ReformSteps {
    private static final int NAMED = 5;

    private final Figures figures;
    private final LocalDate date;
    private final List<Reform> reforms;
    private final List<Reform> agreed;
    private final List<Operand> operands = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private ReformSteps(ReformProgramme programme, Figures figures) {
        this.figures = figures;
        date = figures.period().closing();
        reforms = programme.reforms();
        agreed = reforms.stream().filter(reform -> reform.isAgreedAt(date)).toList();
        agreed.forEach(reform -> operands.add(Operand.of(
                reform.name() + " (" + reform.depth() + "), carried out",
                date.toString(),
                reform.carriedOutAt(date),
                "")));
        agreed.stream()
                .filter(reform -> reform.isReversedAt(date))
                .forEach(reform -> notes.add(
                        reform.name() + " reversed on " + reform.reversedOn().orElse(date)));
        if (agreed.size() < reforms.size()) {
            notes.add(reforms.size() - agreed.size() + " agreed after " + date + " left out");
        }
    }

    /** Looks for contradictions, then computes what is asked. */
    static Evaluation of(ReformProgramme programme, Figures figures, Function<ReformSteps, Evaluation> asked) {
        ReformSteps steps = new ReformSteps(programme, figures);
        return steps.fault().orElseGet(() -> asked.apply(steps));
    }

    private Optional<Evaluation> fault() {
        Set<String> outside = new LinkedHashSet<>();
        Set<String> contradictions = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (Reform reform : reforms) {
            BigDecimal part = reform.completion();
            if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0) {
                outside.add("completion of " + reform.name() + " " + Decimals.print(part)
                        + ", it must lie between 0 and 1");
            }
            if (!seen.add(reform.name())) {
                contradictions.add("'" + reform.name() + "' occurs twice");
            }
            reform.contradiction().ifPresent(contradictions::add);
        }
        if (!outside.isEmpty()) {
            return Optional.of(undefined(Reason.OUT_OF_DOMAIN, outside));
        }
        return contradictions.isEmpty()
                ? Optional.empty()
                : Optional.of(undefined(Reason.INCONSISTENT_STATEMENT, contradictions));
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
        return agreed.isEmpty() ? none() : value(Rational.of(number(condition)));
    }

    private Evaluation none() {
        return Evaluation.undefined(Reason.NOT_APPLICABLE, "no reform was agreed by " + date, operands);
    }

    private long number(Predicate<Reform> condition) {
        return agreed.stream().filter(condition).count();
    }

    private Evaluation value(Rational value) {
        return Evaluation.of(value, operands, notes);
    }

    /** The number of those that stand over the number agreed. */
    Evaluation share() {
        return Evaluation.quotient(
                Rational.of(number(this::stands)), Rational.of(agreed.size()), "reforms agreed", operands, notes);
    }

    /** The sum of the parts that stand. */
    Evaluation parts() {
        return agreed.isEmpty()
                ? none()
                : value(Rational.of(agreed.stream().map(this::standing).reduce(BigDecimal.ZERO, BigDecimal::add)));
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
        return undated.isEmpty()
                ? count(reform -> stands(reform)
                        && reform.implementedOn()
                                .filter(figures.period()::covers)
                                .isPresent())
                : undefined(Reason.NOT_REPORTED, undated);
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
            notes.add(reform.name() + ": " + Printing.upTo(weight.get(), 6) + " x " + Printing.upTo(part, 6));
            sum = sum.add(weight.get().multiply(part));
            most = most.add(weight.get());
        }
        if (!unknown.isEmpty()) {
            return undefined(Reason.OUT_OF_DOMAIN, unknown);
        }
        return Evaluation.quotient(Rational.of(sum), Rational.of(most), "depth of the reforms agreed", operands, notes);
    }

    private Evaluation undefined(Reason reason, Set<String> details) {
        List<String> all = List.copyOf(details);
        String first = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
        return Evaluation.undefined(
                reason, all.size() > NAMED ? first + " and " + (all.size() - NAMED) + " more" : first, operands);
    }
}
