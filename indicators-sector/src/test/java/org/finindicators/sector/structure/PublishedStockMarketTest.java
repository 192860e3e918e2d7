/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.sector.structure.MarketItems.MARKET_CAPITALIZATION;
import static org.finindicators.sector.structure.MarketItems.VALUE_TRADED;
import static org.finindicators.sector.structure.StockMarket.STOCK_MARKET_CAPITALIZATION;
import static org.finindicators.sector.structure.StockMarket.STOCK_MARKET_TURNOVER;
import static org.finindicators.statement.EconomyItems.GDP;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Decimals;
import org.finindicators.panel.Panel;
import org.finindicators.panel.ResultColumn;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.PublishedSet;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares with every capitalization and turnover that the World Development Indicators publish (vintage August 2018).
 *
 * <p>Regions and income groups are weighted otherwise than as a ratio of sums, except for North America in some years;
 * they are left out. Turnover is published over the capitalization at the end of the year, with a stray year in many
 * economies and more of them in four.
 */
class PublishedStockMarketTest {
    private static final String FILE = "wdi/stockmarket_2018-08.csv";
    private static final int RATIOS = 2675;
    private static final int RATIOS_OF_SUMS = 2036;
    private static final int RATIOS_OF_ECONOMIES = 2022;
    private static final int TURNOVERS = 2545;
    private static final int TURNOVERS_AT_YEAR_END = 1853;
    private static final int TURNOVERS_OF_ECONOMIES = 1924;

    /** In per cent, the unit of the file. */
    private static final double TOLERANCE = 1e-9;

    /** The codes of regions and groups in the file. */
    private static final Set<String> GROUPS = Set.of(
            "ARB", "CEB", "EAP", "EAR", "EAS", "ECA", "ECS", "EMU", "EUU", "HIC", "IBD", "IBT", "IDB", "LAC", "LCN",
            "LMC", "LMY", "LTE", "MEA", "MIC", "MNA", "NAC", "OED", "PST", "SAS", "SSA", "SSF", "TEA", "TEC", "TLA",
            "TMN", "TSA", "TSS", "UMC", "WLD");

