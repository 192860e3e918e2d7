/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class WorksheetTest {
    private static final Statement BANK = Statement.builder("A", ReportingPeriod.year(2021))
            .currency("USD")
            .in(Scale.MILLIONS)
            .build();

    private static Worksheet sheet() {
        return Worksheet.of(BANK);
    }

    @Test
    void quotient_keepsOperandsAndStepsInOrder_theSameOnesTwice() {
        Evaluation evaluation = sheet().money("loan", new BigDecimal("3"))
                .money("loan", new BigDecimal("3"))
                .number("loans", "", new BigDecimal("2"), "loan")
                .step("3 + 3 = 6")
                .quotient(new BigDecimal("6"), new BigDecimal("2"), "loans");
        assertThat(evaluation.value()).hasValue(Rational.of(3));
        assertThat(evaluation.operands())
                .extracting(Operand::toString)
                .containsExactly("loan, 2021-12-31: 3 million USD", "loan, 2021-12-31: 3 million USD", "loans: 2 loan");
        assertThat(evaluation.notes()).containsExactly("3 + 3 = 6");
    }

    @Test
    void quotient_zeroOrNegativeDenominatorIsUndefined() {
        assertThat(sheet().quotient(Rational.ONE, Rational.ZERO, "loans").faults())
                .containsExactly(new Fault(Reason.ZERO_DENOMINATOR, "loans 0"));
        assertThat(sheet().quotient(Rational.ONE, Rational.of(-2), "loans").faults())
                .containsExactly(new Fault(Reason.NEGATIVE_DENOMINATOR, "loans -2"));
    }

    @Test
    void faults_areCollectedOnce_inOrderOfPrecedence() {
        Worksheet sheet = sheet().requireNotNegative("deductions", new BigDecimal("-1"))
                .requireNotNegative("deductions", new BigDecimal("-1"))
                .requirePositive("capital", BigDecimal.ZERO)
                .requireShare("share", new BigDecimal("1.5"))
                .fault(Reason.NOT_REPORTED, "Tier 1");
        assertThat(sheet.isSound()).isFalse();
        assertThat(sheet.value(Rational.ONE).faults())
                .containsExactly(
                        new Fault(Reason.NOT_REPORTED, "Tier 1"),
                        new Fault(Reason.OUT_OF_DOMAIN, "deductions -1: must not be negative"),
                        new Fault(Reason.OUT_OF_DOMAIN, "capital 0: must be above zero"),
                        new Fault(Reason.OUT_OF_DOMAIN, "share 1.5: must lie between 0 and 1"));
        assertThat(sheet().requireShare("share", BigDecimal.ONE).isSound()).isTrue();
    }

    @Test
    void missing_repeatsWhatIsRemarkedOnTheFact() {
        Fact<String> fact = new Fact<>("book", "loan book", String.class);
        Statement remarked =
                BANK.toBuilder().remark(fact, "loan book: in another currency").build();
        Evaluation missing = Worksheet.of(remarked).missing(fact);
        assertThat(missing.faults()).containsExactly(new Fault(Reason.NOT_REPORTED, "loan book"));
        assertThat(missing.notes()).containsExactly("loan book: in another currency");
    }

    @Test
    void calculation_repeatsWhatIsRemarkedOnTheFactThatItReads() {
        Fact<String> fact = new Fact<>("book", "loan book", String.class);
        Calculation length = Calculation.from(
                fact,
                "length of the book",
                Dimension.NUMBER,
                List.of(),
                (book, figures) -> Worksheet.of(figures).caveat("by letters").value(Rational.of(book.length())));
        Statement remarked = BANK.toBuilder()
                .with(fact, "abc")
                .remark(fact, "loans.csv: 2 of 5 rows were refused")
                .build();
        Evaluation evaluation = length.evaluate(remarked);
        assertThat(evaluation.value()).hasValue(Rational.of(3));
        assertThat(evaluation.caveats()).containsExactly("by letters", "loans.csv: 2 of 5 rows were refused");
    }

    @Test
    void undefined_withoutAFaultIsRefused() {
        assertThatThrownBy(() -> sheet().undefined()).hasMessage("nothing is wrong on the sheet");
    }
}
