/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.COST;
import static org.finindicators.Samples.COST_PER_JOB;
import static org.finindicators.Samples.CPI;
import static org.finindicators.Samples.DEPOSIT;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.EQUITY_LEVEL;
import static org.finindicators.Samples.JOBS;
import static org.finindicators.Samples.LENDING;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.SPREAD;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.opening;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Origin;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Unit;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

/** Bounds with their arithmetic by hand. */
class BoundsTest {
    private static Rational of(String above, String below) {
        return Rational.of(new BigDecimal(above)).dividedBy(Rational.of(new BigDecimal(below)));
    }

    private static Bounds bounds(Formula formula, Statement statement) {
        Indicator indicator = simple("test.one", "One", formula, unit(formula));
        return indicator.measure(statement).bounds();
    }

    private static Unit unit(Formula formula) {
        return Unit.of(formula);
    }

    private static void assertBounds(Bounds bounds, Rational low, Rational high) {
        assertThat(bounds.lower()).as("%s", bounds).contains(low);
        assertThat(bounds.upper()).as("%s", bounds).contains(high);
        assertThat(bounds.isAttained()).as("%s", bounds).isTrue();
        assertThat(bounds.faults()).isEmpty();
    }

    private static Statement lender(String loans, String deposits) {
        return bank("Lender")
                .closing(LOANS, loans)
                .closing(DEPOSITS, deposits)
                .roundedTo("0.1")
                .build();
    }

    @Test
    void quotient_ofTwoRoundedFigures() {
        Bounds bounds = LOANS_TO_DEPOSITS.measure(lender("12.5", "80.3")).bounds();
        assertBounds(bounds, of("12.45", "80.35"), of("12.55", "80.25"));
        // 12.45 / 80.35 = 0.154947..., 12.55 / 80.25 = 0.156386..., so that 0.155666... is off by 0.07 points
        assertThat(bounds.digits()).isEqualTo(2);
        assertThat(bounds.toString()).isEqualTo("""
                        Loans to deposits = 16 %, from 15.49 to 15.64   (to 2 digits)
                          rounded: gross loans, 2021-12-31 (to 0.1), deposits, 2021-12-31 (to 0.1)""");
    }

    @Test
    void print_saysTheDigitsOnTheFirstLine() {
        Statement statement = bank("A bank")
                .flow(NET_INCOME, "7.000")
                .opening(EQUITY, "48.000")
                .closing(EQUITY, "50.000")
                .roundedTo("0.01")
                .build();
        // 6.995 / 49.005 = 0.142740..., 7.005 / 48.995 = 0.142973...
        Bounds bounds = ROE.measure(statement).bounds();
        assertBounds(bounds, of("6.995", "49.005"), of("7.005", "48.995"));
        assertThat(bounds.digits()).isEqualTo(3);
        assertThat(bounds.toString().lines().findFirst())
                .contains("Return on average equity = 14.3 % a year, from 14.274 to 14.298   (to 3 digits)");
    }

    @Test
    void quotient_thatIsNotStatedToBeRoundedIsTheValue() {
        Measured measured = (Measured) LOANS_TO_DEPOSITS.measure(
                bank("Lender").closing(LOANS, "12.5").closing(DEPOSITS, "80.3").build());
        Bounds bounds = measured.bounds();
        assertBounds(bounds, measured.exact(), measured.exact());
        assertThat(bounds.isExact()).isTrue();
        assertThat(bounds.toString()).isEqualTo("""
                        Loans to deposits = 15.57 %   (no figure is stated to be rounded)
                          taken as exact: gross loans, 2021-12-31, deposits, 2021-12-31""");
    }

    @Test
    void quotient_ofWhichOnePartIsExact() {
        Bounds bounds = LOANS_TO_DEPOSITS
                .measure(bank("Lender")
                        .closing(LOANS, "12.5")
                        .closing(DEPOSITS, "80")
                        .roundedTo(LOANS, "0.1")
                        .build())
                .bounds();
        assertBounds(bounds, of("12.45", "80"), of("12.55", "80"));
        assertThat(bounds.exact()).containsExactly("deposits, 2021-12-31");
    }

