/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.statements;

import org.finindicators.intermediary.microfinance.MicrofinanceItems;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.number.Scale;
import org.finindicators.realsector.privatesector.InvestmentItems;
import org.finindicators.sector.macro.ExternalItems;
import org.finindicators.sector.rates.RateItems;
import org.finindicators.sector.structure.MarketItems;
import org.finindicators.sector.structure.PaymentItems;
import org.finindicators.sector.structure.StructureItems;
import org.finindicators.statement.EconomyItems;

/**
 * Maps of what statistical offices, supervisors and funds publish.
 *
 * <p>A map binds what is an item of the library. Ratios that a source publishes beside them are left out, to be
 * computed and compared; other columns are listed as not bound. {@link StatementMap#toBuilder()} changes a map.
 *
 * <p>The maps are immutable.
 *
 * @since 0.1.0
 */
public final class StatementMaps {
    /**
     * Call reports of the United States as the FDIC publishes them, a row for each bank and quarter: thousands of
     * dollars, income of the year to date, which is also the period of the statements and of the returns that the FDIC
     * publishes beside them.
     *
     * <p>Names and meanings are those of the FDIC's BankFind Suite (variable definitions): {@code ASSET} total assets,
     * {@code LNLSGR} total loans and leases, net of unearned income, before the allowance, {@code LNATRES} allowance
     * for losses on loans and leases, {@code NCLNLS} total non-current loans and leases (90 days or more past due, or
     * not accruing), {@code ERNAST} total earning assets at the end of the period, {@code DEP} total deposits, those of
     * banks among them, {@code LIAB} total liabilities, {@code EQ} bank equity capital; {@code NETINC} net income
     * attributable to the bank, {@code ITAX} applicable income taxes, {@code INTINC} total interest income,
     * {@code EINTEXP} total interest expense, {@code NIM} net interest income in dollars, {@code NONII} total
     * non-interest income, {@code NONIX} total non-interest expense, which is without interest and provisions,
     * {@code ESAL} salaries and benefits, {@code ELNATR} provision for loan and lease losses, {@code DRLNLS}
     * charge-offs, {@code CRLNLS} recoveries. Costs and losses are positive numbers.
     *
     * <p>A period is the year to a quarter, and those of one year share their months: one quarter of each year is to be
     * compared, or {@link #FDIC_QUARTERS} to be read.
     */
    public static final StatementMap FDIC = callReports("FDIC call reports, year to date")
            .period("REPDTE", PeriodPattern.yearToDate("yyyyMMdd"))
            .build();

    /**
     * The same call reports by quarter: income of the year to date becomes that of the quarter, which is undefined
     * where the quarter before is missing.
     */
    public static final StatementMap FDIC_QUARTERS = callReports("FDIC call reports by quarter")
            .period("REPDTE", PeriodPattern.quartersTo("yyyyMMdd"))
            .build();

