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
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.regulation.Accords;

/**
 * Declares the indicators that relate capital to unweighted assets, and bad loans to capital.
 *
 * @since 0.1.0
 */
public final class Leverage {
    private static final List<UndefinedCase> CASES = List.of(
            Reason.OUT_OF_DOMAIN.when("deductions negative"),
            Reason.OUT_OF_DOMAIN.when("a commitment negative"),
            Reason.OUT_OF_DOMAIN.when("no conversion factor for a kind of commitment"));

    /**
     * Relates Tier 1 capital to all exposures, without risk weights.
     *
     * <p>(Tier 1 - deductions) / (total assets - deductions + converted commitments), a share. Commitments are
     * converted by the factors of Basel III, those of 2023 from then on, by 10 per cent at least. Derivatives and
     * securities financing are taken as they stand in total assets.
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
     * <p>Variants: {@code assets}, Tier 1 / total assets, as the IMF publishes where the leverage ratio does not apply;
     * {@code reported}, the same from Tier 1 as the institution reports it; {@code reported-exposure}, reported Tier 1
     * over the exposures that the institution reports for the ratio.
     */
    public static final Indicator LEVERAGE_RATIO = Indicator.builder("intermediary.leverage-ratio", "Leverage ratio")
            .topic("capital")
            .alsoCalled("equity to assets", "LR")
            .definition("Tier 1 capital over all exposures on and off the balance sheet, unweighted.")
            .source(BASEL_III, "leverage ratio")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(leverageUnder("basel-iii", AppliedRegulation.BASEL_III))
            .variant(Variant.of("assets", IMF_FSI_2019, Capital.tier1Capital().over(closing(TOTAL_ASSETS)))
                    .code(IMF_FSI_2019, "T1KTA_CFSI_PT")
                    .note("over total assets, without commitments"))
            .variant(Variant.of(
                            Capital.REPORTED,
                            IMF_FSI_2019,
                            closing(CapitalItems.TIER_1_CAPITAL).over(closing(TOTAL_ASSETS)))
                    .code(IMF_FSI_2019, "T1KTA_CFSI_PT")
                    .note("reported Tier 1 over total assets"))
            .variant(Variant.of(
                            "reported-exposure",
                            BASEL_III,
                            closing(CapitalItems.TIER_1_CAPITAL).over(closing(CapitalItems.LEVERAGE_EXPOSURE)))
                    .code(EBA, "SVC_13")
                    .note("reported Tier 1 over the exposures that are reported for the ratio"))
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
     * publish; it is not comparable. Capital is that of the accord in force at the end of the period;
     * {@code basel-1988}, {@code basel-iii-2010} and {@code basel-iii-2023} take one at any date, and {@code reported}
     * the capital that the institution reports.
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
            .variant(netNonperformingUnder("specific", AppliedRegulation.IN_FORCE))
            .variant(netNonperformingUnder("basel-1988", AppliedRegulation.of(Accords.BASEL_1988))
                    .note("capital under the accord of 1988"))
            .variant(netNonperformingUnder("basel-iii-2010", AppliedRegulation.of(Accords.BASEL_III_2010))
                    .note("capital under Basel III with the weights of 2010"))
            .variant(netNonperformingUnder("basel-iii-2023", AppliedRegulation.of(Accords.BASEL_III_2023))
                    .note("capital under Basel III with the weights of 2023"))
            .variant(Variant.of(
                            Capital.REPORTED,
                            IMF_FSI_2019,
                            closing(NONPERFORMING_LOANS.minus(SPECIFIC_ALLOWANCE))
                                    .over(closing(CapitalItems.REGULATORY_CAPITAL)))
                    .code(IMF_FSI_2019, "FSI17_CFSI_PT")
                    .note("over the capital that the institution reports"))
            .variant(Variant.of(
                            "all-allowances",
                            LIBRARY,
                            closing(NONPERFORMING_LOANS.minus(LOAN_LOSS_ALLOWANCE))
                                    .over(Capital.regulatoryCapital(AppliedRegulation.IN_FORCE)))
                    .note("the whole allowance taken off; not comparable"))
            .build();

    private Leverage() {}

    static Variant leverageUnder(String name, AppliedRegulation regulation) {
        return Variant.of(
                        name,
                        regulation.authority(),
                        Capital.tier1Capital().over(closing(TOTAL_ASSETS).plus(offBalance(regulation))))
                .code(EBA, "SVC_13");
    }

    static Variant netNonperformingUnder(String name, AppliedRegulation regulation) {
        return Variant.of(
                        name,
                        IMF_FSI_2019,
                        closing(NONPERFORMING_LOANS.minus(SPECIFIC_ALLOWANCE))
                                .over(Capital.regulatoryCapital(regulation)))
                .code(IMF_FSI_2019, "FSI17_CFSI_PT");
    }

    private static Formula offBalance(AppliedRegulation regulation) {
        return Calculation.from(
                        Capital.CAPITAL_POSITION,
                        "converted commitments - deductions",
                        Dimension.MONEY,
                        Stream.concat(CASES.stream(), regulation.cases().stream())
                                .toList(),
                        (position, figures) -> regulation.apply(
                                figures, applied -> CapitalSteps.offBalance(applied, position, figures)))
                .withKey(regulation.key());
    }
}
