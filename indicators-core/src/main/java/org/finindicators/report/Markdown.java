/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts in Markdown, written so that they come out as themselves (CommonMark 0.31.2, and the tables of GitHub).
 *
 * <p>A backslash stands only before what would mean something: {@code a * b}, {@code snake_case}, {@code x < 5} and
 * {@code [1]} stay as they are.
 *
 * @since 0.1.0
 */
public final class Markdown {
    /** What makes a block where it begins a line: headings, quotes, lists, rules, underlines of headings. */
    private static final Pattern BLOCK = Pattern.compile("(?:#{1,6}|[-+*])(?: .*)?|>.*|-[- ]*|=+ *");

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,9})([.)](?: .*)?)");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");

    private Markdown() {}

    /**
     * Writes a text inside a line, the cell of a table for instance.
     *
     * @param text any text
     * @return the text on one line, with a backslash before each character that would be markup
     */
    public static String inline(String text) {
        String line = Cell.onOneLine(text).strip();
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int at = 0; at < line.length(); at++) {
            if (isMarkup(line, at)) {
                out.append('\\');
            }
            out.append(line.charAt(at));
        }
        return out.toString();
    }

    /**
     * Writes a text as a line of its own.
     *
     * @param text any text
     * @return the text on one line, which begins no heading, list, quote or rule
     */
    public static String line(String text) {
        String line = inline(text);
        if (BLOCK.matcher(line).matches()) {
            return '\\' + line;
        }
        Matcher numbered = NUMBERED.matcher(line);
        return numbered.matches() ? numbered.group(1) + '\\' + numbered.group(2) : line;
    }

    /**
     * Writes lines as one paragraph.
     *
     * @param lines any texts
     * @return the texts, each on a line of its own, and the end of the last
     */
    public static String paragraph(List<String> lines) {
        return lines.stream()
                .map(Markdown::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\\\n", "", "\n"));
    }

    /**
     * Writes a text in bold.
     *
     * @param text any text, which is not blank
     * @return the text on one line, between stars
     */
    public static String bold(String text) {
        return "**" + inline(text) + "**";
    }

    private static boolean isMarkup(String line, int at) {
        // what stands before and behind the text is not known
        char before = at == 0 ? '.' : line.charAt(at - 1);
        char after = at == line.length() - 1 ? '.' : line.charAt(at + 1);
        return switch (line.charAt(at)) {
            case '\\', '`', '|', '~' -> true;
            // emphasis neither begins nor ends between blanks, and with a low line not inside a word
            case '*' -> before != ' ' || after != ' ';
            case '_' ->
                (before != ' ' || after != ' ')
                        && !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            // without what follows it, a bracket makes neither a link nor the target of one
            case ']' -> after == '(' || after == '[' || after == ':';
            case '<' -> after == '/' || after == '!' || after == '?' || isLetter(after);
            case '&' -> ENTITY.matcher(line).region(at, line.length()).lookingAt();
            // a heading drops what looks like its end
            case '#' -> at > 0 && line.substring(at).chars().allMatch(c -> c == '#');
            default -> false;
        };
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
