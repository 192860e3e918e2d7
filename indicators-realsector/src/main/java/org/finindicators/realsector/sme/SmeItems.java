/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.finindicators.formula.Domain.NOT_NEGATIVE;

import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Count;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Stock;

/**
 * The items and facts about small and medium enterprises, under whatever size rule their source states.
 *
 * <p>What is reported for the part and for the whole has to cover the same; {@link SmeCoverage} states it.
 *
 * @since 0.1.0
 */
public final class SmeItems {
    /** The gross value added of all enterprises. */
    public static final Item<Flow> ENTERPRISE_VALUE_ADDED = Item.flow(
                    "enterprise-value-added", "value added of all enterprises")
            .withDomain(NOT_NEGATIVE);

    /** The gross value added of small and medium enterprises. */
    public static final Item<Flow> SME_VALUE_ADDED = Item.flow("sme-value-added", "value added of SMEs")
            .withDomain(NOT_NEGATIVE)
            .partOf(ENTERPRISE_VALUE_ADDED);

    /** All persons employed. */
    public static final Item<Count> TOTAL_EMPLOYMENT =
            Item.count("total-employment", "total employment").counting("person");

    /** The persons employed in small and medium enterprises. */
    public static final Item<Count> SME_EMPLOYMENT = Item.count("sme-employment", "employment in SMEs")
            .counting("person")
            .partOf(TOTAL_EMPLOYMENT);

    /** The credit extended in aggregate that is outstanding. */
    public static final Item<Stock> AGGREGATE_CREDIT = Item.stock("aggregate-credit", "aggregate credit");

    /** The credit outstanding to small and medium enterprises. */
    public static final Item<Stock> SME_CREDIT =
            Item.stock("sme-credit", "credit to SMEs").partOf(AGGREGATE_CREDIT);

    /** The credit outstanding in loans below an amount that stands for the size of the borrower. */
    public static final Item<Stock> SMALL_LOAN_CREDIT =
            Item.stock("small-loan-credit", "credit in loans of small size").partOf(AGGREGATE_CREDIT);

    /** All credit granted in the period. */
    public static final Item<Flow> AGGREGATE_CREDIT_GRANTED =
            Item.flow("credit-granted", "credit granted").withDomain(NOT_NEGATIVE);

    /** The credit granted to small and medium enterprises in the period. */
    public static final Item<Flow> SME_CREDIT_GRANTED = Item.flow("sme-credit-granted", "credit granted to SMEs")
            .withDomain(NOT_NEGATIVE)
            .partOf(AGGREGATE_CREDIT_GRANTED);

    /** All firms, or all classes of firms, with their sizes and contributions. */
    public static final Fact<Firms> FIRMS_WITH_SIZES = new Fact<>("firms", "firms", Firms.class);

    /** The country's own size rule. */
    public static final Fact<SizeRule> NATIONAL_SIZE_RULE =
            new Fact<>("national-size-rule", "national size rule", SizeRule.class);

    /** The coverage of value added: of small and medium enterprises, and of the whole. */
    public static final Fact<SmeCoverage> SME_OUTPUT_COVERAGE =
            new Fact<>("sme-output-coverage", "coverage of value added", SmeCoverage.class);

    /** The same of employment. */
    public static final Fact<SmeCoverage> SME_EMPLOYMENT_COVERAGE =
            new Fact<>("sme-employment-coverage", "coverage of employment", SmeCoverage.class);

    /** The same of credit. */
    public static final Fact<SmeCoverage> SME_CREDIT_COVERAGE =
            new Fact<>("sme-credit-coverage", "coverage of credit", SmeCoverage.class);

    private SmeItems() {}
}
