/**
 * Poverty and inequality from grouped data: Lorenz curves fitted to the shares of groups (World Bank 1995, para 29).
 *
 * <p>Results to show come from the variants {@code grouped} of the indicators in package
 * {@code org.finindicators.realsector.poverty}, which take their calculations from
 * {@link org.finindicators.realsector.lorenz.GroupedMeasures}; {@link org.finindicators.realsector.lorenz.LorenzFit}
 * gives the curve itself. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.realsector.lorenz;

import org.jspecify.annotations.NullMarked;
