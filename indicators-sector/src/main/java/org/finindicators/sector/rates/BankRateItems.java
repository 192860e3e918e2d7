/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;

/**
 * The interest that all banks of a country earn and pay, and the balances that bear it.
 *
 * @since 0.1.0
 */
public final class BankRateItems {
    /** Interest that banks earned on all assets. */
    public static final Item<Flow> BANK_INTEREST_INCOME = Item.flow("bank-interest-income", "interest income of banks");

    /** Interest that banks paid on all liabilities. */
    public static final Item<Flow> BANK_INTEREST_EXPENSE =
            Item.flow("bank-interest-expense", "interest expense of banks");

    /** Interest that banks earned on loans to customers. */
    public static final Item<Flow> BANK_LOAN_INTEREST =
            Item.flow("bank-loan-interest", "interest income on bank loans");

    /** Fees and commissions that banks earned on loans and that are not in the interest on them. */
    public static final Item<Flow> BANK_LOAN_FEES =
            Item.flow("bank-loan-fees", "fees and commissions on bank loans").withDomain(NOT_NEGATIVE);

    /** What making loans cost banks directly, as far as fees recover it. */
    public static final Item<Flow> BANK_ORIGINATION_COST = Item.flow(
                    "bank-origination-cost", "direct origination cost of bank loans")
            .withDomain(NOT_NEGATIVE)
            .partOf(BANK_LOAN_FEES);

    /** Interest that banks paid on deposits of customers. */
    public static final Item<Flow> BANK_DEPOSIT_INTEREST =
            Item.flow("bank-deposit-interest", "interest expense on bank deposits");

    /** Assets of banks that bear interest. */
    public static final Item<Stock> BANK_EARNING_ASSETS = Item.stock("bank-earning-assets", "earning assets of banks");

    /** Loans of banks to customers, before the allowance. */
    public static final Item<Stock> BANK_LOANS = Item.stock("bank-gross-loans", "bank loans");

    /** Deposits of customers with banks. */
    public static final Item<Stock> BANK_DEPOSITS = Item.stock("bank-customer-deposits", "bank deposits");

    /** Loans under a regime that leaves their rates to lender and borrower, whether or not others have a ceiling. */
    public static final Item<Stock> MARKET_PRICED_LOANS = Item.stock(
                    "market-priced-bank-loans", "bank loans at market-determined rates")
            .partOf(BANK_LOANS);

    /** Deposits under a regime that leaves their rates to bank and depositor. */
    public static final Item<Stock> MARKET_PRICED_DEPOSITS = Item.stock(
                    "market-priced-bank-deposits", "bank deposits at market-determined rates")
            .partOf(BANK_DEPOSITS);

    private BankRateItems() {}
}
