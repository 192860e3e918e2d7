/**
 * Reach and cost of emergency social programmes (World Bank 1995, para 29).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.realsector.socialprogramme;

import org.jspecify.annotations.NullMarked;
