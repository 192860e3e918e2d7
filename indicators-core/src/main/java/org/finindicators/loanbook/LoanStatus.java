/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

/**
 * The status of a loan: outstanding, or what has become of it.
 *
 * @since 0.1.0
 */
public enum LoanStatus {
    /** It is on the books. */
    OUTSTANDING,
    /** Nothing is owed any more. */
    REPAID,
    /** It has been taken off the books, though it may still be owed. */
    WRITTEN_OFF,
    /** The book does not say, or says something unreadable. */
    UNKNOWN
}
