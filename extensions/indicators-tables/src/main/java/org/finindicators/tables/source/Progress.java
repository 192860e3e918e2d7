/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says on the terminal how far a long reading is; nothing elsewhere, and nothing of a reading of less than 2 seconds.
 */
final class Progress implements AutoCloseable {
    private static final long FIRST = 2_000_000_000L;
    private static final long EVERY = 250_000_000L;

    private final PrintStream out;
    private final LongSupplier nanos;
    private final String name;
    private final long bytes;
    private final boolean shown;
    private long next;
    private int written;

    Progress(PrintStream out, LongSupplier nanos, String name, long bytes) {
        this(out, nanos, name, bytes, true);
    }

    private Progress(PrintStream out, LongSupplier nanos, String name, long bytes, boolean shown) {
        this.out = out;
        this.nanos = nanos;
        this.name = name;
        this.bytes = bytes;
        this.shown = shown;
        next = shown ? nanos.getAsLong() + FIRST : 0;
    }

    /** Starts a reading of so many bytes, or of rows if they are 0. */
    static Progress of(String name, long bytes) {
        return new Progress(System.err, System::nanoTime, name, bytes, isTerminal(System.console()));
    }

    /** From Java 22 on there is a console even where there is no terminal; it tells. */
    static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Takes note of how many bytes, or rows, were read so far. */
    void at(long done) {
        if (!shown || nanos.getAsLong() - next < 0) {
            return;
        }
        next = nanos.getAsLong() + EVERY;
        String text = bytes > 0
                ? String.format(
                        Locale.ROOT, "%s: %d %% of %.1f MB", name, Math.min(100, done * 100 / bytes), bytes / 1e6)
                : String.format(Locale.ROOT, "%s: %d rows", name, done);
        out.print("\r" + text + " ".repeat(Math.max(0, written - text.length())));
        out.flush();
        written = text.length();
    }

    /** Counts the bytes that are read of a stream. */
    InputStream watch(InputStream in) {
        return shown ? new Watched(in) : in;
    }

    /** Removes what stands on the terminal. */
    @Override
    public void close() {
        if (written > 0) {
            out.print("\r" + " ".repeat(written) + "\r");
            out.flush();
            written = 0;
        }
    }

    private final class Watched extends FilterInputStream {
        private long done;

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return count(super.read(into, from, length));
        }

        private int count(int read) {
            done += Math.max(0, read);
            at(done);
            return read;
        }
    }
}
