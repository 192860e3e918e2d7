/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.finindicators.assessment.RatingScale;
import org.finindicators.indicator.Direction;
import org.finindicators.indicator.Role;
import org.finindicators.monitoring.ProjectProgress;
import org.finindicators.monitoring.ResultIndicator;
import org.finindicators.monitoring.ResultLevel;
import org.finindicators.monitoring.ResultsFramework;
import org.finindicators.monitoring.Target;
import org.finindicators.monitoring.Trajectory;

/** Reads results from the lines of a case, and makes random ones. */
final class ResultSamples {
    /** For the laws: the two facts of results. */
    static final FactSamples SAMPLES = FactSamples.none()
            .with(ProjectProgress.RESULTS_FRAMEWORK, (random, unit) -> framework(random))
            .with(ProjectProgress.RESULT_INDICATOR, (random, unit) -> indicator(random, "r1"));

    private ResultSamples() {}

    /**
     * Reads an indicator: {@code baseline 2020-12-31: 18}, {@code target 2022-12-31: 3 to 5}, {@code actual ...},
     * {@code unit: persons}, {@code per cent:}, {@code better: lower}, {@code level: output}, {@code role: policy},
     * {@code source:}, {@code provenance:}, {@code responsible:}, {@code months: 12}, {@code way: stepped},
     * {@code scale: yes-no}, {@code part: sex = female}.
     */
    static ResultIndicator indicator(List<String> lines) {
        return builder("result", lines).build();
    }

    /** Reads a framework: each indicator begins with {@code indicator: id}. */
    static ResultsFramework framework(List<String> lines) {
        ResultsFramework.Builder framework = ResultsFramework.builder("project").asOf("2030-12-31");
        List<String> own = new ArrayList<>();
        String id = "";
        for (String line : lines) {
            if (line.startsWith("indicator:")) {
                add(framework, id, own);
                id = line.substring(line.indexOf(':') + 1).strip();
                own.clear();
            } else {
                own.add(line);
            }
        }
        add(framework, id, own);
        return framework.build();
    }

    private static void add(ResultsFramework.Builder framework, String id, List<String> lines) {
        if (!id.isEmpty()) {
            framework.with(builder(id, lines));
        }
    }

    private static ResultIndicator.Builder builder(String id, List<String> lines) {
        ResultIndicator.Builder builder = ResultIndicator.builder(id, id);
        for (String line : lines) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            String[] words = line.substring(0, colon).strip().split(" ", 2);
            switch (words[0]) {
                case "baseline" -> builder.baseline(words[1], value);
                case "actual" -> builder.actual(words[1], value);
                case "target" -> target(builder, words[1], value);
                case "unit" -> builder.unit(value);
                case "per" -> builder.inPercent();
                case "better" -> builder.better(Direction.valueOf(value.toUpperCase(Locale.ROOT)));
                case "level" -> builder.level(ResultLevel.valueOf(value.toUpperCase(Locale.ROOT)));
                case "role" -> builder.roles(Role.valueOf(value.toUpperCase(Locale.ROOT)));
                case "source" -> builder.source(value);
                case "provenance" -> builder.provenance(value);
                case "responsible" -> builder.responsible(value);
                case "months" -> builder.reportedEveryMonths(Integer.parseInt(value));
                case "way" -> builder.trajectory(Trajectory.valueOf(value.toUpperCase(Locale.ROOT)));
                case "scale" -> builder.scale(value.equals("yes-no") ? RatingScale.YES_NO : RatingScale.SIX_POINTS);
                case "part" -> builder.dimension(value.split(" = ")[0], value.split(" = ")[1]);
                default -> throw new IllegalArgumentException("not a line of a result indicator: " + line);
            }
        }
        return builder;
    }

    private static void target(ResultIndicator.Builder builder, String date, String value) {
        if (value.contains(" to ")) {
            builder.target(Target.on(date, value.split(" to ")[0]).upTo(value.split(" to ")[1]));
        } else {
            builder.target(date, value);
        }
    }

    /** Up to six indicators, none at all one time in seven. */
    private static ResultsFramework framework(Random random) {
        ResultsFramework.Builder framework = ResultsFramework.builder("sample").asOf("2022-12-31");
        for (int count = random.nextInt(7); count > 0; count--) {
            framework.with(indicator(random, "r" + count));
        }
        return framework.build();
    }

    /** Mostly sound; now and then without baseline or target, contradictory, or to be maintained. */
    static ResultIndicator indicator(Random random, String id) {
        ResultIndicator.Builder builder = ResultIndicator.builder(id, "Result " + id)
                .unit("persons")
                .better(Direction.values()[random.nextInt(3)])
                .trajectory(Trajectory.values()[random.nextInt(4)]);
        if (random.nextInt(8) > 0) {
            builder.baseline("2019-12-31", Integer.toString(random.nextInt(5) * 10));
        }
        if (random.nextInt(8) > 0) {
            builder.target("2023-12-31", Integer.toString(random.nextInt(5) * 10));
        }
        if (random.nextInt(3) == 0) {
            builder.target("2021-12-31", Integer.toString(random.nextInt(50)));
        }
        if (random.nextBoolean()) {
            builder.level(ResultLevel.OUTCOME).responsible("project unit").source("survey");
        }
        if (random.nextBoolean()) {
            builder.reportedEveryMonths(1 + random.nextInt(12));
        }
        for (int year = 2020; year < 2020 + random.nextInt(4); year++) {
            builder.actual(year + "-06-30", Integer.toString(random.nextInt(60) - 5));
        }
        return builder.build();
    }
}
