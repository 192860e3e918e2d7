/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

/** Words of Annex 1 in our own: the supervisor, its powers and licensing: sections 1 to 3. */
final class Annex1Powers {
    static final String TEXT = """
            instrument regulation-and-supervision: Regulation and supervision of financial institutions
            version: 1
            source: World Bank 1995, Annex 1
            first: 1995-03-01
            scale: met
            rule: mean
            coverage: 0.7

            section supervisory-capacity: Capacity to supervise
              rule: points
              place: Annex 1, section 1

            group autonomy: Autonomy of the supervisor
              place: Annex 1, section 1, autonomy of the supervisor
            criterion goals: The law or a published mandate sets goals for the supervisor: a sound system, sound \
            management of institutions, sound conduct in markets
              place: Annex 1, section 1, autonomy of the supervisor
            criterion authority: The supervisor itself approves entry, expansion and new activities, sets enforceable \
            standards, inspects, intervenes, removes managers and withdraws licences
              place: Annex 1, section 1, autonomy of the supervisor
              critical: yes
            criterion political-independence: Mandate, goals, budget and decisions are shielded from political \
            direction
              place: Annex 1, section 1, autonomy of the supervisor
            criterion budget: The operating budget does not hang on political goodwill and covers what supervision \
            costs
              place: Annex 1, section 1, autonomy of the supervisor

            group resources: Resources of the supervisor
              place: Annex 1, section 1, resources of the supervisor
            criterion pay: Pay attracts and keeps skilled people, measured against private employers
              place: Annex 1, section 1, resources of the supervisor
            criterion staff: Staff are numerous and skilled enough to reach what supervision is meant to cover
              place: Annex 1, section 1, resources of the supervisor
            criterion careers: A career programme for supervisory staff is in place
              place: Annex 1, section 1, resources of the supervisor
            criterion training: A training programme keeps technical skills up to date
              place: Annex 1, section 1, resources of the supervisor
            criterion communication: Managers of institutions know what the supervisor aims at and are asked for \
            their views regularly
              place: Annex 1, section 1, resources of the supervisor

            group approach: How supervision is done
              place: Annex 1, section 1, how supervision is done
            criterion prevention: Weaknesses of finances or organisation are dealt with before they turn into crises
              place: Annex 1, section 1, how supervision is done
            criterion top-down: The assessment starts from the quality of management and of its control of risk
              place: Annex 1, section 1, how supervision is done
            criterion continuity: Institutions are watched without gaps, the more closely the riskier they are
              place: Annex 1, section 1, how supervision is done
            criterion mix: Visits, returns, talks with management and meetings with auditors are combined sensibly
              place: Annex 1, section 1, how supervision is done
            criterion camel: The combination gives a current view of capital, assets, management, earnings and \
            liquidity
              place: Annex 1, section 1, how supervision is done
            criterion auditors: Auditors' programmes and working papers are open to the supervisor, and core issues \
            are discussed with them
              place: Annex 1, section 1, how supervision is done
            criterion meetings: Strategy, plans, open points and corrections are gone through with management at \
            formal meetings held at intervals
              place: Annex 1, section 1, how supervision is done

            group strategy: Strategy and goals
              place: Annex 1, section 1, strategy and goals
            criterion annual-plan: A written plan for the year covers full and targeted inspections
              place: Annex 1, section 1, strategy and goals
            criterion operational-goals: Operational goals cover transparency, control of risk, lasting viability \
            with enough cash flow and income, systemic risk, efficient intermediation and fair competition
              place: Annex 1, section 1, strategy and goals
            criterion risk-rating: An institution's risk rating decides how much attention and which tools it gets
              place: Annex 1, section 1, strategy and goals

            section legal-authority: Legal authority to supervise
              rule: points
              place: Annex 1, section 2

            group powers: Authority of the supervisor
              place: Annex 1, section 2, authority of the supervisor
            criterion mandate: The legal mandate is broad and leaves the supervisor flexible powers
              place: Annex 1, section 2, authority of the supervisor
              critical: yes
            criterion sound-practice: The supervisor can say what sound financial practice is
              place: Annex 1, section 2, authority of the supervisor
            criterion risk-standards: The supervisor can set minimum standards for the control of risk in institutions
              place: Annex 1, section 2, authority of the supervisor
            criterion audit-standards: The supervisor can set the least scope, depth and form of audit reports
              place: Annex 1, section 2, authority of the supervisor
            criterion audit-access: The supervisor can speak with external auditors and see their working papers
              place: Annex 1, section 2, authority of the supervisor
            criterion accounting-rules: The supervisor can lay down accounting rules in detail
              place: Annex 1, section 2, authority of the supervisor
            criterion returns: The supervisor can say what institutions must report
              place: Annex 1, section 2, authority of the supervisor
            criterion inspection: The supervisor can inspect institutions and their subsidiaries
              place: Annex 1, section 2, authority of the supervisor
            criterion related-interests: The supervisor can demand information on affiliates, insiders and their \
            related interests
              place: Annex 1, section 2, authority of the supervisor

            group enforcement: Powers of enforcement
              place: Annex 1, section 2, powers of enforcement
            criterion special-audits: The supervisor can order special examinations or audits
              place: Annex 1, section 2, powers of enforcement
            criterion disqualify-auditors: The supervisor can suspend auditors or bar them
              place: Annex 1, section 2, powers of enforcement
            criterion action-plans: The supervisor can prescribe preventive plans with dates
              place: Annex 1, section 2, powers of enforcement
            criterion cease-and-desist: The supervisor can make directors and managers stop unsafe practices
              place: Annex 1, section 2, powers of enforcement
            criterion growth-restrictions: The supervisor can restrict activities and growth until a plan to raise \
            capital is met
              place: Annex 1, section 2, powers of enforcement
            criterion risk-conditions: The supervisor can restrict activities until management has proper programmes \
            for the control of risk
              place: Annex 1, section 2, powers of enforcement
            criterion provisions-dividends: The supervisor can require provisions and limit or suspend dividends
              place: Annex 1, section 2, powers of enforcement
            criterion penalties: The supervisor can impose penalties that fit the gravity of an offence
              place: Annex 1, section 2, powers of enforcement
            criterion proportional-sanctions: Sanctions can be matched to the risk for stability, depositors and \
            creditors
              place: Annex 1, section 2, powers of enforcement
            criterion restitution: The supervisor can order related parties to give back financial gains
              place: Annex 1, section 2, powers of enforcement
            criterion compensation: The supervisor can order related parties to make good damage to the institution \
            or to others
              place: Annex 1, section 2, powers of enforcement
            criterion removal: The supervisor can remove or suspend directors and managers who act imprudently
              place: Annex 1, section 2, powers of enforcement
            criterion intervention: The supervisor can take over management and order closure and liquidation
              place: Annex 1, section 2, powers of enforcement
              critical: yes

            section licensing: Criteria and systems for licensing
              rule: points
              place: Annex 1, section 3

            group mechanism: Licensing
              place: Annex 1, section 3, licensing
            criterion scope: Licensing reaches new institutions, changes of control, activities, structure and \
            management
              place: Annex 1, section 3, licensing
            criterion denial: The law lets the supervisor refuse a licence on judgement of suitability
              place: Annex 1, section 3, licensing
              critical: yes
            criterion criteria: The supervisor can prescribe the criteria, the information needed and the minimum \
            capital for entry
              place: Annex 1, section 3, licensing
            criterion capital-by-licence: Minimum capital fits the type of licence and the activities allowed
              place: Annex 1, section 3, licensing
            criterion capital-flexibility: The supervisor can ask for more entry capital where more business is \
            projected
              place: Annex 1, section 3, licensing
            criterion capital-in-cash: Entry capital is paid in cash and in full
              place: Annex 1, section 3, licensing
            criterion source-of-capital: Screening tests where the capital comes from and what debt service it carries
              place: Annex 1, section 3, licensing
            criterion fit-and-proper: Directors and managers pass a test of integrity, experience and capacity
              place: Annex 1, section 3, licensing
            criterion business-plan: Screening judges whether the business plan is true and reasonable
              place: Annex 1, section 3, licensing
            criterion risk-programmes: Screening judges whether the applicant can set up efficient control of risk \
            and internal controls
              place: Annex 1, section 3, licensing
            criterion early-limits: The supervisor can limit a new institution during its first years
              place: Annex 1, section 3, licensing
            criterion share-transfers: Transfers of shares are scrutinised when a controlling interest (about 20 per \
            cent) is reached and again at later steps (a third, a half)
              place: Annex 1, section 3, licensing
            criterion participations: Significant participations and increases are notified, large ones approved \
            beforehand
              place: Annex 1, section 3, licensing
            criterion disclosure: Shareholders, directors and managers must disclose their ownership interests in \
            institutions
              place: Annex 1, section 3, licensing
            criterion market-needs: The supervisor can in the end refuse a licence on grounds of market needs and \
            competition
              place: Annex 1, section 3, licensing

            group activities: Permissible activities
              place: Annex 1, section 3, permissible activities
            criterion adequate-basis: A new activity needs processes, systems and capital that are there already
              place: Annex 1, section 3, permissible activities
            criterion board-control: Directors can control new activities across the group
              place: Annex 1, section 3, permissible activities
            criterion consolidated-supervision: New activities are organised so that they can be supervised across \
            the group
              place: Annex 1, section 3, permissible activities
              critical: yes
            criterion termination: The supervisor can end an activity that processes, systems and capital do not carry
              place: Annex 1, section 3, permissible activities

            group board: Duties of the board
              place: Annex 1, section 3, duties of the board
            criterion duties: The law goes beyond company law: directors appoint, pay and dismiss senior managers, \
            set criteria for their performance, approve policies, plans and budgets, delegate with clear limits of \
            risk, see to an effective internal audit, and watch over compliance
              place: Annex 1, section 3, duties of the board
            criterion liability: Directors are liable in law for what they do and for what they leave undone
              place: Annex 1, section 3, duties of the board
            criterion structure: The organisation of institution and management lets directors oversee it
              place: Annex 1, section 3, duties of the board
            criterion committees: Committees of outside directors deal with ethics, audit and conflicts
              place: Annex 1, section 3, duties of the board
            criterion outside-majority: Most directors must come from outside
              place: Annex 1, section 3, duties of the board
            """;

    private Annex1Powers() {}
}
