/**
 * Saves documents: text, Markdown, CSV, pages to read and to print, sheets.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.tables.writing;

import org.jspecify.annotations.NullMarked;
