/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.finindicators.report.Document;
import org.finindicators.report.Table;
import org.finindicators.validation.InvalidInputException;

/**
 * A workbook for Excel and LibreOffice, a sheet for each document.
 *
 * <p>A sheet has the cells of the document's CSV: numbers as numbers, dates as dates, everything else as text, so that
 * nothing can run as a formula. Where a spreadsheet cannot hold a number exactly, its digits stand as text in a column
 * beside it. Title and notes of a table are on a sheet of their own. Immutable; the same documents give the same bytes.
 *
 * @since 0.1.0
 */
public final class XlsxFile {
    private static final int LONGEST_NAME = 31;
    /** The time in every file, since the same content gives the same bytes: the first that a zip file can have. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, Document> sheets;

    private XlsxFile(Map<String, Document> sheets) {
        this.sheets = sheets;
    }

    /**
     * Starts a workbook without a sheet.
     *
     * @return the workbook, which has one empty sheet when it is written as it is
     */
    public static XlsxFile empty() {
        return new XlsxFile(Map.of());
    }

    /**
     * Starts a workbook.
     *
     * @param document what is on its only sheet
     * @return the workbook
     */
    public static XlsxFile of(Document document) {
        return empty().with("figures", document);
    }

    /**
     * Adds a sheet.
     *
     * @param sheet its name; what a sheet's name may not have is left out, and a name that is taken gets a number
     * @param document what is on it
     * @return the larger workbook
     */
    public XlsxFile with(String sheet, Document document) {
        Map<String, Document> all = new LinkedHashMap<>(sheets);
        all.put(free(sheet, List.copyOf(all.keySet())), document);
        return new XlsxFile(all);
    }

    /**
     * Names the sheets.
     *
     * @return the names, in the order of the sheets
     */
    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /**
     * Writes the workbook to a stream, which stays open. It is put together in a temporary file, so that it may be
     * larger than memory.
     *
     * @param out where to
     * @throws InvalidInputException if a document has more rows or columns than a sheet can hold
     * @throws IOException if it cannot be written there
     */
    public void writeTo(OutputStream out) throws IOException {
        Path file = Files.createTempFile("finindicators", ".xlsx");
        try {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(file));
                    Workbook workbook = new Workbook(to, "finindicators", null)) {
                // it is compressed when it is copied
                workbook.setCompressionLevel(0);
                writeSheets(workbook);
            }
            withoutTime(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void writeSheets(Workbook workbook) throws IOException {
        List<String> names = new ArrayList<>(sheets.keySet());
        for (Map.Entry<String, Document> sheet : sheets.entrySet()) {
            Table cells = Cells.of(sheet.getValue());
            checkSize(sheet.getKey(), cells);
            Worksheet worksheet = workbook.newWorksheet(sheet.getKey());
            new XlsxSheet(cells).writeTo(worksheet);
            worksheet.finish();
            if (!cells.notes().isEmpty()) {
                String name = free(sheet.getKey() + " notes", names);
                names.add(name);
                notes(workbook.newWorksheet(name), cells);
            }
        }
        if (sheets.isEmpty()) {
            workbook.newWorksheet("figures").finish();
        }
        workbook.finish();
    }

    private static void notes(Worksheet sheet, Table table) throws IOException {
        int row = 0;
        sheet.width(0, 100);
        if (!table.title().isEmpty()) {
            sheet.value(row, 0, XlsxSheet.text(table.title()));
            sheet.style(row, 0).bold().set();
            row++;
        }
        for (String note : table.notes()) {
            for (String line : note.lines().toList()) {
                sheet.value(row++, 0, XlsxSheet.text(line));
            }
        }
        sheet.finish();
    }

    private static void checkSize(String sheet, Table table) {
        int rows = table.rows().size() + 1;
        if (rows > Worksheet.MAX_ROWS || table.columns().size() > Worksheet.MAX_COLS / 2) {
            throw InvalidInputException.of(
                    sheet,
                    "has " + rows + " rows and " + table.columns().size()
                            + " columns, more than a sheet can hold; write CSV");
        }
    }

    /** A valid name that no other sheet has. */
    private static String free(String wanted, List<String> taken) {
        String plain = XlsxSheet.text(wanted)
                .replaceAll("[\\[\\]:*?/\\\\]|\\p{Cntrl}", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[' ]+", "");
        String base = plain.isBlank() || plain.equalsIgnoreCase("history") ? "Sheet" : plain;
        String name = cut(base, LONGEST_NAME);
        for (int number = 2; isTaken(name, taken); number++) {
            String end = " " + number;
            name = cut(base, LONGEST_NAME - end.length()) + end;
        }
        return name;
    }

    private static boolean isTaken(String name, List<String> taken) {
        return taken.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    private static String cut(String text, int most) {
        int end = Math.min(most, text.length());
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).replaceAll("[' ]+$", "");
    }

    /** The library writes when the file was made, into its properties and into each entry. */
    private static void withoutTime(Path file, OutputStream out) throws IOException {
        try (ZipFile from = new ZipFile(file.toFile())) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                to.putNextEntry(timeless);
                try (InputStream content = from.getInputStream(entry)) {
                    if (entry.getName().equals("docProps/core.xml")) {
                        String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "");
                        to.write(properties.getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(to);
                    }
                }
                to.closeEntry();
            }
            to.finish();
        }
    }

    /** Prints the names of the sheets. */
    @Override
    public String toString() {
        return "workbook of " + String.join(", ", sheets.keySet());
    }
}
