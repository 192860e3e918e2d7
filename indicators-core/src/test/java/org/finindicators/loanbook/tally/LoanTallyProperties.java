/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.loanbook.AnyLoans.DATE;
import static org.finindicators.loanbook.AnyLoans.UNIT;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.AnyLoans;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanStatus;

/** Tallies are exact, and the same however they came about. */
class LoanTallyProperties {
    private static final int ROWS_FOR_THREADS = 33_000;

    @Provide
    Arbitrary<List<Loan>> books() {
        return AnyLoans.books();
    }

    @Provide
    Arbitrary<AgingScheme> schemes() {
        return Arbitraries.of(
                AgingScheme.STANDARD,
                AgingScheme.of(),
                AgingScheme.of(1),
                AgingScheme.of(IntStream.rangeClosed(1, 27).toArray()));
    }

    @Provide
    Arbitrary<Optional<Attribute>> groupings() {
        return Arbitraries.of(Optional.empty(), Optional.of(Attribute.SECTOR));
    }

    private static LoanTally tallyByRecords(List<Loan> loans, AgingScheme scheme, Optional<Attribute> by) {
        TallyBuilder builder = new TallyBuilder(DATE, UNIT, scheme, by.orElse(null));
        loans.forEach(builder::add);
        return builder.build();
    }

    private static LoanTally tallyByTape(List<Loan> loans, AgingScheme scheme, Optional<Attribute> by) {
        if (loans.isEmpty()) {
            return new TallyBuilder(DATE, UNIT, scheme, by.orElse(null)).build();
        }
        AgedTape aged = LoanTape.of(loans).aged(scheme);
        return by.isPresent() ? aged.tallyBy(by.get()) : aged.tally();
    }

    private static Collector<Loan, ?, LoanTally> collector(AgingScheme scheme, Optional<Attribute> by) {
        return by.isPresent()
                ? LoanTally.collector(DATE, UNIT, scheme, by.get())
                : LoanTally.collector(DATE, UNIT, scheme);
    }

    @Property(tries = 500)
    void partition_inAnyWay_mergesToTheSameTally(
            @ForAll("books") List<Loan> book,
            @ForAll("schemes") AgingScheme scheme,
            @ForAll("groupings") Optional<Attribute> by,
            @ForAll @IntRange(min = 1, max = 9) int parts,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<List<Loan>> blocks = new ArrayList<>();
        IntStream.range(0, parts).forEach(i -> blocks.add(new ArrayList<>()));
        book.forEach(loan -> blocks.get(random.nextInt(parts)).add(loan));
        blocks.forEach(block -> Collections.shuffle(block, random));

        List<LoanTally> tallies = new ArrayList<>();
        for (List<Loan> block : blocks) {
            tallies.add(
                    switch (random.nextInt(3)) {
                        case 0 -> tallyByRecords(block, scheme, by);
                        case 1 -> tallyByTape(block, scheme, by);
                        default -> block.parallelStream().collect(collector(scheme, by));
                    });
        }
        while (tallies.size() > 1) {
            LoanTally one = tallies.remove(random.nextInt(tallies.size()));
            LoanTally other = tallies.remove(random.nextInt(tallies.size()));
            tallies.add(one.merge(other));
        }

        LoanTally whole = tallyByTape(book, scheme, by);
        assertThat(tallies.get(0)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(tallies.get(0).toBytes()).isEqualTo(whole.toBytes());
    }

    @Property(tries = 200)
    void rows_addedInBlocksToOneBuilder_giveTheSameTally(
            @ForAll("books") List<Loan> book, @ForAll("groupings") Optional<Attribute> by, @ForAll long seed) {
        if (book.isEmpty()) {
            return;
        }
        Random random = new Random(seed);
        AgedTape aged = LoanTape.of(book).aged();
        TallyBuilder builder = new TallyBuilder(DATE, UNIT, AgingScheme.STANDARD, by.orElse(null));
        int at = 0;
        while (at < book.size()) {
            int end = at + 1 + random.nextInt(book.size() - at);
            if (random.nextBoolean()) {
                aged.addTo(builder, at, end);
            } else {
                book.subList(at, end).forEach(builder::add);
            }
            at = end;
        }
        assertThat(builder.build()).isEqualTo(tallyByTape(book, AgingScheme.STANDARD, by));
        // a tally that was taken does not stop the builder, and the builder does not change it
        aged.addTo(builder);
        assertThat(builder.build().loans()).hasValue(2 * aged.tally().loans().orElseThrow());
    }

    @Property(tries = 40)
    void threads_inAnyNumber_giveTheSameTallies(
            @ForAll("books") List<Loan> book, @ForAll @IntRange(min = 1, max = 8) int threads) {
        if (book.isEmpty()) {
            return;
        }
        List<Loan> many = new ArrayList<>();
        for (int i = 0; i < ROWS_FOR_THREADS; i++) {
            // not periodic in the size of a block
            many.add(book.get((int) ((i * 2_654_435_761L >>> 7) % book.size())));
        }
        AgedTape aged = LoanTape.of(many).aged();
        List<LoanTally> tallies = aged.tallies(threads, List.of(Attribute.SECTOR, Attribute.REGION));
        LoanTally bySector = tallyByRecords(many, AgingScheme.STANDARD, Optional.of(Attribute.SECTOR));
        assertThat(tallies.get(0)).isEqualTo(bySector);
        assertThat(tallies.get(0).toBytes()).isEqualTo(bySector.toBytes());
        assertThat(tallies.get(1)).isEqualTo(tallyByRecords(many, AgingScheme.STANDARD, Optional.of(Attribute.REGION)));
        assertThat(aged.tallies(threads, List.of()).get(0)).isEqualTo(bySector.whole());
    }

    @Property(tries = 300)
    void groups_sumToTheWholeExactly(@ForAll("books") List<Loan> book, @ForAll("schemes") AgingScheme scheme) {
        LoanTally grouped = tallyByTape(book, scheme, Optional.of(Attribute.SECTOR));
        LoanTally sum = LoanTally.builder(DATE, UNIT, scheme).build();
        for (String label : grouped.groups()) {
            sum = sum.merge(grouped.group(label));
        }
        assertThat(sum).isEqualTo(grouped.whole()).isEqualTo(tallyByTape(book, scheme, Optional.empty()));
    }

    @Property(tries = 300)
    void bytes_giveTheSameTally(
            @ForAll("books") List<Loan> book,
            @ForAll("schemes") AgingScheme scheme,
            @ForAll("groupings") Optional<Attribute> by) {
        LoanTally tally = tallyByTape(book, scheme, by);
        assertThat(LoanTally.fromBytes(tally.toBytes())).isEqualTo(tally).hasSameHashCodeAs(tally);
    }

    @Property(tries = 1_000)
    void bytes_thatAreCorrupt_areATallyOrRefused(
            @ForAll("books") List<Loan> book,
            @ForAll("groupings") Optional<Attribute> by,
            @ForAll @IntRange(min = 1, max = 6) int flips,
            @ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = tallyByTape(book, AgingScheme.STANDARD, by).toBytes();
        for (int i = 0; i < flips; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        if (random.nextInt(4) == 0) {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 8));
        }
        LoanTally read;
        try {
            read = LoanTally.fromBytes(bytes);
        } catch (IllegalArgumentException expected) {
            return;
        }
        // whatever was read can be used, and is written and read again as it is
        assertThat(read.toString()).isNotEmpty();
        assertThat(read.aging().toString()).isNotEmpty();
        assertThat(LoanTally.fromBytes(read.toBytes())).isEqualTo(read);
    }

