/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.earnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.intermediary.statement.BankItems.GROSS_LOANS;
import static org.finindicators.intermediary.statement.IncomeItems.LOAN_REVENUE;
import static org.finindicators.statement.EconomyItems.INFLATION;

import org.finindicators.formula.Formula;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A yield after inflation is composed from the yield; no rate item is needed for it. */
class RealYieldTest {
    private static final Formula REAL_YIELD =
            annual(LOAN_REVENUE).over(average(GROSS_LOANS)).growthFactor().changeFrom(growthFactor(INFLATION));

    /**
     * The yields of a rural bank in 1994 and of a constructed institution.
     *
     * <p>Published for the former: 32.9 % nominal and 21.1 % real, 18.7 % nominal and 8.2 % real where subsidies end.
     * The inflation is the one that the first pair implies (Definitions TV-10). For the latter, 29 % at 8 %
     * (Definitions 4.2, real-rate), where the difference would be 21 %.
     */
    @ParameterizedTest
    @CsvSource({"32.9, 9.744, 21.1, 0.05", "18.753, 9.744, 8.2, 0.05", "29, 8, 19.4444, 0.00005"})
    void realYield_ofPublishedYields(String nominal, String inflation, double real, double tolerance) {
        Statement statement = Statement.builder("a bank", ReportingPeriod.year(1994))
                .flow(LOAN_REVENUE, nominal)
                .average(GROSS_LOANS, "100")
                .ratePercent(INFLATION, inflation)
                .build();
        assertThat(REAL_YIELD.evaluate(statement).value().orElseThrow().toDouble() * 100)
                .isCloseTo(real, within(tolerance));
    }
}
