/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The list of all pages and types. It is the index that the script searches, and without the script it is a list to
 * read.
 */
final class SearchPage {
    private SearchPage() {}

    static Page of(List<Page> pages, Names names) {
        Html out = Html.empty().open("p", "id", "found", "role", "status");
        out.text("All pages and types. Where scripts run, the field above finds them by name, other names, codes and "
                + "constants.");
        out.close("p").line().open("ul", "id", "index", "class", "index").line();
        List<Page> sorted = pages.stream()
                .sorted(Comparator.comparing(page -> page.title().toLowerCase(Locale.ROOT)))
                .toList();
        for (Page page : sorted) {
            out.open("li", "data-words", String.join(" ", page.words()));
            out.link(Html.SITE + page.path(), page.title());
            out.element("span", page.part().title().toLowerCase(Locale.ROOT), "class", "part");
            out.element("span", page.summary(), "class", "summary").close("li").line();
        }
        for (String type : names.types()) {
            out.open("li").link(names.type(type).orElseThrow(), type);
            out.element("span", "type", "class", "part").close("li").line();
        }
        out.close("ul").line().raw("<script src=\"" + Html.SITE + "search.js\"></script>\n");
        return new Page("search.html", "All pages", Page.Part.FILES, "All pages and types.", List.of(), out);
    }
}
