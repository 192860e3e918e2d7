/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import static org.finindicators.sector.directedcredit.DirectedCreditItems.GOVERNMENT_CREDIT;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.PRIVATE_ENTERPRISE_CREDIT;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.PUBLIC_ENTERPRISE_CREDIT;
import static org.finindicators.sector.directedcredit.DirectedCreditItems.TOTAL_CREDIT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Parts;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;

/** Divides total credit between three sectors, and sees whether a stated total agrees. */
final class CreditBySector {
    private static final List<Item<Stock>> SECTORS =
            List.of(GOVERNMENT_CREDIT, PUBLIC_ENTERPRISE_CREDIT, PRIVATE_ENTERPRISE_CREDIT);
    private static final Formula SUM =
            Formula.closing(GOVERNMENT_CREDIT.plus(PUBLIC_ENTERPRISE_CREDIT).plus(PRIVATE_ENTERPRISE_CREDIT));
    private static final List<String> CASES = List.of(
            "an amount that is needed not reported, or negative",
            "total credit zero",
            "sectors that do not add up to total credit");

    private CreditBySector() {}

    static Calculation share(Item<Stock> sector) {
        Formula part = Formula.closing(sector);
        return calculation(
                        sector.name() + " / total credit",
                        figures -> (isComplete(figures)
                                        ? part.over(SUM)
                                        : part.over(Formula.closing(TOTAL_CREDIT))
                                                .ifShare())
                                .evaluate(figures))
                .of(Parts.MONEY);
    }

    static Calculation concentration() {
        return calculation("sum of the three sectors' squared shares in total credit", figures -> {
            Evaluation sum = SUM.evaluate(figures);
            if (sum.value().isEmpty()) {
                return sum;
            }
            Rational squares = Rational.ZERO;
            for (Item<Stock> sector : SECTORS) {
                Rational amount =
                        Formula.closing(sector).evaluate(figures).value().orElse(Rational.ZERO);
                squares = squares.plus(amount.times(amount));
            }
            Rational total = sum.value().get();
            return Evaluation.quotient(
                    squares, total.times(total), "squared total credit", sum.operands(), sum.notes());
        });
    }

    private static Calculation calculation(String words, Function<Figures, Evaluation> function) {
        return new Calculation(words, Dimension.NUMBER, Optional.empty(), words, CASES, figures -> {
            Evaluation evaluation = function.apply(figures);
            Optional<String> contradiction = contradiction(figures);
            return evaluation.value().isPresent() && contradiction.isPresent()
                    ? Evaluation.undefined(
                            Reason.INCONSISTENT_STATEMENT,
                            "credit by sector: " + contradiction.get(),
                            evaluation.operands())
                    : evaluation;
        });
    }

    private static boolean isComplete(Figures figures) {
        return SECTORS.stream().allMatch(sector -> closing(figures, sector).isPresent());
    }

    private static Optional<String> contradiction(Figures figures) {
        if (!isComplete(figures)) {
            return Optional.empty();
        }
        List<Member> members = SECTORS.stream()
                .flatMap(sector -> closing(figures, sector).map(a -> new Member(sector.name(), a)).stream())
                .toList();
        return new Breakdown(members, closing(figures, TOTAL_CREDIT)).contradiction();
    }

    private static Optional<java.math.BigDecimal> closing(Figures figures, Item<Stock> item) {
        return figures.balances(item).at(figures.period().closing());
    }
}
