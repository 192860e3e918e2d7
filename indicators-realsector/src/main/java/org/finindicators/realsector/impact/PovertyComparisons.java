/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Unit.POINTS;
import static org.finindicators.realsector.impact.PovertyImpact.POVERTY_IMPACT;

import java.util.List;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;

/**
 * Compares the change of poverty among those whom an operation reached with that of a comparison group: from four
 * headcounts or gaps, from those of regions, or from the rows of a survey.
 *
 * <p>All are measured against the same line. The default variants are in {@link PovertyImpact#POVERTY_IMPACT}; the
 * methods choose a region and the form of the standard error.
 */
public final class PovertyComparisons {
    /** Headcounts of those reached and of a comparison group, before and after. */
    public static final Fact<FourMeans> HEADCOUNTS =
            new Fact<>("headcounts-before-and-after", "headcounts before and after", FourMeans.class);

    /** The same by region. */
    public static final Fact<RegionalMeans> REGIONAL_HEADCOUNTS = new Fact<>(
            "regional-headcounts-before-and-after", "headcounts before and after by region", RegionalMeans.class);

    /** A survey of persons, 1 for each who is poor and 0 for each who is not. */
    public static final Fact<ImpactSurvey> HEADCOUNT_SURVEY =
            new Fact<>("survey-of-the-poor", "survey of who is poor", ImpactSurvey.class);

    /** Poverty gaps, FGT(1), of those reached and of a comparison group, before and after. */
    public static final Fact<FourMeans> GAPS =
            new Fact<>("gaps-before-and-after", "poverty gaps before and after", FourMeans.class);

    /** The same by region. */
    public static final Fact<RegionalMeans> REGIONAL_GAPS = new Fact<>(
            "regional-gaps-before-and-after", "poverty gaps before and after by region", RegionalMeans.class);

    /** A survey of persons: what each lacks to the line over the line, 0 for those who lack nothing. */
    public static final Fact<ImpactSurvey> GAP_SURVEY =
            new Fact<>("survey-of-gaps", "survey of poverty gaps", ImpactSurvey.class);

    private static final Comparisons OF_HEADCOUNTS =
            new Comparisons(Outcome.RATE, HEADCOUNTS, REGIONAL_HEADCOUNTS, HEADCOUNT_SURVEY);

    private static final Comparisons OF_GAPS = new Comparisons(Outcome.GAP, GAPS, REGIONAL_GAPS, GAP_SURVEY);

    private PovertyComparisons() {}

    /** The variants that need nothing chosen. */
    static List<Variant> variants() {
        return List.of(
                variant("headcount-comparison", OF_HEADCOUNTS.ofMeans())
                        .note("change of the headcount less that of a comparison group"),
                variant("headcount-regional", OF_HEADCOUNTS.overRegions())
                        .note("mean of the regions' differences in differences of headcounts"),
                variant("headcount-survey", OF_HEADCOUNTS.ofSurvey())
                        .note("difference in differences over the rows of a survey of who is poor"),
                standardError("headcount-standard-error", OF_HEADCOUNTS, StandardErrorForm.HC1),
                variant("gap-comparison", OF_GAPS.ofMeans())
                        .note("change of the poverty gap less that of a comparison group"),
                variant("gap-regional", OF_GAPS.overRegions())
                        .note("mean of the regions' differences in differences of poverty gaps"),
                variant("gap-survey", OF_GAPS.ofSurvey())
                        .note("difference in differences over the rows of a survey of poverty gaps"),
                standardError("gap-standard-error", OF_GAPS, StandardErrorForm.HC1));
    }

    private static Variant variant(String name, Calculation calculation) {
        return Variant.of(name, LIBRARY, calculation).in(POINTS);
    }

    private static Variant standardError(String name, Comparisons comparisons, StandardErrorForm form) {
        return variant(name, comparisons.standardError(form))
                .note("standard error of the survey's difference, " + form.words());
    }

    private static Indicator with(String name, Calculation calculation) {
        return POVERTY_IMPACT.with(variant(name, calculation));
    }

    /**
     * Chooses a region of the regional headcounts.
     *
     * @param region its name
     * @return the difference in differences of that region
     */
    public static Indicator headcountInRegion(String region) {
        return with("headcount-" + Variant.nameFrom(region, "region"), OF_HEADCOUNTS.ofRegion(region));
    }

    /**
     * Chooses a region of the survey of headcounts.
     *
     * @param region its name
     * @return the difference in differences over the rows of that region
     */
    public static Indicator headcountSurveyIn(String region) {
        return with("headcount-survey-" + Variant.nameFrom(region, "region"), OF_HEADCOUNTS.ofSurveyIn(region));
    }

    /**
     * Chooses the form of the standard error over the rows of the survey of headcounts.
     *
     * @param form the form
     * @return the standard error
     */
    public static Indicator headcountStandardError(StandardErrorForm form) {
        return POVERTY_IMPACT.with(standardError(
                Variant.nameFrom("headcount standard error " + form.words(), "survey"), OF_HEADCOUNTS, form));
    }

    /**
     * Measures the difference in differences of headcounts for every region of the survey, and for all its rows.
     *
     * @param figures the reported figures
     * @param form the form of the standard errors
     * @return a row for each region, and one for all
     */
    public static RegionalEstimates headcountSurveyByRegion(Figures figures, StandardErrorForm form) {
        return OF_HEADCOUNTS.byRegion(POVERTY_IMPACT, ", headcount", POINTS, figures, form);
    }

    /**
     * Chooses a region of the regional poverty gaps.
     *
     * @param region its name
     * @return the difference in differences of that region
     */
    public static Indicator gapInRegion(String region) {
        return with("gap-" + Variant.nameFrom(region, "region"), OF_GAPS.ofRegion(region));
    }

    /**
     * Chooses a region of the survey of poverty gaps.
     *
     * @param region its name
     * @return the difference in differences over the rows of that region
     */
    public static Indicator gapSurveyIn(String region) {
        return with("gap-survey-" + Variant.nameFrom(region, "region"), OF_GAPS.ofSurveyIn(region));
    }

    /**
     * Chooses the form of the standard error over the rows of the survey of poverty gaps.
     *
     * @param form the form
     * @return the standard error
     */
    public static Indicator gapStandardError(StandardErrorForm form) {
        return POVERTY_IMPACT.with(
                standardError(Variant.nameFrom("gap standard error " + form.words(), "survey"), OF_GAPS, form));
    }

    /**
     * Measures the difference in differences of poverty gaps for every region of the survey, and for all its rows.
     *
     * @param figures the reported figures
     * @param form the form of the standard errors
     * @return a row for each region, and one for all
     */
    public static RegionalEstimates gapSurveyByRegion(Figures figures, StandardErrorForm form) {
        return OF_GAPS.byRegion(POVERTY_IMPACT, ", poverty gap", POINTS, figures, form);
    }
}
