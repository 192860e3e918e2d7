/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.YEARS;
import static org.finindicators.sector.supervision.SupervisionItems.EXAMINED_RISK_ASSETS;
import static org.finindicators.sector.supervision.SupervisionItems.FULL_EXAMINATIONS;
import static org.finindicators.sector.supervision.SupervisionItems.LOAN_REVIEW_SIZE;
import static org.finindicators.sector.supervision.SupervisionItems.RECENTLY_EXAMINED_INSTITUTIONS;
import static org.finindicators.sector.supervision.SupervisionItems.RETURNS_DUE;
import static org.finindicators.sector.supervision.SupervisionItems.RETURNS_HELD;
import static org.finindicators.sector.supervision.SupervisionItems.REVIEWED_RISK_ASSETS;
import static org.finindicators.sector.supervision.SupervisionItems.SUPERVISED_INSTITUTIONS;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the figures of a supervisor's practice that the criteria of Annex 1 ask for.
 *
 * @since 0.1.0
 */
public final class SupervisoryPractice {
    /**
     * Gives the time in which all institutions are examined once at the pace of the period.
     *
     * <p>Supervised institutions at the end / full examinations a year, in years. Undefined where no examination was
     * completed. World Bank 1995, Annex 1, section 6, asks for full examinations every 18 to 24 months. Variant
     * {@code within-24-months}: the part of the institutions whose last full examination is not older, which sees
     * whoever is left out; out of domain where it exceeds all of them.
     */
    public static final Indicator EXAMINATION_CYCLE = Indicator.builder(
                    "sector.examination-cycle", "Cycle of full examinations")
            .topic("supervision")
            .alsoCalled("examination frequency", "inspection cycle")
            .definition("Institutions over full examinations a year.")
            .source(WORLD_BANK_1995, "Annex 1, section 6")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                            "pace",
                            WORLD_BANK_1995,
                            closing(SUPERVISED_INSTITUTIONS).over(annual(FULL_EXAMINATIONS)))
                    .in(YEARS))
            .variant(Variant.of(
                            "within-24-months",
                            WORLD_BANK_1995,
                            closing(RECENTLY_EXAMINED_INSTITUTIONS).over(closing(SUPERVISED_INSTITUTIONS)))
                    .better(HIGHER)
                    .note("the part of institutions examined in full within 24 months"))
            .build();

    /**
     * Gives the part of their risk assets that examiners review.
     *
     * <p>Risk assets and exposures off the balance sheet that were reviewed / those of the institutions examined, in
     * all full examinations of the period, a share. Undefined where the latter are zero, and out of domain where more
     * were reviewed than there were. World Bank 1995, Annex 1, section 6, asks for 60 per cent.
     */
    public static final Indicator RISK_ASSETS_REVIEWED = Indicator.builder(
                    "sector.risk-assets-reviewed", "Risk assets reviewed in examinations")
            .topic("supervision")
            .alsoCalled("loan review coverage")
            .definition("Risk assets that examiners reviewed, over those of the institutions examined.")
            .source(WORLD_BANK_1995, "Annex 1, section 6")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of(
                    "share", WORLD_BANK_1995, total(REVIEWED_RISK_ASSETS).over(total(EXAMINED_RISK_ASSETS))))
            .build();

    /**
     * Gives the size from which examiners review every loan.
     *
     * <p>As the supervisor has set it, a part of the institution's capital. Undefined where it is not reported. World
     * Bank 1995, Annex 1, section 6, asks for half a per cent.
     */
    public static final Indicator LOAN_REVIEW_THRESHOLD = Indicator.builder(
                    "sector.loan-review-threshold", "Size from which all loans are reviewed / capital")
            .topic("supervision")
            .alsoCalled("loan review cut-off")
            .definition("The part of capital from which on examiners review every loan.")
            .source(WORLD_BANK_1995, "Annex 1, section 6")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY)
            .variant(Variant.of("set", WORLD_BANK_1995, rate(LOAN_REVIEW_SIZE)))
            .build();

    /**
     * Gives how far back the figures of the monitoring system reach.
     *
     * <p>Returns held at the end / returns due a year, in years: 16 quarterly returns are four. Undefined where none
     * are due. World Bank 1995, Annex 1, section 5, asks for four years at least.
     */
    public static final Indicator TREND_YEARS = Indicator.builder(
                    "sector.trend-years", "Years of trend in off-site monitoring")
            .topic("supervision")
            .alsoCalled("trend analysis", "history of returns")
            .definition("How many years of returns the supervisor's monitoring system holds.")
            .source(WORLD_BANK_1995, "Annex 1, section 5")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY)
            .variant(
                    Variant.of("returns", WORLD_BANK_1995, closing(RETURNS_HELD).over(annual(RETURNS_DUE)))
                            .in(YEARS))
            .build();

    private SupervisoryPractice() {}
}
