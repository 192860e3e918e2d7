/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Authority.SA_DHAN;
import static org.finindicators.indicator.Authority.SEEP_2005;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_180;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_30;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_60;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_90;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.PORTFOLIO_AT_RISK_OVER_365;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.RENEGOTIATED_LOANS;
import static org.finindicators.intermediary.statement.BankItems.AGED_PORTFOLIO;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.loanbook.report.LoanBookStatement.LOAN_BOOK;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Term;
import org.finindicators.formula.UndefinedCase;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.validation.InvalidInputException;

/**
 * Declares the portfolio at risk: from the loans themselves, from balances by days late, and from reported totals.
 *
 * @since 0.1.0
 */
public final class PortfolioAtRisk {
    private static final Term<Stock> LATE_OR_RENEGOTIATED = PORTFOLIO_AT_RISK_30.plus(RENEGOTIATED_LOANS);

    /**
     * Gives the part of the portfolio that is in danger of not being repaid.
     *
     * <p>The whole outstanding principal of loans with a payment late by strictly more than 30 days, and of
     * renegotiated loans whatever their days late, over the outstanding principal of all loans, a share. A loan both
     * late and renegotiated counts once. Accrued interest and loans that are written off are in neither part. World
     * Bank 1995, the box of para 26, asks whether the loans of credit lines are repaid; the measure is that of SEEP and
     * MIX.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>nothing is outstanding;
     *   <li>the days late of loans that are not renegotiated are not known;
     *   <li>the loan book is an aging table that does not tell renegotiated loans from the others;
     *   <li>the loan book is of another date, or does not tell loans beyond the threshold from the others;
     *   <li>a balance is negative.
     * </ul>
     *
     * <p>Where days late are not known, {@code lowest} and {@code highest} give the bounds between which it lies: none
     * or all of these loans at risk. {@link #atRiskAfter(int, UnknownLateness)} takes them at any threshold.
     *
     * <p>Variants of the threshold: {@code over-60}, {@code over-90}, {@code over-180}, {@code over-365} and
     * {@code from-1-day} (more than 0 days), {@link #atRiskAfter(int)} for any other; {@code late-only} leaves out
     * renegotiated loans that are not late, whose days late must then be known; {@code by-count} counts loans, which is
     * not what is at risk, and needs their number.
     *
     * <p>Variants of the input: {@code aged} and {@code aged-late-only} read {@code aged-portfolio}, balances by days
     * late, {@link #agedAtRiskAfter(int)} and {@link #agedLateAfter(int)} at another threshold; {@code reported}
     * (SEEP's R9), {@code reported-late-only} and {@code reported-adjusted}, with loans over 365 days late out of both
     * parts, read totals as an institution reports them; {@code reported-60}, {@code reported-90} and
     * {@code reported-180}, and the same with {@code -late-only}, those over as many days. The tally of an aging table
     * makes a loan book as well.
     *
     * <p>Where the statement has gross loans, too, and they are not those of the loan book, the explanation says so.
     *
     * <p>Some loan systems report overdue principal under this name: that is {@code intermediary.arrears-rate}.
     */
    public static final Indicator PORTFOLIO_AT_RISK = Indicator.builder(
                    "intermediary.portfolio-at-risk", "Portfolio at risk")
            .topic("collection")
            .alsoCalled("PAR", "PAR30", "PAR 30", "PAR 60", "PAR60", "PAR90", "PAR 90", "delinquency")
            .definition("The outstanding principal of loans late by more than 30 days or renegotiated, over that of"
                    + " all loans.")
            .source(WORLD_BANK_1995, "para 26, box")
            .better(LOWER)
            .tier(KEY)
            .roles(POLICY, INTERMEDIATE)
            .variant(withRenegotiated(30, SEEP_2005))
            .variant(withRenegotiated(60, MIX).note("late by more than 60 days"))
            .variant(withRenegotiated(90, MIX).note("late by more than 90 days"))
            .variant(withRenegotiated(180, MIX).note("late by more than 180 days"))
            .variant(withRenegotiated(365, MIX).note("late by more than 365 days"))
            .variant(withRenegotiated(0, LIBRARY).note("late by a day or more"))
            .variant(bound(30, UnknownLateness.NOT_AT_RISK, "lowest"))
            .variant(bound(30, UnknownLateness.AT_RISK, "highest"))
            .variant(
                    Variant.of("late-only", SA_DHAN, lateOnly(30)).note("without renegotiated loans that are not late"))
            .variant(Variant.of("by-count", LIBRARY, byCount(30)).note("loans by number instead of by balance"))
            .variant(Variant.of("aged", LIBRARY, aged(new AgedAtRiskSteps(30, true)))
                    .note("from balances by days late"))
            .variant(Variant.of("aged-late-only", LIBRARY, aged(new AgedAtRiskSteps(30, false)))
                    .note("from balances by days late, without renegotiated loans that are not late"))
            .variant(Variant.of(
                            "reported", SEEP_2005, closing(LATE_OR_RENEGOTIATED).over(closing(GROSS_LOANS)))
                    .code(SEEP_2005, "SEEP-2005:R9")
                    .code(MIX, "Portfolio at risk > 30 days")
                    .note("from totals as reported"))
            .variant(Variant.of(
                            "reported-late-only",
                            SA_DHAN,
                            closing(PORTFOLIO_AT_RISK_30).over(closing(GROSS_LOANS)))
                    .note("from totals as reported, without renegotiated loans that are not late"))
            .variant(Variant.of(
                            "reported-adjusted",
                            SEEP_2005,
                            closing(LATE_OR_RENEGOTIATED.minus(PORTFOLIO_AT_RISK_OVER_365))
                                    .over(closing(GROSS_LOANS.minus(PORTFOLIO_AT_RISK_OVER_365))))
                    .note("from totals as reported, loans over 365 days late taken as written off"))
            .variant(reported(PORTFOLIO_AT_RISK_60, 60))
            .variant(reportedLateOnly(PORTFOLIO_AT_RISK_60, 60))
            .variant(reported(PORTFOLIO_AT_RISK_90, 90).code(MIX, "Portfolio at risk > 90 days"))
            .variant(reportedLateOnly(PORTFOLIO_AT_RISK_90, 90))
            .variant(reported(PORTFOLIO_AT_RISK_180, 180))
            .variant(reportedLateOnly(PORTFOLIO_AT_RISK_180, 180))
            .build();

