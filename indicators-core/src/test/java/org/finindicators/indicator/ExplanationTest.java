/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.BANKS;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;
import static org.finindicators.Samples.bank;
import static org.finindicators.Samples.simple;
import static org.finindicators.Samples.svb;
import static org.finindicators.formula.Formula.annual;

import java.util.List;
import org.finindicators.report.Format;
import org.finindicators.report.Table;
import org.finindicators.statement.Breakdown;
import org.finindicators.statistics.Concentration;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Explanation SVB = ROE.explain(svb(1));

    @Test
    void text_hasFormulaNumbersMethodSourceAndOthers() {
        // year-end: 1,132,564 / 8,765,837 = 12.92 %
        assertThat(SVB).hasToString("""
                        Return on average equity = 14.30 % a year
                        Silicon Valley Bank, 2021 Q1 (FDIC, cert 24735)
                          formula   annual net income / average equity
                          numbers   1,132,564 / 7,917,400.5
                          method    net income of 2021 Q1 annualised by 12/3
                          method    average equity: mean of the opening and the closing balance
                          authority World Bank 1995
                          source    World Bank 1995, para 26
                          reading   higher is better
                          operand     when           amount  unit
                          ---------------------------------------------
                          net income  2021 Q1       283,141  thousand USD
                          equity      2020-12-31  7,068,964  thousand USD
                          equity      2021-03-31  8,765,837  thousand USD
                          others
                            year-end (this library): 12.92 % a year; over closing instead of average
                              equity""".replace("-".repeat(45), "-".repeat(47)));
    }

    /** 1,132,564 / 8,765,837 = 12.92 %. */
    @Test
    void text_ofAVariant_saysWhatIsOtherWithIt() {
        Explanation yearEnd = ROE.variant("year-end").explain(svb(1));
        assertThat(yearEnd.toString())
                .contains(
                        "12.92 % a year",
                        "\n  variant   over closing instead of average equity\n  authority this library\n");
        assertThat(yearEnd.as(Format.MARKDOWN)).contains("\n- variant: over closing instead of average equity\n");
        assertThat(SVB.toString()).doesNotContain("variant ");
    }

    @Test
    void markdown_hasListsAndATable() {
        assertThat(SVB.as(Format.MARKDOWN))
                .startsWith("**Return on average equity = 14.30 % a year**\n\nSilicon Valley Bank, 2021 Q1 (FDIC,")
                .contains("\n- formula: annual net income / average equity\n")
                .contains("\n| net income | 2021 Q1 | 283,141 | thousand USD |\n")
                .contains("\n- year-end (this library): 12.92 % a year; over closing");
    }

    @Test
    void csv_hasExactOperands() {
        assertThat(SVB.as(Format.CSV))
                .isEqualTo("operand,when,amount,unit\r\n"
                        + "net income,2021 Q1,283141,thousand USD\r\n"
                        + "equity,2020-12-31,7068964,thousand USD\r\n"
                        + "equity,2021-03-31,8765837,thousand USD\r\n");
    }

    @Test
    void undefined_isExplainedToo() {
        Explanation explanation = ROE.explain(bank("D", "-4", "1", "-3"));
        assertThat(explanation.toString())
                .startsWith("Return on average equity undefined: negative denominator (average equity -1)\nD, 2021\n")
                .contains("  numbers   -4 / (-1)\n")
                .endsWith("\n    year-end (this library): undefined, negative denominator (equity -3); over\n"
                        + "      closing instead of average equity");
        assertThat(explanation.toString())
                .contains("\n  method    equity changes its sign in the period, from -3 to 1: its average\n"
                        + "            lies between\n");
    }

    @Test
    void undefined_hasItsFaultsOnLinesOfTheirOwn() {
        var young = bank("D").flow(NET_INCOME, "1").closing(EQUITY, "3").build();
        assertThat(ROE.explain(young).toString())
                .startsWith(
                        "Return on average equity undefined: too little history\n  equity at the opening, 2020-12-31\n")
                .startsWith(ROE.measure(young) + "\nD, 2021\n");
    }

    /** A name of the subject is text: it neither ends a line nor makes one too long. */
    @Test
    void text_fitsTheWidthOfTables() {
        String text = ROE.explain(bank("D\nequity = 1" + " and sons".repeat(20), "-4", "1", "-3"))
                .toString();
        assertThat(text.lines()).allMatch(line -> line.length() <= Table.WIDTH);
    }

    @Test
    void calculation_isExplainedByItsSteps() {
        Indicator hhi = simple("test.hhi", "Concentration", Concentration.herfindahl(BANKS));
        // 30, 30, 20, 20: 900 + 900 + 400 + 400 = 2,600 over 100 squared
        Explanation explanation = hhi.explain(
                bank("System").with(BANKS, Breakdown.of("30", "30", "20", "20")).build());
        assertThat(explanation.numbers()).isEqualTo("2,600 / 10,000");
        assertThat(explanation.method()).containsExactly("over 4 members");
        assertThat(explanation.operands().rows()).hasSize(4);
        Explanation missing = hhi.explain(bank("System").build());
        assertThat(missing.toString()).doesNotContain("numbers").contains("not reported (assets by bank)");
    }

    @Test
    void description_namesVariantsCodesAndUndefinedCases() {
        assertThat(ROE.describe()).hasToString("""
                        Return on average equity (test.return-on-equity)
                          What Return on average equity is.
                          earnings; key indicator, policy, intermediate; higher is better; World Bank
                            1995, para 26
                          net-income (World Bank 1995): annual net income / average equity, in % a year;
                            higher is better
                            reads: net income (annual), equity (average)
                            codes: FDIC: ROE
                          year-end (this library): annual net income / equity, in % a year; higher is
                            better
                            over closing instead of average equity
                            reads: net income (annual), equity (closing)
                          columns and SQL: every variant
                          net-income is undefined for
                            not reported or period mismatch: an item not reported, or for another period
                              only
                            too little history: no opening balance of equity
                            zero denominator or negative denominator: average equity zero or negative""");
    }

    @Test
    void description_asMarkdown_isAPage() {
        assertThat(ROE.describe().as(Format.MARKDOWN))
                .startsWith("# Return on average equity\n\n`test.return-on-equity`\n\n")
                .contains("| direction | higher is better |\n")
                .contains("\n## year-end\n\nover closing instead of average equity\n\n    annual net income / equity\n")
                .contains(
                        "- unit: rate, printed in % a year\n- direction: higher is better\n- codes: FDIC: ROE\n- reads: net income (annual), equity (average)\n"
                                + "- undefined for\n  - not reported or period mismatch: an item not reported, or for another period only\n")
                .contains(
                        "| equity | `equity` |  | stock | money, in the unit of the statement | may be any number |\n");
    }

    @Test
    void description_namesConstants_whereTheyAreKnown() {
        Description described = ROE.describe().naming(declared -> declared == ROE ? "Returns.ROE" : "");
        assertThat(described.toString())
                .startsWith("Return on average equity (test.return-on-equity)\n  Returns.ROE\n");
        assertThat(described.as(Format.MARKDOWN)).contains("`test.return-on-equity`, in Java `Returns.ROE`\n\n");
        assertThat(described.indicator()).isSameAs(ROE);
    }

    /** A variant that improves the other way says so, whichever variant is chosen. */
    @Test
    void description_saysWhichWayEachVariantImproves() {
        Indicator both = Indicator.builder("test.deficit", "Deficit")
                .topic("test")
                .definition("A deficit.")
                .source(Authority.WORLD_BANK_1995, "para 14")
                .better(Direction.LOWER)
                .tier(Tier.KEY)
                .roles(Role.POLICY)
                .variant(Variant.of("deficit", Authority.LIBRARY, annual(NET_INCOME)))
                .variant(Variant.of("balance", Authority.LIBRARY, annual(NET_INCOME))
                        .better(Direction.HIGHER))
                .build();
        for (Indicator chosen : List.of(both, both.variant("balance"))) {
            assertThat(chosen.describe().directions()).isEqualTo("lower is better; higher is better (balance)");
            assertThat(chosen.describe().toString())
                    .containsPattern("deficit \\(this library\\): .*; lower is better\n")
                    .containsPattern("balance \\(this library\\): .*; higher is better\n");
        }
    }

    @Test
    void description_asCsv_hasARowForEachVariant() {
        assertThat(ROE.describe().as(Format.CSV).lines())
                .hasSize(1 + ROE.variants().size())
                .startsWith("id,variant,name,formula,unit,direction,authority,reads")
                .element(1)
                .asString()
                .startsWith("test.return-on-equity,net-income,Return on average equity,")
                .contains(",RATE,higher is better,");
    }
}
