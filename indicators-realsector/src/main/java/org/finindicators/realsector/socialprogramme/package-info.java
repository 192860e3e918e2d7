/**
 * Reach and cost of emergency social programmes (World Bank 1995, para 29).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.realsector.socialprogramme;

import org.jspecify.annotations.NullMarked;
