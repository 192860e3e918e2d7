/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.finindicators.realsector.impact.PovertyImpact.POVERTY_IMPACT;

import java.util.List;
import org.finindicators.formula.Fact;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Compares the change of poverty among those whom an operation reached with that of a comparison group: from four
 * headcounts or gaps, from those of regions, or from the rows of a survey.
 *
 * <p>All are measured against the same line. The default variants are in {@link PovertyImpact#POVERTY_IMPACT}; the two
 * comparisons choose a region and the form of the standard error.
 *
 * @since 0.1.0
 */
public final class PovertyComparisons {
    /** Headcounts of those reached and of a comparison group, before and after. */
    public static final Fact<FourMeans> POVERTY_HEADCOUNT_MEANS =
            new Fact<>("headcounts-before-and-after", "headcounts before and after", FourMeans.class);

    /** The same by region. */
    public static final Fact<RegionalMeans> REGIONAL_POVERTY_HEADCOUNT_MEANS = new Fact<>(
            "regional-headcounts-before-and-after", "headcounts before and after by region", RegionalMeans.class);

    /** A survey of persons, 1 for each who is poor and 0 for each who is not. */
    public static final Fact<ImpactSurvey> POVERTY_HEADCOUNT_SURVEY =
            new Fact<>("survey-of-the-poor", "survey of who is poor", ImpactSurvey.class);

    /** Poverty gaps, FGT(1), of those reached and of a comparison group, before and after. */
    public static final Fact<FourMeans> POVERTY_GAP_MEANS =
            new Fact<>("gaps-before-and-after", "poverty gaps before and after", FourMeans.class);

    /** The same by region. */
    public static final Fact<RegionalMeans> REGIONAL_POVERTY_GAP_MEANS = new Fact<>(
            "regional-gaps-before-and-after", "poverty gaps before and after by region", RegionalMeans.class);

    /** A survey of persons: what each lacks to the line over the line, 0 for those who lack nothing. */
    public static final Fact<ImpactSurvey> POVERTY_GAP_SURVEY =
            new Fact<>("survey-of-gaps", "survey of poverty gaps", ImpactSurvey.class);

    /** The comparison of headcounts with those of a group which the operation did not reach, region by region too. */
    public static final ImpactComparison POVERTY_HEADCOUNT_COMPARISON = new ImpactComparison(
            Outcome.RATE,
            "headcount",
            POVERTY_HEADCOUNT_MEANS,
            REGIONAL_POVERTY_HEADCOUNT_MEANS,
            POVERTY_HEADCOUNT_SURVEY,
            PovertyComparisons::impact);

    /** The comparison of poverty gaps with those of a group which the operation did not reach, region by region too. */
    public static final ImpactComparison POVERTY_GAP_COMPARISON = new ImpactComparison(
            Outcome.GAP,
            "poverty gap",
            POVERTY_GAP_MEANS,
            REGIONAL_POVERTY_GAP_MEANS,
            POVERTY_GAP_SURVEY,
            PovertyComparisons::impact);

    private PovertyComparisons() {}

    private static Indicator impact() {
        return POVERTY_IMPACT;
    }

    /** The variants that need nothing chosen. */
    static List<Variant> variants() {
        return List.of(
                POVERTY_HEADCOUNT_COMPARISON
                        .variant("comparison", POVERTY_HEADCOUNT_COMPARISON.ofMeans())
                        .note("change of the headcount less that of a comparison group"),
                POVERTY_HEADCOUNT_COMPARISON
                        .variant("regional", POVERTY_HEADCOUNT_COMPARISON.overRegions())
                        .note("mean of the regions' differences in differences of headcounts"),
                POVERTY_HEADCOUNT_COMPARISON
                        .variant("survey", POVERTY_HEADCOUNT_COMPARISON.ofSurvey())
                        .note("difference in differences over the rows of a survey of who is poor"),
                POVERTY_HEADCOUNT_COMPARISON.standardErrorAs("headcount-standard-error", StandardErrorForm.HC1),
                POVERTY_GAP_COMPARISON
                        .variant("comparison", POVERTY_GAP_COMPARISON.ofMeans())
                        .note("change of the poverty gap less that of a comparison group"),
                POVERTY_GAP_COMPARISON
                        .variant("regional", POVERTY_GAP_COMPARISON.overRegions())
                        .note("mean of the regions' differences in differences of poverty gaps"),
                POVERTY_GAP_COMPARISON
                        .variant("survey", POVERTY_GAP_COMPARISON.ofSurvey())
                        .note("difference in differences over the rows of a survey of poverty gaps"),
                POVERTY_GAP_COMPARISON.standardErrorAs("gap-standard-error", StandardErrorForm.HC1));
    }
}
