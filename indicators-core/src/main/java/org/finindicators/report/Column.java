/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

/**
 * A column of a table.
 *
 * @param title what stands in its head
 * @param alignment the side on which its cells stand
 * @since 0.1.0
 */
public record Column(String title, Alignment alignment) {
    /**
     * The side on which the cells of a column stand.
     *
     * @since 0.1.0
     */
    public enum Alignment {
        /** As text stands. */
        LEFT,
        /** As numbers stand. */
        RIGHT
    }

    /**
     * Declares a column of text.
     *
     * @param title the head
     * @return the column
     */
    public static Column text(String title) {
        return new Column(title, Alignment.LEFT);
    }

    /**
     * Declares a column of numbers.
     *
     * @param title the head
     * @return the column
     */
    public static Column number(String title) {
        return new Column(title, Alignment.RIGHT);
    }
}
