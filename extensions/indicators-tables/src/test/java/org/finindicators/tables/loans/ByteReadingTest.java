/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.tables.source.CsvSource;
import org.finindicators.tables.source.Notation;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file that is read as bytes gives what the same file gives row by row, on one thread or several: sums, defects,
 * faults with their lines, counts.
 */
class ByteReadingTest {
    private static final String[] BALANCES = {
        "100",
        "250.5",
        "0",
        "0.07",
        "-3",
        "1e3",
        "",
        "99999999999999999",
        "123456789012345678901",
        "7.125",
        " 8",
        "+4",
        ".5",
        "5.",
        "-0",
        "x",
        "00012.30",
        "9.900",
        "1234 567",
        "1234 567.00",
        "12345678.9x",
        "1234\u0001567",
        "12.3 ",
        "12345678",
        "123456789.01",
        "1:2.00",
        "/1.00",
        "-12.34"
    };
    private static final String[] DAYS = {
        "0", "1", "31", "31.0", "95", "", "-1", "4000", "99999999", "1.5", "x", "007", "12 4", "1:", "00", "\u00012"
    };
    private static final String[] DATES = {"2024-01-31", "2023-02-30", "2025-01-01", "", "0000-01-01", "31.12.2024"};
    private static final String[] BRANCHES = {
        "East", "West", "Nordwest-Bezirk", "", " East", "São Paulo", "(not stated)", "East of the river", "E"
    };
    private static final String[] OFF = {"Y", "N", "N", "N", "no"};

    private static final LoanMap MAP = LoanMap.of("USD")
            .asOf("2024-12-31")
            .id("id")
            .balance("balance")
            .amount(Amount.DISBURSED, "lent")
            .daysLate("days")
            .date(LoanDate.DISBURSEMENT, "from")
            .writtenOff("off", YesNo.of("Y", "N"))
            .by(Attribute.REGION, "branch");

    @TempDir
    private Path folder;

    /** The same rows, from a source that is no file. */
    private record RowByRow(CsvSource csv) implements RowSource {
        @Override
        public String name() {
            return csv.name();
        }

        @Override
        public void read(RowHandler rows, SourceFaults faults) {
            csv.read(rows, faults);
        }
    }

    private static String any(Random random, String... texts) {
        // most cells are sound
        return texts[random.nextInt(random.nextInt(12) == 0 ? texts.length : 2)];
    }

