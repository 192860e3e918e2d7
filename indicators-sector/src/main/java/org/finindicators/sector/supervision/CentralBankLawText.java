/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

/** The codes of legal independence in our own words. */
final class CentralBankLawText {
    static final String TEXT = """
            instrument legal-central-bank-independence: Legal independence of the central bank
            version: 1
            source: Cukierman, Webb and Neyapti 1992
            first: 1950-01-01
            rule: weighted mean
            coverage: 0

            scale term-of-office:
              rating 1: more than 8 years
                points: 1
                meets: yes
              rating 0.75: from 6 to 8 years
                points: 0.75
              rating 0.5: 5 years
                points: 0.5
              rating 0.25: 4 years
                points: 0.25
              rating 0: less than 4 years, or at the appointer's discretion
                points: 0

            scale appointment:
              rating 1: the bank's board
                points: 1
                meets: yes
              rating 0.75: a council of board, executive and legislature
                points: 0.75
              rating 0.5: the legislature
                points: 0.5
              rating 0.25: the executive collectively
                points: 0.25
              rating 0: one or two members of the executive
                points: 0

            scale dismissal:
              rating 1: no provision for dismissal
                points: 1
                meets: yes
              rating 0.83: only for reasons that have nothing to do with policy
                points: 0.83
              rating 0.67: at the discretion of the bank's board
                points: 0.67
              rating 0.5: at the legislature's discretion
                points: 0.5
              rating 0.33: unconditionally by the legislature
                points: 0.33
              rating 0.17: for policy reasons by the executive
                points: 0.17
              rating 0: unconditionally by the executive
                points: 0

            scale other-offices:
              rating 1: not allowed
                points: 1
                meets: yes
              rating 0.5: only with permission of the executive
                points: 0.5
              rating 0: no rule against it
                points: 0

            scale who-formulates:
              rating 1: the bank alone
                points: 1
                meets: yes
              rating 0.67: the bank with the government
                points: 0.67
              rating 0.33: the bank in an advisory capacity
                points: 0.33
              rating 0: the bank has no say
                points: 0

            scale final-authority:
              rating 1: the bank, on matters that the law clearly defines as its objectives
                points: 1
                meets: yes
              rating 0.8: the government, on matters not clearly defined as the bank's
                points: 0.8
              rating 0.6: a council of bank, executive and legislature
                points: 0.6
              rating 0.4: the legislature
                points: 0.4
              rating 0.2: the executive, after due process and with possible protest by the bank
                points: 0.2
              rating 0: the executive unconditionally
                points: 0

            scale role-in-budget:
              rating 1: yes
                points: 1
                meets: yes
              rating 0: no
                points: 0

            scale objectives:
              rating 1: price stability alone, with the last word over other goals of government
                points: 1
                meets: yes
              rating 0.8: price stability alone
                points: 0.8
              rating 0.6: price stability with others that agree with it
                points: 0.6
              rating 0.4: price stability with others that may conflict with it
                points: 0.4
              rating 0.2: no objectives
                points: 0.2
              rating 0: objectives without price stability
                points: 0

            scale limits-on-lending:
              rating 1: no lending
                points: 1
                meets: yes
              rating 0.67: strict limits
                points: 0.67
              rating 0.33: loose limits
                points: 0.33
              rating 0: no limits
                points: 0

            scale terms-of-lending:
              rating 1: the bank
                points: 1
                meets: yes
              rating 0.67: the law, or the bank by the law
                points: 0.67
              rating 0.33: bank and government agree
                points: 0.33
              rating 0: the executive alone
                points: 0

            scale potential-borrowers:
              rating 1: the central government only
                points: 1
                meets: yes
              rating 0.67: all levels of government
                points: 0.67
              rating 0.33: these and public enterprises
                points: 0.33
              rating 0: these and private firms
                points: 0

            scale type-of-limit:
              rating 1: amounts of currency
                points: 1
                meets: yes
              rating 0.67: shares of the bank's liabilities or capital
                points: 0.67
              rating 0.33: shares of government revenue
                points: 0.33
              rating 0: shares of government expenditure
                points: 0

            scale maturity:
              rating 1: within 6 months
                points: 1
                meets: yes
              rating 0.67: within 1 year
                points: 0.67
              rating 0.33: more than 1 year
                points: 0.33
              rating 0: no limit in law
                points: 0

            scale interest-rates:
              rating 1: at or above a minimum
                points: 1
                meets: yes
              rating 0.75: at market rates
                points: 0.75
              rating 0.5: below a maximum
                points: 0.5
              rating 0.25: no provision
                points: 0.25
              rating 0: no interest
                points: 0

            scale primary-market:
              rating 1: not allowed
                points: 1
                meets: yes
              rating 0: allowed
                points: 0

            section ceo: The chief executive
              weight: 0.20
              place: table 1
            criterion term-of-office: How long the governor's term of office is
              place: table 1
              scale: term-of-office
            criterion appointment: Who appoints the governor
              place: table 1
              scale: appointment
            criterion dismissal: On what grounds the governor can be dismissed
              place: table 1
              scale: dismissal
            criterion other-offices: Whether the governor may hold other offices in government
              place: table 1
              scale: other-offices

            section policy: Formulation of policy
              weight: 0.15
              place: table 1
            criterion who-formulates: Who formulates monetary policy
              place: table 1
              weight: 0.25
              scale: who-formulates
            criterion final-authority: Who has the last word when bank and government disagree
              place: table 1
              weight: 0.50
              scale: final-authority
            criterion role-in-budget: Whether the bank takes an active part in making the government's budget
              place: table 1
              weight: 0.25
              scale: role-in-budget

            section objectives: Objectives
              weight: 0.15
              place: table 1
            criterion objectives: What the law names as the bank's objectives
              place: table 1
              scale: objectives

            section advances: Lending: advances
              weight: 0.15
              place: table 1
            criterion advances: Limits on advances to the government
              place: table 1
              scale: limits-on-lending

            section securitised-lending: Lending against securities
              weight: 0.10
              place: table 1
            criterion securitised-lending: Limits on lending against securities
              place: table 1
              scale: limits-on-lending

            section terms-of-lending: Terms of lending
              weight: 0.10
              place: table 1
            criterion terms-of-lending: Who decides maturity, interest and amount of loans
              place: table 1
              scale: terms-of-lending

            section potential-borrowers: Potential borrowers
              weight: 0.05
              place: table 1
            criterion potential-borrowers: Who may borrow from the bank
              place: table 1
              scale: potential-borrowers

            section other-limits: Other limits on lending
              weight: 0.10
              place: table 1
            criterion type-of-limit: What the limits are stated in
              place: table 1
              scale: type-of-limit
            criterion maturity: The longest maturity of loans
              place: table 1
              scale: maturity
            criterion interest-rates: The rate of interest on loans
              place: table 1
              scale: interest-rates
            criterion primary-market: Whether the bank may buy or sell government securities on the primary market
              place: table 1
              scale: primary-market
            """;

    private CentralBankLawText() {}
}
