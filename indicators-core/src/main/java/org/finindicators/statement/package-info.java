/**
 * Statements: what is reported about one subject for one period, in one currency and unit.
 *
 * <p>Figures are kept under their {@linkplain org.finindicators.formula.Item items}; lists such as the assets of each
 * bank under {@linkplain org.finindicators.formula.Fact facts}. What is not reported is left out. No method takes or
 * returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.statement;

import org.jspecify.annotations.NullMarked;
