/**
 * Loans, one by one or by the column, and the tallies from which every ratio of a loan book is computed.
 *
 * <p>The way goes one way: {@link org.finindicators.loanbook.Loan loans} are laid into a
 * {@link org.finindicators.loanbook.LoanTape tape}, the tape is {@linkplain org.finindicators.loanbook.AgedTape aged}
 * under a scheme of days late, and the aged tape is {@linkplain org.finindicators.loanbook.LoanTally tallied}, as a
 * whole or by an attribute. A tally is small and exact, and tallies of parts merge into that of the whole. What it
 * looked at is the paper's box on the collection experience of credit lines (World Bank 1995, para 26).
 *
 * <p>What is wrong with loans is counted, listed and decided on by an
 * {@link org.finindicators.loanbook.IntegrityReport} before they are aged. Two aged tapes make a
 * {@link org.finindicators.loanbook.Migration}, tallies by vintage make
 * {@link org.finindicators.loanbook.VintageCurves}.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.loanbook;

import org.jspecify.annotations.NullMarked;
