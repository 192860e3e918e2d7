/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.outreach;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The clients of a programme: all its loans and courses since it began.
 *
 * <p>Clients are told apart by their ids. A person with three loans and a course is one client.
 *
 * @param services one for each loan or course and client, in any order
 * @since 0.1.0
 */
public record Beneficiaries(@NotEmpty List<@NotNull @Valid Service> services) {
    /** Copies the list. */
    public Beneficiaries {
        services = List.copyOf(services);
    }

    /**
     * Takes services.
     *
     * @param services one for each loan or course and client
     * @return whom they served
     */
    public static Beneficiaries of(Service... services) {
        return new Beneficiaries(List.of(services));
    }
}
