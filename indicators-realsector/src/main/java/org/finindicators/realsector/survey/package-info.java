/**
 * Surveys of households and what is measured over their rows (World Bank 1995, para 29).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.realsector.survey;

import org.jspecify.annotations.NullMarked;
