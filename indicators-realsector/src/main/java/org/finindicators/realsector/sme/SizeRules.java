/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import static org.finindicators.indicator.Authority.EU_2003;
import static org.finindicators.indicator.Authority.IFC;
import static org.finindicators.indicator.Authority.WORLD_BANK_SME;
import static org.finindicators.realsector.sme.SizeCondition.all;
import static org.finindicators.realsector.sme.SizeCondition.any;
import static org.finindicators.realsector.sme.SizeCondition.atLeast;
import static org.finindicators.realsector.sme.SizeCondition.atMost;
import static org.finindicators.realsector.sme.SizeCondition.below;
import static org.finindicators.realsector.sme.SizeMeasure.ASSETS;
import static org.finindicators.realsector.sme.SizeMeasure.EMPLOYEES;
import static org.finindicators.realsector.sme.SizeMeasure.TURNOVER;

import java.util.List;

/**
 * Size rules that are in use, as data; a country's own is the fact {@link SmeItems#NATIONAL_SIZE_RULE}.
 *
 * <p>All limits are stated from knowledge. Those of groups of linked firms are not here: take the figures of the group
 * before you hold them against a rule of the European Union.
 */
public final class SizeRules {

    /**
     * The European Union's: fewer than 250 persons, and turnover of at most 50 million euro or assets of at most 43;
     * small fewer than 50 and at most 10 million of either; micro fewer than 10 and at most 2 million of either. It
     * applies to enterprises.
     */
    public static final SizeRule EU_2003_361 = SizeRule.of("EU 2003/361", EU_2003, "2005-01-01")
            .withCurrency("EUR")
            .withUnit(BusinessUnit.ENTERPRISE)
            .withClass("micro", european(10, 2_000_000, 2_000_000))
            .withClass("small", european(50, 10_000_000, 10_000_000))
            .withClass("medium", european(250, 50_000_000, 43_000_000));

    /** The same limits of employees alone, as statistics by size class have it: fewer than 10, 50 and 250. */
    public static final SizeRule EU_EMPLOYEES = SizeRule.of("EU employees", EU_2003, "2005-01-01")
            .withUnit(BusinessUnit.ENTERPRISE)
            .withClass("micro", below(EMPLOYEES, 10))
            .withClass("small", below(EMPLOYEES, 50))
            .withClass("medium", below(EMPLOYEES, 250));

    /** Fewer than 250 employees, as in many data sets of the World Bank; the date is that of the paper. */
    public static final SizeRule WORLD_BANK_250 =
            SizeRule.of("World Bank 250", WORLD_BANK_SME, "1995-03-01").withClass("sme", below(EMPLOYEES, 250));

    /**
     * The International Finance Corporation's, in United States dollars: two of three of fewer than 300 employees,
     * total assets below 15 million and annual sales below 15 million; small fewer than 50 and below 3 million; micro
     * fewer than 10 and below 100,000. Tables of it differ in whether a firm exactly at a limit is within; here it is
     * not.
     */
    public static final SizeRule IFC_2012 = SizeRule.of("IFC 2012", IFC, "2012-01-01")
            .withCurrency("USD")
            .withClass("micro", twoOfThree(10, 100_000))
            .withClass("small", twoOfThree(50, 3_000_000))
            .withClass("medium", twoOfThree(300, 15_000_000));

    /** All rules that ship with the library. */
    public static final List<SizeRule> ALL_SIZE_RULES = List.of(EU_2003_361, EU_EMPLOYEES, WORLD_BANK_250, IFC_2012);

    private SizeRules() {}

    private static SizeCondition twoOfThree(long employees, long dollars) {
        return atLeast(2, below(EMPLOYEES, employees), below(ASSETS, dollars), below(TURNOVER, dollars));
    }

    private static SizeCondition european(long employees, long turnover, long assets) {
        return all(below(EMPLOYEES, employees), any(atMost(TURNOVER, turnover), atMost(ASSETS, assets)));
    }
}
