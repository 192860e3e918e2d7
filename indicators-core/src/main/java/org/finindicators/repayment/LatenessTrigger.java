/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

/** What has to be unpaid for an instalment to make a loan late. */
public enum LatenessTrigger {
    /** Any part of it, interest or principal. */
    ANY_PART,
    /** Principal; an instalment of which interest alone is missing makes no loan late. */
    PRINCIPAL
}
