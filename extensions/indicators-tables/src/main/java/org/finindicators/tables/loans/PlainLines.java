/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads lines as bytes, as long as they are plain: as many cells as the header, no quote, no lone carriage return, good
 * UTF-8. What is not is not judged here; the file is then read as characters, from the start.
 */
final class PlainLines {
    private static final int BUFFER = 1 << 18;

    /** Before the bytes of lines and behind them, so many more can be read. */
    private static final int SLACK = 16;

    private static final long HIGH_BITS = 0x8080808080808080L;

    private final FileChannel file;
    private final byte separator;

    /** Takes a line. */
    interface Lines {
        void line(Cells cells, long number);
    }

    /** Says why the file is not read as bytes. */
    static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain(String why) {
            super(why, null, false, false);
        }
    }

    PlainLines(FileChannel file, char separator) {
        this.file = file;
        this.separator = (byte) separator;
    }

    /** The names of the columns, and where the first line behind them begins. */
    record Head(List<String> columns, long end) {}

    /** Reads the header. */
    Head head() throws IOException, NotPlain {
        byte[] start = new byte[BUFFER];
        int size = read(start, 0, 0, BUFFER);
        int end = 0;
        while (end < size && start[end] != '\n') {
            end++;
        }
        if (end == size) {
            throw new NotPlain("has no line end near its beginning");
        }
        int from = size >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF ? 3 : 0;
        int to = end > from && start[end - 1] == '\r' ? end - 1 : end;
        for (int i = from; i < to; i++) {
            if (start[i] == '"' || start[i] == '\r' || start[i] == 0) {
                throw new NotPlain("has a quote or a lone carriage return in its header");
            }
        }
        requireText(start, from, to);
        String line = new String(start, from, to - from, StandardCharsets.UTF_8);
        if (line.isBlank()) {
            throw new NotPlain("begins with a blank line");
        }
        List<String> columns = Arrays.stream(line.split(Pattern.quote("" + (char) separator), -1))
                .map(String::strip)
                .toList();
        return new Head(columns, end + 1L);
    }

    /** Finds where the first line begins at or behind a place. */
    long lineFrom(long place) throws IOException {
        byte[] some = new byte[1 << 12];
        long at = place;
        for (int size = read(some, 0, at, some.length); size > 0; size = read(some, 0, at, some.length)) {
            for (int i = 0; i < size; i++) {
                if (some[i] == '\n') {
                    return at + i + 1;
                }
            }
            at += size;
        }
        return at;
    }

    private int read(byte[] into, int from, long place, int length) throws IOException {
        ByteBuffer wanted = ByteBuffer.wrap(into, from, length);
        long at = place;
        while (wanted.hasRemaining()) {
            int more = file.read(wanted, at);
            if (more < 0) {
                break;
            }
            at += more;
        }
        return wanted.position() - from;
    }

    /**
     * Reads the lines of a part of the file.
     *
     * @param first the number of the first line
     * @return the number behind that of the last line
     */
    long read(long from, long to, int width, long first, Lines lines) throws IOException, NotPlain {
        byte[] bytes = new byte[SLACK + BUFFER + SLACK];
        ByteCells cells = new ByteCells(bytes, width);
        Scan scan = new Scan(cells, first, lines);
        long at = from;
        int end = SLACK;
        while (at < to) {
            int wanted = (int) Math.min(SLACK + BUFFER - end, to - at);
            if (wanted == 0) {
                throw new NotPlain("has a line of more than " + BUFFER + " bytes");
            }
            if (read(bytes, end, at, wanted) < wanted) {
                throw new EOFException("it became shorter while it was read");
            }
            at += wanted;
            end += wanted;
            if (at == to && bytes[end - 1] != '\n') {
                bytes[end++] = '\n';
            }
            int last = end;
            while (last > SLACK && bytes[last - 1] != '\n') {
                last--;
            }
            scan.lines(SLACK, last);
            System.arraycopy(bytes, last, bytes, SLACK, end - last);
            end = SLACK + end - last;
        }
        return scan.number;
    }

    private static void requireText(byte[] bytes, int from, int to) throws NotPlain {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, to - from));
            if (text.chars().anyMatch(c -> c == Character.MAX_VALUE)) {
                throw new NotPlain("has characters that no text has");
            }
        } catch (CharacterCodingException e) {
            throw new NotPlain("has bytes that are not UTF-8");
        }
    }

    /** Finds the cells of lines. */
    private final class Scan {
        private final ByteCells cells;
        private final Lines lines;
        private final int width;
        private final long above;
        private long number;
        private boolean hasOthers;

        Scan(ByteCells cells, long first, Lines lines) {
            this.cells = cells;
            this.lines = lines;
            number = first;
            width = cells.starts.length;
            // what matters is at most this, or beyond ASCII
            above = 0x0101010101010101L * (Math.max(separator, '"') + 1);
        }

        /** Goes through whole lines, the last of which ends where the bytes end, eight bytes at a time. */
        void lines(int from, int end) throws NotPlain {
            byte[] bytes = cells.bytes;
            int[] starts = cells.starts;
            int[] ends = cells.ends;
            int place = 0;
            int start = from;
            for (int word = from; word < end; word += Long.BYTES) {
                long eight = (long) ByteCells.LONGS.get(bytes, word);
                // a high bit for each byte that matters; no byte borrows from its neighbour
                long marks = (~((eight | HIGH_BITS) - above) | eight) & HIGH_BITS;
                while (marks != 0) {
                    int at = word + (Long.numberOfTrailingZeros(marks) >> 3);
                    marks &= marks - 1;
                    if (at >= end) {
                        break;
                    }
                    byte one = bytes[at];
                    if (one == separator) {
                        if (place == width - 1) {
                            throw wrongWidth();
                        }
                        starts[place] = start;
                        ends[place++] = at;
                        start = at + 1;
                    } else if (one == '\n') {
                        line(place, start, at);
                        place = 0;
                        start = at + 1;
                    } else {
                        other(one, at);
                    }
                }
            }
            if (hasOthers) {
                requireText(bytes, from, end);
                hasOthers = false;
            }
        }

        private void line(int place, int start, int at) throws NotPlain {
            int stop = at > start && cells.bytes[at - 1] == '\r' ? at - 1 : at;
            if (place == 0 && stop == start) {
                number++;
                return;
            }
            if (place != width - 1) {
                throw wrongWidth();
            }
            cells.starts[place] = start;
            cells.ends[place] = stop;
            lines.line(cells, number++);
        }

        private NotPlain wrongWidth() {
            return new NotPlain("has a row of another length than its header");
        }

        private void other(byte one, int at) throws NotPlain {
            if (one == '"') {
                throw new NotPlain("has quotes");
            }
            if (one == 0 || (one == '\r' && cells.bytes[at + 1] != '\n')) {
                throw new NotPlain("has a lone carriage return, or characters that no text has");
            }
            hasOthers |= one < 0;
        }
    }
}
