/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.realsector.lorenz.GroupedCases;
import org.finindicators.realsector.lorenz.GroupedMeasures;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.Treatment;
import org.finindicators.realsector.survey.UnitCases;
import org.finindicators.realsector.survey.WelfarePolicy;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.testkit.CaseRunner;

/** Reads the surveys of case files. */
final class SurveyCases {
    static final CaseRunner CASES = CaseRunner.of()
            .fact(Measure.WELFARE_SURVEY, SurveyCases::survey)
            .fact(Measure.BASELINE_WELFARE_SURVEY, SurveyCases::survey)
            .fact(GroupedMeasures.GROUPED_WELFARE, GroupedCases::read)
            .fact(IncomeLevel.SURVEY_DEFLATOR, lines -> {
                String[] parts = lines.get(0).split(" ", 2);
                return Deflator.of(parts[0], parts[1]);
            });

    private SurveyCases() {}

    /**
     * Lines {@code line:}, {@code unit:}, {@code missing: drop}, {@code welfare:} and {@code weights:}; each row counts
     * once if there are no weights.
     */
    private static Survey survey(List<String> lines) {
        String line = "";
        Optional<WelfareUnit> unit = Optional.empty();
        WelfarePolicy policy = WelfarePolicy.AS_REPORTED;
        double[] welfare = {};
        double[] weights = {};
        for (String one : lines) {
            String[] parts = one.split(": ", 2);
            switch (parts[0]) {
                case "line" -> line = parts[1];
                case "unit" -> unit = Optional.of(UnitCases.unit(parts[1]));
                case "missing" -> policy = policy.withMissing(Treatment.valueOf(parts[1].toUpperCase(Locale.ROOT)));
                case "welfare" -> welfare = numbers(parts[1]);
                case "weights" -> weights = numbers(parts[1]);
                default -> throw new IllegalArgumentException("a survey has no '" + parts[0] + "'");
            }
        }
        Survey survey = weights.length == 0 ? Survey.of(welfare) : Survey.of(welfare, weights);
        survey = unit.map(survey::in).orElse(survey);
        survey = policy.equals(WelfarePolicy.AS_REPORTED) ? survey : survey.under(policy);
        return line.isEmpty() ? survey : survey.withLine(UnitCases.line(line));
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
