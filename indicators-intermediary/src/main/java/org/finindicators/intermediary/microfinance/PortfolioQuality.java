/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Authority.SEEP_2005;
import static org.finindicators.indicator.Authority.SEEP_2009;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_30;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_OVER_365;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.RENEGOTIATED_LOANS;
import static org.finindicators.intermediary.statement.BankItems.EQUITY;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.BankItems.LOAN_LOSS_ALLOWANCE;
import static org.finindicators.intermediary.statement.IncomeItems.CHARGE_OFFS;
import static org.finindicators.intermediary.statement.IncomeItems.RECOVERIES;

import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the losses and the coverage of a microfinance portfolio; its portfolio at risk is in collection.
 *
 * @since 0.1.0
 */
public final class PortfolioQuality {
    private static final Term<Stock> AT_RISK = PORTFOLIO_AT_RISK_30.plus(RENEGOTIATED_LOANS);

    /**
     * Relates the loans written off to the portfolio.
     *
     * <p>Annual charge-offs / average gross loans, a rate a year.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance;
     *   <li>where average loans are zero.
     * </ul>
     *
     * <p>CGAP and ILO 2003; SEEP's R10.
     *
     * <p>Variants: {@code net} takes recoveries out, MIX's loan loss rate, negative where they exceed charge-offs;
     * {@code adjusted} counts loans over 365 days late at the end as written off, once: in full above, and out of the
     * closing balance below, which is half of them out of the average.
     */
    public static final Indicator WRITE_OFF_RATIO = Indicator.builder("intermediary.write-off-ratio", "Write-off ratio")
            .topic("microfinance")
            .alsoCalled("WOR", "loan loss rate")
            .definition("Loans written off, annualised, over the mean of gross loans.")
            .source(ILO_2003, "good practices, sustainability")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, annual(CHARGE_OFFS).over(average(GROSS_LOANS)))
                    .code(SEEP_2005, "SEEP-2005:R10")
                    .code(MIX, "Write-off ratio"))
            .variant(
                    Variant.of("net", MIX, annual(CHARGE_OFFS.minus(RECOVERIES)).over(average(GROSS_LOANS)))
                            .code(MIX, "Loan loss rate")
                            .note("less recoveries"))
            .variant(Variant.of(
                            "adjusted",
                            SEEP_2005,
                            annual(CHARGE_OFFS)
                                    .plus(Adjustments.inOneYear(closing(PORTFOLIO_AT_RISK_OVER_365)))
                                    .over(Adjustments.AVERAGE_ADJUSTED_PORTFOLIO))
                    .note("loans over 365 days late taken as written off"))
            .build();

    /**
     * Tells how much of what is at risk has been provided for.
     *
     * <p>Loan-loss allowance / portfolio at risk over 30 days, a multiple. Above one, more is not better without end.
     * Undefined where nothing is at risk (zero denominator): that is not a coverage of zero. CGAP and ILO 2003; SEEP's
     * R11.
     *
     * <p>Variants: {@code with-renegotiated} counts renegotiated loans as at risk; {@code adjusted} writes loans over
     * 365 days late off on both sides and makes up what the allowance then lacks.
     */
    public static final Indicator RISK_COVERAGE = Indicator.builder("intermediary.risk-coverage", "Risk coverage")
            .topic("microfinance")
            .alsoCalled("risk coverage ratio", "RCR")
            .definition("The allowance for loan losses over the portfolio at risk over 30 days.")
            .source(ILO_2003, "good practices, sustainability")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, closing(LOAN_LOSS_ALLOWANCE).over(closing(PORTFOLIO_AT_RISK_30)))
                    .in(MULTIPLE)
                    .code(SEEP_2005, "SEEP-2005:R11"))
            .variant(Variant.of(
                            "with-renegotiated",
                            MIX,
                            closing(LOAN_LOSS_ALLOWANCE).over(closing(AT_RISK)))
                    .in(MULTIPLE)
                    .code(MIX, "Risk coverage")
                    .note("renegotiated loans at risk too"))
            .variant(Variant.of(
                            "adjusted",
                            SEEP_2005,
                            closing(LOAN_LOSS_ALLOWANCE.minus(PORTFOLIO_AT_RISK_OVER_365))
                                    .plus(Adjustments.LACK_OF_ALLOWANCE)
                                    .over(closing(PORTFOLIO_AT_RISK_30.minus(PORTFOLIO_AT_RISK_OVER_365))))
                    .in(MULTIPLE)
                    .note("after adjustments for write-offs and provisions"))
            .build();

    /**
     * Relates the part at risk that is not provided for to equity.
     *
     * <p>(Portfolio at risk over 30 days - loan-loss allowance) / equity, a share. Negative where more is provided than
     * is at risk. Undefined where equity is zero or negative. SEEP's draft of 2009; the framework of 2005 does not have
     * it. Variant {@code with-renegotiated} counts renegotiated loans as at risk.
     */
    public static final Indicator UNCOVERED_CAPITAL_RATIO = Indicator.builder(
                    "intermediary.uncovered-capital", "Uncovered capital ratio")
            .topic("microfinance")
            .alsoCalled("UCR")
            .definition("Portfolio at risk less the allowance for losses, over equity.")
            .source(ILO_2003, "good practices, sustainability")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "seep-2009",
                            SEEP_2009,
                            closing(PORTFOLIO_AT_RISK_30.minus(LOAN_LOSS_ALLOWANCE))
                                    .over(closing(EQUITY)))
                    .code(SEEP_2009, "SEEP-2009:UCR"))
            .variant(Variant.of(
                            "with-renegotiated",
                            SEEP_2009,
                            closing(AT_RISK.minus(LOAN_LOSS_ALLOWANCE)).over(closing(EQUITY)))
                    .note("renegotiated loans at risk too"))
            .build();

    private PortfolioQuality() {}
}
