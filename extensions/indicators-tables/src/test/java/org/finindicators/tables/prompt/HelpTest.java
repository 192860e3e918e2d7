/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sector.structure.StructureItems;
import org.finindicators.statement.Statement;
import org.finindicators.tables.Constants;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.PublicTypes;
import org.junit.jupiter.api.Test;

class HelpTest {
    @Test
    void indicator_isDescribed_withAnExampleToType() {
        assertThat(Help.of(Indicators.ALL.get("intermediary.return-on-equity")).toString())
                .startsWith("Return on average equity (intermediary.return-on-equity)\n")
                .contains("reads: IncomeItems.NET_INCOME (annual), BankItems.EQUITY (average)")
                .endsWith("""
                        for instance
                            var statement = Statement.builder("A", ReportingPeriod.year(2025)).
                                flow(NET_INCOME, "...").
                                opening(EQUITY, "...").
                                closing(EQUITY, "...").
                                build();
                            RETURN_ON_EQUITY.measure(statement)""");
    }

    @Test
    void item_isDescribed() {
        assertThat(Help.of(BankItems.EQUITY).toString()).contains("BankItems.EQUITY");
    }

    @Test
    void name_findsAClass_aMethod_aConstant() {
        assertThat(Help.of("Statement").toString())
                .isEqualTo(Help.of(Statement.class).toString())
                .startsWith("Statement (org.finindicators.statement.Statement)\n    What is reported about one subject")
                .contains("\n  builder(String subject, ReportingPeriod period)\n      Starts a statement.\n");
        assertThat(Help.of("yearToDate").toString())
                .startsWith("StatementBuilder.yearToDate(Item<Flow> item, ReportingPeriod toDate, String amount)\n");
        assertThat(Help.of("RETURN_ON_EQUITY").toString()).startsWith("Return on average equity (");
    }

    /** What reads a file is a class like others, and what a class has of an interface is its own to its user. */
    @Test
    void classesOfFiles_areFound_withTheirVerbs() {
        assertThat(Help.of("StatementMap").toString()).contains("builder(String name)");
        assertThat(Help.of("Data.read").toString())
                .contains("Data.read(String file, Mapping<T> mapping)\n    Reads a file.");
        assertThat(Help.of("Peers").toString()).contains("\n  save(String file)\n", "\n  chart(String file)\n");
    }

    @Test
    void name_thatIsNone_isLookedForAmongIndicators() {
        assertThat(Help.of("Statment").toString())
                .startsWith("There is no class, method or constant Statment; did you mean Statement");
        assertThat(Help.of("bad loans").toString()).contains("intermediary.nonperforming-assets");
    }

    @Test
    void everyIndicator_hasHelp_inWords() {
        for (Indicator indicator : Indicators.ALL.indicators()) {
            assertThat(Help.of(indicator).toString()).contains("\nfor instance\n", ".measure(statement)");
        }
    }

    /** What a user types is a public type or a constant of one; each has its sentence. */
    @Test
    void everyPublicType_andConstant_hasASentence() {
        List<String> without = PublicTypes.all().stream()
                .filter(type -> !Help.of(type).toString().matches("(?s)\\w+ \\([\\w.]+\\)\n    \\S.*"))
                .map(Class::getName)
                .toList();
        assertThat(without).isEmpty();
        assertThat(PublicTypes.all().stream().flatMap(type -> Constants.declared(type).stream()))
                .isNotEmpty();
    }

    @Test
    void fact_object_andOverview_areExplained() {
        assertThat(Help.of(StructureItems.BANK_ASSETS).toString())
                .startsWith("bank assets (bank-assets): a fact, ")
                .contains("\nBreakdown (org.finindicators.statement.Breakdown)\n");
        Statement statement = Statement.builder("A", ReportingPeriod.year(2024)).build();
        assertThat(Help.of(statement).toString())
                .isEqualTo(Help.of(Statement.class).toString());
        assertThat(Help.of(new StringBuilder()).toString())
                .isEqualTo(
                        "java.lang.StringBuilder is no public class of the library; help(\"StringBuilder\") looks for the"
                                + " name");
        assertThat(Help.overview().toString()).startsWith("ALL ").contains("help(\"Statement\")");
        // a name that many classes have
        assertThat(Help.of("toString").toString()).containsPattern("\nand [0-9]+ more; help\\(");
    }

    @Test
    void welcome_namesTheTour_whereItIsKnown() {
        assertThat(Welcome.lines(""))
                .containsExactly(
                        "finindicators: " + Indicators.ALL.indicators().size() + " indicators",
                        "help() says what there is.");
        assertThat(Welcome.lines("/somewhere"))
                .contains("help() says what there is; /open /somewhere/shell/tour.jsh", "shows what they do.");
        assertThat(Welcome.script("/a\"b")).contains("/a\\\"b/shell/tour.jsh");
    }

    /** The library is a jar for whoever uses it, and a folder for its own build. */
    @Test
    void publicTypes_areFoundInAJar() {
        assertThat(PublicTypes.of(jakarta.validation.Validation.class)).contains(jakarta.validation.Validator.class);
        assertThat(PublicTypes.within(Statement.class)).startsWith(Statement.class);
    }
}
