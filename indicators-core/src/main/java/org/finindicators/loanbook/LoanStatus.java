/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

/** What has become of a loan. */
public enum LoanStatus {
    /** It is on the books. */
    OUTSTANDING,
    /** Nothing is owed any more. */
    REPAID,
    /** It has been taken off the books, though it may still be owed. */
    WRITTEN_OFF,
    /** The book does not say, or says something that nobody can read. */
    UNKNOWN
}
