/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;
import static org.finindicators.sector.rates.BankRateItems.BANK_LOANS;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Stock;

/**
 * The items of access to banks.
 *
 * @since 0.1.0
 */
public final class AccessItems {
    /** Persons aged 15 and over, as the World Development Indicators and Findex count adults. */
    public static final Item<Count> ADULTS =
            Item.count("adult-population", "adults").counting("adult");

    /** Persons aged 15 and over with an account, according to a survey. */
    public static final Item<Count> ADULTS_WITH_ACCOUNT = Item.count("adults-with-account", "adults with an account")
            .counting("adult")
            .partOf(ADULTS);

    /** Persons and firms with a deposit, each once, however many accounts they have. */
    public static final Item<Count> BANK_DEPOSITORS =
            Item.count("bank-depositors", "depositors").counting("depositor");

    /** All deposit accounts. */
    public static final Item<Count> DEPOSIT_ACCOUNTS =
            Item.count("deposit-accounts", "deposit accounts").counting("account");

    /** Deposit accounts below the size that counts as small; one person can have several. */
    public static final Item<Count> SMALL_ACCOUNTS = Item.count("small-deposit-accounts", "small deposit accounts")
            .counting("account")
            .partOf(DEPOSIT_ACCOUNTS);

    /** The deposits on small accounts. */
    public static final Item<Stock> SMALL_DEPOSITS =
            Item.stock("small-deposits", "small deposits").partOf(BANK_DEPOSITS);

    /** Persons and firms with small loans only, each once. */
    public static final Item<Count> SMALL_BORROWERS =
            Item.count("small-borrowers", "small borrowers").counting("borrower");

    /** All loans of banks, by number. */
    public static final Item<Count> BANK_LOAN_COUNT =
            Item.count("bank-loan-count", "number of bank loans").counting("loan");

    /** Loans below the size that counts as small, by number. */
    public static final Item<Count> SMALL_LOAN_COUNT = Item.count("small-loan-count", "number of small loans")
            .counting("loan")
            .partOf(BANK_LOAN_COUNT);

    /** Loans below the size that counts as small, by amount outstanding. */
    public static final Item<Stock> SMALL_LOAN_VALUE =
            Item.stock("total-small-loans", "small loans").partOf(BANK_LOANS);

    /** Branches of banks. */
    public static final Item<Count> BANK_BRANCHES =
            Item.count("bank-branches", "bank branches").counting("branch");

    /** Automated teller machines. */
    public static final Item<Count> ATMS =
            Item.count("atms", "automated teller machines").counting("machine");

    private AccessItems() {}
}
