/**
 * How well emergency social programmes reach the poor, and at what cost (World Bank 1995, para 29).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.realsector.socialprogramme;

import org.jspecify.annotations.NullMarked;
