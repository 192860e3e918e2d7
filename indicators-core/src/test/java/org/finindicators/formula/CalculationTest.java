/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.bank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.statement.Breakdown;
import org.junit.jupiter.api.Test;

class CalculationTest {
    @Test
    void from_aFactNotReported_isUndefined() {
        Calculation count = Calculation.from(
                BANKS,
                "number of banks",
                Dimension.NUMBER,
                List.of(Reason.NOT_APPLICABLE.when("it rains")),
                (banks, figures) -> Evaluation.of(Rational.of(banks.members().size()), List.of(), List.of()));
        assertThat(count.evaluate(bank("A").build()).faults())
                .containsExactly(new Fault(Reason.NOT_REPORTED, "assets by bank"));
        assertThat(count.undefinedCases())
                .extracting(UndefinedCase::words)
                .containsExactly("assets by bank not reported", "it rains");
        assertThat(count.evaluate(bank("A").with(BANKS, Breakdown.of("1", "2")).build())
                        .value())
                .hasValue(Rational.of(2));
    }

    @Test
    void equals_ignoresTheFunction_andMindsTheKey() {
        Calculation one = Calculation.from(BANKS, "a", Dimension.NUMBER, List.of(), (banks, figures) -> one());
        Calculation other = Calculation.from(BANKS, "a", Dimension.NUMBER, List.of(), (banks, figures) -> one());
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.withKey("Basel III")).isNotEqualTo(one).isEqualTo(other.withKey("Basel III"));
        assertThat(one.asQuotient(QuotientDimensions.MONEY)).isNotEqualTo(one);
        assertThat(one.asQuotient(QuotientDimensions.MONEY).parts()).hasValue(QuotientDimensions.MONEY);
    }

    private static Evaluation one() {
        return Evaluation.of(Rational.ONE, List.of(), List.of());
    }

    @Test
    void parts_ofMoneyAndThings_canBeAdded() {
        assertThat(QuotientDimensions.MONEY.canBeAdded()).isTrue();
        assertThat(QuotientDimensions.THINGS.canBeAdded()).isTrue();
        assertThat(new QuotientDimensions(new Dimension(1, 0, 0, -1), Dimension.THINGS).canBeAdded())
                .isTrue();
        assertThat(new QuotientDimensions(Dimension.PRICES, Dimension.PRICES).canBeAdded())
                .isFalse();
        assertThat(new QuotientDimensions(new Dimension(2, 0, 0, 0), new Dimension(2, 0, 0, 0)).canBeAdded())
                .isFalse();
        assertThat(new QuotientDimensions(Dimension.PER_YEAR, Dimension.MONEY).canBeAdded())
                .isFalse();
    }

    @Test
    void quotient_ofANonPositiveDenominator_keepsItsParts() {
        Evaluation zero = Evaluation.quotient(Rational.ONE, Rational.ZERO, "capital", List.of(), List.of());
        assertThat(zero.faults()).containsExactly(new Fault(Reason.ZERO_DENOMINATOR, "capital 0"));
        assertThat(zero.value()).isEmpty();
        assertThat(zero.numerator()).hasValue(Rational.ONE);
        Evaluation negative = Evaluation.quotient(Rational.ONE, Rational.of(-3, 2), "capital", List.of(), List.of());
        assertThat(negative.faults()).containsExactly(new Fault(Reason.NEGATIVE_DENOMINATOR, "capital -1.5"));
    }

    @Test
    void lists_areCopied() {
        List<Operand> operands = new ArrayList<>();
        List<String> notes = new ArrayList<>(List.of("a step"));
        Evaluation evaluation = Evaluation.of(Rational.ONE, operands, notes);
        operands.add(Operand.of("x", "", BigDecimal.ONE, ""));
        notes.clear();
        assertThat(evaluation.operands()).isEmpty();
        assertThat(evaluation.notes()).containsExactly("a step");
    }

    @Test
    void operand_printsDateAmountAndUnit() {
        Optional<Currency> dollars = Optional.of(Currency.getInstance("USD"));
        assertThat(Operand.money("net income", "2021 Q1", new BigDecimal("283141"), Scale.THOUSANDS, dollars))
                .hasToString("net income, 2021 Q1: 283,141 thousand USD");
        assertThat(Operand.money("loans", "", BigDecimal.TEN, Scale.MILLIONS, Optional.empty()))
                .hasToString("loans: 10 million");
        assertThat(Operand.of("jobs", "2021", BigDecimal.TEN, "job")).hasToString("jobs, 2021: 10 job");
    }
}
