/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sensitivity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.finindicators.number.Rational;

/** Shares a change out among those who changed; players are bits, a coalition is what has changed already. */
final class Game {
    /** Over so many players all coalitions are gone through. */
    static final int MOST = 12;

    /** A longer denominator, in bits, costs more to reduce than to keep. */
    private static final int LONGEST_REDUCED = 4096;

    private Game() {}

    /**
     * Shapley's value: what each adds, in the mean of all orders in which they can change.
     *
     * <p>Values are gathered by their denominators, since quotients have few different ones, and brought onto one
     * denominator, the same for all parts: it can be tens of thousands of digits long, and sums of parts are quick all
     * the same.
     *
     * @param players how many
     * @param values the value of each coalition
     * @return the part of each; they add up to the value of all less that of none
     */
    static List<Rational> shapley(int players, List<Rational> values) {
        Map<BigDecimal, BigDecimal[]> byDenominator = new LinkedHashMap<>();
        for (int coalition = 0; coalition < values.size(); coalition++) {
            Rational value = values.get(coalition);
            BigDecimal[] above =
                    byDenominator.computeIfAbsent(value.denominator().stripTrailingZeros(), key -> zeros(players));
            int size = Integer.bitCount(coalition);
            for (int player = 0; player < players; player++) {
                boolean isIn = (coalition >> player & 1) == 1;
                int others = size - (isIn ? 1 : 0);
                long weight = factorial(others) * factorial(players - 1 - others);
                above[player] =
                        above[player].add(value.numerator().multiply(BigDecimal.valueOf(isIn ? weight : -weight)));
            }
        }
        List<Sums> all = new ArrayList<>();
        byDenominator.forEach((below, above) -> all.add(Sums.of(above, below)));
        Sums sums = added(all);
        Rational below = Rational.of(new BigDecimal(sums.below()).multiply(BigDecimal.valueOf(factorial(players))));
        return Arrays.stream(sums.above())
                .map(above -> Rational.of(above).dividedBy(below))
                .toList();
    }

    private static BigDecimal[] zeros(int players) {
        BigDecimal[] zeros = new BigDecimal[players];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    /** Adds by halves, so that long numbers are multiplied in few steps only. */
    private static Sums added(List<Sums> some) {
        int size = some.size();
        return size == 1 ? some.get(0) : added(some.subList(0, size / 2)).plus(added(some.subList(size / 2, size)));
    }

    /** A sum for each player, over one denominator. */
    @SuppressWarnings("ArrayRecordComponent") // these are not compared
    private record Sums(BigDecimal[] above, BigInteger below) {
        static Sums of(BigDecimal[] above, BigDecimal below) {
            int scale = Math.max(0, below.scale());
            return new Sums(
                    Arrays.stream(above)
                            .map(sum -> sum.scaleByPowerOfTen(scale))
                            .toArray(BigDecimal[]::new),
                    below.scaleByPowerOfTen(scale).toBigIntegerExact());
        }

        Sums plus(Sums other) {
            boolean isLong = Math.max(below.bitLength(), other.below.bitLength()) > LONGEST_REDUCED;
            BigInteger common = isLong ? BigInteger.ONE : below.gcd(other.below);
            BigInteger mine = other.below.divide(common);
            BigInteger theirs = below.divide(common);
            BigDecimal[] sums = new BigDecimal[above.length];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = above[i].multiply(new BigDecimal(mine)).add(other.above[i].multiply(new BigDecimal(theirs)));
            }
            return new Sums(sums, below.multiply(mine));
        }
    }

    private static long factorial(int number) {
        long product = 1;
        for (int factor = 2; factor <= number; factor++) {
            product *= factor;
        }
        return product;
    }
}
