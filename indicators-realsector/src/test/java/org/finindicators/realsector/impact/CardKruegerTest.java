/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Statement;
import org.junit.jupiter.api.Test;

/**
 * The restaurants of New Jersey and Pennsylvania before and after the minimum wage of 1992. Hill, Griffiths and Lim,
 * Principles of Econometrics, print the difference in differences 2.7536 and its classical standard error 1.6884 over
 * these 794 rows.
 */
class CardKruegerTest {
    private static final String ROWS = "/data/card-krueger-1994-fte.txt";

    @Test
    void jobsPerFirm_asPublished() throws IOException {
        Statement statement = Statement.builder("New Jersey", ReportingPeriod.year(1992))
                .with(EmploymentImpact.SURVEY_OF_JOBS, survey())
                .build();
        Indicator difference = EmploymentImpact.EMPLOYMENT_IMPACT.variant("jobs-survey");
        assertThat(value(difference, statement)).isEqualTo(2.7536, within(0.00005));
        Indicator error = EmploymentImpact.JOBS_PER_FIRM_COMPARISON.standardError(StandardErrorForm.CLASSICAL);
        assertThat(value(error, statement)).isEqualTo(1.6884, within(0.00005));
        assertThat(difference.measure(statement).toString())
                .startsWith("Impact on employment [jobs-survey] = 2.75 full-time equivalents per firm");
    }

    private static double value(Indicator indicator, Statement statement) {
        return ((Measured) indicator.measure(statement)).exact().toDouble();
    }

    private static ImpactSurvey survey() throws IOException {
        List<Double> values = new ArrayList<>();
        List<Boolean> treated = new ArrayList<>();
        List<Boolean> after = new ArrayList<>();
        for (String line : lines()) {
            String[] parts = line.split(": ", 2);
            for (String number : parts[1].split(" ")) {
                values.add(Double.parseDouble(number));
                treated.add(parts[0].startsWith("New Jersey"));
                after.add(parts[0].endsWith("after"));
            }
        }
        return ImpactSurvey.of(
                values.stream().mapToDouble(Double::doubleValue).toArray(), flags(treated), flags(after));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(CardKruegerTest.class.getResourceAsStream(ROWS), ROWS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static boolean[] flags(List<Boolean> column) {
        boolean[] flags = new boolean[column.size()];
        for (int row = 0; row < flags.length; row++) {
            flags[row] = column.get(row);
        }
        return flags;
    }
}
