/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook beside the rows of its sheets: names of sheets, shared texts, which formats are of dates. */
final class Workbook {
    private static final long MOST_CHARACTERS = 100_000_000;
    private static final int MOST_SHEETS = 10_000;
    private static final int MOST_FORMATS = 100_000;
    private static final int MOST_OF_A_FORMAT = 1000;
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)]");

    /** What is neither a date nor a time in a format: text in quotes, after a backslash, conditions, colours. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"?|\\\\.|[_*].|\\[[^\\]]*]?");

    private final ZipFile zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean from1904;

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    /** A sheet, with the place of its rows in the file. */
    record Sheet(String name, String part, boolean hidden) {}

    /** Says that a zip file is not a workbook. */
    static final class Unsound extends IOException {
        private static final long serialVersionUID = 1L;

        Unsound(String sentence) {
            super(sentence);
        }
    }

    private interface Part {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    private record Relation(String type, String target) {}

    static Workbook of(ZipFile zip) throws IOException {
        Workbook workbook = new Workbook(zip);
        String main = "xl/workbook.xml";
        for (Relation relation : workbook.relations("_rels/.rels", "").values()) {
            if (relation.type.endsWith("/officeDocument")) {
                main = relation.target;
            }
        }
        if (zip.getEntry(main) == null) {
            throw new Unsound("is a zip file, but not a workbook (.xlsx)");
        }
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        Map<String, Relation> relations =
                workbook.relations(folder + "_rels/" + main.substring(slash) + ".rels", folder);
        workbook.part(main, xml -> workbook.readSheets(xml, relations));
        for (Relation relation : relations.values()) {
            if (relation.type.endsWith("/sharedStrings")) {
                workbook.part(relation.target, workbook::readTexts);
            } else if (relation.type.endsWith("/styles")) {
                workbook.part(relation.target, workbook::readFormats);
            }
        }
        if (workbook.sheets.isEmpty()) {
            throw new Unsound("has no sheets");
        }
        return workbook;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    /** The text that cells share under a number; nothing if there is none. */
    @Nullable String text(int place) {
        return place < 0 || place >= texts.size() ? null : texts.get(place);
    }

    /** Whether numbers of a style are dates. */
    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    long size(Sheet sheet) {
        ZipEntry entry = zip.getEntry(sheet.part);
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    InputStream open(Sheet sheet) throws IOException {
        return open(sheet.part);
    }

    private InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new Unsound("is not a sound workbook: " + part + " is missing in it");
        }
        return Expanding.entry(zip, entry);
    }

    private void part(String name, Part part) throws IOException {
        try (InputStream in = open(name)) {
            part.read(SafeXml.open(in));
        } catch (XMLStreamException e) {
            throw new Unsound("is not a sound workbook: " + name + " " + SafeXml.sentence(e));
        }
    }

    private Map<String, Relation> relations(String part, String folder) throws IOException {
        Map<String, Relation> relations = new HashMap<>();
        if (zip.getEntry(part) != null) {
            part(part, xml -> {
                while (xml.hasNext() && relations.size() < MOST_SHEETS) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("Relationship")) {
                        String target = attribute(xml, "Target");
                        relations.put(
                                attribute(xml, "Id"),
                                new Relation(
                                        attribute(xml, "Type"),
                                        target.startsWith("/") ? target.substring(1) : folder + target));
                    }
                }
            });
        }
        return relations;
    }

    /** An attribute by its local name; empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A whole number, or -1. */
    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void readSheets(XMLStreamReader xml, Map<String, Relation> relations) throws XMLStreamException {
        while (xml.hasNext() && sheets.size() < MOST_SHEETS) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String epoch = attribute(xml, "date1904");
                from1904 = epoch.equals("1") || epoch.equals("true");
            } else if (xml.getLocalName().equals("sheet")) {
                Relation relation = relations.get(attribute(xml, "id"));
                // a sheet may be a chart, which has no rows
                if (relation != null && relation.type.endsWith("/worksheet")) {
                    sheets.add(new Sheet(
                            attribute(xml, "name"),
                            relation.target,
                            attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden")));
                }
            }
        }
    }

    private void readTexts(XMLStreamReader xml) throws XMLStreamException {
        long held = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                String text = text(xml, "si");
                held += text.length() + 16L;
                if (held > MOST_CHARACTERS) {
                    throw SafeXml.refused("has more than " + MOST_CHARACTERS + " characters of text");
                }
                texts.add(text);
            }
        }
    }

    /** The text up to the end of an element, without how it is to be pronounced. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        String first = "";
        StringBuilder all = null;
        int aside = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    aside++;
                } else if (xml.getLocalName().equals("t") && aside == 0) {
                    String piece = xml.getElementText();
                    if (first.isEmpty()) {
                        first = piece;
                    } else {
                        all = all == null ? new StringBuilder(first) : all;
                        all.append(piece);
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    aside--;
                } else if (xml.getLocalName().equals(element)) {
                    break;
                }
            }
        }
        return all == null ? first : all.toString();
    }

    private void readFormats(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> own = new HashMap<>();
        boolean cells = false;
        while (xml.hasNext() && dates.size() < MOST_FORMATS && own.size() < MOST_FORMATS) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> own.put(number(attribute(xml, "numFmtId")), attribute(xml, "formatCode"));
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            int format = number(attribute(xml, "numFmtId"));
                            String code = own.get(format);
                            dates.add(code == null ? isBuiltInDate(format) : isDate(code));
                        }
                    }
                    default -> {
                        // how cells look
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                cells = false;
            }
        }
    }

    /** The formats that have a number only (ECMA-376, part 1, 18.8.30), those of East Asia among them. */
    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || format == 45
                || format == 47
                || (format >= 50 && format <= 58);
    }

    /** Whether a format shows days or hours; elapsed time, [h]:mm, is a number of days. */
    static boolean isDate(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        if (lower.length() > MOST_OF_A_FORMAT || ELAPSED.matcher(lower).find()) {
            return false;
        }
        String letters = LITERALS.matcher(lower).replaceAll("").replace("general", "");
        return letters.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0);
    }
}
