/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.statement;

import static org.finindicators.formula.Formula.rate;
import static org.finindicators.intermediary.statement.BankItems.MARKET_RATE;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Figures;
import org.finindicators.formula.Operand;
import org.finindicators.formula.Reason;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * Borrowed funds line by line, so that a dear one need not hide a cheap one.
 *
 * @param lines the facilities, none for an institution without such funds
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
     * Declares the interest saved: balance x (market rate - rate paid), facility by facility, in money a year.
     *
     * @param floored whether a facility dearer than the market counts as zero instead of as a negative amount
     * @return the calculation; undefined where the facilities or the market rate are not reported, a balance is
     *     negative, or a rate is -100 % or less
     */
    public static Calculation interestSaved(boolean floored) {
        String words = floored
                ? "sum over facilities of balance x max(0, market rate - rate)"
                : "sum over facilities of balance x (market rate - rate)";
        return Calculation.from(
                CONCESSIONAL_FACILITIES,
                words,
                MONEY_A_YEAR,
                List.of(
                        "market rate not reported",
                        "market rate -100 % or less",
                        "balance of a facility negative",
                        "rate of a facility -100 % or less"),
                (facilities, figures) -> facilities.interestSaved(floored, figures));
    }

    private Evaluation interestSaved(boolean floored, Figures figures) {
        Evaluation market = rate(MARKET_RATE).evaluate(figures);
        if (market.value().isEmpty()) {
            return market;
        }
        Rational marketRate = market.value().get();
        List<Operand> operands = new ArrayList<>(market.operands());
        List<String> steps = new ArrayList<>();
        Optional<String> fault = Optional.empty();
        Rational sum = Rational.ZERO;
        for (Facility line : lines) {
            operands.add(Operand.money(
                    line.name(),
                    "average of " + figures.period(),
                    line.averageBalance(),
                    figures.scale(),
                    figures.currency()));
            operands.add(Operand.of("rate of " + line.name(), figures.period().toString(), line.rate(), ""));
            if (fault.isEmpty()) {
                fault = fault(line);
            }
            Rational gap = marketRate.minus(Rational.of(line.rate()));
            Rational counted = floored && gap.signum() < 0 ? Rational.ZERO : gap;
            Rational saved = Rational.of(line.averageBalance()).times(counted);
            steps.add(line.name() + ": " + Printing.upTo(line.averageBalance(), 6) + " x " + percent(counted) + " = "
                    + Printing.upTo(saved.toDecimal(), 6));
            sum = sum.plus(saved);
        }
        return fault.isPresent()
                ? Evaluation.undefined(Reason.OUT_OF_DOMAIN, fault.get(), operands)
                : Evaluation.of(sum, operands, steps);
    }

    private static Optional<String> fault(Facility line) {
        if (line.averageBalance().signum() < 0) {
            return Optional.of(
                    line.name() + ": balance " + Printing.upTo(line.averageBalance(), 6) + " must not be negative");
        }
        return line.rate().compareTo(BigDecimal.ONE.negate()) <= 0
                ? Optional.of(line.name() + ": rate " + Printing.upTo(line.rate(), 6) + " must be above -100 %")
                : Optional.empty();
    }

    private static String percent(Rational rate) {
        return Printing.upTo(rate.toDecimal().movePointRight(2), 6) + " %";
    }
}
