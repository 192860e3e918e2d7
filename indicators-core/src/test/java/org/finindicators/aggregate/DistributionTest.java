/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.EQUITY_LEVEL;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.banks;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.formula.Fault;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class DistributionTest {
    private static final Distribution SYSTEM =
            Distribution.of(ROE, banks().stream().map(ROE::measure).toList());

    private static Measurement ratio(String value) {
        return LOANS_TO_DEPOSITS.measure(bank("Lender of " + value)
                .closing(LOANS, value)
                .closing(DEPOSITS, "1")
                .build());
    }

    private static Distribution of(String... values) {
        return Distribution.of(
                LOANS_TO_DEPOSITS,
                Stream.of(values).map(DistributionTest::ratio).toList());
    }

    @Test
    void group_ofSeveralPeriods_orWithOneSubjectTwice_isUndefined() {
        Measurement year = ratio("2");
        Measurement before = LOANS_TO_DEPOSITS.measure(Statement.builder("Other", ReportingPeriod.year(2020))
                .closing(LOANS, "4")
                .closing(DEPOSITS, "1")
                .build());
        Measurement unknown = LOANS_TO_DEPOSITS.measure(bank("Lender of 2").build());
        assertThat(Distribution.of(LOANS_TO_DEPOSITS, List.of(year, before))
                        .median()
                        .fault())
                .hasValue(new Fault(Reason.PERIOD_MISMATCH, "2020, 2021"));
        assertThat(Distribution.of(LOANS_TO_DEPOSITS, List.of(year, year))
                        .mean()
                        .fault())
                .hasValue(new Fault(Reason.REPEATED_SUBJECT, "Lender of 2"));
        assertThat(Distribution.of(LOANS_TO_DEPOSITS, List.of(year, unknown))
                        .mean()
                        .fault())
                .hasValue(new Fault(Reason.REPEATED_SUBJECT, "Lender of 2"));
        assertThat(PooledRatio.of(LOANS_TO_DEPOSITS, List.of(year, year))
                        .result()
                        .fault())
                .hasValue(new Fault(Reason.REPEATED_SUBJECT, "Lender of 2"));
        assertThat(PooledRatio.of(LOANS_TO_DEPOSITS, List.of(year, unknown))
                        .result()
                        .fault())
                .hasValue(new Fault(Reason.REPEATED_SUBJECT, "Lender of 2"));
    }

    @Test
    void mean_ofTheSolventBanks() {
        // definitions, macro-sector-real 5: solvent-only mean 15.03 %, median 15.07 %; bank D is left out
        // (6/38 + 3.3/23 + 2.2/11 + 0.4/4) / 4
        Rational sum = Rational.of(6, 38)
                .plus(Rational.of(33, 230))
                .plus(Rational.of(22, 110))
                .plus(Rational.of(4, 40));
        Aggregate mean = SYSTEM.mean();
        assertThat(mean.value()).hasValue(sum.dividedBy(Rational.of(4)));
        assertThat(mean)
                .hasToString("Return on average equity = 15.03 % a year   (mean of 4)\n"
                        + "  left out: Bank D: negative denominator (average equity -1)");
    }

    @Test
    void median_ofTheSolventBanks_isBetweenTheMiddleTwo() {
        Rational middle = Rational.of(6, 38).plus(Rational.of(33, 230)).dividedBy(Rational.of(2));
        assertThat(SYSTEM.median().value()).hasValue(middle);
        assertThat(SYSTEM.toString()).startsWith("Return on average equity = 15.07 % a year   (median of 4)");
        assertThat(SYSTEM.median().excluded())
                .containsExactly(new Exclusion("Bank D", Reason.NEGATIVE_DENOMINATOR, "average equity -1"));
    }

    @Test
    void median_ofAnOddNumber_isTheMiddleOne() {
        assertThat(of("5", "1", "3").median().value()).hasValue(Rational.of(3));
        assertThat(of("7").median().value()).hasValue(Rational.of(7));
    }

    @Test
    void trimmedMean_leavesOutTheSameNumberAtEachEnd() {
        // 0.25 x 5 = 1.25, rounded down: one at each end, (2 + 3 + 4) / 3
        Aggregate trimmed = of("100", "2", "3", "4", "0").trimmedMean(new BigDecimal("0.25"));
        assertThat(trimmed.value()).hasValue(Rational.of(3));
        assertThat(trimmed.method()).isEqualTo(Aggregation.TRIMMED_MEAN);
        assertThat(of("1", "2").trimmedMean(BigDecimal.ZERO).value()).hasValue(Rational.of(3, 2));
        assertThat(of("1", "2").trimmedMean(new BigDecimal("1E-999999999")).value())
                .hasValue(Rational.of(3, 2));
    }

    @Test
    void trimmedMean_shareOutOfBounds_isRefused() {
        assertThatThrownBy(() -> SYSTEM.trimmedMean(new BigDecimal("0.5")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share left out at each end = 0.5: must be from 0 to below 0.5");
        assertThatThrownBy(() -> SYSTEM.trimmedMean(new BigDecimal("-0.1"))).hasMessageContaining("= -0.1: must be");
    }

    @Test
    void weightedMean_countsEachAsMuchAsItsWeight() {
        // (1 x 2 + 3 x 6) / 4
        Distribution weighted = Distribution.empty(LOANS_TO_DEPOSITS)
                .plus(ratio("2"), BigDecimal.ONE)
                .plus(ratio("6"), new BigDecimal("3"));
        assertThat(weighted.weightedMean().value()).hasValue(Rational.of(5));
        assertThat(weighted.weightedMean()).hasToString("Loans to deposits = 500.00 %   (weighted mean of 2)");
    }

    @Test
    void weightedMean_ofWeightsZero_isUndefined() {
        Distribution zero = Distribution.empty(LOANS_TO_DEPOSITS).plus(ratio("2"), BigDecimal.ZERO);
        assertThat(zero.weightedMean().fault()).hasValue(new Fault(Reason.ZERO_DENOMINATOR, "the weights add up to 0"));
    }

    @Test
    void plus_badWeight_isRefused() {
        Distribution empty = Distribution.empty(LOANS_TO_DEPOSITS);
        assertThatThrownBy(() -> empty.plus(ratio("1"), new BigDecimal("-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a weight of -1 is negative");
        assertThatThrownBy(() -> empty.plus(ratio("1"), new BigDecimal("1E+999999999")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("1E+999999999: is outside 1E-40 to 1E+40");
    }

    @Test
    void plus_equalWeights_giveEqualTallies() {
        Distribution empty = Distribution.empty(LOANS_TO_DEPOSITS);
        assertThat(empty.plus(ratio("1"), new BigDecimal("2.0")))
                .isEqualTo(empty.plus(ratio("1"), new BigDecimal("2")))
                .hasSameHashCodeAs(empty.plus(ratio("1"), new BigDecimal("2")));
    }

    @Test
    void everyMean_ofNobody_isTooSmall() {
        Distribution nobody = Distribution.of(ROE, List.of());
        Fault tooSmall = new Fault(Reason.GROUP_TOO_SMALL, "no subject has a value");
        assertThat(nobody.mean().fault()).hasValue(tooSmall);
        assertThat(nobody.median().fault()).hasValue(tooSmall);
        assertThat(nobody.trimmedMean(new BigDecimal("0.1")).fault()).hasValue(tooSmall);
        assertThat(nobody.weightedMean().fault()).hasValue(tooSmall);
        assertThat(nobody.mean().toString()).startsWith("Return on average equity undefined: group too small");
        assertThat(nobody).isEqualTo(Distribution.empty(ROE));
    }

    @Test
    void mean_ofMoney_isInWholeUnitsOfOneCurrency() {
        // 5 million and 1,000 thousand euros: 3 million
        Statement thousands = Statement.builder("B", ReportingPeriod.year(2021))
                .currency("EUR")
                .in(Scale.THOUSANDS)
                .closing(EQUITY, "1000")
                .build();
        Statement dollars = Statement.builder("C", ReportingPeriod.year(2021))
                .currency("USD")
                .closing(EQUITY, "7")
                .build();
        Statement millions = bank("A").closing(EQUITY, "5").build();
        Distribution euros =
                Distribution.of(EQUITY_LEVEL, List.of(EQUITY_LEVEL.measure(millions), EQUITY_LEVEL.measure(thousands)));
        assertThat(euros.mean()).hasToString("Equity = 3,000,000.00 EUR   (mean of 2)");
        Aggregate mixed =
                euros.plus(EQUITY_LEVEL.measure(dollars), BigDecimal.ONE).mean();
        assertThat(mixed.fault()).hasValue(new Fault(Reason.CURRENCY_MISMATCH, "EUR, USD"));
    }

    @Test
    void merge_ofAnotherIndicator_isRefused() {
        assertThatThrownBy(() -> SYSTEM.merge(Distribution.empty(LOANS_TO_DEPOSITS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Loans to deposits does not belong to Return on average equity");
        assertThatThrownBy(() -> SYSTEM.plus(ratio("1"), BigDecimal.ONE))
                .hasMessage("Loans to deposits does not belong to Return on average equity");
    }

    /** The values of mean_ofTheSolventBanks: 6/38, 3.3/23, 2.2/11, 0.4/4; least 10 %, greatest 20 %. */
    @Test
    void as_showsTheValues_andListsThemForPrograms() {
        assertThat(SYSTEM.as(Format.TEXT)).isEqualTo("""
                Return on average equity, 4 of 5 subjects have a value
                statistic  % a year
                -------------------
                least         10.00
                median        15.07
                mean          15.03
                greatest      20.00
                left out: Bank D: negative denominator (average equity -1)
                """);
        List<String> lines = SYSTEM.as(Format.CSV).lines().toList();
        assertThat(lines)
                .hasSize(6)
                .startsWith("subject,test.return-on-equity[net-income],currency,weight,reason,detail")
                .endsWith("Bank D,,,,NEGATIVE_DENOMINATOR,average equity -1");
        assertThat(lines.get(1)).contains(",0.1,,1,,");
        assertThat(Distribution.empty(ROE).as(Format.TEXT)).contains("0 of 0 subjects", "no subject has a value");
    }

    /** (1 x 3 + 3 x 1) / 4 = 1.5, against a mean of 2 and a median of 2. */
    @Test
    void as_showsTheWeightedMean_whereWeightsDiffer() {
        Distribution weighted = Distribution.empty(LOANS_TO_DEPOSITS)
                .plus(ratio("1"), new BigDecimal("3"))
                .plus(ratio("3"), BigDecimal.ONE);
        assertThat(weighted.as(Format.TEXT)).contains("mean           200.00\n", "weighted mean  150.00\n");
    }
}
