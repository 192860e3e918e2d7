/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.EBA;
import static org.finindicators.indicator.Authority.FDIC;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.intermediary.earnings.IncomeTerms.GROSS_INCOME;
import static org.finindicators.intermediary.earnings.IncomeTerms.INTEREST_LESS_EXPENSE;
import static org.finindicators.intermediary.earnings.PostedRateItems.POSTED_DEPOSIT_RATE;
import static org.finindicators.intermediary.earnings.PostedRateItems.POSTED_LENDING_RATE;
import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.EARNING_ASSETS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.INTEREST_BEARING_LIABILITIES;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;
import static org.finindicators.intermediary.statement.IncomeItems.DEPOSIT_INTEREST;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.NET_INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.NONINTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.ORIGINATION_FEES;
import static org.finindicators.intermediary.statement.IncomeItems.TOTAL_OPERATING_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.TRADING_INCOME;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of margins and of the composition of income.
 *
 * @since 0.1.0
 */
public final class Margins {
    /**
     * Gives the difference between the yield on loans and the cost of deposits.
     *
     * <p>Annual loan revenue / average gross loans - annual interest on deposits / average deposits, in percentage
     * points. Loan revenue has all fees in it. A negative spread is a value.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without opening balances;
     *   <li>where average loans or deposits are zero.
     * </ul>
     *
     * <p>World Bank 1995, para 26; para 18 wants fees in, except what pays for the direct cost of making a loan. The
     * spread of a sector's posted rates is another indicator.
     *
     * <p>Variants: {@code net-of-origination} leaves out fees that recover the direct cost of making a loan;
     * {@code earning-assets} relates all interest income to all earning assets and all interest expense to all
     * liabilities that cost interest; {@code posted} is the difference of the rates that the institution quotes, before
     * arrears, reserves and idle funds.
     */
    public static final Indicator INTEREST_SPREAD = Indicator.builder(
                    "intermediary.interest-spread", "Interest spread between loans and deposits")
            .topic("earnings")
            .alsoCalled("lending spread", "interest rate spread")
            .definition("Revenue from loans, all fees included, over average loans,"
                    + " less the interest on deposits over average deposits.")
            .source(WORLD_BANK_1995, "para 26")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "loans-and-deposits",
                    LIBRARY,
                    annual(LOAN_REVENUE)
                            .over(average(GROSS_LOANS))
                            .minus(annual(DEPOSIT_INTEREST).over(average(DEPOSITS)))))
            .variant(Variant.of(
                            "net-of-origination",
                            WORLD_BANK_1995,
                            annual(LOAN_REVENUE.minus(ORIGINATION_FEES))
                                    .over(average(GROSS_LOANS))
                                    .minus(annual(DEPOSIT_INTEREST).over(average(DEPOSITS))))
                    .note("without fees that recover the direct cost of making a loan"))
            .variant(Variant.of(
                            "earning-assets",
                            LIBRARY,
                            annual(INTEREST_INCOME)
                                    .over(average(EARNING_ASSETS))
                                    .minus(annual(INTEREST_EXPENSE).over(average(INTEREST_BEARING_LIABILITIES))))
                    .note("all earning assets and all liabilities that cost interest"))
            .variant(Variant.of("posted", LIBRARY, rate(POSTED_LENDING_RATE).minus(rate(POSTED_DEPOSIT_RATE)))
                    .note("rates as quoted, before anything was lent or paid in"))
            .build();

    /**
     * Relates net interest income to the assets that earned it.
     *
     * <p>(Interest income - interest expense), annual, / average earning assets, a rate a year. One denominator serves
     * both sides, unlike in a spread, so that the margin may be above or below it.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance;
     *   <li>where average earning assets are zero.
     * </ul>
     *
     * <p>Income is as booked: margins that the FDIC publishes count tax-exempt income as if it were taxed.
     *
     * <p>Variants: {@code total-assets} divides by average total assets; {@code reported} and
     * {@code reported-total-assets} read net interest income as one figure.
     */
    public static final Indicator NET_INTEREST_MARGIN = Indicator.builder(
                    "intermediary.net-interest-margin", "Net interest margin")
            .topic("earnings")
            .alsoCalled("NIM")
            .definition("Interest income less interest expense, annualised, over average earning assets.")
            .source(GFDD, "GFDD.EI.01")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "earning-assets",
                            FDIC,
                            annual(INTEREST_LESS_EXPENSE).over(average(EARNING_ASSETS)))
                    .code(FDIC, "NIMY")
                    .code(GFDD, "GFDD.EI.01")
                    .code(EBA, "PFT_41"))
            .variant(Variant.of(
                            "total-assets",
                            LIBRARY,
                            annual(INTEREST_LESS_EXPENSE).over(average(TOTAL_ASSETS)))
                    .note("over average total instead of earning assets"))
            .variant(Variant.of("reported", FDIC, annual(NET_INTEREST_INCOME).over(average(EARNING_ASSETS)))
                    .note("net interest income as reported in one figure"))
            .variant(Variant.of(
                            "reported-total-assets",
                            LIBRARY,
                            annual(NET_INTEREST_INCOME).over(average(TOTAL_ASSETS)))
                    .note("net interest income as reported in one figure, over average total assets"))
            .build();

    /**
     * Gives the part of gross income that comes from interest.
     *
     * <p>(Interest income - interest expense) / (interest income - interest expense + non-interest income), a share. It
     * is above one where the rest of income is negative. Undefined where gross income is zero or negative.
     *
     * <p>Variants: {@code reported} reads net interest income and total operating income as one figure each;
     * {@code noninterest-income}: the other part, non-interest income / gross income.
     */
    public static final Indicator INTEREST_MARGIN_TO_GROSS_INCOME = Indicator.builder(
                    "intermediary.interest-margin-to-gross-income", "Interest margin / gross income")
            .topic("earnings")
            .definition("Net interest income over net interest income and all other income.")
            .source(IMF_FSI_2019, "Interest margin to gross income")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "interest-margin",
                            IMF_FSI_2019,
                            total(INTEREST_LESS_EXPENSE).over(total(GROSS_INCOME)))
                    .code(IMF_FSI_2019, "FSI99_CFSI_PT")
                    .code(EBA, "PFT_25"))
            .variant(Variant.of(
                            "reported", IMF_FSI_2019, total(NET_INTEREST_INCOME).over(total(TOTAL_OPERATING_INCOME)))
                    .note("both as reported in one figure"))
            .variant(Variant.of(
                            "noninterest-income",
                            GFDD,
                            total(NONINTEREST_INCOME).over(total(GROSS_INCOME)))
                    .titled("Non-interest income / gross income")
                    .code(GFDD, "GFDD.EI.03")
                    .note("the other part, non-interest income"))
            .build();

    /**
     * Gives the part of gross income that comes from gains on financial instruments.
     *
     * <p>Trading income / (interest income - interest expense + non-interest income), a share; losses make it negative,
     * which is a value. Undefined where gross income is zero or negative.
     */
    public static final Indicator TRADING_INCOME_SHARE = Indicator.builder(
                    "intermediary.trading-income-share", "Trading income / total income")
            .topic("earnings")
            .definition("Gains less losses on financial instruments over gross income.")
            .source(IMF_FSI_2019, "Trading income to total income")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "gross-income", IMF_FSI_2019, total(TRADING_INCOME).over(total(GROSS_INCOME)))
                    .code(EBA, "PFT_29"))
            .build();

    /**
     * Relates income other than interest to the assets.
     *
     * <p>Annual non-interest income / average total assets, a rate a year.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance;
     *   <li>where average assets are zero.
     * </ul>
     *
     * <p>The FDIC's NONIIR.
     */
    public static final Indicator NONINTEREST_INCOME_TO_ASSETS = Indicator.builder(
                    "intermediary.noninterest-income-to-assets", "Non-interest income / average assets")
            .topic("earnings")
            .alsoCalled("fee income")
            .definition("Fees, gains and all other income but interest, annualised, over average total assets.")
            .source(FDIC, "NONIIR")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "average-assets", FDIC, annual(NONINTEREST_INCOME).over(average(TOTAL_ASSETS)))
                    .code(FDIC, "NONIIR"))
            .build();

    private Margins() {}
}
