/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.macro.External.SHORT_TERM_DEBT_TO_RESERVES;
import static org.finindicators.sector.macro.ExternalItems.INTERNATIONAL_RESERVES;
import static org.finindicators.sector.macro.ExternalItems.SHORT_TERM_EXTERNAL_DEBT;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.indicator.Measured;
import org.finindicators.panel.Panel;
import org.finindicators.panel.ResultColumn;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.PublishedSet;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The World Development Indicators' ratio of short-term debt to reserves, of every country and year. */
class PublishedDebtTest {
    private static final String FILE = "wdi/shortterm_debt_reserves_2018-08.csv";

    /** In per cent, the unit of the file, relative to the larger ratios. */
    private static final double TOLERANCE = 1e-9;

    private static List<NamedCsvRecord> rows = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(FILE))) {
            rows = csv.stream().toList();
        }
    }

    @Test
    void exactly() {
        List<String> misses = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            Statement statement = Statement.builder(
                            row.getField("Country Code"), ReportingPeriod.year(Integer.parseInt(row.getField("Year"))))
                    .currency("USD")
                    .closing(SHORT_TERM_EXTERNAL_DEBT, row.getField("DT.DOD.DSTC.CD"))
                    .closing(INTERNATIONAL_RESERVES, row.getField("FI.RES.TOTL.CD"))
                    .build();
            Measured measured = (Measured) SHORT_TERM_DEBT_TO_RESERVES.measure(statement);
            compare(misses, row, measured.percent().doubleValue());
        }
        assertThat(misses).isEmpty();
        PublishedSet.of(FILE, "DT.DOD.DSTC.IR.ZS").held(rows.size(), misses.size());
    }

    @Test
    void overColumns() {
        ResultColumn column = Panel.builder(rows.size())
                .column(SHORT_TERM_EXTERNAL_DEBT, numbers("DT.DOD.DSTC.CD"))
                .column(INTERNATIONAL_RESERVES, numbers("FI.RES.TOTL.CD"))
                .build()
                .measure(List.of(SHORT_TERM_DEBT_TO_RESERVES))
                .columns()
                .get(0);
        List<String> misses = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            compare(misses, rows.get(i), column.value(i) * 100);
        }
        assertThat(misses).isEmpty();
        assertThat(column.undefined()).isZero();
    }

    private static void compare(List<String> misses, NamedCsvRecord row, double ours) {
        double theirs = Double.parseDouble(row.getField("DT.DOD.DSTC.IR.ZS"));
        if (!(Math.abs(ours - theirs) <= TOLERANCE * Math.max(1, Math.abs(theirs)))) {
            misses.add(row.getField("Country Code") + " " + row.getField("Year") + ": published " + theirs + ", ours "
                    + ours);
        }
    }

    private static double[] numbers(String column) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(column)))
                .toArray();
    }
}
