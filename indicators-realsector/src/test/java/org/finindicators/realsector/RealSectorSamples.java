/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import org.finindicators.testkit.FactSamples;

/** Random facts for the laws of the rubric. */
final class RealSectorSamples {
    static final FactSamples FACTS = SurveySamples.FACTS.and(ProgrammeSamples.FACTS);

    private RealSectorSamples() {}
}