    /** a / (a + b): more of a is a greater part, more of b a smaller one. */
    @Test
    void partOfWhole_countsItsFigureOnce() {
        Formula part = closing(LOANS).over(closing(LOANS.plus(DEPOSITS)));
        assertBounds(bounds(part, lender("3", "1")), of("2.95", "4.00"), of("3.05", "4.00"));
        // the same as two readings
        Formula again = closing(LOANS).over(closing(LOANS).plus(closing(DEPOSITS)));
        assertBounds(bounds(again, lender("3", "1")), of("2.95", "4.00"), of("3.05", "4.00"));
    }

    /** (a - b) / (a + b): up with a, down with b. */
    @Test
    void differenceOverSum_isAttained() {
        Formula formula = closing(LOANS.minus(DEPOSITS)).over(closing(LOANS.plus(DEPOSITS)));
        assertBounds(bounds(formula, lender("3", "1")), of("1.9", "4"), of("2.1", "4"));
    }

    /** (a - 1) / (b - a) is steeper the nearer a is to b; the direction of b turns where a passes 1. */
    @Test
    void direction_thatDependsOnTheOtherFigureIsFound() {
        Formula formula = closing(LOANS)
                .over(closing(DEPOSITS))
                .minus(constant("1"))
                .over(closing(DEPOSITS).over(closing(ASSETS)));
        // (l / d - 1) x a / d over l = 1.95 to 2.05, d = 1.95 to 2.05, a = 9.95 to 10.05
        Statement statement = bank("Lender")
                .closing(LOANS, "2")
                .closing(DEPOSITS, "2")
                .closing(ASSETS, "10")
                .roundedTo("0.1")
                .build();
        Bounds bounds = bounds(formula, statement);
        // greatest: l = 2.05, d = 1.95, a = 10.05: (2.05 / 1.95 - 1) x 10.05 / 1.95 = 0.1 x 10.05 / 1.95^2
        assertThat(bounds.upper()).contains(of("1.005", "3.8025"));
        // least: l = 1.95, a = 10.05: (1.95 - d) / d^2 falls up to d = 3.9: -0.1 x 10.05 / 2.05^2
        assertThat(bounds.lower().orElseThrow()).isLessThanOrEqualTo(of("-1.005", "4.2025"));
    }

    @Test
    void change_overTheOpening() {
        Statement statement = bank("Lender")
                .opening(LOANS, "50")
                .closing(LOANS, "60")
                .roundedTo(LOANS, "1")
                .build();
        // 59.5 / 50.5 - 1 = 9 / 50.5, 60.5 / 49.5 - 1 = 11 / 49.5
        assertBounds(bounds(closing(LOANS).changeFrom(opening(LOANS)), statement), of("9", "50.5"), of("11", "49.5"));
        assertBounds(
                bounds(closing(LOANS).annualGrowthFrom(opening(LOANS)), statement), of("9", "50.5"), of("11", "49.5"));
    }

    /** Over half a year, growth of 59.5 / 50.5 - 1 is 1.178218^2 - 1 a year. */
    @Test
    void growth_compoundedToAYear() {
        Statement statement = Statement.builder("Lender", ReportingPeriod.yearToQuarter(2021, 2))
                .opening(LOANS, "50")
                .closing(LOANS, "60")
                .roundedTo(LOANS, "1")
                .build();
        Bounds bounds = bounds(closing(LOANS).annualGrowthFrom(opening(LOANS)), statement);
        double low = 59.5 / 50.5 * 59.5 / 50.5 - 1;
        double high = 60.5 / 49.5 * 60.5 / 49.5 - 1;
        assertThat(bounds.lower().orElseThrow().toDouble()).isCloseTo(low, org.assertj.core.data.Offset.offset(1e-14));
        assertThat(bounds.upper().orElseThrow().toDouble()).isCloseTo(high, org.assertj.core.data.Offset.offset(1e-14));
        assertThat(bounds.isAttained()).isTrue();
    }

    /** The mean of five balances, each to 1: their errors may all point the same way. */
    @Test
    void average_ofFiveBalances() {
        Statement statement = bank("Lender")
                .opening(EQUITY, "10")
                .balance(EQUITY, "2021-03-31", "11")
                .balance(EQUITY, "2021-06-30", "12")
                .balance(EQUITY, "2021-09-30", "13")
                .closing(EQUITY, "14")
                .flow(NET_INCOME, "6")
                .roundedTo(EQUITY, "1")
                .build();
        assertBounds(bounds(average(EQUITY), statement), of("11.5", "1"), of("12.5", "1"));
        assertBounds(ROE.measure(statement).bounds(), of("6", "12.5"), of("6", "11.5"));
    }

