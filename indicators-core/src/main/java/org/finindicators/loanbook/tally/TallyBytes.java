/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.loanbook.tally;

import java.io.Serializable;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.GroupSums.Open;
import org.finindicators.number.MinorUnits;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.repayment.Basis;
import org.finindicators.repayment.Collected;
import org.finindicators.validation.InvalidInputException;

/**
 * A tally as bytes: what an engine carries. Only cells that have loans are written, so that the size follows what is in
 * it. The last four bytes are a checksum (CRC-32C) of all others: it finds every damage within 32 bits in a row, and
 * all but one in four thousand million others.
 *
 * @param bytes the tally
 */
@SuppressWarnings("ArrayRecordComponent") // these are not compared
record TallyBytes(byte[] bytes) implements Serializable {
    private static final int FORM = 0x46_49_54_03;

    private Object readResolve() {
        return read(bytes);
    }

    static byte[] write(LoanTally tally) {
        Out out = new Out();
        out.room(Integer.BYTES).putInt(FORM);
        out.room(Long.BYTES).putLong(tally.asOf().toEpochDay());
        out.text(tally.unit().currency().getCurrencyCode());
        out.room(1).put((byte) tally.unit().digits());
        List<Integer> thresholds = tally.scheme().thresholds();
        out.room(1).put((byte) thresholds.size());
        thresholds.forEach(days -> out.room(Integer.BYTES).putInt(days));
        out.room(1).put((byte) (tally.by().isPresent() ? 1 : 0));
        tally.by().ifPresent(by -> out.text(by.name()));
        out.room(1).put((byte) (tally.collected().isPresent() ? 1 : 0));
        tally.collected().ifPresent(how -> {
            out.room(Long.BYTES).putLong(how.period().start().toEpochDay());
            out.text(how.basis().name());
        });
        out.room(Integer.BYTES).putInt(tally.sums().size());
        tally.sums().forEach((label, sums) -> {
            out.text(label);
            write(sums, out);
        });
        int digest = digest(out.bytes());
        out.room(Integer.BYTES).putInt(digest);
        return out.bytes();
    }

    private static int digest(byte[] bytes) {
        CRC32C digest = new CRC32C();
        digest.update(bytes);
        return (int) digest.getValue();
    }

    private static void write(GroupSums sums, Out out) {
        List<Open> open = Arrays.stream(Open.values()).filter(sums::has).toList();
        out.room(1).put((byte) open.size());
        open.forEach(what -> out.text(what.name()));
        List<Amount> amounts = Arrays.stream(Amount.values()).filter(sums::has).toList();
        out.room(1).put((byte) amounts.size());
        amounts.forEach(amount -> out.text(amount.name()));
        int taken = 0;
        for (int cell = 0; cell < sums.cells(); cell++) {
            taken += sums.count(cell) > 0 ? 1 : 0;
        }
        out.room(Short.BYTES).putShort((short) taken);
        for (int cell = 0; cell < sums.cells(); cell++) {
            if (sums.count(cell) > 0) {
                out.room(1 + Long.BYTES).put((byte) cell).putLong(sums.count(cell));
                for (Open what : open) {
                    out.room(Long.BYTES).putLong(sums.open(what, cell));
                }
                for (Amount amount : amounts) {
                    out.room(3 * Long.BYTES)
                            .putLong(sums.high(amount, cell))
                            .putLong(sums.low(amount, cell))
                            .putLong(sums.reported(amount, cell));
                }
            }
        }
    }

    static LoanTally read(byte[] bytes) {
        try {
            int end = Math.max(0, bytes.length - Integer.BYTES);
            if (digest(Arrays.copyOf(bytes, end)) != ByteBuffer.wrap(bytes).getInt(end)) {
                throw InvalidInputException.of("", "these bytes are not a tally of loans, or it is damaged");
            }
            return read(ByteBuffer.wrap(bytes, 0, end));
        } catch (InvalidInputException e) {
            throw e;
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | DateTimeException
                | ArithmeticException
                | IllegalArgumentException e) {
            InvalidInputException refused =
                    InvalidInputException.of("", "these bytes are not a tally of loans, or a part of one");
            refused.initCause(e);
            throw refused;
        }
    }

