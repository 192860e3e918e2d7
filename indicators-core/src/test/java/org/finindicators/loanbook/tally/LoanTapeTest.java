/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.SevenLoans;
import org.finindicators.number.MinorUnits;
import org.finindicators.validation.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoanTapeTest {
    private static final LocalDate DATE = LocalDate.of(2024, 12, 31);
    private static final MinorUnits USD = MinorUnits.of("USD");

    @Test
    void faults_areNamedAllAtOnce() {
        LoanTapeBuilder builder = LoanTape.builder(DATE, USD, new long[] {1, Amount.NOT_REPORTED})
                .daysLate(new int[3])
                .amount(Amount.OVERDUE, new long[2])
                .amount(Amount.OVERDUE, new long[2])
                .amount(Amount.BALANCE, new long[2])
                .renegotiated(new boolean[1])
                .status(new LoanStatus[0])
                .attribute(Attribute.SEX, new int[] {0, 2}, List.of("f", "m"))
                .attribute(Attribute.REGION, new int[2], List.of("a", "a"))
                .ids(new long[1])
                .ids(new String[2])
                .ids(new long[2]);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("""
                        10 violations
                          days late: 3 rows for a tape of 2
                          ids: 1 row for a tape of 2
                          ids: was given twice
                          outstanding principal: was given twice
                          outstanding principal[1]: must be given
                          overdue principal: was given twice
                          region: a label is in the list twice
                          renegotiated: 1 row for a tape of 2
                          sex[1] = 2: is not the place of a label
                          status: 0 rows for a tape of 2""");
    }

    @Test
    void faults_ofRowsNameTheirLoans_wheneverTheIdsAreGiven() {
        assertThatThrownBy(LoanTape.builder(DATE, USD, new long[] {1, Amount.NOT_REPORTED})
                        .ids(new long[] {71, 72})::build)
                .hasMessage("loan 72, outstanding principal[1]: must be given");
    }

    @Test
    void faults_ofEveryRowAreBounded() {
        int size = 10_000;
        long[] balances = new long[size];
        Arrays.fill(balances, Amount.NOT_REPORTED);
        int[] codes = new int[size];
        Arrays.fill(codes, -1);
        LoanTapeBuilder builder =
                LoanTape.builder(DATE, USD, balances).attribute(Attribute.SEX, codes, List.of("f", "m"));
        assertThatThrownBy(builder::build).hasMessageStartingWith("200 violations");
    }

    @Test
    void nulls_areNamedWithTheirRow() {
        LoanTapeBuilder builder = LoanTape.builder(DATE, USD, new long[] {1, 2})
                .attribute(Attribute.SEX, new String[] {"f", null})
                .attribute(Attribute.REGION, new int[] {0, 0}, Arrays.asList("north", null))
                .status(new LoanStatus[] {LoanStatus.OUTSTANDING, null});
        assertThatThrownBy(builder::build).hasMessage("""
                        3 violations
                          region: a label is blank; '(not stated)' says that there is none
                          sex[1]: no label; '(not stated)' says that there is none
                          status[1]: no status; UNKNOWN says that it is not known""");
    }

    /**
     * By hand: 10.004 is 10.00 and 0.125 is 0.12, to the even cent; 5.5 keeps its value. The largest change is 0.005.
     */
    @Test
    void amounts_areRoundedAsStated_andTheReportSaysSo() {
        LoanTape tape = LoanTape.builder(DATE, USD, new double[] {10.004, 0.125, 5.5, -1}, RoundingMode.HALF_EVEN)
                .amount(
                        Amount.OVERDUE,
                        new BigDecimal[] {new BigDecimal("1.999"), null, BigDecimal.ONE, null},
                        RoundingMode.DOWN)
                .build();
        assertThat(tape.aged().tally().balance()).isEqualTo(new BigDecimal("14.62"));
        assertThat(IntegrityReport.of(tape).toString())
                .contains("outstanding principal: 2 amounts were rounded (half even), by at most 0.005")
                .contains("overdue principal: 1 amount was rounded (down), by at most 0.009");
        assertThat(IntegrityReport.of(LoanTape.builder(DATE, USD, new double[] {1.25}, RoundingMode.UP)
                                .build())
                        .toString())
                .doesNotContain("rounded");
    }

    @Test
    void amounts_thatCannotBeRounded_areNamedWithTheirRow() {
        assertThatThrownBy(LoanTape.builder(DATE, USD, new double[] {1, 1e30}, RoundingMode.UP)::build)
                .hasMessageStartingWith("outstanding principal[1] = 1000000000000000000000000000000: ")
                .hasMessageContaining("is more than 64 bits hold");
        assertThatThrownBy(LoanTape.builder(DATE, USD, new double[] {1, Double.NaN}, RoundingMode.UP)::build)
                .hasMessage("outstanding principal[1]: must be given");
        assertThatThrownBy(LoanTape.builder(DATE, USD, new double[] {Double.NEGATIVE_INFINITY}, RoundingMode.UP)::build)
                .hasMessage("outstanding principal[0] = -Infinity: is not an amount");
    }

    @Test
    void loans_ofAnotherDateOrCurrencyAreNamed() {
        assertThatThrownBy(() -> LoanTape.of(List.of(
                        Loan.builder("A")
                                .asOf("2024-12-31")
                                .currency("USD")
                                .balance("1")
                                .build(),
                        Loan.builder("B")
                                .asOf("2024-12-30")
                                .currency("USD")
                                .balance("1")
                                .build(),
                        Loan.builder("C")
                                .asOf("2024-12-31")
                                .currency("EUR")
                                .balance("1")
                                .build())))
                .hasMessage("""
                        2 violations
                          loan B, date and currency = 2024-12-30 in USD: the tape is of 2024-12-31 in USD
                          loan C, date and currency = 2024-12-31 in EUR: the tape is of 2024-12-31 in USD""");
        assertThatThrownBy(() -> LoanTape.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void columns_areCopied() {
        long[] balances = {100};
        int[] days = {40};
        long[] overdue = {50};
        boolean[] renegotiated = {false};
        LoanTapeBuilder builder = LoanTape.builder(DATE, USD, balances)
                .daysLate(days)
                .amount(Amount.OVERDUE, overdue)
                .renegotiated(renegotiated);
        LoanTape tape = builder.build();
        balances[0] = 0;
        days[0] = 0;
        overdue[0] = 0;
        builder.writtenOff(new boolean[] {true});
        assertThat(tape.amount(Amount.BALANCE, 0)).hasValue(100);
        assertThat(tape.daysLate(0)).hasValue(40);
        assertThat(tape.amount(Amount.OVERDUE, 0)).hasValue(50);
        assertThat(tape.aged().tally().writtenOff().loans()).hasValue(0);
    }

    @Test
    void tape_givesBackItsLoans() {
        LoanTape tape = LoanTape.of(SevenLoans.book());
        for (int row = 0; row < tape.size(); row++) {
            Loan loan = SevenLoans.book().get(row);
            assertThat(tape.name(row)).isEqualTo(loan.id());
            assertThat(tape.daysLate(row)).isEqualTo(loan.daysLate());
            assertThat(tape.label(Attribute.SECTOR, row)).contains(loan.label(Attribute.SECTOR));
            assertThat(tape.amount(Amount.BALANCE, row)).hasValue(loan.balance());
            assertThat(tape.amount(Amount.OVERDUE, row).isPresent())
                    .isEqualTo(loan.amounts().containsKey(Amount.OVERDUE));
        }
        assertThat(tape.amount(Amount.DUE, 0)).isEmpty();
        assertThat(tape.label(Attribute.SEX, 0)).isEmpty();
        assertThat(tape).hasToString("7 loans at 2024-12-31, USD, by [sector]");
        assertThat(tape.aged().tallyBy(Attribute.SEX).groups()).containsExactly(Attribute.NOT_STATED);
    }

    /** Codes take one byte up to 256 labels, two up to 65,536, and four beyond. */
    @ParameterizedTest
    @ValueSource(ints = {1, 255, 256, 257, 65_535, 65_536, 65_537})
    void labels_atTheBordersOfTheWidthsOfCodes_areKept(int labels) {
        int size = labels + 3;
        List<String> names = IntStream.range(0, labels).mapToObj(i -> "n" + i).toList();
        int[] codes = IntStream.range(0, size).map(i -> labels - 1 - i % labels).toArray();
        long[] balances = IntStream.range(0, size).mapToLong(i -> i + 1).toArray();
        LoanTape tape = LoanTape.builder(DATE, USD, balances)
                .daysLate(new int[size])
                .attribute(Attribute.BORROWER, codes, names)
                .build();
        for (int row = 0; row < size; row++) {
            assertThat(tape.label(Attribute.BORROWER, row)).contains("n" + codes[row]);
        }
        AgedTape aged = tape.aged(AgingScheme.of());
        if (labels > TallyBuilder.MOST_GROUPS) {
            assertThatThrownBy(() -> aged.tallyBy(Attribute.BORROWER))
                    .hasMessage("65,537 labels of 'borrower' are too many for a tally, which takes at most 65,536");
        } else {
            LoanTally tally = aged.tallyBy(Attribute.BORROWER);
            assertThat(tally.groups()).hasSize(labels);
            // the last label has the first row, and the row after a whole round, if there is one so soon
            long first = IntStream.range(0, size)
                    .filter(row -> codes[row] == labels - 1)
                    .mapToLong(row -> balances[row])
                    .sum();
            assertThat(tally.group("n" + (labels - 1)).balance()).isEqualByComparingTo(USD.amount(first));
            assertThat(tally.group("n0").loans())
                    .hasValue(Arrays.stream(codes).filter(code -> code == 0).count());
            assertThat(tally.whole()).isEqualTo(aged.tally());
        }
    }

    @Test
    void records_withTooManyLabelsAreRefused() {
        TallyBuilder builder = LoanTally.builder(DATE, USD, AgingScheme.of(), Attribute.BORROWER);
        for (int i = 0; i < TallyBuilder.MOST_GROUPS; i++) {
            builder.add(borrowedBy(i));
        }
        // one that is known still is
        builder.add(borrowedBy(0));
        assertThatThrownBy(() -> builder.add(borrowedBy(TallyBuilder.MOST_GROUPS)))
                .hasMessage("65,537 labels of 'borrower' are too many for a tally, which takes at most 65,536");
        assertThat(builder.build().loans()).hasValue(TallyBuilder.MOST_GROUPS + 1);
    }

    private static Loan borrowedBy(int number) {
        return Loan.builder("L")
                .asOf(DATE)
                .in(USD)
                .minor(Amount.BALANCE, 1)
                .daysLate(0)
                .with(Attribute.BORROWER, "n" + number)
                .build();
    }

    @Test
    void builder_refusesRowsThatAreNotThere() {
        AgedTape aged = LoanTape.of(SevenLoans.book()).aged();
        TallyBuilder builder = LoanTally.builder(DATE, USD, AgingScheme.STANDARD);
        assertThatThrownBy(() -> aged.addTo(builder, 3, 8)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> aged.addTo(builder, -1, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        aged.addTo(builder, 3, 3);
        assertThat(builder.build().loans()).hasValue(0);
        assertThatThrownBy(() -> aged.tallies(0, List.of())).hasMessage("threads must be at least 1, not 0");
    }

    @Test
    void ids_thatOccurTwiceAreFoundWhateverTheirForm() {
        long[] numbers = {7, 8, 7, Long.MIN_VALUE, 0, Long.MIN_VALUE, 7};
        LoanIds numbered = new LoanIds.Numbers(numbers);
        LoanIds named = new LoanIds.Texts(
                Arrays.stream(numbers).mapToObj(Long::toString).toArray(String[]::new));
        for (LoanIds ids : List.of(numbered, named)) {
            assertThat(ids.duplicates(new BitSet()).stream()).containsExactly(2, 5, 6);
            for (LoanIds other : List.of(numbered, named)) {
                // the first row with the id
                assertThat(ids.rowsOf(other, new BitSet())).containsExactly(0, 1, 0, 3, 4, 3, 0);
            }
        }
        assertThat(numbered.rowsOf(new LoanIds.Texts(new String[] {"8", "08", ""}), new BitSet()))
                .containsExactly(1, -1, -1);
        assertThat(named.rowsOf(new LoanIds.Numbers(new long[] {9, 8}), new BitSet()))
                .containsExactly(-1, 1);
    }

    @Test
    void ids_thatAreBlankAreNone() {
        LoanIds ids = new LoanIds.Texts(new String[] {"", " ", "a", null, "", "a", "a"});
        assertThat(ids.duplicates(new BitSet()).stream()).containsExactly(5, 6);
        assertThat(IntStream.range(0, 7).filter(ids::isGiven)).containsExactly(2, 5, 6);
        assertThat(ids.rowsOf(ids, new BitSet())).containsExactly(-1, -1, 2, -1, -1, 2, 2);
    }

    @Test
    void ids_ofRowsAsideAreFoundLast() {
        BitSet aside = new BitSet();
        aside.set(0);
        aside.set(3);
        for (LoanIds ids : List.of(
                new LoanIds.Numbers(new long[] {7, 7, 7, 8}), new LoanIds.Texts(new String[] {"7", "7", "7", "8"}))) {
            assertThat(ids.duplicates(aside).stream()).containsExactly(2);
            assertThat(ids.rowsOf(ids, aside)).containsExactly(1, 1, 1, 3);
        }
    }

    @Test
    void columns_givenTwiceAreFaults() {
        LoanTapeBuilder builder = LoanTape.builder(DATE, USD, new long[] {1})
                .renegotiated(new boolean[] {true})
                .renegotiated(new boolean[] {false})
                .writtenOff(new boolean[] {true})
                .status(new LoanStatus[] {LoanStatus.REPAID});
        assertThatThrownBy(builder::build)
                .hasMessage("2 violations\n  renegotiated: was given twice\n  status: was given twice");
    }

    /** Numbers that all fall on one place of a table that multiplies by the golden ratio. */
    @Test
    void ids_thatAreMadeToCollideTakeNoLonger() {
        long inverse = BigInteger.valueOf(0x9E3779B97F4A7C15L)
                .modInverse(BigInteger.ONE.shiftLeft(Long.SIZE))
                .longValue();
        long[] numbers = new long[200_000];
        for (int i = 0; i < numbers.length; i++) {
            long mixed = i * inverse;
            numbers[i] = mixed ^ (mixed >>> 32);
        }
        numbers[numbers.length - 1] = numbers[numbers.length - 2];
        LoanIds ids = new LoanIds.Numbers(numbers);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(ids.duplicates(new BitSet()).stream()).containsExactly(numbers.length - 1);
            int[] rows = ids.rowsOf(ids, new BitSet());
            assertThat(IntStream.range(0, numbers.length - 1).allMatch(row -> rows[row] == row))
                    .isTrue();
            assertThat(rows[numbers.length - 1]).isEqualTo(numbers.length - 2);
        });
    }

    @Test
    void noLoan_isATape() {
        LoanTape none = LoanTape.of(LocalDate.of(2024, 12, 31), MinorUnits.of("USD"), List.of());
        assertThat(none.size()).isZero();
        assertThat(none.aged().tally().balance()).isZero();
        assertThat(none.aged().tally().loans()).hasValue(0);
        List<Loan> loans = List.of();
        assertThatThrownBy(() -> LoanTape.of(loans)).hasMessageContaining("LoanTape.of(date, currency, loans)");
    }
}
