/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.microfinance;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.closing;
import static org.finindicators.formula.Formula.opening;
import static org.finindicators.formula.Formula.perHead;
import static org.finindicators.formula.Formula.total;
import static org.finindicators.indicator.Authority.ILO_2003;
import static org.finindicators.indicator.Authority.MIX;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.HIGHER;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.MULTIPLE;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.ACTIVE_BORROWERS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.LOAN_OFFICERS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.NEW_BORROWERS;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.STAFF;
import static org.finindicators.intermediary.microfinance.MicrofinanceItems.STAFF_LEAVERS;
import static org.finindicators.intermediary.statement.IncomeItems.PERSONNEL_EXPENSE;
import static org.finindicators.statement.EconomyItems.GNI_PER_HEAD;

import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Declares who stays: borrowers and personnel of a microfinance institution, and what personnel costs.
 *
 * @since 0.1.0
 */
public final class Personnel {
    /**
     * Gives the part of borrowers who stayed.
     *
     * <p>Active borrowers at the end / (active borrowers at the opening + new borrowers of the period), a share for the
     * period; it is not annualised. It is above 1 where former borrowers came back who do not count as new.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening number;
     *   <li>where there were no borrowers and no new ones.
     * </ul>
     *
     * <p>MIX.
     */
    public static final Indicator BORROWER_RETENTION = Indicator.builder(
                    "intermediary.borrower-retention", "Borrower retention")
            .topic("microfinance")
            .definition("Active borrowers at the end over those at the opening and the new ones of the period.")
            .source(ILO_2003, "good practices, sustainability")
            .better(HIGHER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "mix",
                            MIX,
                            closing(ACTIVE_BORROWERS)
                                    .over(opening(ACTIVE_BORROWERS).plus(total(NEW_BORROWERS))))
                    .code(MIX, "Borrower retention rate"))
            .build();

    /**
     * Gives the part of personnel that left.
     *
     * <p>Personnel who left, annualised, / average personnel, a rate a year.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening number, or an average as reported;
     *   <li>without personnel.
     * </ul>
     *
     * <p>MIX.
     */
    public static final Indicator STAFF_TURNOVER = Indicator.builder("intermediary.staff-turnover", "Staff turnover")
            .topic("microfinance")
            .definition("Personnel who left, annualised, over the mean number of personnel.")
            .source(ILO_2003, "good practices, efficiency")
            .better(LOWER)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("mix", MIX, annual(STAFF_LEAVERS).over(average(STAFF)))
                    .code(MIX, "Staff turnover rate"))
            .build();

    /**
     * Gives the part of personnel that looks after loans.
     *
     * <p>Loan officers / all personnel at the end of the period, a share. Undefined without personnel. MIX.
     */
    public static final Indicator PERSONNEL_ALLOCATION_RATIO = Indicator.builder(
                    "intermediary.personnel-allocation", "Personnel allocation ratio")
            .topic("microfinance")
            .definition("Loan officers over all personnel, at the end of the period.")
            .source(ILO_2003, "good practices, efficiency")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of("mix", MIX, closing(LOAN_OFFICERS).over(closing(STAFF)))
                    .code(MIX, "Personnel allocation ratio"))
            .build();

    /**
     * Relates what personnel earns to the average income of the country.
     *
     * <p>Annual personnel expense / average personnel / GNI per head, a multiple.
     *
     * <p>Undefined
     *
     * <ul>
     *   <li>without an opening number of personnel, or an average as reported;
     *   <li>without personnel, or an income per head of zero.
     * </ul>
     *
     * <p>MIX. Variant {@code money}: the average salary itself, money a year for each of them.
     */
    public static final Indicator AVERAGE_SALARY = Indicator.builder(
                    "intermediary.average-salary", "Average salary / GNI per head")
            .topic("microfinance")
            .definition("Personnel expense of a year for each of the personnel, over gross national income per head.")
            .source(ILO_2003, "good practices, efficiency")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE)
            .variant(Variant.of(
                            "to-income",
                            MIX,
                            annual(PERSONNEL_EXPENSE).over(average(STAFF).times(perHead(GNI_PER_HEAD))))
                    .in(MULTIPLE)
                    .code(MIX, "Average salary / GNI per capita"))
            .variant(Variant.of("money", MIX, annual(PERSONNEL_EXPENSE).over(average(STAFF)))
                    .titled("Average salary")
                    .note("the average salary in money"))
            .build();

    private Personnel() {}
}
