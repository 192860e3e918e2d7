/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

/** Whether a threshold is kept. */
public enum Verdict {
    /** It is kept. */
    MET,
    /** It is not kept. */
    NOT_MET,
    /** There is no value, so nothing can be said. */
    UNDECIDED
}
