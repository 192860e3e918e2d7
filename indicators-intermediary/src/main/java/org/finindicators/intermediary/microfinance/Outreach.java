/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.perHead;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Authority.SEEP_2005;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.RATIO;
import static org.finindicators.intermediary.microfinance.Adjustments.ADJUSTED_PORTFOLIO;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACTIVE_BORROWERS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACTIVE_CLIENTS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACTIVE_SAVERS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.LOANS_DISBURSED;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.LOANS_OUTSTANDING;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.LOANS_OVER_365;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.LOAN_DISBURSEMENTS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.RURAL_BORROWERS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.WOMEN_BORROWERS;
import static org.finindicators.intermediary.statement.BankItems.DEPOSITS;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.statement.EconomyItems.GNI_PER_HEAD;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of breadth and depth of outreach.
 *
 * @since 0.1.0
 */
public final class Outreach {
    /**
     * Counts the persons who are served.
     *
     * <p>Active borrowers at the end of the period: persons, not loans, and not all who ever borrowed. Undefined where
     * the number is not reported. CGAP and ILO 2003, breadth of outreach.
     *
     * <p>Variants: {@code savers}, {@code clients}; {@code borrowers-growth}, {@code savers-growth} and
     * {@code clients-growth} are their growth a year, undefined where there was none at the opening.
     */
    public static final Indicator ACTIVE_BORROWERS_SERVED = Indicator.builder(
                    "intermediary.active-borrowers", "Breadth of outreach")
            .topic("microfinance")
            .alsoCalled("outreach", "number of borrowers")
            .definition("Persons with an outstanding loan at the end of the period.")
            .source(ILO_2003, "good practices, breadth of outreach")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, OUTCOME)
            .variant(Variant.of("borrowers", MIX, closing(ACTIVE_BORROWERS)).code(MIX, "Number of active borrowers"))
            .variant(Variant.of("savers", MIX, closing(ACTIVE_SAVERS)).note("persons with a deposit"))
            .variant(Variant.of("clients", SEEP_2005, closing(ACTIVE_CLIENTS))
                    .note("persons with a loan, a deposit or another service"))
            .variant(Variant.of(
                            "borrowers-growth",
                            LIBRARY,
                            closing(ACTIVE_BORROWERS).annualGrowthFrom(opening(ACTIVE_BORROWERS)))
                    .note("growth of borrowers a year"))
            .variant(Variant.of(
                            "savers-growth", LIBRARY, closing(ACTIVE_SAVERS).annualGrowthFrom(opening(ACTIVE_SAVERS)))
                    .note("growth of savers a year"))
            .variant(Variant.of(
                            "clients-growth",
                            LIBRARY,
                            closing(ACTIVE_CLIENTS).annualGrowthFrom(opening(ACTIVE_CLIENTS)))
                    .note("growth of clients a year"))
            .build();

    /**
     * Tells how poor the borrowers may be, by the size of their loans.
     *
     * <p>Gross loans / active borrowers / GNI per head, a share: the average balance as a part of an average income. A
     * proxy: a small loan reaches poorer persons as a rule. Undefined where there are no borrowers or no income. CGAP
     * and ILO 2003, depth of outreach.
     *
     * <p>Variants: {@code per-borrower} and {@code per-loan} (SEEP's R17) in money, for a borrower can have several
     * loans; {@code per-loan-adjusted} takes loans over 365 days late as written off, out of the amount and out of the
     * number; {@code women} and {@code rural} are shares of active borrowers, out of domain above 1. Report the number
     * of borrowers of unknown sex with {@code women}.
     */
    public static final Indicator AVERAGE_BALANCE_PER_BORROWER = Indicator.builder(
                    "intermediary.average-balance-per-borrower", "Depth of outreach")
            .topic("microfinance")
            .alsoCalled("average loan balance")
            .definition("Average outstanding balance of a borrower, as a part of gross national income per head.")
            .source(ILO_2003, "good practices, depth of outreach")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, OUTCOME)
            .variant(Variant.of(
                            "to-income",
                            MIX,
                            closing(GROSS_LOANS).over(closing(ACTIVE_BORROWERS).times(perHead(GNI_PER_HEAD))))
                    .in(RATIO)
                    .code(MIX, "Average loan balance per borrower / GNI per capita"))
            .variant(Variant.of("per-borrower", MIX, closing(GROSS_LOANS).over(closing(ACTIVE_BORROWERS)))
                    .better(CONTEXTUAL)
                    .code(MIX, "Average loan balance per borrower")
                    .note("average balance of a borrower in money"))
            .variant(Variant.of("per-loan", SEEP_2005, closing(GROSS_LOANS).over(closing(LOANS_OUTSTANDING)))
                    .code(SEEP_2005, "SEEP-2005:R17")
                    .code(MIX, "Average outstanding balance")
                    .better(CONTEXTUAL)
                    .note("average balance of a loan in money"))
            .variant(Variant.of(
                            "per-loan-adjusted",
                            SEEP_2005,
                            ADJUSTED_PORTFOLIO.over(closing(LOANS_OUTSTANDING.minus(LOANS_OVER_365))))
                    .better(CONTEXTUAL)
                    .note("average balance of a loan, those over 365 days late taken as written off"))
            .variant(Variant.of(
                            "women",
                            MIX,
                            closing(WOMEN_BORROWERS)
                                    .over(closing(ACTIVE_BORROWERS))
                                    .ifShare())
                    .better(CONTEXTUAL)
                    .code(MIX, "Percent of female borrowers")
                    .note("share of women among active borrowers"))
            .variant(Variant.of(
                            "rural",
                            MIX,
                            closing(RURAL_BORROWERS)
                                    .over(closing(ACTIVE_BORROWERS))
                                    .ifShare())
                    .better(CONTEXTUAL)
                    .note("share of active borrowers in rural areas"))
            .build();

    /**
     * Gives the average size of the loans disbursed.
     *
     * <p>Loan disbursements / loans disbursed in the period, money for each loan. Larger than the average balance where
     * loans are repaid in instalments. Undefined where no loan was disbursed. SEEP's R18.
     */
    public static final Indicator AVERAGE_DISBURSED_LOAN = Indicator.builder(
                    "intermediary.average-disbursed-loan", "Average disbursed loan size")
            .topic("microfinance")
            .definition("The amount of all loans disbursed in the period over their number.")
            .source(ILO_2003, "good practices, depth of outreach")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, total(LOAN_DISBURSEMENTS).over(total(LOANS_DISBURSED)))
                    .code(SEEP_2005, "SEEP-2005:R18"))
            .build();

    /**
     * Tells how small the savings are that the institution takes.
     *
     * <p>Deposits / active savers at the end of the period, money for each saver. Undefined without savers. Variant
     * {@code to-income}: as a part of gross national income per head, a share.
     */
    public static final Indicator AVERAGE_DEPOSIT_PER_SAVER = Indicator.builder(
                    "intermediary.average-deposit-per-saver", "Average deposit per saver")
            .topic("microfinance")
            .definition("Deposits over the persons with a deposit, at the end of the period.")
            .source(ILO_2003, "good practices, depth of outreach")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("money", MIX, closing(DEPOSITS).over(closing(ACTIVE_SAVERS))))
            .variant(Variant.of(
                            "to-income",
                            MIX,
                            closing(DEPOSITS).over(closing(ACTIVE_SAVERS).times(perHead(GNI_PER_HEAD))))
                    .in(RATIO)
                    .better(LOWER)
                    .note("as a part of gross national income per head"))
            .build();

    private Outreach() {}
}
