/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;

/** The loans, clients and means of service that a credit programme reports, all and those of its target group. */
public final class SubloanItems {
    /** Sub-loans disbursed in the period. */
    public static final Item<Flow> SUBLOANS_DISBURSED = Item.flow("subloans-disbursed", "sub-loans disbursed")
            .withDomain(NOT_NEGATIVE)
            .counting("loan");

    /** The principal of all sub-loans that is outstanding. */
    public static final Item<Stock> SUBLOAN_PORTFOLIO = Item.stock("subloan-portfolio", "sub-loans outstanding");

    /** Sub-loans with principal outstanding. */
    public static final Item<Count> ACTIVE_SUBLOANS = Item.count("active-subloans", "active sub-loans", "loan");

    /** The part of the portfolio owed by clients who belonged to the target group when they got the loan. */
    public static final Item<Stock> TARGET_PORTFOLIO =
            Item.stock("target-group-portfolio", "target-group sub-loans").partOf(SUBLOAN_PORTFOLIO);

    /** The part of the portfolio owed by clients who belong to the target group at the date itself. */
    public static final Item<Stock> TARGET_PORTFOLIO_NOW = Item.stock(
                    "target-group-portfolio-now", "sub-loans of those eligible now")
            .partOf(SUBLOAN_PORTFOLIO);

    /** Active sub-loans of clients who belonged to the target group when they got the loan. */
    public static final Item<Count> TARGET_SUBLOANS = Item.count(
                    "target-group-subloans", "active target-group sub-loans", "loan")
            .partOf(ACTIVE_SUBLOANS);

    /** Active sub-loans of clients who belong to the target group at the date itself. */
    public static final Item<Count> TARGET_SUBLOANS_NOW = Item.count(
                    "target-group-subloans-now", "active sub-loans of those eligible now", "loan")
            .partOf(ACTIVE_SUBLOANS);

    /** Distinct clients of the operation. */
    public static final Item<Count> OPERATION_CLIENTS =
            Item.count("operation-clients", "clients of the operation", "client");

    /** Distinct clients who belong to the target group. */
    public static final Item<Count> TARGET_CLIENTS = Item.count(
                    "target-group-clients", "clients of the target group", "client")
            .partOf(OPERATION_CLIENTS);

    /** Branches and other places that serve the target group. */
    public static final Item<Count> TARGET_OUTLETS =
            Item.count("target-group-outlets", "outlets for the target group", "outlet");

    /** Staff who serve the target group, in full-time equivalents. */
    public static final Item<Count> TARGET_STAFF =
            Item.count("target-group-staff", "staff for the target group", "staff member");

    /** Loan officers among them. */
    public static final Item<Count> TARGET_LOAN_OFFICERS = Item.count(
                    "target-group-loan-officers", "loan officers for the target group", "loan officer")
            .partOf(TARGET_STAFF);

    /** Distinct clients who had a loan or technical assistance in the period, each counted once. */
    public static final Item<Flow> CLIENTS_SERVED =
            Item.flow("clients-served", "clients served").withDomain(NOT_NEGATIVE).counting("client");

    /** Distinct women among them. */
    public static final Item<Flow> WOMEN_SERVED = Item.flow("women-served", "women served")
            .withDomain(NOT_NEGATIVE)
            .counting("client")
            .partOf(CLIENTS_SERVED);

    /** Distinct clients who had a loan in the period. */
    public static final Item<Flow> CREDIT_CLIENTS_SERVED = Item.flow("credit-clients-served", "credit clients served")
            .withDomain(NOT_NEGATIVE)
            .counting("client")
            .partOf(CLIENTS_SERVED);

    /** Distinct clients who had technical assistance in the period. */
    public static final Item<Flow> ASSISTED_CLIENTS_SERVED = Item.flow(
                    "assisted-clients-served", "clients of technical assistance served")
            .withDomain(NOT_NEGATIVE)
            .counting("client")
            .partOf(CLIENTS_SERVED);

    /** Distinct clients whom the programme has ever served up to a date. */
    public static final Item<Count> CLIENTS_EVER_SERVED =
            Item.count("clients-ever-served", "clients ever served", "client");

    private SubloanItems() {}
}
