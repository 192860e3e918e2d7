/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.nio.file.Path;

/**
 * What can be drawn.
 *
 * <p>Its implementations here are immutable.
 *
 * @since 0.1.0
 */
public interface Charted {
    /**
     * Draws it.
     *
     * @return the chart
     */
    Chart chart();

    /**
     * Draws it into a file.
     *
     * @param file the name of the file, which ends in .svg, .png or .json (Vega-Lite)
     * @return the file
     * @throws org.finindicators.validation.InvalidInputException if it has another ending or cannot be written
     */
    default Path chart(String file) {
        return chart().save(file);
    }
}
