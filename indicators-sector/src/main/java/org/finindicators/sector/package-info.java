/**
 * The economy and its financial sector (World Bank 1995, para 13 to 24).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.sector;

import org.jspecify.annotations.NullMarked;