    private PortfolioAtRisk() {}

    /**
     * Chooses the days late after which a loan of the loan book is at risk.
     *
     * @param days whole days; 0 for loans that are late at all
     * @return the portfolio at risk, renegotiated loans among it
     * @throws InvalidInputException if they are negative
     */
    public static Indicator atRiskAfter(int days) {
        return PORTFOLIO_AT_RISK.with(withRenegotiated(require(days), LIBRARY).note(words(days)));
    }

    /**
     * Chooses the days late after which a loan of the loan book is at risk, and how loans count whose days late are not
     * known.
     *
     * @param days whole days; 0 for loans that are late at all
     * @param unknown whether such loans are at risk
     * @return the portfolio at risk, renegotiated loans among it
     * @throws InvalidInputException if they are negative
     */
    public static Indicator atRiskAfter(int days, UnknownLateness unknown) {
        return unknown == UnknownLateness.UNDEFINED
                ? atRiskAfter(days)
                : PORTFOLIO_AT_RISK.with(bound(require(days), unknown, unknown.variant(name(days))));
    }

    /**
     * Chooses the days late after which a loan of the loan book is at risk, and leaves out renegotiated loans that are
     * not as late.
     *
     * @param days whole days; 0 for loans that are late at all
     * @return the portfolio at risk without other renegotiated loans
     * @throws InvalidInputException if they are negative
     */
    public static Indicator lateAfter(int days) {
        return PORTFOLIO_AT_RISK.with(Variant.of("late-" + name(require(days)), LIBRARY, lateOnly(days))
                .note(words(days) + ", without other renegotiated loans"));
    }

    /**
     * Chooses the days late after which a loan is at risk, from balances by days late.
     *
     * @param days whole days; 0 for loans that are late at all
     * @return the portfolio at risk, renegotiated loans among it
     * @throws InvalidInputException if they are negative
     */
    public static Indicator agedAtRiskAfter(int days) {
        return PORTFOLIO_AT_RISK.with(
                Variant.of("aged-" + name(require(days)), LIBRARY, aged(new AgedAtRiskSteps(days, true)))
                        .note("from balances by days late, " + words(days)));
    }

    /**
     * Chooses the days late after which a loan is at risk, from balances by days late, and leaves out renegotiated
     * loans that are not as late.
     *
     * @param days whole days; 0 for loans that are late at all
     * @return the portfolio at risk without other renegotiated loans
     * @throws InvalidInputException if they are negative
     */
    public static Indicator agedLateAfter(int days) {
        return PORTFOLIO_AT_RISK.with(
                Variant.of("aged-late-" + name(require(days)), LIBRARY, aged(new AgedAtRiskSteps(days, false)))
                        .note("from balances by days late, " + words(days) + ", without other renegotiated loans"));
    }

