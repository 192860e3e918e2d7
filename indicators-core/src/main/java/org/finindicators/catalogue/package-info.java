/**
 * Catalogues of indicators, and reports on one subject.
 *
 * <p>A catalogue is a value, built once and passed on; there is no registry. No method takes or returns null.
 */
@NullMarked
package org.finindicators.catalogue;

import org.jspecify.annotations.NullMarked;
