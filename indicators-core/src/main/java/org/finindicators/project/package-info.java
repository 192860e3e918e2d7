/**
 * Projects and the agencies behind them: what helps or endangers an operation, checks at design, the effectiveness of
 * an agency; the portfolio of its projects, which of them have finance and which perform.
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.project;

import org.jspecify.annotations.NullMarked;
