/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.finindicators.number.Printing;

/**
 * The liquidity that participants had to bring: the largest net debit of each.
 *
 * @param days how many days had payments
 * @param largest the largest net debit of each payer, zero or more, added up over the days
 */
record NetDebits(int days, Map<String, BigDecimal> largest) {
    private static final int SHOWN = 10;

    /** Follows the payments of each day in the order of time; those of one instant together. */
    static NetDebits of(List<Payment> settled) {
        Map<LocalDate, List<Payment>> days =
                settled.stream().collect(Collectors.groupingBy(p -> p.time().toLocalDate()));
        Map<String, BigDecimal> needs = new HashMap<>();
        days.values().forEach(day -> ofDay(day).forEach((who, need) -> needs.merge(who, need, BigDecimal::add)));
        return new NetDebits(days.size(), needs);
    }

    /** Names the largest needs first. */
    static String words(Map<String, BigDecimal> needs) {
        List<String> shown = needs.entrySet().stream()
                .filter(need -> need.getValue().signum() > 0)
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(need -> need.getKey() + " " + Printing.number(need.getValue()))
                .toList();
        return Printing.some(shown, SHOWN);
    }

    private static Map<String, BigDecimal> ofDay(List<Payment> day) {
        Map<LocalDateTime, List<Payment>> instants =
                day.stream().collect(Collectors.groupingBy(Payment::time, TreeMap::new, Collectors.toList()));
        Map<String, BigDecimal> debit = new HashMap<>();
        Map<String, BigDecimal> largest = new HashMap<>();
        for (List<Payment> instant : instants.values()) {
            for (Payment payment : instant) {
                debit.merge(payment.payer(), payment.amount(), BigDecimal::add);
                debit.merge(payment.payee(), payment.amount().negate(), BigDecimal::add);
            }
            for (Payment payment : instant) {
                BigDecimal now =
                        debit.getOrDefault(payment.payer(), BigDecimal.ZERO).max(BigDecimal.ZERO);
                largest.merge(payment.payer(), now, BigDecimal::max);
            }
        }
        return largest;
    }
}