    private static LoanTally read(ByteBuffer in) {
        if (in.getInt() != FORM) {
            throw InvalidInputException.of("", "these bytes are not a tally of loans in the form that is read here");
        }
        LocalDate asOf = LocalDate.ofEpochDay(in.getLong());
        MinorUnits unit = new MinorUnits(Currency.getInstance(text(in)), in.get());
        List<Integer> thresholds = new ArrayList<>();
        for (int left = in.get(); left > 0; left--) {
            thresholds.add(in.getInt());
        }
        AgingScheme scheme = new AgingScheme(thresholds);
        Optional<Attribute> by = in.get() == 0 ? Optional.empty() : Optional.of(new Attribute(text(in)));
        // the period ends at the date of the balances
        Optional<Collected> collected = in.get() == 0
                ? Optional.empty()
                : Optional.of(new Collected(
                        new ReportingPeriod(LocalDate.ofEpochDay(in.getLong()), asOf), Basis.valueOf(text(in))));
        TreeMap<String, GroupSums> sums = new TreeMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            String label = text(in);
            if (sums.size() == TallyBuilder.MOST_GROUPS || by.isPresent() == label.isBlank()) {
                throw InvalidInputException.of(
                        "", "a tally cannot have the label '" + label + "', or not so many labels");
            }
            if (sums.put(label, group(in, Cell.count(scheme))) != null) {
                throw InvalidInputException.of("", "label '" + label + "' of a tally is given twice");
            }
        }
        if (in.hasRemaining()) {
            throw InvalidInputException.of("", "these bytes go on behind the tally of loans");
        }
        return new LoanTally(asOf, unit, scheme, by, collected, sums);
    }

    private static GroupSums group(ByteBuffer in, int cells) {
        GroupSums sums = new GroupSums(cells);
        List<Open> open = new ArrayList<>();
        for (int left = in.get(); left > 0; left--) {
            open.add(Open.valueOf(text(in)));
        }
        List<Amount> amounts = new ArrayList<>();
        for (int left = in.get(); left > 0; left--) {
            amounts.add(Amount.valueOf(text(in)));
        }
        if (!amounts.contains(Amount.BALANCE) || EnumSet.copyOf(amounts).size() < amounts.size()) {
            throw InvalidInputException.of("", "a tally has balances, and each amount once, not " + amounts);
        }
        for (int left = in.getShort(); left > 0; left--) {
            int cell = in.get() & 0xFF;
            if (cell >= cells) {
                throw InvalidInputException.of("", "a tally of " + cells + " cells has none with the number " + cell);
            }
            long count = positive(in.getLong());
            if (sums.count(cell) > 0) {
                throw InvalidInputException.of("", "cell " + cell + " of a tally is given twice");
            }
            sums.count(cell, count);
            for (Open what : open) {
                long loans = in.getLong();
                if (loans < 0 || loans > count) {
                    throw InvalidInputException.of("", loans + " of " + count + " loans are said to be open");
                }
                sums.open(what, cell, loans);
            }
            for (Amount amount : amounts) {
                long high = in.getLong();
                long low = in.getLong();
                long reported = in.getLong();
                if (reported < 0
                        || reported > count
                        || (reported == 0 && (high | low) != 0)
                        || (amount == Amount.BALANCE && reported < count)) {
                    throw InvalidInputException.of(
                            "", reported + " of " + count + " loans are said to report the " + amount);
                }
                sums.add(amount, cell, high, low, reported);
            }
        }
        if (sums.isEmpty()) {
            throw InvalidInputException.of("", "a label of a tally has no loan");
        }
        return sums;
    }

    private static long positive(long count) {
        if (count <= 0) {
            throw InvalidInputException.of("", "a cell of a tally has " + count + " loans");
        }
        return count;
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining() / Character.BYTES) {
            throw new BufferUnderflowException();
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = in.getChar();
        }
        return new String(text);
    }

    /** A buffer that grows. */
    private static final class Out {
        private ByteBuffer buffer = ByteBuffer.allocate(1 << 10);

        ByteBuffer room(int bytes) {
            if (buffer.remaining() < bytes) {
                buffer.flip();
                buffer = ByteBuffer.allocate(Math.addExact(buffer.capacity() * 2, bytes))
                        .put(buffer);
            }
            return buffer;
        }

        /** Writes chars, not a charset's bytes, because half a surrogate pair has none and two labels would be one. */
        void text(String text) {
            room(Integer.BYTES + Character.BYTES * text.length()).putInt(text.length());
            for (int i = 0; i < text.length(); i++) {
                buffer.putChar(text.charAt(i));
            }
        }

        byte[] bytes() {
            return Arrays.copyOf(buffer.array(), buffer.position());
        }
    }
}
