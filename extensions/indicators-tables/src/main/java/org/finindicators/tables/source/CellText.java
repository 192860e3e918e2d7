/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the cell of a sheet holds, as text. */
final class CellText {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int SECONDS = 86_400;

    /** The day after 9999-12-31, which is the last one of spreadsheets. */
    private static final double END_OF_DAYS = 2_958_466;

    private CellText() {}

    /** Reads to the end of the cell. */
    static String read(XMLStreamReader xml, Workbook workbook) throws XMLStreamException {
        String type = Workbook.attribute(xml, "t");
        String style = Workbook.attribute(xml, "s");
        String value = "";
        String formula = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = Workbook.text(xml, "is");
                    case "f" -> formula = "=" + xml.getElementText();
                    default -> {
                        // an extension
                    }
                }
            }
        }
        if (value.isEmpty()) {
            return type.equals("str") ? "" : formula;
        }
        return switch (type) {
            case "s" -> shared(value, workbook);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "", "n" -> number(value, workbook, style.isEmpty() ? 0 : Workbook.number(style));
            case "d" -> value.endsWith("T00:00:00") ? value.substring(0, value.indexOf('T')) : value;
            default -> value;
        };
    }

    private static String shared(String place, Workbook workbook) throws XMLStreamException {
        String text = workbook.text(Workbook.number(place));
        if (text == null) {
            throw SafeXml.refused("has no shared text " + place);
        }
        return text;
    }

    private static String number(String value, Workbook workbook, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return value;
        }
        return workbook.isDate(style) ? date(number, workbook.from1904()) : PlainText.of(number);
    }

    /**
     * Days from the epoch. The spreadsheets of 1900 have a 29 February 1900, which was none: from 1 March on the days
     * agree, and those before it are left as numbers, since programs do not agree on them.
     */
    static String date(double days, boolean from1904) {
        if (!(days >= (from1904 ? 0 : 61)) || days >= END_OF_DAYS) {
            return days >= 0 && days < 1 ? time(days) : PlainText.of(days);
        }
        long whole = (long) days;
        long millis = Math.round((days - whole) * SECONDS * 1000);
        return PlainText.of(
                (from1904 ? EPOCH_1904 : EPOCH).plusDays(whole).atStartOfDay().plus(Duration.ofMillis(millis)));
    }

    private static String time(double day) {
        long seconds = Math.min(SECONDS - 1, Math.round(day * SECONDS));
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
