/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finindicators.number.Intake;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.validation.InvalidInputException;

/**
 * Credit to the private non-financial sector over the output of a year, quarter by quarter, as fractions.
 *
 * <pre>{@code CreditRatios.ofPercent(ReportingPeriod.quarter(1984, 4), "31.3", "27.2", "24.9")}</pre>
 *
 * @param ratios the ratio by calendar quarter, a fraction
 * @since 0.1.0
 */
public record CreditRatios(@NotEmpty SortedMap<ReportingPeriod, BigDecimal> ratios) {
    private static final int QUARTER = 3;

    /**
     * Copies the ratios and normalises the numbers.
     *
     * @throws InvalidInputException if numbers are null or out of bounds or periods are no calendar quarters, with all
     *     of them
     */
    public CreditRatios {
        Intake intake = new Intake();
        SortedMap<ReportingPeriod, BigDecimal> copy = new TreeMap<>();
        ratios.forEach((quarter, ratio) -> {
            if (!isQuarter(quarter)) {
                intake.add(place(quarter), "", "is not a calendar quarter");
            }
            copy.put(quarter, intake.number(place(quarter), ratio));
        });
        intake.refuse();
        ratios = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Takes the ratios of successive quarters, in per cent.
     *
     * @param first the first quarter
     * @param percents the ratio of that quarter and the next ones, in per cent
     * @return the history
     * @throws InvalidInputException if numbers are null or out of bounds, with all of them, or the first period is no
     *     calendar quarter
     */
    public static CreditRatios ofPercent(ReportingPeriod first, BigDecimal... percents) {
        Intake intake = new Intake();
        SortedMap<ReportingPeriod, BigDecimal> ratios = new TreeMap<>();
        ReportingPeriod quarter = first;
        for (int i = 0; i < percents.length; i++) {
            quarter = i == 0 ? first : next(quarter);
            ratios.put(quarter, intake.toFraction(place(quarter), percents[i]).orElse(BigDecimal.ZERO));
        }
        intake.refuse();
        return new CreditRatios(ratios);
    }

    /**
     * Takes the ratios of successive quarters, in per cent.
     *
     * @param first the first quarter
     * @param percents the ratio of that quarter and the next ones, in per cent, as decimal text
     * @return the history
     * @throws InvalidInputException if texts are not numbers, with all of them, or the first period is no calendar
     *     quarter
     */
    public static CreditRatios ofPercent(ReportingPeriod first, String... percents) {
        Intake intake = new Intake();
        BigDecimal[] numbers = new BigDecimal[percents.length];
        ReportingPeriod quarter = first;
        for (int i = 0; i < percents.length; i++) {
            quarter = i == 0 ? first : next(quarter);
            numbers[i] = intake.toNumber(place(quarter), percents[i]).orElse(BigDecimal.ZERO);
        }
        intake.refuse();
        return ofPercent(first, numbers);
    }

    private static boolean isQuarter(ReportingPeriod period) {
        LocalDate end = period.end();
        return period.equals(ReportingPeriod.quarter(end.getYear(), (end.getMonthValue() + 2) / QUARTER));
    }

    static ReportingPeriod next(ReportingPeriod quarter) {
        return new ReportingPeriod(
                quarter.start().plusMonths(QUARTER),
                quarter.start().plusMonths(2L * QUARTER).minusDays(1));
    }

    private static String place(ReportingPeriod quarter) {
        return "ratios[" + quarter + "]";
    }
}
