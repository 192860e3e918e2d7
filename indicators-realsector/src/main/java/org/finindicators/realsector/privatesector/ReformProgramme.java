/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * The reforms that a government has agreed to, those not begun and those taken back among them.
 *
 * <pre>{@code
 * ReformProgramme.of(
 *         Reform.of("trade licences", "low").implementedOn("2021-06-30"),
 *         Reform.of("bankruptcy law", "high"))
 * }</pre>
 *
 * @param reforms the reforms, each once
 */
@SoundReforms
public record ReformProgramme(@NotEmpty List<@Valid Reform> reforms) {
    /** Copies the reforms. */
    public ReformProgramme {
        reforms = List.copyOf(reforms);
    }

    /**
     * Takes reforms.
     *
     * @param reforms all that were agreed
     * @return the programme
     */
    public static ReformProgramme of(Reform... reforms) {
        return new ReformProgramme(List.of(reforms));
    }
}
