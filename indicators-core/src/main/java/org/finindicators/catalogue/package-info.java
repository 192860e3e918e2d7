/**
 * Catalogues of indicators, and reports on one subject.
 *
 * <p>A catalogue is a value, built once and passed on; there is no registry. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.catalogue;

import org.jspecify.annotations.NullMarked;
