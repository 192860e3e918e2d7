/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.report.Format;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;

class VariantFamilyTest {
    private static final Variant PLAIN = Variant.of(
            "plain",
            Authority.LIBRARY,
            Formula.closing(Item.stock("a", "a")).over(Formula.closing(Item.stock("b", "b"))));

    /** Powers of at least -1. */
    private static final VariantFamily POWER = VariantFamily.of("power", number -> {
        if (number.compareTo(BigDecimal.ONE.negate()) < 0) {
            throw InvalidInputException.of("power", "is too low");
        }
        return PLAIN.note("power " + number);
    });

    private static final Indicator INDICATOR = Indicator.builder("rubric.powers", "Powers")
            .topic("topic")
            .definition("A power.")
            .better(Direction.HIGHER)
            .tier(Tier.OTHER)
            .roles(Role.OUTCOME)
            .source(Authority.LIBRARY, "here")
            .variant(PLAIN)
            .family(POWER)
            .build();

    @Test
    void variant_isMadeForItsName() {
        assertThat(INDICATOR.variant("power-1-5").variant().note()).isEqualTo("power 1.5");
        assertThat(INDICATOR.variant("power-minus-0-25").variant().note()).isEqualTo("power -0.25");
        assertThat(INDICATOR.variant("power-2")).isEqualTo(INDICATOR.with(POWER.with(new BigDecimal("2.0"))));
        assertThat(INDICATOR.variant("power-2").variant("power-2").variant().name())
                .isEqualTo("power-2");
        assertThat(INDICATOR.variants()).containsExactly(PLAIN);
    }

    @Test
    void variant_otherNamesAreNone() {
        for (String name : List.of("power", "power-", "power-1-50", "power-01", "power-minus-2", "power-1-5-2", "x")) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> INDICATOR.variant(name))
                    .withMessage("rubric.powers has no variant '" + name + "'; there are plain, power-<number>");
        }
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> POWER.with(new BigDecimal("-2")));
    }

    @Test
    void families_areListedAndDescribed() {
        assertThat(INDICATOR.families()).containsExactly(POWER);
        assertThat(INDICATOR.variant("power-2").families()).containsExactly(POWER);
        assertThat(INDICATOR.describe().as(Format.TEXT)).contains("\n  also by number: power-<number>\n");
        assertThat(INDICATOR.describe().as(Format.MARKDOWN)).contains("\n| also by number | `power-<number>` |\n");
    }

    @Test
    void families_whereThereAreNoneNothingIsSaid() {
        Indicator plain = Indicator.builder("rubric.plain", "Plain")
                .topic("topic")
                .definition("A quotient.")
                .better(Direction.HIGHER)
                .tier(Tier.OTHER)
                .roles(Role.OUTCOME)
                .source(Authority.LIBRARY, "here")
                .variant(PLAIN)
                .build();
        assertThat(plain.families()).isEmpty();
        assertThat(plain.describe().as(Format.TEXT)).doesNotContain("by number");
        assertThat(plain.describe().as(Format.MARKDOWN)).doesNotContain("by number");
    }

    @Test
    void items_areThoseOfAllVariants() {
        assertThat(INDICATOR.items()).containsExactly(Item.stock("a", "a"), Item.stock("b", "b"));
        assertThat(INDICATOR.facts()).isEmpty();
    }
}
