/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.BRANCHES;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.svb;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;

import java.time.LocalDate;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Averages over n + 1 balances, and annualising once. */
class AveragesTest {
    private static Rational value(Formula formula, Statement statement) {
        return formula.evaluate(statement).value().orElseThrow();
    }

    @Test
    void average_ofAYearByQuarters_hasFivePoints() {
        // (7068964 + 8765837 + 10428065 + 13400159 + 14795000) / 5 = 54458025 / 5
        Evaluation equity = average(EQUITY).evaluate(svb(4));
        assertThat(equity.value()).hasValue(Rational.of(54_458_025, 5));
        assertThat(equity.notes()).containsExactly("average equity: mean of 5 quarterly balances");
        assertThat(equity.operands()).hasSize(5);
    }

    /** FDIC, published returns of Silicon Valley Bank (definitions, TV-19), in per cent. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.8914316812, 14.30, 1E-9",
        "2, 0.8479888233, 13.41, 1E-9",
        "3, 0.7596727295, 11.56, 1E-4",
        "4, 0.7965936768, 11.88, 1E-9"
    })
    void returns_ofSvb_areThoseThatTheFdicPublished(int quarter, double roa, double roe, double tolerance) {
        Rational hundred = Rational.of(100);
        double assets = value(annual(NET_INCOME).over(average(ASSETS)), svb(quarter))
                .times(hundred)
                .toDouble();
        double equity = value(annual(NET_INCOME).over(average(EQUITY)), svb(quarter))
                .times(hundred)
                .toDouble();
        assertThat(assets).isCloseTo(roa, offset(tolerance));
        assertThat(equity).isCloseTo(roe, offset(0.005));
    }

    @Test
    void returns_onClosingBalances_areNot() {
        // definitions, TV-19: closing-balance ROA of 2021 would be 0.6204 %, closing ROE 8.7462 %
        assertThat(value(annual(NET_INCOME).over(closing(ASSETS)), svb(4)).toDouble())
                .isCloseTo(0.006204, offset(5e-7));
        assertThat(value(annual(NET_INCOME).over(average(EQUITY)).onClosingBalances(), svb(4))
                        .toDouble())
                .isCloseTo(0.087462, offset(5e-7));
    }

    @Test
    void average_ofRb1_isOfTwoPoints() {
        // definitions, RB-1: net income 21, equity 90 and 106, average 98: 21.43 %, not 21 / 106 = 19.81 %
        Statement rb1 = bank("RB-1")
                .flow(NET_INCOME, "21")
                .opening(EQUITY, "90")
                .closing(EQUITY, "106")
                .build();
        Evaluation roe = annual(NET_INCOME).over(average(EQUITY)).evaluate(rb1);
        assertThat(roe.value()).hasValue(Rational.of(21, 98));
        assertThat(roe.notes()).containsExactly("average equity: mean of the opening and the closing balance");
    }

    @Test
    void average_asReported_isUsedInPlaceOfBalances() {
        Statement statement = bank("A")
                .opening(EQUITY, "90")
                .closing(EQUITY, "106")
                .average(EQUITY, "95")
                .build();
        Evaluation mean = average(EQUITY).evaluate(statement);
        assertThat(mean.value()).hasValue(Rational.of(95));
        assertThat(mean.notes()).containsExactly("average equity as reported");
        assertThat(mean.operands()).hasToString("[equity, average of 2021: 95 million EUR]");
    }

    @Test
    void average_ofATerm_takesTheDatesThatAllItemsHave() {
        // 2020-12-31: 100 - 10, 2021-06-30: only assets, 2021-12-31: 120 - 14; mean of 90 and 106
        Statement statement = bank("A")
                .opening(ASSETS, "100")
                .balance(ASSETS, "2021-06-30", "500")
                .closing(ASSETS, "120")
                .opening(EQUITY, "10")
                .closing(EQUITY, "14")
                .build();
        assertThat(value(average(ASSETS.minus(EQUITY)), statement)).isEqualTo(Rational.of(98));
    }

    @Test
    void average_ignoresBalancesOutsideThePeriod() {
        Statement statement = bank("A")
                .balance(EQUITY, "2020-11-30", "1000")
                .opening(EQUITY, "90")
                .closing(EQUITY, "106")
                .balance(EQUITY, "2022-01-01", "1000")
                .build();
        assertThat(value(average(EQUITY), statement)).isEqualTo(Rational.of(98));
    }

    @Test
    void average_ofACount_isPossible() {
        Statement statement =
                bank("A").opening(BRANCHES, "3").closing(BRANCHES, "4").build();
        assertThat(value(average(BRANCHES), statement)).isEqualTo(Rational.of(7, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-03-31, 12, 3, annualised by 12/3",
        "2021-01-01, 2021-06-30, 12, 6, annualised by 12/6",
        "2021-01-01, 2021-09-30, 12, 9, annualised by 12/9",
        "2020-07-01, 2021-12-31, 12, 18, annualised by 12/18",
        "2021-01-01, 2021-04-10, 365, 100, annualised by 365/100"
    })
    void annual_isTakenOnce(LocalDate start, LocalDate end, long above, long below, String words) {
        ReportingPeriod period = new ReportingPeriod(start, end);
        Statement statement =
                Statement.builder("A", period).flow(NET_INCOME, "900").build();
        Evaluation income = annual(NET_INCOME).evaluate(statement);
        assertThat(income.value()).hasValue(Rational.of(900 * above, below));
        assertThat(income.notes()).containsExactly("net income of " + period + " " + words);
    }

    @Test
    void annual_ofAYear_isAsReported() {
        Evaluation income =
                annual(NET_INCOME).evaluate(bank("A").flow(NET_INCOME, "900").build());
        assertThat(income.value()).hasValue(Rational.of(900));
        assertThat(income.notes()).isEmpty();
    }
}
