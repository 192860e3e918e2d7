/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

/**
 * How well an amount is known that solves an equation.
 *
 * @since 0.1.0
 */
public enum Exactness {
    /** It is the solution itself. */
    EXACT,
    /** It has a square root in it that is no quotient, which is taken to 50 digits. */
    ROUNDED,
    /** It was searched by numbers, to about 15 digits. */
    SEARCHED
}
