/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.finindicators.indicator.Direction;

/** What progress does not depend on. */
class ProgressProperties {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 1);

    /** An indicator in bare numbers: baseline, target, and an actual value every hundred days. */
    record Numbers(long baseline, long target, List<Long> actuals, Direction direction, Trajectory way) {
        ResultIndicator indicator(BigDecimal unit, Random order) {
            ResultIndicator.Builder builder = ResultIndicator.builder("r", "R")
                    .unit("persons")
                    .better(direction)
                    .trajectory(way)
                    .reportedEveryMonths(6);
            List<Runnable> calls = new ArrayList<>();
            calls.add(() -> builder.baseline(START, unit.multiply(BigDecimal.valueOf(baseline))));
            calls.add(() -> builder.target(END, unit.multiply(BigDecimal.valueOf(target))));
            for (int i = 0; i < actuals.size(); i++) {
                LocalDate day = START.plusDays(100L * (i + 1));
                BigDecimal value = unit.multiply(BigDecimal.valueOf(actuals.get(i)));
                calls.add(() -> builder.actual(day, value));
            }
            Collections.shuffle(calls, order);
            calls.forEach(Runnable::run);
            return builder.build();
        }

        ResultIndicator indicator() {
            return indicator(BigDecimal.ONE, new Random(1));
        }

        LocalDate last() {
            return START.plusDays(100L * actuals.size());
        }
    }

    @Provide
    Arbitrary<Numbers> numbers() {
        Arbitrary<Long> figure = Arbitraries.longs().between(-50, 150);
        return Combinators.combine(
                        figure,
                        figure,
                        figure.list().ofMinSize(1).ofMaxSize(15),
                        Arbitraries.of(Direction.values()),
                        Arbitraries.of(Trajectory.values()))
                .as(Numbers::new);
    }

    @Property
    void progress_isTheSame_inAnyUnit(@ForAll("numbers") Numbers of, @ForAll("units") BigDecimal unit) {
        Progress one = of.indicator().at(of.last());
        Progress other = of.indicator(unit, new Random(1)).at(of.last());
        assertThat(other.ratio()).isEqualTo(one.ratio());
        assertThat(other.status()).isEqualTo(one.status());
        assertThat(other.elapsed()).isEqualTo(one.elapsed());
    }

    @Provide
    Arbitrary<BigDecimal> units() {
        return Arbitraries.of("0.01", "0.001", "1000", "7", "1000000").map(BigDecimal::new);
    }

    /** Turning all signs, and the direction with them, changes nothing. */
    @Property
    void progress_isTheSame_whenSignsAndDirectionTurn(@ForAll("numbers") Numbers of) {
        Direction turned = switch (of.direction()) {
            case HIGHER -> Direction.LOWER;
            case LOWER -> Direction.HIGHER;
            case CONTEXTUAL -> Direction.CONTEXTUAL;
        };
        Numbers mirrored = new Numbers(of.baseline(), of.target(), of.actuals(), turned, of.way());
        Progress one = of.indicator().at(of.last());
        Progress other =
                mirrored.indicator(BigDecimal.ONE.negate(), new Random(1)).at(of.last());
        assertThat(other.ratio()).isEqualTo(one.ratio());
        assertThat(other.pace()).isEqualTo(one.pace());
        assertThat(other.status()).isEqualTo(one.status());
    }

    @Property
    void status_doesNotDependOnTheOrderOfReports(@ForAll("numbers") Numbers of, @ForAll Random order) {
        ResultIndicator one = of.indicator();
        ResultIndicator other = of.indicator(BigDecimal.ONE, order);
        assertThat(other).isEqualTo(one);
        for (LocalDate day = START; !day.isAfter(of.last().plusDays(400)); day = day.plusDays(50)) {
            assertThat(other.at(day).status()).isEqualTo(one.at(day).status());
        }
    }

    /** What is reported later does not change what was said before. */
    @Property
    void status_doesNotDependOnLaterReports(@ForAll("numbers") Numbers of) {
        ResultIndicator all = of.indicator();
        int half = of.actuals().size() / 2;
        Numbers known =
                new Numbers(of.baseline(), of.target(), of.actuals().subList(0, half), of.direction(), of.way());
        assertThat(known.indicator().at(known.last()).toString())
                .isEqualTo(all.at(known.last()).toString());
    }

    @Property
    void status_isAlwaysOne_withOrWithoutFaults(@ForAll("numbers") Numbers of) {
        Progress progress = of.indicator().at(of.last());
        assertThat(progress.faults().isEmpty()).isEqualTo(progress.status() != ResultStatus.UNDEFINED);
        assertThat(progress.ratio().isPresent()).isEqualTo(of.baseline() != of.target());
    }

    /** What columns say of each value is what the indicator says on its day. */
    @Property
    void columns_sayTheSame(@ForAll("numbers") Numbers any) {
        Numbers of = new Numbers(any.baseline(), any.target(), any.actuals(), any.direction(), Trajectory.LINEAR);
        ResultIndicator indicator = of.indicator();
        int rows = of.actuals().size();
        int[] passed = new int[rows];
        int[] whole = new int[rows];
        double[] baseline = new double[rows];
        double[] target = new double[rows];
        double[] actual = new double[rows];
        List<ResultStatus> expected = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            passed[i] = 100 * (i + 1);
            whole[i] = (int) ChronoUnit.DAYS.between(START, END);
            baseline[i] = of.baseline();
            target[i] = of.target();
            actual[i] = of.actuals().get(i);
            expected.add(indicator.at(START.plusDays(passed[i])).status());
        }
        assertThat(StatusProfile.PACE_PROFILE
                        .columns()
                        .series(new int[rows])
                        .baseline(baseline)
                        .target(target)
                        .actual(actual)
                        .daysPassed(passed)
                        .daysInAll(whole)
                        .better(of.direction())
                        .statuses())
                .containsExactlyElementsOf(expected);
    }

    /** Frameworks of parts are the framework of all; so are pools of some projects and of the others. */
    @Property
    void merged_isTheWhole(@ForAll("numbers") Numbers one, @ForAll("numbers") Numbers other) {
        ResultIndicator first = summed(one, "a");
        ResultIndicator second = summed(other, "b");
        ResultsFramework both =
                framework("P", one, other).with(second).with(first).build();
        ResultsFramework left = framework("P", one, other).with(first).build();
        ResultsFramework right = framework("P", one, other).with(second).build();
        assertThat(left.merge(right)).isEqualTo(both).isEqualTo(right.merge(left));

        ResultsFramework p = framework("P", one, other).with(first).build();
        ResultsFramework q = framework("Q", one, other).with(summed(other, "a")).build();
        ResultsFramework none = framework("R", one, other).with(second).build();
        PooledResult whole = PooledResult.of("a", List.of(p, q, none), both.asOf());
        PooledResult merged = PooledResult.of("a", List.of(none), both.asOf())
                .merge(PooledResult.of("a", List.of(q, p), both.asOf()));
        assertThat(merged).isEqualTo(whole).hasToString(whole.toString());
        assertThat(merged.value()).isEqualTo(whole.value());
        assertThat(merged.excluded()).isEqualTo(whole.excluded());
    }

    private static ResultIndicator summed(Numbers of, String id) {
        ResultIndicator.Builder builder = ResultIndicator.builder(id, "R")
                .unit("persons")
                .acrossProjects(AcrossProjects.SUM)
                .baseline(START, BigDecimal.valueOf(of.baseline()))
                .target(END, BigDecimal.valueOf(of.target()));
        for (int i = 0; i < of.actuals().size(); i++) {
            builder.actual(
                    START.plusDays(100L * (i + 1)),
                    BigDecimal.valueOf(of.actuals().get(i)));
        }
        return builder.build();
    }

    private static ResultsFramework.Builder framework(String project, Numbers one, Numbers other) {
        return ResultsFramework.builder(project).asOf(one.last().isAfter(other.last()) ? one.last() : other.last());
    }
}
