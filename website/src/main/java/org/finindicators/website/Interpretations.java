/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.finindicators.indicator.Indicator;

/** How we read what the papers leave open, by the indicators that an entry leads to. */
final class Interpretations {
    static final String FILE = "INTERPRETATION.md";

    private static final Pattern ENTRY = Pattern.compile("\n- (.*?)(?=\n- |\n\n|$)", Pattern.DOTALL);

    /** The heading under which entries on a topic stand, where it is another one. */
    private static final Map<String, String> HEADINGS = Map.of(
            "limits", "prudential-limits",
            "institution", "judgements",
            "supervision", "supervision",
            "sme", "small-and-medium-enterprises",
            "poverty", "poverty-and-inequality",
            "monitoring", "results",
            "portfolio", "portfolio-of-projects");

    private final List<String> entries;

    Interpretations(String text) {
        entries = ENTRY.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The entries that lead to the page of an indicator. */
    List<String> of(Indicator indicator) {
        String page = "docs/reference/" + indicator.id() + ".md";
        List<String> found = new ArrayList<>();
        for (String entry : entries) {
            if (entry.contains("(" + page + ")") || entry.contains("(" + page + "#")) {
                found.add(entry);
            }
        }
        return found;
    }

    /** The anchor of the heading under which entries on the topic of an indicator stand. */
    static String anchor(Indicator indicator) {
        return HEADINGS.getOrDefault(indicator.topic(), indicator.topic());
    }
}
