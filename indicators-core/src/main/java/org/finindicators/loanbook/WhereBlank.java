/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

/**
 * What it means that a loan has no date since which it is due.
 *
 * @since 0.1.0
 */
public enum WhereBlank {
    /** Nothing of the loan is overdue. */
    NOT_LATE,
    /** It is not known how late the loan is. */
    NOT_KNOWN
}
