/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Reports of a loan book, computed from its sums: statements that indicators read, migrations between two dates,
 * vintages.
 *
 * <p>A {@link org.finindicators.loanbook.report.LoanBookStatement} fills the items of
 * {@link org.finindicators.loanbook.report.CollectionItems}, which two rubrics read. Two aged tapes make a
 * {@link org.finindicators.loanbook.report.Migration}, tallies by vintage make
 * {@link org.finindicators.loanbook.report.VintageCurves}.
 *
 * <p>Nothing here reads a loan. The room depends on {@code loanbook.tally} and {@code loanbook}, on {@code statement}
 * and {@code formula}. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.loanbook.report;

import org.jspecify.annotations.NullMarked;
