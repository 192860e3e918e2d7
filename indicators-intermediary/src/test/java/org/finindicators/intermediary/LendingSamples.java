/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import org.finindicators.testkit.FactSamples;

/** Random facts of collection, asset quality, microfinance, subsidy and statements. */
final class LendingSamples {
    static final FactSamples FACTS = FactSamples.none();

    private LendingSamples() {}
}
