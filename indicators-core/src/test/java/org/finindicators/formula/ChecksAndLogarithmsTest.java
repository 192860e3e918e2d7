/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.perHead;

import java.util.List;
import org.finindicators.formula.Evaluation.Leaf;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.PerHead;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.junit.jupiter.api.Test;

/** Logarithms, signed quotients, checks, amounts per head, and what an evaluation carries. */
class ChecksAndLogarithmsTest {
    private static final Item<Stock> A = Item.stock("a", "a").withDomain(Domain.ANY);
    private static final Item<Stock> B = Item.stock("b", "b").withDomain(Domain.ANY);
    private static final Item<Stock> TOTAL = Item.stock("total", "total");
    private static final Item<Count> BORROWERS =
            Item.count("borrowers", "borrowers").counting("borrower");
    private static final Item<PerHead> INCOME = Item.perHead("income", "income per head");
    private static final Formula RATIO = closing(A).over(closing(B));

    private static StatementBuilder year() {
        return Statement.builder("A", ReportingPeriod.year(2021));
    }

    private static Evaluation evaluate(Formula formula, String a, String b) {
        return formula.evaluate(year().closing(A, a).closing(B, b).build());
    }

    @Test
    void ln_ofAQuotient() {
        // ln 2 = 0.693147180559945309...
        assertThat(evaluate(RATIO.ln(), "2", "1").value().orElseThrow().toDouble())
                .isEqualTo(0.6931471805599453);
        assertThat(evaluate(RATIO.ln(), "3", "3").value()).hasValue(Rational.ZERO);
        assertThat(RATIO.ln().words()).isEqualTo("ln(a / b)");
        assertThat(evaluate(RATIO.ln(), "2", "1").numbers(RATIO.ln())).isEqualTo("ln(2 / 1)");
    }

    @Test
    void ln_nearOneKeepsItsDigits() {
        // ln(1 + x) = x - x^2 / 2 + ...; x = 1E-12
        assertThat(evaluate(RATIO.ln(), "1000000000001", "1000000000000")
                        .value()
                        .orElseThrow()
                        .toDouble())
                .isEqualTo(1e-12 - 0.5e-24);
    }

