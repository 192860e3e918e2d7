/**
 * From a file of figures to measured subjects: a map says what the columns are, reading makes statements of the rows,
 * and measuring them gives a panel of subjects and periods.
 *
 * <p>Maps, statements, measurements and peers are immutable; builders are not thread-safe. No method takes or returns
 * null.
 */
@NullMarked
package org.finindicators.tables.statements;

import org.jspecify.annotations.NullMarked;
