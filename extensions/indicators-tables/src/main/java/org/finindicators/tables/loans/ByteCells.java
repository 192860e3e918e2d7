/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The cells of a line, as they lie in a buffer of bytes. */
final class ByteCells extends Cells {
    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ZEROS = 0x3030303030303030L;
    private static final long HIGH_HALVES = 0xF0F0F0F0F0F0F0F0L;
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

    /**
     * Reads up to eight digits at once, those before a place; eight bytes before the first cell can be read.
     *
     * @return the number, below zero if there is something else among them
     */
    private long digits(int to, int length) {
        // the last digit is in the highest byte; what is before the first becomes zeros
        long zeros = ZEROS >>> (4 * length) >>> (4 * length);
        long eight = ((long) LONGS.get(bytes, to - 8) & (-1L << (64 - 8 * length))) | zeros;
        if ((eight & HIGH_HALVES) != ZEROS || ((eight + 0x0606060606060606L) & HIGH_HALVES) != ZEROS) {
            return -1;
        }
        long pairs = (eight - ZEROS) * 10 + ((eight - ZEROS) >>> 8);
        return (((pairs & 0x000000FF000000FFL) * 0x000F424000000064L)
                        + (((pairs >>> 16) & 0x000000FF000000FFL) * 0x0000271000000001L))
                >>> 32;
    }

    @Override
    long amount(int place, int digits) {
        int at = starts[place];
        int end = ends[place];
        // the usual amount has all its digits after the point, and no more than eight before it
        int whole = end - at - digits - 1;
        if (digits > 0 && whole > 0 && whole <= 8 && bytes[end - digits - 1] == '.') {
            long before = digits(end - digits - 1, whole);
            long after = digits == 2 ? two(end - 2) : digits <= 8 ? digits(end, digits) : -1;
            if ((before | after) >= 0) {
                return before * POWERS[digits] + after;
            }
        }
        return anyAmount(at, end, digits);
    }

    private long anyAmount(int from, int end, int digits) {
        int at = from;
        boolean isNegative = at < end && bytes[at] == '-';
        at += isNegative ? 1 : 0;
        int point = at;
        while (point < end && bytes[point] != '.') {
            point++;
        }
        int decimals = point == end ? 0 : end - point - 1;
        if (point == at || point - at + digits > MOST_DIGITS || (point < end && decimals == 0) || decimals > digits) {
            return NOT_PLAIN;
        }
        long value = 0;
        for (int i = at; i < end; i++) {
            if (i != point) {
                int digit = bytes[i] - '0';
                if (digit < 0 || digit > 9) {
                    return NOT_PLAIN;
                }
                value = 10 * value + digit;
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
        if (length <= 8) {
            long value = digits(end, length);
            return value < 0 ? NOT_PLAIN : value;
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
