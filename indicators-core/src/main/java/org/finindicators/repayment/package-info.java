/**
 * One loan: what its contract says was due, what was paid, how late it is at a date, and how it was collected over a
 * period.
 *
 * <p>A {@link org.finindicators.repayment.LoanHistory} has a {@link org.finindicators.repayment.Schedule} and
 * {@link org.finindicators.repayment.Repayment payments}. Amounts are whole numbers of minor units, see
 * {@link org.finindicators.number.MinorUnits}, and all sums are exact. In which order payments are applied and what
 * counts as late are data: {@link org.finindicators.repayment.PaymentOrder},
 * {@link org.finindicators.repayment.LatenessRule}.
 *
 * <p>Constructors refuse only what cannot be computed with: sums that 64 bits cannot hold. Everything else that is
 * wrong is listed by {@code violations()}, all of it at once; computed all the same, instalments are taken in the order
 * of their due dates and negative amounts count as nothing. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.repayment;

import org.jspecify.annotations.NullMarked;
