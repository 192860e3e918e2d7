/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import java.util.List;
import java.util.stream.Stream;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PovertyTest {
    private static final CaseRunner CASES = CaseRunner.of().fact(Poverty.SURVEY, PovertyTest::survey);

    @TestFactory
    Stream<DynamicTest> povertyHeadcount() {
        return CASES.run(Poverty.POVERTY_HEADCOUNT);
    }

    @TestFactory
    Stream<DynamicTest> povertyGap() {
        return CASES.run(Poverty.POVERTY_GAP);
    }

    @TestFactory
    Stream<DynamicTest> povertySeverity() {
        return CASES.run(Poverty.POVERTY_SEVERITY);
    }

    /** Lines {@code line:}, {@code welfare:} and {@code weights:}; each row counts once if there are no weights. */
    private static Survey survey(List<String> lines) {
        String line = "";
        double[] welfare = {};
        double[] weights = {};
        for (String one : lines) {
            String[] parts = one.split(": ", 2);
            switch (parts[0]) {
                case "line" -> line = parts[1];
                case "welfare" -> welfare = numbers(parts[1]);
                case "weights" -> weights = numbers(parts[1]);
                default -> throw new IllegalArgumentException("a survey has no '" + parts[0] + "'");
            }
        }
        return weights.length == 0 ? Survey.of(welfare, line) : Survey.of(welfare, weights, line);
    }

    private static double[] numbers(String text) {
        return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
