/**
 * The people and firms that the finance is for (World Bank 1995, para 28 and 29).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.realsector;

import org.jspecify.annotations.NullMarked;