    /** Annual income of nine months, 12 / 9 x 6 over equity; 5.5 to 6.5 is 22 / 3 to 26 / 3. */
    @Test
    void annual_amountIsBoundedInTheYear() {
        Statement statement = Statement.builder("Lender", ReportingPeriod.yearToQuarter(2021, 3))
                .flow(NET_INCOME, "6")
                .roundedTo(NET_INCOME, "1")
                .build();
        assertBounds(bounds(annual(NET_INCOME), statement), of("22", "3"), of("26", "3"));
    }

    @Test
    void sum_addsTheErrors() {
        Statement statement = bank("Lender")
                .closing(LOANS, "3")
                .closing(DEPOSITS, "5")
                .roundedTo("1")
                .build();
        assertBounds(bounds(closing(LOANS).plus(closing(DEPOSITS)), statement), of("7", "1"), of("9", "1"));
        // what is taken away and added again does not count
        Formula same = closing(LOANS).plus(closing(DEPOSITS)).minus(closing(LOANS));
        assertBounds(bounds(same, statement), of("4.5", "1"), of("5.5", "1"));
    }

    @Test
    void rates_inPerCent() {
        Statement statement = bank("Lender")
                .ratePercent(LENDING, "7.5")
                .ratePercent(DEPOSIT, "3.2")
                .roundedToPoints(LENDING, "0.1")
                .roundedToPoints(DEPOSIT, "0.1")
                .build();
        // 7.45 - 3.25 = 4.2 and 7.55 - 3.15 = 4.4 points
        assertBounds(SPREAD.measure(statement).bounds(), of("0.042", "1"), of("0.044", "1"));
        // the real rate (1 + r) / (1 + i) - 1: 1.0745 / 1.0325 - 1 and 1.0755 / 1.0315 - 1
        Formula real = growthFactor(LENDING).changeFrom(growthFactor(DEPOSIT));
        assertBounds(bounds(real, statement), of("0.042", "1.0325"), of("0.044", "1.0315"));
    }

    @Test
    void digits_areReadWhenAsked() {
        Statement statement = bank("Lender")
                .closing(LOANS, "12.50")
                .closing(DEPOSITS, "80")
                .precisionOfDigits()
                .build();
        assertBounds(LOANS_TO_DEPOSITS.measure(statement).bounds(), of("12.495", "80.5"), of("12.505", "79.5"));
    }

    @Test
    void threshold_isDecidedOrNot() {
        // 12.45 / 80.35 = 15.495 %, 12.55 / 80.25 = 15.639 %
        Bounds bounds = LOANS_TO_DEPOSITS.measure(lender("12.5", "80.3")).bounds();
        assertThat(bounds.meets(Threshold.atLeast("0.15", "test"))).isEqualTo(Verdict.MET);
        assertThat(bounds.meets(Threshold.atLeast("0.155", "test"))).isEqualTo(Verdict.UNDECIDED);
        assertThat(bounds.meets(Threshold.atLeast("0.16", "test"))).isEqualTo(Verdict.NOT_MET);
        assertThat(bounds.meets(Threshold.atMost("0.16", "test"))).isEqualTo(Verdict.MET);
        assertThat(bounds.meets(Threshold.atMost("0.155", "test"))).isEqualTo(Verdict.UNDECIDED);
        assertThat(bounds.against(Threshold.atLeast("0.155", "test")))
                .isEqualTo("at least 0.155 (test): not decided by these figures, from 15.49 to 15.64");
    }

