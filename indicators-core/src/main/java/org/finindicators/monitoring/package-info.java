/**
 * What a project was to reach and has reached: results with baselines and targets, the timetable, and the page of key
 * indicators.
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.monitoring;

import org.jspecify.annotations.NullMarked;
