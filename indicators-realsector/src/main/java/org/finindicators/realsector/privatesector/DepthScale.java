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

/**
 * What each depth of a reform weighs.
 *
 * @param name a short name, as results bear it
 * @param authority who set the weights, and in which document
 * @param weights the weight of each depth, above zero
 * @param provenance where the depths and the weights come from
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
            .with("low", "1")
            .with("medium", "2")
            .with("high", "3")
            .from("grades: the IMF's Independent Evaluation Office; weights: this library");

    /**
     * Copies the weights.
     *
     * @throws IllegalArgumentException if a weight is zero or negative, with its depth
     */
    public DepthScale {
        Map<String, BigDecimal> copy = new LinkedHashMap<>();
        weights.forEach((depth, weight) -> {
            BigDecimal checked = Decimals.check(weight);
            if (checked.signum() <= 0) {
                throw new IllegalArgumentException(
                        "the weight of depth '" + depth + "' is " + Decimals.print(checked) + ", not above zero");
            }
            copy.put(depth, checked);
        });
        weights = Collections.unmodifiableMap(copy);
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
     * @param depth what it is called
     * @param weight what it weighs, as decimal text
     * @return the larger scale
     * @throws IllegalArgumentException if the weight is no number above zero
     */
    public DepthScale with(String depth, String weight) {
        Map<String, BigDecimal> more = new LinkedHashMap<>(weights);
        more.put(depth, Decimals.parse(weight));
        return new DepthScale(name, authority, more, provenance);
    }

    /**
     * States where depths and weights come from.
     *
     * @param where the source
     * @return the same scale
     */
    public DepthScale from(String where) {
        return new DepthScale(name, authority, weights, where);
    }

    /**
     * Finds the weight of a depth.
     *
     * @param depth what it is called
     * @return the weight, or nothing if the scale does not know it
     */
    public Optional<BigDecimal> weight(String depth) {
        return Optional.ofNullable(weights.get(depth));
    }
}
