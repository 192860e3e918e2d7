/**
 * Concentration of credit, interest-rate risk, foreign-exchange risk and market risk of an intermediary: the World Bank
 * paper's para 26.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.intermediary.risk;

import org.jspecify.annotations.NullMarked;
