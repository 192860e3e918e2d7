/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import static org.finindicators.indicator.Authority.BIS;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.OUTCOME;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.indicator.Unit.POINTS;
import static org.finindicators.indicator.Unit.RATIO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Decimals;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statistics.HodrickPrescott;

/**
 * Declares the distance of credit from its trend.
 *
 * @since 0.1.0
 */
public final class CreditGap {
    /** Credit to the private non-financial sector over output, by quarter. */
    public static final Fact<CreditRatios> CREDIT_RATIOS =
            new Fact<>("credit-ratios", "credit / GDP by quarter", CreditRatios.class);

    /** How smooth the trend of quarterly credit is: credit cycles are taken to last four times as long as business'. */
    private static final double LAMBDA = 400_000;

    /** Ten years, and the quarter itself. */
    private static final int LEAST_QUARTERS = 41;

    private static final int LISTED = 20;

    /** What is stated of a quarter, from its ratio and its trend. */
    private enum Stated {
        GAP("credit / GDP less its one-sided trend"),
        TREND("one-sided trend of credit / GDP");

        private final String words;

        Stated(String words) {
            this.words = words;
        }
    }

    /**
     * Gives how far credit over output is above its trend, an early sign of banking crises.
     *
     * <p>Credit to the private non-financial sector / annual GDP - its trend, in percentage points, in the quarter with
     * which the period ends. The trend is the last value of the {@linkplain HodrickPrescott Hodrick-Prescott filter}
     * with lambda 400,000 over all quarters until then: later figures never change it. It is computed in double
     * precision. The Basel Committee's guide for the countercyclical buffer starts at 2 points and ends at 10.
     *
     * <p>Undefined where
     *
     * <ul>
     *   <li>the quarter is not reported, or one between the first and it,
     *   <li>a ratio is negative (out of domain), or
     *   <li>there are fewer than 41 quarters until then (too little history).
     * </ul>
     *
     * <p>Bank for International Settlements, credit-to-GDP gaps. Variant {@code trend}: the trend itself.
     */
    public static final Indicator CREDIT_TO_GDP_GAP = Indicator.builder("macro.credit-to-gdp-gap", "Credit-to-GDP gap")
            .topic("stability")
            .definition("Credit to the private non-financial sector over output, less its one-sided trend.")
            .source(BIS, "credit-to-GDP gaps")
            .better(CONTEXTUAL)
            .tier(OTHER)
            .roles(INTERMEDIATE, OUTCOME)
            .variant(Variant.of("gap", BIS, calculation(Stated.GAP)).in(POINTS))
            .variant(Variant.of("trend", BIS, calculation(Stated.TREND))
                    .in(RATIO)
                    .note("the trend itself"))
            .build();

    private CreditGap() {}

    private static Calculation calculation(Stated stated) {
        return Calculation.from(
                CREDIT_RATIOS,
                stated.words,
                Dimension.NUMBER,
                List.of(
                        Reason.NOT_REPORTED.when(
                                "the quarter with which the period ends, or one before it, not reported"),
                        Reason.OUT_OF_DOMAIN.when("a negative ratio"),
                        Reason.TOO_LITTLE_HISTORY.when("fewer than " + LEAST_QUARTERS + " quarters")),
                (history, figures) -> evaluate(history, figures, stated));
    }

    private static Evaluation evaluate(CreditRatios history, Figures figures, Stated stated) {
        Worksheet sheet = Worksheet.of(figures);
        LocalDate end = figures.period().closing();
        List<Map.Entry<ReportingPeriod, BigDecimal>> known = history.ratios().entrySet().stream()
                .filter(entry -> !entry.getKey().end().isAfter(end))
                .toList();
        if (known.isEmpty() || !known.get(known.size() - 1).getKey().end().equals(end)) {
            return sheet.undefined(Reason.NOT_REPORTED, "credit / GDP of the quarter that ends " + end);
        }
        check(known, sheet);
        Map.Entry<ReportingPeriod, BigDecimal> last = known.get(known.size() - 1);
        sheet.number("credit / GDP", last.getKey().toString(), last.getValue(), "");
        if (known.size() < LEAST_QUARTERS) {
            sheet.fault(
                    Reason.TOO_LITTLE_HISTORY,
                    known.size() + " quarters until " + last.getKey() + ", the trend needs " + LEAST_QUARTERS);
        }
        if (!sheet.isSound()) {
            return sheet.undefined();
        }
        double[] ratios = known.stream()
                .mapToDouble(entry -> entry.getValue().doubleValue())
                .toArray();
        BigDecimal trend = Decimals.of(HodrickPrescott.oneSided(ratios, LAMBDA)[ratios.length - 1]);
        sheet.number("trend", last.getKey().toString(), trend, "");
        sheet.step("over " + known.size() + " quarters since " + known.get(0).getKey() + ", lambda "
                + Printing.number((long) LAMBDA));
        return sheet.value(
                stated == Stated.TREND
                        ? Rational.of(trend)
                        : Rational.of(last.getValue()).minus(Rational.of(trend)));
    }

    private static void check(List<Map.Entry<ReportingPeriod, BigDecimal>> known, Worksheet sheet) {
        List<String> missing = new ArrayList<>();
        for (int i = 1; i < known.size(); i++) {
            ReportingPeriod expected = CreditRatios.next(known.get(i - 1).getKey());
            while (expected.compareTo(known.get(i).getKey()) < 0) {
                missing.add(expected.toString());
                expected = CreditRatios.next(expected);
            }
        }
        if (!missing.isEmpty()) {
            sheet.fault(Reason.NOT_REPORTED, "credit / GDP of " + Printing.some(missing, LISTED));
        }
        known.stream()
                .filter(entry -> entry.getValue().signum() < 0)
                .findFirst()
                .ifPresent(entry -> sheet.requireNotNegative("credit / GDP of " + entry.getKey(), entry.getValue()));
    }
}
