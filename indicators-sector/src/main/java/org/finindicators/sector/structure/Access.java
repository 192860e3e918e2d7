/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.GFDD;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WDI;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.PER_100_000;
import static org.finindicators.indicator.Unit.PER_THOUSAND;
import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;
import static org.finindicators.sector.rates.BankRateItems.BANK_LOANS;
import static org.finindicators.sector.structure.AccessItems.ADULTS;
import static org.finindicators.sector.structure.AccessItems.ADULTS_WITH_ACCOUNT;
import static org.finindicators.sector.structure.AccessItems.ATMS;
import static org.finindicators.sector.structure.AccessItems.BANK_BRANCHES;
import static org.finindicators.sector.structure.AccessItems.BANK_DEPOSITORS;
import static org.finindicators.sector.structure.AccessItems.BANK_LOAN_COUNT;
import static org.finindicators.sector.structure.AccessItems.DEPOSIT_ACCOUNTS;
import static org.finindicators.sector.structure.AccessItems.SMALL_ACCOUNTS;
import static org.finindicators.sector.structure.AccessItems.SMALL_BORROWERS;
import static org.finindicators.sector.structure.AccessItems.SMALL_DEPOSITS;
import static org.finindicators.sector.structure.AccessItems.SMALL_LOAN_COUNT;
import static org.finindicators.sector.structure.AccessItems.SMALL_LOAN_VALUE;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicator of access of small clients to banks.
 *
 * @since 0.1.0
 */
public final class Access {
    /**
     * Measures how many small clients the formal system reaches.
     *
     * <p>Small deposit accounts / adults (age 15 and over) at the end of the period, printed per 1,000. Undefined where
     * there are no adults. World Bank 1995, para 16, which names no measure; what counts as small (a multiple of income
     * per head, for instance) is for the statement's source to say.
     *
     * <p>Accounts are not persons: one client can have several, and there can be more than 1,000 accounts to 1,000
     * adults. Variant {@code depositors} counts persons and firms once each; GFDD calls it bank accounts and divides
     * depositors. {@code ownership} is the part of adults with an account by a survey, which cannot exceed 1.
     *
     * <p>Further variants: {@code borrowers} (small borrowers per 1,000 adults), {@code branches} and {@code atms} (per
     * 100,000 adults), {@code small-loans-by-number} and {@code small-loans-by-value} (the part of small loans in all
     * loans, undefined where there are none), {@code small-accounts-by-number} and {@code small-deposits-by-value}
     * likewise. By number the part is always large, by value it says what small clients weigh.
     */
    public static final Indicator SMALL_CLIENT_ACCESS = Indicator.builder(
                    "sector.small-client-access", "Access of small clients to the formal system")
            .topic("structure")
            .alsoCalled("financial inclusion", "access to finance", "account ownership")
            .definition("Small deposit accounts for each adult, age 15 and over.")
            .source(WORLD_BANK_1995, "para 16")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("accounts", LIBRARY, closing(SMALL_ACCOUNTS).over(closing(ADULTS)))
                    .in(PER_THOUSAND))
            .variant(Variant.of("depositors", GFDD, closing(BANK_DEPOSITORS).over(closing(ADULTS)))
                    .in(PER_THOUSAND)
                    .code(GFDD, "GFDD.AI.01")
                    .note("persons and firms, each once, though GFDD's label says accounts"))
            .variant(Variant.of("ownership", WDI, closing(ADULTS_WITH_ACCOUNT).over(closing(ADULTS)))
                    .code(WDI, "FX.OWN.TOTL.ZS")
                    .note("adults with an account, by a survey"))
            .variant(Variant.of("borrowers", LIBRARY, closing(SMALL_BORROWERS).over(closing(ADULTS)))
                    .in(PER_THOUSAND)
                    .note("small borrowers, each once"))
            .variant(Variant.of("branches", GFDD, closing(BANK_BRANCHES).over(closing(ADULTS)))
                    .in(PER_100_000)
                    .code(GFDD, "GFDD.AI.02")
                    .note("branches of banks"))
            .variant(Variant.of("atms", GFDD, closing(ATMS).over(closing(ADULTS)))
                    .in(PER_100_000)
                    .code(GFDD, "GFDD.AI.25")
                    .note("automated teller machines"))
            .variant(Variant.of(
                            "small-loans-by-number",
                            LIBRARY,
                            closing(SMALL_LOAN_COUNT).over(closing(BANK_LOAN_COUNT)))
                    .note("small loans in all loans, by number"))
            .variant(Variant.of(
                            "small-loans-by-value",
                            LIBRARY,
                            closing(SMALL_LOAN_VALUE).over(closing(BANK_LOANS)))
                    .note("small loans in all loans, by amount outstanding"))
            .variant(Variant.of(
                            "small-accounts-by-number",
                            LIBRARY,
                            closing(SMALL_ACCOUNTS).over(closing(DEPOSIT_ACCOUNTS)))
                    .note("small accounts in all deposit accounts, by number"))
            .variant(Variant.of(
                            "small-deposits-by-value",
                            LIBRARY,
                            closing(SMALL_DEPOSITS).over(closing(BANK_DEPOSITS)))
                    .note("small deposits in all deposits, by value"))
            .build();

    private Access() {}
}