    @Test
    void threshold_atTheBoundItselfIsDecidedExactly() {
        // sum from 7 to 9 millions
        Statement statement =
                bank("A").closing(EQUITY, "8").roundedTo(EQUITY, "2").build();
        Bounds bounds = EQUITY_LEVEL.measure(statement).bounds();
        assertThat(bounds.meets(Threshold.atLeast("7000000", "licence"))).isEqualTo(Verdict.MET);
        assertThat(bounds.meets(Threshold.atLeast("7000000.01", "licence"))).isEqualTo(Verdict.UNDECIDED);
        assertThat(bounds.meets(Threshold.atLeast("9000000.01", "licence"))).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void denominator_thatMayBeZeroHasNoBounds() {
        Statement statement = bank("A")
                .closing(LOANS, "3")
                .closing(DEPOSITS, "0.4")
                .roundedTo(DEPOSITS, "1")
                .build();
        Bounds bounds = LOANS_TO_DEPOSITS.measure(statement).bounds();
        assertThat(bounds.value()).contains(of("3", "0.4"));
        assertThat(bounds.lower()).isEmpty();
        assertThat(bounds.faults()).containsExactly(new Fault(Reason.ZERO_DENOMINATOR, "deposits from 0 to 0.9"));
        assertThat(bounds.meets(Threshold.atLeast("0.1", ""))).isEqualTo(Verdict.UNDECIDED);
        assertThat(bounds.digits()).isZero();
        assertThat(bounds.toString()).isEqualTo("""
                        Loans to deposits has no bounds
                          zero denominator (deposits from 0 to 0.9)
                          rounded: deposits, 2021-12-31 (to 1)
                          taken as exact: gross loans, 2021-12-31""");
    }

    @Test
    void domain_cutsTheAmounts() {
        Statement statement = bank("A")
                .closing(LOANS, "0")
                .closing(DEPOSITS, "10")
                .roundedTo("1")
                .build();
        // loans of 0 are from 0 to 0.5
        assertBounds(LOANS_TO_DEPOSITS.measure(statement).bounds(), Rational.ZERO, of("0.5", "9.5"));
    }

    /** A price index is above zero: the lower bound of what is rounded to zero is not attained. */
    @Test
    void domain_thatLeavesItsEndOutIsNotAttained() {
        Statement statement = bank("A")
                .opening(CPI, "100")
                .closing(CPI, "0.3")
                .roundedTo(CPI, "1")
                .build();
        Bounds bounds = bounds(closing(CPI).changeFrom(opening(CPI)), statement);
        assertThat(bounds.lower()).contains(Rational.of(-1));
        assertThat(bounds.upper()).contains(of("0.8", "99.5").minus(Rational.ONE));
        assertThat(bounds.isAttained()).isFalse();
    }

    @Test
    void condition_thatSomeAmountsDoNotMeetIsSaid() {
        Formula guarded = closing(LOANS).ifPositive(closing(EQUITY));
        Statement statement = bank("A")
                .closing(LOANS, "3")
                .closing(EQUITY, "0.2")
                .roundedTo("1")
                .build();
        Bounds bounds = bounds(guarded, statement);
        assertThat(bounds.lower()).contains(of("2.5", "1"));
        assertThat(bounds.upper()).contains(of("3.5", "1"));
        assertThat(bounds.isAlwaysDefined()).isFalse();
        assertThat(bounds.isAttained()).isFalse();
        assertThat(bounds.faults())
                .containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "equity from -0.3 to 0.7, it must be above zero"));
        assertThat(bounds.meets(Threshold.atLeast("1", ""))).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void share_isCutAtOne() {
        Formula share = closing(LOANS).over(closing(ASSETS)).ifPart();
        Statement statement = bank("A")
                .closing(LOANS, "9")
                .closing(ASSETS, "9")
                .roundedTo("1")
                .build();
        Bounds bounds = bounds(share, statement);
        assertThat(bounds.lower()).contains(of("8.5", "9.5"));
        assertThat(bounds.upper()).contains(Rational.ONE);
        assertThat(bounds.isAlwaysDefined()).isFalse();
    }

    @Test
    void consistency_isCheckedOverTheAmounts() {
        Formula checked = closing(LOANS).ifConsistent(closing(ASSETS).minus(closing(LOANS)), "loans above assets");
        assertThat(bounds(
                                checked,
                                bank("A")
                                        .closing(LOANS, "9")
                                        .closing(ASSETS, "9")
                                        .roundedTo("1")
                                        .build())
                        .faults())
                .containsExactly(
                        new Fault(Reason.INCONSISTENT_STATEMENT, "loans above assets for some of the amounts"));
        assertThat(bounds(
                                checked,
                                bank("A")
                                        .closing(LOANS, "9")
                                        .closing(ASSETS, "11")
                                        .roundedTo("1")
                                        .build())
                        .faults())
                .isEmpty();
        // nothing to check where assets are not reported
        assertThat(bounds(checked, bank("A").closing(LOANS, "9").roundedTo("1").build())
                        .faults())
                .isEmpty();
    }