    /**
     * World Development Indicators in current US dollars, a row for each country and year, a column for each code.
     *
     * <p>Codes and names are those of the World Bank, World Development Indicators: {@code NY.GDP.MKTP.CD} GDP (current
     * US$), {@code NY.GNP.PCAP.CD} GNI per capita, Atlas method (current US$), {@code NY.GDP.DEFL.KD.ZG} inflation, GDP
     * deflator (annual %), {@code FP.CPI.TOTL.ZG} inflation, consumer prices (annual %), {@code FP.CPI.TOTL} consumer
     * price index (2010 = 100; data are period averages), {@code FP.WPI.TOTL} wholesale price index (2010 = 100),
     * {@code BN.CAB.XOKA.CD} current account balance (BoP, current US$), {@code BX.KLT.DINV.CD.WD} foreign direct
     * investment, net inflows (BoP, current US$), {@code DT.DOD.DSTC.CD} external debt stocks, short-term (DOD, current
     * US$), {@code FI.RES.TOTL.CD} total reserves (includes gold, current US$), {@code FR.INR.LEND} lending interest
     * rate (%), {@code FR.INR.DPST} deposit interest rate (%), {@code CM.MKT.LCAP.CD} market capitalization of listed
     * domestic companies (current US$), {@code CM.MKT.TRAD.CD} stocks traded, total value (current US$),
     * {@code NE.GDI.FTOT.CD} gross fixed capital formation (current US$), {@code SP.POP.TOTL} population, total, at
     * mid-year, which is taken as the average of the year.
     *
     * <p>Regions and income groups are among the countries, as {@code WLD} and {@code ARB}.
     */
    public static final StatementMap WDI = StatementMap.builder("World Development Indicators, US dollars")
            .subject("Country Code")
            .period("Year", PeriodPattern.years())
            .missing("..")
            .currency("USD")
            .flow("NY.GDP.MKTP.CD", EconomyItems.GDP)
            .perHead("NY.GNP.PCAP.CD", EconomyItems.GNI_PER_HEAD)
            .ratePercent("NY.GDP.DEFL.KD.ZG", EconomyItems.DEFLATOR_GROWTH)
            .ratePercent("FP.CPI.TOTL.ZG", EconomyItems.INFLATION)
            .mean("FP.CPI.TOTL", EconomyItems.CPI)
            .mean("FP.WPI.TOTL", ExternalItems.WPI)
            .flow("BN.CAB.XOKA.CD", ExternalItems.CURRENT_ACCOUNT_BALANCE)
            .flow("BX.KLT.DINV.CD.WD", ExternalItems.FDI_NET_INFLOW)
            .closing("DT.DOD.DSTC.CD", ExternalItems.SHORT_TERM_EXTERNAL_DEBT)
            .closing("FI.RES.TOTL.CD", ExternalItems.INTERNATIONAL_RESERVES)
            .ratePercent("FR.INR.LEND", RateItems.LENDING_RATE)
            .ratePercent("FR.INR.DPST", RateItems.DEPOSIT_RATE)
            .closing("CM.MKT.LCAP.CD", MarketItems.MARKET_CAPITALIZATION)
            .flow("CM.MKT.TRAD.CD", MarketItems.VALUE_TRADED)
            .flow("NE.GDI.FTOT.CD", InvestmentItems.FIXED_INVESTMENT)
            .average("SP.POP.TOTL", PaymentItems.POPULATION)
            .leaveOut(
                    "FR.INR.LNDP",
                    "FR.INR.RINR",
                    "DT.DOD.DSTC.IR.ZS",
                    "CM.MKT.LCAP.GD.ZS",
                    "CM.MKT.TRAD.GD.ZS",
                    "CM.MKT.TRNR")
            .build();

    /**
     * World Development Indicators in the local currency of each country, whatever it is: statements state none, and
     * amounts of two countries are not to be added.
     *
     * <p>By the World Bank, World Development Indicators: {@code NY.GDP.MKTP.CN} GDP (current LCU),
     * {@code FM.LBL.BMNY.CN} broad money (current LCU), {@code NE.GDI.FTOT.CN} gross fixed capital formation (current
     * LCU) and {@code NE.GDI.FPRV.CN} gross fixed capital formation, private sector (current LCU).
     */
    public static final StatementMap WDI_LOCAL = StatementMap.builder("World Development Indicators, local currency")
            .subject("Country Code")
            .period("Year", PeriodPattern.years())
            .missing("..")
            .flow("NY.GDP.MKTP.CN", EconomyItems.GDP)
            .closing("FM.LBL.BMNY.CN", StructureItems.BROAD_MONEY)
            .flow("NE.GDI.FTOT.CN", InvestmentItems.FIXED_INVESTMENT)
            .flow("NE.GDI.FPRV.CN", InvestmentItems.PRIVATE_FIXED_INVESTMENT)
            .build();

    /**
     * {@link #WDI} as the World Bank's bulk file has it: a row for each country and indicator, with its code in
     * {@code Indicator Code}, and a column for each year, {@code 2021}.
     */
    public static final StatementMap WDI_BULK = WDI.toBuilder()
            .periodsInColumns("Indicator Code", PeriodPattern.years())
            .build();

