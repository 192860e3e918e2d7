/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.macro.CreditGap.CREDIT_TO_GDP_GAP;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.number.Decimals;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.PublishedSet;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares with every trend and gap of 22 economies that the Bank for International Settlements publishes.
 *
 * <p>Both are printed with four decimals of a per cent; the gap is that of the ratio less the trend, of which either
 * may be rounded.
 */
class PublishedCreditGapTest {
    private static final int ECONOMIES = 22;
    private static final String FILE = "earlywarning/bis_credit_gap_a.csv";
    private static final double TREND_TOLERANCE = 5e-5;
    private static final double GAP_TOLERANCE = 1e-4;

    private static final Map<String, List<NamedCsvRecord>> ECONOMY = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(FILE))) {
            csv.forEach(row -> ECONOMY.computeIfAbsent(row.getField("country"), ignored -> new ArrayList<>())
                    .add(row));
        }
    }

    @Test
    void trendAndGap_ofEveryQuarter() {
        List<String> misses = new ArrayList<>();
        int trends = 0;
        for (Map.Entry<String, List<NamedCsvRecord>> economy : ECONOMY.entrySet()) {
            CreditRatios history = history(economy.getValue());
            for (NamedCsvRecord row : economy.getValue()) {
                Statement statement = Statement.builder(economy.getKey(), quarter(row))
                        .with(CreditGap.CREDIT_RATIOS, history)
                        .build();
                Measurement trend = CREDIT_TO_GDP_GAP.variant("trend").measure(statement);
                if (row.getField("trend").isEmpty()) {
                    // too early for the publisher, and for us
                    assertThat(((Undefined) trend).faults())
                            .map(fault -> fault.reason())
                            .containsExactly(Reason.TOO_LITTLE_HISTORY);
                    continue;
                }
                trends++;
                Measurement gap = CREDIT_TO_GDP_GAP.variant("gap").measure(statement);
                if (isOff(trend, row.getField("trend"), TREND_TOLERANCE)
                        || isOff(gap, row.getField("gap"), GAP_TOLERANCE)) {
                    misses.add(row + ": " + trend + ", " + gap);
                }
            }
        }
        assertThat(ECONOMY).hasSize(ECONOMIES);
        PublishedSet.of(FILE, "trend and gap").held(trends, misses.size());
        assertThat(misses).isEmpty();
    }

    private static boolean isOff(Measurement measured, String published, double tolerance) {
        double percent = ((Measured) measured).value().doubleValue() * 100;
        return !(Math.abs(percent - Double.parseDouble(published)) <= tolerance);
    }

    private static CreditRatios history(List<NamedCsvRecord> rows) {
        TreeMap<ReportingPeriod, BigDecimal> ratios = new TreeMap<>();
        rows.forEach(row -> ratios.put(quarter(row), Decimals.percent(row.getField("ratio"))));
        return new CreditRatios(ratios);
    }

    private static ReportingPeriod quarter(NamedCsvRecord row) {
        String[] parts = row.getField("quarter").split("-Q");
        return ReportingPeriod.quarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
