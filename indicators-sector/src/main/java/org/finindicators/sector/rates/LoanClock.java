/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the unit-period of dates, and counts times in it and in odd days: Regulation Z, Appendix J, (b)(3) to (5). */
final class LoanClock {
    static final int DAYS_OF_YEAR = 365;
    private static final int WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;

    /** From this day on a date can be the last of its month. */
    private static final int LATE = 28;

    /** Half a month, with the months' different lengths. */
    private static final int LEAST_HALF = 13;

    private static final int MOST_HALF = 18;

    private final Optional<LocalDate> start;
    private final int lateDay;
    private final UnitPeriod unitPeriod;

    /** An amount and its date. */
    record Dated(LocalDate on, BigDecimal amount) {}

    private LoanClock(Optional<LocalDate> start, int lateDay, UnitPeriod unitPeriod) {
        this.start = start;
        this.lateDay = lateDay;
        this.unitPeriod = unitPeriod;
    }

    static LoanClock of(List<Dated> advances, List<Dated> payments) {
        Optional<LocalDate> start = advances.stream().map(Dated::on).min(Comparator.naturalOrder());
        if (start.isEmpty()) {
            return new LoanClock(start, 0, UnitPeriod.MONTH);
        }
        List<LocalDate> drawn = dates(start.get(), advances);
        List<LocalDate> paid = dates(start.get(), payments);
        LoanClock counting = new LoanClock(start, lateDay(paid), UnitPeriod.MONTH);
        return new LoanClock(start, counting.lateDay, counting.unitPeriod(drawn, paid));
    }

