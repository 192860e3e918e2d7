/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.Samples.ASSETS;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROA;
import static org.finindicators.Samples.ROE;
import static org.finindicators.formula.Formula.closing;

import java.util.List;
import java.util.NoSuchElementException;
import org.finindicators.aggregate.Distribution;
import org.finindicators.aggregate.PooledRatio;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Role;
import org.finindicators.indicator.Tier;
import org.finindicators.indicator.Variant;
import org.junit.jupiter.api.Test;

class ItemsAndToolsTest {
    private static final Catalogue ALL = Catalogue.of(ROE, ROA, LOANS_TO_DEPOSITS)
            .with(List.of(
                    Tool.of(PooledRatio.class, "the ratio of sums of a group").alsoCalled("weighted average"),
                    Tool.of(Distribution.class, "means and medians of a group")));

    private static Indicator solvency(String... otherNames) {
        return Indicator.builder("test.solvency", "Equity / assets")
                .topic("test")
                .alsoCalled(otherNames)
                .definition("Equity over assets.")
                .source(Authority.LIBRARY, "test")
                .better(Direction.HIGHER)
                .tier(Tier.OTHER)
                .roles(Role.POLICY)
                .variant(
                        Variant.of("closing", Authority.LIBRARY, closing(EQUITY).over(closing(ASSETS))))
                .build();
    }

    @Test
    void items_areThoseThatAreRead_once() {
        assertThat(ALL.items().items()).containsExactly(NET_INCOME, EQUITY, ASSETS, LOANS, DEPOSITS);
        assertThat(ALL.items().find("equity")).contains(EQUITY);
        assertThat(ALL.items().find("none")).isEmpty();
    }

    @Test
    void items_knowTheVariantsThatReadThem() {
        ItemDescription income = ALL.items().describe("net-income");
        assertThat(income.readers()).containsExactly(ROE, ROE.variant("year-end"), ROA);
        assertThat(income.variants())
                .containsEntry("test.return-on-equity", "every variant")
                .containsEntry("test.return-on-assets", "every variant");
        assertThat(income.naming("Samples.NET_INCOME").meaning("What is left.")).hasToString("""
                        net income (net-income)
                          Samples.NET_INCOME
                          What is left.
                          flow, money, in the unit of the statement; may be any number
                          read by
                            test.return-on-equity: every variant
                            test.return-on-assets: every variant""");
    }

    /**
     * 80 columns: 13 words of five letters with the blanks between are 77, behind the margin of 2, and the 14th begins
     * a line.
     */
    @Test
    void items_areDescribedOnLinesOfOneWidth() {
        String words = "abcde ".repeat(14).strip();
        assertThat(ALL.items()
                        .describe(EQUITY)
                        .meaning(words)
                        .toString()
                        .lines()
                        .skip(1)
                        .limit(2))
                .containsExactly("  " + "abcde ".repeat(13).strip(), "    abcde");
    }

    @Test
    void items_thatNothingReads_areDescribedToo() {
        assertThat(Catalogue.of(ROA).items().describe(DEPOSITS).toString())
                .endsWith("no indicator of the catalogue reads it");
        assertThat(ALL.items().describe(LOANS).toString()).contains("\n  part of total assets\n");
    }

    @Test
    void items_misspelt_suggestTheNearest() {
        ItemCatalogue items = ALL.items();
        assertThatThrownBy(() -> items.describe("equty"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no indicator reads an item 'equty'; did you mean equity?");
    }

    @Test
    void items_areFoundByTheirNamesFirst_thenByTheirReaders() {
        assertThat(ALL.items().search("deposit").items()).containsExactly(DEPOSITS, LOANS);
        assertThat(ALL.items().search("deposits").toString()).startsWith("2 items\n");
        assertThat(ALL.items().search("xyzzy").items()).isEmpty();
    }

    @Test
    void tools_areFoundByPurposeAndByWhatPeopleCallThem() {
        assertThat(ALL.search("weighted average").tools())
                .extracting(Tool::type)
                .isEqualTo(List.of(PooledRatio.class));
        assertThat(ALL.search("group").tools()).hasSize(2);
        assertThat(ALL.search("pooled ratio").toString())
                .startsWith("1 tool\n")
                .contains("PooledRatio  the ratio of sums of a group  org.finindicators.aggregate");
        assertThat(ALL.search("equity").toString()).startsWith("1 indicator\n").doesNotContain("tool");
        assertThat(ALL.tools().get(1)).hasToString("Distribution: means and medians of a group");
    }

    @Test
    void tools_areKeptOnce_andNotSelected() {
        assertThat(ALL.and(Catalogue.of(solvency()).with(ALL.tools())).tools()).isEqualTo(ALL.tools());
        assertThat(ALL.where(indicator -> true).tools()).isEmpty();
    }

    @Test
    void otherNames_leadToTheIndicator() {
        Catalogue all = ALL.and(Catalogue.of(solvency("E/A", "own funds ratio")));
        assertThat(all.search("own funds").indicators()).containsExactly(solvency());
        assertThat(all.search("E/A").indicators()).first().isEqualTo(solvency());
        assertThatThrownBy(() -> all.get("own funds ratio")).hasMessageEndingWith("; did you mean test.solvency?");
        assertThat(solvency("E/A", "own funds ratio").describe().toString())
                .contains("\n  also called: E/A, own funds ratio\n");
    }

    /** "rat" is in "ratio", and no word of its own; "ratio" has five letters. */
    @Test
    void search_takesShortWordsWhole() {
        Catalogue all = Catalogue.of(solvency("own funds ratios"));
        assertThat(all.search("rat").indicators()).isEmpty();
        assertThat(all.search("fund").indicators()).hasSize(1);
        assertThat(all.search("ratio").indicators()).hasSize(1);
    }
}
