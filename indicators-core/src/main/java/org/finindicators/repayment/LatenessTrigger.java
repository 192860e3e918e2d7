/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

/**
 * The part of an instalment that makes a loan late while it is unpaid.
 *
 * @since 0.1.0
 */
public enum LatenessTrigger {
    /** Any part of it, interest or principal. */
    ANY_PART,
    /** Principal; an instalment of which interest alone is missing does not make a loan late. */
    PRINCIPAL
}
