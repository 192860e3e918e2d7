/**
 * Macroeconomic stability, the ground on which financial reform stands (World Bank 1995, para 13 and 14).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.sector.macro;

import org.jspecify.annotations.NullMarked;
