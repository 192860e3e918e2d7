/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import static org.finindicators.formula.Formula.rate;
import static org.finindicators.intermediary.statement.BankItems.MARKET_RATE;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * Borrowed funds line by line, so that a dear one need not hide a cheap one.
 *
 * @param lines the facilities, none for an institution without such funds
 * @since 0.1.0
 */
public record Facilities(List<@Valid Facility> lines) {
    /** The borrowed funds on which less than the market rate is paid, line by line. */
    public static final Fact<Facilities> CONCESSIONAL_FACILITIES =
            new Fact<>("concessional-facilities", "concessional facilities", Facilities.class);

    private static final Dimension MONEY_A_YEAR = Dimension.MONEY.times(Dimension.PER_YEAR);

    /** Copies the list. */
    public Facilities {
        lines = List.copyOf(lines);
    }

    /**
     * Takes facilities.
     *
     * @param lines the facilities, none for an institution without such funds
     * @return all of them
     */
    public static Facilities of(Facility... lines) {
        return new Facilities(List.of(lines));
    }

    /**
     * Declares the interest saved on all facilities, a dear one offsetting a cheap one: the sum of balance x (market
     * rate - rate paid), in money a year.
     *
     * <p>Undefined where the facilities or the market rate are not reported, a balance is negative, or a rate is -100 %
     * or less.
     *
     * @return the calculation
     */
    public static Calculation netInterestSaved() {
        return saved("sum over facilities of balance x (market rate - rate)", gap -> gap);
    }

    /**
     * Declares the interest saved on the cheap facilities alone: the sum of balance x max(0, market rate - rate paid),
     * in money a year. A facility dearer than the market counts as zero.
     *
     * <p>Undefined as {@link #netInterestSaved()}.
     *
     * @return the calculation
     */
    public static Calculation grossInterestSaved() {
        return saved(
                "sum over facilities of balance x max(0, market rate - rate)",
                gap -> gap.signum() < 0 ? Rational.ZERO : gap);
    }

    private static Calculation saved(String words, UnaryOperator<Rational> counted) {
        return Calculation.of(
                        List.of(rate(MARKET_RATE)),
                        words,
                        MONEY_A_YEAR,
                        List.of(
                                CONCESSIONAL_FACILITIES.notReported(),
                                Reason.OUT_OF_DOMAIN.when("balance of a facility negative"),
                                Reason.OUT_OF_DOMAIN.when("rate of a facility -100 % or less")),
                        (inputs, figures) -> evaluate(inputs.get(0), counted, figures))
                .withFacts(CONCESSIONAL_FACILITIES);
    }

    private static Evaluation evaluate(Formula marketRate, UnaryOperator<Rational> counted, Figures figures) {
        Worksheet sheet = Worksheet.of(figures);
        Optional<Facilities> reported = figures.fact(CONCESSIONAL_FACILITIES);
        if (reported.isEmpty()) {
            return sheet.missing(CONCESSIONAL_FACILITIES);
        }
        Optional<Rational> market = sheet.take(marketRate);
        Rational sum = Rational.ZERO;
        for (Facility line : reported.get().lines()) {
            read(line, sheet);
            if (market.isPresent()) {
                Rational gap = counted.apply(market.get().minus(Rational.of(line.rate())));
                Rational saved = Rational.of(line.averageBalance()).times(gap);
                sheet.step(line.name() + ": " + Printing.number(line.averageBalance()) + " x " + Printing.percent(gap)
                        + " = " + Printing.number(saved));
                sum = sum.plus(saved);
            }
        }
        return sheet.value(sum);
    }

    private static void read(Facility line, Worksheet sheet) {
        Figures figures = sheet.figures();
        sheet.money(line.name(), "average of " + figures.period(), line.averageBalance())
                .requireNotNegative("balance of " + line.name(), line.averageBalance())
                .number("rate of " + line.name(), figures.period().toString(), line.rate(), "");
        if (line.rate().compareTo(BigDecimal.ONE.negate()) <= 0) {
            sheet.fault(
                    Reason.OUT_OF_DOMAIN,
                    "rate of " + line.name() + " " + Printing.percent(line.rate()) + ": must be above -100 %");
        }
    }
}
