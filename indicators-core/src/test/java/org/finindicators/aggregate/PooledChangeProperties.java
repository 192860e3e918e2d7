/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.EQUITY;
import static org.finindicators.Samples.NET_INCOME;
import static org.finindicators.Samples.ROE;
import static org.finindicators.aggregate.Pools.member;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.finindicators.formula.Fault;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;

/** Income over equity of up to eight banks, some of them new, gone, insolvent or empty. */
@PropertyDefaults(tries = 300)
class PooledChangeProperties {
    private static final List<ShiftShare> SYMMETRIC = List.of(ShiftShare.MIDPOINT, ShiftShare.MIDPOINT_RELATIVE);

    /** The figures of a bank: income, and equity at both ends of the year. */
    record Figures(int income, int equity) {}

    @Provide
    Arbitrary<Map<String, Figures>> pool() {
        return pool(Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(1, 60)),
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(-20, -1))));
    }

    @Provide
    Arbitrary<Map<String, Figures>> sound() {
        return pool(Arbitraries.integers().between(1, 60));
    }

    private static Arbitrary<Map<String, Figures>> pool(Arbitrary<Integer> equity) {
        Arbitrary<Figures> figures = Combinators.combine(Arbitraries.integers().between(-20, 30), equity)
                .as(Figures::new);
        return Arbitraries.maps(Arbitraries.of("A", "B", "C", "D", "E", "F", "G", "H"), figures)
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Measurement measure(int year, String name, Figures figures, Scale scale, String factor) {
        BigDecimal times = new BigDecimal(factor);
        BigDecimal equity = times.multiply(BigDecimal.valueOf(figures.equity()));
        return ROE.measure(Statement.builder(name, ReportingPeriod.year(year))
                .currency("EUR")
                .in(scale)
                .flow(NET_INCOME, times.multiply(BigDecimal.valueOf(figures.income())))
                .opening(EQUITY, equity)
                .closing(EQUITY, equity)
                .build());
    }

    private static List<Measurement> measured(int year, Map<String, Figures> pool) {
        return pool.entrySet().stream()
                .map(one -> measure(year, one.getKey(), one.getValue(), Scale.THOUSANDS, "1"))
                .toList();
    }

    private static PooledChange change(Collection<Measurement> before, Collection<Measurement> now) {
        return PooledChange.between(ROE, before, now);
    }

    private static PooledChange change(Map<String, Figures> before, Map<String, Figures> now) {
        return change(measured(2020, before), measured(2021, now));
    }

    private static PooledChange defined(Map<String, Figures> before, Map<String, Figures> now) {
        PooledChange change = change(before, now);
        Assume.that(change.faults().isEmpty());
        return change;
    }

    private static Rational total(Stream<Rational> amounts) {
        return Rational.sum(amounts.toList());
    }

    /** The sums of the figures, taken apart from the program. */
    private static Optional<Rational> ratio(Map<String, Figures> pool) {
        long equity = pool.values().stream().mapToLong(Figures::equity).sum();
        long income = pool.values().stream().mapToLong(Figures::income).sum();
        return equity > 0 ? Optional.of(Rational.of(income, equity)) : Optional.empty();
    }

    @Property
    void parts_addUpExactly(
            @ForAll @From("pool") Map<String, Figures> before,
            @ForAll @From("pool") Map<String, Figures> now,
            @ForAll ShiftShare form) {
        PooledChange change = change(before, now).by(form);
        Optional<Rational> expected = ratio(now).flatMap(later -> ratio(before).map(later::minus));
        assertThat(change.change()).isEqualTo(expected);
        assertThat(change.faults().isEmpty()).isEqualTo(expected.isPresent());
        expected.ifPresent(whole -> {
            assertThat(total(change.parts().values().stream())).isEqualTo(whole);
            assertThat(total(change.members().stream().map(MemberChange::total)))
                    .isEqualTo(whole);
            assertThat(total(change.largest(2).stream().map(MemberChange::total)))
                    .isEqualTo(whole);
            assertThat(change.members().stream()
                            .map(member -> member.now()
                                    .map(MemberChange.Contribution::weight)
                                    .orElse(Rational.ZERO))
                            .reduce(Rational.ZERO, Rational::plus))
                    .isEqualTo(Rational.ONE);
        });
    }

    @Property
    void midpointForms_changeTheirSign_beforeAndNowSwapped(
            @ForAll @From("pool") Map<String, Figures> before, @ForAll @From("pool") Map<String, Figures> now) {
        PooledChange forth = defined(before, now);
        PooledChange back = change(now, before);
        Map<ChangePart, ChangePart> mirrored =
                Map.of(ChangePart.ENTRY, ChangePart.EXIT, ChangePart.EXIT, ChangePart.ENTRY);
        for (ShiftShare form : SYMMETRIC) {
            for (ChangePart part : ChangePart.values()) {
                assertThat(back.by(form).part(mirrored.getOrDefault(part, part)).orElseThrow())
                        .as(form + " " + part)
                        .isEqualTo(forth.by(form).part(part).orElseThrow().negated());
            }
        }
    }

    @Property
    void order_andScale_doNotMatter(
            @ForAll @From("pool") Map<String, Figures> before,
            @ForAll @From("pool") Map<String, Figures> now,
            @ForAll ShiftShare form,
            @ForAll Random random) {
        List<Measurement> shuffled = new ArrayList<>();
        now.forEach((name, figures) -> shuffled.add(
                random.nextBoolean()
                        ? measure(2021, name, figures, Scale.UNITS, "1000")
                        : measure(2021, name, figures, Scale.MILLIONS, "0.001")));
        Collections.shuffle(shuffled, random);
        PooledChange change = change(before, now).by(form);
        PooledChange other = change(measured(2020, before), shuffled).by(form);
        assertThat(other).isEqualTo(change).hasSameHashCodeAs(change);
        assertThat(other.members()).isEqualTo(change.members());
        assertThat(other.toString()).isEqualTo(change.toString());
    }

    /** Weights do not depend on the unit of all, so that ten times the money is the same change. */
    @Property
    void all_tenTimesAsLarge_isTheSame(
            @ForAll @From("pool") Map<String, Figures> before, @ForAll @From("pool") Map<String, Figures> now) {
        List<Measurement> tenfold = now.entrySet().stream()
                .map(one -> measure(2021, one.getKey(), one.getValue(), Scale.THOUSANDS, "10"))
                .toList();
        assertThat(change(measured(2020, before), tenfold).members())
                .isEqualTo(change(before, now).members());
    }

    @Property
    void memberOfTheSameRate_hasNoWithin(
            @ForAll @From("sound") Map<String, Figures> before,
            @ForAll @From("sound") Map<String, Figures> now,
            @ForAll ShiftShare form) {
        Map<String, Figures> same = new TreeMap<>(now);
        same.put("A", new Figures(3, 10));
        Map<String, Figures> earlier = new TreeMap<>(before);
        earlier.put("A", new Figures(6, 20));
        PooledChange change = change(earlier, same).by(form);
        assertThat(member(change, "A").parts()).containsEntry(ChangePart.WITHIN, Rational.ZERO);
        // nothing has changed at all
        PooledChange none = change(now, now).by(form);
        assertThat(none.change()).hasValue(Rational.ZERO);
        assertThat(none.members())
                .allSatisfy(one -> assertThat(one.parts().values()).allMatch(Rational.ZERO::equals));
    }

    /** Money that earns the same everywhere is added to all incomes: one in ten of each equity. */
    @Property
    void relativeForms_doNotSeeAConstantInAllRates(
            @ForAll @From("sound") Map<String, Figures> before, @ForAll @From("sound") Map<String, Figures> now) {
        PooledChange plain = change(tenfold(before, 0), tenfold(now, 0));
        PooledChange raised = change(tenfold(before, 1), tenfold(now, 1));
        for (ShiftShare form : List.of(ShiftShare.MIDPOINT_RELATIVE, ShiftShare.BASE_RELATIVE)) {
            assertThat(raised.by(form).parts()).isEqualTo(plain.by(form).parts());
        }
        for (ShiftShare form : List.of(ShiftShare.MIDPOINT, ShiftShare.BASE)) {
            Rational shifts = plain.by(form)
                    .part(ChangePart.SHIFT)
                    .orElseThrow()
                    .plus(plain.by(form).part(ChangePart.ENTRY).orElseThrow())
                    .plus(plain.by(form).part(ChangePart.EXIT).orElseThrow());
            assertThat(raised.by(form)
                            .part(ChangePart.SHIFT)
                            .orElseThrow()
                            .plus(raised.by(form).part(ChangePart.ENTRY).orElseThrow())
                            .plus(raised.by(form).part(ChangePart.EXIT).orElseThrow()))
                    .isEqualTo(shifts);
        }
    }

    private static Map<String, Figures> tenfold(Map<String, Figures> pool, int tenths) {
        Map<String, Figures> more = new TreeMap<>();
        pool.forEach((name, one) ->
                more.put(name, new Figures(10 * one.income() + tenths * one.equity(), 10 * one.equity())));
        return more;
    }

    /** A bank that is of the average rate before and now shifts nothing, however much it grows. */
    @Property
    void midpointRelative_ofAnAverageMember_hasNoShift(
            @ForAll @From("sound") Map<String, Figures> before, @ForAll @From("sound") Map<String, Figures> now) {
        Map<String, Figures> earlier = with(before, 2);
        Map<String, Figures> later = with(now, 7);
        MemberChange average = member(change(earlier, later).by(ShiftShare.MIDPOINT_RELATIVE), "average");
        assertThat(average.part(ChangePart.SHIFT)).isEqualTo(Rational.ZERO);
    }

    /** Adds a bank that has as much as all others together, so many times. */
    private static Map<String, Figures> with(Map<String, Figures> pool, int times) {
        int income = pool.values().stream().mapToInt(Figures::income).sum();
        int equity = pool.values().stream().mapToInt(Figures::equity).sum();
        Map<String, Figures> all = new TreeMap<>(pool);
        all.put("average", new Figures(times * income, times * equity));
        return all;
    }

    /** Two banks that merge contribute to the change what both did; only the division of it is another. */
    @Property
    void merger_ofTwoMembers_keepsTheirSum(
            @ForAll @From("pool") Map<String, Figures> before,
            @ForAll @From("pool") Map<String, Figures> now,
            @ForAll ShiftShare form) {
        PooledChange apart = defined(before, now).by(form);
        PooledChange together = change(merged(before), merged(now)).by(form);
        assertThat(together.change()).isEqualTo(apart.change());
        Rational sum = total(apart.members().stream()
                .filter(one -> one.subject().equals("A") || one.subject().equals("B"))
                .map(MemberChange::total));
        assertThat(total(together.members().stream()
                        .filter(one -> one.subject().equals("A+B"))
                        .map(MemberChange::total)))
                .isEqualTo(sum);
    }

    private static Map<String, Figures> merged(Map<String, Figures> pool) {
        Map<String, Figures> all = new TreeMap<>(pool);
        for (String name : List.of("A", "B")) {
            Figures one = all.remove(name);
            if (one != null) {
                all.merge(
                        "A+B",
                        one,
                        (some, other) -> new Figures(some.income() + other.income(), some.equity() + other.equity()));
            }
        }
        return all;
    }

    @Property
    void firstLine_isShort(
            @ForAll @From("pool") Map<String, Figures> before,
            @ForAll @From("pool") Map<String, Figures> now,
            @ForAll ShiftShare form) {
        PooledChange change = change(before, now).by(form);
        assertThat(change.toString().lines()).allMatch(line -> line.length() <= 80);
        assertThat(change.toString().lines().findFirst().orElseThrow()).hasSizeLessThan(80);
        assertThat(change.faults()).extracting(Fault::reason).isSorted();
    }
}
