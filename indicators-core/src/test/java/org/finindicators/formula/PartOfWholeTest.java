/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;

import org.finindicators.formula.Kind.Stock;
import org.junit.jupiter.api.Test;

class PartOfWholeTest {
    private static final Item<Stock> ASSETS = Item.stock("assets", "assets");
    private static final Item<Stock> LOANS = Item.stock("loans", "loans").partOf(ASSETS);
    private static final Item<Stock> LATE = Item.stock("late", "late loans").partOf(LOANS);
    private static final Item<Stock> VERY_LATE =
            Item.stock("very-late", "very late loans").partOf(LATE);
    private static final Item<Stock> CASH = Item.stock("cash", "cash").partOf(ASSETS);
    private static final Item<Stock> EQUITY = Item.stock("equity", "equity").withDomain(Domain.ANY);

    @Test
    void ifPart_guardsWhatItemsDeclare() {
        assertThat(guarded(closing(LOANS).over(closing(ASSETS)))).isTrue();
        assertThat(guarded(closing(VERY_LATE).over(closing(ASSETS)))).isTrue();
        assertThat(guarded(closing(LOANS.plus(CASH)).over(closing(ASSETS)))).isTrue();
        assertThat(guarded(closing(LOANS).minus(closing(LATE)).over(closing(ASSETS))))
                .isTrue();
        assertThat(guarded(closing(LATE.minus(VERY_LATE)).over(closing(LOANS.minus(VERY_LATE)))))
                .isTrue();
        assertThat(guarded(average(LOANS).over(average(ASSETS)).ifPositive(closing(EQUITY))))
                .isTrue();
    }

    @Test
    void ifPart_leavesWhatMayExceedOne() {
        assertThat(guarded(closing(ASSETS).over(closing(LOANS)))).isFalse();
        assertThat(guarded(closing(EQUITY).over(closing(ASSETS)))).isFalse();
        assertThat(guarded(closing(LOANS).over(opening(ASSETS)))).isFalse();
        assertThat(guarded(closing(LOANS).over(closing(ASSETS.minus(CASH))))).isFalse();
        assertThat(guarded(closing(CASH.minus(LATE)).over(closing(ASSETS)))).isFalse();
        assertThat(guarded(closing(LOANS).changeFrom(closing(ASSETS)))).isFalse();
        assertThat(guarded(closing(LOANS).over(closing(ASSETS)).ifShare())).isFalse();
    }

    @Test
    void isShare_whereAllThatIsAboveIsBelow() {
        assertThat(closing(LOANS).over(closing(LOANS.plus(CASH))).isShare()).isTrue();
        assertThat(closing(LOANS).over(closing(LOANS.plus(EQUITY))).isShare()).isFalse();
        assertThat(closing(LOANS).over(closing(ASSETS)).isShare()).isFalse();
        assertThat(closing(LOANS).over(closing(ASSETS)).ifShare().ifOneYear().isShare())
                .isTrue();
    }

    private static boolean guarded(Formula formula) {
        return !formula.ifPart().equals(formula);
    }
}
