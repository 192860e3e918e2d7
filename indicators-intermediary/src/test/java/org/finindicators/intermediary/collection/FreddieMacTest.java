/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Evaluation;
import org.finindicators.indicator.Measurement;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.PublishedSet;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.Test;

/**
 * Delinquency of the loans behind Freddie Mac's credit risk transfers by month, as another party has added them up from
 * the disclosures: balances 30, 60 and 90 days late or more over the eligible balance, and their changes.
 *
 * <p>Classes begin with 30, 60 and 90 days, so that the thresholds are 29, 59 and 89. Rates are printed with up to 16
 * decimals, changes in basis points.
 */
class FreddieMacTest {
    private static final MinorUnits USD = MinorUnits.of("USD");
    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(10_000);

    private final List<String> misses = new ArrayList<>();
    private int compared;
    private int alone;

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file(file))) {
            return csv.stream().toList();
        }
    }

    private static BigDecimal amount(NamedCsvRecord row, String field) {
        return new BigDecimal(row.getField(field));
    }

    private static YearMonth month(NamedCsvRecord row) {
        String text = row.getField("reporting_period");
        return YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)));
    }

    private static Statement statement(String subject, YearMonth month, AgedPortfolio table) {
        return LoanBookStatement.of(
                        subject, ReportingPeriod.month(month), LoanTally.of(month.atEndOfMonth(), USD, table))
                .statement();
    }

    private void compare(NamedCsvRecord row, String field, Rational ours, BigDecimal scale, String tolerance) {
        BigDecimal published = amount(row, field);
        compared++;
        BigDecimal off = ours.toDecimal().multiply(scale).subtract(published).abs();
        if (off.compareTo(new BigDecimal(tolerance)) > 0) {
            misses.add(row.getFields() + " " + field + " " + ours.toDecimal());
        }
    }

    /** A month's change, and that of three months, where the row has one and the earlier month is in the file. */
    private void compareChanges(NamedCsvRecord row, YearMonth month, Function<YearMonth, Optional<Measurement>> rates) {
        for (int back : new int[] {1, 3}) {
            String field = "d60_change_" + back + "m_bps";
            Optional<Measurement> before = rates.apply(month.minusMonths(back));
            if (!row.getField(field).isEmpty() && before.isPresent()) {
                Evaluation change = rates.apply(month).orElseThrow().changeFrom(before.get());
                compare(row, field, change.value().orElseThrow(), BASIS_POINTS, "1e-8");
            } else if (!row.getField(field).isEmpty()) {
                alone++;
            }
        }
    }

    private static Rational exact(Measurement rate) {
        return rate.evaluation().value().orElseThrow();
    }

    /** 19 months; months whose predecessors are not in the file have no change. */
    @Test
    void portfolio_byMonth() throws IOException {
        Map<YearMonth, Measurement> rates = new HashMap<>();
        for (NamedCsvRecord row : rows("loans/freddie_crt_portfolio_a.csv")) {
            BigDecimal late30 = amount(row, "d30_plus_upb");
            BigDecimal late60 = amount(row, "d60_plus_upb");
            BigDecimal late90 = amount(row, "d90_plus_upb");
            AgedPortfolio table = AgedPortfolio.ofUpTo(
                            29, amount(row, "eligible_current_upb").subtract(late30))
                    .with(30, 59, late30.subtract(late60))
                    .with(60, 89, late60.subtract(late90))
                    .withFrom(90, late90);
            Statement statement = statement("all", month(row), table);
            compare(
                    row,
                    "d30_plus_rate",
                    exact(PortfolioAtRisk.lateAfter(29).measure(statement)),
                    BigDecimal.ONE,
                    "1e-15");
            compare(
                    row,
                    "d90_plus_rate",
                    exact(PortfolioAtRisk.lateAfter(89).measure(statement)),
                    BigDecimal.ONE,
                    "1e-15");
            rates.put(month(row), PortfolioAtRisk.lateAfter(59).measure(statement));
            compare(row, "d60_plus_rate", exact(rates.get(month(row))), BigDecimal.ONE, "1e-15");
            compareChanges(row, month(row), month -> Optional.ofNullable(rates.get(month)));
        }
        assertThat(rates).hasSize(19);
        // 19 months of three rates, 18 changes of a month and 16 of three
        assertThat(compared).isEqualTo(19 * 3 + 18 + 16);
        PublishedSet.of("loans/freddie_crt_portfolio_a.csv", "rates and changes")
                .held(compared, misses.size());
        assertThat(misses).isEmpty();
    }

    @Test
    void deals_byMonth() throws IOException {
        Map<String, Measurement> rates = new HashMap<>();
        List<NamedCsvRecord> rows = rows("loans/freddie_crt_deals_a.csv");
        for (NamedCsvRecord row : rows) {
            String deal = row.getField("deal_id");
            BigDecimal late = amount(row, "d60_plus_upb");
            AgedPortfolio table = AgedPortfolio.ofUpTo(
                            59, amount(row, "eligible_current_upb").subtract(late))
                    .withFrom(60, late);
            rates.put(deal + month(row), PortfolioAtRisk.lateAfter(59).measure(statement(deal, month(row), table)));
            compare(row, "d60_plus_rate", exact(rates.get(deal + month(row))), BigDecimal.ONE, "1e-15");
            compareChanges(row, month(row), month -> Optional.ofNullable(rates.get(deal + month)));
        }
        assertThat(rows).hasSize(128);
        // 117 changes of a month and 101 of three; four have no earlier month in the file
        assertThat(compared).isEqualTo(128 + 117 + 101);
        assertThat(alone).isEqualTo(4);
        PublishedSet.of("loans/freddie_crt_deals_a.csv", "rates and changes").held(compared, misses.size());
        assertThat(misses).isEmpty();
    }
}
