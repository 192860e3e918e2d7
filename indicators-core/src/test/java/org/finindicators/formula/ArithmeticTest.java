/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.bank;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.mean;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.finindicators.number.Rational;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every node of the algebra, alone and inside others. */
class ArithmeticTest {
    private static final Item<Kind.Rate> INFLATION = Item.rate("inflation", "inflation");

    private static Rational value(Formula formula, StatementBuilder statement) {
        return formula.evaluate(statement.build()).value().orElseThrow();
    }

    /** GFDD's deflation rule (definitions, macro-sector-real 2.1, examples A and B). */
    @ParameterizedTest
    @CsvSource({"540, 400, 120, 104, 1000, 112, 0.467385", "1500, 500, 300, 100, 2500, 180, 0.360000"})
    void depth_deflatesEachStockByItsOwnPrices(
            String end, String start, String cpiEnd, String cpiStart, String gdp, String cpiMean, double expected) {
        Formula depth = constant("0.5")
                .times(closing(DEPOSITS)
                        .over(closing(CPI))
                        .plus(opening(DEPOSITS).over(opening(CPI))))
                .over(total(NET_INCOME).over(mean(CPI)));
        Statement statement = bank("Country")
                .closing(DEPOSITS, end)
                .opening(DEPOSITS, start)
                .closing(CPI, cpiEnd)
                .opening(CPI, cpiStart)
                .flow(NET_INCOME, gdp)
                .mean(CPI, cpiMean)
                .build();
        assertThat(depth.evaluate(statement).value().orElseThrow().toDouble()).isCloseTo(expected, Offset.offset(5e-7));
    }

    @Test
    void factor_ofTwoRates_givesTheRealRate() {
        // 1.16 / 1.25 - 1 = -0.072, not 0.16 - 0.25
        Formula real = growthFactor(LENDING).over(growthFactor(INFLATION)).minus(constant("1"));
        StatementBuilder statement = bank("A").ratePercent(LENDING, "16").ratePercent(INFLATION, "25");
        assertThat(value(real, statement)).isEqualTo(Rational.of(-72, 1000));
        assertThat(value(rate(LENDING).minus(rate(INFLATION)), statement)).isEqualTo(Rational.of(-9, 100));
    }

    @Test
    void terms_areAddedWithTheirFactors() {
        // 800 - 28 + 0.5 x 10
        Item<Kind.Stock> allowance = Item.stock("allowance", "allowance");
        Formula net = closing(LOANS.minus(allowance).plus(EQUITY.times(new BigDecimal("0.5"))));
        StatementBuilder statement =
                bank("A").closing(LOANS, "800").closing(allowance, "28").closing(EQUITY, "10");
        assertThat(value(net, statement)).isEqualTo(Rational.of(777));
    }

    @Test
    void change_andGuards_workInsideOthers() {
        // (120 / 100 - 1) + (55 / 50 - 1) = 0.3
        Formula growth = closing(LOANS)
                .changeFrom(opening(LOANS))
                .ifPositive(closing(EQUITY))
                .plus(closing(DEPOSITS).changeFrom(opening(DEPOSITS)).ifOneYear());
        StatementBuilder statement = bank("A")
                .opening(LOANS, "100")
                .closing(LOANS, "120")
                .opening(DEPOSITS, "50")
                .closing(DEPOSITS, "55");
        assertThat(value(growth, statement.closing(EQUITY, "1"))).isEqualTo(Rational.of(3, 10));
        Statement insolvent = bank("B")
                .opening(LOANS, "0")
                .closing(LOANS, "120")
                .opening(DEPOSITS, "50")
                .closing(DEPOSITS, "55")
                .closing(EQUITY, "-1")
                .build();
        assertThat(growth.evaluate(insolvent).faults())
                .containsExactly(
                        new Fault(Reason.OUT_OF_DOMAIN, "equity -1, it must be above zero"),
                        new Fault(Reason.ZERO_DENOMINATOR, "opening gross loans 0"));
    }

    @Test
    void change_keepsItsParts() {
        Evaluation growth = closing(LOANS)
                .changeFrom(opening(LOANS))
                .evaluate(bank("A").opening(LOANS, "100").closing(LOANS, "120").build());
        assertThat(growth.value()).hasValue(Rational.of(1, 5));
        assertThat(growth.numerator()).hasValue(Rational.of(20));
        assertThat(growth.denominator()).hasValue(Rational.of(100));
    }
}
