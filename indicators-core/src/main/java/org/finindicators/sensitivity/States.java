/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.formula.Term.Part;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;

/** Works out formulas of items in all states between two sides, of which each number is read once. */
final class States {
    private static final int UNCHANGED = -1;

    private final List<Reading> readings;
    private final List<List<Evaluation>> before = new ArrayList<>();
    private final List<List<Evaluation>> now = new ArrayList<>();
    private final List<int[]> owners = new ArrayList<>();
    private final ReportingPeriod periodBefore;
    private final ReportingPeriod periodNow;
    private final int length;

    States(Sides sides, List<Reading> readings, List<Player> sequence) {
        this.readings = readings;
        periodBefore = sides.side(false).period();
        periodNow = sides.side(true).period();
        length = owner(Players.PERIOD, sequence);
        for (Reading reading : readings) {
            before.add(sides.parts(reading, false));
            now.add(sides.parts(reading, true));
            List<? extends Part<?>> parts = reading.term().parts();
            int[] own = new int[parts.size()];
            for (int i = 0; i < own.length; i++) {
                own[i] = owner(parts.get(i).item(), sequence);
            }
            owners.add(own);
        }
    }

    private static int owner(Object key, List<Player> sequence) {
        for (int i = 0; i < sequence.size(); i++) {
            if (sequence.get(i).keys().contains(key)) {
                return i;
            }
        }
        return UNCHANGED;
    }

    /**
     * The value of a formula without calculations; nothing where there is none, for reasons that an evaluation tells.
     */
    Optional<Rational> valueOf(Formula formula, long changed) {
        List<Evaluation.Leaf> leaves = new ArrayList<>(readings.size());
        for (int r = 0; r < owners.size(); r++) {
            leaves.add(new Evaluation.Leaf(readings.get(r), sum(r, changed)));
        }
        return new Evaluation(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        leaves,
                        List.of())
                .valueOf(formula, isIn(length, changed) ? periodNow : periodBefore);
    }

    private Optional<Rational> sum(int reading, long changed) {
        int[] own = owners.get(reading);
        Optional<Rational> sum = part(reading, 0, own[0], changed);
        for (int i = 1; i < own.length && sum.isPresent(); i++) {
            Rational first = sum.get();
            sum = part(reading, i, own[i], changed).map(first::plus);
        }
        return sum;
    }

    private Optional<Rational> part(int reading, int index, int owner, long changed) {
        return (isIn(owner, changed) ? now : before).get(reading).get(index).value();
    }

    private static boolean isIn(int player, long changed) {
        return player != UNCHANGED && (changed >> player & 1) == 1;
    }
}
