/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import org.finindicators.report.Cell;

/** What every page has: its head and its looks. */
final class HtmlStyle {
    private static final String CSS = """
            :root { color-scheme: light dark; --ink: #1a1a1a; --quiet: #5a5a5a; --paper: #ffffff; --rule: #c9c9c9;
              --band: #f4f4f2; --mark: #8a3b00; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --quiet: #a8a8a8; --paper: #161616;
              --rule: #444444; --band: #202020; --mark: #ffb07a; } }
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; }
            body { margin: 0 auto; max-width: 75rem; padding: 1rem; color: var(--ink); background: var(--paper);
              font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif;
              overflow-wrap: anywhere; }
            h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
            h2 { font-size: 1.2rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
            h3, h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
            p, ul, ol, dl, pre { margin: .5rem 0; }
            header dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .75rem; color: var(--quiet); }
            dd { margin: 0; }
            section + section { margin-top: 2rem; }
            .wide { overflow-x: auto; margin: .75rem 0; }
            table { border-collapse: collapse; font-size: .9rem; line-height: 1.35; overflow-wrap: normal; }
            th, td { padding: .3rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule);
              max-width: 26rem; }
            th { vertical-align: bottom; border-bottom: 2px solid var(--ink); }
            tbody tr:nth-child(even) { background: var(--band); }
            .number { text-align: right; font-variant-numeric: tabular-nums; }
            td.number, .dated { white-space: nowrap; }
            .undefined { color: var(--mark); font-style: italic; }
            .reason { color: var(--mark); font-size: .9rem; }
            code, pre { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; }
            pre { overflow-x: auto; }
            figure { margin: 1rem 0; }
            figcaption { font-weight: 600; margin-bottom: .5rem; }
            figure svg { max-width: 100%; height: auto; }
            @media (max-width: 30rem) { table { font-size: .8rem; } th, td { padding: .25rem .35rem; } }
            @page { size: A4; margin: 16mm 14mm; }
            @media print {
              :root { color-scheme: light; --ink: #000000; --quiet: #444444; --paper: #ffffff; --rule: #999999;
                --band: #ffffff; --mark: #000000; }
              body { max-width: none; padding: 0; font-size: 10pt; }
              table { font-size: 8.5pt; }
              th, td { padding: .15rem .4rem; }
              .wide { overflow: visible; }
              thead { display: table-header-group; }
              tr, figure { break-inside: avoid; }
              h1, h2, h3, h4, h5, h6, figcaption { break-after: avoid; }
            }
            """;

    private HtmlStyle() {}

    /** The file up to the beginning of what is shown; nothing may be run or loaded. */
    static String before(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                + "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + escape(title) + "</title>\n<style>\n" + CSS + "</style>\n</head>\n<body>\n";
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (char c : Cell.onOneLine(text).toCharArray()) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
