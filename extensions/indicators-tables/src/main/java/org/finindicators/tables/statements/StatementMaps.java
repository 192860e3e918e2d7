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
 */
public final class StatementMaps {
    /**
     * Call reports of the United States as the FDIC publishes them, a row for each bank and quarter: thousands of
     * dollars, income of the year to date, which is also the period of the statements and of the returns that the FDIC
     * publishes beside them.
     *
     * <p>Names and meanings are those of the FDIC's data dictionary (BankFind Suite, variable definitions): {@code
     * ASSET} total assets, {@code LNLSGR} total loans and leases, {@code LNATRES} allowance for losses on loans and
     * leases, {@code NCLNLS} total non-current loans and leases (90 days past due or not accruing), {@code ERNAST}
     * total earning assets, {@code DEP} total deposits, {@code LIAB} total liabilities, {@code EQ} bank equity capital;
     * {@code NETINC} net income, {@code ITAX} applicable income taxes, {@code INTINC} total interest income, {@code
     * EINTEXP} total interest expense, {@code NIM} net interest income in dollars, {@code NONII} total non-interest
     * income, {@code NONIX} total non-interest expense, {@code ESAL} salaries and benefits, {@code ELNATR} provision
     * for loan and lease losses, {@code DRLNLS} charge-offs, {@code CRLNLS} recoveries.
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
     * <p>Codes and names are those of the World Bank's metadata: {@code NY.GDP.MKTP.CD} GDP, {@code NY.GNP.PCAP.CD} GNI
     * per capita by the Atlas method, {@code NY.GDP.DEFL.KD.ZG} inflation of the GDP deflator and {@code
     * FP.CPI.TOTL.ZG} of consumer prices, in per cent, {@code FP.CPI.TOTL} and {@code FP.WPI.TOTL} the mean of the year
     * of consumer and wholesale prices, {@code BN.CAB.XOKA.CD} current account balance, {@code BX.KLT.DINV.CD.WD}
     * foreign direct investment, net inflows, {@code DT.DOD.DSTC.CD} short-term external debt, {@code FI.RES.TOTL.CD}
     * total reserves with gold, {@code FR.INR.LEND} lending and {@code FR.INR.DPST} deposit interest rate, in per cent,
     * {@code CM.MKT.LCAP.CD} market capitalization of listed domestic companies, {@code CM.MKT.TRAD.CD} stocks traded,
     * {@code NE.GDI.FTOT.CD} gross fixed capital formation, {@code SP.POP.TOTL} population at mid-year, which is taken
     * as the average of the year.
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
     * <p>By the World Bank's metadata: {@code NY.GDP.MKTP.CN} GDP, {@code FM.LBL.BMNY.CN} broad money, {@code
     * NE.GDI.FTOT.CN} gross fixed capital formation and {@code NE.GDI.FPRV.CN} that of the private sector.
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
     * {@link #WDI} as the World Bank's bulk file has it: a row for each country and indicator, with its code in {@code
     * Indicator Code}, and a column for each year, {@code 2021}.
     */
    public static final StatementMap WDI_BULK =
            WDI.toBuilder().periodsInColumns("Indicator Code", PeriodPattern.years()).build();

    /**
     * {@link #WDI} as the World Bank's DataBank writes it: a row for each country and series, with its code in {@code
     * Series Code}, and a column for each year, {@code 2021 [YR2021]}; two points are a missing value.
     */
    public static final StatementMap DATABANK = WDI.toBuilder()
            .periodsInColumns("Series Code", PeriodPattern.dataBankYears())
            .build();

    /**
     * The EU-wide transparency exercise of 2025 of the European Banking Authority: a row for each bank, quarter and
     * item, millions of euros, income of the calendar year to date; that of a bank with another fiscal year is not,
     * which {@code n_quarters} shows. Numbers of items begin with the year of the exercise; those of another one are
     * other numbers.
     *
     * <p>By the exercise's data dictionary: {@code 2520101} own funds, {@code 2520102} common equity Tier 1, {@code
     * 2520133} Tier 1 capital, {@code 2520138} total risk exposure amount, {@code 2520903} total leverage ratio
     * exposures (all in the transitional definition), {@code 2521010} total assets, {@code 2521214} total liabilities,
     * {@code 2521216} total equity, {@code 2520301} interest income, {@code 2520304} interest expenses, {@code 2520316}
     * total operating income, net, {@code 2520332} profit or loss before tax from continuing operations, {@code
     * 2520335} profit or loss for the year.
     */
    public static final StatementMap EBA = StatementMap.builder("EBA transparency exercise 2025")
            .subject("LEI_Code")
            .period("Period", PeriodPattern.yearToDate("yyyyMM"))
            .rows("Item", "Amount")
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
            .closing(
                    "Gross.Loan.Portfolio.>.Delinquency.>.One.month.or.more", MicrofinanceItems.PORTFOLIO_AT_RISK_30)
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

    private StatementMaps() {}

    /**
     * Starts a map of statistics in SDMX-CSV: a row for each observation, its subject in {@code REF_AREA}, its period
     * in {@code TIME_PERIOD}, its value in {@code OBS_VALUE} and its power of ten in {@code UNIT_MULT}. Codes of the
     * dimension, and the currency, are still to be stated; {@link StatementMap.Builder#subject(String...)} changes the
     * subject.
     *
     * @param dimension the column of the dimension that says what is observed, {@code INDICATOR} for instance
     * @return a builder, to which codes are bound
     */
    public static StatementMap.Builder sdmxCsvBuilder(String dimension) {
        return StatementMap.builder("SDMX-CSV by " + dimension)
                .subject("REF_AREA")
                .period("TIME_PERIOD", PeriodPattern.named())
                .rows(dimension, "OBS_VALUE")
                .exponentIn("UNIT_MULT")
                .missing("NaN");
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
