/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

/**
 * A document that is one table in each of its forms.
 *
 * @since 0.1.0
 */
public interface Tabular extends Document {
    /**
     * Lays it out.
     *
     * @return the table
     */
    Table table();

    /**
     * Writes the table.
     *
     * @param format the form; text as wide as it is
     * @return its text, each line ended
     */
    @Override
    default String as(Format format) {
        return table().as(format);
    }
}
