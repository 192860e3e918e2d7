/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.BASEL_III;
import static org.finindicators.indicator.Authority.EBA;
import static org.finindicators.indicator.Authority.IMF_FSI_2019;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.NONPERFORMING_LOANS;
import static org.finindicators.intermediary.statement.BankItems.SPECIFIC_ALLOWANCE;
import static org.finindicators.intermediary.statement.BankItems.TOTAL_ASSETS;

import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.regulation.Accords;
import org.finindicators.regulation.Regulation;

/** Declares the indicators that relate capital to unweighted assets, and bad loans to capital. */
public final class Leverage {
    /**
     * Relates Tier 1 capital to all exposures, without risk weights.
     *
     * <p>(Tier 1 - deductions) / (total assets - deductions + converted commitments), a share. Commitments are
     * converted by the regulation's factors, by 10 per cent at least. Derivatives and securities financing are taken as
     * they stand in total assets.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>total assets with converted commitments less deductions are zero or negative,
     *   <li>a commitment or the deductions are negative,
     *   <li>the regulation has no conversion factor for a kind of commitment.
     * </ul>
     *
     * <p>Basel III, which asks for 3 per cent; not in the paper of 1995.
     *
     * <p>Variant {@code assets}: Tier 1 / total assets, as the IMF publishes where the leverage ratio does not apply.
     */
    public static final Indicator LEVERAGE_RATIO = Indicator.builder("intermediary.leverage-ratio", "Leverage ratio")
            .topic("capital")
            .alsoCalled("equity to assets", "LR")
            .definition("Tier 1 capital over all exposures on and off the balance sheet, unweighted.")
            .source(BASEL_III, "leverage ratio")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(leverageUnder("basel-iii", Accords.BASEL_III))
            .variant(Variant.of("assets", IMF_FSI_2019, Capital.tier1Capital().over(closing(TOTAL_ASSETS)))
                    .code(IMF_FSI_2019, "T1KTA_CFSI_PT")
                    .note("over total assets, without commitments"))
            .build();

    /**
     * Gives the part of capital that bad loans would take which nothing is set aside for.
     *
     * <p>(Non-performing loans - specific allowance) / regulatory capital, a share. Negative where more is set aside
     * than does not perform, which is a value.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>capital is zero or negative,
     *   <li>capital is undefined, as {@link Capital#CAPITAL_ADEQUACY_RATIO} says.
     * </ul>
     *
     * <p>IMF 2019; not in the paper of 1995. General provisions are not taken off: they are capital already, as far as
     * the regulation lets them. Variant {@code all-allowances} takes off the whole allowance, as some countries
     * publish; it is not comparable. Capital is that of the accord of 1988; {@code basel-iii} takes the other one.
     */
    public static final Indicator NET_NONPERFORMING_TO_CAPITAL = Indicator.builder(
                    "intermediary.net-nonperforming-to-capital", "Non-performing loans net of provisions / capital")
            .topic("capital")
            .alsoCalled("NPL net of provisions to capital", "open credit exposure")
            .definition("Non-performing loans less specific allowances over regulatory capital.")
            .source(IMF_FSI_2019, "core indicators")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(netNonperformingUnder("specific", Accords.BASEL_1988))
            .variant(netNonperformingUnder("basel-iii", Accords.BASEL_III).note("capital under Basel III"))
            .variant(Variant.of(
                            "all-allowances",
                            LIBRARY,
                            closing(NONPERFORMING_LOANS.minus(LOAN_LOSS_ALLOWANCE))
                                    .over(Capital.regulatoryCapital(Accords.BASEL_1988)))
                    .note("the whole allowance taken off; not comparable"))
            .build();

    private Leverage() {}

    static Variant leverageUnder(String name, Regulation regulation) {
        return Variant.of(
                        name,
                        regulation.authority(),
                        Capital.tier1Capital().over(closing(TOTAL_ASSETS).plus(offBalance(regulation))))
                .code(EBA, "SVC_13");
    }

    static Variant netNonperformingUnder(String name, Regulation regulation) {
        return Variant.of(
                        name,
                        IMF_FSI_2019,
                        closing(NONPERFORMING_LOANS.minus(SPECIFIC_ALLOWANCE))
                                .over(Capital.regulatoryCapital(regulation)))
                .code(IMF_FSI_2019, "FSI17_CFSI_PT");
    }

    private static Formula offBalance(Regulation regulation) {
        return Calculation.from(
                        Capital.CAPITAL_POSITION,
                        "converted commitments - deductions",
                        Dimension.MONEY,
                        List.of(
                                Reason.OUT_OF_DOMAIN.when("deductions negative"),
                                Reason.OUT_OF_DOMAIN.when("a commitment negative"),
                                Reason.OUT_OF_DOMAIN.when("no conversion factor for a kind of commitment")),
                        (position, figures) -> CapitalSteps.offBalance(regulation, position, figures))
                .withKey(regulation);
    }
}
