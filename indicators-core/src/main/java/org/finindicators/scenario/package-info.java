/**
 * What if: shocks to what is reported, with the consequences that their author states, and what becomes of the
 * indicators and of the limits that they are held against.
 *
 * <p>A scenario is arithmetic, not a forecast: nothing follows from a shock that is not stated with it. No method takes
 * or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.scenario;

import org.jspecify.annotations.NullMarked;