    /**
     * {@link #WDI} as the World Bank's DataBank writes it: a row for each country and series, with its code in
     * {@code Series Code}, and a column for each year, {@code 2021 [YR2021]}; two points are a missing value.
     */
    public static final StatementMap DATABANK = WDI.toBuilder()
            .periodsInColumns("Series Code", PeriodPattern.dataBankYears())
            .build();

    /**
     * The EU-wide transparency exercise of 2025 of the European Banking Authority, file {@code tr_oth.csv}: a row for
     * each bank, quarter and item, millions of euros, income of the fiscal year to date, which covers as many quarters
     * as {@code n_quarters} says. Numbers of items begin with the year of the exercise; those of another one are other
     * numbers. The bank of twenty X is all other banks together.
     *
     * <p>By the exercise's data dictionary: {@code 2520101} own funds, {@code 2520102} common equity Tier 1,
     * {@code 2520133} Tier 1 capital (all net of deductions and after transitional adjustments), {@code 2520138} total
     * risk exposure amount, {@code 2520903} total leverage ratio exposures, using a transitional definition of Tier 1
     * capital, {@code 2521010} total assets, {@code 2521214} total liabilities, {@code 2521216} total equity,
     * {@code 2520301} interest income, {@code 2520304} interest expenses, {@code 2520316} total operating income, net,
     * {@code 2520332} profit or loss before tax from continuing operations, {@code 2520335} profit or loss for the
     * year. Its non-performing exposures are published by counterparty and performance, not in one figure, and are not
     * bound.
     */
    public static final StatementMap EBA = StatementMap.builder("EBA transparency exercise 2025")
            .subject("LEI_Code")
            .period("Period", PeriodPattern.yearToDate("yyyyMM"))
            .rows("Item", "Amount")
            .quartersIn("n_quarters")
            .currency("EUR")
            .in(Scale.MILLIONS)
            .closing("2520101", CapitalItems.REGULATORY_CAPITAL)
            .closing("2520102", CapitalItems.COMMON_EQUITY_TIER_1)
            .closing("2520133", CapitalItems.TIER_1_CAPITAL)
            .closing("2520138", CapitalItems.RISK_WEIGHTED_ASSETS)
            .closing("2520903", CapitalItems.LEVERAGE_EXPOSURE)
            .closing("2521010", BankItems.TOTAL_ASSETS)
            .closing("2521214", BankItems.TOTAL_LIABILITIES)
            .closing("2521216", BankItems.EQUITY)
            .yearToDate("2520301", IncomeItems.INTEREST_INCOME)
            .yearToDate("2520304", IncomeItems.INTEREST_EXPENSE)
            .yearToDate("2520316", IncomeItems.TOTAL_OPERATING_INCOME)
            .yearToDate("2520332", IncomeItems.PRE_TAX_PROFIT)
            .yearToDate("2520335", IncomeItems.NET_INCOME)
            .leaveOut("2520140", "2520141", "2520142", "2520905")
            .build();

