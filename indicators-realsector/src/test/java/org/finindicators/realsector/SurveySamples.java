/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import org.finindicators.testkit.FactSamples;

/** Random surveys and grouped data. */
final class SurveySamples {
    static final FactSamples FACTS = FactSamples.none();

    private SurveySamples() {}
}
