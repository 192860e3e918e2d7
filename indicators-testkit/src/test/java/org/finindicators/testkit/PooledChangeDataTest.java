/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.finindicators.aggregate.ChangePart;
import org.finindicators.aggregate.MemberChange;
import org.finindicators.aggregate.PooledChange;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

/**
 * Rate and mix effects of the deals of Freddie Mac's credit risk transfers on the change of the balance late 60 days or
 * more over the eligible balance, by month, as another party has published them in basis points. Its mix effect is
 * shift and entry here: a deal that was not there the month before has no rate effect.
 */
class PooledChangeDataTest {
    private static final Item<Stock> BALANCE = Item.stock("balance", "eligible balance");
    private static final Item<Stock> LATE =
            Item.stock("late", "balance late 60 days or more").partOf(BALANCE);
    private static final Indicator LATENESS = Indicator.builder("test.lateness", "Late 60 days or more")
            .topic("quality")
            .definition("The part of the balance that is late 60 days or more.")
            .source(Authority.LIBRARY, "test")
            .better(Direction.LOWER)
            .tier(Tier.KEY)
            .roles(Role.POLICY)
            .variant(
                    Variant.of("plain", Authority.LIBRARY, Formula.closing(LATE).over(Formula.closing(BALANCE))))
            .build();

    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(10_000);

    /** The last of the sixteen digits that are printed, of effects of some basis points. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1E-12");

    private static List<Map<String, String>> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(SharedData.file(file));
        String[] heads = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < heads.length; i++) {
                row.put(heads[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static YearMonth month(Map<String, String> row) {
        String text = row.get("reporting_period");
        return YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)));
    }

    private static Measurement measure(Map<String, String> row) {
        return LATENESS.measure(Statement.builder(row.get("deal_id"), ReportingPeriod.month(month(row)))
                .currency("USD")
                .closing(LATE, row.get("d60_plus_upb"))
                .closing(BALANCE, row.get("eligible_current_upb"))
                .build());
    }

    private static boolean agrees(Rational ours, String published) {
        return ours.toDecimal()
                        .multiply(BASIS_POINTS)
                        .subtract(new BigDecimal(published))
                        .abs()
                        .compareTo(TOLERANCE)
                <= 0;
    }

    private static Map<YearMonth, List<Map<String, String>>> deals() throws IOException {
        Map<YearMonth, List<Map<String, String>>> months = new TreeMap<>();
        for (Map<String, String> row : rows("loans/freddie_crt_deals_a.csv")) {
            months.computeIfAbsent(month(row), key -> new ArrayList<>()).add(row);
        }
        return months;
    }

    private static PooledChange change(Map<YearMonth, List<Map<String, String>>> deals, YearMonth now) {
        return PooledChange.between(
                LATENESS,
                deals.get(now.minusMonths(1)).stream()
                        .map(PooledChangeDataTest::measure)
                        .toList(),
                deals.get(now).stream().map(PooledChangeDataTest::measure).toList());
    }

    @Test
    void effectsOfDeals_areAsPublished() throws IOException {
        Map<YearMonth, List<Map<String, String>>> deals = deals();
        List<String> misses = new ArrayList<>();
        int compared = 0;
        int entries = 0;
        for (YearMonth month : deals.keySet()) {
            if (!deals.containsKey(month.minusMonths(1))) {
                continue;
            }
            Map<String, MemberChange> members = new TreeMap<>();
            change(deals, month).members().forEach(member -> members.put(member.subject(), member));
            for (Map<String, String> row : deals.get(month)) {
                if (row.get("rate_effect_bps").isEmpty()) {
                    continue;
                }
                MemberChange deal = members.get(row.get("deal_id"));
                Rational mix = deal.part(ChangePart.SHIFT).plus(deal.part(ChangePart.ENTRY));
                compared++;
                entries += deal.before().isEmpty() ? 1 : 0;
                if (!agrees(deal.part(ChangePart.WITHIN), row.get("rate_effect_bps"))
                        || !agrees(mix, row.get("mix_effect_bps"))
                        || !agrees(deal.total(), row.get("total_contribution_bps"))) {
                    misses.add(month + " " + deal);
                }
            }
        }
        assertThat(misses).isEmpty();
        PublishedSet.of("loans/freddie_crt_deals_a.csv", "rate and mix effects").held(compared, misses.size());
        // counted in the file apart: deals of a month that have no row a month before
        assertThat(entries).isEqualTo(6);
    }

    @Test
    void changesOfThePortfolio_areAsPublished_andTheSumOfTheirParts() throws IOException {
        Map<YearMonth, List<Map<String, String>>> deals = deals();
        int compared = 0;
        for (Map<String, String> row : rows("loans/freddie_crt_portfolio_a.csv")) {
            YearMonth month = month(row);
            if (row.get("d60_change_1m_bps").isEmpty() || !deals.containsKey(month.minusMonths(1))) {
                continue;
            }
            PooledChange change = change(deals, month);
            assertThat(agrees(change.change().orElseThrow(), row.get("d60_change_1m_bps")))
                    .as(month + " " + change)
                    .isTrue();
            assertThat(Rational.sum(List.copyOf(change.parts().values())))
                    .isEqualTo(change.change().orElseThrow());
            compared++;
        }
        // nineteen months from July 2023 to January 2025
        assertThat(compared).isEqualTo(18);
    }
}
