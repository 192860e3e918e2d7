/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.List;

/**
 * A page of the site.
 *
 * @param path where it is, from the root of the site
 * @param title what stands above it and in the reader's tab
 * @param part the part of the site that it belongs to
 * @param summary one sentence, for lists and for searching
 * @param words what else it is found by
 * @param body what is on it, below the title, with links from the root of the site
 */
record Page(String path, String title, Part part, String summary, List<String> words, Html body) {
    Page {
        words = List.copyOf(words);
    }

    /** A part of the site, with the page that it begins at. */
    enum Part {
        START("Start", "index.html"),
        GUIDE("Guide", "guide/index.html"),
        INDICATORS("Indicators", "indicators/index.html"),
        ITEMS("Items", "items/index.html"),
        FACTS("Facts", "facts/index.html"),
        AUTHORITIES("Authorities", "authorities/index.html"),
        CODES("Codes", "codes/index.html"),
        REASONS("Reasons", "reasons/index.html"),
        INSTRUMENTS("Instruments", "instruments/index.html"),
        FILES("Files", "index.html");

        private final String title;
        private final String first;

        Part(String title, String first) {
            this.title = title;
            this.first = first;
        }

        String title() {
            return title;
        }

        String first() {
            return first;
        }
    }
}
