/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.assetquality.AssetQuality;
import org.finindicators.intermediary.capital.Capital;
import org.finindicators.intermediary.capital.Solvency;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.earnings.Margins;
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
        assertThat(aruba.balances(ExternalItems.INTERNATIONAL_RESERVES)
                        .at(aruba.period().closing()))
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

    @Test
    void europeanBankingAuthority() {
        Statement bank = only(StatementMaps.EBA.read(Lines.of(
                "LEI_Code|NSA|Period|Item|Amount|n_quarters",
                "X|DE|202406|2520102|150|2",
                "X|DE|202406|2520138|1000|2",
                "X|DE|202406|2520335|12.5|2",
                "X|DE|202406|2520140|0.15|2")));
        assertThat(bank.period()).isEqualTo(ReportingPeriod.yearToQuarter(2024, 2));
        assertThat(bank.scale()).isEqualTo(Scale.MILLIONS);
        assertThat(bank.during(IncomeItems.NET_INCOME, bank.period())).contains(new BigDecimal("12.5"));
        assertThat(bank.balances(CapitalItems.RISK_WEIGHTED_ASSETS)
                        .at(bank.period().closing()))
                .contains(new BigDecimal("1000"));
    }

    /**
     * A fiscal year from July: what is earned to June is that of four quarters, and January to June the rest of it.
     * hand: 25 - 10 = 15; of January to September nothing is known.
     */
    @Test
    void europeanBankingAuthority_fiscalYearToDate() {
        Statements banks = StatementMaps.EBA.read(Lines.of(
                "LEI_Code|NSA|Period|Item|Amount|n_quarters",
                "X|IT|202312|2520335|10|2",
                "X|IT|202406|2520335|25|4",
                "X|IT|202409|2520335|7|1",
                "X|IT|202409|2521010|900|",
                "Y|IT|202409|2520335|7|",
                "Z|IT|202409|2520335|7|5"));
        Statement june = banks.statement("X", "2024-Q2");
        assertThat(june.during(IncomeItems.NET_INCOME, june.period())).contains(new BigDecimal("15"));
        Statement september = banks.statement("X", "2024-Q3");
        assertThat(september.during(IncomeItems.NET_INCOME, september.period())).isEmpty();
        assertThat(september.during(IncomeItems.NET_INCOME, ReportingPeriod.quarter(2024, 3)))
                .contains(new BigDecimal("7"));
        assertThat(september
                        .balances(BankItems.TOTAL_ASSETS)
                        .at(september.period().closing()))
                .contains(new BigDecimal("900"));
        assertThat(banks.violations().stream().map(Object::toString).toList())
                .containsExactly(
                        "Y, 2024-01 to 2024-09, banks.csv, line 6, 2520335 = 7: is of the year to date, and n_quarters"
                                + " \"\" is not a number of quarters from 1 to 4",
                        "Z, 2024-01 to 2024-09, banks.csv, line 7, 2520335 = 7: is of the year to date, and n_quarters"
                                + " \"5\" is not a number of quarters from 1 to 4");
    }

    /**
     * Columns as the IMF's data portal writes them; hand: 160 / 1,000 = 16 per cent, 30 / 600 = 5 per cent, 20 / 30 =
     * 66.67 per cent, 14 / 1,400 = 1 per cent before tax, 12 / 150 = 8 per cent after it, 45 / 60 = 75 per cent.
     */
    @Test
    void financialSoundness() {
        Statement takers = only(StatementMaps.IMF_FSI.read(Lines.of(
                "STRUCTURE[;]|STRUCTURE_ID|ACTION|COUNTRY|SECTOR|INDICATOR|FREQUENCY|TIME_PERIOD|OBS_VALUE|SCALE",
                fsi("FSI688_TREGK_XDC", "160000000"),
                fsi("FSI688_RWA_XDC", "1000000000"),
                fsi("FSI688_CFSI_PT", "16"),
                fsi("FSI303_TGF4_XDC", "600000000"),
                fsi("AQ12_NPF4_XDC", "30000000"),
                fsi("AQ14_SP_XDC", "20000000"),
                fsi("ROA_NINCBTX_XDC", "14000000"),
                fsi("ROA_ATA_XDC", "1400000000"),
                fsi("ROE_NINCATX_XDC", "12000000"),
                fsi("ROE_K_XDC", "150000000"),
                fsi("FSI99_INTMARG_XDC", "45000000"),
                fsi("FSI99_GINC_XDC", "60000000"))));
        assertThat(takers.subject()).isEqualTo("KEN, S12CFSI");
        assertThat(takers.period()).isEqualTo(ReportingPeriod.year(2023));
        assertThat(takers.currency()).isEmpty();
        // SCALE is how figures are shown
        assertThat(takers.balances(CapitalItems.REGULATORY_CAPITAL)
                        .at(takers.period().closing()))
                .contains(new BigDecimal("160000000"));
        assertThat(percent(Capital.CAPITAL_ADEQUACY_RATIO.variant("reported"), takers))
                .isEqualByComparingTo("16");
        assertThat(percent(AssetQuality.NONPERFORMING_TO_TOTAL_ASSETS.variant("npl-ratio"), takers))
                .isEqualByComparingTo("5");
        assertThat(percent(Earnings.RETURN_ON_ASSETS.variant("before-tax-reported"), takers))
                .isEqualByComparingTo("1");
        assertThat(percent(Earnings.RETURN_ON_EQUITY, takers)).isEqualByComparingTo("8");
        assertThat(percent(Margins.INTEREST_MARGIN_TO_GROSS_INCOME.variant("reported"), takers))
                .isEqualByComparingTo("75");
    }

    private static String fsi(String indicator, String value) {
        return "dataflow|IMF.STA:FSIC(13.0.1)|R|KEN|S12CFSI|" + indicator + "|A|2023|" + value + "|6";
    }

    @Test
    void financialSoundness_byQuarterAndMonth() {
        Statements all = StatementMaps.IMF_FSI_QUARTERS.read(Lines.of(
                "COUNTRY|SECTOR|INDICATOR|FREQUENCY|TIME_PERIOD|OBS_VALUE",
                "KEN|S12CFSI|AQ12_NPF4_XDC|Q|2023-Q3|30",
                "KEN|S12CFSI|AQ12_NPF4_XDC|M|2023-M09|30",
                "KEN|S12CFSI|ROE_NINCATX_XDC|Q|2023-Q3|9"));
        assertThat(all.violations()).isEmpty();
        assertThat(all.periods())
                .containsExactlyInAnyOrder(ReportingPeriod.quarter(2023, 3), ReportingPeriod.parse("2023-09"));
        assertThat(all.unbound()).contains("ROE_NINCATX_XDC (1 row)");
    }

    /** hand: 100 / 1,000 = 10 per cent, in thousands of dollars. */
    @Test
    void callReports() {
        Statement bank = only(StatementMaps.FDIC.read(
                Lines.of("CERT|REPDTE|ASSET|EQ|INTINC|DRLNLS|EQR", "628|20230930|1000|100|40|2|10")));
        assertThat(bank.period()).isEqualTo(ReportingPeriod.yearToQuarter(2023, 3));
        assertThat(bank.scale()).isEqualTo(Scale.THOUSANDS);
        assertThat(((Measured) Solvency.EQUITY_TO_ASSETS.measure(bank)).percent())
                .isEqualByComparingTo("10");
        assertThat(bank.balances(BankItems.TOTAL_ASSETS).at(bank.period().closing()))
                .contains(new BigDecimal("1000"));
    }

    private static BigDecimal percent(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).percent();
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
                StatementMaps.MIX,
                StatementMaps.IMF_FSI,
                StatementMaps.IMF_FSI_QUARTERS);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void eachPrintsWithinEightyColumns(StatementMap map) {
        assertThat(map.toString().lines()).allMatch(line -> line.length() <= 80).hasSizeGreaterThan(5);
    }
}