    private static int require(int days) {
        if (days < 0) {
            throw InvalidInputException.of(Integer.toString(days), "days late must not be negative");
        }
        return days;
    }

    private static Variant withRenegotiated(int days, Authority authority) {
        return Variant.of(name(days), authority, atRisk(days, UnknownLateness.UNDEFINED));
    }

    private static Variant bound(int days, UnknownLateness unknown, String name) {
        return Variant.of(name, LIBRARY, atRisk(days, unknown)).note(words(days) + unknown.note());
    }

    private static Formula atRisk(int days, UnknownLateness unknown) {
        return ofBook(
                        "loans " + words(days) + " or renegotiated / all loans" + unknown.note(),
                        new AtRiskSteps(days, true, false, unknown))
                .asQuotient(QuotientDimensions.MONEY);
    }

    private static Variant reported(Item<Stock> late, int days) {
        return Variant.of(
                        "reported-" + days,
                        MIX,
                        closing(late.plus(RENEGOTIATED_LOANS)).over(closing(GROSS_LOANS)))
                .note("from totals as reported, " + words(days));
    }

    private static Variant reportedLateOnly(Item<Stock> late, int days) {
        return Variant.of(
                        "reported-" + days + "-late-only",
                        LIBRARY,
                        closing(late).over(closing(GROSS_LOANS)))
                .note("from totals as reported, " + words(days) + ", without other renegotiated loans");
    }

    private static Formula lateOnly(int days) {
        return ofBook(
                        "loans " + words(days) + " / all loans",
                        new AtRiskSteps(days, false, false, UnknownLateness.UNDEFINED))
                .asQuotient(QuotientDimensions.MONEY);
    }

    private static Formula byCount(int days) {
        return ofBook(
                        "number of loans " + words(days) + " or renegotiated / number of all loans",
                        new AtRiskSteps(days, true, true, UnknownLateness.UNDEFINED))
                .asQuotient(QuotientDimensions.THINGS);
    }

    private static Calculation ofBook(String words, AtRiskSteps steps) {
        List<UndefinedCase> cases = new ArrayList<>();
        if (steps.unknown() == UnknownLateness.UNDEFINED) {
            cases.add(Reason.NOT_REPORTED.when(
                    steps.renegotiated()
                            ? "the days late of some loans that are not renegotiated not known"
                            : "the days late of some loans not known"));
        }
        if (steps.renegotiated()) {
            cases.add(Reason.NOT_REPORTED.when("renegotiated loans not told from the others, in an aging table"));
        }
        if (steps.byCount()) {
            cases.add(Reason.NOT_REPORTED.when("the number of loans not known"));
        }
        cases.add(Reason.PERIOD_MISMATCH.when("the loan book is of another date"));
        cases.add(Reason.OUT_OF_DOMAIN.when("the loan book does not tell loans beyond the threshold from the others"));
        cases.add(Reason.OUT_OF_DOMAIN.when("a balance negative"));
        cases.add(Reason.ZERO_DENOMINATOR.when("all loans zero"));
        return Calculation.from(LOAN_BOOK, words, Dimension.NUMBER, cases, steps::evaluate)
                .beside(GROSS_LOANS);
    }

    private static Formula aged(AgedAtRiskSteps steps) {
        List<UndefinedCase> cases = List.of(
                Reason.NOT_REPORTED.when(
                        steps.renegotiated()
                                ? "renegotiated loans that are not as late not told from the others"
                                : "renegotiated loans reported apart, without their days late"),
                Reason.OUT_OF_DOMAIN.when("a class of days on both sides of the threshold"),
                Reason.OUT_OF_DOMAIN.when("a balance negative"),
                Reason.OUT_OF_DOMAIN.when("renegotiated loans of a class more than all of it"),
                Reason.ZERO_DENOMINATOR.when("all loans zero"));
        String words = "balances " + words(steps.days()) + (steps.renegotiated() ? " or renegotiated" : "")
                + " / all balances by days late";
        return Calculation.from(AGED_PORTFOLIO, words, Dimension.NUMBER, cases, steps::evaluate)
                .asQuotient(QuotientDimensions.MONEY);
    }

    private static String name(int days) {
        return days == 0 ? "from-1-day" : "over-" + days;
    }

    private static String words(int days) {
        return days == 0 ? "late by a day or more" : "late by more than " + days + (days == 1 ? " day" : " days");
    }
}
