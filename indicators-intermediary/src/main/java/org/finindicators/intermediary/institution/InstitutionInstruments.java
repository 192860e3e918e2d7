/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.institution;

import org.finindicators.assessment.AssessmentInstrument;

/**
 * The instrument about an intermediary as an institution, in this library's words.
 *
 * @since 0.1.0
 */
public final class InstitutionInstruments {
    /** The World Bank paper's Annex 2: seven sections, on the board and on management. */
    public static final AssessmentInstrument ANNEX_2 = AssessmentInstrument.parse("""
            instrument institution: The institution behind an intermediary
            version: 1
            source: World Bank 1995, Annex 2, with numbers from Annex 1
            first: 1995-03-01

            section board: Independence and capacity of the board
              place: Annex 2, section 1
              criterion outside-directors: Most members of the board are non-executive directors
                place: Annex 2, section 1, item 1
                indicator: intermediary.non-executive-director-share above 50 %
              criterion audit-committee: There is an audit committee, all of whose members are non-executive directors
                place: Annex 2, section 1, item 2
              criterion experience: Members have the experience that the business needs
                place: Annex 2, section 1, item 3
              criterion indebtedness: What insiders and related parties owe is a quarter of capital at most
                place: Annex 2, section 1, item 4
                indicator: intermediary.insider-lending at most 25 %

            section risk-management: Risk management procedures
              place: Annex 2, section 2
              criterion policies: Good policies exist for credit, interest-rate, currency, market and liquidity risk
                place: Annex 2, section 2, item 1
              criterion limits: Limits of risk are formally set
                place: Annex 2, section 2, item 2
              criterion measurement: Risks and liquidity are measured in full and as a matter of routine
                place: Annex 2, section 2, item 3
              criterion exceptions: Exceptions to limits are reported and approved by a set process
                place: Annex 2, section 2, item 4

            section planning: Budgeting and capital planning
              place: Annex 2, section 3
              criterion budget: A formal budget is made
                place: Annex 2, section 3, item 1
              criterion variance: Results are compared with the plan at intervals
                place: Annex 2, section 3, item 2
              criterion capital-plan: A formal capital plan reckons with growth, and with risks now and later
                place: Annex 2, section 3, item 3

            section information-systems: Management information systems
              place: Annex 2, section 4
              criterion coverage: The system covers all major lines of business
                place: Annex 2, section 4, item 1
              criterion aggregation: Exposures are added up over business units and legal entities
                place: Annex 2, section 4, item 2
              criterion testing: Somebody independent tests whether what the system says is accurate
                place: Annex 2, section 4, item 3
              criterion improvement: The system is evaluated and improved at intervals
                place: Annex 2, section 4, item 4

            section accounting: Internationally accepted accounting principles
              place: Annex 2, section 5
              criterion compliance: Accounting complies with general and with regulatory principles
                place: Annex 2, section 5, item 1
              criterion provisions: Provisions for losses are made in time
                place: Annex 2, section 5, item 2

            section external-audit: Annual audits by a qualified firm
              place: Annex 2, section 6
              criterion firm: A recognised firm audits the accounts
                place: Annex 2, section 6, item 1
              criterion engagement: A committee of the board agrees the terms of the auditors' engagement
                place: Annex 2, section 6, item 2
              criterion scope: The audit covers every branch and subsidiary
                place: Annex 2, section 6, item 3
              criterion reporting: The auditors report straight to a committee of the board
                place: Annex 2, section 6, item 4

            section human-resources: Human resource development
              place: Annex 2, section 7
              criterion policies: Formal policies cover hiring, pay, training, appraisal and counselling
                place: Annex 2, section 7, item 1
              criterion job-descriptions: Jobs are described in writing
                place: Annex 2, section 7, item 2
              criterion promotion: Appraisal and promotion follow sound procedures
                place: Annex 2, section 7, item 3
              criterion succession: A programme prepares the succession of managers
                place: Annex 2, section 7, item 4
            """);

    private InstitutionInstruments() {}
}
