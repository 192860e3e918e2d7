/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * The reforms that a government has agreed to, those not begun and those taken back among them.
 *
 * <pre>{@code
 * ReformProgramme.of(
 *         Reform.of("trade licences", "low").withImplementation("2021-06-30"),
 *         Reform.of("bankruptcy law", "high"))
 * }</pre>
 *
 * @param reforms the reforms, each once
 * @since 0.1.0
 */
public record ReformProgramme(@NotEmpty List<@Valid Reform> reforms) implements SelfChecking {
    /** The most violations that are listed. */
    private static final int MOST = 100;

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

    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < reforms.size() && found.size() < MOST; i++) {
            Reform reform = reforms.get(i);
            String place = "reforms[" + i + "]";
            if (!seen.add(reform.name())) {
                found.add(new Violation(place + ".name", reform.name(), "must not occur twice"));
            }
            reform.contradiction().ifPresent(sentence -> found.add(new Violation(place + ".reversedOn", "", sentence)));
        }
        return found;
    }
}
