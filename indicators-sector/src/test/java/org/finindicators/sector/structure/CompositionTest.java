/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;

import java.util.stream.Stream;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CompositionTest {
    private static final CaseRunner CASES = CaseRunner.of(StructureItems.class, EconomyItems.class);

    @TestFactory
    Stream<DynamicTest> termDepositShare() {
        return CASES.run(Composition.TERM_DEPOSIT_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> privateBankAssetShare() {
        return CASES.run(Composition.PRIVATE_BANK_ASSET_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> nonbankAssetShare() {
        return CASES.run(Composition.NONBANK_ASSET_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> privateNonbankAssetShare() {
        return CASES.run(Composition.PRIVATE_NONBANK_ASSET_SHARE);
    }

    @TestFactory
    Stream<DynamicTest> centralBankFundingShare() {
        return CASES.run(Composition.CENTRAL_BANK_FUNDING_SHARE);
    }

    @Test
    void validate_partsAboveTheirWholes() {
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .closing(StructureItems.TOTAL_BANK_ASSETS, "1000")
                .closing(StructureItems.PRIVATE_BANK_ASSETS, "1001")
                .closing(StructureItems.FOREIGN_BANK_ASSETS, "1000")
                .closing(BANK_DEPOSITS, "600")
                .closing(StructureItems.TERM_DEPOSITS, "601")
                .build();
        assertThat(Checks.validate(statement).stream().map(Object::toString))
                .containsExactly(
                        "a country, 2022, deposits-over-6m-original[2022-12-31] = 601: is a part of bank deposits and must not exceed"
                                + " it, 600",
                        "a country, 2022, private-bank-assets[2022-12-31] = 1001: is a part of total bank assets and must not exceed it,"
                                + " 1000");
    }
}
