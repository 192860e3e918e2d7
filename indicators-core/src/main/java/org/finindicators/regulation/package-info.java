/**
 * Regulations as data: risk weights, conversion factors, limits and minima, each dated and named after its document.
 *
 * <p>No limit is a constant of the code that applies it. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.regulation;

import org.jspecify.annotations.NullMarked;
