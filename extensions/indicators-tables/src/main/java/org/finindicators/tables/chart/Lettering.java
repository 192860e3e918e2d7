/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.report.Cell;

/**
 * How wide text is, and text made to fit.
 *
 * <p>No font is asked, since pictures would then differ from one machine to the next: widths are those of a wide
 * sans-serif font, rounded up, so that text in a usual one is never wider.
 */
final class Lettering {
    private static final String CUT = "\u2026";
    private static final String APART = "\u2068";
    private static final String TOGETHER = "\u2069";

    private static final double ROUNDING = 1e-6;
    private static final int FIRST_WIDE = 0x1100;

    private Lettering() {}

    /** One line without control characters and what XML cannot hold. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder();
        for (String part : text.split("(?<=[" + APART + TOGETHER + "])|(?=[" + APART + TOGETHER + "])", -1)) {
            // those two were put there by us
            String line = part.equals(APART) || part.equals(TOGETHER) ? part : Cell.onOneLine(part);
            line.codePoints()
                    .map(point -> (point & 0xFFFE) == 0xFFFE ? 0xFFFD : point)
                    .forEach(out::appendCodePoint);
        }
        return out.toString().strip();
    }

    /** A name inside a sentence: one that is written from right to left is kept apart from what stands around it. */
    static String apart(String text) {
        String name = Cell.onOneLine(text);
        boolean rightToLeft = name.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return rightToLeft ? APART + name + TOGETHER : name;
    }

    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(Lettering::em).sum();
    }

    /** Tells whether a text has room; of a long one no more is read than that takes. */
    private static boolean fits(String text, double room, double size) {
        double taken = 0;
        for (int at = 0; at < text.length() && taken <= room; ) {
            int point = text.codePointAt(at);
            taken += size * em(point);
            at += Character.charCount(point);
        }
        return taken <= room;
    }

    private static double em(int point) {
        if (point >= FIRST_WIDE && Cell.width(Character.toString(point)) == 2) {
            return 1.05;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (point > 0x24F) {
            return 1;
        }
        if (" ijlI.,:;'|![]()/\\ftr-".indexOf(point) >= 0) {
            return 0.42;
        }
        if ("mwMW%@&".indexOf(point) >= 0 || point == 0xC6) {
            return 1;
        }
        if (Character.isDigit(point) || Character.isLowerCase(point)) {
            return 0.64;
        }
        return Character.isUpperCase(point) ? 0.8 : 0.85;
    }

    /** The text, or its beginning with a mark that it goes on. */
    static String fit(String text, double room, double size) {
        if (fits(text, room + ROUNDING, size)) {
            return text;
        }
        double left = room - width(CUT, size);
        int end = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            left -= size * em(point);
            if (left < 0) {
                break;
            }
            at += Character.charCount(point);
            end = at;
        }
        return text.substring(0, end).strip() + CUT;
    }

    /** Lines of a text, broken at blanks; the last one is cut where there are more than allowed. */
    static List<String> wrap(String text, double room, double size, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < most - 1 && !fits(rest, room, size)) {
            int blank = -1;
            for (int at = rest.indexOf(' '); at >= 0; at = rest.indexOf(' ', at + 1)) {
                if (!fits(rest.substring(0, at), room, size)) {
                    break;
                }
                blank = at;
            }
            if (blank <= 0) {
                break;
            }
            lines.add(rest.substring(0, blank));
            rest = rest.substring(blank + 1);
        }
        if (!rest.isEmpty()) {
            lines.add(fit(rest, room, size));
        }
        return lines;
    }
}
