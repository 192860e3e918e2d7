/**
 * The institution behind an intermediary, its board and its management: the World Bank paper's paragraph 27 and Annex
 * 2.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.intermediary.institution;

import org.jspecify.annotations.NullMarked;
