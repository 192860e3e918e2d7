/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.institution;

import static org.finindicators.formula.Formula.closing;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.intermediary.institution.InstitutionInstruments.ANNEX_2;
import static org.finindicators.intermediary.institution.InstitutionItems.DIRECTORS;
import static org.finindicators.intermediary.institution.InstitutionItems.NON_EXECUTIVE_DIRECTORS;

import org.finindicators.assessment.Assessment;
import org.finindicators.formula.Fact;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the scores of an intermediary as an institution, and what of its board can be counted.
 *
 * @since 0.1.0
 */
public final class InstitutionScores {
    /** An assessment by {@link InstitutionInstruments#ANNEX_2}. */
    public static final Fact<Assessment> INSTITUTION_ASSESSMENT = ANNEX_2.fact();

    /**
     * Scores the independence of the board and what it is capable of.
     *
     * <p>The mean of the ratings of the section's criteria, from 0 to 1. The share of non-executive directors and the
     * lending to insiders decide a criterion each, where they are measured.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>no assessment is reported, or nothing is rated (not reported);
     *   <li>fewer than 0.7 of the criteria that apply are rated (group too small);
     *   <li>no criterion applies (not applicable);
     *   <li>the assessment is by another version (out of domain).
     * </ul>
     *
     * <p>World Bank 1995, Annex 2, section 1.
     */
    public static final Indicator BOARD_SCORE = section(
                    "intermediary.board", "Independence and capacity of the board", 1)
            .alsoCalled("corporate governance", "board of directors", "audit committee")
            .definition("Outside directors, an audit committee, experience, and what insiders owe.")
            .build();

    /**
     * Scores procedures for the management of risk.
     *
     * <p>The mean of the ratings of the section's criteria, from 0 to 1. Undefined as {@link #BOARD_SCORE}. World Bank
     * 1995, Annex 2, section 2.
     */
    public static final Indicator RISK_MANAGEMENT_SCORE = section(
                    "intermediary.risk-management", "Risk management procedures", 2)
            .alsoCalled("risk policies", "risk limits", "internal controls")
            .definition("Policies, limits and measures of risk, and how exceptions are approved.")
            .build();

    /**
     * Scores budgets and capital plans.
     *
     * <p>The mean of the ratings of the section's criteria, from 0 to 1. Undefined as {@link #BOARD_SCORE}. World Bank
     * 1995, Annex 2, section 3.
     */
    public static final Indicator PLANNING_SCORE = section("intermediary.planning", "Budgeting and capital planning", 3)
            .alsoCalled("capital plan", "budget process")
            .definition("A budget, its comparison with results, and a plan for capital.")
            .build();

    /**
     * Scores management information systems.
     *
     * <p>The mean of the ratings of the section's criteria, from 0 to 1. Undefined as {@link #BOARD_SCORE}. World Bank
     * 1995, Annex 2, section 4.
     */
    public static final Indicator INFORMATION_SYSTEMS_SCORE = section(
                    "intermediary.information-systems", "Management information systems", 4)
            .alsoCalled("MIS")
            .definition("Systems that cover the business, add up exposures, and are tested and improved.")
            .build();

    /**
     * Scores accounting.
     *
     * <p>The mean of the ratings of the section's criteria, from 0 to 1. Undefined as {@link #BOARD_SCORE}. World Bank
     * 1995, Annex 2, section 5.
     */
    public static final Indicator ACCOUNTING_SCORE = section(
                    "intermediary.accounting", "Internationally accepted accounting principles", 5)
            .alsoCalled("GAAP", "IFRS", "IAS")
            .definition("Accounting by general and regulatory principles, and provisions in time.")
            .build();

    /**
     * Scores the audit from outside.
     *
     * <p>The mean of the ratings of the section's criteria, from 0 to 1. Undefined as {@link #BOARD_SCORE}. World Bank
     * 1995, Annex 2, section 6.
     */
    public static final Indicator EXTERNAL_AUDIT_SCORE = section(
                    "intermediary.external-audit", "Annual audits by a qualified firm", 6)
            .alsoCalled("external auditor", "audited accounts")
            .definition("A recognised firm, engaged by the board, that audits all and reports to the board.")
            .build();

    /**
     * Scores the development of personnel.
     *
     * <p>The mean of the ratings of the section's criteria, from 0 to 1. Undefined as {@link #BOARD_SCORE}. World Bank
     * 1995, Annex 2, section 7.
     */
    public static final Indicator HUMAN_RESOURCES_SCORE = section(
                    "intermediary.human-resources", "Human resource development", 7)
            .alsoCalled("HR", "personnel policies", "succession planning")
            .definition("Policies for personnel, job descriptions, promotion and succession.")
            .build();

    /**
     * Gives the part of the board that does not manage.
     *
     * <p>Non-executive directors / directors at the end of the period, a share. Undefined without directors. World Bank
     * 1995, Annex 2, section 1, names it without a number; Annex 1, section 3, asks for a majority.
     */
    public static final Indicator NON_EXECUTIVE_DIRECTOR_SHARE = Indicator.builder(
                    "intermediary.non-executive-director-share", "Non-executive directors / directors")
            .topic("institution")
            .alsoCalled("outside directors", "independent directors", "board independence")
            .definition("Members of the board who do not manage the institution, over all members.")
            .source(WORLD_BANK_1995, "Annex 2, section 1")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                    "closing", WORLD_BANK_1995, closing(NON_EXECUTIVE_DIRECTORS).over(closing(DIRECTORS))))
            .build();

    private InstitutionScores() {}

    private static Indicator.Builder section(String id, String name, int number) {
        String section = id.substring(id.indexOf('.') + 1);
        return Indicator.builder(id, name)
                .topic("institution")
                .source(WORLD_BANK_1995, "para 27; Annex 2, section " + number)
                .better(HIGHER)
                .tier(KEY)
                .roles(INTERMEDIATE)
                .variant(Variant.of("annex-2", WORLD_BANK_1995, ANNEX_2.calculation(section)));
    }
}