    private static List<NamedCsvRecord> rows = List.of();
    private static List<NamedCsvRecord> economies = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(FILE))) {
            rows = csv.stream().toList();
        }
        economies = rows.stream().filter(row -> !GROUPS.contains(code(row))).toList();
    }

    @Test
    void capitalization_ofEveryEconomy() {
        assertThat(economies).hasSize(RATIOS_OF_ECONOMIES);
        assertThat(misses(STOCK_MARKET_CAPITALIZATION, "CM.MKT.LCAP.GD.ZS", economies))
                .isEmpty();
    }

    /**
     * Thailand, from 105.88 % in 2014 to 87.37 % in 2015: 430,426.61 of 406,521.561093 million dollars, 348,798.01 of
     * 399,234.547137.
     *
     * <p>Capitalization: -81,628.6 x (1 / 406,521.561093 + 1 / 399,234.547137) / 2 = -81,628.6 x 2.482343789E-6 =
     * -0.2026302. Output: 389,612.31 x (2.504793253E-6 - 2.459894324E-6) = 0.017493.
     */
    @Test
    void capitalization_ofThailandFellWithThePrices() {
        Attribution split = STOCK_MARKET_CAPITALIZATION
                .measure(thailand("2015"))
                .since(STOCK_MARKET_CAPITALIZATION.measure(thailand("2014")));
        assertThat(split.of(MARKET_CAPITALIZATION).orElseThrow().toDouble()).isCloseTo(-.2026302, within(5e-8));
        assertThat(split.of(GDP).orElseThrow().toDouble()).isCloseTo(.017493, within(5e-7));
        assertThat(split.of(MARKET_CAPITALIZATION)
                        .orElseThrow()
                        .plus(split.of(GDP).orElseThrow()))
                .isEqualTo(split.change().value().orElseThrow());
        // 87.3666902077728 - 105.880388937391
        assertThat(split.change().value().orElseThrow().toDouble()).isCloseTo(-.185136987296182, within(1e-13));
        assertThat(split.toString().split("\n")[0])
                .startsWith("Stock market capitalization -18.51 percentage points")
                .hasSizeLessThan(80);
    }

    private static Statement thailand(String year) {
        return economies.stream()
                .filter(row -> code(row).equals("THA") && row.getField("Year").equals(year))
                .map(PublishedStockMarketTest::statement)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void capitalization_ofGroupsIsNoRatioOfSumsExceptNorthAmerica() {
        List<NamedCsvRecord> misses = misses(STOCK_MARKET_CAPITALIZATION, "CM.MKT.LCAP.GD.ZS", rows);
        assertThat(rows).hasSize(RATIOS);
        PublishedSet.of(FILE, "CM.MKT.LCAP.GD.ZS").held(rows.size(), misses.size());
        assertThat(rows.size() - misses.size()).isEqualTo(RATIOS_OF_SUMS);
        List<NamedCsvRecord> agreeing = new ArrayList<>(rows);
        agreeing.removeAll(economies);
        agreeing.removeAll(misses);
        assertThat(agreeing)
                .hasSize(RATIOS_OF_SUMS - RATIOS_OF_ECONOMIES)
                .allMatch(row -> code(row).equals("NAC"));
    }

    @Test
    void capitalization_overColumns() {
        ResultColumn result = Panel.builder(economies.size())
                .column(MARKET_CAPITALIZATION, numbers("CM.MKT.LCAP.CD"))
                .column(GDP, numbers("NY.GDP.MKTP.CD"))
                .build()
                .measure(List.of(STOCK_MARKET_CAPITALIZATION))
                .columns()
                .get(0);
        for (int i = 0; i < economies.size(); i++) {
            assertThat(result.value(i) * 100)
                    .as(economies.get(i).toString())
                    .isCloseTo(published(economies.get(i), "CM.MKT.LCAP.GD.ZS"), within(TOLERANCE));
        }
        assertThat(result.undefined()).isZero();
    }

    /** The value traded is published in per cent of output. */
    @Test
    void turnover_overTheCapitalizationAtTheEndOfTheYear() {
        List<NamedCsvRecord> reported = rows.stream()
                .filter(row -> isReported(row, "CM.MKT.TRNR") && isReported(row, "CM.MKT.TRAD.GD.ZS"))
                .toList();
        assertThat(reported).hasSize(TURNOVERS);
        List<NamedCsvRecord> misses = misses(STOCK_MARKET_TURNOVER.variant("year-end"), "CM.MKT.TRNR", reported);
        PublishedSet.of(FILE, "CM.MKT.TRNR").held(reported.size(), misses.size());
        assertThat(reported.size() - misses.size()).isEqualTo(TURNOVERS_AT_YEAR_END);

        List<NamedCsvRecord> ofEconomies = new ArrayList<>(reported);
        ofEconomies.retainAll(economies);
        assertThat(ofEconomies).hasSize(TURNOVERS_OF_ECONOMIES);
        misses.retainAll(economies);
        assertThat(misses).hasSize(TURNOVERS_OF_ECONOMIES - TURNOVERS_AT_YEAR_END);
        Map<String, Long> byEconomy =
                misses.stream().collect(Collectors.groupingBy(PublishedStockMarketTest::code, Collectors.counting()));
        byEconomy.values().removeIf(count -> count == 1);
        assertThat(byEconomy).isEqualTo(Map.of("SVK", 8L, "SRB", 7L, "PAN", 6L, "OMN", 3L));
    }

    private static List<NamedCsvRecord> misses(Indicator indicator, String published, List<NamedCsvRecord> compared) {
        List<NamedCsvRecord> misses = new ArrayList<>();
        for (NamedCsvRecord row : compared) {
            Measured measured = (Measured) indicator.measure(statement(row));
            if (!(Math.abs(measured.percent().doubleValue() - published(row, published)) <= TOLERANCE)) {
                misses.add(row);
            }
        }
        return misses;
    }

    private static Statement statement(NamedCsvRecord row) {
        BigDecimal output = Decimals.parse(row.getField("NY.GDP.MKTP.CD"));
        StatementBuilder builder = Statement.builder(
                        code(row), ReportingPeriod.year(Integer.parseInt(row.getField("Year"))))
                .closing(MARKET_CAPITALIZATION, row.getField("CM.MKT.LCAP.CD"))
                .flow(GDP, output);
        if (isReported(row, "CM.MKT.TRAD.GD.ZS")) {
            builder.flow(
                    VALUE_TRADED,
                    Decimals.percent(row.getField("CM.MKT.TRAD.GD.ZS")).multiply(output));
        }
        return builder.build();
    }

    private static double[] numbers(String column) {
        return economies.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(column)))
                .toArray();
    }

    private static double published(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static boolean isReported(NamedCsvRecord row, String column) {
        return !row.getField(column).isEmpty();
    }

    private static String code(NamedCsvRecord row) {
        return row.getField("Country Code");
    }
}
