/**
 * Credit that is directed by policy (World Bank 1995, para 19 and 20).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.sector.directedcredit;

import org.jspecify.annotations.NullMarked;
