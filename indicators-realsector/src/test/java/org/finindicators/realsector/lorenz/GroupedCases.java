/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.lorenz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.realsector.survey.UnitCases;
import org.finindicators.realsector.survey.WelfareUnit;

/** Reads grouped welfare from the lines of a case. */
public final class GroupedCases {
    private GroupedCases() {}

    /**
     * Reads {@code population:} and {@code welfare:} (cumulative shares) and perhaps {@code populations:} (persons); or
     * {@code groups:}, of persons and mean in turn; and where they are given, {@code line:}, {@code mean:} and
     * {@code unit:}.
     */
    public static GroupedWelfare read(List<String> lines) {
        Optional<String> line = Optional.empty();
        Optional<WelfareUnit> unit = Optional.empty();
        Optional<String> mean = Optional.empty();
        double[] population = {};
        double[] welfare = {};
        double[] populations = {};
        WelfareGroup[] groups = {};
        for (String one : lines) {
            String[] parts = one.split(": ", 2);
            switch (parts[0]) {
                case "line" -> line = Optional.of(parts[1]);
                case "unit" -> unit = Optional.of(UnitCases.unit(parts[1]));
                case "mean" -> mean = Optional.of(parts[1]);
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
        GroupedWelfare read = groups.length > 0
                ? GroupedWelfare.ofGroups(groups)
                : GroupedWelfare.of(population, welfare).withPopulations(populations);
        read = mean.isPresent() ? read.withMean(mean.get()) : read;
        read = unit.isPresent() ? read.in(unit.get()) : read;
        return line.isPresent() ? read.withLine(UnitCases.line(line.get())) : read;
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
