/**
 * The institution behind an intermediary, its board and its management: the World Bank paper's paragraph 27 and Annex
 * 2.
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.intermediary.institution;

import org.jspecify.annotations.NullMarked;
