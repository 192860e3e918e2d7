/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

/**
 * The code under which an authority publishes an indicator.
 *
 * @param authority the authority
 * @param code the code as printed there
 * @since 0.1.0
 */
public record Code(Authority authority, String code) {
    /** Prints for instance {@code GFDD: GFDD.EI.06}. */
    @Override
    public String toString() {
        return authority.name() + ": " + code;
    }
}
