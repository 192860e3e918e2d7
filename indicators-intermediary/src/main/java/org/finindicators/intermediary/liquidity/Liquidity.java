/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.liquidity;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.EBA;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/** Declares the indicators of liquidity. */
public final class Liquidity {
    /**
     * Relates loans to the deposits that fund them.
     *
     * <p>Gross loans / deposits of customers at the end of the period, a multiple. Too high is risky and too low is
     * idle, so the direction depends on the context. Undefined where deposits are zero: an institution that takes none
     * has no such ratio. World Bank 1995, para 26. Loans and deposits of banks stay out of both parts.
     *
     * <p>Variant {@code net}: loans less the allowance for losses.
     */
    public static final Indicator LOANS_TO_DEPOSITS = Indicator.of("intermediary.loans-to-deposits", "Loans / deposits")
            .topic("liquidity")
            .definition("Gross loans over deposits of customers.")
            .source(WORLD_BANK_1995, "para 26")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("gross", WORLD_BANK_1995, closing(GROSS_LOANS).over(closing(DEPOSITS)))
                    .in(MULTIPLE)
                    .code(EBA, "FND_32"))
            .variant(Variant.of(
                            "net",
                            LIBRARY,
                            closing(GROSS_LOANS.minus(LOAN_LOSS_ALLOWANCE)).over(closing(DEPOSITS)))
                    .in(MULTIPLE)
                    .note("loans less the allowance for losses"))
            .build();

    private Liquidity() {}
}
