/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.project;

import org.finindicators.assessment.AssessmentInstrument;

/**
 * The instruments about a project and about the agency behind it, in this library's words.
 *
 * @since 0.1.0
 */
public final class ProjectInstruments {
    /** What helps or endangers an operation, of the World Bank paper's paragraphs 9 and 10. */
    public static final AssessmentInstrument ENABLING_FACTORS = AssessmentInstrument.parse("""
            instrument enabling-factors: Enabling and risk factors of an operation
            version: 1
            source: World Bank 1995, paras 9 and 10
            first: 1995-03-01

            section macroeconomic: Macroeconomic conditions
              place: para 9
              criterion stability: The economy is stable enough for the operation to disburse and its results to last
                place: para 9
              criterion fiscal: Public finance neither starves the operation nor crowds it out
                place: para 9
              criterion sequencing: Reforms of economy, sector, infrastructure and institutions are sequenced with care
                place: para 9

            section policy-framework: Sector policy framework
              place: para 10
              criterion framework: The policies of the sector support what the operation is meant to reach
                place: para 10
              criterion coordination: Reform of the sector, of its institutions and of the economy is coordinated
                place: para 10
              criterion integration: Lending through intermediaries is tied to the work on the policies of the sector
                place: para 10
              criterion intermediaries-examined: Intermediaries, and borrowers if needed, have been visited and examined
                place: para 10

            section capacity: Capacity
              place: para 9
              criterion institutions: The institutions that carry the operation have the capacity for it
                place: para 9
              criterion project-management: Management of the project has the capacity for it
                place: para 9

            section constraints: Political and budgetary constraints
              place: para 9
              criterion political: Political constraints are known and do not stand in the way
                place: para 9
              criterion budgetary: The money that the budget has to give is there in time
                place: para 9
              criterion experience: Experience from earlier operations in the country has been taken in
                place: para 9
            """);

    /** Checks before a credit component is approved, of the peer review's recommendations 3 and 4; yes or no. */
    public static final AssessmentInstrument DESIGN_CHECKS = AssessmentInstrument.parse("""
            instrument design-checks: Design of a project with credit
            version: 1
            source: CGAP/ILO 2003, recommendations 3 and 4
            first: 2003-02-14
            scale: yes-no

            section demand: Demand and supply
              place: recommendation 4
              criterion demand-studied: What clients in the area need has been studied before credit is added
                place: recommendation 4
                critical: yes
              criterion existing-finance: The sources of finance that exist in the area are known
                place: recommendation 4

            section delivery: Delivery
              place: recommendation 4
              criterion specialised-partner: A specialised financial institution delivers the services
                place: recommendation 4
                critical: yes
              criterion no-revolving-fund: No revolving fund is set up
                place: recommendation 4
                critical: yes

            section quality: Quality at design
              place: recommendations 3 and 4
              criterion specialist-consulted: A specialist in finance was consulted before approval
                place: recommendation 3
              criterion indicators-agreed: The basic indicators that every project with credit reports are agreed
                place: recommendation 4
              criterion outcomes: Targets are set for outcomes, for clients and institutions, and not for inputs only
                place: recommendation 4
            """);

    /**
     * The six areas of the peer review's matrix, with strengths, challenges, and recommendations that
     * {@link org.finindicators.assessment.Assessment#followUp(java.time.LocalDate)} lists.
     */
    public static final AssessmentInstrument AGENCY_EFFECTIVENESS = AssessmentInstrument.parse("""
            instrument agency-effectiveness: Effectiveness of an agency in financial services
            version: 1
            source: CGAP/ILO 2003, matrix
            first: 2003-02-14
            fields: strengths; challenges; recommendation; due date; owner; follow-up

            section strategy: Strategic clarity and culture
              place: matrix, area 1
              criterion vision: Vision and objectives for financial services are agreed across the agency
                place: matrix, area 1, recommendations
              criterion strategy: An operational strategy says how the objectives are reached
                place: matrix, area 1, recommendations
              criterion focus: Operations keep to the vision, the objectives and the strategy
                place: matrix, area 1, recommendations
              criterion programme-and-budget: The agency's programme and budget has financial services, with targets
                place: matrix, area 1, recommendations

            section expertise: Expertise and resources
              place: matrix, area 2
              criterion focal-point: A recognised focal point has a mandate to serve its colleagues
                place: matrix, area 2, recommendations
              criterion focal-point-resources: Time and money for spreading good practice are budgeted
                place: matrix, area 2, recommendations
              criterion early-consultation: The focal point learns of proposals with finance early
                place: matrix, area 2, recommendations
              criterion tools: Practical tools and checklists help those who are no specialists
                place: matrix, area 2, recommendations
              criterion framework-funding: Funds are raised for the strategy as a whole, so that strategy leads funding
                place: matrix, area 2, recommendations
              criterion staff-capacity: Enough skilled staff, at headquarters and in regions, are secured and trained
                place: matrix, area 2, analysis

            section structure: Structure and flows
              place: matrix, area 3
              criterion network: Resource persons at headquarters and in the field exchange what they learn
                place: matrix, area 3, recommendations
              criterion cross-sector-work: Departments work together across their boundaries
                place: matrix, area 3, analysis

            section incentives: Instruments and incentives
              place: matrix, area 4
              criterion joint-work: Systems let departments run joint work and pool resources
                place: matrix, area 4, recommendations
              criterion no-disincentives: Nobody is worse off for working with other departments
                place: matrix, area 4, analysis

            section project-cycle: Project cycle
              place: matrix, area 5
              criterion coherent-projects: Projects in a country or region are designed as one whole
                place: matrix, area 5, recommendations
              criterion specialised-partners: Financial services are delivered with specialised institutions
                place: matrix, area 5, recommendations
              criterion no-revolving-funds: Revolving funds are avoided
                place: matrix, area 5, recommendations
              criterion projects-identified: Projects with finance, alone or as a component, are identified
                place: matrix, area 5, recommendations
              criterion indicators-tracked: All projects with credit track the same indicators, and trends are analysed
                place: matrix, area 5, recommendations
              criterion quality-assurance: Quality is assured at origin, design, approval and implementation
                place: matrix, area 5, analysis

            section future: Future operations
              place: matrix, area 6
              criterion comparative-advantage: The agency's own contribution to financial services is clear
                place: matrix, area 6, analysis
              criterion niches: Operations are focused on chosen niches
                place: matrix, area 6, recommendations
            """);

    private ProjectInstruments() {}
}
