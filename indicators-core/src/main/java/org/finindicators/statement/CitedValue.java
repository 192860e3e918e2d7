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

/**
 * A number that somebody else has estimated and published, with where it comes from.
 *
 * <p>Some indicators cannot be computed from one subject's figures: their coefficients belong to a panel of many, and
 * change with every edition. Such a number is taken over as published, or not at all.
 *
 * @param value the number as published
 * @param source who published it, and under which name or code
 * @param edition the edition or the date of the data, because later ones revise the number
 * @param note what a reader should know besides, may be empty
 */
public record CitedValue(
        @NotNull BigDecimal value,
        @NotBlank String source,
        @NotBlank String edition,
        String note) {
    /** Normalises the number. */
    public CitedValue {
        value = Decimals.check(value);
        source = Objects.requireNonNull(source).strip();
        edition = Objects.requireNonNull(edition).strip();
        note = Objects.requireNonNull(note).strip();
    }

    /**
     * Takes a published number.
     *
     * @param value the number, as decimal text
     * @param source who published it, and under which name or code
     * @param edition the edition or the date of the data
     * @return the number with its provenance
     */
    public static CitedValue of(String value, String source, String edition) {
        return new CitedValue(Decimals.parse(value), source, edition, "");
    }

    /**
     * Adds a note.
     *
     * @param remark what a reader should know besides
     * @return the same number with the note
     */
    public CitedValue withNote(String remark) {
        return new CitedValue(value, source, edition, remark);
    }
}
