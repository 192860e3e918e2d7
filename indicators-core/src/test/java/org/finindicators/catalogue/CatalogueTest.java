/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.COST_PER_JOB;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.ROA;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.SPREAD;
import static org.finindicators.Samples.indicator;
import static org.finindicators.Samples.simple;
import static org.finindicators.Samples.svb;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void toString_countsVariantsThatDoNotFit() {
        Variant[] many = Stream.of("a-rather-long-name", "another-rather-long-name", "third", "fourth")
                .map(name -> Variant.of(name, Authority.LIBRARY, SPREAD.formula()))
                .toArray(Variant[]::new);
        assertThat(Catalogue.of(indicator("test.many", "Many", many)).toString())
                .endsWith("test.many  Many  a-rather-long-name and 3 more");
    }

    private static final Catalogue ALL = Catalogue.of(ROE, ROA, LOANS_TO_DEPOSITS, SPREAD);

    private static void unknown(String id, String message) {
        assertThatThrownBy(() -> ALL.get(id))
                .isInstanceOf(UnknownIndicatorException.class)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage(message);
    }

    @Test
    void get_findsById() {
        assertThat(ALL.get("test.return-on-equity")).isSameAs(ROE);
        assertThat(ALL.find("test.none")).isEmpty();
        assertThat(ALL.describe("test.spread").indicator()).isSameAs(SPREAD);
    }

    @Test
    void get_misspelt_suggestsTheNearest() {
        unknown(
                "test.return-on-equty",
                "there is no indicator 'test.return-on-equty'; did you mean test.return-on-equity or "
                        + "test.return-on-assets?");
        unknown("loans-to-deposit", "there is no indicator 'loans-to-deposit'; did you mean test.loans-to-deposits?");
        unknown("spred", "there is no indicator 'spred'; did you mean test.spread?");
    }

    @Test
    void get_farFromAll_namesTheSearch() {
        unknown("zzz", "there is no indicator 'zzz'; search(\"word\") lists what there is");
        unknown("", "there is no indicator ''; search(\"word\") lists what there is");
    }

    @Test
    void get_veryLong_isShortened() {
        String million = "x".repeat(1_000_000);
        unknown(million, "there is no indicator '" + "x".repeat(60) + "...'; search(\"word\") lists what there is");
    }

    @Test
    void byCode_choosesTheVariantThatBearsIt() {
        assertThat(ALL.byCode(" roe ")).containsExactly(ROE);
        assertThat(ALL.byCode("GFDD.XX.99")).isEmpty();
        Indicator yearEnd = Catalogue.of(indicator(
                        "test.x",
                        "X",
                        ROE.variant("net-income").variant().code(Authority.EBA, "A"),
                        ROE.variant("year-end").variant().code(Authority.EBA, "B")))
                .byCode("b")
                .get(0);
        assertThat(yearEnd.variant().name()).isEqualTo("year-end");
    }

    @Test
    void search_needsAllWords_andPutsNamesFirst() {
        assertThat(ALL.search("RETURN average").indicators()).containsExactly(ROE, ROA);
        assertThat(ALL.search("deposits").indicators()).containsExactly(LOANS_TO_DEPOSITS);
        assertThat(ALL.search("lending rate").indicators()).containsExactly(SPREAD);
        assertThat(Catalogue.of(ROA, ROE).search("equity").indicators()).containsExactly(ROE);
        assertThat(ALL.search("closing instead").indicators()).containsExactly(ROE);
        assertThat(ALL.search("nothing").indicators()).isEmpty();
        assertThat(ALL.search(" ").indicators()).hasSize(4);
    }

    @Test
    void search_inTheText_comesAfterNames() {
        // the formula of the first has the word too, its name has not
        Indicator mention = simple("test.a", "First", SPREAD.formula());
        assertThat(Catalogue.of(mention, SPREAD).search("deposit").indicators()).containsExactly(SPREAD, mention);
    }

    @Test
    void of_theSameVariantTwice_isRefused() {
        assertThatThrownBy(() -> Catalogue.of(ROE, SPREAD, ROE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("test.return-on-equity is listed twice in the variant net-income");
        assertThatThrownBy(() -> ALL.and(Catalogue.of(SPREAD)))
                .hasMessage("test.spread is listed twice in the variant plain");
    }

    @Test
    void of_twoVariants_measuresBoth_andFindsTheFirst() {
        Catalogue both = Catalogue.of(ROE, ROE.variant("year-end"));
        assertThat(both.get("test.return-on-equity")).isSameAs(ROE);
        assertThat(both.measure(svb(4)).measurements())
                .extracting(m -> m.indicator().variant().name())
                .containsExactly("net-income", "year-end");
        assertThat(both.byCode("ROE")).containsExactly(ROE);
    }

    @Test
    void isAValue() {
        List<Indicator> mine = new ArrayList<>(List.of(ROE));
        Catalogue catalogue = Catalogue.of(mine);
        mine.add(ROA);
        assertThat(catalogue.indicators()).containsExactly(ROE);
        assertThat(catalogue.and(Catalogue.of(COST_PER_JOB)).indicators()).containsExactly(ROE, COST_PER_JOB);
        assertThat(catalogue.indicators()).hasSize(1);
        assertThatThrownBy(() -> catalogue.indicators().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(ALL.where(i -> i.name().startsWith("Return")).indicators()).containsExactly(ROE, ROA);
    }

    @Test
    void toString_hasALineForEach() {
        assertThat(Catalogue.of(ROE, SPREAD)).hasToString("""
                        2 indicators
                        id                     name                      variants
                        --------------------------------------------------------------------
                        test.return-on-equity  Return on average equity  net-income, year-end
                        test.spread            Loan-deposit spread       plain""".replace("-".repeat(68), "-".repeat(69)));
        assertThat(Catalogue.of().toString()).startsWith("0 indicators\n");
    }
}
