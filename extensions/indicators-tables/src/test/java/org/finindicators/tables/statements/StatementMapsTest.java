/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.capital.Solvency;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sector.macro.ExternalItems;
import org.finindicators.sector.rates.InterestRates;
import org.finindicators.sector.rates.RateItems;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ready maps on rows of the layouts that their sources publish; the figures are made up. */
class StatementMapsTest {
    private static Statement only(Statements statements) {
        assertThat(statements.violations()).isEmpty();
        assertThat(statements.all()).hasSize(1);
        return statements.all().get(0);
    }

    private static void assertFigures(Statement aruba) {
        assertThat(aruba.subject()).isEqualTo("ABW");
        assertThat(aruba.period()).isEqualTo(ReportingPeriod.year(1986));
        assertThat(aruba.during(EconomyItems.GDP, aruba.period())).contains(new BigDecimal("405586592"));
        assertThat(aruba.during(RateItems.LENDING_RATE, aruba.period())).contains(new BigDecimal("0.11"));
        assertThat(aruba.balances(ExternalItems.INTERNATIONAL_RESERVES).at(aruba.period().closing()))
                .isEmpty();
        // hand: 11 - 6.4 = 4.6
        assertThat(((Measured) InterestRates.LOAN_DEPOSIT_SPREAD.measure(aruba)).percent())
                .isEqualByComparingTo("4.6");
    }

    @Test
    void worldBank_aColumnForEachCode() {
        assertFigures(only(StatementMaps.WDI.read(Lines.of(
                "Country Code|Year|NY.GDP.MKTP.CD|FR.INR.LEND|FR.INR.DPST|FI.RES.TOTL.CD|FR.INR.LNDP",
                "ABW|1986|405586592|11|6.4||4.6"))));
    }

    @Test
    void worldBank_aRowForEachCode() {
        StatementMap rows =
                StatementMaps.WDI.toBuilder().rows("Indicator Code", "Value").build();
        Statements read = rows.read(Lines.of(
                "Country Code|Year|Indicator Code|Value",
                "ABW|1986|NY.GDP.MKTP.CD|405586592",
                "ABW|1986|FR.INR.LEND|11",
                "ABW|1986|FR.INR.DPST|6.4",
                "ABW|1986|FR.INR.LNDP|4.6",
                "ABW|1986|SP.DYN.LE00.IN|73"));
        assertFigures(only(read));
        assertThat(read.unread()).isEqualTo(2);
        assertThat(read.unbound()).containsExactly("SP.DYN.LE00.IN (1 row)");
    }

    @Test
    void worldBank_bulkFile() {
        assertFigures(only(StatementMaps.WDI_BULK.read(Lines.of(
                "Country Name|Country Code|Indicator Name|Indicator Code|1986",
                "Aruba|ABW|GDP (current US$)|NY.GDP.MKTP.CD|405586592",
                "Aruba|ABW|Lending interest rate (%)|FR.INR.LEND|11",
                "Aruba|ABW|Deposit interest rate (%)|FR.INR.DPST|6.4",
                "Aruba|ABW|Total reserves|FI.RES.TOTL.CD|"))));
    }

    @Test
    void worldBank_dataBank() {
        assertFigures(only(StatementMaps.DATABANK.read(Lines.of(
                "Country Name|Country Code|Series Name|Series Code|1986 [YR1986]",
                "Aruba|ABW|GDP (current US$)|NY.GDP.MKTP.CD|405586592",
                "Aruba|ABW|Lending interest rate (%)|FR.INR.LEND|11",
                "Aruba|ABW|Deposit interest rate (%)|FR.INR.DPST|6.4",
                "Aruba|ABW|Total reserves|FI.RES.TOTL.CD|.."))));
    }

    /** hand: 150 / 1,000 = 15 per cent; income to June. */
    @Test
    void europeanBankingAuthority() {
        Statement bank = only(StatementMaps.EBA.read(Lines.of(
                "LEI_Code|NSA|Period|Item|Amount",
                "X|DE|202406|2520102|150",
                "X|DE|202406|2520138|1000",
                "X|DE|202406|2520335|12.5",
                "X|DE|202406|2520140|0.15")));
        assertThat(bank.period()).isEqualTo(ReportingPeriod.yearToQuarter(2024, 2));
        assertThat(bank.scale()).isEqualTo(Scale.MILLIONS);
        assertThat(bank.during(IncomeItems.NET_INCOME, bank.period())).contains(new BigDecimal("12.5"));
        assertThat(bank.balances(CapitalItems.RISK_WEIGHTED_ASSETS).at(bank.period().closing()))
                .contains(new BigDecimal("1000"));
    }

    /** hand: 100 / 1,000 = 10 per cent, in thousands of dollars. */
    @Test
    void callReports() {
        Statement bank = only(StatementMaps.FDIC.read(Lines.of(
                "CERT|REPDTE|ASSET|EQ|INTINC|DRLNLS|EQR", "628|20230930|1000|100|40|2|10")));
        assertThat(bank.period()).isEqualTo(ReportingPeriod.yearToQuarter(2023, 3));
        assertThat(bank.scale()).isEqualTo(Scale.THOUSANDS);
        assertThat(((Measured) Solvency.EQUITY_TO_ASSETS.measure(bank)).percent()).isEqualByComparingTo("10");
        assertThat(bank.balances(BankItems.TOTAL_ASSETS).at(bank.period().closing()))
                .contains(new BigDecimal("1000"));
    }

    static List<StatementMap> maps() {
        return List.of(
                StatementMaps.FDIC,
                StatementMaps.FDIC_QUARTERS,
                StatementMaps.WDI,
                StatementMaps.WDI_LOCAL,
                StatementMaps.WDI_BULK,
                StatementMaps.DATABANK,
                StatementMaps.EBA,
                StatementMaps.MIX);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void eachPrintsWithinEightyColumns(StatementMap map) {
        assertThat(map.toString().lines()).allMatch(line -> line.length() <= 80).hasSizeGreaterThan(5);
    }
}
