/**
 * Credit that is directed by policy (World Bank 1995, para 19 and 20).
 *
 * <p>No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.sector.directedcredit;

import org.jspecify.annotations.NullMarked;
