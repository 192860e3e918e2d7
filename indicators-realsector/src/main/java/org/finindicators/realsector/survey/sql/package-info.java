/**
 * Measures of a household survey that an engine holds: selects go out, rows come in, and the tallies and reasons are
 * those of package {@code org.finindicators.realsector.survey}.
 *
 * <p>No method takes or returns null, but for cells of rows.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.realsector.survey.sql;

import org.jspecify.annotations.NullMarked;
