/**
 * Soundness of financial institutions (World Bank 1995, para 21 and 22).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.sector.soundness;

import org.jspecify.annotations.NullMarked;
