/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.AnyLoans;
import org.finindicators.loanbook.Defect;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanState;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.IntegrityReport;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.Rational;

/** Migrations of parts add up to that of the whole, and both margins are the tallies of the two dates. */
class MigrationProperties {
    private static final LocalDate LATER = AnyLoans.DATE.plusMonths(3);

    /** Loans with different ids from 0 to 59, so that many are in two books and some in one. */
    @Provide
    Arbitrary<List<Loan>> books() {
        return Combinators.combine(
                        AnyLoans.loans().withoutEdgeCases(),
                        Arbitraries.integers().between(0, 59))
                .as((loan, id) -> at(loan, "L" + id, AnyLoans.DATE))
                .list()
                .ofMaxSize(50)
                .uniqueElements(Loan::id);
    }

    private static Loan at(Loan loan, String id, LocalDate date) {
        return AnyLoans.copy(loan, id, date, amount -> amount).build();
    }

    private static AgedTape aged(List<Loan> loans, LocalDate date) {
        if (loans.isEmpty()) {
            return LoanTape.builder(date, AnyLoans.UNIT, new long[0])
                    .ids(new String[0])
                    .build()
                    .aged();
        }
        // some are left out, as usual
        return IntegrityReport.of(
                        LoanTape.of(loans.stream()
                                .map(loan -> at(loan, loan.id(), date))
                                .toList()),
                        IntegrityPolicy.keepAll().leavingOut(Defect.AMOUNT_BELOW_ZERO))
                .tape()
                .aged();
    }

    private static Migration migration(List<Loan> opening, List<Loan> closing) {
        return Migration.of(aged(opening, AnyLoans.DATE), aged(closing, LATER));
    }

    private static List<Loan> part(List<Loan> book, int parts, int which) {
        return book.stream()
                .filter(loan -> Math.floorMod(loan.id().hashCode(), parts) == which)
                .toList();
    }

    @Property(tries = 200)
    void partsById_mergeToTheWhole(
            @ForAll("books") List<Loan> opening,
            @ForAll("books") List<Loan> closing,
            @ForAll @IntRange(min = 1, max = 6) int parts) {
        Migration whole = migration(opening, closing);
        Migration sum = IntStream.range(0, parts)
                .mapToObj(which -> migration(part(opening, parts, which), part(closing, parts, which)))
                .reduce(Migration::merge)
                .orElseThrow();
        Migration reversed = IntStream.range(0, parts)
                .mapToObj(which ->
                        migration(part(opening, parts, parts - 1 - which), part(closing, parts, parts - 1 - which)))
                .reduce(Migration::merge)
                .orElseThrow();
        assertThat(sum).isEqualTo(whole).isEqualTo(reversed).hasSameHashCodeAs(whole);
        assertThat(sum).hasToString(whole.toString());
    }

    @Property(tries = 200)
    void matrix_agreesWithLoansFollowedOneByOne(
            @ForAll("books") List<Loan> opening, @ForAll("books") List<Loan> closing) {
        Migration migration = migration(opening, closing);
        Map<String, Loan> later = new HashMap<>();
        closing.forEach(loan -> later.put(loan.id(), loan));
        Map<List<LoanState>, Long> counts = new HashMap<>();
        Map<List<LoanState>, BigDecimal> balances = new HashMap<>();
        long left = 0;
        List<Loan> unmet = new ArrayList<>(closing);
        for (Loan loan : opening) {
            Loan after = later.get(loan.id());
            unmet.remove(after);
            if (isLeftOut(loan) || (after != null && isLeftOut(after))) {
                left++;
                continue;
            }
            List<LoanState> move =
                    List.of(state(migration, loan), after == null ? LoanState.NOT_IN_BOOK : state(migration, after));
            counts.merge(move, 1L, Long::sum);
            balances.merge(move, AnyLoans.UNIT.amount(loan.balance()), BigDecimal::add);
        }
        for (Loan loan : unmet) {
            if (isLeftOut(loan)) {
                left++;
            } else {
                counts.merge(List.of(LoanState.NOT_IN_BOOK, state(migration, loan)), 1L, Long::sum);
            }
        }
        assertThat(migration.tally().leftOut()).isEqualTo(left);
        List<LoanState> states = migration.tally().scheme().states();
        for (LoanState before : states) {
            for (LoanState after : states) {
                List<LoanState> move = List.of(before, after);
                assertThat(migration.loans(before, after)).isEqualTo(counts.getOrDefault(move, 0L));
                assertThat(migration.tally().opening(before, after))
                        .isEqualByComparingTo(balances.getOrDefault(move, BigDecimal.ZERO));
            }
        }
    }

    @Property(tries = 200)
    void rates_ofSoundBalancesAreShares(@ForAll("books") List<Loan> opening, @ForAll("books") List<Loan> closing) {
        Migration migration =
                migration(opening.stream().filter(loan -> loan.balance() >= 0).toList(), closing);
        for (LoanState of : classes(migration)) {
            migration.rollRate(of).value().ifPresent(worse -> {
                Rational cured = migration.cureRate(of).value().orElseThrow();
                assertThat(worse.signum()).isNotNegative();
                assertThat(worse.plus(cured)).isLessThanOrEqualTo(Rational.ONE);
            });
        }
    }

    @Property(tries = 200)
    void scaling_changesNoRate(
            @ForAll("books") List<Loan> opening,
            @ForAll("books") List<Loan> closing,
            @ForAll @IntRange(min = 2, max = 1000) int factor) {
        Migration one = migration(scaled(opening, 1), scaled(closing, 1));
        Migration many = migration(scaled(opening, factor), scaled(closing, factor));
        for (LoanState of : classes(one)) {
            assertThat(many.rollRate(of).value()).isEqualTo(one.rollRate(of).value());
            assertThat(many.cureRate(of).value()).isEqualTo(one.cureRate(of).value());
            if (!of.equals(classes(one).get(classes(one).size() - 1))) {
                assertThat(many.balanceRollRate(of).value())
                        .isEqualTo(one.balanceRollRate(of).value());
            }
        }
    }

    /** Makes amounts small, so that they can be multiplied, and multiplies them. */
    private static List<Loan> scaled(List<Loan> loans, int factor) {
        return loans.stream()
                .map(loan -> AnyLoans.copy(loan, loan.id(), loan.asOf(), value -> value % (1L << 40) * factor)
                        .build())
                .toList();
    }

    private static boolean isLeftOut(Loan loan) {
        return loan.amounts().entrySet().stream()
                .anyMatch(entry -> entry.getKey() != Amount.BALANCE && entry.getValue() < 0);
    }

    private static List<LoanState> classes(Migration migration) {
        return migration.tally().scheme().states().stream()
                .filter(state -> state.ageClass().isPresent())
                .toList();
    }

    private static LoanState state(Migration migration, Loan loan) {
        if (loan.status() == LoanStatus.WRITTEN_OFF) {
            return LoanState.WRITTEN_OFF;
        }
        if (loan.balance() == 0) {
            return LoanState.SETTLED;
        }
        if (loan.balance() < 0) {
            return LoanState.BALANCE_BELOW_ZERO;
        }
        AgingScheme scheme = migration.tally().scheme();
        return loan.daysLate().isEmpty()
                ? LoanState.DAYS_LATE_NOT_KNOWN
                : scheme.states().get((int) scheme.thresholds().stream()
                        .filter(days -> loan.daysLate().getAsInt() > days)
                        .count());
    }
}
