/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.finindicators.number.Printing;

/** Applies a policy to the rows of a survey, and says what each of its decisions touched. */
final class PolicyApplied {
    private final Columns columns;
    private final WelfarePolicy policy;
    private final int[] touched = new int[4];
    private final ExactSum[] weight = {new ExactSum(), new ExactSum(), new ExactSum(), new ExactSum()};
    private final double[] welfare;
    private final int[] kept;

    PolicyApplied(Columns columns, WelfarePolicy policy) {
        this.columns = columns;
        this.policy = policy;
        welfare = columns.reported.clone();
        double floor = policy.floor().doubleValue();
        int[] rows = new int[welfare.length];
        int count = 0;
        for (int row = 0; row < welfare.length; row++) {
            double y = welfare[row];
            Treatment treatment = treatment(y, columns.weights[row]);
            if (treatment != Treatment.KEEP) {
                int kind = Double.isNaN(y) ? 3 : y < 0 ? 0 : y == 0 ? 1 : 2;
                touched[kind]++;
                weight[kind].add(columns.weights[row]);
                welfare[row] = floor;
            }
            if (treatment != Treatment.DROP) {
                rows[count++] = row;
            }
        }
        kept = Arrays.copyOf(rows, count);
    }

    /** Rows that are unsound for another reason than a missing income stay, and so do those that stand for nobody. */
    private Treatment treatment(double y, double weight) {
        boolean usable = Columns.isSound(0, weight) && !Double.isInfinite(y) && !(weight == 0 && Double.isNaN(y));
        return usable ? policy.treatmentOf(y) : Treatment.KEEP;
    }

    /** The rows that stay. */
    int[] kept() {
        return kept;
    }

    Columns columns() {
        Columns all = new Columns(welfare, columns.weights);
        return kept.length == welfare.length ? all : all.rows(kept);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(notes, "that is missing", 3, policy.missing());
        note(notes, "below zero", 0, policy.negative());
        note(notes, "of zero", 1, policy.zero());
        note(notes, "above zero and below " + policy.floor().toPlainString(), 2, policy.low());
        return notes;
    }

    private void note(List<String> notes, String kind, int index, Treatment treatment) {
        if (touched[index] > 0) {
            String done = treatment.words()
                    + (treatment == Treatment.FLOOR ? " " + policy.floor().toPlainString() : "");
            notes.add("policy " + policy.name() + ": welfare " + kind + " " + done + ", " + touched[index]
                    + (touched[index] == 1 ? " row" : " rows") + ", weight "
                    + (weight[index].isBeyond()
                            ? "beyond all bounds"
                            : Printing.upTo(BigDecimal.valueOf(weight[index].value()), 12)));
        }
    }
}
