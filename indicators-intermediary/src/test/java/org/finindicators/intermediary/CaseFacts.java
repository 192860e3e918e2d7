/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.intermediary.statement.Facilities;
import org.finindicators.intermediary.statement.Facility;
import org.finindicators.loanbook.AgedBalance;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.regulation.DaysLateBucket;

/** Readers of facts that the cases of several packages give. */
public final class CaseFacts {
    private CaseFacts() {}

    /**
     * Reads lines such as {@code 31 to 60: amount}, {@code from 366: amount} and {@code renegotiated: amount};
     * {@code renegotiated amount} behind an amount is a part of it, {@code loans number} says how many loans it is.
     */
    public static AgedPortfolio portfolio(List<String> lines) {
        AgedPortfolio all = new AgedPortfolio(List.of(), Optional.empty());
        for (String line : lines) {
            String[] words = line.replace("from ", "")
                    .replaceFirst("^(\\d+):", "$1 to open:")
                    .split("[ :]+");
            if (words[0].equals("renegotiated")) {
                all = all.withRenegotiated(words[1]);
            } else {
                AgedBalance aged = new AgedBalance(
                        Integer.parseInt(words[0]),
                        words[2].equals("open") ? DaysLateBucket.OPEN : Integer.parseInt(words[2]),
                        new BigDecimal(words[3]));
                for (int at = 4; at < words.length; at += 2) {
                    aged = words[at].equals("loans")
                            ? aged.withLoans(Long.parseLong(words[at + 1]))
                            : aged.withRenegotiated(words[at + 1]);
                }
                all = all.with(aged);
            }
        }
        return all;
    }

    /** Reads lines of name, average balance and rate. */
    public static Facilities facilities(List<String> lines) {
        return new Facilities(lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("; "))
                .map(cells -> Facility.builder(cells[0])
                        .averageBalance(cells[1])
                        .rate(cells[2])
                        .build())
                .toList());
    }
}
