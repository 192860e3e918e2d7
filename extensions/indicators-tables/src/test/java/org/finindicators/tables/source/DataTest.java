/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.finindicators.testkit.SharedData;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

class DataTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "a.csv, CsvSource",
        "A.CSV, CsvSource",
        "a.b.csv.gz, CsvSource",
        "a.tsv, CsvSource",
        "a.xlsx, XlsxSource",
        "a.parquet, ParquetSource",
        "a.json, FileSource",
        "a.xml, FileSource"
    })
    void ending_saysWhatAFileIs(String name, String kind) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "a");
        RowSource source = Data.open(file);
        assertThat(source.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(source.file()).contains(file);
        assertThat(source.name()).isEqualTo(name);
        assertThat(source).hasToString(file.toString());
    }

    @Test
    void tabs_separateWhereTheEndingSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tsv"), "a\tb\n1\t2,5\n");
        assertThat(Data.read(file.toString(), Collected::of).texts()).containsExactly("2: 1|2,5");
        assertThat(CsvSource.of(file.toString()).file()).contains(file);
        assertThat(Data.read(CsvSource.of(file).separator('\t'), Collected::of).texts())
                .containsExactly("2: 1|2,5");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"a.dta", "a", "a.", ".gz", "a.xlsx.gz", "a.parquet.gz"})
    void unknownEnding_isRefused(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "a");
        assertThatThrownBy(() -> Data.open(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        file + ": has an ending that says nothing of its format; known are .csv, .tsv, .csv.gz, .xlsx,"
                                + " .parquet, .json and .xml, and of other text CsvSource.of(file) states the format");
    }

    @Test
    void whatCannotBeOpened_isSaid() throws IOException {
        assertThatThrownBy(() -> Data.open(folder)).hasMessage(folder + ": is a directory; name one of its files");
        assertThatThrownBy(() -> Data.read("no-such.csv", Collected::of))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(
                        "no-such.csv: does not exist, seen from " + Path.of("").toAbsolutePath());
        assertThatThrownBy(() -> Data.read("a\0.csv", Collected::of))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("the name of the file has a character that no name may have");
    }

    /** The counts are those that the publishers' files were taken over with. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "fdic/fdic15.csv, 418",
        "banks/eu17.csv, 170",
        "loans/lendingclub_2018q1.csv, 10000"
    })
    void officialData_areReadWithoutAFault(String name, int rows) {
        Collected read = Data.read(SharedData.file(name).toString(), Collected::of);
        assertThat(read.violations()).isEmpty();
        assertThat(read.rows()).hasSize(rows);
        assertThat(read.counts()).isEqualTo(rows + " = " + rows + " + 0");
    }

    @Test
    void fileWithoutPermission_isRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "a");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(file), "skipped: this user may read everything");
        assertThatThrownBy(() -> Data.open(file)).hasMessage(file + ": cannot be read: there is no permission");
    }
}
