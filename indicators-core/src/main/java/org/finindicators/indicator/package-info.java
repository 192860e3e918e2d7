/**
 * Indicators: what each is called, how it is computed, who defines it how, and what came of measuring it.
 *
 * <p>An {@link org.finindicators.indicator.Indicator} is declared once. Measuring it gives a
 * {@link org.finindicators.indicator.Measurement}, which is a value with its parts or a reason why there is none. No
 * method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.indicator;

import org.jspecify.annotations.NullMarked;
