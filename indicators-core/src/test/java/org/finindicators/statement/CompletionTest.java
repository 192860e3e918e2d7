/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Reason;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2024);
    private static final Item<Stock> LOANS = Item.stock("completed-loans", "loans");
    private static final Fact<BigDecimal> LARGEST = new Fact<>("completed-largest", "largest loan", BigDecimal.class);
    private static final Calculation CALCULATION = Calculation.from(
            LARGEST,
            "largest",
            Dimension.MONEY,
            List.of(),
            (largest, figures) -> Evaluation.of(Rational.of(largest), List.of(), List.of()));

    private static Completion complete(Statement stated) {
        return Completion.of(stated, "the loan book", Currency.getInstance("USD"));
    }

    @Test
    void without_looksAtWhatWasAdded() {
        Statement bare = Statement.builder("A", YEAR).build();
        Statement completed = complete(bare)
                .balance(LOANS, YEAR.closing(), BigDecimal.TEN)
                .without(LOANS, "not told at the opening")
                .build();
        assertThat(completed.remarks(LOANS)).isEmpty();
        Statement lacking = complete(bare)
                .without(LOANS, "not told")
                .without(LARGEST, "not told")
                .build();
        assertThat(lacking.remarks(LOANS)).containsExactly("loans: not told");
        // a second time nothing is repeated
        assertThat(complete(lacking)
                        .without(LOANS, "not told")
                        .without(LARGEST, "not told")
                        .build())
                .isEqualTo(lacking)
                .isNotEqualTo(bare);
    }

    @Test
    void reasonsOfFacts_reachTheCalculation() {
        Statement lacking = complete(Statement.builder("A", YEAR).build())
                .without(LARGEST, "no loan says")
                .build();
        Evaluation evaluation = CALCULATION.evaluate(lacking);
        assertThat(evaluation.faults()).hasSize(1);
        assertThat(evaluation.faults().get(0).reason()).isEqualTo(Reason.NOT_REPORTED);
        assertThat(evaluation.notes()).containsExactly("largest loan: no loan says");
    }

    @Test
    void moneyFact_isInTheUnitAndCurrencyOfTheStatement() {
        Completion thousands =
                complete(Statement.builder("A", YEAR).in(Scale.THOUSANDS).build());
        Statement completed = thousands
                .moneyFact(LARGEST, () -> thousands.inScale(new BigDecimal("5000")))
                .moneyFact(LARGEST, () -> BigDecimal.ZERO)
                .without(LARGEST, "it is there")
                .build();
        assertThat(completed.fact(LARGEST)).contains(new BigDecimal("5"));
        assertThat(completed.remarks(LARGEST)).isEmpty();
        Statement other = complete(Statement.builder("A", YEAR).currency("EUR").build())
                .moneyFact(LARGEST, () -> BigDecimal.ONE)
                .build();
        assertThat(CALCULATION.evaluate(other).notes())
                .containsExactly("largest loan: the statement has it in EUR, the loan book in USD");
        Statement stated = Statement.builder("A", YEAR)
                .currency("EUR")
                .with(LARGEST, BigDecimal.TEN)
                .build();
        assertThat(complete(stated).moneyFact(LARGEST, () -> BigDecimal.ONE).build())
                .isEqualTo(stated);
    }

    @Test
    void remark_isOnWhatIsAdded() {
        Statement stated = Statement.builder("A", YEAR).closing(LOANS, "1").build();
        assertThat(complete(stated).remark(LOANS, "counted").build().remarks(LOANS))
                .isEmpty();
        assertThat(complete(Statement.builder("A", YEAR).build())
                        .balance(LOANS, YEAR.closing(), BigDecimal.ONE)
                        .remark(LOANS, "counted")
                        .build()
                        .remarks(LOANS))
                .containsExactly("loans: counted");
    }
}
