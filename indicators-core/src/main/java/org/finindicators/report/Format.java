/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

/**
 * The forms in which tables and pages are written.
 *
 * @since 0.1.0
 */
public enum Format {
    /** Aligned columns for a terminal. */
    TEXT,
    /** Markdown, for documents. */
    MARKDOWN,
    /** Comma-separated values as of RFC 4180, for programs. */
    CSV
}
