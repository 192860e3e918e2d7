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

/**
 * The loans, clients and means of service that a credit programme reports, all and those of its target group.
 *
 * <p>Which number of clients to take: {@link #CLIENTS_SERVED_IN_PERIOD} for those whom credit or assistance reached in
 * the period, {@link #CLIENTS_EVER_SERVED} for all since the programme began, {@link #OPERATION_CLIENTS_AT_DATE} for
 * those on a date, of whom {@link #TARGET_GROUP_CLIENTS_AT_DATE} are of the target group. Clients of technical
 * assistance alone are {@link AssistanceItems#ASSISTANCE_CLIENTS}.
 *
 * @since 0.1.0
 */
public final class SubloanItems {
    /** Sub-loans disbursed in the period. */
    public static final Item<Flow> SUBLOANS_DISBURSED = Item.flow("subloans-disbursed", "sub-loans disbursed")
            .withDomain(NOT_NEGATIVE)
            .counting("loan");

    /** The principal of all sub-loans that is outstanding. */
    public static final Item<Stock> SUBLOAN_PORTFOLIO = Item.stock("subloan-portfolio", "sub-loans outstanding");

    /** Sub-loans with principal outstanding. */
    public static final Item<Count> ACTIVE_SUBLOANS =
            Item.count("active-subloans", "active sub-loans").counting("loan");

    /** The part of the portfolio owed by clients who belonged to the target group when they got the loan. */
    public static final Item<Stock> TARGET_GROUP_PORTFOLIO =
            Item.stock("target-group-portfolio", "target-group sub-loans").partOf(SUBLOAN_PORTFOLIO);

    /** The part of the portfolio owed by clients who belong to the target group at the date itself. */
    public static final Item<Stock> TARGET_GROUP_PORTFOLIO_NOW = Item.stock(
                    "target-group-portfolio-now", "sub-loans of those eligible now")
            .partOf(SUBLOAN_PORTFOLIO);

    /** Active sub-loans of clients who belonged to the target group when they got the loan. */
    public static final Item<Count> TARGET_GROUP_SUBLOANS = Item.count(
                    "target-group-subloans", "active target-group sub-loans")
            .counting("loan")
            .partOf(ACTIVE_SUBLOANS);

    /** Active sub-loans of clients who belong to the target group at the date itself. */
    public static final Item<Count> TARGET_GROUP_SUBLOANS_NOW = Item.count(
                    "target-group-subloans-now", "active sub-loans of those eligible now")
            .counting("loan")
            .partOf(ACTIVE_SUBLOANS);

    /** Distinct clients of the operation on a date. */
    public static final Item<Count> OPERATION_CLIENTS_AT_DATE =
            Item.count("operation-clients", "clients of the operation").counting("client");

    /** Distinct clients of the operation on a date who belong to the target group. */
    public static final Item<Count> TARGET_GROUP_CLIENTS_AT_DATE = Item.count(
                    "target-group-clients", "clients of the target group")
            .counting("client")
            .partOf(OPERATION_CLIENTS_AT_DATE);

    /** Branches and other places that serve the target group. */
    public static final Item<Count> TARGET_GROUP_OUTLETS =
            Item.count("target-group-outlets", "outlets for the target group").counting("outlet");

    /** Staff who serve the target group, in full-time equivalents. */
    public static final Item<Count> TARGET_GROUP_STAFF =
            Item.count("target-group-staff", "staff for the target group").counting("staff member");

    /** Loan officers among them. */
    public static final Item<Count> TARGET_GROUP_LOAN_OFFICERS = Item.count(
                    "target-group-loan-officers", "loan officers for the target group")
            .counting("loan officer")
            .partOf(TARGET_GROUP_STAFF);

    /** Distinct clients who had a loan or technical assistance in the period, each counted once. */
    public static final Item<Flow> CLIENTS_SERVED_IN_PERIOD = Item.flow("clients-served", "clients served")
            .withDomain(NOT_NEGATIVE)
            .counting("client");

    /** Distinct women among them. */
    public static final Item<Flow> WOMEN_SERVED_IN_PERIOD = Item.flow("women-served", "women served")
            .withDomain(NOT_NEGATIVE)
            .counting("client")
            .partOf(CLIENTS_SERVED_IN_PERIOD);

    /** Distinct clients who had a loan in the period. */
    public static final Item<Flow> CREDIT_CLIENTS_SERVED_IN_PERIOD = Item.flow(
                    "credit-clients-served", "credit clients served")
            .withDomain(NOT_NEGATIVE)
            .counting("client")
            .partOf(CLIENTS_SERVED_IN_PERIOD);

    /** Distinct clients who had technical assistance in the period. */
    public static final Item<Flow> ASSISTED_CLIENTS_SERVED_IN_PERIOD = Item.flow(
                    "assisted-clients-served", "clients of technical assistance served")
            .withDomain(NOT_NEGATIVE)
            .counting("client")
            .partOf(CLIENTS_SERVED_IN_PERIOD);

    /** Distinct clients whom the programme has ever served up to a date. */
    public static final Item<Count> CLIENTS_EVER_SERVED =
            Item.count("clients-ever-served", "clients ever served").counting("client");

    private SubloanItems() {}
}
