/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;
import static org.finindicators.sector.structure.StructureItems.BANK_CLAIMS;
import static org.finindicators.sector.structure.StructureItems.CENTRAL_BANK_CLAIMS;
import static org.finindicators.sector.structure.StructureItems.PRIVATE_CREDIT_BY_BANKS;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.PublishedSet;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares with the ratios that the Global Financial Development Database of October 2019 publishes beside their
 * inputs. The inputs are in per cent of output, which cancels out.
 *
 * <p>Some published ratios are not those of the inputs published beside them, where a country changed its money or its
 * series was broken: the first years of the euro, Zambia before it rebased the kwacha, Liberia, Luxembourg, Montenegro.
 * Each miss is listed; they are 1.0 and 1.1 per cent of the rows.
 */
class PublishedDepthTest {
    private static final String FILE = "banks/gfdd_2019-10_a.csv";

    /** Relative: inputs and ratios have six digits. */
    private static final double TOLERANCE = 1e-4;

    private static List<NamedCsvRecord> rows = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(FILE))) {
            rows = csv.stream().toList();
        }
    }

    @Test
    void creditToDeposits_ofEveryCountry() {
        Map<String, List<Integer>> misses = compare(
                Depth.CREDIT_TO_DEPOSITS,
                Map.of(PRIVATE_CREDIT_BY_BANKS, "private_credit_gdp_di01", BANK_DEPOSITS, "bank_deposits_gdp_oi02"),
                "credit_to_deposits_si04");
        assertThat(misses)
                .isEqualTo(Map.of(
                        "BEL", years(2000, 2000),
                        "ESP", years(1999, 2000),
                        "IRL", years(1999, 2000),
                        "LBR", years(2010, 2013),
                        "LUX", years(2000, 2000),
                        "MNE", years(2013, 2016),
                        "PRT", years(1999, 2000),
                        "ZMB", years(1986, 2008)));
    }

    @Test
    void bankAssetShare_ofEveryCountry() {
        Map<String, List<Integer>> misses = compare(
                Depth.BANK_ASSET_SHARE,
                Map.of(BANK_CLAIMS, "dmb_assets_gdp_di02", CENTRAL_BANK_CLAIMS, "cb_assets_gdp_di06"),
                "dmb_share_di04");
        List<Integer> zambia = new ArrayList<>(years(1986, 2008));
        zambia.removeAll(years(1992, 1993));
        assertThat(misses)
                .isEqualTo(Map.of(
                        "BEL", years(2000, 2000),
                        "ESP", years(1999, 2000),
                        "IRL", years(1999, 2000),
                        "LBR", years(2002, 2009),
                        "LUX", List.of(2004, 2010, 2011, 2012, 2013),
                        "PRT", years(1999, 2000),
                        "ZMB", zambia));
    }

    private static List<Integer> years(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** The years of the rows that differ, by country. */
    private static Map<String, List<Integer>> compare(
            Indicator indicator, Map<Item<Stock>, String> inputs, String published) {
        Map<String, List<Integer>> misses = new TreeMap<>();
        List<NamedCsvRecord> compared = rows.stream()
                .filter(row -> Stream.concat(inputs.values().stream(), Stream.of(published))
                        .noneMatch(column -> row.getField(column).isEmpty()))
                .toList();
        for (NamedCsvRecord row : compared) {
            var builder = Statement.builder(
                    row.getField("iso3"), ReportingPeriod.year(Integer.parseInt(row.getField("year"))));
            inputs.forEach((item, column) -> builder.closing(item, row.getField(column)));
            double percent =
                    ((Measured) indicator.measure(builder.build())).percent().doubleValue();
            double expected = Double.parseDouble(row.getField(published));
            if (!(Math.abs(percent - expected) <= TOLERANCE * Math.abs(expected))) {
                misses.computeIfAbsent(row.getField("iso3"), country -> new ArrayList<>())
                        .add(Integer.valueOf(row.getField("year")));
            }
        }
        PublishedSet.of(FILE, published)
                .held(
                        compared.size(),
                        misses.values().stream().mapToInt(List::size).sum());
        return misses;
    }
}
