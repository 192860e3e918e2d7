/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.number.Intake;
import org.finindicators.number.Scale;

/**
 * Some or all of several conditions.
 *
 * @param needed how many must hold: all of them for "and", one for "or"
 * @param conditions the conditions
 */
record SizeCombination(int needed, List<SizeCondition> conditions) implements SizeCondition {
    private static final int MOST = 20;
    private static final int DEEPEST = 3;

    SizeCombination {
        conditions = List.copyOf(conditions);
        Intake intake = new Intake();
        if (needed < 1 || needed > conditions.size() || conditions.size() > MOST) {
            intake.add(
                    "needed",
                    needed + " of " + conditions.size() + " conditions",
                    "must be 1 or more of at most " + MOST);
        }
        if (conditions.stream().anyMatch(condition -> condition.depth() >= DEEPEST)) {
            intake.add("conditions", "", "must have at most " + DEEPEST + " levels");
        }
        intake.refuse();
    }

    @Override
    public Optional<Boolean> holds(Map<SizeMeasure, SizeRange> sizes, Scale scale) {
        int held = 0;
        int open = 0;
        for (SizeCondition condition : conditions) {
            Optional<Boolean> one = condition.holds(sizes, scale);
            held += one.orElse(false) ? 1 : 0;
            open += one.isEmpty() ? 1 : 0;
        }
        if (held >= needed) {
            return Optional.of(true);
        }
        return held + open < needed ? Optional.of(false) : Optional.empty();
    }

    @Override
    public Set<SizeMeasure> measures() {
        Set<SizeMeasure> all = EnumSet.noneOf(SizeMeasure.class);
        conditions.forEach(condition -> all.addAll(condition.measures()));
        return all;
    }

    @Override
    public SizeCondition times(BigDecimal rate) {
        return new SizeCombination(
                needed,
                conditions.stream().map(condition -> condition.times(rate)).toList());
    }

    @Override
    public int depth() {
        return 1 + conditions.stream().mapToInt(SizeCondition::depth).max().orElse(0);
    }

    /** Prints for instance {@code (employees < 250 and turnover <= 50,000,000)}. */
    @Override
    public String toString() {
        boolean every = needed == conditions.size();
        boolean one = needed == 1;
        String joined = conditions.stream()
                .map(SizeCondition::toString)
                .collect(Collectors.joining(every ? " and " : one ? " or " : ", ", "(", ")"));
        return every || one ? joined : needed + " of " + joined;
    }
}
