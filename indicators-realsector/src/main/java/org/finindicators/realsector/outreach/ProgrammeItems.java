/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;

/**
 * The money and the jobs that a credit or technical-assistance programme reports.
 *
 * @since 0.1.0
 */
public final class ProgrammeItems {
    /** The cost of the programme, without loans that will be repaid. */
    public static final Item<Flow> PROGRAMME_COST =
            Item.flow("programme-cost", "programme cost").withDomain(NOT_NEGATIVE);

    /** The loans that the programme disbursed. */
    public static final Item<Flow> CREDIT_DISBURSED =
            Item.flow("credit-disbursed", "credit disbursed").withDomain(NOT_NEGATIVE);

    /** All investment that the programme had a part in, the firms' own money and that of others included. */
    public static final Item<Flow> INVESTMENT_SUPPORTED =
            Item.flow("investment-supported", "total investment supported").withDomain(NOT_NEGATIVE);

    /** Jobs at follow-up less jobs at baseline, in full-time equivalents. */
    public static final Item<Flow> GROSS_JOBS =
            Item.flow("gross-jobs", "gross jobs created").counting("job");

    /** Gross jobs less those that would have come anyway and those displaced elsewhere. */
    public static final Item<Flow> NET_JOBS =
            Item.flow("net-jobs", "net jobs created").counting("job");

    /** Jobs that would have been lost without the programme; they are not among those created. */
    public static final Item<Flow> RETAINED_JOBS =
            Item.flow("retained-jobs", "jobs retained").withDomain(NOT_NEGATIVE).counting("job");

    /** Interest, fees and other income of the credit operation. */
    public static final Item<Flow> OPERATION_INCOME =
            Item.flow("operation-income", "income of the operation").withDomain(NOT_NEGATIVE);

    /** Interest that had not been received on loans that do not perform, as far as it is in the income. */
    public static final Item<Flow> OPERATION_ACCRUED_INTEREST = Item.flow(
                    "operation-accrued-interest", "interest accrued on non-performing sub-loans")
            .withDomain(NOT_NEGATIVE)
            .partOf(OPERATION_INCOME);

    /** Interest and fees paid for the funds that the operation lent. */
    public static final Item<Flow> OPERATION_INTEREST =
            Item.flow("operation-interest", "cost of funds of the operation").withDomain(NOT_NEGATIVE);

    /** Provisions for losses on the operation's loans; negative where they were released. */
    public static final Item<Flow> OPERATION_PROVISIONS =
            Item.flow("operation-provisions", "provisions of the operation");

    /** Staff, premises, travel and all other cost of running the operation. */
    public static final Item<Flow> OPERATION_EXPENSE =
            Item.flow("operation-expense", "operating cost of the operation").withDomain(NOT_NEGATIVE);

    /** The amount by which funds, guarantees, staff and premises would have cost the operation more at full cost. */
    public static final Item<Flow> IMPUTED_SUBSIDY =
            Item.flow("operation-imputed-subsidy", "imputed subsidy").withDomain(NOT_NEGATIVE);

    private ProgrammeItems() {}
}