    /**
     * MIX Market, financial performance: a row for each microfinance institution and fiscal year, with the averages
     * that MIX computed. Names are those of its field definitions as data frames write them, with points for blanks. An
     * empty tax and an empty recovery mean zero there, as the published ratios show.
     */
    public static final StatementMap MIX = StatementMap.builder("MIX Market, financial performance")
            .subject("MFI.ID")
            .period("As.of.Date", PeriodPattern.yearsTo("yyyy-MM-dd"))
            .currencyIn("Currency")
            .label("name", "MFI.Name")
            .label("country", "Country")
            .label("region", "Region")
            .label("legal status", "Last known legal status")
            .missingMeansZero(IncomeItems.INCOME_TAX, IncomeItems.RECOVERIES)
            .flow("Financial.revenue", IncomeItems.FINANCIAL_REVENUE)
            .flow("Financial.revenue.from.loans", IncomeItems.LOAN_REVENUE)
            .flow("Financial.expense.on.funding.liabilities", IncomeItems.FINANCIAL_EXPENSE)
            .flow("Net.impairment.loss,.gross.loan.portfolio", IncomeItems.LOAN_LOSS_EXPENSE)
            .flow("Operating.expense", IncomeItems.OPERATING_EXPENSE)
            .flow("Personnel.expense", IncomeItems.PERSONNEL_EXPENSE)
            .flow("Net.operating.income", IncomeItems.NET_OPERATING_INCOME)
            .flow("Tax.expense", IncomeItems.INCOME_TAX)
            .flow("Write.offs", IncomeItems.CHARGE_OFFS)
            .flow("Recoveries.on.loans.written.off", IncomeItems.RECOVERIES)
            .flow("Number.of.new.borrowers", MicrofinanceItems.NEW_BORROWERS)
            .closing("Assets", BankItems.TOTAL_ASSETS)
            .closing("Cash.and.cash.equivalents", BankItems.CASH)
            .closing("Liabilities", BankItems.TOTAL_LIABILITIES)
            .closing("Equity", BankItems.EQUITY)
            .closing("Gross.Loan.Portfolio", BankItems.GROSS_LOANS)
            .closing("Impairment.loss.allowance", BankItems.LOAN_LOSS_ALLOWANCE)
            .closing("Borrowings", BankItems.BORROWINGS)
            .closing("Number.of.active.borrowers", MicrofinanceItems.ACTIVE_BORROWERS)
            .closing("Number.of.active.borrowers.>.Gender.>.Female", MicrofinanceItems.WOMEN_BORROWERS)
            .closing("Number.of.loans.outstanding", MicrofinanceItems.LOANS_OUTSTANDING)
            .closing("Personnel", MicrofinanceItems.STAFF)
            .closing("Loan.officers", MicrofinanceItems.LOAN_OFFICERS)
            .closing("Gross.Loan.Portfolio.>.Delinquency.>.One.month.or.more", MicrofinanceItems.PORTFOLIO_AT_RISK_30)
            .closing(
                    "Gross.Loan.Portfolio.>.Delinquency.>.One.month.or.more.>.More.than.three.months",
                    MicrofinanceItems.PORTFOLIO_AT_RISK_90)
            .closing("Gross.Loan.Portfolio.>.Delinquency.>.Renegotiated.loans", MicrofinanceItems.RENEGOTIATED_LOANS)
            .average("Average.assets", BankItems.TOTAL_ASSETS)
            .average("Average.equity", BankItems.EQUITY)
            .average("Average.gross.loan.portfolio", BankItems.GROSS_LOANS)
            .average("Average.number.of.active.borrowers", MicrofinanceItems.ACTIVE_BORROWERS)
            .average("Average.number.of.loans.outstanding", MicrofinanceItems.LOANS_OUTSTANDING)
            .leaveOut(
                    "Operational.self.sufficiency",
                    "Profit.margin",
                    "Return.on.assets",
                    "Return.on.equity",
                    "Capital./asset.ratio",
                    "Debt.to.equity.ratio",
                    "Gross.loan.portfolio.to.total.assets",
                    "Yield.on.gross.portfolio.(nominal)",
                    "Operating.expense./.loan.portfolio",
                    "Financial.revenue./.assets",
                    "Financial.expense./.assets",
                    "Write-off.ratio",
                    "Loan.loss.rate",
                    "Cost.per.borrower",
                    "Borrowers.per.loan.officer",
                    "Average.loan.balance.per.borrower",
                    "Percent.of.female.borrowers")
            .build();

