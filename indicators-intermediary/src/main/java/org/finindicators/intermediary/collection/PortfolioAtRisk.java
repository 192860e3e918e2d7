/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Authority.SEEP_2005;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.loanbook.report.LoanBookStatement.LOAN_BOOK;

import java.util.ArrayList;
import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Formula;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/** Declares the portfolio at risk, from the loans themselves. */
public final class PortfolioAtRisk {
    /**
     * Gives the part of the portfolio that is in danger of not being repaid.
     *
     * <p>The whole outstanding principal of loans with a payment late by strictly more than 30 days, and of
     * renegotiated loans whatever their days late, over the outstanding principal of all loans, a share. A loan both
     * late and renegotiated counts once. Accrued interest and loans that are written off are in neither part. Undefined
     * where nothing is outstanding, the days late of loans that are not renegotiated are not known, the loan book is of
     * another date or does not tell loans beyond the threshold from the others, and where a balance is negative. World
     * Bank 1995, the box of para 26, asks whether the loans of credit lines are repaid; the measure is that of SEEP and
     * MIX.
     *
     * <p>Variants: {@code over-60}, {@code over-90}, {@code over-180}, {@code over-365} and {@code from-1-day} (more
     * than 0 days) have other thresholds, {@link #over(int)} any; {@code late-only} leaves out renegotiated loans that
     * are not late, whose days late need to be known then; {@code by-count} counts loans, which is not what is at risk.
     * Some loan systems report overdue principal under this name: that is {@code intermediary.arrears-rate}.
     */
    public static final Indicator PORTFOLIO_AT_RISK = Indicator.builder(
                    "intermediary.portfolio-at-risk", "Portfolio at risk")
            .topic("collection")
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
            .variant(Variant.of("late-only", MIX, atRisk(30, false))
                    .note("without renegotiated loans that are not late"))
            .variant(Variant.of("by-count", LIBRARY, loansAtRisk(30)).note("loans by number instead of by balance"))
            .build();

    private PortfolioAtRisk() {}

    /**
     * Chooses the days late after which a loan is at risk.
     *
     * @param days whole days; 0 for loans that are late at all
     * @return the portfolio at risk, renegotiated loans among it
     * @throws IllegalArgumentException if it is negative
     */
    public static Indicator over(int days) {
        return PORTFOLIO_AT_RISK.with(withRenegotiated(days, LIBRARY).note(words(days)));
    }

    /**
     * Chooses the days late after which a loan is at risk, and leaves renegotiated loans that are not as late out.
     *
     * @param days whole days; 0 for loans that are late at all
     * @return the portfolio at risk without other renegotiated loans
     * @throws IllegalArgumentException if it is negative
     */
    public static Indicator lateOver(int days) {
        return PORTFOLIO_AT_RISK.with(Variant.of("late-" + name(days), LIBRARY, atRisk(days, false))
                .note(words(days) + ", without other renegotiated loans"));
    }

    private static Variant withRenegotiated(int days, Authority authority) {
        return Variant.of(name(days), authority, atRisk(days, true));
    }

    private static String name(int days) {
        return days == 0 ? "from-1-day" : "over-" + days;
    }

    private static String words(int days) {
        return days == 0 ? "late by a day or more" : "late by more than " + days + (days == 1 ? " day" : " days");
    }

    private static Formula atRisk(int days, boolean renegotiated) {
        String words = "loans " + words(days) + (renegotiated ? " or renegotiated" : "") + " / all loans";
        return calculation(words, new AtRiskSteps(days, renegotiated, false)).asQuotient(QuotientDimensions.MONEY);
    }

    private static Formula loansAtRisk(int days) {
        String words = "number of loans " + words(days) + " or renegotiated / number of all loans";
        return calculation(words, new AtRiskSteps(days, true, true)).asQuotient(QuotientDimensions.THINGS);
    }

    private static Calculation calculation(String words, AtRiskSteps steps) {
        List<String> cases = new ArrayList<>(List.of(
                "the loan book is of another date",
                "the loan book does not tell loans beyond the threshold from the others",
                steps.renegotiated()
                        ? "the days late of some loans that are not renegotiated not known"
                        : "the days late of some loans not known",
                "a balance negative",
                "all loans zero or negative"));
        return Calculation.from(LOAN_BOOK, words, Dimension.NUMBER, cases, steps::evaluate);
    }
}
