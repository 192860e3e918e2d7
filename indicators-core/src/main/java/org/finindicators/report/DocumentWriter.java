/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import java.nio.file.Path;

/** Writes documents and their charts into files; a module that can do so provides it as a service. */
public interface DocumentWriter {
    /**
     * Saves a document; the ending of the file's name says as what.
     *
     * @param document the document
     * @param file the file
     * @return the file
     */
    Path save(Document document, Path file);

    /**
     * Draws a document into a file; the ending of the file's name says as what.
     *
     * @param document the document
     * @param file the file
     * @return the file
     * @throws org.finindicators.validation.InvalidInputException if it has no chart
     */
    Path chart(Document document, Path file);
}
