/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Compares four means, of one area or of several regions, exactly. */
final class MeansSteps {
    private final Figures figures;
    private final Outcome outcome;

    MeansSteps(Figures figures, Outcome outcome) {
        this.figures = figures;
        this.outcome = outcome;
    }

    /** The change of those reached less that of the comparison group. */
    Evaluation difference(FourMeans means) {
        List<Operand> operands = operands("", means);
        return outside(operands, operands).orElseGet(() -> Evaluation.of(means.difference(), operands, List.of()));
    }

    /** The mean of those reached over what it would be if it had changed in proportion to the comparison group. */
    Evaluation relative(FourMeans means) {
        List<Operand> operands = operands("", means);
        Optional<Evaluation> outside = outside(operands, operands);
        if (outside.isPresent()) {
            return outside.get();
        }
        for (Operand operand : operands) {
            if (operand.amount().signum() < 0) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN,
                        operand.name() + " " + Decimals.print(operand.amount()) + ": must not be negative",
                        operands);
            }
        }
        if (means.comparisonBefore().signum() == 0) {
            return Evaluation.undefined(Reason.ZERO_DENOMINATOR, "comparison group, before 0", operands);
        }
        Rational expected = Rational.of(means.treatedBefore())
                .times(Rational.of(means.comparisonAfter()))
                .dividedBy(Rational.of(means.comparisonBefore()));
        String note = "without the operation: " + print(means.treatedBefore()) + " x " + print(means.comparisonAfter())
                + " / " + print(means.comparisonBefore()) + " = " + print(expected.toDecimal());
        return Evaluation.quotient(
                Rational.of(means.treatedAfter()).minus(expected),
                expected,
                "what is expected without the operation",
                operands,
                List.of(note));
    }

    /** The mean of the regions' differences, weighted by population. */
    Evaluation overRegions(RegionalMeans all) {
        Optional<Evaluation> fault = unsound(all);
        if (fault.isPresent()) {
            return fault.get();
        }
        List<Operand> operands = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        Rational sum = Rational.ZERO;
        BigDecimal persons = BigDecimal.ZERO;
        for (RegionalMeans.Region region : all.regions()) {
            List<Operand> means = operands(region.name() + ", ", region.means());
            operands.addAll(means);
            Optional<Evaluation> outside = outside(means, operands);
            if (outside.isPresent()) {
                return outside.get();
            }
            Rational difference = region.means().difference();
            notes.add(region.name() + ": " + print(difference.toDecimal()));
            BigDecimal population = region.population().orElse(BigDecimal.ZERO);
            if (region.population().isEmpty()) {
                missing.add("population of " + region.name());
            } else {
                operands.add(Operand.of("population of " + region.name(), when(), population, "person"));
            }
            if (population.signum() < 0) {
                return Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN,
                        "population of " + region.name() + " " + Decimals.print(population) + ": must not be negative",
                        operands);
            }
            sum = sum.plus(difference.times(Rational.of(population)));
            persons = persons.add(population);
        }
        return missing.isEmpty()
                ? Evaluation.quotient(sum, Rational.of(persons), "population of all regions", operands, notes)
                : Evaluation.undefined(Reason.NOT_REPORTED, String.join(", ", missing), operands);
    }

    /** The difference of one region. */
    Evaluation ofRegion(RegionalMeans all, String name) {
        return unsound(all)
                .orElseGet(() -> all.regions().stream()
                        .filter(region -> region.name().equals(name))
                        .findFirst()
                        .map(region -> difference(region.means()))
                        .orElseGet(() -> Evaluation.undefined(Reason.NOT_REPORTED, "region " + name, List.of())));
    }

    /** The first mean that the outcome cannot have. */
    private Optional<Evaluation> outside(List<Operand> means, List<Operand> read) {
        return means.stream()
                .filter(mean -> !outcome.contains(mean.amount()))
                .findFirst()
                .map(mean -> Evaluation.undefined(
                        Reason.OUT_OF_DOMAIN,
                        mean.name() + " " + Decimals.print(mean.amount()) + ": " + outcome.rule,
                        read));
    }

    private static Optional<Evaluation> unsound(RegionalMeans all) {
        if (all.regions().isEmpty()) {
            return Optional.of(Evaluation.undefined(Reason.GROUP_TOO_SMALL, "no region", List.of()));
        }
        Set<String> seen = new HashSet<>();
        for (RegionalMeans.Region region : all.regions()) {
            if (!seen.add(region.name())) {
                return Optional.of(Evaluation.undefined(
                        Reason.INCONSISTENT_STATEMENT, "region " + region.name() + " is given twice", List.of()));
            }
        }
        return Optional.empty();
    }

    private List<Operand> operands(String whose, FourMeans means) {
        return List.of(
                operand(whose + "those reached, before", means.treatedBefore()),
                operand(whose + "those reached, after", means.treatedAfter()),
                operand(whose + "comparison group, before", means.comparisonBefore()),
                operand(whose + "comparison group, after", means.comparisonAfter()));
    }

    private Operand operand(String name, BigDecimal mean) {
        return outcome.isMoney()
                ? Operand.money(name, when(), mean, figures.scale(), figures.currency())
                : Operand.of(name, when(), mean, "");
    }

    private String when() {
        return figures.period().toString();
    }

    private static String print(BigDecimal number) {
        return Printing.upTo(number, 6);
    }
}
