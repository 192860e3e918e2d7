/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;
import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;

/**
 * The items of a microfinance institution that are not in its balance sheet or income statement.
 *
 * @since 0.1.0
 */
public final class MicrofinanceItems {
    /** Persons with an outstanding loan, each member of a group loan counted; not loans, and not cumulative. */
    public static final Item<Count> ACTIVE_BORROWERS =
            Item.count("active-borrowers", "active borrowers").counting("borrower");

    /** Persons with a deposit. */
    public static final Item<Count> ACTIVE_SAVERS =
            Item.count("active-savers", "active savers").counting("saver");

    /** Persons with an outstanding loan, a deposit or another service, each counted once. */
    public static final Item<Count> ACTIVE_CLIENTS =
            Item.count("active-clients", "active clients").counting("client");

    /** Active borrowers who are women. */
    public static final Item<Count> WOMEN_BORROWERS = Item.count("women-borrowers", "women borrowers")
            .counting("borrower")
            .partOf(ACTIVE_BORROWERS);

    /** Active borrowers who live in rural areas. */
    public static final Item<Count> RURAL_BORROWERS = Item.count("rural-borrowers", "rural borrowers")
            .counting("borrower")
            .partOf(ACTIVE_BORROWERS);

    /** Loans with an outstanding balance. */
    public static final Item<Count> LOANS_OUTSTANDING =
            Item.count("loans-outstanding", "loans outstanding").counting("loan");

    /** Those of them that are more than 365 days late. */
    public static final Item<Count> LOANS_OVER_365 = Item.count("loans-over-365-days-late", "loans over 365 days late")
            .counting("loan")
            .partOf(LOANS_OUTSTANDING);

    /** All personnel. */
    public static final Item<Count> STAFF = Item.count("personnel", "personnel").counting("staff member");

    /** Personnel whose main work is to look after loans. */
    public static final Item<Count> LOAN_OFFICERS = Item.count("loan-officers", "loan officers")
            .counting("loan officer")
            .partOf(STAFF);

    /** Personnel who left during the period, for whatever reason. */
    public static final Item<Flow> STAFF_LEAVERS = Item.flow("personnel-leaving", "personnel who left")
            .withDomain(NOT_NEGATIVE)
            .counting("staff member");

    /** Persons who borrowed for the first time in the period. */
    public static final Item<Flow> NEW_BORROWERS =
            Item.flow("new-borrowers", "new borrowers").withDomain(NOT_NEGATIVE).counting("borrower");

    /** Clients who were not clients at the opening. */
    public static final Item<Flow> NEW_CLIENTS =
            Item.flow("new-clients", "new clients").withDomain(NOT_NEGATIVE).counting("client");

    /** The amount of all loans disbursed. */
    public static final Item<Flow> LOAN_DISBURSEMENTS =
            Item.flow("loan-disbursements", "loan disbursements").withDomain(NOT_NEGATIVE);

    /** The number of loans disbursed. */
    public static final Item<Flow> LOANS_DISBURSED = Item.flow("loans-disbursed", "loans disbursed")
            .withDomain(NOT_NEGATIVE)
            .counting("loan");

    /** Receipts in cash of interest, fees, commissions and penalties on loans. */
    public static final Item<Flow> CASH_LOAN_REVENUE = Item.flow("cash-loan-revenue", "loan revenue received in cash");

    /** Interest booked but not received on loans more than 30 days late, as part of loan revenue. */
    public static final Item<Flow> ACCRUED_LATE_INTEREST =
            Item.flow("accrued-late-interest", "interest accrued on late loans").withDomain(NOT_NEGATIVE);

    /** The whole outstanding principal of loans with a payment more than 30 days late. */
    public static final Item<Stock> PORTFOLIO_AT_RISK_30 =
            Item.stock("portfolio-at-risk-30", "portfolio at risk over 30 days").partOf(GROSS_LOANS);

    /** The part of it that is more than 60 days late. */
    public static final Item<Stock> PORTFOLIO_AT_RISK_60 = Item.stock(
                    "portfolio-at-risk-60", "portfolio at risk over 60 days")
            .partOf(PORTFOLIO_AT_RISK_30)
            .partOf(GROSS_LOANS);

    /** The part of it that is more than 90 days late. */
    public static final Item<Stock> PORTFOLIO_AT_RISK_90 = Item.stock(
                    "portfolio-at-risk-90", "portfolio at risk over 90 days")
            .partOf(PORTFOLIO_AT_RISK_60)
            .partOf(PORTFOLIO_AT_RISK_30)
            .partOf(GROSS_LOANS);

    /** The part of it that is more than 180 days late. */
    public static final Item<Stock> PORTFOLIO_AT_RISK_180 = Item.stock(
                    "portfolio-at-risk-180", "portfolio at risk over 180 days")
            .partOf(PORTFOLIO_AT_RISK_90)
            .partOf(PORTFOLIO_AT_RISK_60)
            .partOf(PORTFOLIO_AT_RISK_30)
            .partOf(GROSS_LOANS);

    /** The part of it that is 91 to 180 days late. */
    public static final Item<Stock> PORTFOLIO_AT_RISK_91_180 = Item.stock(
                    "portfolio-at-risk-91-to-180", "portfolio at risk 91 to 180 days")
            .partOf(PORTFOLIO_AT_RISK_30);

    /** The part of it that is 181 to 365 days late. */
    public static final Item<Stock> PORTFOLIO_AT_RISK_181_365 = Item.stock(
                    "portfolio-at-risk-181-to-365", "portfolio at risk 181 to 365 days")
            .partOf(PORTFOLIO_AT_RISK_30);

    /** The part of it that is more than 365 days late. */
    public static final Item<Stock> PORTFOLIO_AT_RISK_OVER_365 = Item.stock(
                    "portfolio-at-risk-over-365", "portfolio at risk over 365 days")
            .partOf(PORTFOLIO_AT_RISK_30);

    /** The outstanding principal of renegotiated loans that are not more than 30 days late: none is counted twice. */
    public static final Item<Stock> RENEGOTIATED_LOANS =
            Item.stock("renegotiated-loans", "renegotiated loans").partOf(GROSS_LOANS);

    /** Investments that can be turned into cash at once. */
    public static final Item<Stock> TRADE_INVESTMENTS =
            Item.stock("trade-investments", "trade investments").partOf(TOTAL_ASSETS);

    /** Deposits that are due on demand. */
    public static final Item<Stock> DEMAND_DEPOSITS =
            Item.stock("demand-deposits", "demand deposits").partOf(DEPOSITS);

    /** Time deposits that fall due within twelve months. */
    public static final Item<Stock> SHORT_TERM_TIME_DEPOSITS =
            Item.stock("short-term-time-deposits", "short-term time deposits").partOf(DEPOSITS);

    /** Borrowings that fall due within twelve months. */
    public static final Item<Stock> SHORT_TERM_BORROWINGS =
            Item.stock("short-term-borrowings", "short-term borrowings");

    /** Interest owed on deposits and borrowings. */
    public static final Item<Stock> INTEREST_PAYABLE = Item.stock("interest-payable", "interest payable");

    /** Accounts payable and other short-term liabilities. */
    public static final Item<Stock> ACCOUNTS_PAYABLE = Item.stock("accounts-payable", "accounts payable");

    private MicrofinanceItems() {}
}
