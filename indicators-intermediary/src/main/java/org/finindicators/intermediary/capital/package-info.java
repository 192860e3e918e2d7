/**
 * Sufficiency of capital (World Bank 1995, para 26).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.intermediary.capital;

import org.jspecify.annotations.NullMarked;
