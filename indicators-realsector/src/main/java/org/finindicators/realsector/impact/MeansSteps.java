/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/** Compares four means, of one area or of several regions, exactly. */
final class MeansSteps {
    private final Worksheet sheet;
    private final String when;
    private final Outcome outcome;

    MeansSteps(Figures figures, Outcome outcome) {
        sheet = Worksheet.of(figures);
        when = figures.period().toString();
        this.outcome = outcome;
    }

    /** The change of those reached less that of the comparison group. */
    Evaluation difference(FourMeans means) {
        read("", means);
        outcome.of(sheet);
        return sheet.value(means.difference());
    }

    /** The mean of those reached over what it would be if it had changed in proportion to the comparison group. */
    Evaluation relative(FourMeans means) {
        read("", means);
        BigDecimal start = means.comparison().before();
        if (outcome.isMoney()) {
            sheet.operands().forEach(mean -> sheet.requireNotNegative(mean.name(), mean.amount()));
        }
        if (sheet.isSound() && start.signum() == 0) {
            sheet.fault(Reason.ZERO_DENOMINATOR, "comparison group, before 0");
        }
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        Rational expected = Rational.of(means.treated().before())
                .times(Rational.of(means.comparison().after()))
                .dividedBy(Rational.of(start));
        sheet.step("without the operation: " + Printing.number(means.treated().before()) + " x "
                + Printing.number(means.comparison().after()) + " / " + Printing.number(start) + " = "
                + Printing.number(expected));
        return sheet.quotient(
                Rational.of(means.treated().after()).minus(expected),
                expected,
                "what is expected without the operation");
    }

    /** The mean of the regions' differences, weighted by population. */
    Evaluation overRegions(RegionalMeans all) {
        if (!isSound(all)) {
            return sheet.undefined();
        }
        Rational sum = Rational.ZERO;
        BigDecimal persons = BigDecimal.ZERO;
        for (RegionalMeans.Region region : all.regions()) {
            read(region.name() + ", ", region.means());
            Rational difference = region.means().difference();
            sheet.step(region.name() + ": " + Printing.number(difference));
            Optional<BigDecimal> population = population(region);
            sum = sum.plus(difference.times(Rational.of(population.orElse(BigDecimal.ZERO))));
            persons = persons.add(population.orElse(BigDecimal.ZERO));
        }
        outcome.of(sheet);
        return sheet.quotient(sum, Rational.of(persons), "population of all regions");
    }

    private Optional<BigDecimal> population(RegionalMeans.Region region) {
        String name = "population of " + region.name();
        region.population()
                .ifPresentOrElse(
                        persons -> sheet.number(name, when, persons, "person").requireNotNegative(name, persons),
                        () -> sheet.fault(Reason.NOT_REPORTED, name));
        return region.population();
    }

    /** The difference of one region. */
    Evaluation ofRegion(RegionalMeans all, String name) {
        if (!isSound(all)) {
            return sheet.undefined();
        }
        return all.regions().stream()
                .filter(region -> region.name().equals(name))
                .findFirst()
                .map(region -> difference(region.means()))
                .orElseGet(() -> sheet.undefined(Reason.NOT_REPORTED, "region " + name));
    }

    private boolean isSound(RegionalMeans all) {
        if (all.regions().isEmpty()) {
            sheet.fault(Reason.GROUP_TOO_SMALL, "no region");
        }
        Set<String> seen = new HashSet<>();
        for (RegionalMeans.Region region : all.regions()) {
            if (!seen.add(region.name())) {
                sheet.fault(Reason.INCONSISTENT_STATEMENT, "region " + region.name() + " is given twice");
            }
        }
        return sheet.isSound();
    }

    private void read(String whose, FourMeans means) {
        read(whose + "those reached", means.treated());
        read(whose + "comparison group", means.comparison());
    }

    private void read(String group, BeforeAndAfter means) {
        outcome.read(sheet, group + ", before", when, means.before());
        outcome.read(sheet, group + ", after", when, means.after());
    }
}
