/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Authority.SA_DHAN;
import static org.finindicators.indicator.Authority.SEEP_2005;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.COUNT_PER_UNIT;
import static org.finindicators.intermediary.microfinance.Adjustments.AVERAGE_ADJUSTED_PORTFOLIO;
import static org.finindicators.intermediary.microfinance.Adjustments.EXPENSE;
import static org.finindicators.intermediary.microfinance.Adjustments.IN_KIND;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACTIVE_BORROWERS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACTIVE_CLIENTS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACTIVE_SAVERS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.CASH_LOAN_REVENUE;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.LOANS_OUTSTANDING;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.LOAN_OFFICERS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.NEW_CLIENTS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.STAFF;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_REVENUE;
import static org.finindicators.intermediary.statement.IncomeItems.OPERATING_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.PERSONNEL_EXPENSE;
import static org.finindicators.statement.EconomyItems.INFLATION;

import org.finindicators.formula.Formula;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of yield, efficiency and productivity, SEEP's client turnover among them.
 *
 * @since 0.1.0
 */
public final class Productivity {
    private static final Formula CLIENTS_LEFT =
            opening(ACTIVE_CLIENTS).plus(total(NEW_CLIENTS)).minus(closing(ACTIVE_CLIENTS));

    /**
     * Gives the yield of loans.
     *
     * <p>Annual loan revenue as booked / average gross loans, a rate a year; revenue from other assets is left out.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance;
     *   <li>where average loans are zero.
     * </ul>
     *
     * <p>CGAP and ILO 2003; MIX.
     *
     * <p>Variants: {@code cash} counts only what was received (SEEP's R4); {@code real} and {@code cash-real} take
     * inflation out by (yield - inflation) / (1 + inflation), undefined for inflation of -100 % or less.
     */
    public static final Indicator PORTFOLIO_YIELD = Indicator.builder(
                    "intermediary.portfolio-yield", "Yield on gross portfolio")
            .topic("microfinance")
            .alsoCalled("portfolio yield", "real yield")
            .definition("Interest and fees on loans, annualised, over the mean of gross loans.")
            .source(ILO_2003, "good practices, efficiency")
            .better(CONTEXTUAL)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("nominal", MIX, annual(LOAN_REVENUE).over(average(GROSS_LOANS)))
                    .code(MIX, "Yield on gross portfolio (nominal)"))
            .variant(Variant.of("cash", SEEP_2005, annual(CASH_LOAN_REVENUE).over(average(GROSS_LOANS)))
                    .code(SEEP_2005, "SEEP-2005:R4")
                    .note("revenue received in cash instead of booked"))
            .variant(Variant.of("real", MIX, real(annual(LOAN_REVENUE).over(average(GROSS_LOANS))))
                    .code(MIX, "Yield on gross portfolio (real)")
                    .note("after inflation"))
            .variant(Variant.of(
                            "cash-real", LIBRARY, real(annual(CASH_LOAN_REVENUE).over(average(GROSS_LOANS))))
                    .note("received in cash, after inflation"))
            .build();

    /**
     * Relates the expense of running the institution to its loans.
     *
     * <p>Annual operating expense / average gross loans, a rate a year.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening balance;
     *   <li>where average loans are zero.
     * </ul>
     *
     * <p>CGAP and ILO 2003, efficiency; SEEP's R12; Sa-Dhan's operating cost ratio.
     *
     * <p>Variants: {@code adjusted} adds subsidies in kind, and takes loans over 365 days late as written off at the
     * end of the period, which is half of them out of the average; {@code total-cost} adds funds and loan losses,
     * Sa-Dhan's total cost ratio; {@code personnel} is the expense for personnel alone. Early issues of the
     * MicroBanking Bulletin gave this name to all expense over average assets.
     */
    public static final Indicator OPERATING_EXPENSE_TO_PORTFOLIO = Indicator.builder(
                    "intermediary.operating-expense-ratio", "Operating expense / average gross portfolio")
            .topic("microfinance")
            .alsoCalled("OER")
            .definition("Efficiency: operating expense, annualised, over the mean of gross loans.")
            .source(ILO_2003, "good practices, efficiency")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, annual(OPERATING_EXPENSE).over(average(GROSS_LOANS)))
                    .code(SEEP_2005, "SEEP-2005:R12")
                    .code(MIX, "Operating expense / loan portfolio"))
            .variant(Variant.of(
                            "adjusted",
                            SEEP_2005,
                            annual(OPERATING_EXPENSE).plus(IN_KIND).over(AVERAGE_ADJUSTED_PORTFOLIO))
                    .note("with subsidies in kind at their market cost, loans over 365 days late taken as written off"))
            .variant(Variant.of("total-cost", SA_DHAN, annual(EXPENSE).over(average(GROSS_LOANS)))
                    .titled("Total expense / average gross portfolio")
                    .note("with financial expense and loan losses"))
            .variant(Variant.of("personnel", MIX, annual(PERSONNEL_EXPENSE).over(average(GROSS_LOANS)))
                    .titled("Personnel expense / average gross portfolio")
                    .code(MIX, "Personnel expense / loan portfolio")
                    .note("expense for personnel alone"))
            .build();

    /**
     * Gives the cost of serving a borrower for a year.
     *
     * <p>Annual operating expense / average active borrowers, money for each borrower.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening number;
     *   <li>without borrowers.
     * </ul>
     *
     * <p>CGAP and ILO 2003, efficiency; MIX.
     *
     * <p>Variants: {@code per-loan} divides by average loans, for a borrower can have several (MIX); {@code per-client}
     * divides by clients, of whom there are at least as many (SEEP's R13); {@code per-client-adjusted} adds subsidies
     * in kind.
     */
    public static final Indicator COST_PER_BORROWER = Indicator.builder(
                    "intermediary.cost-per-borrower", "Cost per borrower")
            .topic("microfinance")
            .alsoCalled("cost per client")
            .definition("Efficiency: operating expense, annualised, over the mean number of active borrowers.")
            .source(ILO_2003, "good practices, efficiency")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("per-borrower", MIX, annual(OPERATING_EXPENSE).over(average(ACTIVE_BORROWERS)))
                    .code(MIX, "Cost per borrower"))
            .variant(Variant.of("per-loan", MIX, annual(OPERATING_EXPENSE).over(average(LOANS_OUTSTANDING)))
                    .code(MIX, "Cost per loan")
                    .note("over average loans"))
            .variant(Variant.of(
                            "per-client", SEEP_2005, annual(OPERATING_EXPENSE).over(average(ACTIVE_CLIENTS)))
                    .code(SEEP_2005, "SEEP-2005:R13")
                    .note("over average clients"))
            .variant(Variant.of(
                            "per-client-adjusted",
                            SEEP_2005,
                            annual(OPERATING_EXPENSE).plus(IN_KIND).over(average(ACTIVE_CLIENTS)))
                    .note("over average clients, with subsidies in kind at their market cost"))
            .build();

    /**
     * Gives how many borrowers a loan officer looks after.
     *
     * <p>Active borrowers / loan officers, both at the end of the period, borrowers for each loan officer. Undefined
     * without loan officers. CGAP and ILO 2003; SEEP's R14.
     *
     * <p>Variants: {@code average} takes means on both sides, as Sa-Dhan does; {@code clients-per-staff} is SEEP's R15;
     * {@code borrowers-per-staff}, {@code savers-per-staff}, {@code loans-per-officer} and {@code loans-per-staff} are
     * MIX's; {@code portfolio-per-officer} is gross loans for each loan officer, money. Part-time staff count as heads
     * or as full-time equivalents, as reported.
     */
    public static final Indicator BORROWERS_PER_LOAN_OFFICER = Indicator.builder(
                    "intermediary.borrowers-per-loan-officer", "Borrowers per loan officer")
            .topic("microfinance")
            .alsoCalled("loan officer productivity", "caseload")
            .definition("Productivity: active borrowers over loan officers, at the end of the period.")
            .source(ILO_2003, "good practices, efficiency")
            .better(HIGHER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("seep", SEEP_2005, closing(ACTIVE_BORROWERS).over(closing(LOAN_OFFICERS)))
                    .in(COUNT_PER_UNIT)
                    .code(SEEP_2005, "SEEP-2005:R14")
                    .code(MIX, "Borrowers per loan officer"))
            .variant(Variant.of("average", SA_DHAN, average(ACTIVE_BORROWERS).over(average(LOAN_OFFICERS)))
                    .in(COUNT_PER_UNIT)
                    .note("averages of the period on both sides"))
            .variant(Variant.of(
                            "clients-per-staff",
                            SEEP_2005,
                            closing(ACTIVE_CLIENTS).over(closing(STAFF)))
                    .in(COUNT_PER_UNIT)
                    .code(SEEP_2005, "SEEP-2005:R15")
                    .note("active clients over all personnel"))
            .variant(Variant.of(
                            "borrowers-per-staff",
                            MIX,
                            closing(ACTIVE_BORROWERS).over(closing(STAFF)))
                    .in(COUNT_PER_UNIT)
                    .code(MIX, "Borrowers per staff member")
                    .note("active borrowers over all personnel"))
            .variant(Variant.of("savers-per-staff", MIX, closing(ACTIVE_SAVERS).over(closing(STAFF)))
                    .in(COUNT_PER_UNIT)
                    .code(MIX, "Depositors per staff member")
                    .note("persons with a deposit over all personnel"))
            .variant(Variant.of(
                            "loans-per-officer", MIX, closing(LOANS_OUTSTANDING).over(closing(LOAN_OFFICERS)))
                    .in(COUNT_PER_UNIT)
                    .code(MIX, "Loans per loan officer")
                    .note("loans instead of borrowers"))
            .variant(Variant.of(
                            "loans-per-staff", MIX, closing(LOANS_OUTSTANDING).over(closing(STAFF)))
                    .in(COUNT_PER_UNIT)
                    .code(MIX, "Loans per staff member")
                    .note("loans over all personnel"))
            .variant(Variant.of(
                            "portfolio-per-officer", MIX, closing(GROSS_LOANS).over(closing(LOAN_OFFICERS)))
                    .note("gross loans for each loan officer, in money"))
            .build();

    /**
     * Gives the part of clients who left during the period.
     *
     * <p>(Opening clients + new clients - closing clients) / average clients, a share for the period; it is not
     * annualised. Above 1 is possible.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>where the statement has more clients at the end than its opening and new ones allow (inconsistent
     *       statement);
     *   <li>without an opening number;
     *   <li>without clients.
     * </ul>
     *
     * <p>SEEP's R16.
     */
    public static final Indicator CLIENT_TURNOVER = Indicator.builder("intermediary.client-turnover", "Client turnover")
            .topic("microfinance")
            .alsoCalled("drop-out rate", "retention")
            .definition("Clients who left during the period over the mean number of clients.")
            .source(ILO_2003, "good practices, sustainability")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "seep",
                            SEEP_2005,
                            CLIENTS_LEFT
                                    .over(average(ACTIVE_CLIENTS))
                                    .ifConsistent(
                                            CLIENTS_LEFT,
                                            "more active clients at the end than at the opening with all new ones"))
                    .code(SEEP_2005, "SEEP-2005:R16"))
            .build();

    private Productivity() {}

    private static Formula real(Formula yield) {
        return yield.minus(rate(INFLATION)).over(growthFactor(INFLATION));
    }
}
