/**
 * Numbers: decimals read within bounds, exact quotients, and how both are printed.
 *
 * <p>Nothing in this package rounds unless its name says so, and no locale is consulted. No method takes or returns
 * null.
 */
@NullMarked
package org.finindicators.number;

import org.jspecify.annotations.NullMarked;
