/**
 * Loan tapes from files, sheets and databases: what each column is, and the loan book that comes of it, with everything
 * that cannot be read and every defect of the loans.
 *
 * <p>No method takes or returns null.
 */
@NullMarked
package org.finindicators.tables.loans;

import org.jspecify.annotations.NullMarked;
