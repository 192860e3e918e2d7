/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.number;

/**
 * Whether a threshold is kept.
 *
 * @since 0.1.0
 */
public enum Verdict {
    /** It is kept. */
    MET,
    /** It is not kept. */
    NOT_MET,
    /** There is no value, or the figures are too coarse, so nothing can be said. */
    UNDECIDED
}
