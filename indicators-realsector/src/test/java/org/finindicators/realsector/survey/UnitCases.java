/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.util.Locale;
import org.finindicators.realsector.survey.WelfareUnit.Span;

/** Reads units of welfare and poverty lines from the lines of a case. */
public final class UnitCases {
    private UnitCases() {}

    /** A unit: {@code INR month}, {@code INR month 2017} for prices of 2017, {@code PPP day 2021}. */
    public static WelfareUnit unit(String words) {
        String[] parts = words.split(" ");
        Span span = Span.valueOf(parts[1].toUpperCase(Locale.ROOT));
        if (parts[0].equals("PPP")) {
            return WelfareUnit.ppp(Integer.parseInt(parts[2]), span);
        }
        return parts.length > 2 ? WelfareUnit.real(parts[0], span, parts[2]) : WelfareUnit.nominal(parts[0], span);
    }

    /** A line: {@code 3000}, {@code national 3000}, {@code 0.6 of median}, {@code 3 in PPP day 2021}. */
    public static PovertyLine line(String words) {
        String[] amountAndUnit = words.split(" in ", 2);
        String[] parts = amountAndUnit[0].split(" ");
        PovertyLine line = parts.length == 1
                ? PovertyLine.of(parts[0])
                : switch (parts[parts.length - 1]) {
                    case "median" -> PovertyLine.ofMedian(parts[0]);
                    case "mean" -> PovertyLine.ofMean(parts[0]);
                    default -> PovertyLine.of(parts[1]).withName(parts[0]);
                };
        return amountAndUnit.length == 1 ? line : line.in(unit(amountAndUnit[1]));
    }
}
