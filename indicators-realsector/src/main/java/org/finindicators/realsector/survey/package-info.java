/**
 * Surveys of households, and measures over their rows (World Bank 1995, para 29).
 *
 * <p>The same measure has four doors, one for each purpose:
 *
 * <ul>
 *   <li><b>A result to show or to defend</b>: the indicator, {@code GINI_INDEX.measure(statement)} in package
 *       {@code org.finindicators.realsector.poverty}. It has the authority's name, variants, steps and reasons;
 *       {@link org.finindicators.realsector.survey.Bootstrap} adds an interval to it.
 *   <li><b>A number for a loop of one's own</b>: the measure, {@code InequalityMeasures.gini().value(survey)}; its
 *       {@link org.finindicators.realsector.survey.Measure#evaluate evaluate(survey)} keeps the steps and reasons.
 *   <li><b>A survey in parts</b>, too large for one array or held in several places: the tallies
 *       {@link org.finindicators.realsector.survey.PovertyTally},
 *       {@link org.finindicators.realsector.survey.TheilTally} and
 *       {@link org.finindicators.realsector.survey.SortedIncomes}, which merge in any order and give the digits of the
 *       whole; the first two as bytes, too.
 *   <li><b>A survey that an engine holds</b>: the selects of package {@code org.finindicators.realsector.survey.sql}.
 * </ul>
 *
 * <p>Tables by group are in {@link org.finindicators.realsector.survey.ByGroup}, contributions of groups in the
 * decompositions. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.realsector.survey;

import org.jspecify.annotations.NullMarked;
