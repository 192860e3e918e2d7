/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.util.EnumMap;
import java.util.Map;
import org.finindicators.number.Rational;

/**
 * A form of shift-share analysis: how the change of a pooled ratio is divided between rates and weights.
 *
 * <p>A member of weight w (its denominator over the sum of denominators) and rate r contributes w r to the pooled ratio
 * R. With 0 before and 1 now, d for a change, and a constant k that is zero or an average of the whole:
 *
 * <ul>
 *   <li>midpoint: within = (w0 + w1)/2 dr, shift = ((r0 + r1)/2 - k) dw
 *   <li>base: within = w0 dr, shift = (r0 - k) dw, dynamic = dw dr
 *   <li>both: entry = w1 (r1 - k), exit = -w0 (r0 - k)
 * </ul>
 *
 * <p>Weights add up to one before and now, so that k takes away as much as it adds: the parts add up to the change in
 * each form, exactly. The forms differ in how much they call shift, entry and exit: under k = 0 any member that grows
 * counts as a shift upwards, and any that enters raises the ratio; under an average only one of a rate above it does.
 *
 * <p>Baily, Hulten and Campbell (1992) have two parts with k = 0, within of base weights and a shift at the rates of
 * now: their shift is shift and dynamic of {@link #BASE} together.
 *
 * @since 0.1.0
 */
public enum ShiftShare {
    /**
     * Mean weights and mean rates, k = 0: the components of a difference between two rates of Kitagawa (1955), which
     * are the effects of Das Gupta (1993) and Shapley for two factors. What is called rate and mix effect. Before and
     * now swapped, each part changes its sign.
     */
    MIDPOINT("midpoint weights, Kitagawa 1955"),
    /**
     * Mean weights and mean rates, k = (R0 + R1)/2: Griliches and Regev (1995). A member of average rate that grows
     * shifts nothing. Before and now swapped, each part changes its sign.
     */
    MIDPOINT_RELATIVE("midpoint weights relative to the average, Griliches and Regev 1995"),
    /** Base weights and base rates, k = 0: within, across and dynamic effect of shift-share analysis. */
    BASE("base weights in three parts"),
    /** Base weights and base rates, k = R0: Foster, Haltiwanger and Krizan (2001). */
    BASE_RELATIVE("base weights relative to the base average, Foster, Haltiwanger and Krizan 2001");

    private static final Rational HALF = Rational.of(1, 2);

    private final String words;

    ShiftShare(String words) {
        this.words = words;
    }

    /**
     * Returns the form in words, with who published it.
     *
     * @return for instance {@code midpoint weights, Kitagawa 1955}
     */
    public String words() {
        return words;
    }

    /** The constant that is subtracted from rates where weights change, of the pooled ratios before and now. */
    Rational standard(Rational before, Rational now) {
        return switch (this) {
            case MIDPOINT, BASE -> Rational.ZERO;
            case MIDPOINT_RELATIVE -> before.plus(now).times(HALF);
            case BASE_RELATIVE -> before;
        };
    }

    /** Divides the change of what a member of a rate contributes both times. */
    Map<ChangePart, Rational> split(Point before, Point now, Rational standard) {
        Rational rise = now.rate().minus(before.rate());
        Rational growth = now.weight().minus(before.weight());
        Map<ChangePart, Rational> parts = new EnumMap<>(ChangePart.class);
        switch (this) {
            case MIDPOINT, MIDPOINT_RELATIVE -> {
                Rational weight = before.weight().plus(now.weight()).times(HALF);
                Rational rate = before.rate().plus(now.rate()).times(HALF);
                parts.put(ChangePart.WITHIN, weight.times(rise));
                parts.put(ChangePart.SHIFT, rate.minus(standard).times(growth));
            }
            case BASE, BASE_RELATIVE -> {
                parts.put(ChangePart.WITHIN, before.weight().times(rise));
                parts.put(ChangePart.SHIFT, before.rate().minus(standard).times(growth));
                parts.put(ChangePart.DYNAMIC, growth.times(rise));
            }
        }
        return parts;
    }

    /** A weight with the rate that it has. */
    record Point(Rational weight, Rational rate) {}
}
