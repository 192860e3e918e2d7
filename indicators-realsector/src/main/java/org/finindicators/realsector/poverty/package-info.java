/**
 * Indicators of poverty, inequality and the level of income, of a survey or of grouped data (World Bank 1995, para 29).
 *
 * <p>Grouped data is a variant of the same indicator: where there is no survey, the result names the variants that the
 * figures at hand give. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.realsector.poverty;

import org.jspecify.annotations.NullMarked;
