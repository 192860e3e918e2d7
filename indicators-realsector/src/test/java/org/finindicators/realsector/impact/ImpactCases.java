/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.finindicators.statement.EconomyItems;
import org.finindicators.testkit.CaseRunner;

/** Reads the facts of an impact from the lines of a case. */
final class ImpactCases {
    static final CaseRunner RUNNER = CaseRunner.of(ImpactItems.class, EconomyItems.class)
            .fact(EmploymentImpact.EMPLOYMENT_RATES, lines -> means(lines.get(0)))
            .fact(EmploymentImpact.REGIONAL_EMPLOYMENT_RATES, ImpactCases::regions)
            .fact(EmploymentImpact.EMPLOYMENT_SURVEY, ImpactCases::survey)
            .fact(EmploymentImpact.JOBS_PER_FIRM, lines -> means(lines.get(0)))
            .fact(EmploymentImpact.REGIONAL_JOBS_PER_FIRM, ImpactCases::regions)
            .fact(EmploymentImpact.SURVEY_OF_JOBS, ImpactCases::survey)
            .fact(EmploymentImpact.HOURS_PER_FIRM, lines -> means(lines.get(0)))
            .fact(EmploymentImpact.REGIONAL_HOURS_PER_FIRM, ImpactCases::regions)
            .fact(EmploymentImpact.SURVEY_OF_HOURS, ImpactCases::survey)
            .fact(EmploymentImpact.EMPLOYMENT_AND_OUTPUT, ImpactCases::growth)
            .fact(IncomeImpact.INCOME_MEANS, lines -> means(lines.get(0)))
            .fact(IncomeImpact.REGIONAL_INCOME_MEANS, ImpactCases::regions)
            .fact(IncomeImpact.INCOME_SURVEY, ImpactCases::survey)
            .fact(PovertyComparisons.POVERTY_HEADCOUNT_MEANS, lines -> means(lines.get(0)))
            .fact(PovertyComparisons.REGIONAL_POVERTY_HEADCOUNT_MEANS, ImpactCases::regions)
            .fact(PovertyComparisons.POVERTY_HEADCOUNT_SURVEY, ImpactCases::survey)
            .fact(PovertyComparisons.POVERTY_GAP_MEANS, lines -> means(lines.get(0)))
            .fact(PovertyComparisons.REGIONAL_POVERTY_GAP_MEANS, ImpactCases::regions)
            .fact(PovertyComparisons.POVERTY_GAP_SURVEY, ImpactCases::survey)
            .fact(PovertyImpact.POVERTY_WITH_OPERATION, ImpactCases::poverty)
            .fact(PovertyImpact.COUNTERFACTUAL_POVERTY, ImpactCases::poverty)
            .fact(PovertyImpact.BASELINE_POVERTY, ImpactCases::poverty);

    private ImpactCases() {}

    /** {@code 10 to 14, comparison 20 to 22}. */
    private static FourMeans means(String line) {
        String[] words = line.replace(", comparison", "").split(" (?:to )?");
        return BeforeAndAfter.of(words[0], words[1]).comparedWith(words[2], words[3]);
    }

    /** A line each: the name, a colon, the means, and after a bar the population. */
    private static RegionalMeans regions(List<String> lines) {
        List<RegionalMeans.Region> regions = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": *| *\\| *");
            RegionalMeans.Region region = RegionalMeans.Region.of(parts[0], means(parts[1]));
            regions.add(parts.length == 2 ? region : region.withPopulation(parts[2]));
        }
        return new RegionalMeans(regions);
    }

    private static EmploymentAndOutput growth(List<String> lines) {
        String[] words = lines.get(0).split(" +");
        return EmploymentAndOutput.of(BeforeAndAfter.of(words[0], words[1]), BeforeAndAfter.of(words[2], words[3]));
    }

    private static PovertyValues poverty(List<String> lines) {
        PovertyValues values = PovertyValues.none();
        for (String line : lines) {
            String[] parts = line.split(": *");
            values = switch (parts[0]) {
                case "headcount" -> values.withHeadcount(parts[1]);
                case "gap" -> values.withGap(parts[1]);
                default -> values.withSeverity(parts[1]);
            };
        }
        return values;
    }

    /** Lines {@code values:}, {@code treated:}, {@code after:} (1 and 0), {@code weights:}, {@code clusters:}. */
    static ImpactSurvey survey(List<String> lines) {
        ImpactSurvey survey = ImpactSurvey.of(new double[0], new boolean[0], new boolean[0]);
        double[] values = {};
        boolean[] treated = {};
        for (String line : lines) {
            String[] parts = line.split(": *");
            double[] column = Stream.of(parts[1].split(" +"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (parts[0]) {
                case "values" -> values = column;
                case "treated" -> treated = flags(column);
                case "after" -> survey = ImpactSurvey.of(values, treated, flags(column));
                case "weights" -> survey = survey.withWeights(column);
                default ->
                    survey = survey.withClusters(Stream.of(parts[1].split(" +"))
                            .mapToInt(Integer::parseInt)
                            .toArray());
            }
        }
        return survey;
    }

    private static boolean[] flags(double[] column) {
        boolean[] flags = new boolean[column.length];
        for (int i = 0; i < column.length; i++) {
            flags[i] = column[i] == 1;
        }
        return flags;
    }
}
