/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.finindicators.examples.DepositInsurance.DEPOSITS_BY_DEPOSITOR;
import static org.finindicators.examples.DepositInsurance.UNINSURED_DEPOSITS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.Member;
import org.finindicators.testkit.CaseFacts;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.testkit.CatalogueLaws;
import org.finindicators.testkit.FactSamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DepositInsuranceTest {
    private static final FactSamples SAMPLES =
            FactSamples.none().with(DEPOSITS_BY_DEPOSITOR, DepositInsuranceTest::deposits);

    @TestFactory
    Stream<DynamicTest> uninsuredDeposits() {
        return CaseRunner.of().fact(DEPOSITS_BY_DEPOSITOR, CaseFacts::breakdown).run(UNINSURED_DEPOSITS);
    }

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(Catalogue.of(UNINSURED_DEPOSITS), SAMPLES);
    }

    /** Up to 600 thousand a depositor, now and then less than nothing; nobody at all one time in five. */
    private static Breakdown deposits(Random random, BigDecimal unit) {
        List<Member> depositors = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(620) - 20);
            depositors.add(new Member("depositor " + count, amount.multiply(unit)));
        }
        return new Breakdown(depositors);
    }
}
