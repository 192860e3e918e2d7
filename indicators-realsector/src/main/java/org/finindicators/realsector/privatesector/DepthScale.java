/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The weight of each depth of a reform.
 *
 * @param name a short name, as results bear it
 * @param authority who set the weights, and in which document
 * @param weights the weight of each depth, above zero
 * @param provenance where the depths and the weights come from
 * @since 0.1.0
 */
public record DepthScale(
        @NotBlank String name,
        Authority authority,
        @NotEmpty Map<String, BigDecimal> weights,
        String provenance) {
    /**
     * Low 1, medium 2, high 3. The evaluation office of the International Monetary Fund grades conditions of programmes
     * so; the weights are this library's.
     */
    public static final DepthScale LOW_MEDIUM_HIGH = DepthScale.of("1-2-3", Authority.LIBRARY)
            .withDepth("low", "1")
            .withDepth("medium", "2")
            .withDepth("high", "3")
            .withProvenance("grades: the IMF's Independent Evaluation Office; weights: this library");

    /**
     * Copies the weights.
     *
     * @throws InvalidInputException if a weight is not above zero or out of bounds, with its depth
     */
    public DepthScale {
        Intake intake = new Intake();
        Map<String, BigDecimal> copy = new LinkedHashMap<>();
        weights.forEach((depth, weight) -> copy.put(depth, above(intake, "weights[" + depth + "]", weight)));
        intake.refuse();
        weights = Collections.unmodifiableMap(copy);
    }

    private static BigDecimal above(Intake intake, String place, BigDecimal weight) {
        Optional<BigDecimal> checked = intake.toNumber(place, weight);
        checked.filter(number -> number.signum() <= 0)
                .ifPresent(number -> intake.add(place, Decimals.print(number), "must be above zero"));
        return checked.orElse(BigDecimal.ONE);
    }

    /**
     * Starts a scale without depths.
     *
     * @param name a short name, as results bear it
     * @param authority who set the weights, and in which document
     * @return the scale
     */
    public static DepthScale of(String name, Authority authority) {
        return new DepthScale(name, authority, Map.of(), "");
    }

    /**
     * Adds a depth.
     *
     * @param depth its name
     * @param weight its weight
     * @return the larger scale
     * @throws InvalidInputException if the weight is not above zero
     */
    public DepthScale withDepth(String depth, BigDecimal weight) {
        Map<String, BigDecimal> more = new LinkedHashMap<>(weights);
        more.put(depth, weight);
        return new DepthScale(name, authority, more, provenance);
    }

    /**
     * Adds a depth.
     *
     * @param depth its name
     * @param weight its weight, as decimal text
     * @return the larger scale
     * @throws InvalidInputException if the weight is not a number above zero
     */
    public DepthScale withDepth(String depth, String weight) {
        Intake intake = new Intake();
        BigDecimal read = intake.toNumber("weights[" + depth + "]", weight).orElse(BigDecimal.ONE);
        intake.refuse();
        return withDepth(depth, read);
    }

    /**
     * States where depths and weights come from.
     *
     * @param source the source
     * @return the same scale
     */
    public DepthScale withProvenance(String source) {
        return new DepthScale(name, authority, weights, source);
    }

    /**
     * Finds the weight of a depth.
     *
     * @param depth its name
     * @return the weight, or nothing if the scale does not have it
     */
    public Optional<BigDecimal> weight(String depth) {
        return Optional.ofNullable(weights.get(depth));
    }
}
