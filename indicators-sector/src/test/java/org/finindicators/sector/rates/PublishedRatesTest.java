/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.sector.rates.InterestRates.LOAN_DEPOSIT_SPREAD;
import static org.finindicators.sector.rates.InterestRates.REAL_LENDING_RATE;
import static org.finindicators.sector.rates.RateItems.DEPOSIT_RATE;
import static org.finindicators.sector.rates.RateItems.LENDING_RATE;
import static org.finindicators.statement.EconomyItems.DEFLATOR_GROWTH;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.panel.Panel;
import org.finindicators.panel.ResultColumn;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sensitivity.Attribution;
import org.finindicators.sensitivity.Contribution;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.PublishedSet;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares with every real lending rate and every spread that the World Development Indicators publish (vintage August
 * 2018), hyperinflations, deflations and negative spreads among them.
 */
class PublishedRatesTest {
    private static final String FILE = "wdi/interest_2018-08.csv";
    private static final int REAL_RATES = 4018;
    private static final int SPREADS = 3723;

    /** In per cent and percentage points, the unit of the file. */
    private static final double TOLERANCE = 1e-9;

    private static List<NamedCsvRecord> rows = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(FILE))) {
            rows = csv.stream().toList();
        }
    }

    @Test
    void realLendingRate() {
        assertThat(misses(REAL_LENDING_RATE.variant("wdi"), "FR.INR.RINR", REAL_RATES))
                .isEmpty();
    }

    /**
     * Brazil, from 77.6173 % in 1998 to 41.2402 % in 2006: the lending rate fell from 86.3633 to 50.8083 %, growth of
     * the deflator rose from 4.924111 to 6.774391 %.
     *
     * <p>Lending rate: -0.355550 x (1 / 1.04924111 + 1 / 1.06774391) / 2 = -0.355550 x 0.944811974 = -0.335928.
     * Deflator: (1.863633 + 1.508083) / 2 x (0.936554164 - 0.953069783) = 1.685858 x -0.016515619 = -0.027843.
     */
    @Test
    void realLendingRate_ofBrazilFellWithTheLendingRate() {
        Indicator real = REAL_LENDING_RATE.variant("wdi");
        Attribution split = real.measure(brazil("2006")).since(real.measure(brazil("1998")));
        assertThat(split.of(LENDING_RATE).orElseThrow().toDouble()).isCloseTo(-.335928, within(1e-6));
        assertThat(split.of(DEFLATOR_GROWTH).orElseThrow().toDouble()).isCloseTo(-.027843, within(1e-6));
        assertThat(split.contributions().stream().map(Contribution::amount).reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(split.change().value().orElseThrow());
        // 41.2401722178714 - 77.6172620131265
        assertThat(split.change().value().orElseThrow().toDouble()).isCloseTo(-.363770897952551, within(1e-13));
        assertThat(split.toString())
                .startsWith("Real lending rate [wdi] -36.38 percentage points, from 77.62 to 41.24 % a year\n");
    }

    private static Statement brazil(String year) {
        return rows.stream()
                .filter(row -> row.getField("Country Code").equals("BRA")
                        && row.getField("Year").equals(year))
                .map(PublishedRatesTest::statement)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void loanDepositSpread() {
        assertThat(misses(LOAN_DEPOSIT_SPREAD, "FR.INR.LNDP", SPREADS)).isEmpty();
    }

    @Test
    void bothOverColumns() {
        List<ResultColumn> results = Panel.builder(rows.size())
                .column(LENDING_RATE, fractions("FR.INR.LEND"))
                .column(DEPOSIT_RATE, fractions("FR.INR.DPST"))
                .column(DEFLATOR_GROWTH, fractions("NY.GDP.DEFL.KD.ZG"))
                .build()
                .measure(List.of(REAL_LENDING_RATE.variant("wdi"), LOAN_DEPOSIT_SPREAD))
                .columns();
        assertThat(misses(results.get(0), "FR.INR.RINR", REAL_RATES)).isEmpty();
        assertThat(misses(results.get(1), "FR.INR.LNDP", SPREADS)).isEmpty();
    }

    /** Compares each published value with the exact one of a statement of that country and year. */
    private static List<String> misses(Indicator indicator, String published, int count) {
        List<String> misses = new ArrayList<>();
        int compared = 0;
        for (NamedCsvRecord row : rows) {
            if (!row.getField(published).isEmpty()) {
                compared++;
                Measured measured = (Measured) indicator.measure(statement(row));
                compare(misses, row, published, measured.percent().doubleValue());
            }
        }
        assertThat(compared).isEqualTo(count);
        PublishedSet.of(FILE, published).held(compared, misses.size());
        return misses;
    }

    /** Compares each cell: published values with the value, the others with not reported. */
    private static List<String> misses(ResultColumn column, String published, int count) {
        List<String> misses = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            if (!row.getField(published).isEmpty()) {
                compare(misses, row, published, column.value(i) * 100);
            } else if (!column.reasons(i).equals(Set.of(Reason.NOT_REPORTED))) {
                misses.add(row + " has reasons " + column.reasons(i));
            }
        }
        assertThat(column.size() - column.undefined()).isEqualTo(count);
        return misses;
    }

    private static void compare(List<String> misses, NamedCsvRecord row, String published, double ours) {
        double theirs = new BigDecimal(row.getField(published)).doubleValue();
        if (!(Math.abs(ours - theirs) <= TOLERANCE)) {
            misses.add(row.getField("Country Code") + " " + row.getField("Year") + ": published " + theirs + ", ours "
                    + ours);
        }
    }

    private static Statement statement(NamedCsvRecord row) {
        StatementBuilder builder = Statement.builder(
                row.getField("Country Code"), ReportingPeriod.year(Integer.parseInt(row.getField("Year"))));
        put(builder, LENDING_RATE, row.getField("FR.INR.LEND"));
        put(builder, DEPOSIT_RATE, row.getField("FR.INR.DPST"));
        put(builder, DEFLATOR_GROWTH, row.getField("NY.GDP.DEFL.KD.ZG"));
        return builder.build();
    }

    private static void put(StatementBuilder builder, Item<Rate> item, String percent) {
        if (!percent.isEmpty()) {
            builder.ratePercent(item, percent);
        }
    }

    private static double[] fractions(String column) {
        return rows.stream()
                .map(row -> row.getField(column))
                .mapToDouble(percent -> percent.isEmpty() ? Double.NaN : Double.parseDouble(percent) / 100)
                .toArray();
    }
}
