/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.KEY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.sector.supervision.SupervisionInstruments.ANNEX_1;

import org.finindicators.assessment.Section;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares the indicators of regulation and supervision: the score of each section of Annex 1.
 *
 * <p>The score is the mean of the criteria that are rated, from 0 to 1, where met is 1, largely met 0.75, partly met
 * 0.5 and not met 0. What does not apply is left out. Critical criteria that are not met are named beside the score.
 * All are undefined where
 *
 * <ul>
 *   <li>no assessment is reported, or no criterion of the section is rated (not reported),
 *   <li>less than 0.7 of the criteria that apply are rated (group too small),
 *   <li>no criterion applies (not applicable),
 *   <li>the assessment is by another instrument or version (out of domain).
 * </ul>
 *
 * @since 0.1.0
 */
public final class Supervision {
    /**
     * Judges whether the supervisor is able to supervise.
     *
     * <p>The score of section 1 of {@link SupervisionInstruments#ANNEX_1} with its 19 criteria: autonomy, resources,
     * approach and strategy of the supervisor. Undefined as all scores. World Bank 1995, para 24 and Annex 1, section
     * 1.
     */
    public static final Indicator SUPERVISORY_CAPACITY = section("sector.supervisory-capacity")
            .alsoCalled("supervisor autonomy", "supervisor independence")
            .definition("A score of autonomy, resources, approach and strategy of the supervisor.")
            .build();

    /**
     * Judges whether the law lets the supervisor act.
     *
     * <p>The score of section 2 of {@link SupervisionInstruments#ANNEX_1} with its 22 criteria: mandate and powers that
     * the law gives. Undefined as all scores. World Bank 1995, para 24 and Annex 1, section 2.
     */
    public static final Indicator LEGAL_AUTHORITY = section("sector.legal-authority")
            .alsoCalled("supervisory powers", "legal powers")
            .definition("A score of mandate and powers that the law gives.")
            .build();

    /**
     * Judges whether entry is judged well.
     *
     * <p>The score of section 3 of {@link SupervisionInstruments#ANNEX_1} with its 24 criteria: licences, new
     * activities, and the duties of boards. Undefined as all scores. World Bank 1995, para 24 and Annex 1, section 3.
     */
    public static final Indicator LICENSING = section("sector.licensing")
            .alsoCalled("fit and proper", "bank licences")
            .definition("A score of licences, new activities, and the duties of boards.")
            .build();

    /**
     * Judges whether rules keep up with international standards.
     *
     * <p>The score of section 4 of {@link SupervisionInstruments#ANNEX_1} with its 26 criteria: rules on capital, large
     * exposures, investment, insiders and foreign exchange. Undefined as all scores. World Bank 1995, para 24 and Annex
     * 1, section 4.
     */
    public static final Indicator PRUDENTIAL_REGULATION = section("sector.prudential-regulation")
            .alsoCalled("prudential rules", "prudential standards")
            .definition("A score of rules on capital, large exposures, investment, insiders and foreign exchange.")
            .build();

    /**
     * Judges whether institutions are watched well from a distance.
     *
     * <p>The score of section 5 of {@link SupervisionInstruments#ANNEX_1} with its 32 criteria: accounting rules,
     * external audit and monitoring. Undefined as all scores. World Bank 1995, para 24 and Annex 1, section 5.
     */
    public static final Indicator OFFSITE_SUPERVISION = section("sector.offsite-supervision")
            .alsoCalled("off-site monitoring", "early warning")
            .definition("A score of accounting rules, external audit and monitoring.")
            .build();

    /**
     * Judges whether institutions are inspected well.
     *
     * <p>The score of section 6 of {@link SupervisionInstruments#ANNEX_1} with its 17 criteria: examiners, inspections
     * and their reports. Undefined as all scores. World Bank 1995, para 24 and Annex 1, section 6.
     */
    public static final Indicator ONSITE_SUPERVISION = section("sector.onsite-supervision")
            .alsoCalled("on-site inspection", "bank examination")
            .definition("A score of examiners, inspections and their reports.")
            .build();

    /**
     * Judges whether faults are put right.
     *
     * <p>The score of section 7 of {@link SupervisionInstruments#ANNEX_1} with its 10 criteria: powers over
     * institutions, and evidence that they are used. Undefined as all scores. World Bank 1995, para 24 and Annex 1,
     * section 7.
     */
    public static final Indicator ENFORCEMENT = section("sector.enforcement")
            .alsoCalled("corrective action", "sanctions")
            .definition("A score of powers over institutions, and evidence that they are used.")
            .build();

    /**
     * Judges whether troubled institutions are resolved well.
     *
     * <p>The score of section 8 of {@link SupervisionInstruments#ANNEX_1} with its 7 criteria: definitions, powers,
     * least cost and funds for restructuring and closure. Undefined as all scores. World Bank 1995, para 24 and Annex
     * 1, section 8.
     */
    public static final Indicator PROBLEM_RESOLUTION = section("sector.problem-resolution")
            .alsoCalled("bank resolution", "bank restructuring")
            .definition("A score of definitions, powers, least cost and funds for restructuring and closure.")
            .build();

    /**
     * Judges regulation and supervision as a whole.
     *
     * <p>The unweighted mean of the scores of the eight sections of {@link SupervisionInstruments#ANNEX_1}. Undefined
     * as all scores; a section without a score is left out while the whole keeps its coverage. The paper names the
     * sections, and no whole. Variant {@code weakest-section}: the lowest score of a section, which a mean hides.
     */
    public static final Indicator REGULATION_AND_SUPERVISION = Indicator.builder(
                    "sector.regulation-and-supervision", "Regulation and supervision as a whole")
            .topic("supervision")
            .alsoCalled("quality of supervision", "supervision index")
            .definition("The mean of the scores of all sections on regulation and supervision.")
            .source(WORLD_BANK_1995, "para 24; Annex 1")
            .better(HIGHER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(Variant.of("mean", LIBRARY, ANNEX_1.calculation()))
            .variant(Variant.of("weakest-section", LIBRARY, ANNEX_1.weakestSection())
                    .note("the lowest score of a section"))
            .build();

    private Supervision() {}

    /** Declares the score of the section of that name. */
    private static Indicator.Builder section(String id) {
        Section section = ANNEX_1.section(id.substring("sector.".length()));
        return Indicator.builder(id, section.title())
                .topic("supervision")
                .source(WORLD_BANK_1995, "para 24; " + section.place())
                .better(HIGHER)
                .tier(KEY)
                .roles(POLICY, INTERMEDIATE)
                .variant(Variant.of("annex-1", WORLD_BANK_1995, ANNEX_1.calculation(section.id())));
    }
}
