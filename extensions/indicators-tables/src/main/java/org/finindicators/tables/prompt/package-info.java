/**
 * The prompt: JShell with the library imported, scripts that fail at their first error, and help.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.tables.prompt;

import org.jspecify.annotations.NullMarked;
