/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

/**
 * The office that a borrower holds in the institution that lends.
 *
 * @since 0.1.0
 */
public enum Office {
    /** The borrower holds none. */
    NO_OFFICE,
    /** A member of the board. */
    DIRECTOR,
    /** A senior manager. */
    SENIOR_MANAGER
}
