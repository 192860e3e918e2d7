/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.finindicators.number.Rational;

/** Shares a change out among those who changed; players are bits, a coalition is what has changed already. */
final class Game {
    /** Over so many players all coalitions are gone through. */
    static final int MOST = 12;

    private Game() {}

    /**
     * Shapley's value: what each adds, in the mean of all orders in which they can change.
     *
     * <p>Values are gathered by their denominators first, since quotients have few different ones.
     *
     * @param players how many
     * @param values the value of each coalition
     * @return the part of each; they add up to the value of all less that of none
     */
    static List<Rational> shapley(int players, List<Rational> values) {
        Rational orders = Rational.of(factorial(players));
        List<Rational> parts = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            Map<BigDecimal, BigDecimal> byDenominator = new HashMap<>();
            for (int coalition = 0; coalition < values.size(); coalition++) {
                boolean isIn = (coalition >> player & 1) == 1;
                int others = Integer.bitCount(coalition) - (isIn ? 1 : 0);
                long weight = factorial(others) * factorial(players - 1 - others);
                Rational value = values.get(coalition);
                byDenominator.merge(
                        value.denominator(),
                        value.numerator().multiply(BigDecimal.valueOf(isIn ? weight : -weight)),
                        BigDecimal::add);
            }
            List<Rational> sums = new ArrayList<>();
            byDenominator.forEach((below, above) -> {
                if (above.signum() != 0) {
                    sums.add(Rational.of(above).dividedBy(Rational.of(below)));
                }
            });
            parts.add(Rational.sum(sums).dividedBy(orders));
        }
        return parts;
    }

    private static long factorial(int number) {
        long product = 1;
        for (int factor = 2; factor <= number; factor++) {
            product *= factor;
        }
        return product;
    }
}
