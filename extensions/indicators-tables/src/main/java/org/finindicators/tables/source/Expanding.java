/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Expands what is compressed, unless it expands beyond all measure. */
final class Expanding extends FilterInputStream {
    private static final long MOST_TIMES = 300;
    private static final long ALWAYS = 1L << 28;

    private final LongSupplier compressed;
    private long expanded;

    private Expanding(InputStream in, LongSupplier compressed) {
        super(in);
        this.compressed = compressed;
    }

    static InputStream gzip(InputStream in) throws IOException {
        Counted counted = new Counted(in);
        return new Expanding(new GZIPInputStream(counted, 1 << 16), () -> counted.count);
    }

    static InputStream entry(ZipFile zip, ZipEntry entry) throws IOException {
        return new Expanding(zip.getInputStream(entry), entry::getCompressedSize);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        check(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return check(super.read(into, from, length));
    }

    private int check(int read) throws IOException {
        expanded += Math.max(0, read);
        if (expanded > ALWAYS && expanded / MOST_TIMES > compressed.getAsLong()) {
            throw new IOException("it expands more than " + MOST_TIMES + " times");
        }
        return read;
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
