/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

/**
 * Something reported that is not one number: the assets of each bank, the incomes of a survey.
 *
 * @param <T> what it is
 * @param id lower case words joined by hyphens
 * @param name the field's term for it
 * @param type its class
 * @since 0.1.0
 */
public record Fact<T>(String id, String name, Class<T> type) {
    /**
     * Returns the case that it is not reported.
     *
     * @return the case
     */
    public UndefinedCase notReported() {
        return Reason.NOT_REPORTED.when(name + " not reported");
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
