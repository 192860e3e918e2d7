/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;

class ClientBalancesProperties {
    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final MinorUnits YEN = MinorUnits.of("JPY");
    private static final long[] HOSTILE = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -1, 0, 1, Long.MAX_VALUE};

    /** A random book, and the same worked out with one big number for each client. */
    private static final class Book {
        private final long[] balances;
        private final boolean[] writtenOff;
        private final long[] ids;
        private final int[] sexes;

        Book(int size, long seed, boolean huge, boolean negative) {
            Random random = new Random(seed);
            balances = random.longs(size)
                    .map(bits -> huge ? bits >> 1 : bits >> 40)
                    .map(amount -> negative ? amount : Math.abs(amount))
                    .toArray();
            writtenOff = new boolean[size];
            ids = new long[size];
            sexes = new int[size];
            for (int i = 0; i < size; i++) {
                writtenOff[i] = random.nextInt(10) == 0;
                ids[i] = random.nextBoolean() ? HOSTILE[random.nextInt(HOSTILE.length)] : random.nextInt(size) << 20;
                sexes[i] = random.nextInt(3);
            }
        }

        AgedTape aged(int from, int to) {
            long[] some = Arrays.copyOfRange(ids, from, to);
            // named in the order in which they come, so that parts have other dictionaries than the whole
            List<Long> names = LongStream.of(some).distinct().boxed().toList();
            Map<Long, Integer> places = new HashMap<>();
            names.forEach(name -> places.put(name, places.size()));
            return LoanTape.builder(DATE, YEN, Arrays.copyOfRange(balances, from, to))
                    .writtenOff(Arrays.copyOfRange(writtenOff, from, to))
                    .attribute(
                            Attribute.BORROWER,
                            LongStream.of(some).mapToInt(places::get).toArray(),
                            names.stream().map(String::valueOf).toList())
                    .attribute(Attribute.SEX, Arrays.copyOfRange(sexes, from, to), List.of("a", "b", "c"))
                    .build()
                    .aged();
        }

        ClientBalances labelled(int from, int to) {
            return ClientBalances.of(aged(from, to), Attribute.BORROWER, 2);
        }

        ClientBalances numbered(int from, int to) {
            return ClientBalances.of(aged(from, to), Arrays.copyOfRange(ids, from, to), 2);
        }

        Map<Long, BigInteger> reference(int sex) {
            Map<Long, BigInteger> sums = new TreeMap<>();
            for (int i = 0; i < balances.length; i++) {
                if (!writtenOff[i] && (sex < 0 || sexes[i] == sex)) {
                    sums.merge(ids[i], BigInteger.valueOf(balances[i]), BigInteger::add);
                }
            }
            sums.values().removeIf(sum -> sum.signum() == 0);
            return sums;
        }
    }

    @Property(tries = 150)
    void balances_areThoseOfBigNumbers(
            @ForAll @IntRange(max = 9000) int size, @ForAll long seed, @ForAll boolean huge, @ForAll boolean negative) {
        Book book = new Book(size, seed, huge, negative);
        Map<Long, BigInteger> expected = book.reference(-1);
        BigInteger total = expected.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        boolean below = expected.values().stream().anyMatch(sum -> sum.signum() < 0);
        for (ClientBalances clients : List.of(book.labelled(0, size), book.numbered(0, size))) {
            assertThat(clients.clients()).isEqualTo(expected.size());
            assertThat(clients.total()).isEqualByComparingTo(new BigDecimal(total));
            Map<Long, BigInteger> found = new TreeMap<>();
            clients.holdings()
                    .forEach(holding -> found.put(
                            Long.valueOf(holding.name()), holding.amount().toBigIntegerExact()));
            assertThat(found).isEqualTo(expected);
            assertThat(clients.holdings())
                    .isSortedAccordingTo((a, b) -> b.amount().compareTo(a.amount()));
            assertThat(clients.whyNoShares().isPresent()).isEqualTo(below || expected.isEmpty());
            if (clients.whyNoShares().isEmpty()) {
                BigInteger squares =
                        expected.values().stream().map(sum -> sum.pow(2)).reduce(BigInteger.ZERO, BigInteger::add);
                assertThat(clients.herfindahl())
                        .contains(Rational.of(new BigDecimal(squares))
                                .dividedBy(Rational.of(new BigDecimal(total.pow(2)))));
            }
        }
    }

    @Property(tries = 150)
    void largest_areTheFirstOfAll(
            @ForAll @IntRange(min = 1, max = 500) int size,
            @ForAll @IntRange(min = 1, max = 600) int count,
            @ForAll long seed) {
        ClientBalances clients = new Book(size, seed, false, true).numbered(0, size);
        assertThat(clients.largest(count))
                .isEqualTo(clients.holdings()
                        .subList(0, Math.min(count, clients.holdings().size())));
    }

    @Property(tries = 100)
    void sum_isThePortfolio(@ForAll @IntRange(max = 9000) int size, @ForAll long seed, @ForAll boolean huge) {
        Book book = new Book(size, seed, huge, true);
        assertThat(book.labelled(0, size).total())
                .isEqualByComparingTo(book.aged(0, size).tally().balance());
        assertThat(book.numbered(0, size).total())
                .isEqualByComparingTo(book.aged(0, size).tally().balance());
    }

    @Property(tries = 100)
    void parts_mergeToTheWhole(
            @ForAll @IntRange(max = 3000) int size,
            @ForAll @IntRange(max = 3000) int cut,
            @ForAll @IntRange(max = 3000) int other,
            @ForAll long seed,
            @ForAll boolean huge) {
        Book book = new Book(size, seed, huge, true);
        int one = Math.min(size, Math.min(cut, other));
        int two = Math.min(size, Math.max(cut, other));
        assertThat(book.numbered(two, size).merge(book.numbered(0, one).merge(book.numbered(one, two))))
                .isEqualTo(book.numbered(0, size))
                .hasSameHashCodeAs(book.numbered(0, size));
        assertThat(book.labelled(0, one).merge(book.labelled(two, size)).merge(book.labelled(one, two)))
                .isEqualTo(book.labelled(0, size))
                .hasSameHashCodeAs(book.labelled(0, size));
    }

    @Property(tries = 100)
    void countBy_countsThePairs(@ForAll @IntRange(max = 3000) int size, @ForAll long seed, @ForAll boolean huge) {
        Book book = new Book(size, seed, huge, true);
        Map<String, Long> expected = new TreeMap<>();
        IntStream.range(0, 3)
                .filter(sex -> !book.reference(sex).isEmpty())
                .forEach(sex -> expected.put(List.of("a", "b", "c").get(sex), (long)
                        book.reference(sex).size()));
        assertThat(ClientBalances.countBy(book.aged(0, size), Attribute.BORROWER, Attribute.SEX))
                .isEqualTo(expected);
    }

    @Property(tries = 50)
    void concentration_liesBetweenEqualAndSingle(@ForAll @IntRange(min = 1, max = 3000) int size, @ForAll long seed) {
        ClientBalances clients = new Book(size, seed, true, false).numbered(0, size);
        clients.herfindahl().ifPresent(index -> {
            assertThat(index)
                    .isGreaterThanOrEqualTo(Rational.of(1, clients.clients()))
                    .isLessThanOrEqualTo(Rational.ONE);
            assertThat(index.times(clients.effectiveNumber().orElseThrow())).isEqualTo(Rational.ONE);
        });
        Set<String> names = new HashSet<>();
        clients.holdings().forEach(holding -> names.add(holding.name()));
        assertThat(names).hasSize((int) clients.clients());
    }
}
