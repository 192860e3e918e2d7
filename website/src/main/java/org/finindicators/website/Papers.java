/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Source;

/** What the two papers ask for, in our own words, by the places that sources of indicators name. */
final class Papers {
    static final String FILE = "docs/guide/papers.md";

    private static final Pattern SECTION = Pattern.compile("\n### ([^\n]+)\n(.*?)(?=\n##|$)", Pattern.DOTALL);
    private static final Pattern SEVERAL = Pattern.compile("(paras|recommendations) (.*)");

    private final Map<String, String> sections = new LinkedHashMap<>();

    Papers(String text) {
        SECTION.matcher(text)
                .results()
                .forEach(found -> sections.put(
                        found.group(1).toLowerCase(Locale.ROOT), found.group(2).strip()));
    }

    /** A section with the heading that it has. */
    record Section(String heading, String text) {}

    /** The sections that a source names; none for what is not of the two papers. */
    List<Section> of(Source source) {
        List<Section> found = new ArrayList<>();
        if (source.authority().equals(Authority.WORLD_BANK_1995)
                || source.authority().equals(Authority.ILO_2003)) {
            for (String place : source.place().split("; ", -1)) {
                for (String heading : headings(place)) {
                    String text = sections.get(heading.toLowerCase(Locale.ROOT));
                    if (text == null) {
                        throw new IllegalStateException(FILE + " has no section '" + heading + "'");
                    }
                    found.add(new Section(heading, text));
                }
            }
        }
        return found;
    }

    /** What {@code paras 7, 11-12 and 32} names one by one. */
    private static List<String> headings(String place) {
        var several = SEVERAL.matcher(place);
        if (!several.matches()) {
            return List.of(place);
        }
        String one = several.group(1).substring(0, several.group(1).length() - 1);
        List<String> all = new ArrayList<>();
        for (MatchResult range : Pattern.compile("(\\d+)(?:-(\\d+))?")
                .matcher(several.group(2))
                .results()
                .toList()) {
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            for (int number = first; number <= last; number++) {
                all.add(one + " " + number);
            }
        }
        return all;
    }
}
