/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import org.finindicators.formula.Formula;

/**
 * A named part of a ratio, of which the others make up the rest: net margin, asset turnover, leverage.
 *
 * @param name the field's term for it
 * @param formula how it is computed
 * @since 0.1.0
 */
public record Factor(String name, Formula formula) {
    /**
     * Names a part of a ratio.
     *
     * @param name the field's term for it
     * @param formula how it is computed
     * @return the factor
     */
    public static Factor of(String name, Formula formula) {
        return new Factor(name, formula);
    }

    /** Prints for instance {@code net margin = net income / revenue}. */
    @Override
    public String toString() {
        return name + " = " + formula.words();
    }
}
