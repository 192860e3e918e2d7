/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that has to fit: made one line, measured, cut, padded, wrapped.
 *
 * <p>The width of a text is the number of columns that it takes on a terminal: two for each code point that is wide or
 * full-width by Unicode Standard Annex 11 (Chinese, Japanese, Korean, most pictures), one for each other. A mark that
 * combines with the letter before it counts as one too, so a text is never wider than it is said to be, and never has
 * more code points than its width.
 *
 * @since 0.1.0
 */
public final class Cell {
    private static final String CUT = "...";

    /** Ranges of wide code points, first and last of each. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
        0x18AFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200,
        0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Cell() {}

    /**
     * Makes one line of a text.
     *
     * @param text any text
     * @return the text with a blank for each line break, tab, other control character and kind of blank; without
     *     characters that only steer the layout, as those that turn the direction of writing
     */
    public static String onOneLine(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SPACE_SEPARATOR -> out.append(' ');
                case Character.SURROGATE -> out.append('?');
                case Character.FORMAT -> {
                    // the two that join letters or keep them apart belong to the spelling
                    if (point == 0x200C || point == 0x200D) {
                        out.appendCodePoint(point);
                    }
                }
                default -> out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /**
     * Measures a text of one line.
     *
     * @param text the text
     * @return the number of columns
     */
    public static int width(String text) {
        return isPlain(text)
                ? text.length()
                : text.codePoints().map(Cell::width).sum();
    }

    /**
     * Cuts a text of one line that is too wide.
     *
     * @param text the text
     * @param width how wide it may be
     * @return the text, or its beginning and three points
     */
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int room = width - CUT.length();
        return room < 1
                ? CUT.substring(0, Math.max(width, 0))
                : text.substring(0, fitting(text, room)).strip() + CUT;
    }

    /**
     * Fills a text of one line up with blanks.
     *
     * @param text the text
     * @param width how wide it shall be
     * @param alignment the side on which the text stands
     * @return the text with blanks; as it is if it is as wide or wider
     */
    public static String pad(String text, int width, Column.Alignment alignment) {
        String blanks = " ".repeat(Math.max(0, width - width(text)));
        return alignment == Column.Alignment.RIGHT ? blanks + text : text + blanks;
    }

    /**
     * Breaks a text of one line as {@link #wrapped(String, int, String)} does.
     *
     * @param text the text
     * @param width how wide a line may be, two at least
     * @return the lines; the further ones are indented by two blanks where the width allows for it
     */
    public static List<String> wrapped(String text, int width) {
        return wrapped(text.strip(), width, width > 20 ? "  " : "");
    }

    /**
     * Breaks a text of one line at blanks, and inside a word only where that is longer than a line: after a point, a
     * hyphen or a slash if there is one.
     *
     * @param text the text; blanks at its beginning stay
     * @param width how wide a line may be
     * @param indent what the further lines begin with, at least two narrower than a line
     * @return the lines
     */
    public static List<String> wrapped(String text, int width, String indent) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        String before = "";
        while (width(rest) > width - before.length()) {
            int most = fitting(rest, width - before.length());
            int blank = rest.lastIndexOf(' ', most);
            int end = blank > 0 && !rest.substring(0, blank).isBlank() ? blank : insideWord(rest, most);
            lines.add(before + rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).strip();
            before = indent;
        }
        if (lines.isEmpty() || !rest.isEmpty()) {
            lines.add(before + rest);
        }
        return lines;
    }

    private static int insideWord(String text, int most) {
        for (int end = most; end > most / 2; end--) {
            if (".-_/".indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return most;
    }

    /** Where the longest beginning ends that is no wider than the room, one code point at least. */
    static int fitting(String text, int room) {
        int at = 0;
        int taken = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            taken += width(point);
            if (taken > room && at > 0) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static int width(int point) {
        for (int i = 0; point >= WIDE[0] && i < WIDE.length; i += 2) {
            if (point >= WIDE[i] && point <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }
}
