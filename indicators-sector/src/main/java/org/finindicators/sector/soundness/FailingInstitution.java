/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An institution that was found to be insolvent, and when the supervisor acted.
 *
 * @param name its name
 * @param identified the date at which insolvency was identified
 * @param intervened the date of the intervention by law; absent while nothing was done
 */
public record FailingInstitution(@NotBlank String name, LocalDate identified, Optional<LocalDate> intervened) {
    /** Creates a case. */
    public FailingInstitution {
        Objects.requireNonNull(name);
        Objects.requireNonNull(identified);
        Objects.requireNonNull(intervened);
    }

    /**
     * Takes a case that was resolved.
     *
     * @param name its name
     * @param identified the date at which insolvency was identified, as {@code 1994-03-31}
     * @param intervened the date of the intervention
     * @return the case
     * @throws java.time.format.DateTimeParseException if a text is no date
     */
    public static FailingInstitution resolved(String name, String identified, String intervened) {
        return new FailingInstitution(name, LocalDate.parse(identified), Optional.of(LocalDate.parse(intervened)));
    }

    /**
     * Takes a case that is still open.
     *
     * @param name its name
     * @param identified the date at which insolvency was identified, as {@code 1994-03-31}
     * @return the case
     * @throws java.time.format.DateTimeParseException if the text is no date
     */
    public static FailingInstitution open(String name, String identified) {
        return new FailingInstitution(name, LocalDate.parse(identified), Optional.empty());
    }
}
