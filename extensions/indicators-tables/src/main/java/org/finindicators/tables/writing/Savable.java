/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import java.nio.file.Path;
import org.finindicators.report.Document;

/**
 * A document that is saved by its own verb.
 *
 * <p>Its implementations here are immutable.
 *
 * @since 0.1.0
 */
public interface Savable extends Document {
    /**
     * Makes a page of it, under its chart where it has one.
     *
     * @return the page
     */
    default HtmlPage page() {
        return Writing.page(this);
    }

    /**
     * Saves it; the ending of the file's name says as what.
     *
     * @param file the name of the file, which ends in .html for the {@link #page()}, or in .csv, .json, .xlsx, .txt or
     *     .md
     * @return the file
     * @throws org.finindicators.validation.InvalidInputException if the ending is not known, or nothing can be written
     *     there
     */
    default Path save(String file) {
        return Writing.save(this, file);
    }
}
