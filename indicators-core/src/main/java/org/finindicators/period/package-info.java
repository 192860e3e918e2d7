/**
 * Reporting periods, balances at dates, and the averages taken over them.
 *
 * <p>Stocks are known at dates, flows over periods. The opening balance of a period is the balance at the end of the
 * day before it starts. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.period;

import org.jspecify.annotations.NullMarked;
