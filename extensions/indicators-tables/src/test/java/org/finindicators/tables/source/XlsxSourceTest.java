/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSourceTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String NAMES = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    private Path folder;

    /** Writes a workbook by another library. */
    private XlsxSource written(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        }
        return XlsxSource.of(file);
    }

    /** Writes a workbook of one sheet by its XML. */
    private XlsxSource sheet(String data, Map<String, String> others) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                HEAD + "<Relationships><Relationship Id='r1' Type='" + TYPE
                        + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook" + NAMES + "><sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships><Relationship Id='r1' Type='" + TYPE + "worksheet' Target='worksheets/s.xml'/>"
                        + "<Relationship Id='r2' Type='" + TYPE + "styles' Target='/xl/styles.xml'/>"
                        + "<Relationship Id='r3' Type='" + TYPE
                        + "sharedStrings' Target='texts.xml'/></Relationships>");
        parts.put("xl/worksheets/s.xml", HEAD + "<worksheet" + NAMES + ">" + data + "</worksheet>");
        parts.put(
                "xl/styles.xml",
                HEAD + "<styleSheet" + NAMES + "><numFmts><numFmt numFmtId='170' formatCode='dd\\/mm\\/yyyy'/>"
                        + "<numFmt numFmtId='171' formatCode='[h]:mm'/>"
                        + "<numFmt numFmtId='172' formatCode='[Red]#,##0 &quot;days&quot;'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='10'/><xf numFmtId='170'/>"
                        + "<xf numFmtId='171'/><xf numFmtId='172'/><xf numFmtId='22'/></cellXfs></styleSheet>");
        parts.put(
                "xl/texts.xml",
                HEAD + "<sst" + NAMES
                        + "><si><t>a</t></si><si><r><t>b</t></r><r><t>c</t></r><rPh><t>x</t></rPh></si></sst>");
        parts.putAll(others);
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return XlsxSource.of(file);
    }

    private Collected read(String data) throws IOException {
        return Collected.of(sheet(data, Map.of()));
    }

    @Test
    void workbook_ofAnotherLibrary_isRead() throws IOException {
        Collected read = Collected.of(written(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Banks");
            List<Object> header = List.of("bank", "assets", "ratio", "end", "moment", "2021");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i).toString());
            }
            sheet.value(1, 0, "A & B");
            sheet.value(1, 1, 0.1);
            sheet.value(1, 2, 0.143);
            sheet.style(1, 2).format("0.00%").set();
            sheet.value(1, 3, LocalDate.of(2024, 12, 31));
            sheet.style(1, 3).format("yyyy-mm-dd").set();
            sheet.value(1, 4, LocalDateTime.of(2024, 12, 31, 12, 30));
            sheet.style(1, 4).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 5, true);
            sheet.value(3, 0, "C");
            sheet.value(3, 1, 12_345_678_901_234L);
            sheet.value(3, 2, 1e22);
            sheet.formula(3, 3, "A1+B1");
        }));
        assertThat(read.violations()).isEmpty();
        assertThat(read.header()).containsExactly("bank", "assets", "ratio", "end", "moment", "2021");
        assertThat(read.texts())
                .containsExactly(
                        "2: A & B|0.1|0.143|2024-12-31|2024-12-31T12:30|TRUE",
                        "4: C|12345678901234|10000000000000000000000|=A1+B1||");
        assertThat(read.counts()).isEqualTo("2 = 2 + 0");
    }

    @Test
    void cells_areWhatTheWorkbookStores() throws IOException {
        // hand: day 45657 is 2024-12-31 (45658 days after 1899-12-29), and day 61 is 1900-03-01
        Collected read = read("<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                + "<row r='2'><c r='A2'><v>0.10000000000000001</v></c><c r='B2' s='3'><v>45657</v></c></row>"
                + "<row r='3'><c r='A3' s='2'><v>0.143</v></c><c r='B3' s='4'><v>1.5</v></c></row>"
                + "<row r='4'><c r='A4' s='5'><v>45657</v></c><c r='B4' s='6'><v>45657.75</v></c></row>"
                + "<row r='5'><c r='A5' s='1'><v>61</v></c><c r='B5' s='1'><v>60</v></c></row>"
                + "<row r='6'><c r='A6' t='b'><v>0</v></c><c r='B6' t='inlineStr'><is><t> x </t></is></c></row>"
                + "<row r='7'><c r='A7' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='B7'><f>A1*2</f><v>3</v></c></row>"
                + "<row r='8'><c r='A8'><f>A1*2</f></c><c r='B8' t='str'><f>A1</f><v></v></c></row>"
                + "<row><c><v>1E+300</v></c><c t='d'><v>2024-12-31T00:00:00</v></c></row></sheetData>");
        assertThat(read.header()).containsExactly("a", "bc");
        assertThat(read.texts())
                .containsExactly(
                        "2: 0.1|2024-12-31",
                        "3: 0.143|1.5",
                        "4: 45657|2024-12-31T18:00",
                        "5: 1900-03-01|60",
                        "6: FALSE|x",
                        "7: #DIV/0!|3",
                        "8: =A1*2|",
                        "9: 1E+300|2024-12-31");
        assertThat(read.violations()).isEmpty();
    }

    @Test
    void datesOf1904_countFromThen() throws IOException {
        // hand: the two epochs are 1462 days apart
        XlsxSource source = sheet(
                "<sheetData><row><c t='s'><v>0</v></c></row><row><c s='1'><v>44195</v></c></row></sheetData>",
                Map.of(
                        "xl/workbook.xml",
                        HEAD + "<workbook" + NAMES + "><workbookPr date1904='1'/><sheets>"
                                + "<sheet name='One' r:id='r1'/></sheets></workbook>"));
        assertThat(Collected.of(source).texts()).containsExactly("2: 2024-12-31");
    }

    @Test
    void blankRowsAreNone_andWhatIsHiddenMergedOrBeyondIsSaid() throws IOException {
        Collected read = read("<sheetData><row r='1'><c r='A1'><v>2020</v></c><c r='C1'><v>2021</v></c></row>"
                + "<row r='2' hidden='1'><c r='A2'><v>1</v></c></row><row r='3' hidden='1'/>"
                + "<row r='5'><c r='A5'><v>1</v></c><c r='AB5'><v>2</v></c></row>"
                + "<row r='900'><c r='A900' s='1'/><c r='B900' t='inlineStr'><is><t> </t></is></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='A2:A5'/></mergeCells>");
        assertThat(read.header()).containsExactly("2020", "", "2021");
        assertThat(read.texts()).containsExactly("2: 1||");
        assertThat(read.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "a.xlsx, row 5, AB5: has a value, and the header ends at column C",
                        "a.xlsx, cells A2:A5: are merged; only the first has a value",
                        "a.xlsx: has 1 hidden rows, the first is row 2; they are read");
        assertThat(read.counts()).isEqualTo("2 = 1 + 1");
    }

    @Test
    void sheetAndHeaderRow_areStated() throws IOException {
        XlsxSource source = written(workbook -> {
            workbook.newWorksheet("Notes").value(0, 0, "about");
            Worksheet data = workbook.newWorksheet("Data");
            data.value(0, 0, "Banks of a country");
            data.value(2, 0, "a");
            data.value(3, 0, 1);
        });
        assertThatThrownBy(() -> Collected.of(source))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageEndingWith(
                        "a.xlsx: has several sheets; say which: XlsxSource.of(file).sheet(\"Notes\"), sheet(\"Data\")");
        assertThatThrownBy(() -> Collected.of(source.sheet("data")))
                .hasMessageEndingWith("has no sheet data; it has Notes, Data");
        assertThat(Collected.of(source.sheet("Data").headerRow(3)).texts()).containsExactly("4: 1");
        assertThat(source.sheet("Data").name()).isEqualTo("a.xlsx, sheet Data");
        assertThatThrownBy(() -> Collected.of(source.sheet("Data").headerRow(2)))
                .hasMessageEndingWith(
                        "has no header in row 2; say in which it is, XlsxSource.of(file).headerRow(3) for instance");
        assertThatThrownBy(() -> source.headerRow(0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whatIsNoWorkbook_isSaidPlainly() throws IOException {
        Path file = folder.resolve("b.xlsx");
        Files.writeString(file, "a,b");
        assertThatThrownBy(() -> Collected.of(XlsxSource.of(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not a workbook (.xlsx)");
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        assertThatThrownBy(() -> Collected.of(XlsxSource.of(file)))
                .hasMessageEndingWith(
                        "is an old workbook (.xls), or one with a password; save it as .xlsx without a password");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
        }
        assertThatThrownBy(() -> Collected.of(XlsxSource.of(file)))
                .hasMessageEndingWith("is a zip file, but not a workbook (.xlsx)");
        assertThatThrownBy(() -> read("<sheetData><row r='1'><c r='ZZZZ1'><v>1</v></c></row></sheetData>"))
                .hasMessageContaining("has 'ZZZZ1', which is not a cell");
        assertThatThrownBy(() -> Collected.of(sheet("", Map.of("xl/texts.xml", "<sst>"))))
                .hasMessageContaining("is not a sound workbook: xl/texts.xml is not well-formed XML");
    }

    @Test
    void sheetThatBreaksOff_keepsTheRowsBefore() throws IOException {
        Collected read = read(
                "<sheetData><row><c><v>2020</v></c></row><row><c><v>1</v></c></row><row><c t='s'><v>7</v></c></row>"
                        + "<row><c><v>2</v></c></row></sheetData>");
        assertThat(read.texts()).containsExactly("2: 1");
        assertThat(read.violations())
                .extracting(Violation::toString)
                .containsExactly("a.xlsx, after row 2: the sheet breaks off: has no shared text 7");
    }

    @Test
    void zipBomb_isRefusedInBoundedTimeAndMemory() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        sheet("", Map.of());
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        byte[] rows = "<row><c><v>1</v></c></row>".repeat(1 << 15).getBytes(StandardCharsets.US_ASCII);
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            bomb(file, rows);
            assertThat(Collected.of(XlsxSource.of(file)).violations())
                    .singleElement()
                    .extracting(Violation::message)
                    .asString()
                    .isEqualTo("the sheet breaks off: has more rows than a sheet can have");
            bomb(file, blanks);
            assertThat(Collected.of(XlsxSource.of(file)).violations())
                    .singleElement()
                    .extracting(Violation::message)
                    .asString()
                    .contains("breaks off: ", "longer than 64 MB");
        });
    }

    private void bomb(Path file, byte[] piece) throws IOException {
        String begin = "<worksheet><sheetData><row><c><v>2020</v></c></row><row><c><v>1</v></c>";
        try (var zip = new java.util.zip.ZipFile(folder.resolve("a.xlsx").toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (!entry.getName().endsWith("/s.xml")) {
                    zip.getInputStream(entry).transferTo(out);
                } else {
                    out.write((begin + (piece[0] == '<' ? "</row>" : "")).getBytes(StandardCharsets.US_ASCII));
                    for (int i = 0; i < 400; i++) {
                        out.write(piece);
                    }
                }
            }
        }
    }

    @Test
    void formats_ofDates_areTold() {
        assertThat(Arrays.asList("d mmm yyyy", "yyyy\\-mm", "[$-409]mmmm\\ d", "h:mm AM/PM", "mm:ss"))
                .allMatch(org.finindicators.tables.source.Workbook::isDate);
        assertThat(Arrays.asList(
                        "0.00",
                        "#,##0\\ \"days\"",
                        "[Red]0",
                        "General",
                        "0.00E+00",
                        "[h]:mm:ss",
                        "_-* 0_d",
                        "@",
                        "[Magenta]0"))
                .noneMatch(org.finindicators.tables.source.Workbook::isDate);
    }
}
