/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.formula.Term.Part;

/** Collects what a formula reads and when it is undefined. */
final class Reads {
    private static final Set<Moment> OVER_PERIODS =
            EnumSet.of(Moment.PERIOD, Moment.ANNUAL, Moment.MEAN, Moment.PRIOR_MEAN);

    private final Set<Reading> readings = new LinkedHashSet<>();
    private final Set<Fact<?>> facts = new LinkedHashSet<>();
    private final Set<Item<?>> beside = new LinkedHashSet<>();
    private final Set<String> details = new LinkedHashSet<>();
    private final Set<UndefinedCase> history = new LinkedHashSet<>();
    private final Set<UndefinedCase> conditions = new LinkedHashSet<>();

    /** Items that are read whatever the other figures are, and those that some amount must be there for. */
    private final Set<Item<?>> always = new LinkedHashSet<>();

    private final Map<Item<?>, String> ifAny = new LinkedHashMap<>();

    private final Map<UndefinedCase, UndefinedCase> conditionsIfAny = new LinkedHashMap<>();

    /** The amounts that what is looked at is multiplied by and needed for. */
    private String where = "";

    private Reads() {}

    static Reads of(Formula formula) {
        Reads reads = new Reads();
        reads.add(formula);
        return reads;
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    List<Fact<?>> facts() {
        return List.copyOf(facts);
    }

    List<Item<?>> beside() {
        return List.copyOf(beside);
    }

    List<String> details() {
        return List.copyOf(details);
    }

    List<UndefinedCase> undefinedCases() {
        Set<UndefinedCase> cases = new LinkedHashSet<>();
        boolean overPeriods = readings.stream().anyMatch(reading -> OVER_PERIODS.contains(reading.moment()));
        String missing = "an item not reported" + exceptions();
        if (overPeriods) {
            cases.add(UndefinedCase.of(
                    missing + ", or for another period only", Reason.NOT_REPORTED, Reason.PERIOD_MISMATCH));
        } else if (!readings.isEmpty()) {
            cases.add(Reason.NOT_REPORTED.when(missing));
        }
        cases.addAll(history);
        cases.addAll(conditions);
        conditionsIfAny.forEach((anyway, one) -> {
            if (!conditions.contains(anyway)) {
                cases.add(one);
            }
        });
        return List.copyOf(cases);
    }

    /** Says which items are needed only where there is some amount. */
    private String exceptions() {
        Map<String, List<String>> byAmount = new LinkedHashMap<>();
        ifAny.forEach((item, amount) -> {
            if (!always.contains(item)) {
                byAmount.computeIfAbsent(amount, key -> new ArrayList<>()).add(item.name());
            }
        });
        String words = byAmount.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + " only" + entry.getKey())
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private void add(Formula formula) {
        if (formula instanceof Formula.TimesIfAny node) {
            add(node.amount());
            String around = where;
            where = around + " where " + node.amount().words() + " is not zero";
            add(node.factor());
            where = around;
            return;
        }
        if (formula instanceof Reading reading) {
            reading(reading);
        } else if (formula instanceof Calculation calculation) {
            facts.addAll(calculation.ownFacts());
            beside.addAll(calculation.ownItems());
            calculation.ownCases().forEach(this::condition);
            details.addAll(calculation.ownDetails());
        } else {
            own(formula);
        }
        formula.inputs().forEach(this::add);
    }

    private void own(Formula formula) {
        if (formula instanceof Formula.Quotient node) {
            notPositive(node.denominator());
        } else if (formula instanceof Formula.SignedQuotient node) {
            condition(Reason.ZERO_DENOMINATOR.when(node.denominator().words() + " zero"));
            condition(Reason.NEGATIVE_DENOMINATOR.when(node.denominator().words() + " negative, and "
                    + node.numerator().words() + " not positive"));
        } else if (formula instanceof Formula.ChangeFrom node) {
            notPositive(node.before());
        } else if (formula instanceof Formula.AnnualGrowthFrom node) {
            notPositive(node.before());
            outside(node.now().words() + " negative");
        } else if (formula instanceof Formula.Ln node) {
            outside(node.value().words() + " zero or negative");
        } else if (formula instanceof Formula.IfPositive node) {
            outside(node.condition().words() + " zero or negative");
        } else if (formula instanceof Formula.IfShare) {
            outside("a share below 0 or above 1");
        } else if (formula instanceof Formula.IfOneYear) {
            condition(Reason.PERIOD_MISMATCH.when("a period other than one year"));
        } else if (formula instanceof Formula.IfConsistent node) {
            condition(Reason.INCONSISTENT_STATEMENT.when(node.contradiction()));
        }
    }

    private void notPositive(Formula denominator) {
        if (denominator instanceof Formula.Constant constant && constant.value().signum() > 0) {
            return;
        }
        condition(UndefinedCase.of(
                denominator.words() + " zero or negative", Reason.ZERO_DENOMINATOR, Reason.NEGATIVE_DENOMINATOR));
    }

    private void condition(UndefinedCase one) {
        if (where.isEmpty()) {
            conditions.add(one);
        } else {
            conditionsIfAny.putIfAbsent(one, new UndefinedCase(one.reasons(), one.words() + where));
        }
    }

    private void outside(String words) {
        condition(Reason.OUT_OF_DOMAIN.when(words));
    }

    private void reading(Reading node) {
        readings.add(node);
        for (Part<?> part : node.term().parts()) {
            if (where.isEmpty()) {
                always.add(part.item());
            } else {
                ifAny.putIfAbsent(part.item(), where);
            }
        }
        switch (node.moment()) {
            case OPENING, AVERAGE ->
                history.add(Reason.TOO_LITTLE_HISTORY.when("no opening balance of " + node.term()));
            case PRIOR_MEAN ->
                history.add(Reason.TOO_LITTLE_HISTORY.when("no mean " + node.term() + " for the previous period"));
            case PRIOR_PERIOD, PRIOR_ANNUAL ->
                history.add(Reason.TOO_LITTLE_HISTORY.when("no " + node.term() + " for the previous period"));
            case YEAR_BEFORE ->
                history.add(Reason.TOO_LITTLE_HISTORY.when("no " + node.term() + " for the same period a year before"));
            default -> {}
        }
        for (Part<?> part : node.term().parts()) {
            Item<?> item = part.item();
            if (item.domain() != Domain.ANY) {
                outside(item.name() + " " + item.domain().breach());
            }
        }
    }
}
