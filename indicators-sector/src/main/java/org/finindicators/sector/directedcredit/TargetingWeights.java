/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The weight of each level of targeting in the score of specificity, from 0 to 1.
 *
 * <pre>{@code
 * TargetingWeights.of("own").with(Targeting.CLASS_OF_BORROWERS, "0.3").with(Targeting.NAMED_BORROWERS, "1")
 * }</pre>
 *
 * @param name a short name, as results bear it
 * @param weights the weight of every level
 * @since 0.1.0
 */
public record TargetingWeights(String name, Map<Targeting, BigDecimal> weights) {
    /** The weights 0, 0.5 and 1: the paper orders the levels and gives no numbers, so the middle one stands halfway. */
    public static final TargetingWeights HALFWAY_WEIGHTS = of("halfway")
            .with(Targeting.CLASS_OF_BORROWERS, new BigDecimal("0.5"))
            .with(Targeting.NAMED_BORROWERS, BigDecimal.ONE);

    /**
     * Copies the weights; a level without one weighs nothing.
     *
     * @throws InvalidInputException if weights are not numbers from 0 to 1, with all of them
     */
    public TargetingWeights {
        Objects.requireNonNull(name, "weights need a name");
        Intake intake = new Intake();
        Map<Targeting, BigDecimal> all = new EnumMap<>(Targeting.class);
        for (Targeting level : Targeting.values()) {
            BigDecimal weight = intake.number(place(level), weights.getOrDefault(level, BigDecimal.ZERO));
            if (weight.signum() < 0 || weight.compareTo(BigDecimal.ONE) > 0) {
                intake.add(place(level), Decimals.print(weight), "a weight must lie between 0 and 1");
            }
            all.put(level, weight);
        }
        intake.refuse();
        weights = Collections.unmodifiableMap(all);
    }

    /**
     * Takes weights of zero.
     *
     * @param name a short name, as results bear it
     * @return the weights, to which others are added
     */
    public static TargetingWeights of(String name) {
        return new TargetingWeights(name, Map.of());
    }

    /**
     * Sets the weight of a level.
     *
     * @param level the level
     * @param weight its weight
     * @return the weights with it
     * @throws InvalidInputException if it is not a number from 0 to 1
     */
    public TargetingWeights with(Targeting level, BigDecimal weight) {
        Map<Targeting, BigDecimal> all = new EnumMap<>(weights);
        all.put(level, weight);
        return new TargetingWeights(name, all);
    }

    /**
     * Sets the weight of a level.
     *
     * @param level the level
     * @param weight its weight, as decimal text
     * @return the weights with it
     * @throws InvalidInputException if it is not a number from 0 to 1
     */
    public TargetingWeights with(Targeting level, String weight) {
        return with(level, Intake.requireNumber("weight", weight));
    }

    /**
     * Returns the weight of a level.
     *
     * @param level the level
     * @return its weight
     */
    public BigDecimal weight(Targeting level) {
        return weights.getOrDefault(level, BigDecimal.ZERO);
    }

    private static String place(Targeting level) {
        return "weight of " + level.words();
    }
}
