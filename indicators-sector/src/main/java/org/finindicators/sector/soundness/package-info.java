/**
 * Soundness of financial institutions (World Bank 1995, para 21 and 22).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.sector.soundness;

import org.jspecify.annotations.NullMarked;
