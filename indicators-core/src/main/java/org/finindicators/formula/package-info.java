/**
 * The algebra in which an indicator's formula is declared once.
 *
 * <p>A formula is built from {@linkplain org.finindicators.formula.Item items}, whose kind is a type: only a stock or a
 * count can be averaged, only a flow annualised. From the same formula come its words, its exact value with the
 * operands it used, its value over columns, and its SQL text. No method takes or returns null.
 *
 * <p>Values and calculators are immutable and safe for use by several threads; builders are not.
 */
@NullMarked
package org.finindicators.formula;

import org.jspecify.annotations.NullMarked;
