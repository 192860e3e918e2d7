/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private long millis;

    private Progress progress(long bytes) {
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return new Progress(out, () -> TimeUnit.MILLISECONDS.toNanos(millis), "a.csv", bytes);
    }

    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shortReading_saysNothing() {
        try (Progress progress = progress(1_000_000)) {
            millis = 1999;
            progress.at(999_999);
        }
        assertThat(written()).isEmpty();
    }

    @Test
    void longReading_saysFourTimesASecondHowFarItIs_andIsRemoved() {
        try (Progress progress = progress(200_000_000)) {
            for (millis = 0; millis <= 2300; millis += 10) {
                progress.at(millis * 10_000);
            }
            assertThat(written()).isEqualTo("\ra.csv: 10 % of 200.0 MB\ra.csv: 11 % of 200.0 MB");
        }
        assertThat(written()).endsWith("MB\r" + " ".repeat("a.csv: 11 % of 200.0 MB".length()) + "\r");
    }

    @Test
    void rowsAreCounted_whereThereAreNoBytes() {
        try (Progress progress = progress(0)) {
            millis = 5000;
            progress.at(123_456);
            millis = 6000;
            progress.at(9);
        }
        assertThat(written()).startsWith("\ra.csv: 123456 rows\ra.csv: 9 rows     \r");
    }

    @Test
    void bytesOfAStream_areCounted() throws IOException {
        try (Progress progress = progress(10);
                InputStream in = progress.watch(new ByteArrayInputStream(new byte[10]))) {
            millis = 3000;
            in.readNBytes(5);
        }
        assertThat(written()).startsWith("\ra.csv: 50 % of 0.0 MB\r");
    }

    @Test
    void withoutATerminal_nothingIsSaid() {
        assertThat(Progress.isTerminal(null)).isFalse();
    }
}
