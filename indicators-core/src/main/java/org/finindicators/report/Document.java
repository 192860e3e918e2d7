/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

/**
 * What can be shown: as text on a terminal, as Markdown in a document, as comma-separated values to a program.
 *
 * @since 0.1.0
 */
public interface Document {
    /**
     * Writes the document.
     *
     * @param format the form
     * @return its text, each line ended
     */
    String as(Format format);
}
