/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static org.finindicators.formula.Domain.ANY;
import static org.finindicators.sector.rates.BankRateItems.BANK_LOANS;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.statement.CitedValue;

/**
 * The items and facts that describe the soundness of a financial sector as a whole.
 *
 * @since 0.1.0
 */
public final class SoundnessItems {
    /** The provisions that all banks hold against losses on loans, general and specific. */
    public static final Item<Stock> PROVISIONS_HELD = Item.stock("provisions-held", "provisions held");

    /** The loans and other assets that banks have classified themselves. */
    public static final Item<Stock> BANK_CLASSIFIED_ASSETS =
            Item.stock("bank-classified-assets", "assets classified by banks");

    /** The assets of the same banks that examiners classified at the same date. */
    public static final Item<Stock> EXAMINER_CLASSIFIED_ASSETS =
            Item.stock("examiner-classified-assets", "assets classified by examiners");

    /** Loans of all banks that do not perform, before the allowance. */
    public static final Item<Stock> NONPERFORMING_BANK_LOANS =
            Item.stock("nonperforming-bank-loans", "non-performing bank loans").partOf(BANK_LOANS);

    /** The capital of all banks that regulation counts, after deductions. */
    public static final Item<Stock> BANKS_REGULATORY_CAPITAL = Item.stock(
                    "banks-regulatory-capital", "regulatory capital of banks")
            .withDomain(ANY);

    /** The risk-weighted assets of all banks, as the regulation in force has them. */
    public static final Item<Stock> BANKS_RISK_WEIGHTED_ASSETS =
            Item.stock("banks-risk-weighted-assets", "risk-weighted assets of banks");

    /** The assets of all banks that are easily turned into cash: cash, claims on banks, securities held for trading. */
    public static final Item<Stock> BANKS_LIQUID_ASSETS = Item.stock("banks-liquid-assets", "liquid assets of banks");

    /** Deposits of customers with all banks, and the other short-term funding of banks. */
    public static final Item<Stock> BANKS_SHORT_TERM_FUNDING =
            Item.stock("banks-short-term-funding", "short-term funding of banks");

    /** The institutions of the sector. */
    public static final Fact<Institutions> FINANCIAL_INSTITUTIONS =
            new Fact<>("institutions", "financial institutions", Institutions.class);

    /** The loans of all banks by class, at the end of the period. */
    public static final Fact<LoanClasses> LOAN_CLASSES =
            new Fact<>("loan-classes", "loans by class", LoanClasses.class);

    /** The institutions that were found to be insolvent. */
    public static final Fact<FailingInstitutions> FAILING_INSTITUTIONS =
            new Fact<>("failing-institutions", "failing institutions", FailingInstitutions.class);

    /** The returns of the banking system year by year, and its capital now. */
    public static final Fact<ReturnHistory> RETURN_HISTORY =
            new Fact<>("return-history", "returns of the banking system", ReturnHistory.class);

    /** A published Lerner index. */
    public static final Fact<CitedValue> PUBLISHED_LERNER_INDEX =
            new Fact<>("lerner-index", "Lerner index", CitedValue.class);

    /** A published Boone indicator. */
    public static final Fact<CitedValue> PUBLISHED_BOONE_INDICATOR =
            new Fact<>("boone-indicator", "Boone indicator", CitedValue.class);

    /** A published H-statistic. */
    public static final Fact<CitedValue> PUBLISHED_H_STATISTIC =
            new Fact<>("h-statistic", "H-statistic", CitedValue.class);

    /** A published index of the openness of the capital account. */
    public static final Fact<CitedValue> PUBLISHED_CAPITAL_OPENNESS =
            new Fact<>("capital-openness", "capital account openness", CitedValue.class);

    private SoundnessItems() {}
}
