/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.rates.EffectiveLendingRate.EFFECTIVE_LENDING_RATE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

class EffectiveLendingRateProperties {

    /** The discounted payments of the schedule come to its advance. */
    @Property(tries = 300)
    void eu_pricesItsScheduleBackToZero(
            @ForAll @IntRange(min = 100, max = 100_000) int advance,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 100, max = 20_000) Integer> payments,
            @ForAll @IntRange(min = 0, max = 25) int odd) {
        LoanSchedule loan = schedule(advance, payments, odd);
        double growth = growth("eu", loan, 1);
        double worth = advance;
        double size = advance;
        for (int k = 0; k < payments.size(); k++) {
            double discounted = payments.get(k) * Math.pow(growth, -((k + 1) / 12.0 + odd / 365.0));
            worth -= discounted;
            size += discounted;
        }
        assertThat(worth / size).isCloseTo(0, Offset.offset(1e-9));
    }

    @Property(tries = 300)
    void regulationZ_pricesItsScheduleBackToZero(
            @ForAll @IntRange(min = 100, max = 100_000) int advance,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 100, max = 20_000) Integer> payments,
            @ForAll @IntRange(min = 0, max = 29) int odd) {
        LoanSchedule loan = schedule(advance, payments, odd);
        double growth = growth("regulation-z", loan, 12);
        double worth = advance;
        double size = advance;
        for (int k = 0; k < payments.size(); k++) {
            double discounted = payments.get(k) / ((1 + (growth - 1) * odd / 30.0) * Math.pow(growth, k + 1));
            worth -= discounted;
            size += discounted;
        }
        assertThat(worth / size).isCloseTo(0, Offset.offset(1e-9));
    }

    /** Payments each month, whatever the day and the lengths of months, are those of whole months. */
    @Property(tries = 200)
    void dates_oneMonthApart_areWholeMonths(
            @ForAll @IntRange(min = 0, max = 1500) int day,
            @ForAll @IntRange(min = 100, max = 100_000) int advance,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 100, max = 20_000) Integer> payments) {
        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(day);
        DatedLoanBuilder dated = LoanSchedule.datedBuilder().advance(start, BigDecimal.valueOf(advance));
        for (int k = 0; k < payments.size(); k++) {
            dated.payment(start.plusMonths(k + 1L), BigDecimal.valueOf(payments.get(k)));
        }
        LoanSchedule loan = dated.build();
        assertThat(loan.unitPeriod()).isEqualTo(UnitPeriod.MONTH);
        for (String variant : List.of("regulation-z", "eu")) {
            assertThat(value(variant, loan)).isEqualTo(value(variant, schedule(advance, payments, 0)));
        }
    }

    /** (1 + nominal / 12) to the 12th - 1, and both come back from an annuity at that rate. */
    @Property(tries = 200)
    void annuity_givesBackItsRate(
            @ForAll @DoubleRange(min = -0.5, max = 10) double nominal,
            @ForAll @IntRange(min = 1, max = 360) int times) {
        LoanSchedule loan = LoanSchedule.annuity("1000", Double.toString(nominal), times, UnitPeriod.MONTH);
        double effective = Math.pow(1 + nominal / 12, 12) - 1;
        assertThat(value("regulation-z", loan)).isCloseTo(nominal, Offset.offset(1e-9 * (1 + Math.abs(nominal))));
        assertThat(value("eu", loan)).isCloseTo(effective, Offset.offset(1e-9 * (1 + Math.abs(effective))));
    }

    @Property(tries = 200)
    void rates_doNotDependOnTheUnitOfMoney(
            @ForAll @IntRange(min = 100, max = 100_000) int advance,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 100, max = 20_000) Integer> payments) {
        LoanSchedule one = schedule(advance, payments, 0);
        LoanSchedule many =
                schedule(advance * 1000, payments.stream().map(p -> p * 1000).toList(), 0);
        assertThat(value("effective", many))
                .isCloseTo(value("effective", one), Offset.offset(1e-12 * (1 + Math.abs(value("effective", one)))));
    }

    /** A fee that counts raises the rate, and the more of it recovers origination cost, the less so. */
    @Property(tries = 100)
    void fees_raiseTheRateAsFarAsTheyCount(
            @ForAll @IntRange(min = 1, max = 400) int fee, @ForAll @IntRange(min = 0, max = 400) int cost) {
        int part = Math.min(fee, cost);
        LoanSchedule loan = LoanSchedule.annuity("1000", "0.2", 12, UnitPeriod.MONTH)
                .withFee(Fee.deducted("fee", Integer.toString(fee)).withOriginationCost(Integer.toString(part)));
        assertThat(value("without-fees", loan)).isLessThanOrEqualTo(value("effective", loan));
        assertThat(value("effective", loan)).isLessThanOrEqualTo(value("eu", loan));
    }

    /** Advances and payments as they come: a value, which prices the flows, or a reason. */
    @Property(tries = 300)
    void alternatingFlows_giveARateOrAReason(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = -1000, max = 1000) Integer> flows) {
        LoanSchedule loan = LoanSchedule.of(UnitPeriod.YEAR, "1");
        for (int k = 0; k < flows.size(); k++) {
            int flow = flows.get(k);
            loan = flow >= 0
                    ? loan.withAdvance(Integer.toString(flow), k, 0)
                    : loan.withPayments(1, Integer.toString(-flow), k, 0);
        }
        if (measure("effective", loan) instanceof Measured measured) {
            double log = Math.log(measured.value().add(BigDecimal.ONE).doubleValue());
            int base = log > 0 ? 0 : flows.size() - 1;
            double worth = Math.exp(base * log);
            double size = worth;
            for (int k = 0; k < flows.size(); k++) {
                double discounted = flows.get(k) * Math.exp((base - k) * log);
                worth += discounted;
                size += Math.abs(discounted);
            }
            assertThat(worth / size).isCloseTo(0, Offset.offset(1e-9));
        }
    }

    private static LoanSchedule schedule(int advance, List<Integer> payments, int odd) {
        LoanSchedule loan = LoanSchedule.of(UnitPeriod.MONTH, Integer.toString(advance));
        for (int k = 0; k < payments.size(); k++) {
            loan = loan.withPayments(1, Integer.toString(payments.get(k)), k + 1, odd);
        }
        return loan;
    }

    /** What one unit grows to in a period; next to nothing, it keeps its digits. */
    private static double growth(String variant, LoanSchedule loan, int periods) {
        BigDecimal rate = ((Measured) measure(variant, loan)).value();
        return rate.divide(BigDecimal.valueOf(periods), new MathContext(60))
                .add(BigDecimal.ONE)
                .doubleValue();
    }

    private static double value(String variant, LoanSchedule loan) {
        return ((Measured) measure(variant, loan)).value().doubleValue();
    }

    private static Measurement measure(String variant, LoanSchedule loan) {
        Statement statement = Statement.builder("a bank", ReportingPeriod.year(2022))
                .with(RateItems.LOAN_SCHEDULE, loan)
                .build();
        return EFFECTIVE_LENDING_RATE.variant(variant).measure(statement);
    }
}
