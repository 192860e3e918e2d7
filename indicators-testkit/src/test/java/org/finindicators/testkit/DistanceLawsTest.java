/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.closing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sensitivity.ItemFigure;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

class DistanceLawsTest {
    private static final Item<Stock> LOANS = Item.stock("loans", "loans");
    private static final Item<Stock> DEPOSITS = Item.stock("deposits", "deposits");
    private static final Formula RATIO = closing(LOANS).over(closing(DEPOSITS));

    private static Indicator indicator(Formula formula) {
        return Indicator.builder("test.ratio", "Loans to deposits")
                .topic("test")
                .definition("Loans over deposits.")
                .source(Authority.LIBRARY, "test")
                .better(Direction.LOWER)
                .tier(Tier.OTHER)
                .roles(Role.OUTCOME)
                .variant(Variant.of("only", Authority.LIBRARY, formula))
                .build();
    }

    private static long all(Indicator indicator) {
        return LongStream.range(0, 40)
                .map(seed -> {
                    DistanceLaws.all(indicator, FactSamples.none(), seed);
                    return DistanceLaws.amountsAreMet(indicator, FactSamples.none(), seed);
                })
                .sum();
    }

    @Test
    void aQuotient_keepsTheLaws() {
        assertThat(all(indicator(RATIO))).isGreaterThan(40);
    }

    /** What says that it reads deposits, and also takes what they were an evaluation before, is not met again. */
    @Test
    void aCalculationThatRemembers_isFound() {
        BigDecimal[] before = {BigDecimal.ONE};
        Formula planted = Calculation.of(List.of(RATIO), "ratio", Dimension.NUMBER, List.of(), (inputs, figures) -> {
            BigDecimal now =
                    figures.balances(DEPOSITS).at(figures.period().closing()).orElse(BigDecimal.ONE);
            BigDecimal last = before[0];
            before[0] = now;
            return now.equals(last)
                    ? inputs.get(0).evaluate(figures)
                    : closing(LOANS)
                            .over(closing(DEPOSITS).plus(closing(DEPOSITS)))
                            .evaluate(figures);
        });
        assertThatThrownBy(() -> all(indicator(planted))).isInstanceOf(AssertionError.class);
    }

    @Test
    void replaced_isTheSameStatementWithAnotherFigure() {
        Statement statement = Statement.builder("B", ReportingPeriod.year(2021))
                .closing(LOANS, "1")
                .closing(DEPOSITS, "2")
                .build();
        Statement other = Statement.builder("B", ReportingPeriod.year(2021))
                .closing(LOANS, "1")
                .closing(DEPOSITS, "3")
                .build();
        ItemFigure deposits = ItemFigure.at(DEPOSITS, statement.period().closing());
        assertThat(DistanceLaws.replaced(statement, Map.of(deposits, new BigDecimal("3"))))
                .isEqualTo(other);
        assertThat(DistanceLaws.replaced(statement, Map.of())).isEqualTo(statement);
    }
}
