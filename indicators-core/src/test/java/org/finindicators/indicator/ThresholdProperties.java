/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.lender;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.finindicators.number.Relation;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;

class ThresholdProperties {
    /** above / below >= t exactly when above >= t x below, for the boundary and its neighbours too. */
    @Property
    void meets_agreesWithCrossMultiplication(
            @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal below,
            @ForAll @BigRange(min = "0", max = "2") @Scale(6) BigDecimal threshold,
            @ForAll
                    @BigRange(min = "-0.0000000000000000000000000000001", max = "0.0000000000000000000000000000001")
                    @Scale(31)
                    BigDecimal nudge) {
        BigDecimal above = threshold.multiply(below).add(nudge).max(BigDecimal.ZERO);
        Measurement ratio = LOANS_TO_DEPOSITS.measure(lender(above.toPlainString(), below.toString()));
        int comparison = above.compareTo(threshold.multiply(below));
        for (Relation relation : Relation.values()) {
            boolean holds = switch (relation) {
                case AT_LEAST -> comparison >= 0;
                case ABOVE -> comparison > 0;
                case AT_MOST -> comparison <= 0;
                case BELOW -> comparison < 0;
            };
            assertThat(ratio.meets(new Threshold(relation, threshold, "")))
                    .isEqualTo(holds ? Verdict.MET : Verdict.NOT_MET);
        }
    }
}
