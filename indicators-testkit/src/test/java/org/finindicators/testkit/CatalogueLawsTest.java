/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.formula.Formula.closing;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.finindicators.statement.Breakdown;
import org.junit.jupiter.api.Test;

/** Bugs planted by hand must turn the laws red. */
class CatalogueLawsTest {
    private static final Item<Stock> TOTAL = Item.stock("total-deposits", "total deposits");
    private static final Fact<Breakdown> DEPOSITS = new Fact<>("deposits", "deposits by holder", Breakdown.class);
    private static final FactSamples FACTS = FactSamples.none()
            .with(
                    DEPOSITS,
                    (random, unit) -> Breakdown.of(
                            BigDecimal.valueOf(random.nextInt(1000)).multiply(unit),
                            BigDecimal.valueOf(random.nextInt(1000)).multiply(unit)));

    /**
     * The part of deposits above a limit; the limit is in whole currency, as it must be, or in the statement's unit.
     */
    private static Formula aboveLimit(List<UndefinedCase> cases, java.util.function.BinaryOperator<BigDecimal> limit) {
        return Calculation.from(DEPOSITS, "deposits above 250 / deposits", Dimension.NUMBER, cases, (all, figures) -> {
                    BigDecimal insured =
                            limit.apply(new BigDecimal(250_000), figures.scale().fromUnits(new BigDecimal(250_000)));
                    BigDecimal above = all.members().stream()
                            .map(member -> member.amount().subtract(insured).max(BigDecimal.ZERO))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    return Worksheet.of(figures).quotient(above, all.total(), "deposits");
                })
                .asQuotient(QuotientDimensions.MONEY);
    }

    private static final List<UndefinedCase> ZERO = List.of(Reason.ZERO_DENOMINATOR.when("deposits zero"));

    private static Indicator indicator(Formula formula) {
        return Indicator.builder("test.uninsured", "Uninsured deposits")
                .topic("test")
                .definition("Deposits above what is insured.")
                .source(Authority.LIBRARY, "test")
                .better(Direction.LOWER)
                .tier(Tier.OTHER)
                .roles(Role.OUTCOME)
                .variant(Variant.of("only", Authority.LIBRARY, formula))
                .build();
    }

    private static void allSeeds(java.util.function.LongConsumer law) {
        for (long seed = 0; seed < 40; seed++) {
            law.accept(seed);
        }
    }

    @Test
    void unitOfMoney_aLimitInWholeCurrencyHolds() {
        Indicator sound = indicator(aboveLimit(ZERO, (whole, scaled) -> scaled));
        assertThatCode(() -> allSeeds(seed -> CatalogueLaws.unitOfMoneyDoesNotMatter(sound, FACTS, seed)))
                .doesNotThrowAnyException();
    }

    @Test
    void unitOfMoney_aLimitInTheUnitOfTheStatementIsFound() {
        Indicator planted = indicator(aboveLimit(ZERO, (whole, scaled) -> new BigDecimal(250)));
        assertThatThrownBy(() -> allSeeds(seed -> CatalogueLaws.unitOfMoneyDoesNotMatter(planted, FACTS, seed)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Uninsured deposits");
    }

    @Test
    void reasons_oneThatIsNotDeclaredIsFound() {
        Indicator planted = indicator(Calculation.from(
                DEPOSITS,
                "deposits",
                Dimension.MONEY,
                List.of(),
                (all, figures) -> Worksheet.of(figures).undefined(Reason.NO_SOLUTION, "planted")));
        assertThatThrownBy(() -> allSeeds(seed -> CatalogueLaws.reasonsAreDeclared(planted, FACTS, seed)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NO_SOLUTION");
    }

    @Test
    void reads_anItemThatIsNotDeclaredIsFound() {
        Indicator planted = indicator(Calculation.from(
                DEPOSITS,
                "deposits",
                Dimension.MONEY,
                ZERO,
                (all, figures) -> closing(TOTAL).evaluate(figures)));
        assertThatThrownBy(() -> allSeeds(seed -> CatalogueLaws.readsWhatItSays(planted, FACTS, seed)))
                .isInstanceOf(AssertionError.class);
        Indicator declared = indicator(Calculation.of(
                List.of(closing(TOTAL)),
                "deposits",
                Dimension.MONEY,
                ZERO,
                (inputs, figures) -> inputs.get(0).evaluate(figures)));
        assertThatCode(() -> allSeeds(seed -> CatalogueLaws.readsWhatItSays(declared, FACTS, seed)))
                .doesNotThrowAnyException();
    }

    @Test
    void gaps_nameFactsWithoutGeneratorAndVariantsWithoutValues() {
        Catalogue catalogue = Catalogue.of(List.of(indicator(aboveLimit(ZERO, (whole, scaled) -> scaled))));
        assertThat(CatalogueLaws.gaps(catalogue, FACTS)).isEmpty();
        assertThat(CatalogueLaws.gaps(catalogue, FactSamples.none()))
                .containsExactly(
                        "no generator for deposits by holder (Breakdown)", "never a value: test.uninsured [only]");
    }
}
