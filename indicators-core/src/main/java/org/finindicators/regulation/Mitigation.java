/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

/**
 * Whether a regulation counts exposures before or after credit-risk mitigation.
 *
 * @since 0.1.0
 */
public enum Mitigation {
    /** Exposures count as they stand, collateral and guarantees or not. */
    IGNORED,
    /** Exposures count by what remains after collateral and guarantees, where that is reported. */
    COUNTED
}
