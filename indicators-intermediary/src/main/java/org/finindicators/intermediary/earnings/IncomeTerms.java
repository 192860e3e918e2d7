/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.INTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_LOSS_EXPENSE;
import static org.finindicators.intermediary.statement.IncomeItems.NONINTEREST_INCOME;
import static org.finindicators.intermediary.statement.IncomeItems.OPERATING_EXPENSE;

import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Term;

/** The lines between interest income and profit that several indicators read. */
final class IncomeTerms {
    /** Income from lending after the cost of funds. */
    static final Term<Flow> INTEREST_LESS_EXPENSE = INTEREST_INCOME.minus(INTEREST_EXPENSE);

    /** The IMF's gross income, after interest expense. */
    static final Term<Flow> GROSS_INCOME = INTEREST_LESS_EXPENSE.plus(NONINTEREST_INCOME);

    /** All income, before interest expense. */
    static final Term<Flow> GROSS_REVENUE = INTEREST_INCOME.plus(NONINTEREST_INCOME);

    /** Profit before tax and before what is neither income nor expense of operations. */
    static final Term<Flow> OPERATING_RESULT =
            GROSS_INCOME.minus(OPERATING_EXPENSE).minus(LOAN_LOSS_EXPENSE);

    private IncomeTerms() {}
}
