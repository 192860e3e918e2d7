/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.bank;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.finindicators.number.Rational;
import org.finindicators.statement.Statement;

class EvaluationProperties {
    private static final List<Formula> RATIOS = List.of(
            annual(NET_INCOME).over(average(EQUITY)),
            closing(LOANS).over(closing(DEPOSITS)),
            closing(LOANS).changeFrom(opening(LOANS)),
            average(LOANS.minus(EQUITY)).over(average(DEPOSITS.plus(EQUITY))),
            annual(NET_INCOME).over(average(EQUITY)).minus(annual(NET_INCOME).over(average(LOANS))),
            closing(LOANS).over(closing(DEPOSITS)).ifPositive(closing(EQUITY)));

    private static Statement statement(List<BigDecimal> amounts, BigDecimal factor) {
        List<BigDecimal> scaled = amounts.stream().map(factor::multiply).toList();
        return bank("A")
                .flow(NET_INCOME, scaled.get(0))
                .opening(EQUITY, scaled.get(1).toString())
                .closing(EQUITY, scaled.get(2).toString())
                .opening(LOANS, scaled.get(3).toString())
                .closing(LOANS, scaled.get(4).toString())
                .opening(DEPOSITS, scaled.get(5).toString())
                .closing(DEPOSITS, scaled.get(6).toString())
                .build();
    }

    /** All amounts times a constant leave every ratio equal, exactly, and every fault of the same kind. */
    @Property
    void ratios_areScaleInvariant(
            @ForAll @Size(7) List<@BigRange(min = "-1000", max = "1000000000") @Scale(2) BigDecimal> amounts,
            @ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal factor) {
        for (Formula ratio : RATIOS) {
            Evaluation plain = ratio.evaluate(statement(amounts, BigDecimal.ONE));
            Evaluation scaled = ratio.evaluate(statement(amounts, factor));
            assertThat(scaled.value()).isEqualTo(plain.value());
            assertThat(scaled.faults().stream().map(Fault::reason))
                    .isEqualTo(plain.faults().stream().map(Fault::reason).toList());
        }
    }

    /** A value or a fault, never both, never neither; and the quotient is that of the parts kept. */
    @Property
    void evaluation_hasAValueOrAFault(
            @ForAll @Size(7) List<@BigRange(min = "-5", max = "5") @Scale(0) BigDecimal> amounts) {
        for (Formula ratio : RATIOS) {
            Evaluation evaluation = ratio.evaluate(statement(amounts, BigDecimal.ONE));
            assertThat(evaluation.value().isPresent())
                    .isEqualTo(evaluation.faults().isEmpty());
            Optional<Rational> below = evaluation.denominator();
            if (evaluation.value().isPresent() && below.isPresent()) {
                assertThat(below.get().signum()).isPositive();
                assertThat(evaluation.numerator().orElseThrow().dividedBy(below.get()))
                        .isEqualTo(evaluation.value().get());
            }
        }
    }
}
