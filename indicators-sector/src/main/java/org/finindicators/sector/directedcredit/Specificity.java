/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Dimension;
import org.finindicators.formula.Evaluation;
import org.finindicators.formula.QuotientDimensions;
import org.finindicators.formula.Reason;
import org.finindicators.formula.Worksheet;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;
import org.finindicators.sector.directedcredit.Programmes.Amount;

/** Weighs directed credit by its level of targeting. */
final class Specificity {
    private static final String STOCK = "directed credit outstanding";

    private Specificity() {}

    static Calculation score(TargetingWeights weights) {
        return weighted(
                        "sum of share in directed credit x weight of targeting, weights " + weights.name(),
                        weights::weight,
                        "weights " + Printing.number(weights.weight(Targeting.SECTOR)) + " for sectors, "
                                + Printing.number(weights.weight(Targeting.CLASS_OF_BORROWERS)) + " for classes, "
                                + Printing.number(weights.weight(Targeting.NAMED_BORROWERS)) + " for named borrowers")
                .withKey(weights);
    }

    static Calculation share(Targeting chosen) {
        return weighted(
                "directed credit for " + chosen.words() + " / directed credit",
                level -> level == chosen ? BigDecimal.ONE : BigDecimal.ZERO,
                "");
    }

    private static Calculation weighted(String words, Function<Targeting, BigDecimal> weight, String how) {
        return Programmes.calculation(
                        words,
                        Dimension.NUMBER,
                        List.of(
                                Reason.NOT_REPORTED.when("targeting of a programme not reported"),
                                Reason.ZERO_DENOMINATOR.when("no directed credit outstanding")),
                        programmes -> evaluate(programmes, weight, how))
                .asQuotient(QuotientDimensions.MONEY);
    }

    private static Evaluation evaluate(Programmes programmes, Function<Targeting, BigDecimal> weight, String how) {
        Map<Targeting, Rational> stocks = new EnumMap<>(Targeting.class);
        for (DirectedProgramme programme : programmes.all()) {
            Rational stock = programmes.read(programme, Amount.CLOSING);
            Optional<Targeting> level = programme.targeting();
            if (level.isPresent()) {
                stocks.merge(level.get(), stock, Rational::plus);
            } else if (stock.signum() != 0) {
                programmes.missing(programme, "targeting");
            }
        }
        Rational total = stocks.values().stream().reduce(Rational.ZERO, Rational::plus);
        Rational above = stocks.entrySet().stream()
                .map(entry -> entry.getValue().times(Rational.of(weight.apply(entry.getKey()))))
                .reduce(Rational.ZERO, Rational::plus);
        Worksheet sheet = programmes.result();
        if (!how.isEmpty()) {
            sheet.step(how);
        }
        if (total.signum() > 0) {
            stocks.forEach((level, stock) -> sheet.step(
                    "for " + level.words() + ": " + Printing.percent(stock.dividedBy(total)) + " of directed credit"));
        }
        return sheet.quotient(above, total, STOCK);
    }
}
