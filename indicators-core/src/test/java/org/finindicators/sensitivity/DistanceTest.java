/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.DEPOSIT;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.EQUITY_LEVEL;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.lender;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Origin;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.number.Threshold;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class DistanceTest {
    private static final Item<Stock> BAD = Item.stock("bad-loans", "bad loans").partOf(LOANS);

    private static Threshold exactly(String value) {
        return Threshold.atLeast(value, "");
    }

    private static Distance distance(Formula formula, Statement statement, String threshold) {
        return simple("test.value", "Value", formula).measure(statement).to(exactly(threshold));
    }

    private static List<Rational> required(Distance distance, Item<?> item) {
        return distance.of(item).orElseThrow().required();
    }

    private static String why(Distance distance, Item<?> item) {
        return distance.of(item).orElseThrow().reason();
    }

    private static Rational number(String decimal) {
        return Rational.of(new BigDecimal(decimal));
    }

    /** 3 of 100 loans are bad. 5 % are 5 of 100, or 3 of 60. */
    @Test
    void badLoans_upToFivePercent() {
        Statement bank = bank("B").closing(BAD, "3").closing(LOANS, "100").build();
        Distance distance = distance(closing(BAD).over(closing(LOANS)), bank, "0.05");
        RequiredAmount bad = distance.of(BAD).orElseThrow();
        assertThat(bad.required()).containsExactly(Rational.of(5));
        assertThat(bad.distance()).contains(Rational.of(2));
        assertThat(bad.relativeDistance()).contains(Rational.of(2, 3));
        assertThat(bad.isExact()).isTrue();
        assertThat(bad.unit()).isEqualTo("million EUR");
        assertThat(bad.figure()).contains(ItemFigure.at(BAD, LocalDate.of(2021, 12, 31)));
        assertThat(required(distance, LOANS)).containsExactly(Rational.of(60));
        assertThat(distance).hasToString("""
                        Value from 3.00 % to 5.00 %: bad loans +66.67 %, gross loans -40.00 %
                        item                     reported  needed  distance    in %
                        -----------------------------------------------------------
                        bad loans, 2021-12-31           3       5        +2  +66.67
                        gross loans, 2021-12-31       100      60       -40  -40.00
                        amounts in million EUR""");
        assertThat(bad).hasToString("bad loans, 2021-12-31: 5 million EUR needed, +2 (+66.67 %)");
    }

    /** Where not all fit, the nearest comes first, whatever stands first in the formula: 20 / 400 is 40 / 800. */
    @Test
    void firstLine_hasTheNearest() {
        Distance distance = simple(
                        "test.long",
                        "A value whose name is rather long for a line",
                        closing(LOANS).over(closing(DEPOSITS)))
                .measure(bank("B").closing(LOANS, "20").closing(DEPOSITS, "800").build())
                .to(exactly("0.05"));
        assertThat(distance.toString())
                .startsWith("A value whose name is rather long for... from 2.50 to 5.00 %: deposits -50.00 %\n");
        assertThat(distance.title()).isEqualTo("A value whose name is rather long for a line from 2.50 % to 5.00 %");
    }

    /** 41 % to 10 %: a change of a rate is in percentage points, not in per cent of the rate. */
    @Test
    void firstLine_hasRatesInPoints() {
        Item<Rate> lending = Item.rate("lending", "lending rate");
        Distance distance =
                distance(rate(lending), bank("B").ratePercent(lending, "41").build(), "0.1");
        assertThat(distance.toString().lines().findFirst().orElseThrow()).endsWith(": lending rate -31 pp");
    }

    /** Equity 8 of assets 8 + 92 debts: x / (x + 92) = 0.1 at x = 9.2 / 0.9. */
    @Test
    void item_aboveAndBelowTheLine_isNoDecimalAndExact() {
        Statement bank = bank("B").closing(EQUITY, "8").closing(DEPOSITS, "92").build();
        Formula equityRatio = closing(EQUITY).over(closing(EQUITY).plus(closing(DEPOSITS)));
        assertThat(required(distance(equityRatio, bank, "0.1"), EQUITY)).containsExactly(Rational.of(92, 9));
    }

    /** 10 loans at 20 % less 50 deposits at 3 % are 0.5; nothing is left at a rate of 15 % or 4 %. */
    @Test
    void rate_untilSelfSufficiency() {
        Statement bank = bank("B")
                .closing(LOANS, "10")
                .closing(DEPOSITS, "50")
                .rate(LENDING, "0.2")
                .rate(DEPOSIT, "0.03")
                .build();
        Formula margin =
                closing(LOANS).times(rate(LENDING)).minus(closing(DEPOSITS).times(rate(DEPOSIT)));
        Distance distance = distance(margin, bank, "0");
        assertThat(required(distance, LENDING)).containsExactly(number("0.15"));
        assertThat(required(distance, DEPOSIT)).containsExactly(number("0.04"));
        assertThat(distance.toString()).contains("lending rate, 2021        20.00 %  15.00 %     -5 pp  -25.00");
    }

    /** Fisher: (1 + n) / (1 + p) - 1 = 0.02 with p = 0.05 at n = 0.071, with n = 0.122 at p = 0.1. */
    @Test
    void realRate() {
        Formula real = growthFactor(LENDING).over(growthFactor(DEPOSIT)).minus(constant("1"));
        Statement prices =
                bank("B").rate(LENDING, "0.122").rate(DEPOSIT, "0.05").build();
        Distance distance = distance(real, prices, "0.02");
        assertThat(required(distance, LENDING)).containsExactly(number("0.071"));
        assertThat(required(distance, DEPOSIT)).containsExactly(number("0.1"));
    }

    /**
     * (1 + r) (9 - r) is 21 at r = 6 and 2, 25 at 4 twice, 26 nowhere, 22 at 4 and the square root of 3 to either side.
     */
    @Test
    void twoRoots_areBothReported_theNearestFirst() {
        Formula parabola = growthFactor(LENDING).times(constant("9").minus(rateAsNumber()));
        Statement rates = bank("B").rate(LENDING, "5").build();
        assertThat(required(distance(parabola, rates, "21"), LENDING)).containsExactly(Rational.of(6), Rational.of(2));
        assertThat(required(distance(parabola, rates, "25"), LENDING)).containsExactly(Rational.of(4));
        assertThat(why(distance(parabola, rates, "26"), LENDING))
                .isEqualTo("it stays below 2,600.00 % whatever the amount");
        RequiredAmount irrational = distance(parabola, rates, "22").of(LENDING).orElseThrow();
        assertThat(irrational.exactness()).isEqualTo(Exactness.ROUNDED);
        assertThat(irrational.required().get(0).toDecimal())
                .isCloseTo(new BigDecimal("5.73205080756887729352744634150587"), within(new BigDecimal("1E-32")));
        assertThat(irrational.required().get(1).toDecimal())
                .isCloseTo(new BigDecimal("2.26794919243112270647255365849413"), within(new BigDecimal("1E-32")));
    }

    /** The rate as a plain number: (1 + r) - 1. */
    private static Formula rateAsNumber() {
        return growthFactor(LENDING).minus(constant("1"));
    }

    /** Over six months from 100 to x: (x / 100) ^ 2 - 1 = 0.21 at 110. */
    @Test
    void growth_compounded_isSearched() {
        Statement half = Statement.builder("B", ReportingPeriod.parse("2021-S1"))
                .opening(LOANS, "100")
                .closing(LOANS, "120")
                .build();
        Distance distance = distance(closing(LOANS).annualGrowthFrom(opening(LOANS)), half, "0.21");
        RequiredAmount loans = distance.of(LOANS).orElseThrow();
        assertThat(loans.exactness()).isEqualTo(Exactness.SEARCHED);
        assertThat(loans.required()).containsExactly(Rational.of(110));
        assertThat(distance.notes()).singleElement().asString().startsWith("gross loans: found by search to about 15");
    }

    /** ln(x / 100) = 1 at 100 e. */
    @Test
    void logarithm_isSearched() {
        Statement bank = lender("150", "100");
        Distance distance = distance(closing(LOANS).over(closing(DEPOSITS)).ln(), bank, "1");
        assertThat(required(distance, LOANS))
                .singleElement()
                .satisfies(amount -> assertThat(amount.toDouble()).isCloseTo(100 * Math.E, within(1e-11)));
        assertThat(required(distance, DEPOSITS))
                .singleElement()
                .satisfies(amount -> assertThat(amount.toDouble()).isCloseTo(150 / Math.E, within(1e-11)));
    }

    /** min(loans, 80) / 100: 0.6 at 60, 0.9 never; 0.8 from 80 on. */
    @Test
    void atMost_isSolvedOnEachBranch() {
        Statement bank = bank("B")
                .closing(LOANS, "120")
                .closing(DEPOSITS, "80")
                .closing(ASSETS, "100")
                .build();
        Formula capped = closing(LOANS).atMost(closing(DEPOSITS)).over(closing(ASSETS));
        assertThat(required(distance(capped, bank, "0.6"), LOANS)).containsExactly(Rational.of(60));
        assertThat(required(distance(capped, bank, "0.6"), DEPOSITS)).containsExactly(Rational.of(60));
        assertThat(why(distance(capped, bank, "0.9"), LOANS)).isEqualTo("it stays below 90.00 % whatever the amount");
        assertThat(required(distance(capped, bank, "0.9"), DEPOSITS)).containsExactly(Rational.of(90));
        Distance met = distance(capped, bank, "0.8");
        // already met: nothing has to move, and 80 would do as well
        assertThat(required(met, LOANS)).containsExactly(Rational.of(120), Rational.of(80));
        assertThat(met.notes()).contains("gross loans: met over a range of amounts, of which the nearest end is given");
    }

    /** max(0, x - 80) / 100 = 0.1 at 90, = 0 up to 80, never negative. */
    @Test
    void positivePart_isSolvedOnEachBranch() {
        Statement bank = bank("B")
                .closing(LOANS, "120")
                .closing(DEPOSITS, "80")
                .closing(ASSETS, "100")
                .build();
        Formula excess = closing(LOANS).minus(closing(DEPOSITS)).positivePart().over(closing(ASSETS));
        assertThat(required(distance(excess, bank, "0.1"), LOANS)).containsExactly(Rational.of(90));
        assertThat(required(distance(excess, bank, "0"), LOANS)).containsExactly(Rational.of(80));
        assertThat(why(distance(excess, bank, "-0.1"), LOANS)).isEqualTo("it stays above -10.00 % whatever the amount");
    }

    /** Income 12 over the mean of 100 and x is 0.1 at 140: the closing balance is half of the average. */
    @Test
    void average_isMovedByTheClosingBalance() {
        Distance distance = ROE.measure(bank("B", "12", "100", "60")).to(exactly("0.1"));
        assertThat(required(distance, EQUITY)).containsExactly(Rational.of(140));
        assertThat(required(distance, NET_INCOME)).containsExactly(Rational.of(8));
        assertThat(distance.of(EQUITY).orElseThrow().when()).isEqualTo("2021-12-31");
    }

    /** Growth is read at the opening and at the end: the end is moved; from 80 to 120 % it is 176. */
    @Test
    void latestFigure_isTheOneThatMoves() {
        Statement bank = bank("B").opening(LOANS, "80").closing(LOANS, "100").build();
        Distance distance = distance(closing(LOANS).changeFrom(opening(LOANS)), bank, "1.2");
        assertThat(required(distance, LOANS)).containsExactly(Rational.of(176));
        Distance before = distance(opening(LOANS), bank, "90000000");
        assertThat(required(before, LOANS)).containsExactly(Rational.of(90));
        assertThat(before.of(LOANS).orElseThrow().when()).isEqualTo("2020-12-31");
    }

    @Test
    void noAmount_hasAReason() {
        Statement bank = bank("B").closing(BAD, "3").closing(LOANS, "100").build();
        Formula share = closing(BAD).over(closing(LOANS));
        Distance negative = distance(share, bank, "-0.05");
        assertThat(why(negative, BAD)).isEqualTo("it would have to be -5, which must not be negative");
        assertThat(why(negative, LOANS)).isEqualTo("it would have to be -60, which must not be negative");
        assertThat(negative.toString()).startsWith("Value from 3.00 % to -5.00 %: no amount does it\n");
        // 3 / x is never zero, and nears it
        assertThat(why(distance(share, bank, "0"), LOANS))
                .isEqualTo("it stays above 0.00 % whatever the amount, and nears 0.00 % as it grows");
        // a share is none above one
        assertThat(why(distance(share.ifShare(), bank, "2"), BAD))
                .startsWith("at 200 it is undefined: out of domain (a share of 2");
        // x / x
        Formula one = closing(LOANS).over(closing(LOANS)).plus(share).minus(share);
        assertThat(why(distance(closing(LOANS).over(closing(LOANS)), bank, "0.5"), LOANS))
                .isEqualTo("the value does not depend on it");
        assertThat(why(distance(one, bank, "0.5"), BAD)).isEqualTo("the value does not depend on it");
        // equity of -50 would do, with a negative denominator
        Statement poor = bank("B").closing(LOANS, "10").closing(EQUITY, "20").build();
        assertThat(why(distance(closing(LOANS).over(closing(EQUITY)), poor, "-0.2"), EQUITY))
                .isEqualTo("at -50 it is undefined: negative denominator (equity -50)");
    }

    /** Twice the loans would be bad, or half of the loans be less than what is bad: no ratio of a statement. */
    @Test
    void partAboveItsWhole_isSaid() {
        Statement bank = bank("B").closing(BAD, "3").closing(LOANS, "100").build();
        Distance distance = distance(closing(BAD).over(closing(LOANS)).times(constant("1")), bank, "2");
        assertThat(required(distance, BAD)).containsExactly(Rational.of(200));
        assertThat(distance.notes())
                .containsExactly(
                        "bad loans would exceed gross loans, of which it is a part",
                        "gross loans would be less than bad loans, which is a part of it");
    }

    @Test
    void alreadyMet_isADistanceOfZero() {
        Distance distance = LOANS_TO_DEPOSITS.measure(lender("80", "100")).to(exactly("0.8"));
        assertThat(distance.of(LOANS).orElseThrow().distance()).contains(Rational.ZERO);
        assertThat(distance.of(LOANS).orElseThrow().relativeDistance()).contains(Rational.ZERO);
    }

    /** Negative equity has no return; at 12 / 0.1 = 120 on average it has one of 10 %. */
    @Test
    void undefined_canBeMovedIntoAValue() {
        Measurement lost = ROE.measure(bank("B", "12", "-10", "-20"));
        assertThat(lost.isDefined()).isFalse();
        assertThat(required(lost.to(exactly("0.1")), EQUITY)).containsExactly(Rational.of(250));
    }

    @Test
    void missing_cannotBeMoved() {
        Measurement nothing =
                LOANS_TO_DEPOSITS.measure(bank("B").closing(LOANS, "80").build());
        Distance distance = nothing.to(exactly("0.8"));
        assertThat(why(distance, DEPOSITS)).isEqualTo("not reported, and what is missing cannot be moved");
        assertThat(distance.of(DEPOSITS).orElseThrow().figure()).isEmpty();
        assertThat(why(distance, LOANS)).startsWith("undefined whatever the amount: not reported (deposits");
        assertThat(distance.toString()).startsWith("Loans to deposits from undefined (not reported) to 80.00 %");
    }

    @Test
    void figuresNotAtHand_isSaid() {
        Measured measured = (Measured) LOANS_TO_DEPOSITS.measure(lender("80", "100"));
        Origin at = measured.origin();
        Measured read = new Measured(
                measured.indicator(),
                new Origin(at.subject(), at.period(), at.when(), at.scale(), at.currency(), at.source()),
                measured.evaluation());
        Distance distance = read.to(exactly("0.8"));
        assertThat(distance.amounts()).isEmpty();
        assertThat(distance.toString()).contains("the figures are not at hand");
        assertThat(read.to(exactly("0.8"), Shift.of("loss").lowering(LOANS)).reason())
                .contains("not at hand");
    }

    /** A threshold of money is in whole currency: equity of 5 million, in thousands 5,000. */
    @Test
    void money_isInWholeCurrency_amountsInTheUnitOfTheFigures() {
        for (Scale scale : Scale.values()) {
            Statement bank = Statement.builder("B", ReportingPeriod.year(2021))
                    .in(scale)
                    .closing(EQUITY, scale.fromUnits(new BigDecimal("3000000")))
                    .build();
            assertThat(required(EQUITY_LEVEL.measure(bank).to(exactly("5000000")), EQUITY))
                    .containsExactly(Rational.of(scale.fromUnits(new BigDecimal("5000000"))));
        }
    }

    /** A level of prices must be above zero. */
    @Test
    void domain_ofAPriceIndex() {
        Statement prices = bank("B").closing(CPI, "110").opening(CPI, "100").build();
        Distance distance = distance(closing(CPI).changeFrom(opening(CPI)), prices, "-1");
        assertThat(why(distance, CPI)).isEqualTo("it would have to be 0, which must be above zero");
    }

    @Test
    void formats_haveTheReason() {
        Distance distance = distance(closing(LOANS).over(closing(DEPOSITS)), lender("80", "100"), "-1");
        assertThat(distance.as(Format.CSV))
                .startsWith("item,reported,needed,distance,in %,why not\r\n")
                .contains("must not be negative");
        assertThat(distance.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void requiredAmount_hasAnAmountOrAReason() {
        assertThatThrownBy(() -> new RequiredAmount(
                        LOANS, Optional.empty(), "", Optional.empty(), List.of(), Exactness.EXACT, "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gross loans needs either an amount or a reason");
    }

    /** A cubic is searched: x (x - 1) (x - 2) = 0 in rates of 0.5, found at 0, 1 and 2. */
    @Test
    void cubic_isSearched() {
        Formula x = rateAsNumber();
        Formula cubic = x.times(x.minus(constant("1"))).times(x.minus(constant("2")));
        Distance distance = distance(cubic, bank("B").rate(LENDING, "0.5").build(), "0");
        assertThat(required(distance, LENDING)).containsExactlyInAnyOrder(Rational.ZERO, Rational.ONE, Rational.of(2));
    }

    /** ln(loans / (deposits - 100)): no value up to deposits of 100, e at 100 + 10 / e, next to where it begins. */
    @Test
    void rootNextToWhereThereIsNoValue_isFound() {
        Statement bank = lender("10", "50");
        Formula beyond =
                closing(LOANS).over(closing(DEPOSITS).minus(closing(EQUITY))).ln();
        Statement all = bank.toBuilder().closing(EQUITY, "100").build();
        Distance distance = distance(beyond, all, "1");
        assertThat(distance.title()).isEqualTo("Value from undefined (negative denominator) to 100.00 %");
        assertThat(required(distance, DEPOSITS))
                .singleElement()
                .satisfies(amount -> assertThat(amount.toDouble()).isCloseTo(100 + 10 / Math.E, within(1e-9)));
    }

    /** A calculation that names loans and takes nothing of them; one that gives 1 from 100 up and 0 below. */
    @Test
    void calculation_isSearched() {
        Formula same = calculated(loans -> Rational.of(3));
        Statement bank = bank("B").closing(LOANS, "80").build();
        assertThat(why(distance(same, bank, "3"), LOANS)).startsWith("the value does not depend on it: ");
        Formula step = calculated(loans -> loans.compareTo(Rational.of(100)) >= 0 ? Rational.ONE : Rational.ZERO);
        Distance jump = distance(step, bank, "0.5");
        // there is no amount at which it is one half, although there are values on both sides
        assertThat(why(jump, LOANS)).startsWith("no amount found: ");
        Distance upper = distance(step, bank, "1");
        assertThat(required(upper, LOANS).get(0).compareTo(Rational.of(100))).isGreaterThanOrEqualTo(0);
        assertThat(required(upper, LOANS)).hasSize(2);
    }

    private static Formula calculated(UnaryOperator<Rational> function) {
        return Calculation.of(List.of(closing(LOANS)), "calculated", Dimension.NUMBER, List.of(), (inputs, figures) -> {
            Worksheet sheet = Worksheet.of(figures);
            return sheet.take(inputs.get(0)).map(function).map(sheet::value).orElseGet(sheet::undefined);
        });
    }

    /** Net income 6 over an average as reported of 50: 10 % at an average of 60. */
    @Test
    void averageAsReported_isMovedItself() {
        Statement bank = bank("B").flow(NET_INCOME, "6").average(LOANS, "50").build();
        Distance distance = distance(total(NET_INCOME).over(average(LOANS)), bank, "0.1");
        assertThat(required(distance, LOANS)).containsExactly(Rational.of(60));
        assertThat(distance.of(LOANS).orElseThrow().figure())
                .contains(ItemFigure.during(LOANS, ReportingPeriod.year(2021)));
    }

    /** In millions: (min(10, 4) - 10) x 18 / 9 is -12, and -18 at loans of 27; on the branch of 10 it is nothing. */
    @Test
    void limitInWhatIsMultipliedIfAny() {
        Formula least = closing(EQUITY)
                .atMost(closing(DEPOSITS))
                .minus(closing(EQUITY))
                .timesIfAny(closing(LOANS).over(closing(ASSETS)));
        Statement bank = bank("B")
                .closing(EQUITY, "10")
                .closing(DEPOSITS, "4")
                .closing(LOANS, "18")
                .closing(ASSETS, "9")
                .build();
        assertThat(required(distance(least, bank, "-18000000"), LOANS)).containsExactly(number("27"));
        assertThat(required(distance(least, bank, "-18000000"), DEPOSITS)).containsExactly(number("1"));
    }
}
