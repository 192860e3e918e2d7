/**
 * Charts of what the library computes, drawn as SVG without any library; PNG and Vega-Lite from the same chart.
 *
 * <p>{@link org.finindicators.tables.chart.Charts} makes them. No method takes or returns null.
 */
@NullMarked
package org.finindicators.tables.chart;

import org.jspecify.annotations.NullMarked;
