/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.statement.CitedValue;

/** The items and facts that describe the soundness of a financial sector as a whole. */
public final class SoundnessItems {
    /** The provisions that all banks hold against losses on loans, general and specific. */
    public static final Item<Stock> PROVISIONS_HELD = Item.stock("provisions-held", "provisions held");

    /** The loans and other assets that banks have classified themselves. */
    public static final Item<Stock> BANK_CLASSIFIED_ASSETS =
            Item.stock("bank-classified-assets", "assets classified by banks");

    /** The assets of the same banks that examiners classified at the same date. */
    public static final Item<Stock> EXAMINER_CLASSIFIED_ASSETS =
            Item.stock("examiner-classified-assets", "assets classified by examiners");

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
