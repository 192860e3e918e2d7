/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.util.List;

/**
 * A part of a page. Text and attributes are escaped as they are added.
 *
 * <p>A link inside the site is written from its root, {@code site:items/equity.html}; the {@link Layout} makes it
 * relative to the page that it stands on.
 */
final class Html {
    /** What stands before a path from the root of the site. */
    static final String SITE = "site:";

    private final StringBuilder out = new StringBuilder();

    static Html empty() {
        return new Html();
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Opens an element; attributes are names and values in turn, and one with an empty value is left out. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int at = 0; at < attributes.length; at += 2) {
            if (!attributes[at + 1].isEmpty()) {
                out.append(' ').append(attributes[at]).append("=\"");
                out.append(escape(attributes[at + 1])).append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Ends a line of the file, which a reader of the page does not see. */
    Html line() {
        out.append('\n');
        return this;
    }

    Html text(String text) {
        out.append(escape(text));
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html code(String text) {
        return element("code", text);
    }

    Html link(String href, String text) {
        return element("a", text, "href", href);
    }

    Html heading(int level, String text, String id) {
        return line().element("h" + level, text, "id", id).line();
    }

    Html paragraph(String text) {
        return element("p", text).line();
    }

    Html add(Html part) {
        out.append(part.out);
        return this;
    }

    /** Adds parts with a text between them. */
    Html join(String between, List<Html> parts) {
        for (int at = 0; at < parts.size(); at++) {
            text(at == 0 ? "" : between).add(parts.get(at));
        }
        return this;
    }

    /** Adds what is HTML already. */
    Html raw(String html) {
        out.append(html);
        return this;
    }

    /** Starts a table in a box of its own, which scrolls where the window is narrow. */
    Html table(String... heads) {
        open("div", "class", "wide", "tabindex", "0")
                .open("table")
                .open("thead")
                .open("tr");
        for (String head : heads) {
            element("th", head, "scope", "col");
        }
        return close("tr").close("thead").open("tbody").line();
    }

    Html row(Html... cells) {
        open("tr");
        for (Html cell : cells) {
            open("td").add(cell).close("td");
        }
        return close("tr").line();
    }

    Html endTable() {
        return close("tbody").close("table").close("div").line();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
