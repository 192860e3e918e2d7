/**
 * Concentration of credit, interest-rate risk, foreign-exchange risk and market risk of an intermediary: the World Bank
 * paper's para 26.
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.intermediary.risk;

import org.jspecify.annotations.NullMarked;
