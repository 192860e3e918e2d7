/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import org.finindicators.number.Decimals;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * A number that somebody else has estimated and published, with where it comes from.
 *
 * <p>Some indicators cannot be computed from one subject's figures: their coefficients belong to a panel of many, and
 * change with every edition. Such a number is taken over as published, or not at all.
 *
 * @param value the number as published
 * @param source who published it, and under which name or code
 * @param edition the edition or the date of the data, because later ones revise the number
 * @since 0.1.0
 */
public record CitedValue(
        @NotNull BigDecimal value,
        @NotBlank String source,
        @NotBlank String edition) {
    /** Normalises the number. */
    public CitedValue {
        value = Decimals.check(value);
        source = Objects.requireNonNull(source).strip();
        edition = Objects.requireNonNull(edition).strip();
    }

    /**
     * Takes a published number; {@link #by(String, String)} says whose it is.
     *
     * @param value the number, as decimal text
     * @return the number without its provenance
     * @throws InvalidInputException if it is not a number
     */
    public static CitedValue of(String value) {
        return of(Intake.requireNumber("value", value));
    }

    /**
     * Takes a published number; {@link #by(String, String)} says whose it is.
     *
     * @param value the number
     * @return the number without its provenance
     * @throws InvalidInputException if it is out of bounds
     */
    public static CitedValue of(BigDecimal value) {
        return new CitedValue(value, "", "");
    }

    /**
     * States where the number comes from.
     *
     * @param publisher who published it, and under which name or code
     * @param vintage the edition or the date of the data
     * @return the number with its provenance
     */
    public CitedValue by(String publisher, String vintage) {
        return new CitedValue(value, publisher, vintage);
    }
}