    @Property(tries = 500)
    void tally_agreesWithSumsOverRecords(@ForAll("books") List<Loan> book) {
        Predicate<Loan> out = loan -> loan.status() == LoanStatus.WRITTEN_OFF;
        Predicate<Loan> portfolio = loan -> loan.balance() != 0 && !out.test(loan);
        LoanTally tally = tallyByTape(book, AgingScheme.STANDARD, Optional.empty());
        assertThat(tally.loans()).hasValue(count(book, portfolio));
        assertThat(tally.balance()).isEqualByComparingTo(sum(book, Amount.BALANCE, portfolio));
        assertThat(tally.writtenOff().loans()).hasValue(count(book, out));
        assertThat(tally.writtenOff().balance()).isEqualByComparingTo(sum(book, Amount.BALANCE, out));
        Predicate<Loan> unknown =
                portfolio.and(loan -> loan.balance() > 0 && loan.daysLate().isEmpty());
        assertThat(tally.notKnown().loans()).hasValue(count(book, unknown));
        assertThat(tally.notKnown().balance()).isEqualByComparingTo(sum(book, Amount.BALANCE, unknown));
        Predicate<Loan> below = portfolio.and(loan -> loan.balance() < 0);
        assertThat(tally.belowZero().loans()).hasValue(count(book, below));
        assertThat(tally.belowZero().balance()).isEqualByComparingTo(sum(book, Amount.BALANCE, below));
        for (int days : AgingScheme.STANDARD.thresholds()) {
            Predicate<Loan> isLate =
                    loan -> loan.balance() > 0 && loan.daysLate().orElse(0) > days;
            Predicate<Loan> late = portfolio.and(isLate);
            Predicate<Loan> renegotiated = portfolio
                    .and(loan -> loan.balance() > 0 && loan.isRenegotiated())
                    .and(isLate.negate());
            assertThat(tally.late(days).balance()).isEqualByComparingTo(sum(book, Amount.BALANCE, late));
            assertThat(tally.late(days).loans()).hasValue(count(book, late));
            assertThat(tally.renegotiatedNotLate(days).balance())
                    .isEqualByComparingTo(sum(book, Amount.BALANCE, renegotiated));
            assertThat(tally.renegotiatedNotLate(days).loans()).hasValue(count(book, renegotiated));
        }
        for (Amount amount : Amount.values()) {
            Predicate<Loan> over = amount.isOfPortfolio() ? portfolio : loan -> true;
            assertThat(tally.total(amount)).isEqualByComparingTo(sum(book, amount, over));
            assertThat(tally.missing(amount))
                    .isEqualTo(count(book, over.and(loan -> !loan.amounts().containsKey(amount))));
        }
    }

    @Property(tries = 200)
    void late_fallsAsTheThresholdRises(@ForAll("books") List<Loan> book) {
        List<Loan> sound = book.stream().filter(loan -> loan.balance() >= 0).toList();
        LoanTally tally = tallyByTape(sound, AgingScheme.STANDARD, Optional.empty());
        BigDecimal before = tally.balance();
        for (int days : AgingScheme.STANDARD.thresholds()) {
            assertThat(tally.late(days).balance()).isLessThanOrEqualTo(before);
            before = tally.late(days).balance();
        }
    }

    private static long count(List<Loan> book, Predicate<Loan> which) {
        return book.stream().filter(which).count();
    }

    private static BigDecimal sum(List<Loan> book, Amount amount, Predicate<Loan> which) {
        BigInteger sum = book.stream()
                .filter(which)
                .filter(loan -> loan.amounts().containsKey(amount))
                .map(loan -> BigInteger.valueOf(loan.amounts().get(amount)))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new BigDecimal(sum).movePointLeft(UNIT.digits());
    }
}
