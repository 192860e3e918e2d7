/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.survey;

import java.io.Serializable;
import java.math.BigInteger;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.finindicators.validation.InvalidInputException;

/**
 * The tallies of a survey as bytes: what an engine carries. A sum is written as the whole number of units of the least
 * double that it is, without its trailing zeros, so that equal sums have equal bytes. The last four bytes are a
 * checksum (CRC-32C) of all others.
 */
final class TallyBytes {
    private static final int POVERTY = 0x46_49_50_01;
    private static final int THEIL = 0x46_49_48_01;

    /** The most bytes of a sum: a finite double has 2098 bits of units. */
    private static final int LONGEST = 2098 / Byte.SIZE + 1;

    private static final int BEYOND = -1;
    private static final int HEAD = 64;

    private TallyBytes() {}

    /**
     * What stands for a tally of poverty in a stream of objects.
     *
     * @param bytes the tally
     */
    @SuppressWarnings("ArrayRecordComponent") // these are not compared
    record Poverty(byte[] bytes) implements Serializable {
        private Object readResolve() {
            return poverty(bytes);
        }
    }

    /**
     * What stands for a tally for Theil's measures in a stream of objects.
     *
     * @param bytes the tally
     */
    @SuppressWarnings("ArrayRecordComponent") // these are not compared
    record Theil(byte[] bytes) implements Serializable {
        private Object readResolve() {
            return theil(bytes);
        }
    }

    static byte[] write(PovertyTally tally) {
        double[] alphas = tally.alphas();
        ByteBuffer out = room(alphas.length + 1, alphas.length * Double.BYTES);
        out.putInt(POVERTY).putDouble(tally.line()).put((byte) (tally.isStrict() ? 1 : 0));
        out.putInt(alphas.length);
        for (double alpha : alphas) {
            out.putDouble(alpha);
        }
        out.putLong(tally.rows());
        put(tally.people(), out);
        for (ExactSum sum : tally.sums()) {
            put(sum, out);
        }
        return sealed(out);
    }

    static byte[] write(TheilTally tally) {
        ByteBuffer out = room(4, 0);
        out.putInt(THEIL).put((byte) ((tally.hasNegative() ? 1 : 0) | (tally.hasZero() ? 2 : 0)));
        out.putLong(tally.rows());
        for (ExactSum sum : tally.sums()) {
            put(sum, out);
        }
        return sealed(out);
    }

    private static ByteBuffer room(int sums, int more) {
        return ByteBuffer.allocate(HEAD + more + sums * (LONGEST + 2 * Short.BYTES));
    }

    private static byte[] sealed(ByteBuffer out) {
        int length = out.position();
        ByteBuffer sealed = ByteBuffer.allocate(length + Integer.BYTES);
        sealed.put(out.flip());
        return sealed.putInt(digest(sealed.array(), length)).array();
    }

    private static int digest(byte[] bytes, int end) {
        CRC32C digest = new CRC32C();
        digest.update(bytes, 0, end);
        return (int) digest.getValue();
    }

    private static void put(ExactSum sum, ByteBuffer out) {
        Optional<BigInteger> units = sum.units();
        if (units.isEmpty()) {
            out.putShort((short) BEYOND);
        } else if (units.get().signum() == 0) {
            out.putShort((short) 0);
        } else {
            int zeros = units.get().getLowestSetBit();
            byte[] digits = units.get().shiftRight(zeros).toByteArray();
            out.putShort((short) digits.length).putShort((short) zeros).put(digits);
        }
    }

