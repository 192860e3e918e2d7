/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

/**
 * How wide a chart is drawn. Text has the same size in all of them. Immutable.
 *
 * @since 0.1.0
 */
public enum ChartSize {
    /** The width of a page. */
    PAGE(760),
    /** The width of a telephone held upright; names stand above their bars. */
    TELEPHONE(360);

    private final int width;

    ChartSize(int width) {
        this.width = width;
    }

    /**
     * Returns the width.
     *
     * @return in units of the picture, which are pixels where it is not scaled
     */
    public int width() {
        return width;
    }
}
