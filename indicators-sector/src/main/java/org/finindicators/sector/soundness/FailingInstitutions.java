/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The institutions that were found to be insolvent, including those where nothing was done.
 *
 * @param cases the cases, of this period and of earlier ones; an institution that fails twice is two cases
 * @param limitDays within how many days the supervisor must act, if a limit is set
 * @since 0.1.0
 */
public record FailingInstitutions(List<@Valid FailingInstitution> cases, Optional<@PositiveOrZero Long> limitDays) {
    /** Copies the list. */
    public FailingInstitutions {
        cases = List.copyOf(cases);
        Objects.requireNonNull(limitDays);
    }

    /**
     * Takes cases, without a limit.
     *
     * @param cases the cases
     * @return the list
     */
    public static FailingInstitutions of(FailingInstitution... cases) {
        return new FailingInstitutions(List.of(cases), Optional.empty());
    }

    /**
     * Sets the limit.
     *
     * @param days within how many days the supervisor must act
     * @return the same cases with the limit
     */
    public FailingInstitutions withLimit(long days) {
        return new FailingInstitutions(cases, Optional.of(days));
    }
}
