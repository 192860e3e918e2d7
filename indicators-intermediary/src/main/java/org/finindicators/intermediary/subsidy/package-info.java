/**
 * Dependence on subsidies (World Bank 1995, para 26, with its footnote on Discussion Paper 174).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.intermediary.subsidy;

import org.jspecify.annotations.NullMarked;
