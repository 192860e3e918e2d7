/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.finindicators.number.MinorUnits;
import org.finindicators.repayment.Instalment;
import org.finindicators.repayment.Schedule;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class DatedLoanTest {
    private static final Offset<Double> CLOSE = Offset.offset(1e-15);
    private static final BigDecimal ONE = BigDecimal.ONE;

    /** Appendix J, (b)(4): the most frequent interval, of equally frequent ones the shortest. */
    @Test
    void unitPeriod_isTheCommonOne() {
        assertThat(unit("2024-01-10", "2024-02-01", "2024-03-01", "2024-04-01")).isEqualTo(UnitPeriod.MONTH);
        assertThat(unit("2024-01-10", "2024-01-24", "2024-02-07", "2024-03-07")).isEqualTo(UnitPeriod.ofWeeks(2));
        assertThat(unit("2024-01-01", "2024-01-16", "2024-02-01", "2024-02-16")).isEqualTo(UnitPeriod.SEMI_MONTH);
        // twice four weeks and twice a quarter
        assertThat(unit("2024-01-01", "2024-01-29", "2024-02-26", "2024-05-26", "2024-08-26"))
                .isEqualTo(UnitPeriod.ofWeeks(4));
        // 28 days of February are four weeks, too, but the months are more
        assertThat(unit("2023-02-01", "2023-03-01", "2023-04-01", "2023-05-01")).isEqualTo(UnitPeriod.MONTH);
        assertThat(unit("2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30")).isEqualTo(UnitPeriod.MONTH);
        assertThat(unit("2023-12-30", "2024-01-30", "2024-02-29", "2024-03-30")).isEqualTo(UnitPeriod.MONTH);
    }

    /** None is common: intervals of 40 and 60 days, 50 on average, nearest to seven weeks. */
    @Test
    void unitPeriod_withoutACommonOne_isNearestToTheAverage() {
        assertThat(unit("2024-01-01", "2024-02-10", "2024-04-10")).isEqualTo(UnitPeriod.ofWeeks(7));
    }

    /** Appendix J, (b)(5)(vi) and (vii). */
    @Test
    void unitPeriod_ofASinglePayment_isTheTerm() {
        assertThat(unit("2024-01-31", "2024-02-29")).isEqualTo(UnitPeriod.MONTH);
        assertThat(unit("2024-01-15", "2024-07-15")).isEqualTo(UnitPeriod.ofMonths(6));
        assertThat(unit("2024-01-15", "2024-07-16")).isEqualTo(UnitPeriod.ofDays(183));
        assertThat(unit("2024-01-15", "2025-01-15")).isEqualTo(UnitPeriod.YEAR);
        assertThat(unit("2024-01-15", "2026-07-15")).isEqualTo(UnitPeriod.YEAR);
    }

    @Test
    void times_areWholeMonthsAndOddDays() {
        LoanSchedule loan = LoanSchedule.datedBuilder()
                .advance("1978-05-23", "10000")
                .payments(2, "385", "1978-10-01", UnitPeriod.QUARTER)
                .payment("1979-04-01", "385")
                .build();
        assertThat(loan.unitPeriod()).isEqualTo(UnitPeriod.QUARTER);
        assertThat(loan.payments())
                .containsExactly(CashFlow.of("385", 4, 9), CashFlow.of("385", 7, 9), CashFlow.of("385", 10, 9));
        assertThat(loan.start()).contains(LocalDate.of(1978, 5, 23));
    }

    /**
     * The times in the European Commission's guidelines on Directive 2008/48/EC, Annex 1, 4.1.1, as the tests of curo
     * quote them.
     */
    @Test
    void yearParts_areThoseOfTheGuidelines() {
        assertThat(years(UnitPeriod.MONTH, "2012-01-12", "2012-02-15"))
                .containsExactly(new double[] {0.0915525114155251, 0.17488584474885843, 0.2582191780821918}, CLOSE);
        assertThat(years(UnitPeriod.MONTH, "2013-01-12", "2013-02-15"))
                .containsExactly(new double[] {0.09153005464480873, 0.17486338797814208, 0.2581967213114754}, CLOSE);
        assertThat(years(UnitPeriod.MONTH, "2013-02-25", "2013-03-28")[0]).isCloseTo(0.09153005464480873, CLOSE);
        assertThat(years(UnitPeriod.MONTH, "2013-02-26", "2013-03-29")[0]).isCloseTo(0.08879781420765027, CLOSE);
        assertThat(years(UnitPeriod.MONTH, "2012-02-26", "2012-03-29")[0]).isCloseTo(0.09153005464480873, CLOSE);
        assertThat(years(UnitPeriod.WEEK, "2012-01-12", "2012-01-26")[0]).isCloseTo(0.038461538461538464, CLOSE);
        assertThat(years(UnitPeriod.WEEK, "2012-01-12", "2012-01-30")[0]).isCloseTo(0.0494204425711275, CLOSE);
        assertThat(years(UnitPeriod.WEEK, "2012-01-12", "2013-01-12")[0]).isCloseTo(1.0054794520547945, CLOSE);
        assertThat(years(UnitPeriod.YEAR, "2012-01-12", "2013-02-15")[0]).isCloseTo(1.093150684931507, CLOSE);
        assertThat(years(UnitPeriod.YEAR, "2012-01-12", "2013-02-15")[1]).isCloseTo(2.0931506849315067, CLOSE);
        assertThat(years(UnitPeriod.YEAR, "2020-01-01", "2021-03-15")[0]).isCloseTo(1.2021857923497268, CLOSE);
    }

    /** The times of three payments. */
    private static double[] years(UnitPeriod every, String start, String first) {
        LoanSchedule loan = LoanSchedule.datedBuilder()
                .advance(start, "1000")
                .payments(3, "400", first, every)
                .build();
        assertThat(loan.unitPeriod()).isEqualTo(every);
        return loan.payments().stream()
                .mapToDouble(payment -> (double) loan.yearPartsAt(payment) / loan.partsOfYear())
                .toArray();
    }

    @Test
    void doors_takeDatesAndNumbers_inAnyOrder() {
        BigDecimal hundred = new BigDecimal("100.0");
        LoanSchedule loan = LoanSchedule.datedBuilder()
                .fee(Fee.paid("file", "5", 0), "2024-02-10")
                .payments(2, "51", "2024-02-10", UnitPeriod.MONTH)
                .payment("2024-04-10", "1")
                .deposit(CompensatingBalance.of("10", "0"))
                .advance("2024-01-10", "100")
                .build();
        assertThat(LoanSchedule.datedBuilder()
                        .advance(LocalDate.of(2024, 1, 10), hundred)
                        .deposit(CompensatingBalance.of("10", "0"))
                        .payments(2, new BigDecimal("51"), LocalDate.of(2024, 2, 10), UnitPeriod.MONTH)
                        .payment(LocalDate.of(2024, 4, 10), ONE)
                        .fee(Fee.paid("file", "5", 0), LocalDate.of(2024, 2, 10))
                        .build())
                .isEqualTo(loan);
        assertThat(loan.fees()).extracting(Fee::units).containsExactly(1);
    }

    /** Two instalments of 500.00 with 20.00 and 10.00 of interest. */
    @Test
    void of_aContract_takesItsDates() {
        Schedule contract = Schedule.of(
                "2024-01-10",
                1000_00,
                Instalment.of("2024-02-10", 500_00, 20_00),
                Instalment.of("2024-03-10", 500_00, 10_00));
        assertThat(LoanSchedule.of(contract, MinorUnits.of("USD")))
                .isEqualTo(LoanSchedule.datedBuilder()
                        .advance("2024-01-10", "1000")
                        .payment("2024-02-10", "520")
                        .payment("2024-03-10", "510")
                        .build());
    }

    @Test
    void build_refusesAllAtOnce() {
        DatedLoanBuilder loan = LoanSchedule.datedBuilder()
                .advance("yesterday", "a lot")
                .payment(LocalDate.of(12_000, 1, 1), ONE)
                .payments(0, "1", "2024-02-10", UnitPeriod.MONTH)
                .payments(2, "1", "2024-02-10", UnitPeriod.SEMI_MONTH)
                .fee(Fee.paid("closing", "5", 3));
        assertThatThrownBy(loan::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContainingAll(
                        "yesterday: is not a date",
                        "a lot: is not a decimal number",
                        "is outside the years 1 to 9999",
                        "a loan has 1 to 100,000 payments, not 0",
                        "half month: does not tell the days of the month: give each payment its date",
                        "closing: is paid later and needs its date");
        assertThatThrownBy(() -> LoanSchedule.datedBuilder()
                        .payments(100_000, "1", "2024-02-10", UnitPeriod.YEAR)
                        .build())
                .hasMessageContaining("is outside the years 1 to 9999");
    }

    /** Without an advance there is no start, and no rate. */
    @Test
    void build_withoutAdvance_isASchedule() {
        LoanSchedule loan =
                LoanSchedule.datedBuilder().payment("2024-02-10", "1").build();
        assertThat(loan.advances()).isEmpty();
        assertThat(loan.start()).isEmpty();
    }

    /** Twelve months have the odd days of a year, over 365 and not over 360. */
    @Test
    void twelveMonths_areAYear() {
        assertThat(UnitPeriod.ofMonths(12)).isEqualTo(UnitPeriod.YEAR);
        assertThat(UnitPeriod.ofMonths(12).days()).isEqualTo(365);
    }

    private static UnitPeriod unit(String advance, String... payments) {
        DatedLoanBuilder loan = LoanSchedule.datedBuilder().advance(advance, "1000");
        List.of(payments).forEach(date -> loan.payment(date, "1"));
        return loan.build().unitPeriod();
    }
}
