/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

/**
 * A column of a table.
 *
 * @param title what stands in its head
 * @param right whether its cells are aligned to the right, as numbers are
 */
public record Column(String title, boolean right) {
    /**
     * Declares a column of text.
     *
     * @param title the head
     * @return the column
     */
    public static Column text(String title) {
        return new Column(title, false);
    }

    /**
     * Declares a column of numbers.
     *
     * @param title the head
     * @return the column
     */
    public static Column number(String title) {
        return new Column(title, true);
    }
}
