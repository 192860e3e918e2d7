/**
 * Poverty before and after (World Bank 1995, para 29).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.realsector.poverty;

import org.jspecify.annotations.NullMarked;
