/**
 * Dependence on subsidies (World Bank 1995, para 26, with its footnote on Discussion Paper 174).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.intermediary.subsidy;

import org.jspecify.annotations.NullMarked;
