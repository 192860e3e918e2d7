/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.intermediary.subsidy.Subsidy.SUBSIDY_DEPENDENCE_INDEX;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.CaseFacts;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.Facilities;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.report.Format;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SubsidyTest {
    private static final CaseRunner CASES = CaseRunner.of(BankItems.class, IncomeItems.class)
            .fact(Facilities.CONCESSIONAL_FACILITIES, CaseFacts::facilities);

    @TestFactory
    Stream<DynamicTest> subsidyDependenceIndex() {
        return CASES.run(Subsidy.SUBSIDY_DEPENDENCE_INDEX);
    }

    @TestFactory
    Stream<DynamicTest> subsidyAdjustedReturnOnEquity() {
        return CASES.run(Subsidy.SUBSIDY_ADJUSTED_RETURN_ON_EQUITY);
    }

    /** Definitions 6: over total revenue, with grants counted twice, and on closing balances. */
    @Test
    void index_isNoneOfTheKnownMistakes() {
        String index =
                ((Measured) SUBSIDY_DEPENDENCE_INDEX.measure(rm1())).percent().toPlainString();
        assertThat(index).startsWith("18.2620");
        for (String mistake : List.of("17.65", "32.05", "20.97")) {
            assertThat(index).doesNotStartWith(mistake);
        }
    }

    /** Definitions 6: 40,500, 46,560, and 52,960 over 290,000. */
    @Test
    void explain_hasALineForEachTerm() {
        assertThat(SUBSIDY_DEPENDENCE_INDEX.explain(rm1()).toString().lines())
                .containsSubsequence(
                        "  term      average concessional borrowings x (market rate - concessional rate)",
                        "            = 450,000 x (0.12 - 0.03) = 40,500",
                        "  term      average equity x market rate = 388,000 x 0.12 = 46,560",
                        "  term      all 52,960 / 290,000");
    }

    /** 450,000 x (m - 3 %) + 388,000 x m - 34,100: 36,200, 52,960 and 78,100; over 290,000, and 29 % raised by it. */
    @Test
    void atRates_printsARowForEachRate() {
        assertThat(SubsidyAtRates.of(rm1(), "0.10", "0.12", "0.15")).hasToString("""
                        Subsidy Dependence Index, RM-1, 2021
                        market rate, %  subsidy, USD a year  index, %  break-even yield, % a year
                        -------------------------------------------------------------------------
                                    10            36,200.00     12.48                       32.62
                                    12            52,960.00     18.26                       34.30
                                    15            78,100.00     26.93                       36.81
                        zero at a market rate of 5.68 %""");
    }

    @Test
    void atRates_takesNumbersAndPercentages() {
        SubsidyAtRates text = SubsidyAtRates.of(rm1(), "0.10", "0.12");
        assertThat(SubsidyAtRates.of(rm1(), new BigDecimal("0.1"), new BigDecimal("0.12")))
                .isEqualTo(text);
        assertThat(SubsidyAtRates.ofPercent(rm1(), "10", "12")).isEqualTo(text);
        assertThat(SubsidyAtRates.ofPercent(rm1(), BigDecimal.TEN, new BigDecimal("12")))
                .isEqualTo(text);
        assertThat(text.rows().get(1).toString().lines()).startsWith("at 12 %: Subsidy Dependence Index = 18.26 %");
    }

    @Test
    void atRates_needsNoMarketRateInTheStatement() {
        Statement without = Statement.builder("RM-1", ReportingPeriod.year(2021))
                .average(BankItems.CONCESSIONAL_BORROWINGS, "450000")
                .rate(BankItems.CONCESSIONAL_RATE, "0.03")
                .average(BankItems.EQUITY, "388000")
                .flow(IncomeItems.PRE_TAX_PROFIT, "80100")
                .flow(IncomeItems.OTHER_SUBSIDIES, "46000")
                .flow(IncomeItems.LOAN_REVENUE, "290000")
                .build();
        SubsidyAtRates rates = SubsidyAtRates.of(without, "0.12", "-1");
        assertThat(rates.rows().get(0).index().decimal())
                .isEqualTo(SUBSIDY_DEPENDENCE_INDEX.measure(rm1()).decimal());
        assertThat(rates.rows().get(0).breakEvenYield().reason()).contains(Reason.NOT_REPORTED);
        assertThat(rates.rows().get(1).index().reason()).contains(Reason.OUT_OF_DOMAIN);
        assertThat(rates.as(Format.CSV))
                .isEqualTo(
                        "\"market rate, %\",\"subsidy, money a year\",\"index, %\",\"break-even yield, % a year\"\r\n"
                                + "12,52960.00,18.26,not reported\r\n"
                                + "-100,out of domain,out of domain,not reported\r\n");
    }

    @Test
    void atRates_ofNothing_isATableOfReasons() {
        Statement nothing =
                Statement.builder("Nothing", ReportingPeriod.year(2021)).build();
        assertThat(SubsidyAtRates.of(nothing, "0.12").toString())
                .contains("not reported")
                .doesNotContain("zero at");
        assertThat(SubsidyAtRates.of(nothing).rows()).isEmpty();
        assertThatThrownBy(() -> SubsidyAtRates.of(nothing, "twelve", "0.12", "high"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("market rate 1 = twelve: is not a decimal number")
                .hasMessageContaining("market rate 3 = high: is not a decimal number");
    }

    private static Statement rm1() {
        return Statement.builder("RM-1", ReportingPeriod.year(2021))
                .currency("USD")
                .opening(BankItems.CONCESSIONAL_BORROWINGS, "400000")
                .closing(BankItems.CONCESSIONAL_BORROWINGS, "500000")
                .rate(BankItems.MARKET_RATE, "0.12")
                .rate(BankItems.CONCESSIONAL_RATE, "0.03")
                .opening(BankItems.EQUITY, "360000")
                .closing(BankItems.EQUITY, "416000")
                .opening(BankItems.GROSS_LOANS, "900000")
                .closing(BankItems.GROSS_LOANS, "1100000")
                .flow(IncomeItems.PRE_TAX_PROFIT, "80100")
                .flow(IncomeItems.DONATIONS, "40000")
                .flow(IncomeItems.OTHER_SUBSIDIES, "46000")
                .flow(IncomeItems.UNBOOKED_SUBSIDIES, "6000")
                .flow(IncomeItems.LOAN_REVENUE, "290000")
                .flow(IncomeItems.INTEREST_INCOME, "300000")
                .build();
    }
}
