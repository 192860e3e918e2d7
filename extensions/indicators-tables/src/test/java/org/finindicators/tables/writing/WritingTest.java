/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.finindicators.report.Document;
import org.finindicators.report.Format;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    @TempDir
    private Path folder;

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void save_writesByTheEnding() throws IOException {
        for (Format format : Format.values()) {
            String ending = format == Format.TEXT ? "txt" : format == Format.MARKDOWN ? "md" : "csv";
            Path file = Writing.save(TwoBanks.BOTH, folder.resolve("banks." + ending));
            assertThat(Files.readString(file)).isEqualTo(TwoBanks.BOTH.as(format));
        }
        Path html = Writing.save(TwoBanks.BOTH, folder.resolve("banks.HTML").toString());
        assertThat(Files.readString(html)).isEqualTo(HtmlPage.of(TwoBanks.BOTH).html());
        Writing.save(TwoBanks.BOTH, folder.resolve("banks.xlsx"));
        assertThat(files()).containsExactly("banks.HTML", "banks.csv", "banks.md", "banks.txt", "banks.xlsx");
    }

    @Test
    void save_ofAPage_hasAllOfIt() throws IOException {
        HtmlPage page = HtmlPage.titled("Both").with(TwoBanks.BOTH, TwoBanks.comparison("Other"));
        assertThat(Files.readString(Writing.save(page, folder.resolve("a.html"))))
                .isEqualTo(page.html());
        assertThat(Writing.save(page, folder.resolve("a.xlsx"))).isNotEmptyFile();
    }

    @Test
    void save_replacesAFile_andLeavesALinkALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        Writing.save(TwoBanks.BOTH, link);
        assertThat(Files.readString(file)).isEqualTo(TwoBanks.BOTH.as(Format.TEXT));
        assertThat(link).isSymbolicLink();
        assertThat(files()).containsExactly("a.txt", "link.txt");
    }

    @Test
    void save_ofWhatFailsInTheMiddle_leavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "before");
        Document broken = format -> {
            throw new IllegalStateException("no text");
        };
        assertThatThrownBy(() -> Writing.save(broken, file)).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("a.csv");
    }

    @Test
    void save_whereItCannot_saysWhy() throws IOException {
        refused("a.pdf", "has to end in .txt, .md, .csv, .html, .xlsx, .json, which says what is written");
        refused("txt", "has to end in .txt, .md, .csv, .html, .xlsx, .json, which says what is written");
        refused("no/such/a.txt", "cannot be written, there is no folder " + folder.resolve("no/such"));
        Files.createDirectory(folder.resolve("b.txt"));
        refused("b.txt", "cannot be written, it is a folder");
        Files.writeString(folder.resolve("c"), "");
        refused("c/a.txt", "cannot be written, " + folder.resolve("c") + " is not a folder");
    }

    @Test
    void save_whereWritingIsNotAllowed_saysSo() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        // the superuser may write anywhere
        org.junit.jupiter.api.Assumptions.assumeFalse(Files.isWritable(closed));
        refused("closed/a.txt", "cannot be written, writing is not allowed there");
    }

    private void refused(String file, String sentence) {
        assertThatThrownBy(() -> Writing.save(TwoBanks.BOTH, folder.resolve(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(folder.resolve(file) + ": " + sentence);
    }

    @Test
    void namesThatNoFileMayHave_areRefusedPlainly() {
        assertThatThrownBy(() -> Writing.save(TwoBanks.BOTH, "a\0.csv"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("the name of the file has a character that no name may have");
        assertThatThrownBy(() -> Writing.save(TwoBanks.BOTH, folder.resolve("x".repeat(300) + ".csv")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("cannot be written: File name too long")
                .hasMessageNotContaining("Exception");
    }
}
