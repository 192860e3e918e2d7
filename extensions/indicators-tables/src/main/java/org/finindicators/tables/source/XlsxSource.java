/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.finindicators.validation.InvalidInputException;

/**
 * A sheet of a workbook (XLSX).
 *
 * <p>What a cell is follows from what the workbook stores, not from how it is shown: a number is the stored one at its
 * shortest decimal form, and a per cent cell is the fraction, 0.143 where 14.3 % is shown. A cell with a date format is
 * a date as 2021-12-31, with a time as 2021-12-31T12:30 unless that is midnight. A formula is its last result; if it
 * was never computed, its text with the equals sign. An error is its text, {@code #DIV/0!} for instance, which is no
 * number.
 *
 * <p>Blank rows are no rows. Hidden rows are read, and of merged cells only the first has a value: both are said among
 * the faults. The rows are read one by one; only the texts that the workbook shares between cells are held.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class XlsxSource implements RowSource {
    private static final String COMPOUND =
            "is an old workbook (.xls), or one with a password; save it as .xlsx without a password";

    private final Path file;
    private final String sheet;
    private final int headerRow;

    private XlsxSource(Path file, String sheet, int headerRow) {
        this.file = file;
        this.sheet = sheet;
        this.headerRow = headerRow;
    }

    /**
     * Names a workbook, of which the one visible sheet is read, with its header in the first row.
     *
     * @param file the file
     * @return the source
     */
    public static XlsxSource of(Path file) {
        return new XlsxSource(file, "", 1);
    }

    /**
     * Names a workbook, of which the one visible sheet is read, with its header in the first row.
     *
     * @param file the name of the file
     * @return the source
     */
    public static XlsxSource of(String file) {
        return of(Opening.path(file));
    }

    /**
     * Returns another sheet of the workbook.
     *
     * @param name its name
     * @return the source
     */
    public XlsxSource sheet(String name) {
        return new XlsxSource(file, name, headerRow);
    }

    /**
     * Returns the same sheet with its header in another row; what is above it is not read.
     *
     * @param row the number of the row, from 1
     * @return the source
     * @throws InvalidInputException if it is less than 1
     */
    public XlsxSource headerRow(int row) {
        if (row < 1) {
            throw InvalidInputException.of(String.valueOf(row), "is not the number of a row; they are counted from 1");
        }
        return new XlsxSource(file, sheet, row);
    }

    @Override
    public String name() {
        return Opening.name(file) + (sheet.isEmpty() ? "" : ", sheet " + sheet);
    }

    @Override
    public String unit() {
        return "row";
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    @Override
    public void read(RowHandler rows, SourceFaults faults) {
        Opening.check(file);
        SheetReader reader = new SheetReader(headerRow, rows, faults);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Workbook workbook = Workbook.of(zip);
            Workbook.Sheet chosen = chosen(workbook.sheets());
            try (Progress progress = Progress.of(name(), workbook.size(chosen));
                    InputStream in = progress.watch(workbook.open(chosen))) {
                reader.read(SafeXml.open(in), workbook);
            }
        } catch (ZipException e) {
            throw Opening.refused(file, isCompound() ? COMPOUND : "is not a workbook (.xlsx): " + Opening.reason(e));
        } catch (Workbook.Unsound e) {
            throw Opening.refused(file, Opening.reason(e));
        } catch (XMLStreamException | IOException e) {
            String reason = e instanceof XMLStreamException x ? SafeXml.sentence(x) : Opening.reason(e);
            if (!reader.hasHeader()) {
                throw Opening.refused(file, "cannot be read: " + reason);
            }
            faults.add("after row " + reader.last(), "", "the sheet breaks off: " + reason);
        }
        if (!reader.hasHeader()) {
            throw Opening.refused(
                    file,
                    "has no header in row " + headerRow
                            + "; say in which it is, XlsxSource.of(file).headerRow(3) for instance");
        }
    }

    private boolean isCompound() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF;
        } catch (IOException e) {
            return false;
        }
    }

    private Workbook.Sheet chosen(List<Workbook.Sheet> sheets) {
        String names =
                String.join(", ", sheets.stream().map(Workbook.Sheet::name).toList());
        if (!sheet.isEmpty()) {
            return sheets.stream()
                    .filter(one -> one.name().equals(sheet))
                    .findFirst()
                    .orElseThrow(() -> Opening.refused(file, "has no sheet " + sheet + "; it has " + names));
        }
        List<Workbook.Sheet> visible =
                sheets.stream().filter(one -> !one.hidden()).toList();
        if (visible.size() != 1) {
            throw Opening.refused(
                    file,
                    "has " + (visible.isEmpty() ? "hidden sheets only" : "several sheets") + "; say which: "
                            + "XlsxSource.of(file).sheet(\""
                            + String.join(
                                    "\"), sheet(\"",
                                    sheets.stream()
                                            .limit(20)
                                            .map(Workbook.Sheet::name)
                                            .toList()) + "\")");
        }
        return visible.get(0);
    }

    /** Prints the name of the file, and of the sheet if it was stated. */
    @Override
    public String toString() {
        return sheet.isEmpty() ? file.toString() : file + ", sheet " + sheet;
    }
}
