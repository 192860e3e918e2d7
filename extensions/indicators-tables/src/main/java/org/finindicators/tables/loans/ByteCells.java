/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The cells of a line, as they lie in a buffer of bytes. */
final class ByteCells extends Cells {
    private static final int MOST_DIGITS = 18;
    private static final long[] POWERS = powers();

    final byte[] bytes;
    final int[] starts;
    final int[] ends;

    ByteCells(byte[] bytes, int width) {
        this.bytes = bytes;
        starts = new int[width];
        ends = new int[width];
    }

    private static long[] powers() {
        long[] powers = new long[MOST_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    @Override
    String text(int place) {
        return new String(bytes, starts[place], ends[place] - starts[place], StandardCharsets.UTF_8).strip();
    }

    @Override
    long amount(int place, int digits) {
        int at = starts[place];
        int end = ends[place];
        boolean isNegative = at < end && bytes[at] == '-';
        at += isNegative ? 1 : 0;
        int start = at;
        long value = 0;
        int digit = 0;
        while (at < end && (digit = bytes[at] - '0') >= 0 && digit <= 9) {
            value = 10 * value + digit;
            at++;
        }
        // what has more digits wraps, and is thrown away
        if (at == start || at - start + digits > MOST_DIGITS) {
            return NOT_PLAIN;
        }
        int decimals = 0;
        if (at < end) {
            if (digit != '.' - '0') {
                return NOT_PLAIN;
            }
            int from = ++at;
            while (at < end && (digit = bytes[at] - '0') >= 0 && digit <= 9) {
                value = 10 * value + digit;
                at++;
            }
            decimals = at - from;
            if (at < end || decimals == 0 || decimals > digits) {
                return NOT_PLAIN;
            }
        }
        value *= POWERS[digits - decimals];
        return isNegative ? -value : value;
    }

    @Override
    long number(int place) {
        int at = starts[place];
        int end = ends[place];
        int length = end - at;
        if (length == 0 || length > MOST_DIGITS || (bytes[at] == '0' && length > 1)) {
            return NOT_PLAIN;
        }
        long value = 0;
        for (; at < end; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                return NOT_PLAIN;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    @Override
    long day(int place) {
        int at = starts[place];
        if (ends[place] - at != 10 || bytes[at + 4] != '-' || bytes[at + 7] != '-') {
            return NOT_PLAIN;
        }
        int year = 100 * two(at) + two(at + 2);
        int month = two(at + 5);
        int day = two(at + 8);
        if (year <= 0 || month <= 0 || day <= 0) {
            return NOT_PLAIN;
        }
        try {
            return LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            return NOT_PLAIN;
        }
    }

    /** Reads two digits; what is none makes it far below zero. */
    private int two(int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1_000_000 : 10 * tens + ones;
    }

    @Override
    int code(int place, Labels labels) {
        return labels.code(bytes, starts[place], ends[place], this, place);
    }
}