    @Test
    void factor_thatIsNeededForSomeAmountsOnly() {
        Formula formula = closing(LOANS).timesIfAny(closing(DEPOSITS).over(closing(ASSETS)));
        Statement exact = bank("A").closing(LOANS, "0").build();
        assertBounds(bounds(formula, exact), Rational.ZERO, Rational.ZERO);
        Bounds bounds = bounds(formula, exact.toBuilder().build());
        assertThat(bounds.isExact()).isTrue();
        Bounds rounded =
                bounds(formula, bank("A").closing(LOANS, "0").roundedTo("1").build());
        assertThat(rounded.lower()).isEmpty();
        assertThat(rounded.faults()).extracting(Fault::reason).contains(Reason.NOT_REPORTED);
    }

    @Test
    void minimum_andPositivePart() {
        Statement statement = bank("A")
                .closing(LOANS, "3")
                .closing(EQUITY, "0")
                .roundedTo("1")
                .build();
        assertBounds(bounds(closing(LOANS).atMost(closing(EQUITY)), statement), of("-0.5", "1"), of("0.5", "1"));
        assertBounds(bounds(closing(EQUITY).positivePart(), statement), Rational.ZERO, of("0.5", "1"));
    }

    @Test
    void moneyPerUnit_isTheSameInAnyUnit() {
        // 4.55 to 4.65 million over 1,840 jobs
        Statement millions =
                bank("A").flow(COST, "4.6").flow(JOBS, "1840").roundedTo("0.1").build();
        Statement thousands = Statement.builder("A", ReportingPeriod.year(2021))
                .in(Scale.THOUSANDS)
                .currency("EUR")
                .flow(COST, "4600")
                .flow(JOBS, "1840")
                .roundedTo("100")
                .build();
        Bounds one = COST_PER_JOB.measure(millions).bounds();
        Bounds other = COST_PER_JOB.measure(thousands).bounds();
        assertBounds(one, of("4.55", "1840"), of("4.65", "1840"));
        assertBounds(other, of("4550", "1840"), of("4650", "1840"));
        // 2,472.8 and 2,527.2 euros
        assertThat(one.toString()).isEqualTo(other.toString().replace("(to 100)", "(to 0.1)"));
        assertThat(one.toString().lines().findFirst())
                .contains("Cost per job = 2,500 EUR per job, from 2,470 to 2,530   (to 2 digits)");
        Threshold limit = Threshold.atMost("2500", "donor");
        assertThat(one.meets(limit)).isEqualTo(Verdict.UNDECIDED);
        assertThat(other.meets(limit)).isEqualTo(Verdict.UNDECIDED);
        assertThat(one.meets(Threshold.atMost("2530", "donor"))).isEqualTo(Verdict.MET);
        assertThat(other.meets(Threshold.atMost("2530", "donor"))).isEqualTo(Verdict.MET);
    }

    @Test
    void digits_mayNotBeSupportedAtAll() {
        Statement statement = bank("A")
                .flow(NET_INCOME, "1")
                .opening(EQUITY, "10")
                .closing(EQUITY, "10")
                .roundedTo(NET_INCOME, "2")
                .build();
        // income from 0 to 2: from 0 to 20 %
        assertThat(ROE.measure(statement).bounds().toString().lines().findFirst())
                .contains("Return on average equity = 10.00 % a year, from 0 to 20");
        assertThat(ROE.measure(statement).bounds().digits()).isZero();
    }

