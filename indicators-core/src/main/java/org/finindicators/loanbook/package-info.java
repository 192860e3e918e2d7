/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Loans one by one: what a bank's system says of each, and what can be wrong with it. The input of a loan book.
 *
 * <p>A {@link org.finindicators.loanbook.Loan} is built from its figures, or from what was
 * {@linkplain org.finindicators.repayment.LoanHistory owed and paid}. What is done about a
 * {@link org.finindicators.loanbook.Defect} is an {@link org.finindicators.loanbook.IntegrityPolicy}, and how loans are
 * sorted by days late an {@link org.finindicators.loanbook.AgingScheme}: both are data.
 *
 * <p>A loan book has three rooms, each of which knows those before it only:
 *
 * <ul>
 *   <li>{@code loanbook}, input: a loan, and the rules that a caller chooses;
 *   <li>{@code loanbook.tally}, sums: many loans by the column, and all that goes over them loan by loan; exact, and
 *       those of parts merge;
 *   <li>{@code loanbook.report}, statements, migrations and vintages, computed from the sums alone.
 * </ul>
 *
 * <p>It follows the paper's box on the collection experience of credit lines (World Bank 1995, para 26). This room
 * depends on {@code repayment}, {@code regulation}, {@code period}, {@code number} and {@code validation}. No method
 * takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.loanbook;

import org.jspecify.annotations.NullMarked;
