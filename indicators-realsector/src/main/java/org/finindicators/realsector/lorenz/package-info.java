/**
 * Poverty and inequality from grouped data: Lorenz curves fitted to the shares of groups (World Bank 1995, para 29).
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.realsector.lorenz;

import org.jspecify.annotations.NullMarked;
