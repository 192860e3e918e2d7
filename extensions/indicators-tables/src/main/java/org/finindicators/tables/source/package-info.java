/**
 * Files, sheets, queries and other sources of rows, and how rows become values: the mapping says what each column is,
 * and everything that cannot be read is a violation with file, line, column, subject, value and a sentence.
 *
 * <p>No row is dropped in silence, and nothing is guessed. No method takes or returns null.
 */
@NullMarked
package org.finindicators.tables.source;

import org.jspecify.annotations.NullMarked;
