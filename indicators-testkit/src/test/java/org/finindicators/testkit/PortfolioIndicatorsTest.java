/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.project.PortfolioIndicators;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PortfolioIndicatorsTest {
    @TestFactory
    Stream<DynamicTest> creditInvolvement() {
        return CaseRunner.of()
                .fact(PortfolioIndicators.CREDIT_REVIEW, PortfolioSamples::review)
                .run(PortfolioIndicators.CREDIT_INVOLVEMENT);
    }

    @TestFactory
    Stream<DynamicTest> portfolioPatterns() {
        return CaseRunner.of()
                .fact(PortfolioIndicators.PERFORMANCE_PATTERNS, PortfolioSamples::patterns)
                .run(PortfolioIndicators.PORTFOLIO_PATTERNS);
    }

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(
                Catalogue.of(PortfolioIndicators.CREDIT_INVOLVEMENT, PortfolioIndicators.PORTFOLIO_PATTERNS),
                PortfolioSamples.samples());
    }

    @TestFactory
    Stream<DynamicTest> attribution() {
        return AttributionLaws.laws(
                Catalogue.of(PortfolioIndicators.CREDIT_INVOLVEMENT, PortfolioIndicators.PORTFOLIO_PATTERNS),
                PortfolioSamples.samples());
    }
}
