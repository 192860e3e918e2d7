/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the rows of one sheet. */
final class SheetReader {
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_MERGED = 20;

    private final int headerRow;
    private final RowHandler rows;
    private final SourceFaults faults;
    private String[] cells = new String[16];
    private int width = -1;
    private int row;
    private int column;
    private int beyond;
    private long hidden;
    private int firstHidden;
    private int merged;

    SheetReader(int headerRow, RowHandler rows, SourceFaults faults) {
        this.headerRow = headerRow;
        this.rows = rows;
        this.faults = faults;
    }

    boolean hasHeader() {
        return width >= 0;
    }

    /** The last row that was read to its end. */
    int last() {
        return row;
    }

    void read(XMLStreamReader xml, Workbook workbook) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> readRow(xml, workbook);
                case "mergeCell" -> merged(Workbook.attribute(xml, "ref"));
                default -> {
                    // how the sheet looks
                }
            }
        }
        if (hidden > 0) {
            faults.add("", "", "has " + hidden + " hidden rows, the first is row " + firstHidden + "; they are read");
        }
        if (merged > MOST_MERGED) {
            faults.add("", "", "has " + (merged - MOST_MERGED) + " more merged cells");
        }
    }

    private void readRow(XMLStreamReader xml, Workbook workbook) throws XMLStreamException {
        String stated = Workbook.attribute(xml, "r");
        int number = stated.isEmpty() ? row + 1 : Workbook.number(stated);
        if (number <= row || number > MOST_ROWS) {
            throw SafeXml.refused(
                    row == MOST_ROWS
                            ? "has more rows than a sheet can have"
                            : "has row " + stated + " after row " + row);
        }
        String hiding = Workbook.attribute(xml, "hidden");
        Arrays.fill(cells, "");
        column = -1;
        beyond = -1;
        boolean wanted = number >= headerRow;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (wanted
                    && event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                readCell(xml, workbook);
            }
        }
        row = number;
        if (number == headerRow) {
            takeHeader();
        } else if (wanted && takeRow() && (hiding.equals("1") || hiding.equals("true"))) {
            hidden++;
            firstHidden = hidden == 1 ? number : firstHidden;
        }
    }

    private void readCell(XMLStreamReader xml, Workbook workbook) throws XMLStreamException {
        String reference = Workbook.attribute(xml, "r");
        column = reference.isEmpty() ? column + 1 : column(reference);
        if (column < 0 || column >= MOST_COLUMNS) {
            throw SafeXml.refused("has '" + reference + "', which is not a cell");
        }
        String text = CellText.read(xml, workbook).strip();
        if (text.isEmpty()) {
            return;
        }
        if (width >= 0 && column >= width) {
            beyond = beyond < 0 ? column : beyond;
            return;
        }
        if (column >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, Math.max(2 * before, column + 1));
            Arrays.fill(cells, before, cells.length, "");
        }
        cells[column] = text;
    }

    /** The place of a cell such as C12 from 0, or -1. */
    private static int column(String reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && i < 4 && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
            i++;
        }
        return column - 1;
    }

    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    private void takeHeader() {
        int last = cells.length;
        while (last > 0 && cells[last - 1].isEmpty()) {
            last--;
        }
        if (last > 0) {
            rows.header(List.of(Arrays.copyOf(cells, last)));
            width = last;
            cells = Arrays.copyOf(cells, last);
        }
    }

    /** Passes a row on; false if it is blank. */
    private boolean takeRow() {
        boolean blank = beyond < 0;
        for (int i = 0; blank && i < cells.length; i++) {
            blank = cells[i].isEmpty();
        }
        if (blank || width < 0) {
            return false;
        }
        faults.count();
        if (beyond >= 0) {
            faults.add(
                    row,
                    letters(beyond) + row,
                    "",
                    "",
                    "has a value, and the header ends at column " + letters(width - 1));
        } else {
            rows.row(new Row(row, Collections.unmodifiableList(Arrays.asList(cells.clone()))));
        }
        return true;
    }

    private void merged(String range) {
        int digits = 0;
        while (digits < range.length() && !Character.isDigit(range.charAt(digits))) {
            digits++;
        }
        String from = range.substring(digits).split(":", 2)[0];
        if (Workbook.number(from) < headerRow) {
            return;
        }
        merged++;
        if (merged <= MOST_MERGED) {
            faults.add(
                    "cells " + (range.length() > 40 ? range.substring(0, 40) : range),
                    "",
                    "are merged; only the first has a value");
        }
    }
}
