/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.formula.Fault;
import org.finindicators.indicator.Indicator;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * One value for a group, with how it was formed and whom it covers.
 *
 * @param indicator what was measured
 * @param method how the results became one
 * @param value the value, absent if there is a fault
 * @param fault why there is no value, if there is none
 * @param currency the currency of the value, which is in whole units, if it is money; empty if none is stated
 * @param included how many subjects it is formed of
 * @param coverage what part of the known denominators the included subjects have; absent where no denominator is known
 * @param excluded who was left out, and why
 * @since 0.1.0
 */
public record Aggregate(
        Indicator indicator,
        Aggregation method,
        Optional<Rational> value,
        Optional<Fault> fault,
        String currency,
        int included,
        Optional<BigDecimal> coverage,
        List<Exclusion> excluded) {
    private static final int WIDTH = 79;

    /** Copies the list. */
    public Aggregate {
        excluded = List.copyOf(excluded);
    }

    /** The method, how many it is formed of, and what part they cover. */
    String how() {
        StringBuilder how = new StringBuilder(method.words()).append(" of ").append(included);
        coverage.ifPresent(
                c -> how.append(", covering ").append(Printing.percent(c, 1)).append(" %"));
        return how.toString();
    }

    /** Prints the value, the method and the coverage, and a line for each subject left out, twenty at the most. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(indicator.title());
        value.ifPresent(v -> {
            String unit = indicator.variant().unitWords(currency);
            out.append(" = ").append(indicator.variant().unit().print(v.toDecimal()));
            out.append(unit.isEmpty() ? "" : " " + unit);
        });
        fault.ifPresent(f -> out.append(" undefined: ").append(f));
        String how = how();
        boolean fits = out.length() + how.length() + 5 <= WIDTH;
        out.append(fits ? "   (" + how + ")" : "\n  " + how);
        excluded.stream().limit(20).forEach(e -> out.append("\n  left out: ").append(e));
        if (excluded.size() > 20) {
            out.append("\n  left out besides: ").append(excluded.size() - 20);
        }
        return out.toString();
    }
}