    static PovertyTally poverty(byte[] bytes) {
        String what = "tally of poverty";
        ByteBuffer in = opened(bytes, POVERTY, what);
        try {
            double line = in.getDouble();
            require(line > 0 && Double.isFinite(line), what, "has the line " + line);
            boolean strict = flag(in, 1, what) == 1;
            int count = in.getInt();
            require(count >= 0 && count <= in.remaining() / Double.BYTES, what, "has " + count + " powers");
            double[] alphas = new double[count];
            for (int i = 0; i < count; i++) {
                alphas[i] = in.getDouble();
                PovertyTally.requirePower(alphas[i]);
            }
            long rows = rows(in, what);
            ExactSum population = sum(in, what);
            ExactSum[] sums = new ExactSum[count];
            for (int i = 0; i < count; i++) {
                sums[i] = sum(in, what);
                require(!(sums[i].value() < 0), what, "has a sum of gaps below zero");
                require(
                        alphas[i] != 0 || !(sums[i].value() > population.value()),
                        what,
                        "has more persons who are poor than persons");
            }
            close(in, what);
            requirePersons(rows, population, sums, what);
            return new PovertyTally(line, strict, alphas, rows, population, sums);
        } catch (BufferUnderflowException e) {
            throw refused(e, what);
        }
    }

    static TheilTally theil(byte[] bytes) {
        String what = "tally for Theil's measures";
        ByteBuffer in = opened(bytes, THEIL, what);
        try {
            int marks = flag(in, 3, what);
            long rows = rows(in, what);
            ExactSum population = sum(in, what);
            ExactSum welfare = sum(in, what);
            ExactSum entropy = sum(in, what);
            ExactSum logarithms = sum(in, what);
            close(in, what);
            boolean negative = (marks & 1) != 0;
            require(negative || !(welfare.value() < 0), what, "has welfare below zero, and no such income");
            require(marks == 0 || rows > 0, what, "has incomes without rows");
            requirePersons(rows, population, new ExactSum[] {welfare, entropy, logarithms}, what);
            return new TheilTally(rows, negative, (marks & 2) != 0, population, welfare, entropy, logarithms);
        } catch (BufferUnderflowException e) {
            throw refused(e, what);
        }
    }

    private static ByteBuffer opened(byte[] bytes, int form, String what) {
        int end = bytes.length - Integer.BYTES;
        require(end >= Integer.BYTES, what, "is too short");
        require(ByteBuffer.wrap(bytes).getInt(end) == digest(bytes, end), what, "is damaged, or no tally");
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, end);
        require(in.getInt() == form, what, "is of another form than the one that is read here");
        return in;
    }

    private static int flag(ByteBuffer in, int most, String what) {
        int marks = in.get();
        require(marks >= 0 && marks <= most, what, "has the mark " + marks);
        return marks;
    }

    private static long rows(ByteBuffer in, String what) {
        long rows = in.getLong();
        require(rows >= 0, what, "has " + rows + " rows");
        return rows;
    }

    private static ExactSum sum(ByteBuffer in, String what) {
        int length = in.getShort();
        if (length == BEYOND) {
            return ExactSum.beyond();
        }
        if (length == 0) {
            return new ExactSum();
        }
        require(length > 0 && length <= LONGEST, what, "has a sum of " + length + " bytes");
        int zeros = in.getShort();
        byte[] digits = new byte[length];
        in.get(digits);
        BigInteger odd = new BigInteger(digits);
        require(
                odd.testBit(0)
                        && Arrays.equals(odd.toByteArray(), digits)
                        && zeros >= 0
                        && zeros <= LONGEST * Byte.SIZE,
                what,
                "has a sum in another form than the shortest");
        ExactSum sum = ExactSum.ofUnits(odd.shiftLeft(zeros));
        require(!sum.isBeyond(), what, "has a sum beyond all bounds");
        return sum;
    }

    private static void requirePersons(long rows, ExactSum population, ExactSum[] sums, String what) {
        require(!(population.value() < 0), what, "has fewer persons than none");
        boolean none = population.value() == 0;
        require(rows > 0 || none, what, "has persons without rows");
        for (ExactSum sum : sums) {
            require(!none || sum.value() == 0, what, "has sums without persons");
        }
    }

    private static void close(ByteBuffer in, String what) {
        require(!in.hasRemaining(), what, "goes on behind its end");
    }

    private static void require(boolean sound, String what, String wrong) {
        if (!sound) {
            throw InvalidInputException.of("", "these bytes are not a " + what + ": what they hold " + wrong);
        }
    }

    private static InvalidInputException refused(Exception cause, String what) {
        InvalidInputException refused =
                InvalidInputException.of("", "these bytes are not a " + what + ", or a part of one");
        refused.initCause(cause);
        return refused;
    }
}
