/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import org.finindicators.testkit.FactSamples;

/** Random facts of impact, social programmes, outreach, enterprises and reforms. */
final class ProgrammeSamples {
    static final FactSamples FACTS = FactSamples.none();

    private ProgrammeSamples() {}
}
