/**
 * Macroeconomic stability, the ground on which financial reform stands (World Bank 1995, para 13 and 14).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.sector.macro;

import org.jspecify.annotations.NullMarked;
