/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

/**
 * A class of a rule.
 *
 * @param name its name, for instance {@code micro}
 * @param condition the condition that its firms meet
 * @param membership whether its firms are small and medium enterprises
 * @since 0.1.0
 */
public record SizeStep(String name, SizeCondition condition, SmeMembership membership) {
    /**
     * Tells whether its firms are small and medium enterprises.
     *
     * @return true if they are counted
     */
    public boolean isCounted() {
        return membership == SmeMembership.COUNTED;
    }
}