    @Test
    void calculation_fromRoundedFiguresCannotBeBounded() {
        Calculation twice = Calculation.of(
                List.of(closing(LOANS)), "twice the loans", Dimension.MONEY, List.of(), (inputs, figures) -> {
                    Worksheet sheet = Worksheet.of(figures);
                    Rational loans = sheet.take(inputs.get(0)).orElse(Rational.ZERO);
                    return sheet.isSound() ? sheet.value(loans.times(Rational.of(2))) : sheet.undefined();
                });
        Bounds bounds = bounds(twice.over(closing(DEPOSITS)), lender("3", "4"));
        assertThat(bounds.lower()).isEmpty();
        assertThat(bounds.faults())
                .containsExactly(new Fault(
                        Reason.NOT_APPLICABLE, "'twice the loans' is a calculation from rounded figures: gross loans"));
        // where only the other part is rounded, the calculation is a constant: 6 / 4.05 to 6 / 3.95
        Statement other = bank("A")
                .closing(LOANS, "3")
                .closing(DEPOSITS, "4")
                .roundedTo(DEPOSITS, "0.1")
                .build();
        assertBounds(bounds(twice.over(closing(DEPOSITS)), other), of("6", "4.05"), of("6", "3.95"));
    }

    @Test
    void facts_areTakenAsExact() {
        Calculation all = Calculation.from(
                BANKS,
                "assets of all banks",
                Dimension.MONEY,
                List.of(),
                (banks, figures) -> Worksheet.of(figures).value(banks.total()));
        Statement statement = bank("A")
                .with(BANKS, Breakdown.of(new BigDecimal(3), new BigDecimal(5)))
                .closing(DEPOSITS, "4")
                .roundedTo("1")
                .build();
        Bounds bounds = bounds(closing(DEPOSITS).over(all), statement);
        assertBounds(bounds, of("3.5", "8"), of("4.5", "8"));
        assertThat(bounds.toString()).contains("taken as exact: assets by bank");
    }

    @Test
    void undefined_hasTheReasonsOfTheMeasurement() {
        Bounds bounds = LOANS_TO_DEPOSITS
                .measure(bank("A").closing(LOANS, "3").roundedTo("1").build())
                .bounds();
        assertThat(bounds.value()).isEmpty();
        assertThat(bounds.faults()).containsExactly(new Fault(Reason.NOT_REPORTED, "deposits at 2021-12-31"));
    }

    @Test
    void figures_thatAreNotAtHandAreSaid() {
        Measured measured = (Measured) LOANS_TO_DEPOSITS.measure(lender("3", "4"));
        Origin origin = measured.origin();
        Measured read = new Measured(
                measured.indicator(),
                new Origin(
                        origin.subject(),
                        origin.period(),
                        origin.when(),
                        origin.scale(),
                        origin.currency(),
                        origin.source()),
                measured.evaluation());
        assertThat(read.bounds().toString())
                .isEqualTo("Loans to deposits has no bounds\n  not reported (its figures are not at hand)");
    }

    /** A product of a figure with itself less it: x (4 - x) is greatest inside, at 2. */
    @Test
    void product_ofOneFigureTwiceIsContained() {
        Formula x = closing(LOANS).over(closing(ASSETS));
        Formula formula = x.times(constant("4").minus(x));
        Statement statement = bank("A")
                .closing(LOANS, "2")
                .closing(ASSETS, "1")
                .roundedTo(LOANS, "1")
                .build();
        // from 1.5 to 2.5: least 3.75 at both ends, greatest 4
        Bounds bounds = bounds(formula, statement);
        assertThat(bounds.lower().orElseThrow()).isLessThanOrEqualTo(of("3.75", "1"));
        assertThat(bounds.upper().orElseThrow()).isGreaterThanOrEqualTo(of("4", "1"));
        assertThat(bounds.isAttained()).isFalse();
        assertThat(bounds.toString()).contains("at most these");
    }

    @Test
    void manyFigures_areBoundedExactly() {
        var builder = Statement.builder("A", ReportingPeriod.year(2021))
                .flow(NET_INCOME, "6")
                .roundedTo("1");
        for (int day = 0; day <= 365; day++) {
            builder.balance(EQUITY, java.time.LocalDate.of(2020, 12, 31).plusDays(day), "12");
        }
        assertBounds(ROE.measure(builder.build()).bounds(), of("5.5", "12.5"), of("6.5", "11.5"));
    }

    @Test
    void table_listsTheAmounts() {
        assertThat(LOANS_TO_DEPOSITS.measure(lender("12.5", "80.3")).bounds().as(Format.CSV))
                .isEqualTo("""
                        figure,when,reported,rounded to,from,to\r
                        gross loans,2021-12-31,12.5,0.1,12.45,12.55\r
                        deposits,2021-12-31,80.3,0.1,80.25,80.35\r
                        """);
    }
}
