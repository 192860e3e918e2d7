/**
 * Repayment of loans: portfolio at risk, arrears and collection, of a whole book or of each credit line (World Bank
 * 1995, the box of para 26).
 *
 * <p>{@link org.finindicators.intermediary.collection.LoanBookItems} turns a tally of loans into a statement of
 * everything that an intermediary's indicators read of its loans. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.intermediary.collection;

import org.jspecify.annotations.NullMarked;
