/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvSourceTest {
    @TempDir
    private Path folder;

    private CsvSource file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private CsvSource file(byte[] bytes) throws IOException {
        return CsvSource.of(Files.write(folder.resolve("a.csv"), bytes));
    }

    private Collected read(String text) throws IOException {
        return Collected.of(file(text));
    }

    @Test
    void rows_haveTheLineOnWhichTheyBegin() throws IOException {
        Collected read = read("name, assets\nA,1\n\n\"B\nb, \"\"x\"\"\",2\nC,");
        assertThat(read.header()).containsExactly("name", "assets");
        assertThat(read.texts()).containsExactly("2: A|1", "4: B\nb, \"x\"|2", "6: C|");
        assertThat(read.violations()).isEmpty();
        assertThat(read.counts()).isEqualTo("3 = 3 + 0");
    }

    @Test
    void lineEnds_mayBeMixed() throws IOException {
        assertThat(read("a,b\r\n1,2\r3,4\n5,6").texts()).containsExactly("2: 1|2", "3: 3|4", "4: 5|6");
    }

    @Test
    void byteOrderMark_isNoPartOfTheFirstName() throws IOException {
        assertThat(read("\uFEFFa,b\n1,2\n").header()).containsExactly("a", "b");
        byte[] utf16 = "\uFEFFé,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Collected.of(file(utf16).charset("UTF-16")).header()).containsExactly("é", "b");
        assertThatThrownBy(() -> Collected.of(file(utf16)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageEndingWith(
                        "a.csv: begins with the mark of UTF-16; did you mean CsvSource.of(file).charset(\"UTF-16\")?");
    }

    @Test
    void rowsTooLongAndTooShort_areRefused_theFirstToo() throws IOException {
        Collected read = read("a,b\n1,2,3\n4,5\n6\n7,8,9,10\n11,12\n");
        assertThat(read.texts()).containsExactly("3: 4|5", "6: 11|12");
        assertThat(read.violations())
                .containsExactly(
                        new Violation("a.csv, line 2", "", "has 3 cells, and the header has 2"),
                        new Violation("a.csv, line 4", "", "has 1 cell, and the header has 2"),
                        new Violation("a.csv, line 5", "", "has 4 cells, and the header has 2"));
        assertThat(read.counts()).isEqualTo("5 = 2 + 3");
    }

    @Test
    void quoteThatIsNotClosed_takesInOnlyItsOwnLine() throws IOException {
        Collected read = read("a,b\n1,2\r\n\"3,4\n5,6\n7,8\n");
        assertThat(read.texts()).containsExactly("2: 1|2", "4: 5|6", "5: 7|8");
        assertThat(read.violations())
                .containsExactly(new Violation(
                        "a.csv, line 3",
                        "",
                        "has a quote that is opened and not closed; the next line is read on its own"));
        assertThat(read.counts()).isEqualTo("4 = 3 + 1");
    }

    @Test
    void quoteOutOfPlace_isOneFault() throws IOException {
        Collected read = read("a,b\n\"1\"x,2\n3,4\n\"5\n,6\n7,\"8\n9,10\n");
        assertThat(read.violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "a.csv, line 2: has something between a closing quote and the separator; a quote inside a cell"
                                + " is written twice; the next line is read on its own",
                        "a.csv, line 4: has something between a closing quote and the separator; a quote inside a cell"
                                + " is written twice; the next line is read on its own",
                        "a.csv, line 6: has a quote that is opened and not closed; the next line is read on its own");
        assertThat(read.texts()).containsExactly("3: 3|4", "5: |6", "7: 9|10");
        assertThat(read.counts()).isEqualTo("6 = 3 + 3");
    }

    @Test
    void quotedLineBreaks_ofARowOfAnotherLength_areNamed() throws IOException {
        assertThat(read("a,b\n1,2\n\"3,4\n5,6\n\"\n7,8\n").violations())
                .containsExactly(new Violation(
                        "a.csv, line 3",
                        "",
                        "has 1 cell, and the header has 2, and runs over 3 lines; is a quote open?"));
    }

    @Test
    void manyOpenQuotes_endTheReading_inBoundedTime() throws IOException {
        Collected read = read("a,b\n" + "\"1\"x,2\n".repeat(1000));
        assertThat(read.faults().refused()).isEqualTo(11);
        assertThat(read.violations().get(10).message()).endsWith("; nothing after it is read");
    }

    @Test
    void badBytes_areFaultsWithTheirLine_andTheReadingGoesOn() throws IOException {
        byte[] text = "name,b\nCafé,2\nBar,4\n".getBytes(StandardCharsets.ISO_8859_1);
        Collected read = Collected.of(file(text));
        assertThat(read.texts()).containsExactly("3: Bar|4");
        assertThat(read.violations())
                .containsExactly(new Violation(
                        "a.csv, line 2, name",
                        "Caf\uFFFD",
                        "has bytes that are not UTF-8; if the file is of another charset, say"
                                + " CsvSource.of(file).charset(\"ISO-8859-1\") or its like"));
        assertThat(read.counts()).isEqualTo("2 = 1 + 1");
        assertThat(Collected.of(file(text).charset("ISO-8859-1")).texts()).containsExactly("2: Café|2", "3: Bar|4");
        assertThatThrownBy(() -> file(text).charset("latin-99"))
                .hasMessage("latin-99: is not a charset; ISO-8859-1, windows-1252 and UTF-16 are");
        // a replacement character that the file itself has is a character like others
        assertThat(read("a\n\uFFFD\n").texts()).containsExactly("2: \uFFFD");
        assertThat(read("a\nx\0y\nz\n").violations())
                .containsExactly(new Violation("a.csv, line 2, a", "x␀y", "has a NUL character"));
    }

    @Test
    void whatIsNotText_isRefusedAsAWhole() throws IOException {
        assertThatThrownBy(() -> read("")).hasMessageEndingWith("a.csv: is empty: it has no header");
        assertThatThrownBy(() -> read("\n\n")).hasMessageEndingWith("is empty: it has no header");
        assertThatThrownBy(() -> read("PK\u0003\u0004"))
                .hasMessageEndingWith("is a zip file and not text; a workbook is named .xlsx");
        assertThatThrownBy(() -> read("PAR1 "))
                .hasMessageEndingWith("is a Parquet file and not text; name it .parquet");
        assertThatThrownBy(() -> Collected.of(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0})))
                .hasMessageEndingWith(
                        "the header, on line 1, has bytes that are not UTF-8: it is not text; if the file is of another"
                                + " charset, say CsvSource.of(file).charset(\"ISO-8859-1\") or its like");
        assertThatThrownBy(() -> Collected.of(file(new byte[9])))
                .hasMessageContaining(
                        "has control characters: it is not text; if the file is of another charset, say ");
        assertThatThrownBy(() -> Collected.of(CsvSource.of(folder)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(folder + ": is a directory; name one of its files");
        assertThatThrownBy(() -> Collected.of(CsvSource.of(folder.resolve("b.csv"))))
                .hasMessage(folder.resolve("b.csv") + ": does not exist");
    }

    @Test
    void headerOnly_isNoRows() throws IOException {
        Collected read = read("a,b\n");
        assertThat(read.header()).containsExactly("a", "b");
        assertThat(read.counts()).isEqualTo("0 = 0 + 0");
    }

    @Test
    void headerLine_isStated() throws IOException {
        CsvSource source = file("\uFEFF\"RowSource\",\"A \"quoted\" one\"\r\n\r\na,b\r\n1,2\r\n\"3\"x,4\r\n5,6");
        Collected read = Collected.of(source.headerLine(3));
        assertThat(read.header()).containsExactly("a", "b");
        assertThat(read.texts()).containsExactly("4: 1|2", "6: 5|6");
        assertThat(read.violations()).extracting(Violation::path).containsExactly("a.csv, line 5");
        assertThatThrownBy(() -> Collected.of(source.headerLine(9))).hasMessageEndingWith("has no header on line 9");
        assertThatThrownBy(() -> source.headerLine(0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void separator_isStated_andTheHintSaysHow() throws IOException {
        assertThat(read("a;b\n1,5;2\n").violations())
                .extracting(Violation::toString)
                .containsExactly(
                        "a.csv, header = a;b: is one column; did you mean CsvSource.of(file).separator(';')?",
                        "a.csv, line 2: has 2 cells, and the header has 1");
        Collected read = Collected.of(file("a;b\n1,5;2\n").separator(';'));
        assertThat(read.texts()).containsExactly("2: 1,5|2");
        assertThat(read.violations()).isEmpty();
        assertThat(read("a\tb\n").violations())
                .extracting(Violation::message)
                .containsExactly("is one column; did you mean CsvSource.of(file).separator('\\t')?");
        assertThatThrownBy(() -> file("a").separator('"')).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void compressedFile_isRead_andSaysWhereItBreaksOff() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("a.csv.gz"), bytes.toByteArray());
        assertThat(Collected.of(CsvSource.of(file)).texts()).containsExactly("2: 1|2");
        assertThatThrownBy(() -> Collected.of(file(bytes.toByteArray()))).hasMessageEndingWith("name it .csv.gz");
        bytes.reset();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write("a,b\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100_000; i++) {
                out.write((i * 7919L + ",2\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        Collected cut = Collected.of(CsvSource.of(file));
        assertThat(cut.rows()).hasSizeGreaterThan(1000);
        assertThat(cut.violations()).singleElement().satisfies(fault -> {
            assertThat(fault.path())
                    .isEqualTo("a.csv.gz, after line " + (cut.rows().size() + 1));
            assertThat(fault.message()).startsWith("the file breaks off: ");
        });
        assertThat(cut.faults().rows()).isEqualTo(cut.rows().size());
    }

    @Test
    void longLines_areRefusedInBoundedTimeAndMemory() throws IOException {
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Path file = folder.resolve("long.csv");
            byte[] cell = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            write(file, "a,b\n1,2\n3,", cell, 17, "\n5,6\n");
            Collected cells = Collected.of(CsvSource.of(file));
            assertThat(cells.texts()).containsExactly("2: 1|2", "4: 5|6");
            assertThat(cells.violations())
                    .containsExactly(new Violation(
                            "long.csv, line 3",
                            "",
                            "has more than 16777216 characters, or a quote that is not closed; the next line"
                                    + " is read on its own"));
            // 2 GB of one line, as one cell and as many
            write(file, "a,b\n1,2\n3,", cell, 2048, "\n");
            Collected one = Collected.of(CsvSource.of(file));
            assertThat(one.counts()).isEqualTo("2 = 1 + 1");
            assertThat(one.violations())
                    .extracting(Violation::toString)
                    .hasSize(2)
                    .last()
                    .isEqualTo(
                            "long.csv, after line 3: the file breaks off: a line is longer than 64 million characters");
            write(file, "a,b\n1,2\n3,", "x,".repeat(1 << 19).getBytes(StandardCharsets.US_ASCII), 2048, "\n");
            Collected many = Collected.of(CsvSource.of(file));
            assertThat(many.counts()).isEqualTo("2 = 1 + 1");
            assertThat(many.violations())
                    .extracting(Violation::path)
                    .containsExactly("long.csv, line 3", "long.csv, after line 3");
            Files.delete(file);
        });
    }

    /** Writes a beginning and as many pieces as the readers take, which is far less than all; the rest is a hole. */
    private static void write(Path file, String beginning, byte[] piece, int pieces, String end) throws IOException {
        try (var out = new java.io.RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(0);
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < Math.min(pieces, 80); i++) {
                out.write(piece);
            }
            out.seek(beginning.length() + (long) piece.length * pieces);
            out.write(end.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
