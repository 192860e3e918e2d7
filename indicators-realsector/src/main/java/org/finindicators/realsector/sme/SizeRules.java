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
import static org.finindicators.realsector.sme.SizeMeasure.LOAN;
import static org.finindicators.realsector.sme.SizeMeasure.TURNOVER;

import java.util.List;

/**
 * Size rules that are in use, as data; a country's own is the fact {@link SmeItems#NATIONAL_SIZE_RULE}.
 *
 * <p>Limits of the European Union are those of the recommendation's annex, those of the International Finance
 * Corporation those of its table; fewer than 250 employees alone is the headcount ceiling of the recommendation (annex,
 * article 2). Those of groups of linked firms are not here: take the figures of the group before you hold them against
 * a rule of the European Union.
 *
 * @since 0.1.0
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
     * The International Finance Corporation's, in United States dollars: two of three of at most 300 employees, total
     * assets of at most 15 million and annual sales of at most 15 million; small fewer than 50 and below 3 million;
     * micro fewer than 10 and below 100,000. In the corporation's table the largest class reaches to its limits and
     * includes them; of the limits in between, a firm exactly there is of the larger class.
     */
    public static final SizeRule IFC_2012 = SizeRule.of("IFC 2012", IFC, "2012-01-01")
            .withCurrency("USD")
            .withClass("micro", twoOfThreeBelow(10, 100_000))
            .withClass("small", twoOfThreeBelow(50, 3_000_000))
            .withClass("medium", twoOfThreeUpTo(300, 15_000_000));

    /**
     * The International Finance Corporation's as the Alliance for Financial Inclusion reprints it: medium firms have 50
     * to 299 employees, and less than 15 million dollars of assets or sales.
     */
    public static final SizeRule IFC_AS_REPRINTED_BY_AFI = SizeRule.of("IFC as reprinted by AFI", IFC, "2012-01-01")
            .withCurrency("USD")
            .withClass("micro", twoOfThreeBelow(10, 100_000))
            .withClass("small", twoOfThreeBelow(50, 3_000_000))
            .withClass("medium", twoOfThreeBelow(300, 15_000_000));

    /**
     * The International Finance Corporation's proxy where a bank knows its loans and not its borrowers, in United
     * States dollars at origination: micro below 10,000, small below 100,000, medium up to 1 million; in some advanced
     * economies up to 2 million, {@link #IFC_LOAN_SIZE_ADVANCED}.
     */
    public static final SizeRule IFC_LOAN_SIZE = loanSize("IFC loan size", 1_000_000);

    /** The same proxy for advanced economies: medium up to 2 million. */
    public static final SizeRule IFC_LOAN_SIZE_ADVANCED = loanSize("IFC loan size, advanced economies", 2_000_000);

    /** All rules that ship with the library. */
    public static final List<SizeRule> ALL_SIZE_RULES = List.of(
            EU_2003_361,
            EU_EMPLOYEES,
            WORLD_BANK_250,
            IFC_2012,
            IFC_AS_REPRINTED_BY_AFI,
            IFC_LOAN_SIZE,
            IFC_LOAN_SIZE_ADVANCED);

    private SizeRules() {}

    private static SizeRule loanSize(String name, long medium) {
        return SizeRule.of(name, IFC, "2012-01-01")
                .withCurrency("USD")
                .withClass("micro", below(LOAN, 10_000))
                .withClass("small", below(LOAN, 100_000))
                .withClass("medium", atMost(LOAN, medium));
    }

    private static SizeCondition twoOfThreeUpTo(long employees, long dollars) {
        return atLeast(2, atMost(EMPLOYEES, employees), atMost(ASSETS, dollars), atMost(TURNOVER, dollars));
    }

    private static SizeCondition twoOfThreeBelow(long employees, long dollars) {
        return atLeast(2, below(EMPLOYEES, employees), below(ASSETS, dollars), below(TURNOVER, dollars));
    }

    private static SizeCondition european(long employees, long turnover, long assets) {
        return all(below(EMPLOYEES, employees), any(atMost(TURNOVER, turnover), atMost(ASSETS, assets)));
    }
}
