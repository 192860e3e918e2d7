/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG read back: its labels as boxes, measured with a font of this machine, and its marks as data. */
final class Drawn {
    private static final Map<String, BigDecimal> TIMES = Map.of(
            "million", new BigDecimal("1E6"), "billion", new BigDecimal("1E9"), "trillion", new BigDecimal("1E12"));

    private final Document document;
    private final double width;
    private final double height;

    /** A label and the room that it takes. */
    record Label(String text, String role, double left, double top, double right, double bottom) {
        boolean overlaps(Label other) {
            return Math.min(right, other.right) - Math.max(left, other.left) > 0.5
                    && Math.min(bottom, other.bottom) - Math.max(top, other.top) > 0.5;
        }
    }

    /** What an axis says: the places of two of its ticks, and the numbers at them. */
    record Scale(double from, double to, double low, double high) {
        double read(double at) {
            return low + (high - low) * (at - from) / (to - from);
        }
    }

    Drawn(String svg) {
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (Exception e) {
            throw new AssertionError("is no XML: " + svg, e);
        }
        String[] box = document.getDocumentElement().getAttribute("viewBox").split(" ");
        width = Double.parseDouble(box[2]);
        height = Double.parseDouble(box[3]);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** The elements of a name and a class. */
    List<Element> all(String name, String role) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            if (element.getAttribute("class").equals(role)) {
                found.add(element);
            }
        }
        return found;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** The text of an element without what is said under the pointer. */
    static String text(Element element) {
        return element.getFirstChild() == null ? "" : element.getFirstChild().getNodeValue();
    }

    /** What is said under the pointer. */
    static String said(Element element) {
        NodeList titles = element.getElementsByTagName("title");
        return titles.getLength() == 0 ? "" : titles.item(0).getTextContent();
    }

    List<String> texts(String role) {
        return all("text", role).stream().map(Drawn::text).toList();
    }

    String description() {
        return document.getElementsByTagName("desc").item(0).getTextContent();
    }

    List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            labels.add(label((Element) nodes.item(i)));
        }
        return labels;
    }

    private static Label label(Element element) {
        double size = Double.parseDouble(inherited(element, "font-size"));
        boolean bold = element.getAttribute("font-weight").equals("bold");
        double wide = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 100)
                        .getStringBounds(text(element), new FontRenderContext(null, true, true))
                        .getWidth()
                * size
                / 100;
        double left = switch (inherited(element, "text-anchor")) {
            case "middle" -> number(element, "x") - wide / 2;
            case "end" -> number(element, "x") - wide;
            default -> number(element, "x");
        };
        double base = number(element, "y");
        return new Label(
                text(element), element.getAttribute("class"), left, base - 0.76 * size, left + wide, base + 0.2 * size);
    }

    private static String inherited(Element element, String attribute) {
        for (Node at = element; at instanceof Element one; at = at.getParentNode()) {
            if (one.hasAttribute(attribute)) {
                return one.getAttribute(attribute);
            }
        }
        return "";
    }

    /** The scale of the axis across, by its first and last tick; values in units, not in millions. */
    Scale across() {
        return scale("axis-x");
    }

    Scale upright() {
        return scale("axis-y");
    }

    private Scale scale(String axis) {
        NodeList ticks = all("g", axis).get(0).getElementsByTagName("text");
        Element first = (Element) ticks.item(0);
        Element last = (Element) ticks.item(ticks.getLength() - 1);
        double times = times();
        return new Scale(number(first, "data-at"), number(last, "data-at"), value(first) * times, value(last) * times);
    }

    private static double value(Element tick) {
        String label = said(tick).isEmpty() ? text(tick) : said(tick);
        return Double.parseDouble(label.replace(",", ""));
    }

    private double times() {
        for (String words : texts("axis-words")) {
            for (Map.Entry<String, BigDecimal> entry : TIMES.entrySet()) {
                if (words.startsWith(entry.getKey())) {
                    return entry.getValue().doubleValue();
                }
            }
            if (words.startsWith("times ")) {
                return Double.parseDouble(words.split(" ")[1]);
            }
        }
        return 1;
    }

    /** No label leaves the picture, none covers another, and nothing that is drawn is outside. */
    void assertSound() {
        List<Label> labels = labels();
        for (Label label : labels) {
            assertThat(label.left()).as(label.toString()).isGreaterThanOrEqualTo(-0.01);
            assertThat(label.right()).as(label.toString()).isLessThanOrEqualTo(width + 0.01);
            assertThat(label.top()).as(label.toString()).isGreaterThanOrEqualTo(0);
            assertThat(label.bottom()).as(label.toString()).isLessThanOrEqualTo(height);
        }
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                Label one = labels.get(i);
                Label other = labels.get(j);
                assertThat(one.overlaps(other)).as("%s covers %s", one, other).isFalse();
            }
        }
        for (Element bar : all("rect", "bar")) {
            assertThat(number(bar, "x")).isBetween(0.0, width);
            assertThat(number(bar, "x") + number(bar, "width")).isBetween(0.0, width + 0.001);
            assertThat(number(bar, "y") + number(bar, "height")).isBetween(0.0, height);
        }
        for (Element mark : all("circle", "mark")) {
            assertThat(number(mark, "cx")).isBetween(0.0, width);
            assertThat(number(mark, "cy")).isBetween(0.0, height);
        }
    }

    /** Every bar begins and ends where the axis says its values are. */
    void assertBarsAreTrue() {
        List<Element> bars = all("g", "value-bar");
        if (bars.isEmpty()) {
            return;
        }
        Scale scale = across();
        double room = 1e-6 * Math.abs(scale.high() - scale.low());
        for (Element group : bars) {
            Element bar = (Element) group.getElementsByTagName("rect").item(0);
            double from = number(group, "data-from");
            double to = number(group, "data-to");
            double left = scale.read(number(bar, "x"));
            double right = scale.read(number(bar, "x") + number(bar, "width"));
            assertThat(left).isCloseTo(Math.min(from, to), within(room));
            assertThat(right).isCloseTo(Math.max(from, to), within(room));
        }
    }
}
