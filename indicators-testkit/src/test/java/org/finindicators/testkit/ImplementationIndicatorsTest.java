/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.indicator.Measurement;
import org.finindicators.monitoring.Activity;
import org.finindicators.monitoring.Activity.Status;
import org.finindicators.monitoring.Implementation;
import org.finindicators.monitoring.ProjectProgress;
import org.finindicators.monitoring.Timetable;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases and the laws of how a project is carried out. */
class ImplementationIndicatorsTest {
    static final FactSamples SAMPLES =
            FactSamples.none().with(Implementation.TIMETABLE, ImplementationIndicatorsTest::random);

    @TestFactory
    Stream<DynamicTest> implementationTimetable() {
        return CaseRunner.of()
                .fact(Implementation.TIMETABLE, ImplementationIndicatorsTest::timetable)
                .run(Implementation.IMPLEMENTATION_TIMETABLE);
    }

    @TestFactory
    Stream<DynamicTest> keyIndicatorsOnAPage() {
        return CaseRunner.of()
                .fact(ProjectProgress.RESULTS_FRAMEWORK, ResultSamples::framework)
                .run(Implementation.KEY_INDICATORS_ON_A_PAGE);
    }

    /** Three lines for each without a status: 63 are more than 60; 18 go into the 56 that the names leave. */
    @Test
    void keyIndicators_thatDoNotFit_areCounted() {
        Measurement measurement = Implementation.KEY_INDICATORS_ON_A_PAGE
                .variant("on-page")
                .measure(Statement.builder("p", ReportingPeriod.year(2021))
                        .with(
                                ProjectProgress.RESULTS_FRAMEWORK,
                                ResultSamples.framework(IntStream.rangeClosed(1, 21)
                                        .mapToObj(i -> Stream.of("indicator: r" + i, "unit: persons", "better: higher"))
                                        .flatMap(lines -> lines)
                                        .toList()))
                        .build());
        assertThat(measurement.decimal()).contains(Rational.of(18, 21).toDecimal());
        assertThat(measurement.evaluation().notes()).contains("left out: r19, r20, r21");
    }

    @TestFactory
    Stream<DynamicTest> laws() {
        return CatalogueLaws.laws(
                Catalogue.of(Implementation.IMPLEMENTATION_TIMETABLE, Implementation.KEY_INDICATORS_ON_A_PAGE),
                SAMPLES.and(ResultSamples.SAMPLES));
    }

    @TestFactory
    Stream<DynamicTest> attribution() {
        return AttributionLaws.laws(
                Catalogue.of(Implementation.IMPLEMENTATION_TIMETABLE, Implementation.KEY_INDICATORS_ON_A_PAGE),
                SAMPLES.and(ResultSamples.SAMPLES));
    }

    /** Lines like {@code law | planned 2021-01-01 to 2021-03-31 | started 2021-01-11 | after bill | cancelled}. */
    static Timetable timetable(List<String> lines) {
        return Timetable.builder(FactSamples.SUBJECT)
                .with(lines.stream().map(ImplementationIndicatorsTest::activity).toArray(Activity.Builder[]::new))
                .build();
    }

    private static Activity.Builder activity(String line) {
        String[] parts = line.split("\\|");
        String id = parts[0].strip();
        Activity.Builder one = Activity.builder(id, id);
        for (int i = 1; i < parts.length; i++) {
            String[] words = parts[i].strip().split(" ");
            switch (words[0]) {
                case "planned" -> one.planned(words[1], words[3]);
                case "due" -> one.due(words[1]);
                case "started" -> one.started(words[1]);
                case "ended" -> one.ended(words[1]);
                case "priority" -> one.priority(Integer.parseInt(words[1]));
                case "after" -> Stream.of(words).skip(1).forEach(one::after);
                case "cancelled" -> one.status(Status.CANCELLED);
                case "" -> {}
                default -> throw new IllegalArgumentException(line);
            }
        }
        return one;
    }

    /** Up to five activities of 2021, some started, ended or late; now and then one undated, twice, or in a circle. */
    private static Timetable random(Random random, BigDecimal unit) {
        List<Activity> all = new ArrayList<>();
        LocalDate last = FactSamples.PERIOD.closing();
        for (int count = random.nextInt(6); count > 0; count--) {
            Activity.Builder one = Activity.builder("a" + random.nextInt(40), "activity");
            LocalDate start = last.minusDays(random.nextInt(300));
            if (random.nextInt(12) > 0) {
                one.planned(start, start.plusDays(random.nextInt(40) - 1L));
            }
            if (random.nextInt(2) == 0) {
                one.started(start.plusDays(random.nextInt(20) - 5L));
            }
            if (random.nextInt(12) == 0) {
                one.status(Status.CANCELLED);
            }
            if (random.nextInt(12) == 0) {
                one.after("a" + random.nextInt(40));
            }
            all.forEach(earlier -> {
                if (random.nextInt(3) == 0) {
                    one.after(earlier.id());
                }
            });
            all.add(one.build());
        }
        return Timetable.of(FactSamples.SUBJECT, all);
    }
}
