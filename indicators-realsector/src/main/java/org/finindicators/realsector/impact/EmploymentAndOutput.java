/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.finindicators.number.Decimals;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * Employment and real output at two times, of a country, a region or a sector.
 *
 * @param employment employed persons, or hours
 * @param output output in constant prices
 * @since 0.1.0
 */
public record EmploymentAndOutput(BeforeAndAfter employment, BeforeAndAfter output) implements SelfChecking {
    /** Requires both. */
    public EmploymentAndOutput {
        Objects.requireNonNull(employment, "employment is needed");
        Objects.requireNonNull(output, "output is needed");
    }

    /**
     * Takes employment and output.
     *
     * @param employment employed persons, or hours, before and after
     * @param output output in constant prices, before and after
     * @return both
     */
    public static EmploymentAndOutput of(BeforeAndAfter employment, BeforeAndAfter output) {
        return new EmploymentAndOutput(employment, output);
    }

    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        check("employment", employment, found);
        check("output", output, found);
        return found;
    }

    private static void check(String place, BeforeAndAfter figures, List<Violation> found) {
        if (figures.before().signum() <= 0) {
            found.add(violation(place + ".before", figures.before(), "must be above zero"));
        }
        if (figures.after().signum() < 0) {
            found.add(violation(place + ".after", figures.after(), "must not be negative"));
        }
    }

    private static Violation violation(String place, BigDecimal figure, String rule) {
        return new Violation(place, Decimals.print(figure), rule);
    }
}
