/**
 * Validation of inputs by Jakarta constraints: all violations at once, each with its place, its value and a sentence.
 *
 * <p>The validation provider is looked up at the first validation, never before; everything else works without one. No
 * method takes or returns null unless it says so.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.validation;

import org.jspecify.annotations.NullMarked;
