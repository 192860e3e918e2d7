/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.indicator;

/**
 * The two lists in which the World Bank's paper of 1995 puts its indicators.
 *
 * @since 0.1.0
 */
public enum Tier {
    /** A key indicator, asked of every operation of its kind. */
    KEY,
    /** Another useful indicator, for operations that need it. */
    OTHER
}
