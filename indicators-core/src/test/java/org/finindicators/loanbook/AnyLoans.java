/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.finindicators.number.MinorUnits;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.repayment.Basis;
import org.finindicators.repayment.Collected;

/** Books of whatever loans can be represented, sound or not. */
public final class AnyLoans {
    public static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    public static final MinorUnits UNIT = MinorUnits.of("USD");
    public static final Collected COLLECTED = new Collected(ReportingPeriod.year(2024), Basis.PRINCIPAL);

    private AnyLoans() {}

    public static Arbitrary<List<Loan>> books() {
        return loans().withoutEdgeCases().list().ofMinSize(0).ofMaxSize(40);
    }

    public static Arbitrary<Long> amounts() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.longs().between(-3, 10_000)),
                Tuple.of(2, Arbitraries.just(0L)),
                // about the greatest that a block adds up in 64 bits
                Tuple.of(2, Arbitraries.longs().between((1L << 50) - 2, (1L << 50) + 2)),
                Tuple.of(1, Arbitraries.longs().between(Long.MAX_VALUE - 2, Long.MAX_VALUE)),
                Tuple.of(1, Arbitraries.longs().between(Long.MIN_VALUE + 1, Long.MIN_VALUE + 3)));
    }

    public static Arbitrary<Loan> loans() {
        Arbitrary<String> labels = Arbitraries.of("a", "b", "c", " ", "", Attribute.NOT_STATED, "\uD800", "\uDFFF");
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 400)),
                        Tuple.of(2, Arbitraries.of(0, 1, 30, 31, 365, 366, Integer.MAX_VALUE)))
                .injectNull(0.1);
        return Combinators.combine(
                        amounts(),
                        amounts().injectNull(0.3),
                        amounts().injectNull(0.3),
                        amounts().injectNull(0.9),
                        days,
                        Arbitraries.of(LoanStatus.class),
                        Arbitraries.of(true, false),
                        Combinators.combine(labels, labels).as(List::of))
                .as((balance, overdue, disbursed, recovered, late, status, renegotiated, label) -> {
                    Map<Amount, Long> amounts = new EnumMap<>(Map.of(Amount.BALANCE, balance));
                    put(amounts, Amount.OVERDUE, overdue);
                    put(amounts, Amount.DISBURSED, disbursed);
                    put(amounts, Amount.RECOVERED, recovered);
                    LoanBuilder loan = Loan.builder("L")
                            .asOf(DATE)
                            .in(UNIT)
                            .status(status)
                            .with(Attribute.SECTOR, label.get(0))
                            .with(Attribute.REGION, label.get(1));
                    amounts.forEach(loan::minor);
                    if (late != null) {
                        loan.daysLate(late);
                    }
                    if (renegotiated) {
                        loan.renegotiated();
                    }
                    // some say how they are collected, all of those alike
                    return (balance % 2 == 0 ? loan.collected(COLLECTED) : loan).build();
                });
    }

    /** A loan with another id, another date and other amounts, that does not say how it was collected. */
    public static LoanBuilder copy(Loan loan, String id, LocalDate date, LongUnaryOperator amounts) {
        LoanBuilder copy = Loan.builder(id).asOf(date).in(loan.unit()).status(loan.status());
        loan.amounts().forEach((amount, minor) -> copy.minor(amount, amounts.applyAsLong(minor)));
        loan.attributes().forEach(copy::with);
        loan.daysLate().ifPresent(copy::daysLate);
        return loan.isRenegotiated() ? copy.renegotiated() : copy;
    }

    private static void put(Map<Amount, Long> amounts, Amount amount, Long value) {
        if (value != null) {
            amounts.put(amount, value);
        }
    }
}
