/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

/**
 * The colours of a chart. Both sets can be told apart in grey. Immutable.
 *
 * @since 0.1.0
 */
public enum ChartTheme {
    /** Dark on white, for paper and pages. */
    LIGHT("#ffffff", "#1a1a1a", "#595959", "#d9d9d9", "#1c4f8a", "#a9c4e2", "#9c3d00"),
    /** Light on black, for screens. */
    DARK("#14171b", "#f2f2f2", "#b5b9bf", "#3a3f46", "#a8d1ff", "#3f6184", "#ffb27a");

    private final String ground;
    private final String ink;
    private final String faint;
    private final String grid;
    private final String strong;
    private final String soft;
    private final String accent;

    ChartTheme(String ground, String ink, String faint, String grid, String strong, String soft, String accent) {
        this.ground = ground;
        this.ink = ink;
        this.faint = faint;
        this.grid = grid;
        this.strong = strong;
        this.soft = soft;
        this.accent = accent;
    }

    String ground() {
        return ground;
    }

    String ink() {
        return ink;
    }

    String faint() {
        return faint;
    }

    String grid() {
        return grid;
    }

    String strong() {
        return strong;
    }

    String soft() {
        return soft;
    }

    String accent() {
        return accent;
    }
}
