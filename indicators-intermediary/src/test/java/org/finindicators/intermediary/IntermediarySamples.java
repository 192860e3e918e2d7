/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import org.finindicators.testkit.FactSamples;

/** Random facts for the laws of the rubric. */
final class IntermediarySamples {
    static final FactSamples FACTS = RiskSamples.FACTS.and(LendingSamples.FACTS);

    private IntermediarySamples() {}
}
