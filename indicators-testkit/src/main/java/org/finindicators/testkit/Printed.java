/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Unit;

/**
 * A printed figure as somebody reads it who has nothing but the paper.
 *
 * @param measured what was printed
 * @param number the number on the paper
 * @param unit the words behind it
 */
record Printed(Measured measured, BigDecimal number, String unit) {
    private static final int DIGITS = 3;
    private static final Set<Unit> WITHOUT_WORDS = EnumSet.of(Unit.INDEX);
    private static final Pattern FIRST_WORD = Pattern.compile("^(thousand|million|billion|%|percentage points)( |$)");
    private static final Map<String, Integer> POWERS =
            Map.of("thousand", 3, "million", 6, "billion", 9, "%", -2, "percentage points", -2);
    private static final Pattern BROKEN = Pattern.compile("(per|a|of)( .*)?|.* (per|a|of)|.* {2}.*");

    static Printed of(Measured measured) {
        return new Printed(measured, new BigDecimal(measured.print().replace(",", "")), measured.unitWords());
    }

    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        BigDecimal exact = measured.inUnits().toDecimal();
        BigDecimal read = number.movePointRight(power());
        // half a unit of the third digit of the exact value, and what rounding to 34 digits has taken
        int third = exact.precision() - exact.scale() - DIGITS;
        BigDecimal half = new BigDecimal("0.50000001").movePointRight(third);
        boolean kept = exact.signum() == 0
                ? read.signum() == 0
                : read.subtract(exact).abs().compareTo(half) <= 0;
        if (!kept) {
            complaints.add("prints " + number + " " + unit + ", it is " + exact);
        }
        if (unit.isBlank() && !WITHOUT_WORDS.contains(measured.unit())) {
            complaints.add("has no unit, it is " + measured.unit());
        }
        if (BROKEN.matcher(unit).matches()) {
            complaints.add("has a unit of half a phrase: " + unit);
        }
        boolean per = measured.unit() == Unit.MONEY_PER_UNIT || measured.unit() == Unit.COUNT_PER_UNIT;
        if (per && !unit.contains(" per ")) {
            complaints.add("does not say of what it is one: " + unit);
        }
        return complaints;
    }

    private int power() {
        Matcher word = FIRST_WORD.matcher(unit);
        if (word.find()) {
            return POWERS.getOrDefault(word.group(1), 0);
        }
        return switch (measured.unit()) {
            case PER_THOUSAND -> -3;
            case PER_100_000 -> -5;
            default -> 0;
        };
    }
}
