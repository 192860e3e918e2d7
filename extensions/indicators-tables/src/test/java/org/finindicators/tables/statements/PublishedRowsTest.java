/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.intermediary.capital.Solvency;
import org.finindicators.intermediary.earnings.Earnings;
import org.finindicators.intermediary.microfinance.AssetLiabilityManagement;
import org.finindicators.intermediary.microfinance.SelfSufficiency;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.realsector.sme.TradeItems;
import org.finindicators.sector.macro.External;
import org.finindicators.sector.rates.InterestRates;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The ready maps on rows as their sources publish them, and the ratios that are published with them. */
class PublishedRowsTest {
    private static Statement only(StatementMap map, String... lines) {
        Statements statements = map.read(Lines.of(lines));
        assertThat(statements.violations()).isEmpty();
        assertThat(statements.all()).hasSize(1);
        return statements.all().get(0);
    }

    private static BigDecimal percent(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).percent();
    }

    /** FDIC, BankFind Suite: certificate 24735, 31 December 2021; equity to assets is published as {@code EQR}. */
    @Test
    void callReport() {
        Statement bank = only(
                StatementMaps.FDIC,
                "CERT|REPDTE|ASSET|DEP|EQ|EQR|NETINC|NCLNLS|ANN",
                "24735|20211231|208581000|191431000|14795000|7.093167642306826|1294000|84000|1.0");
        assertThat(bank.period()).isEqualTo(ReportingPeriod.year(2021));
        assertThat(percent(Solvency.EQUITY_TO_ASSETS, bank))
                .isCloseTo(new BigDecimal("7.093167642306826"), within(new BigDecimal("1e-12")));
    }

    /**
     * World Bank, World Development Indicators, August 2018: Kenya in 2016, with its spread ({@code FR.INR.LNDP}), its
     * real interest rate ({@code FR.INR.RINR}) and its short-term debt in per cent of reserves.
     */
    @Test
    void developmentIndicators() {
        Statement kenya = only(
                StatementMaps.WDI_BULK,
                "Country Name|Country Code|Indicator Name|Indicator Code|2016",
                "Kenya|KEN|Lending interest rate (%)|FR.INR.LEND|16.5596306460545",
                "Kenya|KEN|Deposit interest rate (%)|FR.INR.DPST|8.6886255727196",
                "Kenya|KEN|Interest rate spread|FR.INR.LNDP|7.8710050733349",
                "Kenya|KEN|Inflation, GDP deflator (annual %)|NY.GDP.DEFL.KD.ZG|8.02625618315476",
                "Kenya|KEN|Real interest rate (%)|FR.INR.RINR|7.8993522171422",
                "Kenya|KEN|External debt stocks, short-term (DOD, current US$)|DT.DOD.DSTC.CD|2225076000.0",
                "Kenya|KEN|Total reserves (includes gold, current US$)|FI.RES.TOTL.CD|7600553076.30559",
                "Kenya|KEN|Short-term debt (% of total reserves)|DT.DOD.DSTC.IR.ZS|29.2751853406114");
        assertThat(percent(InterestRates.LOAN_DEPOSIT_SPREAD, kenya))
                .isCloseTo(new BigDecimal("7.8710050733349"), within(new BigDecimal("1e-12")));
        assertThat(percent(InterestRates.REAL_LENDING_RATE.variant("wdi"), kenya))
                .isCloseTo(new BigDecimal("7.8993522171422"), within(new BigDecimal("1e-9")));
        assertThat(percent(External.SHORT_TERM_DEBT_TO_RESERVES, kenya))
                .isCloseTo(new BigDecimal("29.2751853406114"), within(new BigDecimal("1e-12")));
    }

    /**
     * MIX Market, financial performance (World Bank, CC-BY 4.0): institution 100520 in 2013, and its published ratios.
     */
    @Test
    void microfinance() {
        Statement institution = only(
                StatementMaps.MIX,
                "MFI.ID|MFI.Name|Country|Region|Last known legal status|As.of.Date|Currency|Financial.revenue"
                        + "|Financial.expense.on.funding.liabilities|Net.impairment.loss,.gross.loan.portfolio"
                        + "|Operating.expense|Net.operating.income|Tax.expense|Liabilities|Equity|Average.assets"
                        + "|Operational.self.sufficiency|Return.on.assets|Debt.to.equity.ratio",
                "100520|ADICH|Honduras|Latin America and The Caribbean|NGO|2013-12-31|USD|498017.0|218827.0|24402.0"
                        + "|323335.0|-68548.0||1738659.0|403585.0|2023038.0|0.879|-0.0339|4.31");
        assertThat(percent(SelfSufficiency.OPERATIONAL_SELF_SUFFICIENCY.variant("reported-revenue"), institution))
                .isCloseTo(new BigDecimal("87.9"), within(new BigDecimal("0.005")));
        assertThat(percent(Earnings.RETURN_ON_ASSETS.variant("net-operating-income"), institution))
                .isCloseTo(new BigDecimal("-3.39"), within(new BigDecimal("0.005")));
        assertThat(((Measured) AssetLiabilityManagement.DEBT_TO_EQUITY.measure(institution))
                        .inUnits()
                        .toDouble())
                .isCloseTo(4.31, within(0.005));
    }

    /** EBA, transparency exercise 2025: total assets of BNP Paribas at June 2025, rounded to millions of euros. */
    @Test
    void transparencyExercise() {
        Statement bank = only(
                StatementMaps.EBA,
                "LEI_Code|NSA|Period|Item|Label|ASSETS_FV|Amount|n_quarters",
                "R0MUWSFPU8MPRO8K5P83|FR|202506|2521010|Total Assets|0|2573934|2");
        assertThat(bank.scale()).isEqualTo(Scale.MILLIONS);
        assertThat(bank.balances(BankItems.TOTAL_ASSETS).at(bank.period().closing()))
                .contains(new BigDecimal("2573934"));
    }

    @Nested
    class SdmxCsv {
        /** OECD, prices, SDMX-CSV 1.0: the United States, June 2025, growth over a year in per cent. */
        @Test
        void version1() {
            Statement states = only(
                    StatementMaps.sdmxCsvBuilder("MEASURE")
                            .ratePercent("CPI", EconomyItems.INFLATION)
                            .build(),
                    "DATAFLOW|REF_AREA|FREQ|METHODOLOGY|MEASURE|UNIT_MEASURE|EXPENDITURE|ADJUSTMENT|TRANSFORMATION"
                            + "|TIME_PERIOD|OBS_VALUE|OBS_STATUS|UNIT_MULT|BASE_PER|DURABILITY|DECIMALS",
                    "OECD.SDD.TPS:DSD_PRICES@DF_PRICES_ALL(1.0)|USA|M|N|CPI|PA|_T|N|GY|2025-06|2.669213|A||||2");
            assertThat(states.period()).isEqualTo(ReportingPeriod.parse("2025-06"));
            assertThat(states.during(EconomyItems.INFLATION, states.period())).contains(new BigDecimal("0.02669213"));
        }

        /**
         * IMF, balance of payments, SDMX-CSV 2.0: exports of goods of Germany in 2017, in dollars although
         * {@code SCALE} says 6.
         */
        @Test
        void version2() {
            Statement germany = only(
                    StatementMaps.sdmxCsvBuilder("INDICATOR", Scale.UNITS)
                            .subject("COUNTRY")
                            .currency("USD")
                            .flow("G1", TradeItems.COUNTRY_EXPORTS)
                            .build(),
                    "STRUCTURE[;]|STRUCTURE_ID|ACTION|COUNTRY|BOP_ACCOUNTING_ENTRY|INDICATOR|UNIT|FREQUENCY"
                            + "|TIME_PERIOD|OBS_VALUE|SCALE|PRECISION",
                    "dataflow|IMF.STA:BOP(21.0.0)|R|DEU|CD_T|G1|USD|A|2017|1230793709303.444|6|6");
            assertThat(germany.during(TradeItems.COUNTRY_EXPORTS, germany.period()))
                    .contains(new BigDecimal("1230793709303.444"));
        }

        /** The same figure in the notation of {@code labels=both}: heads and codes are followed by their labels. */
        @Test
        void labels() {
            Statement germany = only(
                    StatementMaps.sdmxCsvBuilder("INDICATOR")
                            .subject("COUNTRY")
                            .currency("USD")
                            .in(Scale.MILLIONS)
                            .flow("G1", TradeItems.COUNTRY_EXPORTS)
                            .build(),
                    "STRUCTURE|STRUCTURE_ID|ACTION|COUNTRY: Country|INDICATOR: Indicator|FREQ: Frequency"
                            + "|TIME_PERIOD: Time period|OBS_VALUE: Observation value|UNIT_MULT: Unit multiplier",
                    "DATAFLOW|IMF.STA:BOP(21.0.0): Balance of Payments|I|DEU: Germany|G1: Goods|A: Annual|2017-A1: 2017"
                            + "|1230793.709303444|6: Millions");
            assertThat(germany.subject()).isEqualTo("DEU");
            assertThat(germany.during(TradeItems.COUNTRY_EXPORTS, germany.period()))
                    .contains(new BigDecimal("1230793.709303444"));
        }

        /** IMF, balance of payments: a row of attributes of a series has no period and no value. */
        @Test
        void noObservation() {
            Statements none = StatementMaps.sdmxCsvBuilder("INDICATOR", Scale.UNITS)
                    .subject("COUNTRY")
                    .flow("G1", TradeItems.COUNTRY_EXPORTS)
                    .build()
                    .read(Lines.of(
                            "STRUCTURE[;]|STRUCTURE_ID|ACTION|COUNTRY|BOP_ACCOUNTING_ENTRY|INDICATOR|UNIT|FREQUENCY"
                                    + "|TIME_PERIOD|OBS_VALUE|SCALE",
                            "dataflow|IMF.STA:BOP(21.0.0)|R|DEU|CD_T|G1|EUR|A|||6",
                            "dataflow|IMF.STA:BOP(21.0.0)|R|DEU|CD_T|G1|EUR|A||7|6"));
            assertThat(none.all()).isEmpty();
            assertThat(none.rows()).isEqualTo(2);
            assertThat(none.violations()).hasSize(1);
            assertThat(none.violations().get(0).path()).isEqualTo("banks.csv, line 3, TIME_PERIOD");
        }

        /** Columns as the BIS writes them, the figures made up: a value that is not available is {@code NaN}. */
        @Test
        void missing() {
            Statements prices = StatementMaps.sdmxCsvBuilder("VALUE")
                    .mean("R", EconomyItems.CPI)
                    .build()
                    .read(Lines.of(
                            "FREQ|REF_AREA|VALUE|UNIT_MEASURE|UNIT_MULT|TIME_PERIOD|OBS_VALUE|OBS_STATUS",
                            "Q|DE|R|628|0|2024-Q4|130|A",
                            "Q|DE|R|628|0|2025-Q1|NaN|A"));
            assertThat(prices.violations()).isEmpty();
            assertThat(prices.statement("DE", "2025-Q1").during(EconomyItems.CPI, ReportingPeriod.quarter(2025, 1)))
                    .isEmpty();
        }

        @Test
        void periods() {
            PeriodPattern sdmx = PeriodPattern.sdmxPeriods();
            assertThat(List.of("2021", "2021-A1", "2021-Q3", "2021-S2", "2021-M03", "2021-03").stream()
                            .map(sdmx::read)
                            .map(ReportingPeriod::toString)
                            .toList())
                    .containsExactly("2021", "2021", "2021 Q3", "2021-07 to 2021-12", "2021-03", "2021-03");
            assertThat(List.of("2021-W03", "2021-Q5", "2021-M13", "2021-1", "2021-A2", "21", "").stream()
                            .filter(sdmx::reads))
                    .isEmpty();
        }
    }
}
