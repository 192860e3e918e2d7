/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.closing;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.junit.jupiter.api.Test;

/** Bugs planted by hand must turn the laws red. */
class BoundsLawsTest {
    private static final Item<Stock> LOANS = Item.stock("loans", "loans");
    private static final Item<Stock> DEPOSITS = Item.stock("deposits", "deposits");

    private static Indicator indicator(Formula formula) {
        return Indicator.builder("test.loans", "Loans to deposits")
                .topic("test")
                .definition("Loans over deposits.")
                .source(Authority.LIBRARY, "test")
                .better(Direction.LOWER)
                .tier(Tier.OTHER)
                .roles(Role.OUTCOME)
                .variant(Variant.of("only", Authority.LIBRARY, formula))
                .build();
    }

    @Test
    void laws_holdForAQuotient() {
        Indicator sound = indicator(closing(LOANS).over(closing(DEPOSITS)));
        assertThatCode(() -> BoundsLaws.all(sound, FactSamples.none())).doesNotThrowAnyException();
        assertThat(BoundsLaws.withoutBounds(Catalogue.of(List.of(sound)), FactSamples.none()))
                .isEmpty();
    }

    /** It changes from one reading to the next, as if it read what it does not ask for. */
    @Test
    void values_outsideTheBoundsAreFound() {
        AtomicInteger hidden = new AtomicInteger();
        Formula moving = Calculation.reading(
                "hidden",
                Dimension.MONEY,
                List.of(),
                figures -> Worksheet.of(figures).value(Rational.of(hidden.incrementAndGet())));
        Indicator planted = indicator(moving.over(closing(DEPOSITS)));
        assertThatThrownBy(() -> BoundsLaws.all(planted, FactSamples.none())).isInstanceOf(AssertionError.class);
    }

    @Test
    void formula_thatNeverHasBoundsIsNamed() {
        Indicator never = indicator(closing(LOANS).over(closing(DEPOSITS).minus(closing(DEPOSITS))));
        assertThat(BoundsLaws.withoutBounds(Catalogue.of(List.of(never)), FactSamples.none()))
                .containsExactly("test.loans [only]");
    }
}
