/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.supervision;

import org.finindicators.formula.Domain;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;

/**
 * The items of a supervisor's practice, and of changes at the head of the central bank.
 *
 * @since 0.1.0
 */
public final class SupervisionItems {
    /** Institutions that the supervisor is to examine. */
    public static final Item<Count> SUPERVISED_INSTITUTIONS =
            Item.count("supervised-institutions", "supervised institutions").counting("institution");

    /** Those of them that were examined in full within the last 24 months. */
    public static final Item<Count> RECENTLY_EXAMINED_INSTITUTIONS = Item.count(
                    "recently-examined-institutions", "institutions examined in full within 24 months")
            .counting("institution")
            .partOf(SUPERVISED_INSTITUTIONS);

    /** Full examinations that were completed, each of one institution. */
    public static final Item<Flow> FULL_EXAMINATIONS = Item.flow("full-examinations", "full examinations")
            .withDomain(Domain.NOT_NEGATIVE)
            .counting("institution");

    /**
     * Risk assets and exposures off the balance sheet of the institutions examined in full, at the date of each
     * examination.
     */
    public static final Item<Flow> EXAMINED_RISK_ASSETS = Item.flow(
                    "examined-risk-assets", "risk assets of institutions examined")
            .withDomain(Domain.NOT_NEGATIVE);

    /** The part of them that examiners reviewed one by one. */
    public static final Item<Flow> REVIEWED_RISK_ASSETS = Item.flow("reviewed-risk-assets", "risk assets reviewed")
            .withDomain(Domain.NOT_NEGATIVE)
            .partOf(EXAMINED_RISK_ASSETS);

    /** The size from which examiners review every loan, as a part of the institution's capital. */
    public static final Item<Rate> LOAN_REVIEW_SIZE =
            Item.share("loan-review-size", "size from which all loans are reviewed");

    /** Returns whose figures the monitoring system holds, without gaps backwards; of one institution, or of all. */
    public static final Item<Count> RETURNS_HELD =
            Item.count("returns-held", "returns in the monitoring system").counting("return");

    /** Returns that were due in the period, of the same institutions. */
    public static final Item<Flow> RETURNS_DUE = Item.flow("returns-due", "returns due")
            .withDomain(Domain.NOT_NEGATIVE)
            .counting("return");

    /** Governors of the central bank who took office. */
    public static final Item<Flow> GOVERNOR_CHANGES = Item.flow("governor-changes", "changes of governor")
            .withDomain(Domain.NOT_NEGATIVE)
            .counting("governor");

    /** Posts of governor: one, or the number of central banks where several are taken together. */
    public static final Item<Count> GOVERNOR_POSTS =
            Item.count("governor-posts", "posts of governor").counting("governor");

    private SupervisionItems() {}
}
