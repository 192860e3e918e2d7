/**
 * Tables and pages as text, Markdown and CSV.
 *
 * <p>Nothing here knows what an indicator is; the packages above put their content into these forms. No method takes or
 * returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.report;

import org.jspecify.annotations.NullMarked;
