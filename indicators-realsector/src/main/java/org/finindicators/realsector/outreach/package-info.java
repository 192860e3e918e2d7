/**
 * Outreach of credit and technical assistance (World Bank 1995, para 29).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.realsector.outreach;

import org.jspecify.annotations.NullMarked;
