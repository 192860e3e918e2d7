/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import java.nio.file.Path;

/** What can be shown: as text on a terminal, as Markdown in a document, as comma-separated values to a program. */
public interface Document {
    /**
     * Writes the document.
     *
     * @param format the form
     * @return its text, each line ended
     */
    String as(Format format);

    /**
     * Saves the document, where the module that writes files is there; the ending of the file's name says as what.
     *
     * @param file the name of the file, which ends in .html, .csv, .json, .xlsx, .txt or .md
     * @return the file
     * @throws org.finindicators.validation.InvalidInputException if the ending is not known, nothing can be written
     *     there, or the module is absent
     */
    default Path save(String file) {
        return Writers.find(file).save(this, Path.of(file));
    }

    /**
     * Draws the document, where it has a chart and the module that draws is there.
     *
     * @param file the name of the file, which ends in .svg, .png or .json (Vega-Lite)
     * @return the file
     * @throws org.finindicators.validation.InvalidInputException if it has no chart, the ending is not known, nothing
     *     can be written there, or the module is absent
     */
    default Path chart(String file) {
        return Writers.find(file).chart(this, Path.of(file));
    }
}
