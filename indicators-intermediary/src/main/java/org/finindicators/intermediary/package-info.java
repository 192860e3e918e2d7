/**
 * Financial intermediaries: the indicators by which an institution's condition is judged (World Bank 1995, para 25 and
 * 26).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.intermediary;

import org.jspecify.annotations.NullMarked;
