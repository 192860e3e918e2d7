/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.DEPOSIT;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.bank;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.mean;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.priorMean;
import static org.finindicators.formula.Formula.rate;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Formula.Reading;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Statement STATEMENT = bank("A")
            .closing(ASSETS, "1210")
            .closing(LOANS, "800")
            .closing(DEPOSITS, "860")
            .closing(EQUITY, "-3.5")
            .flow(NET_INCOME, "21")
            .rate(LENDING, "0.16")
            .build();

    private static void words(Formula formula, String expected) {
        assertThat(formula.words()).isEqualTo(expected);
    }

    private static void numbers(Formula formula, String expected) {
        assertThat(formula.evaluate(STATEMENT).numbers(formula)).isEqualTo(expected);
    }

    @Test
    void words_readLikeTheHandbook() {
        words(annual(NET_INCOME).over(average(EQUITY)), "annual net income / average equity");
        words(
                mean(CPI).changeFrom(priorMean(CPI)).ifOneYear(),
                "mean consumer price index / previous mean consumer price index - 1");
        words(rate(LENDING).minus(rate(DEPOSIT)), "lending rate - deposit rate");
        words(opening(EQUITY), "opening equity");
    }

    @Test
    void words_haveTheFewestParentheses() {
        Formula loans = closing(LOANS);
        Formula deposits = closing(DEPOSITS);
        words(loans.plus(deposits).over(closing(ASSETS)), "(gross loans + deposits) / total assets");
        words(loans.over(deposits.plus(closing(ASSETS))), "gross loans / (deposits + total assets)");
        words(loans.over(deposits.over(closing(ASSETS))), "gross loans / (deposits / total assets)");
        words(loans.over(deposits).over(closing(ASSETS)), "gross loans / deposits / total assets");
        words(loans.minus(deposits.minus(loans)), "gross loans - (deposits - gross loans)");
        words(loans.minus(deposits).minus(loans), "gross loans - deposits - gross loans");
        words(constant("0.5").times(loans.plus(deposits)), "0.5 x (gross loans + deposits)");
        words(
                growthFactor(LENDING).over(growthFactor(DEPOSIT)).minus(constant("1")),
                "(1 + lending rate) / (1 + deposit rate) - 1");
        words(loans.changeFrom(deposits).times(constant("2")), "(gross loans / deposits - 1) x 2");
    }

    @Test
    void words_ofTerms_showTheirFactors() {
        words(closing(LOANS.minus(EQUITY)), "gross loans - equity");
        words(average(LOANS.minus(EQUITY)), "average (gross loans - equity)");
        words(closing(LOANS.minus(EQUITY)).over(closing(ASSETS)), "(gross loans - equity) / total assets");
        words(closing(LOANS.times(new BigDecimal("0.5")).plus(EQUITY)), "0.5 gross loans + equity");
        words(closing(LOANS.times(BigDecimal.ONE.negate()).plus(EQUITY)), "- gross loans + equity");
    }

    private static Formula calculated(String words) {
        return Calculation.reading(words, Dimension.MONEY, List.of(), figures -> {
            throw new AssertionError();
        });
    }

    /** Whatever is more than a name is never read on, whichever sign stands beside it. */
    @Test
    void words_ofCalculations_standInParentheses_unlessTheyAreAName() {
        Formula loans = closing(LOANS);
        Formula sum = calculated("max(long, short) + gold");
        words(sum, "max(long, short) + gold");
        words(sum.times(constant("0.08")), "(max(long, short) + gold) x 0.08");
        words(sum.over(loans), "(max(long, short) + gold) / gross loans");
        words(sum.minus(loans), "(max(long, short) + gold) - gross loans");
        words(sum.atMost(loans), "min((max(long, short) + gold), gross loans)");
        words(calculated("max(long, short)").over(loans), "max(long, short) / gross loans");
        words(loans.over(calculated("a / b")), "gross loans / (a / b)");
        words(loans.minus(calculated("-beta1 of the curve")), "gross loans - (-beta1 of the curve)");
        words(
                loans.minus(calculated("required, under Basel")).positivePart(),
                "max(0, gross loans - (required, under Basel))");
        words(loans.over(calculated("net jobs (gross x share)")), "gross loans / (net jobs (gross x share))");
        words(loans.over(calculated("survey: sum(w)")), "gross loans / (survey: sum(w))");
        words(loans.over(calculated("sum of gaps")), "gross loans / sum of gaps");
        words(loans.times(constant("-2")), "gross loans x (-2)");
    }

    @Test
    void numbers_standWhereTheWordsStood() {
        numbers(closing(LOANS).over(closing(DEPOSITS)), "800 / 860");
        numbers(closing(LOANS).over(closing(ASSETS.minus(DEPOSITS))), "800 / 350");
        numbers(annual(NET_INCOME).over(closing(EQUITY)), "21 / (-3.5)");
        numbers(growthFactor(LENDING), "1 + 0.16");
    }

    @Test
    void numbers_thatAreNegative_standInParenthesesAfterASign() {
        Formula equity = closing(EQUITY);
        numbers(equity.over(closing(ASSETS)), "-3.5 / 1,210");
        numbers(closing(ASSETS).minus(equity), "1,210 - (-3.5)");
        numbers(closing(ASSETS).plus(equity), "1,210 + (-3.5)");
        numbers(equity.minus(closing(ASSETS)), "-3.5 - 1,210");
        numbers(closing(ASSETS).times(equity), "1,210 x (-3.5)");
        numbers(constant("1").minus(equity.over(closing(ASSETS))), "1 - (-3.5 / 1,210)");
    }

    @Test
    void numbers_ofTheUnknown_areAQuestionMark() {
        numbers(annual(NET_INCOME).over(average(EQUITY)), "21 / ?");
    }

    @Test
    void onClosingBalances_replacesEveryAverage() {
        Formula average = annual(NET_INCOME)
                .over(average(EQUITY).plus(constant("2").times(average(DEPOSITS))))
                .ifPositive(average(EQUITY))
                .ifOneYear();
        words(average.onClosingBalances(), "annual net income / (equity + 2 x deposits)");
        assertThat(average.onClosingBalances().readings())
                .extracting(Reading::moment)
                .doesNotContain(Moment.AVERAGE);
        Formula other = average(LOANS)
                .minus(average(DEPOSITS))
                .changeFrom(opening(LOANS))
                .times(growthFactor(LENDING));
        words(other.onClosingBalances(), "((gross loans - deposits) / opening gross loans - 1) x (1 + lending rate)");
    }

    @Test
    void readings_areListedOnce() {
        Formula formula = closing(LOANS).plus(closing(DEPOSITS)).over(closing(LOANS));
        assertThat(formula.readings())
                .containsExactly(new Reading(LOANS, Moment.CLOSING), new Reading(DEPOSITS, Moment.CLOSING));
    }

    @Test
    void undefinedCases_areNoneOfAConstant() {
        assertThat(closing(EQUITY).over(constant("85")).undefinedCases())
                .extracting(UndefinedCase::words)
                .containsExactly("an item not reported");
    }

    @Test
    void undefinedCases_followFromTheFormula() {
        assertThat(annual(NET_INCOME).over(average(DEPOSITS)).undefinedCases())
                .extracting(UndefinedCase::words)
                .containsExactly(
                        "an item not reported, or for another period only",
                        "no opening balance of deposits",
                        "average deposits zero or negative",
                        "deposits negative");
        assertThat(mean(CPI)
                        .changeFrom(priorMean(CPI))
                        .ifPositive(closing(EQUITY))
                        .ifOneYear()
                        .undefinedCases())
                .extracting(UndefinedCase::words)
                .containsExactlyInAnyOrder(
                        "an item not reported, or for another period only",
                        "no mean consumer price index for the previous period",
                        "a period other than one year",
                        "equity zero or negative",
                        "previous mean consumer price index zero or negative",
                        "consumer price index zero or negative");
    }

    /** By hand: a is read once, b at three moments, in the order of the words. */
    @Test
    void moments_areThoseOfEachItem() {
        Item<Kind.Flow> a = Item.flow("a", "a");
        Item<Kind.Stock> b = Item.stock("b", "b");
        Formula formula = Formula.annual(a)
                .over(Formula.average(b))
                .times(Formula.closing(b).over(Formula.opening(b)));
        assertThat(formula.items()).containsExactly(a, b);
        assertThat(formula.moments().get(a)).containsExactly(Moment.ANNUAL);
        assertThat(formula.moments().get(b)).containsExactly(Moment.AVERAGE, Moment.CLOSING, Moment.OPENING);
        assertThat(Moment.CLOSING.words(b)).isEqualTo("closing");
        assertThat(Moment.OPENING.words(b)).isEqualTo("opening");
        assertThat(Moment.PERIOD.words(a)).isEmpty();
    }
}