    /** The start and all later dates, each once, in order. */
    private static List<LocalDate> dates(LocalDate start, List<Dated> flows) {
        return Stream.concat(Stream.of(start), flows.stream().map(Dated::on))
                .filter(date -> !date.isBefore(start))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The day of the month that late dates are meant to fall on: 31 for the last days of months, 29 or 30 where
     * February has its last day instead. That of the start and the payments, else of the payments alone; nothing where
     * they fall on unlike days.
     */
    private static int lateDay(List<LocalDate> paid) {
        int day = commonLateDay(paid);
        return day > 0 ? day : commonLateDay(paid.subList(1, paid.size()));
    }

    private static int commonLateDay(List<LocalDate> dates) {
        List<LocalDate> late =
                dates.stream().filter(date -> date.getDayOfMonth() >= LATE).toList();
        int latest = late.stream().mapToInt(LocalDate::getDayOfMonth).max().orElse(0);
        return late.stream().allMatch(date -> date.getDayOfMonth() == Math.min(latest, date.lengthOfMonth()))
                ? latest
                : 0;
    }

    UnitPeriod unitPeriod() {
        return unitPeriod;
    }

    Optional<LocalDate> start() {
        return start;
    }

    List<CashFlow> flows(List<Dated> flows) {
        return flows.stream().map(flow -> at(flow.on(), flow.amount())).toList();
    }

    /** Counts the time of an amount: weeks, days or months back to the start, and the odd days that remain. */
    CashFlow at(LocalDate date, BigDecimal amount) {
        if (start.isEmpty() || date.isBefore(start.get())) {
            return new CashFlow(amount, 0, start.map(first -> days(first, date)).orElse(0));
        }
        int days = days(start.get(), date);
        return switch (unitPeriod.base()) {
            case DAYS -> new CashFlow(amount, 0, days);
            case WEEKS -> new CashFlow(amount, days / WEEK, days % WEEK);
            case YEARS -> inYears(date, amount);
            default -> inMonths(date, amount, monthsBack(start.get(), date));
        };
    }

    /** Full years and either whole months or odd days. */
    private CashFlow inYears(LocalDate date, BigDecimal amount) {
        int months = monthsBack(start.orElseThrow(), date);
        CashFlow flow = inMonths(date, amount, months);
        return flow.days() == 0 ? flow : inMonths(date, amount, months - months % MONTHS_OF_YEAR);
    }

    private CashFlow inMonths(LocalDate date, BigDecimal amount, int months) {
        return new CashFlow(amount, months, days(start.orElseThrow(), minus(date, months)));
    }

    /** How many full months lie between two dates, counted back from the later one. */
    private int monthsBack(LocalDate earlier, LocalDate later) {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(earlier), YearMonth.from(later)));
        return minus(later, months).isBefore(earlier) ? months - 1 : months;
    }

    private LocalDate minus(LocalDate date, int months) {
        int day = date.getDayOfMonth() >= LATE && lateDay > 0 ? lateDay : date.getDayOfMonth();
        YearMonth month = YearMonth.from(date).minusMonths(months);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private UnitPeriod unitPeriod(List<LocalDate> drawn, List<LocalDate> paid) {
        if (drawn.size() == 1 && paid.size() == 2) {
            return ofTerm(paid.get(0), paid.get(1));
        }
        Map<UnitPeriod, Integer> frequency = new LinkedHashMap<>();
        List<Integer> lengths = new ArrayList<>();
        for (List<LocalDate> series : List.of(drawn, paid)) {
            for (int i = 1; i < series.size(); i++) {
                lengths.add(days(series.get(i - 1), series.get(i)));
                standards(series, i).forEach(standard -> frequency.merge(standard, 1, Integer::sum));
            }
        }
        int most = frequency.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most < 2) {
            return nearest(lengths);
        }
        return frequency.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .min(Comparator.comparingInt(UnitPeriod::days))
                .orElseThrow();
    }

    /** The unit-period of a single advance and a single payment: the term, or a year. */
    private UnitPeriod ofTerm(LocalDate from, LocalDate to) {
        int months = monthsBack(from, to);
        if (months >= MONTHS_OF_YEAR) {
            return UnitPeriod.YEAR;
        }
        return months > 0 && minus(to, months).equals(from)
                ? UnitPeriod.ofMonths(months)
                : UnitPeriod.ofDays(days(from, to));
    }

    /** What the interval that ends with a date can be taken for. */
    private List<UnitPeriod> standards(List<LocalDate> series, int end) {
        LocalDate from = series.get(end - 1);
        LocalDate to = series.get(end);
        int days = days(from, to);
        int months = monthsBack(from, to);
        List<UnitPeriod> standards = new ArrayList<>();
        boolean wholeMonths =
                months > 0 && months <= MONTHS_OF_YEAR && minus(to, months).equals(from);
        if (wholeMonths) {
            standards.add(UnitPeriod.ofMonths(months));
        }
        if (days % WEEK == 0 && days < DAYS_OF_YEAR) {
            standards.add(UnitPeriod.ofWeeks(days / WEEK));
        } else if (!wholeMonths && days <= DAYS_OF_YEAR) {
            standards.add(UnitPeriod.ofDays(days));
        }
        if (isHalfMonth(series, end) || isHalfMonth(series, end + 1)) {
            standards.add(UnitPeriod.SEMI_MONTH);
        }
        return standards;
    }

    /** Whether a date is a month after the one before the last, which is about half a month before. */
    private boolean isHalfMonth(List<LocalDate> series, int end) {
        if (end < 2 || end >= series.size()) {
            return false;
        }
        int first = days(series.get(end - 2), series.get(end - 1));
        return first >= LEAST_HALF
                && first <= MOST_HALF
                && minus(series.get(end), 1).equals(series.get(end - 2));
    }

    /** The standard interval nearest to the average, of two equally near the shorter one. */
    private static UnitPeriod nearest(List<Integer> lengths) {
        double average = lengths.stream().mapToInt(Integer::intValue).average().orElse(UnitPeriod.MONTH.days());
        List<UnitPeriod> standards = new ArrayList<>(List.of(UnitPeriod.ofDays(1), UnitPeriod.SEMI_MONTH));
        for (int weeks = 1; weeks * WEEK < DAYS_OF_YEAR; weeks++) {
            standards.add(UnitPeriod.ofWeeks(weeks));
        }
        for (int months = 1; months <= MONTHS_OF_YEAR; months++) {
            standards.add(UnitPeriod.ofMonths(months));
        }
        return standards.stream()
                .min(Comparator.comparingDouble((UnitPeriod standard) -> Math.abs(standard.days() - average))
                        .thenComparingInt(UnitPeriod::days))
                .orElseThrow();
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
