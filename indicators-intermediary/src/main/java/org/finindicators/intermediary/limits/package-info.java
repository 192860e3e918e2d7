/**
 * Prudential limits on an intermediary, and how a position stands to those of one or several regulations: the World
 * Bank paper's Annex 1, sections 4 and 5.
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.intermediary.limits;

import org.jspecify.annotations.NullMarked;
