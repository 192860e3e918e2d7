/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.intermediary.earnings.Earnings.RETURN_ON_EQUITY;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.finindicators.indicator.Listing;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.report.Column;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as CSV is read back to the same values by a reader of others. */
class CsvTest {
    private static final String ROE = "intermediary.return-on-equity[net-income]";

    private static List<NamedCsvRecord> read(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void longForm_isReadBack() {
        List<Measurement> measurements = TwoBanks.BOTH.measurements();
        List<NamedCsvRecord> rows = read(TwoBanks.BOTH.as(Format.CSV));
        assertThat(rows).hasSize(4);
        for (int i = 0; i < 4; i++) {
            Measurement one = measurements.get(i);
            NamedCsvRecord row = rows.get(i);
            assertThat(row.getField("subject")).isEqualTo(one.origin().subject());
            assertThat(LocalDate.parse(row.getField("start")))
                    .isEqualTo(one.origin().period().start());
            assertThat(LocalDate.parse(row.getField("end")))
                    .isEqualTo(one.origin().period().end());
            assertThat(row.getField("value"))
                    .isEqualTo(one.decimal().map(BigDecimal::toPlainString).orElse(""));
            assertThat(row.getField("reason"))
                    .isEqualTo(one.reason().map(Enum::name).orElse(""));
        }
    }

    /** By hand: 4 x 283,141 / ((7,068,964 + 8,765,837) / 2), and an average equity of (1 - 3) / 2 = -1. */
    @Test
    void wideForm_hasARowForEachSubject() {
        List<NamedCsvRecord> rows =
                read(Listing.wide(TwoBanks.BOTH.measurements()).as(Format.CSV));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getFields().subList(0, 3))
                .containsExactly("Silicon Valley Bank", "2021-01-01", "2021-03-31");
        assertThat(new BigDecimal(rows.get(0).getField(ROE)))
                .isEqualByComparingTo(((Measured) RETURN_ON_EQUITY.measure(TwoBanks.SVB)).value())
                .isBetween(new BigDecimal("0.1430474560"), new BigDecimal("0.1430474570"));
        assertThat(rows.get(1).getField(ROE)).isEmpty();
        assertThat(rows.get(1).getField("reasons"))
                .startsWith(ROE + ": NEGATIVE_DENOMINATOR; ")
                .endsWith("NOT_REPORTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a,b", "\"", "\"\"", "a\nb", "a\r\nb", "\u00fc, \u4e2d", "=1", "'"})
    void anyText_isReadBack(String text) {
        String csv = Table.of("", Column.text("a,b"), Column.text(text))
                .row(text, "z")
                .as(Format.CSV);
        assertThat(CsvReader.builder().ofCsvRecord(csv).stream().map(row -> row.getFields()))
                .containsExactly(List.of("a,b", text), List.of(text, "z"));
        String single = Table.of("", Column.text("a")).row(text).as(Format.CSV);
        assertThat(CsvReader.builder().ofCsvRecord(single).stream().map(row -> row.getFields()))
                .containsExactly(List.of("a"), List.of(text));
    }

    @Test
    void forSpreadsheets_runsNoFormula_andKeepsNumbers() {
        String name = "=HYPERLINK(\"http://evil\",\"x\")";
        String csv = Writing.forSpreadsheets(TwoBanks.comparison(name)).as(Format.CSV);
        List<NamedCsvRecord> rows = read(csv);
        assertThat(rows.get(2).getField("subject")).isEqualTo("'" + name);
        assertThat(rows.get(2).getField("denominator")).isEqualTo("-1");
        assertThat(Writing.forSpreadsheets(TwoBanks.BOTH).as(Format.CSV)).isEqualTo(TwoBanks.BOTH.as(Format.CSV));
        assertThat(Writing.forSpreadsheets(TwoBanks.BOTH).as(Format.TEXT)).isEqualTo(TwoBanks.BOTH.as(Format.TEXT));
    }
}
