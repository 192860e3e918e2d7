/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

/**
 * A column of a relation, as an engine describes it.
 *
 * @param name its name
 * @param type what it holds
 * @param scale the digits after the point of {@link Type#DECIMAL}, 0 otherwise
 * @since 0.1.0
 */
public record SqlColumn(String name, Type type, int scale) {
    /**
     * What a column holds.
     *
     * @since 0.1.0
     */
    public enum Type {
        /** Whole numbers. */
        WHOLE,
        /** Decimals that are exact. */
        DECIMAL,
        /** Floating-point numbers. */
        DOUBLE,
        /** Dates without a time. */
        DATE,
        /** Text. */
        TEXT,
        /** True or false. */
        YES_NO,
        /** Anything else, times and lists among it. */
        OTHER;

        /**
         * Tells whether numbers are held, exact or not.
         *
         * @return true for whole numbers, decimals and floating-point numbers
         */
        public boolean isNumber() {
            return this == WHOLE || this == DECIMAL || this == DOUBLE;
        }
    }

    /** Prints the name and what it holds. */
    @Override
    public String toString() {
        return name + ": " + type + (type == Type.DECIMAL ? " with " + scale + " digits after the point" : "");
    }
}
