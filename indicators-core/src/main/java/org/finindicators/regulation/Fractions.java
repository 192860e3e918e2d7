/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.jspecify.annotations.Nullable;

/** Tables of fractions by class. */
final class Fractions {
    private Fractions() {}

    /** Copies a table in its order, without trailing zeros; what cannot be taken is named with its class. */
    static Map<String, BigDecimal> normalised(Intake intake, String place, Map<String, BigDecimal> fractions) {
        Map<String, BigDecimal> copy = new LinkedHashMap<>();
        fractions.forEach((name, fraction) -> copy.put(name, intake.number(place + "[" + name + "]", fraction)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * Puts a fraction in a table; one that cannot be taken, or contradicts one that is there, is named with its class.
     */
    static void put(
            Intake intake, String place, Map<String, BigDecimal> table, String name, Optional<BigDecimal> fraction) {
        if (fraction.isPresent()) {
            @Nullable BigDecimal earlier = table.putIfAbsent(name, fraction.get());
            if (earlier != null && earlier.compareTo(fraction.get()) != 0) {
                String given = Printing.percent(earlier) + " and " + Printing.percent(fraction.get());
                intake.add(place, given, "must be given once");
            }
        }
    }
}
