/**
 * Indicators over columns: the same formulas on {@code double} arrays, and as SQL text.
 *
 * <p>A cell that has no value is NaN, with a byte of reasons beside it. Column evaluation agrees with exact evaluation
 * within 1e-12 of the larger operand. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.panel;

import org.jspecify.annotations.NullMarked;
