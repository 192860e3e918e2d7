/**
 * The economy and its financial sector (World Bank 1995, para 13 to 24).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.sector;

import org.jspecify.annotations.NullMarked;
