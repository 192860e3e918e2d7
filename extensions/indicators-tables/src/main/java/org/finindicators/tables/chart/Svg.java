/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG: elements, attributes and text, escaped. No ids, no clock, no locale. */
final class Svg {
    private static final int DECIMALS = 4;

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are names and values in turn. */
    Svg open(String name, String... attributes) {
        tag(name, attributes);
        out.append(">");
        return this;
    }

    Svg close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Writes an element with nothing inside but what it says to readers and under the pointer, if anything. */
    Svg mark(String said, String name, String... attributes) {
        tag(name, attributes);
        if (said.isEmpty()) {
            out.append("/>\n");
            return this;
        }
        out.append("><title>")
                .append(escape(said))
                .append("</title></")
                .append(name)
                .append(">\n");
        return this;
    }

    /** Writes an element that holds text alone. */
    Svg element(String name, String text) {
        out.append('<').append(name).append('>').append(escape(text));
        return close(name);
    }

    /** Writes text that was made to fit; what it was made of is said where it was cut. */
    Svg text(String shown, String full, String... attributes) {
        tag("text", attributes);
        out.append('>').append(escape(shown));
        if (!shown.equals(full)) {
            out.append("<title>").append(escape(full)).append("</title>");
        }
        return close("text");
    }

    Svg raw(Svg other) {
        out.append(other.out);
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escape(attributes[i + 1]))
                    .append('"');
        }
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c < ' ' ? ' ' : c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
