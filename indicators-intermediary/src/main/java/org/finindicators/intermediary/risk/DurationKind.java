/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.risk;

/**
 * The kind of a duration.
 *
 * @since 0.1.0
 */
public enum DurationKind {
    /** The mean time to the payments, weighted by their present values. */
    MACAULAY,
    /** Macaulay durations already divided by one plus the yield. */
    MODIFIED
}