    @Test
    void ln_ofZeroAndBelowIsOutOfDomain() {
        assertThat(evaluate(RATIO.ln(), "0", "1").faults()).containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "ln of 0"));
        assertThat(evaluate(RATIO.ln(), "-2", "1").faults())
                .containsExactly(new Fault(Reason.OUT_OF_DOMAIN, "ln of -2"));
        assertThatThrownBy(() -> closing(A).ln()).hasMessage("'a' is money, only a plain number has a logarithm");
    }

    @Test
    void overSigned_takesANegativeDenominatorUnderAPositiveNumerator() {
        Formula signed = closing(A).overSigned(closing(B));
        assertThat(evaluate(signed, "6", "3").value()).hasValue(Rational.of(2));
        assertThat(evaluate(signed, "6", "-3").value()).hasValue(Rational.of(-2));
        assertThat(evaluate(signed, "-6", "-3").faults())
                .containsExactly(new Fault(Reason.NEGATIVE_DENOMINATOR, "b -3"));
        assertThat(evaluate(signed, "0", "-3").faults())
                .containsExactly(new Fault(Reason.NEGATIVE_DENOMINATOR, "b -3"));
        assertThat(evaluate(signed, "6", "0").faults()).containsExactly(new Fault(Reason.ZERO_DENOMINATOR, "b 0"));
        assertThat(signed.parts()).hasValue(QuotientDimensions.MONEY);
    }

    @Test
    void ifConsistent_checksWhereItCan() {
        Formula checked = RATIO.ifConsistent(closing(TOTAL).minus(closing(A)), "a exceeds the total");
        StatementBuilder figures = year().closing(A, "6").closing(B, "3");
        assertThat(checked.evaluate(figures.build()).value()).hasValue(Rational.of(2));
        assertThat(checked.evaluate(figures.build()).notes())
                .containsExactly("not checked: not reported (total at 2021-12-31)");
        assertThat(checked.evaluate(
                                figures.build().toBuilder().closing(TOTAL, "6").build())
                        .value())
                .hasValue(Rational.of(2));
        Evaluation broken =
                checked.evaluate(figures.build().toBuilder().closing(TOTAL, "5").build());
        assertThat(broken.faults()).containsExactly(new Fault(Reason.INCONSISTENT_STATEMENT, "a exceeds the total"));
        assertThat(broken.operands()).extracting(Operand::name).contains("total");
        assertThat(checked.undefinedCases()).contains(Reason.INCONSISTENT_STATEMENT.when("a exceeds the total"));
    }

    @Test
    void perHead_isInWholeCurrencyWhateverTheUnitOfTheStatement() {
        // 1,000,000 over 400 borrowers is 2,500 each; over an income of 5,000 that is one half
        Formula depth = closing(A).over(closing(BORROWERS).times(perHead(INCOME)));
        StatementBuilder units =
                year().closing(A, "1000000").closing(BORROWERS, "400").perHead(INCOME, "5000");
        StatementBuilder thousands = year().in(Scale.THOUSANDS)
                .currency("USD")
                .closing(A, "1000")
                .closing(BORROWERS, "400")
                .perHead(INCOME, "5000");
        assertThat(depth.evaluate(units.build()).value()).hasValue(Rational.of(1, 2));
        assertThat(depth.evaluate(thousands.build()).value()).hasValue(Rational.of(1, 2));
        assertThat(depth.evaluate(thousands.build()).operands())
                .extracting(Operand::toString)
                .contains("a, 2021-12-31: 1,000 thousand USD", "income per head, 2021: 5,000 USD per head");
    }

    @Test
    void calculation_overFormulasSaysWhatItReads_andFollowsClosingBalances() {
        Fact<String> fact = new Fact<>("label", "label", String.class);
        Calculation twice = Calculation.of(
                        List.of(average(A)), "twice", Dimension.MONEY, List.of(), (inputs, figures) -> {
                            Worksheet sheet = Worksheet.of(figures);
                            return sheet.take(inputs.get(0))
                                    .map(value -> sheet.value(value.times(Rational.of(2))))
                                    .orElseGet(sheet::undefined);
                        })
                .withFacts(fact);
        Formula formula = twice.over(closing(B));
        assertThat(formula.facts()).containsExactly(fact);
        assertThat(formula.readings())
                .containsExactly(new Formula.Reading(A, Moment.AVERAGE), new Formula.Reading(B, Moment.CLOSING));
        assertThat(formula.hasColumns()).isFalse();
        Statement noOpening = year().closing(A, "3").closing(B, "2").build();
        assertThat(formula.evaluate(noOpening).faults())
                .containsExactly(new Fault(Reason.TOO_LITTLE_HISTORY, "a at the opening, 2020-12-31"));
        assertThat(formula.onClosingBalances().evaluate(noOpening).value()).hasValue(Rational.of(3));
    }

    @Test
    void evaluation_worksOutItsPartsWithoutTheFigures() {
        Formula sum = closing(A).plus(closing(B)).over(constant("4"));
        Evaluation evaluation = evaluate(sum, "6", "-3");
        assertThat(evaluation.valueOf(closing(A).plus(closing(B)), ReportingPeriod.year(2021)))
                .hasValue(Rational.of(3));
        assertThat(evaluation.valueOf(closing(TOTAL), ReportingPeriod.year(2021)))
                .isEmpty();
        assertThat(evaluation.numbers(sum)).isEqualTo("(6 + (-3)) / 4");
        assertThat(evaluation.leaves()).extracting(Leaf::node).containsExactly(closing(A), closing(B));
    }
}
