/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import org.finindicators.report.Document;

/** A document that knows its own page. What is one here is immutable. */
public interface Savable extends Document {
    /**
     * Makes a page of it, under its chart where it has one.
     *
     * @return the page
     */
    default HtmlPage page() {
        return Writing.page(this);
    }
}
