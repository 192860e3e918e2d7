/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.List;

/** What every page has around it: the head, the way to the parts of the site, a field to search, the foot. */
final class Layout {
    private static final List<Page.Part> PARTS = List.of(
            Page.Part.GUIDE,
            Page.Part.INDICATORS,
            Page.Part.ITEMS,
            Page.Part.FACTS,
            Page.Part.AUTHORITIES,
            Page.Part.CODES,
            Page.Part.REASONS,
            Page.Part.INSTRUMENTS);

    private final String version;

    Layout(String version) {
        this.version = version;
    }

    /** Writes the whole file of a page; its links are relative to where it is. */
    String write(Page page) {
        Html out =
                Html.empty().raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
        out.open("head").raw("<meta charset=\"utf-8\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.element("title", page.title().equals("finindicators") ? page.title() : page.title() + " - finindicators");
        out.line();
        out.open("meta", "name", "description", "content", page.summary()).line();
        out.open("link", "rel", "stylesheet", "href", Html.SITE + "site.css").line();
        out.open("link", "rel", "icon", "href", Html.SITE + "icon.svg").line();
        out.close("head").line().open("body").line();
        out.element("a", "Skip to the text", "href", "#text", "class", "skip").line();
        head(out, page);
        out.open("main", "id", "text", "tabindex", "-1").line();
        if (page.part() != Page.Part.START && page.part() != Page.Part.FILES) {
            out.open("p", "class", "path").link(Html.SITE + "index.html", "finindicators");
            out.text(" / ")
                    .link(Html.SITE + page.part().first(), page.part().title())
                    .close("p")
                    .line();
        }
        out.element("h1", page.title()).line().add(page.body()).line();
        out.close("main").line();
        foot(out);
        return relative(out.toString(), page.path());
    }

    private static void head(Html out, Page page) {
        out.open("header").line();
        out.open("a", "href", Html.SITE + "index.html", "class", "home")
                .text("finindicators")
                .close("a")
                .line();
        out.open("nav", "aria-label", "Parts of the site").line();
        for (Page.Part part : PARTS) {
            boolean here = part == page.part();
            out.element("a", part.title(), "href", Html.SITE + part.first(), "aria-current", here ? "true" : "");
            out.line();
        }
        out.link(Html.SITE + "api/index.html", "Javadoc").line().close("nav").line();
        out.open("form", "role", "search", "action", Html.SITE + "search.html", "method", "get");
        out.element("label", "Search", "for", "search");
        out.open("input", "id", "search", "name", "q", "type", "search", "autocomplete", "off");
        out.element("button", "Find", "type", "submit").close("form").line();
        out.close("header").line();
    }

    private void foot(Html out) {
        out.open("footer").open("p");
        out.text("finindicators " + version + ", Apache License 2.0. Written from the declarations and the documents "
                + "of the repository. ");
        out.link(Html.SITE + "guide/security.html", "Security").text(", ");
        out.link(Html.SITE + "changelog.html", "changes").text(", ");
        out.link(Html.SITE + "search.html", "all pages")
                .text(".")
                .close("p")
                .close("footer")
                .line();
        out.close("body").line().close("html").line();
    }

    private static String relative(String html, String path) {
        long depth = path.chars().filter(c -> c == '/').count();
        String up = "../".repeat((int) depth);
        return html.replace("=\"" + Html.SITE, "=\"" + up);
    }
}
