/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.poverty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.realsector.survey.Survey;
import org.finindicators.realsector.survey.WelfareMeasures;

/**
 * Poverty lines that are published for comparisons between countries, in the prices of one year: data, not a rule.
 * Lines are revised with new prices, so that a line is named with its prices; a caller states those of other years.
 *
 * <p>{@code survey.withLine(PovertyLines.PIP_2021.international())} holds a survey against the lowest one; its welfare
 * must be in the same prices, for each person and day.
 *
 * @param prices the prices of the lines
 * @param international the line of extreme poverty
 * @param lowerMiddle the line used for countries of lower middle income
 * @param upperMiddle the line used for countries of upper middle income
 * @param societalBase what the societal line has besides the part of the median
 * @param societalShare the part of the median in the societal line
 */
public record PovertyLines(
        String prices,
        BigDecimal international,
        BigDecimal lowerMiddle,
        BigDecimal upperMiddle,
        BigDecimal societalBase,
        BigDecimal societalShare) {
    /**
     * The lines of the World Bank's Poverty and Inequality Platform in dollars of 2021 at purchasing power parity, a
     * person and day: 3.00, 4.20 and 8.30; the societal line is 1.30 and half of the median, at least 3.00.
     */
    public static final PovertyLines PIP_2021 =
            of("dollars of 2021 at purchasing power parity, a person and day", "3.00", "4.20", "8.30", "1.30", "0.5");

    /**
     * Checks the bounds of the lines.
     *
     * @throws IllegalArgumentException if a line is not above zero, or a part of the societal line is below zero
     */
    public PovertyLines {
        international = Decimals.check(international);
        lowerMiddle = Decimals.check(lowerMiddle);
        upperMiddle = Decimals.check(upperMiddle);
        societalBase = Decimals.check(societalBase);
        societalShare = Decimals.check(societalShare);
        for (BigDecimal line : List.of(international, lowerMiddle, upperMiddle)) {
            if (line.signum() <= 0) {
                throw new IllegalArgumentException("a poverty line of " + line + ", it must be above zero");
            }
        }
        if (societalBase.signum() < 0 || societalShare.signum() < 0) {
            throw new IllegalArgumentException(
                    "a societal line of " + societalBase + " and " + societalShare + " of the median");
        }
    }

    /**
     * Takes lines as decimal text.
     *
     * @param prices the prices of the lines
     * @param international the line of extreme poverty
     * @param lowerMiddle the line used for countries of lower middle income
     * @param upperMiddle the line used for countries of upper middle income
     * @param societalBase what the societal line has besides the part of the median
     * @param societalShare the part of the median in the societal line
     * @return the lines
     * @throws IllegalArgumentException if one is no decimal, or out of bounds
     */
    public static PovertyLines of(
            String prices,
            String international,
            String lowerMiddle,
            String upperMiddle,
            String societalBase,
            String societalShare) {
        return new PovertyLines(
                prices,
                Decimals.parse(international),
                Decimals.parse(lowerMiddle),
                Decimals.parse(upperMiddle),
                Decimals.parse(societalBase),
                Decimals.parse(societalShare));
    }

    /**
     * Computes the societal poverty line of a survey: the base and the part of the weighted median, at least the
     * international line.
     *
     * @param survey the survey, its welfare in the prices of the lines
     * @return the line, or nothing where the survey has no median
     */
    public Optional<BigDecimal> societal(Survey survey) {
        return WelfareMeasures.median()
                .of(survey)
                .value()
                .map(median -> societalBase
                        .add(societalShare.multiply(median.toDecimal()))
                        .max(international)
                        .stripTrailingZeros());
    }

    /** Prints the three lines and their prices. */
    @Override
    public String toString() {
        return Decimals.print(international) + ", " + Decimals.print(lowerMiddle) + ", " + Decimals.print(upperMiddle)
                + " " + prices;
    }
}
