/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.number.Printing;
import org.finindicators.number.Rational;

/**
 * A scale with its ticks: numbers, or days as their numbers since 1970. All arithmetic is exact until a place is asked.
 *
 * @param low where it begins
 * @param high where it ends, above the beginning
 * @param ticks what is written on it, each within the scale
 * @param words what the ticks count: {@code million}, {@code end of year}; empty where they are plain
 */
record Axis(BigDecimal low, BigDecimal high, List<Tick> ticks, String words) {
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000, 24_000, 60_000
    };
    private static final int YEAR = 12;
    private static final int PLAIN_BELOW = 6;
    private static final int PLAIN_FROM = -3;
    private static final List<String> THOUSANDS = List.of("million", "billion", "trillion");

    /** A mark on a scale. */
    record Tick(BigDecimal at, String label) {}

    /** A scale of numbers whose ends are ticks, at or beyond the values. */
    static Axis numbers(BigDecimal least, BigDecimal most, int about) {
        BigDecimal from = least;
        BigDecimal to = most;
        if (from.compareTo(to) == 0) {
            BigDecimal half = from.signum() == 0 ? BigDecimal.ONE : from.abs().multiply(new BigDecimal("0.5"));
            from = from.subtract(half);
            to = to.add(half);
        }
        BigDecimal step = step(to.subtract(from), about);
        return ticked(floor(from, step), ceiling(to, step), step);
    }

    /** A scale of numbers with the ends that were asked for. */
    static Axis stated(BigDecimal from, BigDecimal to, int about) {
        return ticked(from, to, step(to.subtract(from), about));
    }

    /** The least of 1, 2, 5, 10, 20, ... by which there are no more steps than that. */
    private static BigDecimal step(BigDecimal span, int about) {
        BigDecimal raw = Rational.of(span).dividedBy(Rational.of(about)).toDecimal();
        int power = exponent(raw);
        for (int leading : new int[] {1, 2, 5}) {
            BigDecimal step = BigDecimal.valueOf(leading).scaleByPowerOfTen(power);
            if (step.compareTo(raw) >= 0) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
    }

    /** The last multiple of a step at or below a value. */
    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        BigDecimal over = value.remainder(step);
        return value.subtract(over.signum() < 0 ? over.add(step) : over);
    }

    /** The first multiple of a step at or above a value. */
    private static BigDecimal ceiling(BigDecimal value, BigDecimal step) {
        return floor(value.negate(), step).negate();
    }

    private static int exponent(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    }

    private static Axis ticked(BigDecimal low, BigDecimal high, BigDecimal step) {
        int exponent = exponent(low.abs().max(high.abs()));
        boolean plain = exponent < PLAIN_BELOW && exponent >= PLAIN_FROM;
        int power = plain ? 0 : Math.floorDiv(exponent, 3) * 3;
        List<Tick> ticks = new ArrayList<>();
        for (BigDecimal at = ceiling(low, step); at.compareTo(high) <= 0; at = at.add(step)) {
            BigDecimal shown = at.scaleByPowerOfTen(-power).stripTrailingZeros();
            ticks.add(new Tick(at, Printing.upTo(shown, Math.max(0, shown.scale()))));
        }
        int word = power / 3 - 2;
        String words = plain ? "" : word >= 0 && word < THOUSANDS.size() ? THOUSANDS.get(word) : "times 1E" + power;
        return new Axis(low, high, List.copyOf(ticks), words);
    }

    /** A scale of days from the first to the last, with ticks at ends of years or months. */
    static Axis days(LocalDate first, LocalDate last, int about) {
        BigDecimal low = day(first);
        BigDecimal high = day(last);
        if (first.equals(last)) {
            return new Axis(
                    low.subtract(BigDecimal.ONE),
                    high.add(BigDecimal.ONE),
                    List.of(new Tick(low, first.toString())),
                    "");
        }
        for (int step : MONTHS) {
            List<Tick> ticks = new ArrayList<>();
            long from = index(YearMonth.from(first));
            long to = index(YearMonth.from(last));
            for (long at = Math.floorDiv(from + step - 1, step) * step; at <= to && ticks.size() <= about; at += step) {
                YearMonth month = YearMonth.of(0, YEAR).plusMonths(at);
                LocalDate end = month.atEndOfMonth();
                if (!end.isBefore(first) && !end.isAfter(last)) {
                    ticks.add(new Tick(day(end), step < YEAR ? month.toString() : Integer.toString(month.getYear())));
                }
            }
            if (ticks.size() <= about) {
                return ticks.size() < 2
                        ? new Axis(
                                low,
                                high,
                                List.of(new Tick(low, first.toString()), new Tick(high, last.toString())),
                                "")
                        : new Axis(low, high, List.copyOf(ticks), step < YEAR ? "end of month" : "end of year");
            }
        }
        throw new IllegalStateException("no step for " + first + " to " + last);
    }

    /** Months since December of the year 0, so that Decembers of round years have round numbers. */
    private static long index(YearMonth month) {
        return (month.getYear() - 1) * (long) YEAR + month.getMonthValue();
    }

    static BigDecimal day(LocalDate date) {
        return BigDecimal.valueOf(date.toEpochDay());
    }

    /** Where a value lies between two places in the picture. */
    double place(BigDecimal value, double from, double to) {
        Rational part = Rational.of(value.subtract(low)).dividedBy(Rational.of(high.subtract(low)));
        return from + (to - from) * part.toDouble();
    }
}
