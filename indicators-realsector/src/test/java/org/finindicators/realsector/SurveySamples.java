/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.finindicators.realsector.lorenz.GroupedMeasures;
import org.finindicators.realsector.lorenz.GroupedWelfare;
import org.finindicators.realsector.lorenz.LorenzCurve;
import org.finindicators.realsector.lorenz.QuadraticLorenz;
import org.finindicators.realsector.poverty.Deflator;
import org.finindicators.realsector.poverty.IncomeLevel;
import org.finindicators.realsector.survey.Measure;
import org.finindicators.realsector.survey.PovertyLine;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.WelfareUnit;
import org.finindicators.testkit.FactSamples;

/** Random surveys and grouped data, whose amounts are in whole currency in a statement of any unit. */
final class SurveySamples {
    static final FactSamples FACTS = FactSamples.none()
            .with(Measure.WELFARE_SURVEY, (random, unit) -> survey(random))
            .with(Measure.BASELINE_WELFARE_SURVEY, (random, unit) -> survey(random))
            .with(GroupedMeasures.GROUPED_WELFARE, (random, unit) -> groups(random))
            .with(IncomeLevel.SURVEY_DEFLATOR, (random, unit) -> Deflator.of(level(random), "2021"));

    private SurveySamples() {}

    /** Up to 30 rows, some in debt or with nothing, seldom unsound, without a line or standing for nobody. */
    private static Survey survey(Random random) {
        int rows = random.nextInt(8) == 0 ? random.nextInt(3) : 3 + random.nextInt(28);
        boolean plain = random.nextBoolean();
        double[] welfare = new double[rows];
        double[] weights = new double[rows];
        for (int row = 0; row < rows; row++) {
            double income = (1 + random.nextInt(400)) / 8.0;
            welfare[row] = plain ? income : unusual(random, income);
            weights[row] = random.nextInt(6) == 0 ? 0 : random.nextInt(9);
        }
        switch (random.nextInt(24)) {
            case 0 -> Arrays.fill(weights, 0);
            case 1 -> Arrays.fill(welfare, 0);
            case 2 -> Arrays.fill(welfare, -1);
            case 3 -> Arrays.fill(weights, 0, Math.min(rows, 1), -2);
            default -> {}
        }
        Survey survey = Survey.of(welfare, weights);
        WelfareUnit unit = unit(random);
        survey = random.nextInt(4) == 0 ? survey : survey.in(unit);
        return random.nextInt(12) == 0 ? survey : survey.withLine(line(random, unit));
    }

    /** Mostly the unit of the platform's lines, which some measures need. */
    private static WelfareUnit unit(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> WelfareUnit.nominal("INR", WelfareUnit.Span.MONTH);
            case 1 -> WelfareUnit.real("EUR", WelfareUnit.Span.YEAR, "2015");
            case 2 -> WelfareUnit.ppp(2017, WelfareUnit.Span.DAY);
            default -> WelfareUnit.PPP_2021_A_DAY;
        };
    }

    /** A national line or one of nobody's, sometimes a share of the median, sometimes in another unit. */
    private static PovertyLine line(Random random, WelfareUnit unit) {
        if (random.nextInt(10) == 0) {
            return random.nextBoolean() ? PovertyLine.ofMedian("0.6") : PovertyLine.ofMean("0.5");
        }
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(40));
        PovertyLine line = random.nextInt(3) == 0 ? PovertyLine.of(amount) : PovertyLine.national(amount);
        return switch (random.nextInt(12)) {
            case 0 -> line.in(unit(random));
            case 1, 2 -> line.in(unit);
            default -> line;
        };
    }

    private static double unusual(Random random, double income) {
        return switch (random.nextInt(40)) {
            case 0 -> 0;
            case 1 -> -income;
            case 2 -> 0.125;
            case 3 -> random.nextInt(10) == 0 ? Double.NaN : income;
            default -> income;
        };
    }

    private static BigDecimal level(Random random) {
        int hundredths = random.nextInt(10) == 0 ? -random.nextInt(2) : 50 + random.nextInt(200);
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** Mostly points of a curve like that of rural India 1983, seldom too few, contradictory or of equals. */
    private static GroupedWelfare groups(Random random) {
        int size = random.nextInt(8) == 0 ? random.nextInt(5) : 6 + random.nextInt(8);
        LorenzCurve curve =
                new QuadraticLorenz(0.85 + random.nextInt(100) / 1000.0, -1.45, 0.2 + random.nextInt(100) / 1000.0);
        boolean equal = random.nextInt(12) == 0;
        double[] population = new double[size];
        double[] welfare = new double[size];
        for (int i = 0; i < size; i++) {
            population[i] = (i + 1.0) / size;
            welfare[i] = i + 1 == size ? 1 : equal ? population[i] : curve.share(population[i]);
        }
        if (size > 2 && random.nextInt(10) == 0) {
            welfare[1] = random.nextBoolean() ? welfare[0] / 2 : 1.5;
        }
        GroupedWelfare groups = GroupedWelfare.of(population, welfare);
        if (random.nextInt(10) == 0) {
            groups = groups.withPopulations(BigDecimal.TEN);
        }
        BigDecimal mean = BigDecimal.valueOf(random.nextInt(12) == 0 ? -random.nextInt(2) : 10 + random.nextInt(90));
        groups = random.nextInt(10) == 0 ? groups : groups.withMean(mean);
        BigDecimal line = BigDecimal.valueOf(random.nextInt(12) == 0 ? 0 : 5 + random.nextInt(60));
        WelfareUnit unit = unit(random);
        groups = random.nextInt(4) == 0 ? groups : groups.in(unit);
        return switch (random.nextInt(16)) {
            case 0 -> groups;
            case 1 -> groups.withLine(PovertyLine.of(line).in(unit(random)));
            case 2 -> groups.withLine(PovertyLine.ofMedian("0.6"));
            default -> groups.withLine(line);
        };
    }
}
