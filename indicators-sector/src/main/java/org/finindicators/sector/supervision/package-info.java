/**
 * Regulation and supervision of the financial sector, and the independence of its central bank (World Bank 1995, para
 * 16 and 24, and Annex 1).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.sector.supervision;

import org.jspecify.annotations.NullMarked;
