/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.finindicators.formula.Formula.Reading;

/** Collects what a formula reads and when it is undefined, for its page in the reference. */
final class UndefinedCases implements Formula.Visitor<Boolean> {
    private final Set<Reading> readings = new LinkedHashSet<>();
    private final Set<String> history = new LinkedHashSet<>();
    private final Set<String> conditions = new LinkedHashSet<>();
    private boolean calculation;

    private UndefinedCases() {}

    static List<String> of(Formula formula) {
        UndefinedCases cases = collect(formula);
        Set<String> sentences = new LinkedHashSet<>();
        if (!cases.readings.isEmpty()) {
            sentences.add("an item not reported");
        }
        sentences.addAll(cases.history);
        sentences.addAll(cases.conditions);
        return List.copyOf(sentences);
    }

    static List<Reading> readings(Formula formula) {
        return List.copyOf(collect(formula).readings);
    }

    static boolean hasCalculation(Formula formula) {
        return collect(formula).calculation;
    }

    private static UndefinedCases collect(Formula formula) {
        UndefinedCases cases = new UndefinedCases();
        formula.accept(cases);
        return cases;
    }

    @Override
    public Boolean reading(Reading node) {
        readings.add(node);
        switch (node.moment()) {
            case OPENING, AVERAGE -> history.add("no opening balance of " + node.term());
            case PRIOR_MEAN -> history.add("no mean " + node.term() + " for the previous period");
            case PRIOR_PERIOD, PRIOR_ANNUAL -> history.add("no " + node.term() + " for the previous period");
            default -> {}
        }
        for (Part<?> part : node.term().parts()) {
            Item<?> item = part.item();
            if (item.domain() != Domain.ANY) {
                conditions.add(item.name() + " " + item.domain().breach());
            }
        }
        return true;
    }

    @Override
    public Boolean constant(Formula.Constant node) {
        return true;
    }

    @Override
    public Boolean sum(Formula.Sum node) {
        return node.left().accept(this) && node.right().accept(this);
    }

    @Override
    public Boolean difference(Formula.Difference node) {
        return node.left().accept(this) && node.right().accept(this);
    }

    @Override
    public Boolean product(Formula.Product node) {
        return node.left().accept(this) && node.right().accept(this);
    }

    @Override
    public Boolean quotient(Formula.Quotient node) {
        conditions.add(node.denominator().words() + " zero or negative");
        return node.numerator().accept(this) && node.denominator().accept(this);
    }

    @Override
    public Boolean change(Formula.Change node) {
        conditions.add(node.before().words() + " zero or negative");
        return node.now().accept(this) && node.before().accept(this);
    }

    @Override
    public Boolean factor(Formula.Factor node) {
        return node.rate().accept(this);
    }

    @Override
    public Boolean guarded(Formula.Guarded node) {
        conditions.add(node.condition().words() + " zero or negative");
        return node.value().accept(this) && node.condition().accept(this);
    }

    @Override
    public Boolean growth(Formula.Growth node) {
        conditions.add(node.before().words() + " zero or negative");
        conditions.add(node.now().words() + " negative");
        return node.now().accept(this) && node.before().accept(this);
    }

    @Override
    public Boolean lesser(Formula.Lesser node) {
        return node.value().accept(this) && node.limit().accept(this);
    }

    @Override
    public Boolean positivePart(Formula.PositivePart node) {
        return node.value().accept(this);
    }

    @Override
    public Boolean yearly(Formula.Yearly node) {
        return node.value().accept(this);
    }

    @Override
    public Boolean shareOnly(Formula.ShareOnly node) {
        conditions.add("a share below 0 or above 1");
        return node.value().accept(this);
    }

    @Override
    public Boolean calculation(Calculation node) {
        calculation = true;
        conditions.addAll(node.undefinedCases());
        return true;
    }

    @Override
    public Boolean oneYear(Formula.OneYear node) {
        conditions.add("a period other than one year");
        return node.value().accept(this);
    }
}
