/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.collection;

/**
 * How loans are counted whose days late are not known, as far as they are not at risk as renegotiated loans.
 *
 * @since 0.1.0
 */
public enum UnknownLateness {
    /** They leave the portfolio at risk unknown. */
    UNDEFINED(""),
    /** None of them is at risk: the lowest that the portfolio at risk can be. */
    NOT_AT_RISK("lowest"),
    /** All of them are at risk: the highest that it can be, and the cautious reading. */
    AT_RISK("highest");

    private final String bound;

    UnknownLateness(String bound) {
        this.bound = bound;
    }

    /** Names the variant. */
    String variant(String threshold) {
        return this == UNDEFINED ? threshold : bound + "-" + threshold;
    }

    /** Says in a note of a variant what is done. */
    String note() {
        return switch (this) {
            case UNDEFINED -> "";
            case NOT_AT_RISK -> ", loans whose days late are not known taken as not late";
            case AT_RISK -> ", loans whose days late are not known taken as late";
        };
    }
}
