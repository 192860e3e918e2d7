/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.util.List;
import java.util.stream.Stream;

/** Reads grouped welfare from the lines of a case. */
public final class GroupedCases {
    private GroupedCases() {}

    /**
     * Reads lines {@code line:} and {@code mean:} with {@code population:} and {@code welfare:} (cumulative shares) and
     * perhaps {@code populations:} (persons); or {@code line:} and {@code groups:}, of persons and mean in turn.
     */
    public static GroupedWelfare read(List<String> lines) {
        String line = "1";
        String mean = "1";
        double[] population = {};
        double[] welfare = {};
        double[] populations = {};
        WelfareGroup[] groups = {};
        for (String one : lines) {
            String[] parts = one.split(": ", 2);
            switch (parts[0]) {
                case "line" -> line = parts[1];
                case "mean" -> mean = parts[1];
                case "population" -> population = numbers(parts[1]);
                case "welfare" -> welfare = numbers(parts[1]);
                case "populations" -> populations = numbers(parts[1]);
                case "groups" ->
                    groups = Stream.of(parts[1].split(", "))
                            .map(group -> group.split(" "))
                            .map(group -> WelfareGroup.of(group[0], group[1]))
                            .toArray(WelfareGroup[]::new);
                default -> throw new IllegalArgumentException("grouped welfare has no '" + parts[0] + "'");
            }
        }
        return groups.length > 0
                ? GroupedWelfare.ofGroups(line, groups)
                : GroupedWelfare.of(population, welfare, mean, line).withPopulations(populations);
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
