/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

/** Words of Annex 1 in our own: prudential regulation and supervision from a distance: sections 4 and 5. */
final class Annex1Standards {
    static final String TEXT = """
            section prudential-regulation: Prudential regulation consistent with international standards
              rule: points
              place: Annex 1, section 4

            group capital: Capital adequacy
              place: Annex 1, section 4, capital adequacy
            criterion capital-minimum: Rules for banks follow the Basel standard in weights, definition of capital \
            and the minimum of 8 per cent
              place: Annex 1, section 4, capital adequacy
              critical: yes
              limit: capital ratio at least 8 % of risk-weighted assets
            criterion investment-firms: Rules for investment firms follow the European capital directive or those of \
            another major market
              place: Annex 1, section 4, capital adequacy
            criterion additional-capital: The supervisor may ask for more capital on qualitative grounds
              place: Annex 1, section 4, capital adequacy
            criterion automatic-action: A fall in capital adequacy sets off enforcement and resolution by itself
              place: Annex 1, section 4, capital adequacy
            criterion group-capital: Capital is measured across financial groups, without counting it twice or \
            inflating it inside the group
              place: Annex 1, section 4, capital adequacy

            group lending: Lending and large exposures
              place: Annex 1, section 4, lending and large exposures
            criterion exposure-definition: The rules define exposures in full and combine related borrowers in full
              place: Annex 1, section 4, lending and large exposures
            criterion single-limit: Exposure to one borrower or group is limited to 25 per cent of capital or less
              place: Annex 1, section 4, lending and large exposures
              limit: single exposure at most 25 % of regulatory capital
            criterion large-exposures: Exposures above 10 per cent of capital are limited to less than eight times \
            capital together
              place: Annex 1, section 4, lending and large exposures
              limit: large exposure above 10 % of regulatory capital; large exposures together below 800 % of \
            regulatory capital
            criterion excess-capital: What exceeds a limit needs additional capital by itself
              place: Annex 1, section 4, lending and large exposures
            criterion group-limits: Limits on lending and large exposures apply across groups of institutions
              place: Annex 1, section 4, lending and large exposures

            group investment: Limits on investment
              place: Annex 1, section 4, limits on investment
            criterion fixed-assets: Fixed assets for own use stay within regulatory capital
              place: Annex 1, section 4, limits on investment
              limit: operating fixed assets at most 100 % of regulatory capital
            criterion other-real-estate: Other and repossessed real estate has limits of its own and dates by which \
            it must be sold
              place: Annex 1, section 4, limits on investment
            criterion equity-holdings: A holding in one non-financial firm stays within 15 per cent of capital and \
            all of them within 60 per cent, unless consolidated or deducted
              place: Annex 1, section 4, limits on investment
              limit: equity holding in one enterprise at most 15 % of regulatory capital; equity holdings together at \
            most 60 % of regulatory capital
            criterion cross-holdings: Institutions hold no shares in each other, unless consolidated or deducted
              place: Annex 1, section 4, limits on investment

            group insiders: Insider lending
              place: Annex 1, section 4, insider lending
            criterion insiders-defined: Insiders include owners of 5 per cent or more, directors, senior managers and \
            their related interests
              place: Annex 1, section 4, insider lending
              limit: insider by ownership at least 5 % of shares
            criterion related-parties: Related parties include direct and indirect interests of 10 per cent or more \
            and relatives to the second degree
              place: Annex 1, section 4, insider lending
              limit: related by interest at least 10 % of shares; related by family at most 2
            criterion board-approval: Lending to insiders needs the board's approval beforehand and is never at soft \
            terms
              place: Annex 1, section 4, insider lending
            criterion own-shares: No loan is secured by the institution's own shares
              place: Annex 1, section 4, insider lending
            criterion circular-lending: No loan goes to a firm whose assets are largely the institution's own shares \
            or debt
              place: Annex 1, section 4, insider lending

            group foreign-exchange: Limits on foreign exchange
              place: Annex 1, section 4, limits on foreign exchange
            criterion position-definition: Positions are defined in full: spot, forward and contingent items off the \
            balance sheet
              place: Annex 1, section 4, limits on foreign exchange
            criterion structural-positions: Structural positions are told from trading positions
              place: Annex 1, section 4, limits on foreign exchange
            criterion position-reports: Positions must be reported
              place: Annex 1, section 4, limits on foreign exchange
            criterion overall-position: The overall open position, the larger of all long and all short ones, is \
            limited to less than 5 to 10 per cent of capital
              place: Annex 1, section 4, limits on foreign exchange
              limit: open currency position below 10 % of regulatory capital
            criterion single-currency: The position in each currency is limited to less than 5 to 10 per cent of \
            capital
              place: Annex 1, section 4, limits on foreign exchange
              limit: open position in one currency below 10 % of regulatory capital
            criterion higher-limits: Higher limits are granted one by one, on the quality of management, policies and \
            procedures
              place: Annex 1, section 4, limits on foreign exchange
            criterion short-positions: Institutions without experience may not hold short positions
              place: Annex 1, section 4, limits on foreign exchange

            section offsite-supervision: Off-site supervision
              rule: points
              place: Annex 1, section 5

            group accounting: Regulatory accounting and classification of assets
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion accounting-power: The supervisor may set regulatory accounting practice
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion international-standards: Regulatory and general accounting agree with international standards
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion disclosure: Accounting rules bring out the true condition of an institution and its prospects
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion classification: Assets are classified in grades, losses provided for, and interest on \
            non-performing assets no longer accrued
              place: Annex 1, section 5, regulatory accounting and classification of assets
              critical: yes
            criterion off-balance: Classification reaches items off the balance sheet and contingencies
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion debt-service: Classification looks at whether debtors can pay from operating cash flow, now and \
            later
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion specific-provisions: Each class has a minimum provision that fits its severity and the \
            likelihood of loss
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion generic-provisions: Assets that are not classified carry a general provision of more than 1 per \
            cent
              place: Annex 1, section 5, regulatory accounting and classification of assets
              limit: general provisions above 1 % of assets not classified
            criterion no-evergreening: Arrears may not be financed with new loans, directly or indirectly
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion fixed-asset-values: Fixed assets have rules of valuation, and real estate is appraised by a \
            procedure
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion equity-values: Shares are valued at their fair economic value
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion portfolio-values: Portfolios of instruments are valued by the international standard
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion currency-translation: Differences from translating currencies go through profit and loss
              place: Annex 1, section 5, regulatory accounting and classification of assets
            criterion restructured-debt: Restructured debt and swaps of debt have rules of valuation
              place: Annex 1, section 5, regulatory accounting and classification of assets

            group audit: External audit
              place: Annex 1, section 5, external audit
            criterion scope: The audit has adequate scope and depth
              place: Annex 1, section 5, external audit
            criterion access: The supervisor works with the auditors and sees their papers
              place: Annex 1, section 5, external audit
            criterion long-report: A full long-form audit report is prescribed
              place: Annex 1, section 5, external audit
            criterion provisions-opinion: The auditor signs for the adequacy of provisions and for net income
              place: Annex 1, section 5, external audit
            criterion controls-opinion: The auditor reports on internal controls and reporting
              place: Annex 1, section 5, external audit
            criterion consolidation: Financial groups are audited as a whole
              place: Annex 1, section 5, external audit
            criterion adjustments: The auditor reports adjustments and reclassifications above a threshold
              place: Annex 1, section 5, external audit
            criterion further-work: The supervisor can ask auditors for more work
              place: Annex 1, section 5, external audit
            criterion audit-committee: Auditors deal with the institution through a committee of its board
              place: Annex 1, section 5, external audit

            group monitoring: Monitoring between inspections
              place: Annex 1, section 5, monitoring between inspections
            criterion reporting-power: The supervisor may say what is reported to it
              place: Annex 1, section 5, monitoring between inspections
            criterion contents: Returns cover activity and income on and off the balance sheet, credit risk with its \
            quality and concentration, currency and interest-rate risk, and liquidity
              place: Annex 1, section 5, monitoring between inspections
            criterion systems: Systems can compare with peers and over time
              place: Annex 1, section 5, monitoring between inspections
            criterion peer-norms: Peer groups give norms to compare performance with
              place: Annex 1, section 5, monitoring between inspections
            criterion trend: Trends cover four years or more
              place: Annex 1, section 5, monitoring between inspections
              indicator: sector.trend-years at least 4
            criterion ratios: Systems compute spreads, margins, average costs and yields, and measures of efficiency
              place: Annex 1, section 5, monitoring between inspections
            criterion early-warning: Early warning has at least a filter for outliers
              place: Annex 1, section 5, monitoring between inspections
            criterion largest-borrowers: The exposures of the most important borrowers are followed across \
            institutions
              place: Annex 1, section 5, monitoring between inspections
            criterion information-system: Figures, judgements and ratings feed the supervisor's own information system
              place: Annex 1, section 5, monitoring between inspections
            """;

    private Annex1Standards() {}
}
