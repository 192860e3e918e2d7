/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.Test;

class IntakeTest {
    @Test
    void figures_areReadAndChecked() {
        Intake intake = new Intake();
        assertThat(intake.toNumber("a", "1.50")).hasValue(new BigDecimal("1.5"));
        assertThat(intake.toNumber("a", new BigDecimal("1.50"))).hasValue(new BigDecimal("1.5"));
        assertThat(intake.toFraction("a", "8")).hasValue(new BigDecimal("0.08"));
        assertThat(intake.toFraction("a", new BigDecimal("8"))).hasValue(new BigDecimal("0.08"));
        assertThat(intake.number("a", Optional.of(new BigDecimal("2.0")))).hasValue(new BigDecimal("2"));
        assertThat(intake.number("a", Optional.empty())).isEmpty();
        assertThat(intake.toDate("a", "2021-12-31")).hasValue(LocalDate.of(2021, 12, 31));
        assertThat(intake.toCurrency("a", "USD")).hasValue(Currency.getInstance("USD"));
        assertThat(intake.violations()).isEmpty();
        intake.refuse();
    }

    @Test
    void refuse_namesAllThatIsWrong_withPlaceValueAndSentence() {
        Intake intake = new Intake();
        assertThat(intake.toNumber("tier 1", "eight")).isEmpty();
        assertThat(intake.number("deductions", (BigDecimal) null)).isZero();
        assertThat(intake.toFraction("weight", "50%")).isEmpty();
        assertThat(intake.toDate("as of", "31.12.2021")).isEmpty();
        assertThat(intake.toCurrency("currency", "EURO")).isEmpty();
        assertThatThrownBy(intake::refuse)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .containsExactly(
                                        new Violation("as of", "31.12.2021", "is not a date like 2021-12-31"),
                                        new Violation("currency", "EURO", "is not an ISO 4217 currency code"),
                                        new Violation("deductions", "null", "no value; leave out what is not reported"),
                                        new Violation("tier 1", "eight", "is not a decimal number"),
                                        new Violation("weight", "50%", "is not a decimal number")))
                .hasMessageStartingWith("5 violations\n  as of = 31.12.2021: is not a date like 2021-12-31\n");
    }

    @Test
    void addUnknown_suggestsForTheFirstHundred() {
        Intake intake = new Intake();
        for (int at = 1; at <= 101; at++) {
            intake.addUnknown("line " + at, "liquidty", List.of("liquidity", "solvency"), "is no item");
        }
        assertThat(intake.violations().get(99)).hasToString("line 100 = liquidty: is no item; did you mean liquidity?");
        assertThat(intake.violations().get(100)).hasToString("line 101 = liquidty: is no item");
    }

    @Test
    void about_namesWhoseInputItIs() {
        Intake intake = new Intake();
        intake.toNumber("equity", "n/a");
        intake.addAll(List.of(new Violation("deposits", "x", "is not a decimal number", "its branch")));
        intake.about("Bank 40, 2021");
        assertThat(intake.violations())
                .containsExactly(
                        new Violation("equity", "n/a", "is not a decimal number", "Bank 40, 2021"),
                        new Violation("deposits", "x", "is not a decimal number", "its branch"));
        assertThatThrownBy(intake::refuse).hasMessage("""
                        2 violations
                          Bank 40, 2021, equity = n/a: is not a decimal number
                          its branch, deposits = x: is not a decimal number""");
    }

    @Test
    void refuse_ofOneThingSaysItOnOneLine() {
        Intake intake = new Intake();
        intake.toNumber("tier 1", "eight");
        assertThatThrownBy(intake::refuse).hasMessage("tier 1 = eight: is not a decimal number");
        assertThatThrownBy(() -> Decimals.parse("eight"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("eight: is not a decimal number");
    }
}
