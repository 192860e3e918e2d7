/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

/**
 * The shape of a yield curve.
 *
 * @since 0.1.0
 */
public enum CurveShape {
    /** Long yields above short ones. */
    NORMAL,
    /** Short and long yields alike. */
    FLAT,
    /** Short yields above long ones. */
    INVERTED,
    /** Yields between above both ends. */
    HUMPED,
    /** Yields between below both ends. */
    DIPPED
}
