/**
 * The working of microfinance institutions: breadth and depth of outreach, self-sufficiency, efficiency, productivity,
 * assets and liabilities, the quality of the portfolio, and permanence (CGAP and ILO 2003; SEEP 2005, R1 to R18).
 *
 * <p>SEEP's R2 and R3 are variants of the returns in {@link org.finindicators.intermediary.earnings.Earnings}, R9 one
 * of the portfolio at risk in {@link org.finindicators.intermediary.collection.PortfolioAtRisk}. SEEP gave R8 and R9 to
 * other ratios in 2009, so codes bear the year. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.intermediary.microfinance;

import org.jspecify.annotations.NullMarked;
