/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import org.finindicators.testkit.FactSamples;

/** Random facts of capital, risk, limits and liquidity. */
final class RiskSamples {
    static final FactSamples FACTS = FactSamples.none();

    private RiskSamples() {}
}
