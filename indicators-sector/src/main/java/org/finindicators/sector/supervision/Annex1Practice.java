/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

/** Words of Annex 1 in our own: inspection, enforcement and resolution: sections 6 to 8. */
final class Annex1Practice {
    static final String TEXT = """
            section onsite-supervision: On-site supervision
              rule: points
              place: Annex 1, section 6

            group staffing: Staffing
              place: Annex 1, section 6, staffing
            criterion examiners: Examiners are trained, skilled and paid well
              place: Annex 1, section 6, staffing
            criterion teams: Teams are properly composed and have time and access to records
              place: Annex 1, section 6, staffing
            criterion coverage: The staff assigned cover what they should under one examiner in charge
              place: Annex 1, section 6, staffing

            group process: Inspection
              place: Annex 1, section 6, inspection
            criterion core-risks: Teams look at the core risks, widely, deeply and with tests
              place: Annex 1, section 6, inspection
            criterion purpose: Inspections aim at the financial condition and at the control of risk
              place: Annex 1, section 6, inspection
            criterion top-down: Systems and programmes for the control of risk are assessed together, from the top
              place: Annex 1, section 6, inspection
            criterion cycle: Every institution is examined in full within 18 to 24 months
              place: Annex 1, section 6, inspection
              indicator: sector.examination-cycle at most 2
            criterion share-reviewed: At least 60 per cent of risk assets and exposures off the balance sheet are \
            reviewed
              place: Annex 1, section 6, inspection
              indicator: sector.risk-assets-reviewed at least 60 %
            criterion loan-threshold: Loans above half a per cent of capital are as a rule all reviewed
              place: Annex 1, section 6, inspection
              indicator: sector.loan-review-threshold at most 0.5 %
            criterion related-parties: Loans to related parties are reviewed and followed on their own
              place: Annex 1, section 6, inspection
            criterion risk-processes: How management controls risks and positions is assessed
              place: Annex 1, section 6, inspection
            criterion management: The quality of management is judged expressly: planning, policies, depth, \
            succession, self-dealing, attitude to risk
              place: Annex 1, section 6, inspection
            criterion booked-adjustments: Adjustments are booked before an examination ends
              place: Annex 1, section 6, inspection
            criterion audit-quality: The quality of external and internal audit is reviewed
              place: Annex 1, section 6, inspection
            criterion rating: Examiners rate the institution and propose preventive and corrective steps with dates
              place: Annex 1, section 6, inspection

            group reports: Reports
              place: Annex 1, section 6, reports
            criterion design: The report is well made and deals with the core weaknesses to be corrected
              place: Annex 1, section 6, reports
            criterion board: The report is discussed with the board and leads to correction
              place: Annex 1, section 6, reports

            section enforcement: Enforcement powers and their use
              rule: points
              place: Annex 1, section 7

            group powers: Powers
              place: Annex 1, section 7, powers
            criterion action-plans: The supervisor can impose plans with dates to improve systems and the control of \
            risk
              place: Annex 1, section 7, powers
            criterion managers: The supervisor can suspend and remove directors and managers who are unfit or \
            dishonest
              place: Annex 1, section 7, powers
            criterion growth: The supervisor can limit growth and expansion
              place: Annex 1, section 7, powers
            criterion practices: The supervisor can stop practices that are risky, imprudent or unsound
              place: Annex 1, section 7, powers
            criterion activities: The supervisor can limit lending and investment and end activities
              place: Annex 1, section 7, powers
            criterion payouts: The supervisor can restrict dividends, bonuses, fees and pay of directors and managers
              place: Annex 1, section 7, powers
            criterion recapitalisation: The supervisor can order plans to raise capital within a set time
              place: Annex 1, section 7, powers
            criterion auditors: The supervisor can change auditors and ask them for clarifications and further inquiry
              place: Annex 1, section 7, powers

            group use: Use
              place: Annex 1, section 7, use
            criterion procedures: Written procedures govern the use of these powers
              place: Annex 1, section 7, use
            criterion evidence: There is evidence that the powers are used as a matter of routine
              place: Annex 1, section 7, use
              critical: yes

            section problem-resolution: Resolution of troubled intermediaries
              rule: points
              place: Annex 1, section 8

            group general: Resolution
              place: Annex 1, section 8, resolution
            criterion definition: Law or regulation defines clearly when an institution is in trouble and when it is \
            insolvent
              place: Annex 1, section 8, resolution
            criterion powers: The supervisor can have an institution restructured, merged, closed or liquidated
              place: Annex 1, section 8, resolution
              critical: yes
            criterion separation: Restructuring and closing are kept apart from supervising
              place: Annex 1, section 8, resolution
            criterion least-cost: Rehabilitation is allowed only where it costs least, wipes out the owners and \
            replaces culpable managers
              place: Annex 1, section 8, resolution
            criterion valuation: Policies, methods and capacity exist to judge viability and the values and costs of \
            liquidation
              place: Annex 1, section 8, resolution
            criterion funding: The agency has the money for actions that bring a stable solution
              place: Annex 1, section 8, resolution
            criterion reprivatisation: Return to private owners is transparent and aims at a stable, lasting solution
              place: Annex 1, section 8, resolution
            """;

    private Annex1Practice() {}
}
