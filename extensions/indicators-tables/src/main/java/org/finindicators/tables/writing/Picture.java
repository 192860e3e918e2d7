/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.finindicators.validation.InvalidInputException;

/**
 * A drawing on a page. Immutable.
 *
 * @param title what stands above it
 * @param svg the drawing, an SVG element
 * @since 0.1.0
 */
public record Picture(String title, String svg) {
    private static final Set<String> ACTIVE = Set.of("script", "foreignobject", "iframe", "embed", "object", "handler");

    /**
     * Checks the drawing.
     *
     * @throws InvalidInputException if it is not SVG, or would do more on a page than to be seen: run a script, or load
     *     something from elsewhere
     */
    public Picture {
        svg = svg.substring(Math.max(0, svg.indexOf("<svg")));
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(svg));
            xml.nextTag();
            check(title, xml.getLocalName().equals("svg"), "is not SVG, it begins with " + xml.getLocalName());
            for (; ; xml.next()) {
                if (xml.isStartElement()) {
                    checkElement(title, xml);
                }
                if (!xml.hasNext()) {
                    break;
                }
            }
        } catch (XMLStreamException e) {
            throw InvalidInputException.of(title, "is not SVG: " + e.getMessage());
        }
    }

    private static void checkElement(String title, XMLStreamReader xml) {
        String element = xml.getLocalName();
        check(title, !ACTIVE.contains(element.toLowerCase(Locale.ROOT)), "may not have the element " + element);
        check(title, !element.equals("style"), "may not have the element style, which would change the whole page");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            check(title, !name.startsWith("on"), "may not have the attribute " + name);
            check(
                    title,
                    (!name.equals("href") && !name.equals("src")) || value.startsWith("#"),
                    "may only refer to itself, not to " + value);
            check(
                    title,
                    !value.replace(" ", "").matches("(?i).*(url\\((?!['\"]?#)|@import|javascript:).*"),
                    "may only refer to itself, not to " + value);
        }
    }

    private static void check(String title, boolean sound, String message) {
        if (!sound) {
            throw InvalidInputException.of(title, message);
        }
    }
}
