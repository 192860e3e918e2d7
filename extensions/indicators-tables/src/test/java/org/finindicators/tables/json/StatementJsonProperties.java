/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.indicator.Indicator;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

class StatementJsonProperties {
    @Property(tries = 1000)
    void statement_ofAnyFigures_isReadBackEqual(@ForAll @IntRange(max = 1_000_000) int which, @ForAll long seed) {
        Indicator indicator = JsonSamples.VARIANTS.get(which % JsonSamples.VARIANTS.size());
        Statement statement = enriched(JsonSamples.statement(indicator, seed), new Random(seed));
        String json = IndicatorsJson.line(statement);
        assertThat(JsonSamples.faults(json)).isEmpty();
        assertThat(IndicatorsJson.statement(json)).isEqualTo(statement);
    }

    /** Adds what few statements have: other dates and periods, other currencies, bases and remarks. */
    @SuppressWarnings("unchecked") // the kinds are looked at
    private static Statement enriched(Statement statement, Random random) {
        StatementBuilder builder = statement.toBuilder();
        for (Item<?> item : statement.items()) {
            BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(8));
            if (random.nextInt(3) == 0) {
                builder.remark(item, "as \"estimated\" by the source\n" + random.nextInt());
            }
            if (random.nextInt(4) == 0) {
                builder.currencyOf(item, "EUR");
            }
            if (random.nextInt(3) == 0) {
                builder.roundedTo(item, BigDecimal.ONE.movePointLeft(random.nextInt(4)));
            }
            if (item.kind() instanceof Kind.Dated && random.nextBoolean()) {
                builder.balance((Item<Kind.Dated>) item, LocalDate.of(2021, 1 + random.nextInt(11), 15), amount);
            }
            if (item.kind() instanceof Kind.Flow && random.nextBoolean()) {
                builder.yearToDate((Item<Kind.Flow>) item, ReportingPeriod.yearToQuarter(2022, 1), amount);
                builder.yearToDate((Item<Kind.Flow>) item, ReportingPeriod.yearToQuarter(2022, 2), amount.add(amount));
                builder.flow(
                        (Item<Kind.Flow>) item,
                        new ReportingPeriod(LocalDate.of(77, 1, 5), LocalDate.of(77, 2, 9)),
                        amount);
            }
            if (item.kind() instanceof Kind.PriceIndex) {
                Item<Kind.PriceIndex> prices = (Item<Kind.PriceIndex>) item;
                ReportingPeriod quarter = ReportingPeriod.quarter(2019, 1 + random.nextInt(4));
                builder.mean(prices, quarter, amount).base(prices, quarter, "2010=100");
                builder.balance(prices, LocalDate.of(2018, 6, 30), amount);
                builder.base(prices, LocalDate.of(2018, 6, 30), "2015=100");
            }
        }
        return builder.build();
    }
}