    /**
     * Financial Soundness Indicators of the International Monetary Fund, by year: a row for each country, sector and
     * indicator, as its data portal writes SDMX-CSV for the dataset {@code FSIC}, Core and Additional Indicators, with
     * frequency {@code A}. The subject is a country and a sector, {@code S12CFSI} the deposit takers; amounts are in
     * units of the domestic currency, which the rows do not name, so that statements state none.
     *
     * <p>What indicators are made of is bound, by the dataset's list of codes: {@code FSI688_TREGK_XDC} total
     * regulatory capital, {@code FSI626_T1K_XDC} Tier 1 capital, {@code FSI688_RWA_XDC} risk-weighted assets,
     * {@code FSI283_TA_XDC} total assets, {@code FSI303_TGF4_XDC} total gross loans, {@code AQ12_NPF4_XDC}
     * non-performing loans (90 days or more past due), {@code AQ14_SP_XDC} specific provisions, {@code FSI55_F2MC_XDC}
     * customer deposits, without those of financial corporations and the central government; {@code FSI99_INTMARG_XDC}
     * interest margin, {@code FSI99_GINC_XDC} gross income, {@code FSI107_NNINTEXP_XDC} non-interest expenses,
     * {@code FSI354_PCOST_XDC} personnel costs, {@code FSI690_TRDINC_XDC} trading income, {@code ROA_NINCBTX_XDC} net
     * income before taxes, {@code ROE_NINCATX_XDC} net income after taxes; {@code ROA_ATA_XDC} average total assets and
     * {@code ROE_K_XDC} average capital and reserves. Liquid assets and liabilities of up to three months are not those
     * of this library's indicators, and are not bound.
     */
    public static final StatementMap IMF_FSI = soundness(
                    "IMF Financial Soundness Indicators, by year", PeriodPattern.years())
            .flow("FSI99_INTMARG_XDC", IncomeItems.NET_INTEREST_INCOME)
            .flow("FSI99_GINC_XDC", IncomeItems.TOTAL_OPERATING_INCOME)
            .flow("FSI107_NNINTEXP_XDC", IncomeItems.OPERATING_EXPENSE)
            .flow("FSI354_PCOST_XDC", IncomeItems.PERSONNEL_EXPENSE)
            .flow("FSI690_TRDINC_XDC", IncomeItems.TRADING_INCOME)
            .flow("ROA_NINCBTX_XDC", IncomeItems.PRE_TAX_PROFIT)
            .flow("ROE_NINCATX_XDC", IncomeItems.NET_INCOME)
            .average("ROA_ATA_XDC", BankItems.TOTAL_ASSETS)
            .average("ROE_K_XDC", BankItems.EQUITY)
            .build();

    /**
     * The same indicators by quarter or month, the balances alone: income of a part of a year is estimated for the
     * whole year in some series, and accumulated in others.
     */
    public static final StatementMap IMF_FSI_QUARTERS = soundness(
                    "IMF Financial Soundness Indicators, balances", PeriodPattern.sdmxPeriods())
            .build();

    private StatementMaps() {}

    /**
     * Starts a map of statistics in SDMX-CSV, version 1.0 or 2.0: a row for each observation, its subject in
     * {@code REF_AREA}, its period in {@code TIME_PERIOD}, its value in {@code OBS_VALUE} and its power of ten in
     * {@code UNIT_MULT}, as the ECB, the OECD and the BIS write them; heads and codes with labels behind a colon
     * ({@code A: Annual}) are read, too. Codes of the dimension, and the currency, are still to be stated, and the file
     * is to have one series for each subject and code; {@link StatementMap.Builder#subject(String...)} changes the
     * subject.
     *
     * @param dimension the column of the dimension that says what is observed, {@code INDICATOR} for instance
     * @return a builder, to which codes are bound
     */
    public static StatementMap.Builder sdmxCsvBuilder(String dimension) {
        return sdmxCsv(dimension).exponentIn("UNIT_MULT");
    }

    /**
     * Starts a map of statistics in SDMX-CSV whose rows state no power of ten, as {@link #sdmxCsvBuilder(String)}
     * otherwise. The {@code SCALE} of the IMF is none: it is that in which figures are shown, and the values are in
     * units whatever it says.
     *
     * @param dimension the column of the dimension that says what is observed
     * @param unit the unit of all amounts
     * @return a builder, to which codes are bound
     */
    public static StatementMap.Builder sdmxCsvBuilder(String dimension, Scale unit) {
        return sdmxCsv(dimension).in(unit);
    }

    private static StatementMap.Builder sdmxCsv(String dimension) {
        return StatementMap.builder("SDMX-CSV by " + dimension)
                .subject("REF_AREA")
                .period("TIME_PERIOD", PeriodPattern.sdmxPeriods())
                .rows(dimension, "OBS_VALUE")
                .codesWithLabels()
                .missing("NaN");
    }

