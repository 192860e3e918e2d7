/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.rates.InterestRates.LOAN_DEPOSIT_SPREAD;
import static org.finindicators.sector.rates.InterestRates.REAL_LENDING_RATE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Term.Part;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Undefined;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.panel.Panel;
import org.finindicators.panel.ResultColumn;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;

class InterestRatesProperties {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);
    private static final List<Indicator> FORMULAS = List.of(
            InterestRates.REAL_DEPOSIT_RATE,
            RateStructure.PRIME_DEPOSIT_SPREAD_6M,
            RateStructure.PRIME_DEPOSIT_SPREAD_12M,
            RateStructure.SHORT_TO_LONG_DEPOSIT_RATE,
            RateStructure.NONPRIME_TO_PRIME_RATE);

    @Property
    void realRate_isAboveMinusOneHundredPerCent(
            @ForAll @BigRange(min = "-0.99", max = "100") @Scale(4) BigDecimal lending,
            @ForAll @BigRange(min = "-0.99", max = "1000000") @Scale(4) BigDecimal inflation) {
        assertThat(real("exact", lending, inflation)).isGreaterThan(Rational.of(-1));
    }

    /** lending - inflation = real x (1 + inflation): what the difference is off by. */
    @Property
    void realRate_timesPriceLevelIsTheDifference(
            @ForAll @BigRange(min = "-0.99", max = "100") @Scale(4) BigDecimal lending,
            @ForAll @BigRange(min = "-0.99", max = "1000") @Scale(4) BigDecimal inflation) {
        Rational prices = Rational.of(inflation).plus(Rational.ONE);
        assertThat(real("exact", lending, inflation).times(prices)).isEqualTo(real("approximate", lending, inflation));
    }

    @Property
    void spread_changesSignWithItsRates(
            @ForAll @BigRange(min = "-0.99", max = "10") @Scale(4) BigDecimal lending,
            @ForAll @BigRange(min = "-0.99", max = "10") @Scale(4) BigDecimal deposit) {
        assertThat(spread(lending, deposit)).isEqualTo(spread(deposit, lending).negated());
    }

    @Property
    void realDepositRate_isAboveMinusOneHundredPerCent(
            @ForAll @BigRange(min = "-0.99", max = "100") @Scale(4) BigDecimal deposit,
            @ForAll @BigRange(min = "-0.99", max = "1000000") @Scale(4) BigDecimal inflation) {
        Statement statement = Statement.builder("a country", YEAR)
                .rate(RateItems.DEPOSIT_RATE, deposit.toPlainString())
                .rate(EconomyItems.INFLATION, inflation.toPlainString())
                .build();
        assertThat(value(InterestRates.REAL_DEPOSIT_RATE, statement)).isGreaterThan(Rational.of(-1));
    }

    @Property
    void marketRateShare_liesBetweenThoseOfItsSides(
            @ForAll @IntRange(min = 0, max = 1000) int freeLoans,
            @ForAll @IntRange(min = 1, max = 1000) int otherLoans,
            @ForAll @IntRange(min = 0, max = 1000) int freeDeposits,
            @ForAll @IntRange(min = 1, max = 1000) int otherDeposits) {
        Statement statement = Statement.builder("a country", YEAR)
                .closing(BankRateItems.MARKET_PRICED_LOANS, Integer.toString(freeLoans))
                .closing(BankRateItems.BANK_LOANS, Integer.toString(freeLoans + otherLoans))
                .closing(BankRateItems.MARKET_PRICED_DEPOSITS, Integer.toString(freeDeposits))
                .closing(BankRateItems.BANK_DEPOSITS, Integer.toString(freeDeposits + otherDeposits))
                .build();
        List<Rational> sides = new ArrayList<>(List.of(
                value(RateStructure.MARKET_RATE_SHARE.variant("loans"), statement),
                value(RateStructure.MARKET_RATE_SHARE.variant("deposits"), statement)));
        Collections.sort(sides);
        assertThat(value(RateStructure.MARKET_RATE_SHARE, statement)).isBetween(sides.get(0), sides.get(1));
        assertThat(sides.get(0)).isGreaterThanOrEqualTo(Rational.ZERO);
        assertThat(sides.get(1)).isLessThanOrEqualTo(Rational.ONE);
    }

    /** Whatever is a formula gives the same over columns as over statements. */
    @Property(tries = 200)
    void columns_agreeWithStatements(
            @ForAll @Size(min = 1, max = 8) List<@BigRange(min = "-0.9", max = "3") @Scale(3) BigDecimal> first,
            @ForAll @BigRange(min = "-0.9", max = "3") @Scale(3) BigDecimal second) {
        for (Indicator indicator : FORMULAS) {
            for (Variant variant : indicator.variants()) {
                Indicator one = indicator.variant(variant.name());
                List<Item<?>> items = variant.formula().readings().stream()
                        .flatMap(reading -> reading.term().parts().stream())
                        .<Item<?>>map(Part::item)
                        .distinct()
                        .toList();
                compare(one, items, first, second);
            }
        }
    }

    @SuppressWarnings("unchecked") // all items of these formulas are rates
    private static void compare(Indicator one, List<Item<?>> items, List<BigDecimal> first, BigDecimal second) {
        Item<Rate> above = (Item<Rate>) items.get(0);
        Item<Rate> below = (Item<Rate>) items.get(1);
        double[] others = new double[first.size()];
        Arrays.fill(others, second.doubleValue());
        ResultColumn column = Panel.builder(first.size())
                .column(
                        above,
                        first.stream().mapToDouble(BigDecimal::doubleValue).toArray())
                .column(below, others)
                .build()
                .measure(List.of(one))
                .columns()
                .get(0);
        for (int i = 0; i < first.size(); i++) {
            Measurement measurement = one.measure(Statement.builder("a country", YEAR)
                    .rate(above, first.get(i).toPlainString())
                    .rate(below, second.toPlainString())
                    .build());
            if (measurement instanceof Measured measured) {
                double exact = measured.exact().toDouble();
                assertThat(column.value(i)).isCloseTo(exact, Offset.offset(1e-12 * (1 + Math.abs(exact))));
            } else {
                assertThat(column.reasons(i))
                        .containsExactlyElementsOf(((Undefined) measurement)
                                .faults().stream().map(Fault::reason).distinct().toList());
            }
        }
    }

    private static Rational real(String variant, BigDecimal lending, BigDecimal inflation) {
        return value(
                REAL_LENDING_RATE.variant(variant),
                Statement.builder("a country", YEAR)
                        .rate(RateItems.LENDING_RATE, lending.toPlainString())
                        .rate(EconomyItems.INFLATION, inflation.toPlainString())
                        .build());
    }

    private static Rational spread(BigDecimal lending, BigDecimal deposit) {
        return value(
                LOAN_DEPOSIT_SPREAD,
                Statement.builder("a country", YEAR)
                        .rate(RateItems.LENDING_RATE, lending.toPlainString())
                        .rate(RateItems.DEPOSIT_RATE, deposit.toPlainString())
                        .build());
    }

    private static Rational value(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact();
    }
}
