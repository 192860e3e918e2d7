/**
 * Outreach of credit and technical assistance (World Bank 1995, para 29).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.realsector.outreach;

import org.jspecify.annotations.NullMarked;