    private static StatementMap.Builder soundness(String name, PeriodPattern periods) {
        return StatementMap.builder(name)
                .subject("COUNTRY", "SECTOR")
                .period("TIME_PERIOD", periods)
                .rows("INDICATOR", "OBS_VALUE")
                .codesWithLabels()
                .missing("NaN")
                .closing("FSI688_TREGK_XDC", CapitalItems.REGULATORY_CAPITAL)
                .closing("FSI626_T1K_XDC", CapitalItems.TIER_1_CAPITAL)
                .closing("FSI688_RWA_XDC", CapitalItems.RISK_WEIGHTED_ASSETS)
                .closing("FSI283_TA_XDC", BankItems.TOTAL_ASSETS)
                .closing("FSI303_TGF4_XDC", BankItems.GROSS_LOANS)
                .closing("AQ12_NPF4_XDC", BankItems.NONPERFORMING_LOANS)
                .closing("AQ14_SP_XDC", BankItems.SPECIFIC_ALLOWANCE)
                .closing("FSI55_F2MC_XDC", BankItems.DEPOSITS)
                .leaveOut(
                        "FSI688_CFSI_PT",
                        "FSI626_CFSI_PT",
                        "FSI626_RWA_XDC",
                        "T1KTA_CFSI_PT",
                        "T1KTA_T1K_XDC",
                        "T1KTA_TA_XDC",
                        "AQ12_CFSI_PT",
                        "AQ14_CFSI_PT",
                        "AQ14_NPF4_XDC",
                        "ROA_CFSI_PT",
                        "ROE_CFSI_PT",
                        "FSI99_CFSI_PT",
                        "FSI107_CFSI_PT",
                        "FSI107_GINC_XDC",
                        "FSI354_AFSI_PT",
                        "FSI354_NNINTEXP_XDC",
                        "FSI690_AFSI_PT",
                        "FSI690_GINC_XDC");
    }

    private static StatementMap.Builder callReports(String name) {
        return StatementMap.builder(name)
                .subject("CERT")
                .currency("USD")
                .in(Scale.THOUSANDS)
                .closing("ASSET", BankItems.TOTAL_ASSETS)
                .closing("LNLSGR", BankItems.GROSS_LOANS)
                .closing("LNATRES", BankItems.LOAN_LOSS_ALLOWANCE)
                .closing("NCLNLS", BankItems.NONPERFORMING_LOANS)
                .closing("ERNAST", BankItems.EARNING_ASSETS)
                .closing("DEP", BankItems.DEPOSITS)
                .closing("LIAB", BankItems.TOTAL_LIABILITIES)
                .closing("EQ", BankItems.EQUITY)
                .yearToDate("NETINC", IncomeItems.NET_INCOME)
                .yearToDate("ITAX", IncomeItems.INCOME_TAX)
                .yearToDate("INTINC", IncomeItems.INTEREST_INCOME)
                .yearToDate("EINTEXP", IncomeItems.INTEREST_EXPENSE)
                .yearToDate("NIM", IncomeItems.NET_INTEREST_INCOME)
                .yearToDate("NONII", IncomeItems.NONINTEREST_INCOME)
                .yearToDate("NONIX", IncomeItems.OPERATING_EXPENSE)
                .yearToDate("ESAL", IncomeItems.PERSONNEL_EXPENSE)
                .yearToDate("ELNATR", IncomeItems.LOAN_LOSS_EXPENSE)
                .yearToDate("DRLNLS", IncomeItems.CHARGE_OFFS)
                .yearToDate("CRLNLS", IncomeItems.RECOVERIES)
                .leaveOut(
                        "EQR",
                        "ROA",
                        "ROE",
                        "NIMY",
                        "EEFFR",
                        "NPERFV",
                        "NCLNLSR",
                        "NONIIR",
                        "NTLNLSCOR",
                        "INTEXPY",
                        "RBCT1CER",
                        "RBCRWAJ",
                        "RBC1AAJ",
                        "AVG_ASSET_YTD",
                        "AVG_EQ_YTD",
                        "ANN");
    }
}
