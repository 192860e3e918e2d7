/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small loans of the first days of 2024, dense enough that everything meets: zeros, equal days, payments too early. */
class SmallLoans extends DomainContextBase {
    static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<LoanHistory> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5).list().ofMaxSize(6),
                        Arbitraries.integers().between(0, 8).list().ofSize(6),
                        Arbitraries.integers().between(0, 4).list().ofSize(6),
                        payments().list().ofMaxSize(8))
                .as(SmallLoans::history)
                .withoutEdgeCases();
    }

    private static LoanHistory history(
            List<Integer> gaps, List<Integer> principal, List<Integer> interest, List<Repayment> payments) {
        List<Instalment> instalments = new ArrayList<>();
        LocalDate due = START;
        long disbursed = 0;
        for (int i = 0; i < gaps.size(); i++) {
            due = due.plusDays(gaps.get(i) + 1L);
            instalments.add(new Instalment(due, principal.get(i), interest.get(i)));
            disbursed += principal.get(i);
        }
        return new LoanHistory(new Schedule(START, disbursed, instalments), payments);
    }

    @Provide
    Arbitrary<Repayment> payments() {
        return Combinators.combine(days(), Arbitraries.longs().between(0, 20))
                .as(Repayment::new)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-2, 40).map(START::plusDays);
    }

    @Provide
    Arbitrary<PaymentOrder> orders() {
        return Arbitraries.of(PaymentOrder.class);
    }

    @Provide
    Arbitrary<Basis> bases() {
        return Arbitraries.of(Basis.class);
    }

    @Provide
    Arbitrary<LatenessRule> rules() {
        return Combinators.combine(Arbitraries.of(LatenessTrigger.class), Arbitraries.of(0, 0, 1, 5))
                .as(LatenessRule::new);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, 20);
    }
}
