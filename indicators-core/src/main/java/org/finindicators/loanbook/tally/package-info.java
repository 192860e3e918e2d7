/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Many loans by the column, and the sums over them: all that goes over a loan book loan by loan is here.
 *
 * <p>The way goes one way: loans are laid into a {@link org.finindicators.loanbook.tally.LoanTape tape}; an
 * {@link org.finindicators.loanbook.tally.IntegrityReport} counts and lists what is wrong with them and leaves some
 * out; the tape is {@linkplain org.finindicators.loanbook.tally.AgedTape aged} under a scheme of days late; the aged
 * tape is added up, by days late and attribute into a {@link org.finindicators.loanbook.tally.LoanTally}, by client
 * into {@link org.finindicators.loanbook.tally.ClientBalances}, and with the tape of another date into a
 * {@link org.finindicators.loanbook.tally.MigrationTally}. Sums are small and exact, and those of parts merge into that
 * of the whole.
 *
 * <p>The columns and the loops over them are known in this room only. It depends on {@code loanbook}, and on
 * {@code statistics} for what clients hold. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.loanbook.tally;

import org.jspecify.annotations.NullMarked;
