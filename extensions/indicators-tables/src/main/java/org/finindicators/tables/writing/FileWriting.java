/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import java.nio.file.Path;
import org.finindicators.report.Document;
import org.finindicators.report.DocumentWriter;
import org.finindicators.tables.chart.Chart;
import org.finindicators.tables.chart.Charted;
import org.finindicators.tables.chart.Charts;
import org.finindicators.validation.InvalidInputException;

/**
 * Writes what documents save and draw by their own verbs, as {@link Writing} does.
 *
 * <p>Found as a service. It has no state that threads could share.
 */
public final class FileWriting implements DocumentWriter {
    /** Creates the service. */
    public FileWriting() {}

    /** Saves a document. */
    @Override
    public Path save(Document document, Path file) {
        return Writing.save(document, file);
    }

    /** Draws a document. */
    @Override
    public Path chart(Document document, Path file) {
        Chart chart = document instanceof Charted charted
                ? charted.chart()
                : Charts.find(document)
                        .orElseThrow(() -> InvalidInputException.of(
                                file.toString(),
                                "cannot be drawn, "
                                        + document.getClass().getSimpleName() + " has no chart; peers(...), trend(...)"
                                        + " and by(...) of the same figures may have one"));
        return chart.save(file.toString());
    }

    /** Names what it does. */
    @Override
    public String toString() {
        return "writes documents and charts into files";
    }
}