    private static byte[] file(Random random, String lineEnd) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        text.append("id,balance,from,days,note,branch,off,lent").append(lineEnd);
        int rows = random.nextInt(60_000) / (1 + random.nextInt(100));
        int number = 0;
        for (int row = 0; row < rows; row++) {
            number += random.nextInt(200) == 0 ? 0 : 1 + random.nextInt(3);
            text.append(random.nextInt(5000) == 0 ? "L" : "")
                    .append(number)
                    .append(',')
                    .append(any(random, BALANCES))
                    .append(',')
                    .append(any(random, DATES))
                    .append(',')
                    .append(any(random, DAYS))
                    .append(",n,")
                    .append(BRANCHES[random.nextInt(BRANCHES.length)])
                    .append(',')
                    .append(any(random, OFF))
                    .append(',')
                    .append(any(random, "300", "300.25", "", "1234 567.25", "0", "-8", "12345678", "x"))
                    .append(row == rows - 1 && random.nextBoolean() ? "" : lineEnd);
            if (random.nextInt(3000) == 0) {
                text.append(lineEnd);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private LoanFile same(byte[] bytes, LoanMap map) {
        try {
            CsvSource file = CsvSource.of(Files.write(folder.resolve("loans.csv"), bytes));
            LoanFile found = map.read(file);
            LoanFile expected = map.read(new RowByRow(file));
            assertThat(found.tally()).isEqualTo(expected.tally());
            assertThat(found.by(Attribute.REGION).tally())
                    .isEqualTo(expected.by(Attribute.REGION).tally());
            assertThat(found.violations()).isEqualTo(expected.violations());
            assertThat(found.rows()).isEqualTo(expected.rows());
            assertThat(found.refused()).isEqualTo(expected.refused());
            assertThat(found.unbound()).isEqualTo(expected.unbound());
            assertThat(found.integrity()).isEqualTo(expected.integrity());
            return found;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyFile(int seed) {
        Random random = new Random(seed);
        byte[] bytes = file(random, seed % 2 == 0 ? "\n" : "\r\n");
        for (LoanMap map : new LoanMap[] {MAP, MAP.summed(), MAP.summed(2), MAP.summed(5)}) {
            LoanFile read = same(bytes, map);
            assertThat(read.notes().toString()).doesNotContain("read as characters");
        }
    }

    /** What the bytes do not tell plainly is left to the other reader, whatever it makes of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9000,\"1\",2024-01-31,0,n,East,N,300\n",
                "9000,1,2024-01-31,0,\"a\nb\",East,N,300\n",
                "9000,1,2024-01-31,0,n,East,N\n",
                "9000,1,2024-01-31,0,n,East,N,300,1\n",
                "9000,1,2024-01-31,0,n\r,East,N,300\n",
                "9000,1,2024-01-31,0,n\0,East,N,300\n",
                "9000,1,2024-01-31,0,\uFFFF,East,N,300\n"
            })
    void fileThatIsNotPlain(String line) {
        Random random = new Random(line.hashCode());
        for (int where : new int[] {0, 1}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] plain = "id,balance,from,days,note,branch,off,lent\n".getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(plain);
            byte[] odd = line.getBytes(StandardCharsets.UTF_8);
            if (where == 0) {
                bytes.writeBytes(odd);
            }
            for (int row = 0; row < 2000; row++) {
                bytes.writeBytes((row + ",5,2024-01-31," + random.nextInt(60) + ",n,East,N,300\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            if (where == 1) {
                bytes.writeBytes(odd);
            }
            for (LoanMap map : new LoanMap[] {MAP, MAP.summed(), MAP.summed(2)}) {
                assertThat(same(bytes.toByteArray(), map).notes().toString()).contains("read as characters");
            }
        }
    }

    @Test
    void bytesThatAreNotText_areLeftToTheOtherReader() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("id,balance,from,days,note,branch,off,lent\n1,5,,0,".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(",East,N,300\n".getBytes(StandardCharsets.UTF_8));
        assertThat(same(bytes.toByteArray(), MAP.summed()).notes().toString()).contains("not UTF-8");
    }

    /** A mark for what is missing may look like a number or a date. */
    @Test
    void missingMarksThatLookLikeNumbers() {
        LoanMap map = MAP.notation(Notation.PLAIN.missing("-99", "300"));
        byte[] bytes = ("id,balance,from,days,note,branch,off,lent\n1,5,,-99,n,East,N,300\n2,300,,1,n,East,N,1\n")
                .getBytes(StandardCharsets.UTF_8);
        LoanFile read = same(bytes, map.summed());
        assertThat(read.refused()).isEqualTo(1);
        assertThat(read.tally().notKnown().loans()).hasValue(1);
        assertThat(read.tally().missing(Amount.DISBURSED)).isEqualTo(1);
    }

    @Test
    void moreFaultsThanAreKept() {
        StringBuilder text = new StringBuilder("id,balance,from,days,note,branch,off,lent\n");
        for (int row = 0; row <= SourceFaults.MOST; row++) {
            text.append("1,x,,0,n,East,N,1\n");
        }
        LoanFile read = same(text.toString().getBytes(StandardCharsets.UTF_8), MAP.summed(2));
        assertThat(read.refused()).isEqualTo(SourceFaults.MOST + 1L);
        assertThat(read.violations()).hasSize(SourceFaults.MOST + 1);
    }

    @Test
    void tooManyLabels_areRefusedByBoth() throws IOException {
        StringBuilder text = new StringBuilder("balance,branch\n");
        for (int row = 0; row < 80_000; row++) {
            text.append("1,b").append(row).append('\n');
        }
        CsvSource file = CsvSource.of(Files.writeString(folder.resolve("labels.csv"), text));
        LoanMap map = LoanMap.of("USD")
                .asOf("2024-12-31")
                .balance("balance")
                .by("branch")
                .summed(2);
        assertThatThrownBy(() -> map.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("too many for a tally");
        assertThatThrownBy(() -> map.read(new RowByRow(file)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("too many for a tally");
    }
}
