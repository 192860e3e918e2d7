/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.finindicators.number.MinorUnits;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void of_texts() {
        MinorUnits cents = MinorUnits.of("USD");
        assertThat(Instalment.of("2024-02-01").withPrincipal("100.50", cents).withInterest("3", cents))
                .isEqualTo(new Instalment(LocalDate.of(2024, 2, 1), 10_050, 300));
        assertThat(Instalment.of("2024-02-01")
                        .withPrincipal("100.50", cents)
                        .withInterest("3", cents)
                        .total())
                .isEqualTo(10_350);
        assertThat(Repayment.of("2024-02-01", "0.01", cents)).isEqualTo(new Repayment(LocalDate.of(2024, 2, 1), 1));
        assertThatThrownBy(() -> Repayment.of("2024-02-01", "0.001", cents)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Repayment.of("2023-02-29", 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("date = 2023-02-29: is not a date like 2021-12-31");
        assertThatThrownBy(() -> Repayment.of("2023-02-29", "many", cents))
                .hasMessageStartingWith("2 violations\n  amount = many: is not a decimal number");
    }

    @Test
    void of_numbersIsTheSameAsOfText() {
        MinorUnits cents = MinorUnits.of("USD");
        LocalDate date = LocalDate.of(2024, 2, 1);
        assertThat(Instalment.of(date)
                        .withInterest(new BigDecimal("3"), cents)
                        .withPrincipal(new BigDecimal("100.50"), cents))
                .isEqualTo(Instalment.of("2024-02-01", 10_050, 300))
                .isEqualTo(Instalment.of(date, 10_050, 300));
        assertThat(Repayment.of(date, new BigDecimal("0.01"), cents))
                .isEqualTo(Repayment.of("2024-02-01", 1))
                .isEqualTo(Repayment.of(date, 1));
        assertThat(Schedule.of(date, 5)).isEqualTo(Schedule.of("2024-02-01", 5));
        assertThatThrownBy(() -> Instalment.of("2024-02-01").withPrincipal("0.001", cents))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("principal = 0.001: has 3 digits after the point, USD has 2: round it first");
    }

    @Test
    void total_byBasis() {
        Schedule schedule = Schedule.of(
                "2024-01-01", 200, Instalment.of("2024-02-01", 100, 7), Instalment.of("2024-03-01", 100, 3));
        assertThat(schedule.total(Basis.PRINCIPAL)).isEqualTo(200);
        assertThat(schedule.total(Basis.PRINCIPAL_AND_INTEREST)).isEqualTo(210);
        assertThat(Checks.validate(schedule)).isEmpty();
    }

    @Test
    void validate_namesAllFaultsAtOnce() {
        LoanHistory history = Schedule.of(
                        "2024-01-15",
                        300,
                        Instalment.of("2024-01-14", 100, 0),
                        Instalment.of("2024-03-01", 100, -1),
                        Instalment.of("2024-03-01", -50, 0))
                .paid(Repayment.of("2024-01-14", 5), Repayment.of("2024-02-01", -5));
        assertThat(Checks.validate(history))
                .extracting(Violation::toString)
                .containsExactlyInAnyOrder(
                        "payments[0]: was paid on 2024-01-14, before the disbursement on 2024-01-15",
                        "payments[1].amount = -5: must not be negative",
                        "schedule.instalments: repay a principal of 200, but 300 was disbursed",
                        "schedule.instalments[0]: is due on 2024-01-14, before the disbursement on 2024-01-15",
                        "schedule.instalments[1].interest = -1: must not be negative",
                        "schedule.instalments[2]: is due on 2024-03-01, not after the one before it, due on 2024-03-01",
                        "schedule.instalments[2].principal = -50: must not be negative");
    }

    @Test
    void validate_demandsAnInstalmentAndAnAmount() {
        assertThat(Checks.validate(Schedule.of("2024-01-15", 0)))
                .extracting(Violation::toString)
                .containsExactly("disbursed = 0: must be above zero", "instalments: must have at least one element");
    }

    /** A thousand instalments due before the disbursement: the first hundred are named, and what they do not repay. */
    @Test
    void validate_isBounded() {
        Instalment early = Instalment.of("2024-01-01", 1, 0);
        Schedule schedule =
                new Schedule(LocalDate.of(2024, 1, 15), 5, new ArrayList<>(Collections.nCopies(1000, early)));
        assertThat(Checks.validate(schedule)).hasSizeBetween(100, 102);
        List<Repayment> payments = Collections.nCopies(1000, Repayment.of("2023-01-01", 1));
        Schedule sound = Schedule.of("2024-01-01", 5, Instalment.of("2024-02-01", 5, 0));
        assertThat(new HashSet<>(Checks.validate(new LoanHistory(sound, payments))))
                .hasSize(100);
    }

    @Test
    void new_refusesSumsBeyond64Bits() {
        assertThatThrownBy(() -> Instalment.of("2024-02-01", Long.MAX_VALUE, 1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("the parts of the instalment due 2024-02-01 add up to more than 64 bits can hold");
        Instalment large = Instalment.of("2024-02-01", Long.MAX_VALUE, 0);
        Instalment one = Instalment.of("2024-03-01", 0, 1);
        assertThatThrownBy(() -> Schedule.of("2024-01-01", Long.MAX_VALUE, large, one))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("the instalments add up to more than 64 bits can hold");
        Schedule full = Schedule.of("2024-01-01", Long.MAX_VALUE, large);
        Repayment all = Repayment.of("2024-02-01", Long.MAX_VALUE);
        assertThatThrownBy(() -> full.paid(all, Repayment.of("2024-02-02", 1)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("the payments add up to more than 64 bits can hold");
        assertThat(full.paid(all).status(LocalDate.of(2024, 2, 1)).outstandingPrincipal())
                .isZero();
    }

    @Test
    void new_copiesTheInstalments() {
        List<Instalment> mine = new ArrayList<>(List.of(Instalment.of("2024-02-01", 1, 0)));
        Schedule schedule = new Schedule(LocalDate.of(2024, 1, 1), 1, mine);
        mine.clear();
        assertThat(schedule.instalments()).hasSize(1);
    }
}
