/**
 * Numbers: decimals read within bounds, exact quotients, and how both are printed.
 *
 * <p>Nothing in this package rounds unless its name says so, and no locale is consulted. No method takes or returns
 * null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.number;

import org.jspecify.annotations.NullMarked;
