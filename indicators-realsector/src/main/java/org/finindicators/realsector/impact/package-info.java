/**
 * Impacts of an operation on employment, incomes and poverty, against what would have been (World Bank 1995, para 29).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.realsector.impact;

import org.jspecify.annotations.NullMarked;
