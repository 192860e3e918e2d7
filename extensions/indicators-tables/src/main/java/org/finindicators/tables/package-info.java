/**
 * The catalogue of all indicators, and what its declarations are called in code.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.tables;

import org.jspecify.annotations.NullMarked;
