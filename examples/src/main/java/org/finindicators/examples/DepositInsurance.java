/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.finindicators.formula.Reason.CURRENCY_MISMATCH;
import static org.finindicators.formula.Reason.INCONSISTENT_STATEMENT;
import static org.finindicators.formula.Reason.OUT_OF_DOMAIN;
import static org.finindicators.formula.Reason.ZERO_DENOMINATOR;
import static org.finindicators.indicator.Authority.FDIC;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.OTHER;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Printing;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;

/** Declares the second example of CONTRIBUTING, a calculation from a fact. */
public final class DepositInsurance {
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final BigDecimal INSURED = new BigDecimal("250000");

    /** The deposits of each depositor, those of all accounts added up. */
    public static final Fact<Breakdown> DEPOSITS_BY_DEPOSITOR =
            new Fact<>("deposits-by-depositor", "deposits by depositor", Breakdown.class);

    /**
     * Gives the part of all deposits that is not insured.
     *
     * <p>The sum of what each depositor has above the insured amount / all deposits, a share. The insured amount of
     * 250,000 dollars is the standard maximum of the law below. Undefined:
     *
     * <ul>
     *   <li>not reported: deposits by depositor not reported
     *   <li>currency mismatch: deposits not in US dollars
     *   <li>out of domain: a deposit negative
     *   <li>inconsistent statement: deposits that do not add up to the stated total
     *   <li>zero denominator: all deposits zero
     * </ul>
     *
     * <p>12 U.S.C. 1821(a)(1)(E).
     */
    public static final Indicator UNINSURED_DEPOSITS = Indicator.builder(
                    "intermediary.uninsured-deposits", "Uninsured deposits / total deposits")
            .topic("liquidity")
            .definition("What depositors have above the amount that is insured for each of them, over all deposits.")
            .source(FDIC, "12 U.S.C. 1821(a)(1)(E)")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("above-250000-dollars", FDIC, uninsured()))
            .build();

    private DepositInsurance() {}

    private static Calculation uninsured() {
        return Calculation.from(
                        DEPOSITS_BY_DEPOSITOR,
                        "deposits above 250,000 dollars a depositor / all deposits",
                        Dimension.NUMBER,
                        List.of(
                                CURRENCY_MISMATCH.when("deposits not in US dollars"),
                                OUT_OF_DOMAIN.when("a deposit negative"),
                                INCONSISTENT_STATEMENT.when("deposits that do not add up to the stated total"),
                                ZERO_DENOMINATOR.when("all deposits zero")),
                        DepositInsurance::uninsured)
                .asQuotient(QuotientDimensions.MONEY);
    }

    private static Evaluation uninsured(Breakdown deposits, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        if (!figures.currency().equals(Optional.of(DOLLAR))) {
            sheet.fault(CURRENCY_MISMATCH, "the insured amount is in " + DOLLAR);
        }
        deposits.contradiction().ifPresent(words -> sheet.fault(INCONSISTENT_STATEMENT, words));
        // the insured amount is in whole dollars, the deposits are in the unit of the statement
        BigDecimal insured = figures.scale().fromUnits(INSURED);
        BigDecimal above = BigDecimal.ZERO;
        for (Member depositor : deposits.members()) {
            sheet.money(depositor.name(), depositor.amount());
            sheet.requireNotNegative(depositor.name(), depositor.amount());
            above = above.add(depositor.amount().subtract(insured).max(BigDecimal.ZERO));
        }
        sheet.step("above the insured amount of each depositor: " + Printing.number(above));
        return sheet.quotient(above, deposits.total(), "all deposits");
    }
}
