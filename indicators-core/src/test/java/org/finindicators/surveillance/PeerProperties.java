/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.finindicators.formula.Evaluation;
import org.finindicators.indicator.Direction;
import org.finindicators.number.Rational;
import org.finindicators.statistics.OutlierRule;
import org.finindicators.statistics.PercentileRule;
import org.finindicators.statistics.QuantileRule;

/** Peers of random values, many of them tied, some of them missing. */
class PeerProperties {
    private static final BigDecimal NINETY = new BigDecimal("0.9");

    @Provide
    Arbitrary<List<Integer>> some() {
        return Arbitraries.integers().between(-5, 30).list().ofMinSize(6).ofMaxSize(25);
    }

    private static String name(int number) {
        return "S" + number;
    }

    /** A value of -5 is a missing one. */
    private static PeerFigures figures(List<Integer> values, List<Integer> order) {
        PeerFigures.Builder builder = PeerFigures.builder("ratio", Direction.LOWER);
        for (int i : order) {
            if (values.get(i) == -5) {
                builder.without(name(i), "not reported");
            } else {
                builder.with(name(i), BigDecimal.valueOf(values.get(i)));
            }
        }
        return builder.build();
    }

    private static List<Integer> order(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    private static PeerGroup group(List<Integer> members) {
        return PeerGroup.builder("group")
                .rule("drawn")
                .with(members.stream().map(PeerProperties::name).toList())
                .least(3)
                .build();
    }

    /** Everything that is said of a position. */
    private static List<Evaluation> all(PeerPosition position) {
        return List.of(
                position.percentileRank(PercentileRule.MID_RANK),
                position.betterRank(PercentileRule.HIGHEST_TIE),
                position.place(),
                position.distance(),
                position.median(),
                position.mean(),
                position.trimmedMean(new BigDecimal("0.2")),
                position.quantile(QuantileRule.INCLUSIVE, NINETY),
                position.score(OutlierRule.MODIFIED_Z));
    }

    /** The last three are no members: without them nothing changes. */
    @Property
    void nonMembers_changeNothing(@ForAll @From("some") List<Integer> values, @ForAll Random random) {
        int members = values.size() - 3;
        PeerGroup group = group(order(members, random));
        PeerPosition with = group.position(name(0), figures(values, order(values.size(), random)));
        PeerPosition without = group.position(name(0), figures(values.subList(0, members), order(members, random)));
        assertThat(all(without)).isEqualTo(all(with));
        assertThat(without.peers()).isEqualTo(with.peers());
    }

    @Property
    void better_isTheFlippedRank(@ForAll @From("some") List<Integer> values, @ForAll Random random) {
        PeerPosition position =
                group(order(values.size(), random)).position(name(0), figures(values, order(values.size(), random)));
        position.percentileRank(PercentileRule.MID_RANK)
                .value()
                .ifPresent(rank -> assertThat(
                                position.betterRank(PercentileRule.MID_RANK).value())
                        .hasValue(Rational.ONE.minus(rank)));
    }

    @Property
    void order_doesNotMatter(@ForAll @From("some") List<Integer> values, @ForAll Random random) {
        int size = values.size();
        Screening one = Screening.builder()
                .with(figures(values, order(size, random)))
                .with(group(order(size, random)))
                .build();
        Screening other = Screening.builder()
                .with(group(order(size, random)))
                .with(figures(values, order(size, random)))
                .build();
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.table()).isEqualTo(one.table());
    }

    @Property
    void screening_equalsOneByOne(@ForAll @From("some") List<Integer> values, @ForAll Random random) {
        List<Integer> order = order(values.size(), random);
        PeerFigures figures = figures(values, order);
        PeerGroup group = group(order);
        Screening screening = Screening.builder().with(figures).with(group).build();
        Map<String, Rational> expected = new TreeMap<>();
        int screened = 0;
        for (String subject : figures.subjects()) {
            Evaluation score = group.position(subject, figures).score(OutlierRule.MODIFIED_Z);
            screened += score.value().isPresent() ? 1 : 0;
            score.value().filter(OutlierRule.MODIFIED_Z::isOutlier).ifPresent(value -> expected.put(subject, value));
        }
        Map<String, Rational> found = new TreeMap<>();
        screening
                .alerts()
                .forEach(alert -> found.put(alert.subject(), alert.score().orElseThrow()));
        assertThat(found).isEqualTo(expected);
        assertThat(screening.screened()).isEqualTo(screened);
        assertThat(screening.unscreened()).hasSize(values.size() - screened);
    }
}
