/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.capital.Capital;
import org.finindicators.intermediary.capital.Leverage;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.number.Scale;
import org.finindicators.number.Threshold;
import org.finindicators.panel.Panel;
import org.finindicators.panel.PanelBuilder;
import org.finindicators.panel.ResultColumn;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.scenario.StressBound;
import org.finindicators.scenario.StressPath;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.PublishedSet;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares reported totals with the capital ratios that the Federal Reserve published for its stress test of 2026, nine
 * quarters in billions of dollars. The supplementary leverage ratio is of other banks than its published exposure.
 */
class StressTestPathsTest {
    private static final int QUARTERS = 9;

    private static final Map<String, Item<Stock>> TOTALS = Map.of(
            "Risk-weighted assets", CapitalItems.RISK_WEIGHTED_ASSETS,
            "Total assets for leverage ratio", BankItems.TOTAL_ASSETS,
            "Common equity tier 1 capital", CapitalItems.COMMON_EQUITY_TIER_1,
            "Tier 1 capital", CapitalItems.TIER_1_CAPITAL,
            "Total capital", CapitalItems.REGULATORY_CAPITAL);

    private static final Map<String, Indicator> RATIOS = Map.of(
            "Common equity tier 1 capital ratio", Capital.COMMON_EQUITY_RATIO.variant("reported"),
            "Tier 1 capital ratio", Capital.TIER_1_RATIO.variant("reported"),
            "Total capital ratio", Capital.CAPITAL_ADEQUACY_RATIO.variant("reported"),
            "Tier 1 leverage ratio", Leverage.LEVERAGE_RATIO.variant("reported"));

    /** The nine figures of each line, by its name. */
    private static final Map<String, List<String>> LINES = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(SharedData.file("stress/dfast_2026_nine_quarters.csv"))) {
            csv.forEach(row -> {
                if (row.getFieldCount() > QUARTERS && !row.getField(QUARTERS).isEmpty()) {
                    LINES.put(row.getField(0), row.getFields().subList(1, QUARTERS + 1));
                }
            });
        }
    }

    /** Four ratios in nine quarters, each to the digit that is printed. */
    @Test
    void ratios_ofStatements() {
        PublishedSet.of("stress/dfast_2026_nine_quarters.csv", "capital ratios").held(RATIOS.size() * QUARTERS, 0);
        RATIOS.forEach((line, indicator) -> {
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                Measured measured = (Measured) indicator.measure(statement(quarter));
                assertThat(printed(measured.percent()))
                        .as(line + ", quarter " + (quarter + 1))
                        .isEqualByComparingTo(LINES.get(line).get(quarter));
            }
        });
    }

    /** The publication says: Projected Common Equity Tier 1 Capital Ratio Minimum Quarter: PQ4. */
    @Test
    void minimum_isInTheFourthQuarter() {
        StressPath path = new StressPath(
                "severely adverse",
                IntStream.range(0, QUARTERS)
                        .mapToObj(quarter -> statement(quarter, projected(quarter)))
                        .toList());
        Indicator ratio = Capital.COMMON_EQUITY_RATIO.variant("reported");
        Measured lowest = path.lowest(ratio).orElseThrow();
        assertThat(lowest.origin().period()).isEqualTo(projected(3));
        assertThat(printed(lowest.percent())).isEqualByComparingTo("11.2");
        assertThat(path.worst(ratio)).hasValue(lowest);
        // of the nine printed ratios only that of the fourth quarter is below 11.25 %
        StressBound bound = StressBound.of(ratio, Threshold.atLeast("0.1125", "by hand"));
        assertThat(path.breaches(bound))
                .extracting(one -> one.origin().period())
                .containsExactly(projected(3));
        assertThat(path.table(ratio).rows().get(0))
                .containsExactly(ratio.title(), "11.52", "11.21", "2026-12-31", "12.69", "2028-03-31", "12.69", "%");
    }

    /** The nine projected quarters start in the first of 2026. */
    private static ReportingPeriod projected(int quarter) {
        return ReportingPeriod.quarter(2026 + quarter / 4, 1 + quarter % 4);
    }

    @Test
    void ratios_ofColumns() {
        PanelBuilder builder = Panel.builder(QUARTERS);
        TOTALS.forEach((line, item) -> builder.closing(
                item, LINES.get(line).stream().mapToDouble(Double::parseDouble).toArray()));
        Panel panel = builder.build();
        RATIOS.forEach((line, indicator) -> {
            ResultColumn column = panel.measure(List.of(indicator)).column(indicator);
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                assertThat(printed(BigDecimal.valueOf(column.value(quarter)).movePointRight(2)))
                        .as(line + ", quarter " + (quarter + 1))
                        .isEqualByComparingTo(LINES.get(line).get(quarter));
            }
        });
    }

    private static Statement statement(int quarter) {
        return statement(quarter, ReportingPeriod.yearToQuarter(2026, 1));
    }

    private static Statement statement(int quarter, ReportingPeriod period) {
        StatementBuilder builder =
                Statement.builder("all banks", period).currency("USD").in(Scale.MILLIONS);
        TOTALS.forEach((line, item) ->
                builder.closing(item, new BigDecimal(LINES.get(line).get(quarter)).movePointRight(3)));
        return builder.build();
    }

    private static BigDecimal printed(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP);
    }
}
