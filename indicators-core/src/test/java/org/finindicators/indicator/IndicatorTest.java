/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.simple;
import static org.finindicators.formula.Formula.closing;

import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.finindicators.sql.Sql;
import org.finindicators.statistics.Concentration;
import org.junit.jupiter.api.Test;

class IndicatorTest {
    private static final Variant LEVEL = Variant.of("level", Authority.LIBRARY, closing(EQUITY));

    private static Indicator.Builder sound(String id) {
        return Indicator.builder(id, "Equity")
                .topic("capital")
                .definition("Equity.")
                .better(Direction.HIGHER)
                .tier(Tier.OTHER)
                .roles(Role.OUTCOME)
                .source(Authority.WORLD_BANK_1995, "para 26")
                .variant(LEVEL);
    }

    private static void refused(UnaryOperator<Indicator.Builder> change, String message) {
        assertThatThrownBy(() -> change.apply(sound("test.equity")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("indicator 'test.equity' " + message);
    }

    @Test
    void build_incomplete_isRefused() {
        refused(b -> b.topic(""), "has no topic");
        refused(b -> b.definition(" "), "has no definition");
        refused(b -> b.source(Authority.GFDD, ""), "has no source");
        refused(b -> b.variant(LEVEL), "has two variants of the same name");
        assertThatThrownBy(() -> sound("Equity").build())
                .hasMessage("indicator 'Equity' is not an id like rubric.words-with-hyphens");
        assertThatThrownBy(() -> Indicator.builder("test.x", " ").build()).hasMessage("indicator 'test.x' has no name");
        Indicator.Builder bare = Indicator.builder("test.x", "X").topic("t").definition("d");
        assertThatThrownBy(bare::build).hasMessage("indicator 'test.x' has no direction");
        assertThatThrownBy(() -> bare.better(Direction.LOWER).build()).hasMessage("indicator 'test.x' has no tier");
        bare.tier(Tier.KEY);
        assertThatThrownBy(bare::build).hasMessage("indicator 'test.x' has no roles");
        assertThatThrownBy(() ->
                        bare.roles(Role.POLICY).source(Authority.GFDD, "p. 1").build())
                .hasMessage("indicator 'test.x' has no variant");
    }

    @Test
    void build_completed_keepsTheDeclaration() {
        Indicator equity = sound("test.equity").build();
        assertThat(equity.rubric()).isEqualTo("test");
        assertThat(equity.topic()).isEqualTo("capital");
        assertThat(equity.definition()).isEqualTo("Equity.");
        assertThat(equity.direction()).isEqualTo(Direction.HIGHER);
        assertThat(equity.tier()).isEqualTo(Tier.OTHER);
        assertThat(equity.roles()).containsExactly(Role.OUTCOME);
        assertThat(equity.source()).hasToString("World Bank 1995, para 26");
        assertThat(new Source(Authority.GFDD, "")).hasToString("GFDD");
        assertThat(equity).hasToString("Equity (test.equity) = equity");
    }

    /** In the order of the paper, whatever the order of the declaration: what is printed of them is always the same. */
    @Test
    void roles_inOrder() {
        Indicator equity = sound("test.equity")
                .roles(Role.OUTCOME, Role.INTERMEDIATE, Role.POLICY)
                .build();
        assertThat(equity.roles()).containsExactly(Role.POLICY, Role.INTERMEDIATE, Role.OUTCOME);
    }

    @Test
    void builder_usedAgain_changesNothing() {
        Indicator.Builder builder = sound("test.equity");
        Indicator equity = builder.build();
        builder.roles(Role.POLICY).variant(Variant.of("other", Authority.LIBRARY, closing(EQUITY)));
        assertThat(equity.roles()).containsExactly(Role.OUTCOME);
        assertThat(equity.variants()).hasSize(1);
    }

    @Test
    void variant_isChosenByName() {
        Indicator yearEnd = ROE.variant("year-end");
        assertThat(yearEnd.title()).isEqualTo("Return on average equity [year-end]");
        assertThat(yearEnd.formula().words()).isEqualTo("annual net income / equity");
        assertThat(yearEnd).isNotEqualTo(ROE).isEqualTo(ROE.variant("year-end"));
        assertThat(yearEnd.variant("net-income")).isEqualTo(ROE).hasSameHashCodeAs(ROE);
    }

    @Test
    void variant_unknown_namesThoseThereAre() {
        assertThatThrownBy(() -> ROE.variant("gfdd"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("test.return-on-equity has no variant 'gfdd'; there are net-income, year-end");
    }

    @Test
    void closingBalances_ofACalculation_areTheSame() {
        Indicator hhi = simple("test.hhi", "Concentration", Concentration.herfindahl(BANKS));
        assertThat(hhi.onClosingBalances()).isSameAs(hhi);
        assertThat(hhi.formula().hasColumns()).isFalse();
        assertThatThrownBy(() -> Sql.of(hhi))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(
                        "'sum of squared shares in assets by bank' is computed from facts: it has neither columns nor SQL");
    }

    @Test
    void variant_inAUnitThatDoesNotFit_isRefused() {
        assertThatThrownBy(() -> LEVEL.in(Unit.RATE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'equity' is money, which is no RATE");
    }

    @Test
    void variant_nameMalformed_isRefused() {
        assertThatThrownBy(() -> Variant.of("Year end", Authority.LIBRARY, closing(EQUITY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Year end' is not the name of a variant: lower case words joined by hyphens");
    }

    @Test
    void variant_mayImproveTheOtherWay() {
        Indicator equity = sound("test.equity")
                .variant(Variant.of("other", Authority.LIBRARY, closing(EQUITY)).better(Direction.LOWER))
                .build();
        assertThat(equity.direction()).isEqualTo(Direction.HIGHER);
        assertThat(equity.variant("other").direction()).isEqualTo(Direction.LOWER);
    }

    @Test
    void onClosingBalances_withoutAverages_isTheSame() {
        Indicator equity = sound("test.equity").build();
        assertThat(equity.onClosingBalances()).isSameAs(equity);
    }

    @Test
    void variant_collectsCodes() {
        Variant coded = LEVEL.code(Authority.GFDD, "GFDD.EI.06").code(Authority.WDI, "X");
        assertThat(coded.codes()).hasToString("[GFDD: GFDD.EI.06, WDI: X]");
        assertThat(LEVEL.codes()).isEmpty();
        assertThat(coded.note("other").codes()).hasSize(2);
    }

    @Test
    void nameFrom_words_joinsThemByHyphens() {
        assertThat(Variant.nameFrom("Bank Act (2014)", "regulation")).isEqualTo("bank-act-2014");
        assertThat(Variant.nameFrom("+++", "regulation")).isEqualTo("regulation");
    }
}
