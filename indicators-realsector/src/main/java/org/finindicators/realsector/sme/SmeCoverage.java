/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import java.util.Optional;

/**
 * The coverage of the two figures of a share.
 *
 * <pre>{@code SmeCoverage.of(Coverage.FORMAL_FIRMS, Coverage.FORMAL_AND_INFORMAL_FIRMS)}</pre>
 *
 * @param smes what the figure of the small and medium enterprises covers
 * @param whole what the figure that it is divided by covers
 * @since 0.1.0
 */
public record SmeCoverage(Coverage smes, Coverage whole) {
    /**
     * Takes the coverage of both sides.
     *
     * @param smes what the figure of the small and medium enterprises covers
     * @param whole what the figure that it is divided by covers
     * @return the coverage
     */
    public static SmeCoverage of(Coverage smes, Coverage whole) {
        return new SmeCoverage(smes, whole);
    }

    /**
     * Returns how the sides differ. What only one side states is not a difference.
     *
     * @return a sentence, or nothing if they agree
     */
    public Optional<String> contradiction() {
        boolean sectors = differ(smes.informal(), whole.informal());
        boolean units = differ(smes.unit(), whole.unit());
        return sectors || units
                ? Optional.of("small and medium enterprises: " + smes + "; the whole: " + whole)
                : Optional.empty();
    }

    private static boolean differ(Optional<?> one, Optional<?> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
