/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.finindicators.formula.Reason;
import org.finindicators.loanbook.Attribute;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Rational;
import org.finindicators.statistics.Concentration;
import org.finindicators.statistics.Concentration.Holding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBalancesTest {
    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final MinorUnits USD = MinorUnits.of("USD");
    private static final MinorUnits YEN = MinorUnits.of("JPY");

    /** Ada owes 100 + 200, Ben 100, Col 600; Ada has 50 written off, Dee has repaid, and 40 are of nobody. */
    private static final AgedTape BOOK = LoanTape.builder(DATE, USD, cents(100, 200, 100, 600, 50, 0, 40))
            .attribute(
                    Attribute.BORROWER,
                    new int[] {0, 0, 1, 2, 0, 3, 4},
                    List.of("Ada", "Ben", "Col", "Dee", Attribute.NOT_STATED))
            .attribute(Attribute.SEX, new int[] {0, 0, 1, 1, 0, 0, 0}, List.of("female", "male"))
            .writtenOff(new boolean[] {false, false, false, false, true, false, false})
            .build()
            .aged();

    private static final ClientBalances CLIENTS = ClientBalances.of(BOOK, Attribute.BORROWER);

    private static long[] cents(long... dollars) {
        return Arrays.stream(dollars).map(amount -> amount * 100).toArray();
    }

    private static AgedTape yen(long... balances) {
        return LoanTape.builder(DATE, YEN, balances).build().aged();
    }

    private static Holding holding(String name, String amount) {
        return new Holding(name, new BigDecimal(amount));
    }

    @Test
    void clients_areThoseThatOweSomething() {
        assertThat(CLIENTS.clients()).isEqualTo(3);
        assertThat(CLIENTS.total()).isEqualByComparingTo("1000");
        assertThat(CLIENTS.notStated()).isEqualByComparingTo("40");
        assertThat(CLIENTS.total().add(CLIENTS.notStated()))
                .isEqualByComparingTo(BOOK.tally().balance());
        assertThat(CLIENTS.whyNoShares()).isEmpty();
    }

    @Test
    void herfindahl_isTheSumOfSquaredShares() {
        // 0.3^2 + 0.1^2 + 0.6^2 = 0.46
        assertThat(CLIENTS.herfindahl()).contains(Rational.of(46, 100));
        assertThat(CLIENTS.effectiveNumber()).contains(Rational.of(100, 46));
    }

    @Test
    void shareOfLargest_isOneWhereAllAreAmongThem() {
        assertThat(CLIENTS.shareOfLargest(1)).contains(Rational.of(6, 10));
        assertThat(CLIENTS.shareOfLargest(2)).contains(Rational.of(9, 10));
        assertThat(CLIENTS.shareOfLargest(20)).contains(Rational.ONE);
    }

    @Test
    void largest_namesThemInOrder() {
        assertThat(CLIENTS.largest(2))
                .usingRecursiveFieldByFieldElementComparator(compareDecimals())
                .containsExactly(holding("Col", "600"), holding("Ada", "300"));
        assertThat(CLIENTS.holdings())
                .usingRecursiveFieldByFieldElementComparator(compareDecimals())
                .containsExactly(holding("Col", "600"), holding("Ada", "300"), holding("Ben", "100"));
    }

    private static org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration compareDecimals() {
        return org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration.builder()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .build();
    }

    @Test
    void largest_goesByNameWhereBalancesAreEqual() {
        ClientBalances equal = ClientBalances.of(yen(5, 5, 5, 5), new long[] {4, 2, 1, 3}, 1);
        assertThat(equal.largest(2).stream().map(Holding::name)).containsExactly("1", "2");
        assertThat(equal.holdings().stream().map(Holding::name)).containsExactly("1", "2", "3", "4");
    }

    @Test
    void atLeast_listsLargeExposures() {
        assertThat(CLIENTS.atLeast(new BigDecimal("300")).stream().map(Holding::name))
                .containsExactly("Col", "Ada");
        assertThat(CLIENTS.atLeast(new BigDecimal("300.01")).stream().map(Holding::name))
                .containsExactly("Col");
    }

    @Test
    void countBy_countsClientsNotLoans() {
        assertThat(ClientBalances.countBy(BOOK, Attribute.BORROWER, Attribute.SEX))
                .isEqualTo(Map.of("female", 1L, "male", 2L));
        assertThat(ClientBalances.countBy(BOOK, Attribute.SEX, Attribute.BORROWER))
                .isEqualTo(Map.of("Ada", 1L, "Ben", 1L, "Col", 1L, Attribute.NOT_STATED, 1L));
    }

    @Test
    void numbers_giveWhatLabelsGive() {
        long[] ids = {Long.MIN_VALUE, Long.MIN_VALUE, 0, Long.MAX_VALUE, Long.MIN_VALUE, -1, 7};
        ClientBalances numbered = ClientBalances.of(BOOK, ids, 2);
        assertThat(numbered.clients()).isEqualTo(4);
        assertThat(numbered.notStated()).isZero();
        assertThat(numbered.largest(4).stream().map(Holding::name))
                .containsExactly("9223372036854775807", "-9223372036854775808", "0", "7");
    }

    @Test
    void shares_areUndefinedWhereAClientOwesLessThanNothing() {
        ClientBalances clients = ClientBalances.of(yen(100, -150, 50), new long[] {1, 1, 2}, 1);
        assertThat(clients.whyNoShares()).contains(Reason.OUT_OF_DOMAIN);
        assertThat(clients.herfindahl()).isEmpty();
        assertThat(clients.shareOfLargest(1)).isEmpty();
        assertThat(clients.effectiveNumber()).isEmpty();
        assertThat(clients.total()).isZero();
        assertThat(clients.largest(2).stream().map(Holding::name)).containsExactly("2", "1");
        // a correction that leaves nothing below zero does no harm
        assertThat(ClientBalances.of(yen(100, -30, 70), new long[] {1, 1, 2}, 1).herfindahl())
                .contains(Rational.of(1, 2));
    }

    @Test
    void shares_areUndefinedWhereThereIsNoClient() {
        for (ClientBalances none : List.of(
                ClientBalances.of(yen(), new long[0], 2),
                ClientBalances.of(yen(0, 5, -5), new long[] {1, 2, 2}, 1),
                ClientBalances.of(
                        LoanTape.builder(DATE, YEN, new long[0])
                                .attribute(Attribute.BORROWER, new int[0], List.of())
                                .build()
                                .aged(),
                        Attribute.BORROWER))) {
            assertThat(none.whyNoShares()).contains(Reason.GROUP_TOO_SMALL);
            assertThat(none.herfindahl()).isEmpty();
            assertThat(none.holdings()).isEmpty();
            assertThat(none).hasToString("0 clients owe 0 JPY at 2024-12-31");
        }
    }

    @Test
    void sums_doNotWrap() {
        long most = Long.MAX_VALUE;
        long[] balances = {most, most, most, 1};
        BigInteger twice = BigInteger.valueOf(most).shiftLeft(1);
        ClientBalances byNumber = ClientBalances.of(yen(balances), new long[] {1, 1, 2, 2}, 1);
        ClientBalances byLabel = ClientBalances.of(
                LoanTape.builder(DATE, YEN, balances)
                        .attribute(Attribute.BORROWER, new int[] {0, 0, 1, 1}, List.of("1", "2"))
                        .build()
                        .aged(),
                Attribute.BORROWER);
        for (ClientBalances clients : List.of(byNumber, byLabel)) {
            assertThat(clients.largest(1).get(0).amount()).isEqualByComparingTo(new BigDecimal(twice));
            // 2^64 - 2 and 2^63: 3 x 2^63 - 2 together
            BigInteger total = BigInteger.ONE.shiftLeft(63);
            BigInteger squares = twice.pow(2).add(total.pow(2));
            assertThat(clients.herfindahl())
                    .contains(Rational.of(new BigDecimal(squares))
                            .dividedBy(
                                    Rational.of(new BigDecimal(twice.add(total).pow(2)))));
            assertThat(clients.merge(clients).largest(1).get(0).amount())
                    .isEqualByComparingTo(new BigDecimal(twice.shiftLeft(1)));
            assertThat(clients.merge(clients).herfindahl()).isEqualTo(clients.herfindahl());
        }
    }

    @Test
    void sums_thatComeBackWithinSixtyFourBitsAreTheSame() {
        long most = Long.MAX_VALUE;
        assertThat(ClientBalances.of(yen(most, most, -most), new long[] {3, 3, 3}, 1))
                .isEqualTo(ClientBalances.of(yen(most), new long[] {3}, 1))
                .hasSameHashCodeAs(ClientBalances.of(yen(most), new long[] {3}, 1));
    }

    @Test
    void merge_findsTheSameClientInOtherDictionaries() {
        ClientBalances one = ClientBalances.of(book(new int[] {0, 1}, "Ada", "Ben"), Attribute.BORROWER);
        ClientBalances other = ClientBalances.of(book(new int[] {1, 0}, "Col", "Ada"), Attribute.BORROWER);
        // Ada 1 + 1, Ben 2, Col 2
        assertThat(one.merge(other)).isEqualTo(other.merge(one));
        assertThat(one.merge(other).holdings().stream().map(Holding::name)).containsExactly("Ada", "Ben", "Col");
        assertThat(one.merge(other).herfindahl()).contains(Rational.of(1, 3));
        assertThat(one).isNotEqualTo(other);
    }

    private static AgedTape book(int[] codes, String... names) {
        return LoanTape.builder(DATE, YEN, new long[] {1, 2})
                .attribute(Attribute.BORROWER, codes, List.of(names))
                .build()
                .aged();
    }

    @Test
    void merge_refusesClientsOfAnotherKind() {
        ClientBalances numbered = ClientBalances.of(yen(1), new long[] {1}, 1);
        assertThatThrownBy(() -> CLIENTS.merge(numbered))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("balances of numbered clients at 2024-12-31 in JPY cannot be added to balances of"
                        + " named clients at 2024-12-31 in USD");
    }

    @Test
    void of_refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> ClientBalances.of(BOOK, new long[6], 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("6 client numbers for 7 loans");
        assertThatThrownBy(() -> ClientBalances.of(BOOK, Attribute.BORROWER, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CLIENTS.largest(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void print_saysHowConcentrated() {
        assertThat(CLIENTS).hasToString("3 clients owe 1,000 USD at 2024-12-31, Herfindahl-Hirschman index 0.46");
    }

    /** The number that the table's hash takes to a value: the hash undone. */
    private static long unhashed(long value) {
        long mixed = value * inverse(0xD6E8FEB86659FD93L);
        return (mixed ^ (mixed >>> 32)) * inverse(0x9E3779B97F4A7C15L);
    }

    private static long inverse(long odd) {
        long inverse = odd;
        for (int i = 0; i < 6; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }

    @Test
    void numbers_chosenToCollideTakeNoLongerThanOthers() {
        int n = 400_000;
        // all in one part and all in one slot of a table of any size: only the lowest 24 bits of the hash differ
        long[] hostile =
                LongStream.range(0, n).map(ClientBalancesTest::unhashed).toArray();
        assertThat(Arrays.stream(hostile).mapToInt(ClientTable::part).distinct())
                .containsExactly(0);
        long[] ones = new long[n];
        Arrays.fill(ones, 1);
        AgedTape book = yen(ones);
        for (long[] ids : List.of(
                hostile,
                new long[n],
                LongStream.range(0, n).toArray(),
                LongStream.range(0, n).map(i -> i << 40).toArray(),
                IntStream.range(0, n)
                        .mapToLong(i -> i % 2 == 0 ? Long.MIN_VALUE : Long.MAX_VALUE)
                        .toArray())) {
            long distinct = Arrays.stream(ids).distinct().count();
            // quadratic, 400,000 colliding numbers would take minutes
            ClientBalances clients =
                    Assertions.assertTimeout(Duration.ofSeconds(20), () -> ClientBalances.of(book, ids, 2));
            assertThat(clients.clients()).isEqualTo(distinct);
            assertThat(clients.total()).isEqualByComparingTo(BigDecimal.valueOf(n));
        }
    }

    /** So many labels are added up part by part; every seventh loan is written off. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void of_manyLabelsIsTheSumOfEach(int threads) {
        int labels = 200_001;
        int size = 500_000;
        int[] codes =
                IntStream.range(0, size).map(i -> (int) (i * 7919L % labels)).toArray();
        long[] balances =
                IntStream.range(0, size).mapToLong(i -> i % 1000 - 100).toArray();
        boolean[] writtenOff = new boolean[size];
        long[] expected = new long[labels];
        for (int i = 0; i < size; i++) {
            writtenOff[i] = i % 7 == 0;
            expected[codes[i]] += writtenOff[i] ? 0 : balances[i];
        }
        ClientBalances clients = ClientBalances.of(
                LoanTape.builder(LocalDate.of(2024, 12, 31), MinorUnits.of("JPY"), balances)
                        .daysLate(new int[size])
                        .writtenOff(writtenOff)
                        .attribute(
                                Attribute.BORROWER,
                                codes,
                                IntStream.range(0, labels)
                                        .mapToObj(i -> "n" + i)
                                        .toList())
                        .build()
                        .aged(),
                Attribute.BORROWER,
                threads);
        Map<String, BigDecimal> found = clients.holdings().stream()
                .collect(Collectors.toMap(Concentration.Holding::name, Concentration.Holding::amount));
        for (int label = 0; label < labels; label++) {
            assertThat(found.getOrDefault("n" + label, BigDecimal.ZERO)).isEqualByComparingTo(expected[label] + "");
        }
    }
}
