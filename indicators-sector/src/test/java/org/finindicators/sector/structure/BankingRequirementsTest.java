/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.rates.RateItems.MARKET_YIELD;
import static org.finindicators.sector.structure.RequirementItems.MANDATORY_HOLDINGS;
import static org.finindicators.sector.structure.RequirementItems.MANDATORY_INTEREST;
import static org.finindicators.sector.structure.RequirementItems.OVERNIGHT_MARKET_RATE;
import static org.finindicators.sector.structure.RequirementItems.REQUIRED_RESERVES;
import static org.finindicators.sector.structure.RequirementItems.RESERVE_INTEREST;

import java.util.stream.Stream;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sector.rates.RateItems;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BankingRequirementsTest {
    private static final CaseRunner CASES =
            CaseRunner.of(RequirementItems.class, StructureItems.class, RateItems.class);

    @TestFactory
    Stream<DynamicTest> reserveRequirement() {
        return CASES.run(BankingRequirements.RESERVE_REQUIREMENT);
    }

    @TestFactory
    Stream<DynamicTest> reserveRemuneration() {
        return CASES.run(BankingRequirements.RESERVE_REMUNERATION);
    }

    @TestFactory
    Stream<DynamicTest> mandatoryPortfolioShare() {
        return CASES.run(BankingRequirements.MANDATORY_PORTFOLIO_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> mandatoryPortfolioYield() {
        return CASES.run(BankingRequirements.MANDATORY_PORTFOLIO_YIELD);
    }

    /** Definitions 2.3: 12 - 2 = 10 points on reserves, 15 - 6 = 9 points on mandatory holdings. */
    @Test
    void gaps_ofOneStatementHaveTheirOwnMarketRates() {
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .ratePercent(OVERNIGHT_MARKET_RATE, "12")
                .ratePercent(MARKET_YIELD, "15")
                .opening(REQUIRED_RESERVES, "50")
                .closing(REQUIRED_RESERVES, "60")
                .flow(RESERVE_INTEREST, "1.1")
                .opening(MANDATORY_HOLDINGS, "70")
                .closing(MANDATORY_HOLDINGS, "90")
                .flow(MANDATORY_INTEREST, "4.8")
                .build();
        assertThat(gap(BankingRequirements.RESERVE_REMUNERATION, statement)).isEqualTo(Rational.of(10, 100));
        assertThat(gap(BankingRequirements.MANDATORY_PORTFOLIO_YIELD, statement))
                .isEqualTo(Rational.of(9, 100));
    }

    private static Rational gap(Indicator indicator, Statement statement) {
        return ((Measured) indicator.variant("gap").measure(statement)).exact();
    }
}
