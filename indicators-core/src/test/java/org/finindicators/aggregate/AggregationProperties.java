/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.finindicators.Samples.DEPOSITS;
import static org.finindicators.Samples.LOANS;
import static org.finindicators.Samples.LOANS_TO_DEPOSITS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.finindicators.formula.Evaluation;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.number.Rational;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** Tallies form a commutative monoid, whatever is undefined or mixed among the members. */
class AggregationProperties {
    @Provide
    Arbitrary<Measurement> members() {
        return measurements(
                Arbitraries.of("A", "B", "C", "D", "E", "F", "G", "H"),
                Arbitraries.integers().between(-1, 50),
                Arbitraries.of("EUR", "EUR", "EUR", "USD"));
    }

    @Provide
    Arbitrary<Measurement> sound() {
        return measurements(
                Arbitraries.strings().withCharRange('a', 'z').ofLength(12).withoutEdgeCases(),
                Arbitraries.integers().between(1, 50),
                Arbitraries.just("EUR"));
    }

    /** Loans and deposits; a figure of -1 is out of domain, deposits of 0 a zero denominator, names may recur. */
    private static Arbitrary<Measurement> measurements(
            Arbitrary<String> names, Arbitrary<Integer> amounts, Arbitrary<String> currencies) {
        return Combinators.combine(names, currencies, Arbitraries.of(Scale.class), amounts.injectNull(0.1), amounts)
                .as((name, currency, scale, loans, deposits) -> {
                    StatementBuilder builder = Statement.builder(name, ReportingPeriod.year(2021))
                            .currency(currency)
                            .in(scale)
                            .closing(DEPOSITS, deposits.toString());
                    if (loans != null) {
                        builder.closing(LOANS, loans.toString());
                    }
                    return LOANS_TO_DEPOSITS.measure(builder.build());
                });
    }

    private static <T> List<List<T>> shuffledGroups(List<T> all, Random random) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        int first = random.nextInt(all.size() + 1);
        int second = first + random.nextInt(all.size() - first + 1);
        return List.of(
                shuffled.subList(0, first), shuffled.subList(first, second), shuffled.subList(second, all.size()));
    }

    @Property
    void pooledRatio_mergesInAnyOrderAndGrouping(
            @ForAll @Size(max = 12) List<@From("members") Measurement> members, @ForAll Random random) {
        PooledRatio whole = PooledRatio.of(LOANS_TO_DEPOSITS, members);
        List<PooledRatio> groups = shuffledGroups(members, random).stream()
                .map(group -> PooledRatio.of(LOANS_TO_DEPOSITS, group))
                .toList();
        PooledRatio leftFirst = groups.get(0).merge(groups.get(1)).merge(groups.get(2));
        PooledRatio rightFirst = groups.get(0).merge(groups.get(1).merge(groups.get(2)));
        PooledRatio oneByOne = PooledRatio.empty(LOANS_TO_DEPOSITS);
        for (Measurement member : members) {
            oneByOne = oneByOne.plus(member);
        }
        assertThat(List.of(
                        leftFirst,
                        rightFirst,
                        groups.get(2).merge(groups.get(0)).merge(groups.get(1)),
                        oneByOne))
                .allSatisfy(tally -> {
                    assertThat(tally).isEqualTo(whole).hasSameHashCodeAs(whole);
                    assertThat(tally.result()).isEqualTo(whole.result());
                });
        PooledRatio empty = PooledRatio.empty(LOANS_TO_DEPOSITS);
        assertThat(whole.merge(empty)).isEqualTo(whole).isEqualTo(empty.merge(whole));
        assertThat(members.parallelStream().collect(PooledRatio.collector(LOANS_TO_DEPOSITS)))
                .isEqualTo(whole);
    }

    @Property
    void distribution_mergesInAnyOrderAndGrouping(
            @ForAll @Size(max = 12) List<@From("members") Measurement> members, @ForAll Random random) {
        Distribution whole = Distribution.of(LOANS_TO_DEPOSITS, members);
        List<Distribution> groups = shuffledGroups(members, random).stream()
                .map(group -> Distribution.of(LOANS_TO_DEPOSITS, group))
                .toList();
        Distribution leftFirst = groups.get(0).merge(groups.get(1)).merge(groups.get(2));
        Distribution rightFirst = groups.get(2).merge(groups.get(1).merge(groups.get(0)));
        Distribution oneByOne = Distribution.empty(LOANS_TO_DEPOSITS);
        for (Measurement member : members) {
            oneByOne = oneByOne.plus(member, new BigDecimal("1.0"));
        }
        assertThat(List.of(leftFirst, rightFirst, oneByOne)).allSatisfy(tally -> {
            assertThat(tally).isEqualTo(whole).hasSameHashCodeAs(whole);
            assertThat(tally.mean()).isEqualTo(whole.mean());
            assertThat(tally.median()).isEqualTo(whole.median());
            assertThat(tally.weightedMean().value()).isEqualTo(whole.mean().value());
        });
        Distribution empty = Distribution.empty(LOANS_TO_DEPOSITS);
        assertThat(whole.merge(empty)).isEqualTo(whole).isEqualTo(empty.merge(whole));
        assertThat(members.parallelStream().collect(Distribution.collector(LOANS_TO_DEPOSITS)))
                .isEqualTo(whole);
    }

    @Property
    void aggregates_lieBetweenTheirMembers(@ForAll @Size(min = 1, max = 12) List<@From("sound") Measurement> members) {
        List<Rational> values = members.stream()
                .filter(Measured.class::isInstance)
                .map(m -> ((Measured) m).exact())
                .sorted()
                .toList();
        Assume.that(!values.isEmpty());
        Rational least = values.get(0);
        Rational most = values.get(values.size() - 1);
        Distribution distribution = Distribution.of(LOANS_TO_DEPOSITS, members);
        assertThat(List.of(
                        PooledRatio.of(LOANS_TO_DEPOSITS, members).result(),
                        distribution.mean(),
                        distribution.median(),
                        distribution.trimmedMean(new BigDecimal("0.2"))))
                .allSatisfy(aggregate -> assertThat(aggregate.value())
                        .hasValueSatisfying(value -> assertThat(value).isBetween(least, most)));
    }

    @Property
    void pooledRatio_ofOneScaleIsThatOfAnother(
            @ForAll @Size(min = 1, max = 8) List<@From("sound") Measurement> members) {
        List<Measurement> inUnits = members.stream()
                .map(AggregationProperties::units)
                .map(LOANS_TO_DEPOSITS::measure)
                .toList();
        assertThat(PooledRatio.of(LOANS_TO_DEPOSITS, inUnits).result().value())
                .isEqualTo(PooledRatio.of(LOANS_TO_DEPOSITS, members).result().value());
    }

    private static Statement units(Measurement given) {
        Evaluation read = given.evaluation();
        int exponent = given.origin().scale().exponent();
        StatementBuilder builder = Statement.builder(
                        given.origin().subject(), given.origin().period())
                .currency("EUR")
                .in(Scale.UNITS);
        read.numerator()
                .ifPresent(loans -> builder.closing(LOANS, loans.toDecimal().movePointRight(exponent)));
        read.denominator()
                .ifPresent(sum -> builder.closing(DEPOSITS, sum.toDecimal().movePointRight(exponent)));
        return builder.build();
    }
}
