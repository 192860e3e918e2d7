/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * A file of values with a separator between them, a comma unless it is stated otherwise, in UTF-8 unless it is stated
 * otherwise. A name that ends in {@code .gz} is a compressed one.
 *
 * <p>The first line that is not blank is the header, unless another one is stated, and each row has as many cells as
 * it. A cell in double quotes may have separators, line breaks and doubled quotes. Blank lines are no rows. Line ends
 * of all kinds may be mixed. Nothing is guessed: not the separator, not the charset.
 *
 * <p>A row with too many or too few cells, with bytes that are not of the charset, or with a quote that is not closed
 * is a fault with its line, and the reading goes on with the next line; so is a row of more than 16 million characters.
 * The reading ends at the eleventh quote that is out of place, and at a line of more than 64 million characters.
 *
 * <p>Immutable.
 *
 * @since 0.1.0
 */
public final class CsvSource implements RowSource {
    private static final int MOST_CHARACTERS = 1 << 24;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_RESTARTS = 10;
    private static final char[] OTHER_SEPARATORS = {';', '\t', '|', ','};
    private static final String NO_MORE = "; nothing after it is read";
    private static final String CHARSET_HINT =
            "; if the file is of another charset, say CsvSource.of(file).charset(\"ISO-8859-1\") or its like";

    /** What stands for bytes that are not of the charset: no text has it. */
    private static final char UNREADABLE = '\uFFFF';

    private final Path file;
    private final char separator;
    private final Charset charset;
    private final int headerLine;

    private CsvSource(Path file, char separator, Charset charset, int headerLine) {
        this.file = file;
        this.separator = separator;
        this.charset = charset;
        this.headerLine = headerLine;
    }

    /**
     * Names a file.
     *
     * @param file the file, in UTF-8 and with commas
     * @return the source
     */
    public static CsvSource of(Path file) {
        return new CsvSource(file, ',', StandardCharsets.UTF_8, 1);
    }

    /**
     * Names a file.
     *
     * @param file its name
     * @return the source
     */
    public static CsvSource of(String file) {
        return of(Opening.path(file));
    }

    /**
     * Returns the same file with another separator.
     *
     * @param other the character between two cells
     * @return the source
     * @throws InvalidInputException if it is a quote, a line break, a letter or a digit
     */
    public CsvSource separator(char other) {
        if (other == '"' || other == '\n' || other == '\r' || other == 0 || Character.isLetterOrDigit(other)) {
            throw InvalidInputException.of("", "a quote, a line break, a letter or a digit is no separator");
        }
        return new CsvSource(file, other, charset, headerLine);
    }

    /**
     * Returns the same file in another charset.
     *
     * @param other how characters are written as bytes
     * @return the source
     */
    public CsvSource charset(Charset other) {
        return new CsvSource(file, separator, other, headerLine);
    }

    /**
     * Returns the same file in another charset.
     *
     * @param other its name, {@code ISO-8859-1}, {@code windows-1252} or {@code UTF-16} for instance
     * @return the source
     * @throws InvalidInputException if there is no such charset
     */
    public CsvSource charset(String other) {
        try {
            return charset(Charset.forName(other));
        } catch (IllegalArgumentException e) {
            throw InvalidInputException.of(other, "is not a charset; ISO-8859-1, windows-1252 and UTF-16 are");
        }
    }

    /**
     * Returns the same file with its header on another line; what is above it is not read.
     *
     * @param line the number of the line, from 1
     * @return the source
     * @throws InvalidInputException if it is less than 1
     */
    public CsvSource headerLine(int line) {
        if (line < 1) {
            throw InvalidInputException.of(
                    String.valueOf(line), "is not the number of a line; they are counted from 1");
        }
        return new CsvSource(file, separator, charset, line);
    }

    /**
     * Returns the file for a reader of bytes, if each of its lines that has no quote is a row of UTF-8.
     *
     * @return the file and its separator, or nothing if it is to be read as characters
     */
    public Optional<PlainFile> plain() {
        boolean isPlain = separator < 128
                && charset.equals(StandardCharsets.UTF_8)
                && headerLine == 1
                && !name().toLowerCase(Locale.ROOT).endsWith(".gz");
        return isPlain ? Optional.of(new PlainFile(file, separator)) : Optional.empty();
    }

    @Override
    public String name() {
        return Opening.name(file);
    }

    @Override
    public Optional<Path> file() {
        return Optional.of(file);
    }

    @Override
    public void read(RowHandler rows, SourceFaults faults) {
        Opening.check(file);
        Reading reading = new Reading(rows, faults);
        try (Progress progress = Progress.of(name(), Files.size(file))) {
            for (int restarts = 0; !reading.ended; restarts++) {
                try (Lines text = open(progress)) {
                    reading.run(text, restarts == MOST_RESTARTS);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            if (reading.width < 0) {
                throw Opening.refused(file, e);
            }
            faults.add("after line " + reading.done, "", "the file breaks off: " + Opening.reason(e));
        }
        if (reading.width < 0) {
            throw Opening.refused(
                    file, headerLine == 1 ? "is empty: it has no header" : "has no header on line " + headerLine);
        }
    }

    private Lines open(Progress progress) throws IOException {
        InputStream raw = progress.watch(Opening.open(file));
        try {
            boolean compressed = name().toLowerCase(Locale.ROOT).endsWith(".gz");
            BufferedInputStream bytes = new BufferedInputStream(compressed ? Expanding.gzip(raw) : raw, 1 << 16);
            skipMark(bytes);
            return new Lines(new InputStreamReader(
                    bytes,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .replaceWith(String.valueOf(UNREADABLE))));
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /** Skips a byte-order mark of UTF-8, and refuses what says of itself that it is something else. */
    private void skipMark(BufferedInputStream bytes) throws IOException {
        bytes.mark(4);
        byte[] start = bytes.readNBytes(4);
        bytes.reset();
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            if (!charset.equals(StandardCharsets.UTF_8)) {
                throw Opening.refused(file, "begins with the mark of UTF-8, and " + charset + " was stated");
            }
            bytes.skipNBytes(3);
        } else if ((begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE))
                && !charset.name().startsWith("UTF-16")) {
            throw Opening.refused(
                    file, "begins with the mark of UTF-16; did you mean CsvSource.of(file).charset(\"UTF-16\")?");
        } else if (begins(start, 'P', 'K', 3, 4)) {
            throw Opening.refused(file, "is a zip file and not text; a workbook is named .xlsx");
        } else if (begins(start, 'P', 'A', 'R', '1')) {
            throw Opening.refused(file, "is a Parquet file and not text; name it .parquet");
        } else if (begins(start, 0x1F, 0x8B)) {
            throw Opening.refused(file, "is compressed and not text; name it .csv.gz");
        }
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Prints the name of the file. */
    @Override
    public String toString() {
        return file.toString();
    }

    /**
     * Skips the lines that were read before, and notices characters that no text has, so that rows are searched then
     * only.
     */
    private static final class Lines extends FilterReader {
        private long left;
        private long length;
        private boolean afterReturn;
        private boolean suspicious;

        Lines(Reader in) {
            super(in);
        }

        void startAfter(long lines) {
            left = lines;
        }

        @Override
        public int read(char[] into, int from, int size) throws IOException {
            int read = in.read(into, from, size);
            while (read > 0 && (left > 0 || afterReturn)) {
                int skipped = skipped(into, from, read);
                if (skipped < read) {
                    System.arraycopy(into, from + skipped, into, from, read - skipped);
                    read -= skipped;
                    break;
                }
                read = in.read(into, from, size);
            }
            for (int i = from; !suspicious && i < from + read; i++) {
                suspicious = into[i] == UNREADABLE || into[i] == 0;
            }
            return read;
        }

        private int skipped(char[] chars, int from, int size) throws IOException {
            for (int i = from; i < from + size; i++) {
                boolean second = afterReturn && chars[i] == '\n';
                afterReturn = false;
                if (second) {
                    continue;
                }
                if (left == 0) {
                    return i - from;
                }
                length++;
                if (chars[i] == '\n' || chars[i] == '\r') {
                    afterReturn = chars[i] == '\r';
                    left--;
                    length = 0;
                } else if (length > 4L * MOST_CHARACTERS) {
                    throw new IOException(
                            "a line is longer than " + 4 * (MOST_CHARACTERS >> 20) + " million characters");
                }
            }
            return size;
        }
    }

    /** Takes the cells of the parser: the header, then the rows, over one or more passes. */
    private final class Reading extends AbstractBaseCsvCallbackHandler<Boolean> {
        private final RowHandler rows;
        private final SourceFaults faults;
        private List<String> header = List.of();
        private int width = -1;
        private long skipped = headerLine - 1L;
        private long start;
        private long done;
        private String[] cells = new String[16];
        private int count;
        private boolean ended;

        Reading(RowHandler rows, SourceFaults faults) {
            this.rows = rows;
            this.faults = faults;
        }

        long line() {
            return skipped + start;
        }

        /** Reads on after the lines that are done with, to the end or to a quote that is out of place. */
        void run(Lines text, boolean last) throws IOException {
            text.startAfter(skipped);
            start = 0;
            CsvReader<Boolean> parser = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .skipEmptyLines(true)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(MOST_CHARACTERS)
                    .build(this, text);
            try {
                for (Boolean ignored : parser) {
                    take(text.suspicious);
                }
                ended = true;
            } catch (CsvParseException e) {
                ended = last || width < 0;
                refuse(sentence(String.valueOf(e.getMessage()))
                        + (ended ? NO_MORE : "; the next line is read on its own"));
                skipped = line();
            }
        }

        private String sentence(String found) {
            if (found.startsWith("Unclosed")) {
                return "has a quote that is opened and not closed";
            }
            if (found.startsWith("Unexpected character after closing quote")) {
                return "has something between a closing quote and the separator; a quote inside a cell is written"
                        + " twice";
            }
            return "has more than " + MOST_CHARACTERS + " characters, or a quote that is not closed";
        }

        /** Refuses the whole row; without a header nothing can be read at all. */
        private void refuse(String sentence) {
            if (width < 0) {
                throw Opening.refused(file, "cannot be read: the header, on line " + line() + ", " + sentence);
            }
            faults.count();
            faults.add(line(), "", "", "", sentence);
            done = line();
        }

        @Override
        protected void handleBegin(long startingLine) {
            start = startingLine;
            count = 0;
        }

        @Override
        protected void handleField(int place, char[] from, int offset, int length, boolean quoted) {
            if (count < (width < 0 ? MOST_COLUMNS : width)) {
                if (count == cells.length) {
                    cells = Arrays.copyOf(cells, 2 * count);
                }
                cells[count] = length == 0 ? "" : new String(from, offset, length);
            }
            count++;
        }

        @Override
        protected Boolean buildRecord() {
            return Boolean.TRUE;
        }

        private void take(boolean suspicious) {
            if (width < 0) {
                takeHeader(suspicious);
                return;
            }
            if (count != width) {
                refuse("has " + count + (count == 1 ? " cell" : " cells") + ", and the header has " + width
                        + linesOver());
                return;
            }
            List<String> row = Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, width)));
            faults.count();
            done = line();
            if (!suspicious || isText(row)) {
                rows.row(new Row(line(), row));
            }
        }

        /** A quote that is open takes in the lines after it. */
        private String linesOver() {
            for (int i = 0; i < Math.min(count, width); i++) {
                long breaks = cells[i].chars().filter(c -> c == '\n').count();
                if (breaks > 0) {
                    return ", and runs over " + (breaks + 1) + " lines; is a quote open?";
                }
            }
            return "";
        }

        private boolean isText(List<String> row) {
            boolean sound = true;
            for (int i = 0; i < width; i++) {
                String cell = row.get(i);
                if (cell.indexOf(UNREADABLE) >= 0) {
                    sound = false;
                    faults.add(
                            line(), header.get(i), "", shown(cell), "has bytes that are not " + charset + CHARSET_HINT);
                } else if (cell.indexOf(0) >= 0) {
                    sound = false;
                    faults.add(line(), header.get(i), "", shown(cell), "has a NUL character");
                }
            }
            return sound;
        }

        private String shown(String cell) {
            return Printing.beginning(cell.replace(UNREADABLE, '\uFFFD').replace('\0', '\u2400'));
        }

        private void takeHeader(boolean suspicious) {
            if (count > MOST_COLUMNS) {
                refuse("has more than " + MOST_COLUMNS + " columns");
            }
            header = Arrays.stream(cells, 0, count).map(String::strip).toList();
            for (String name : header) {
                if (suspicious && name.indexOf(UNREADABLE) >= 0) {
                    refuse("has bytes that are not " + charset + ": it is not text" + CHARSET_HINT);
                }
                if (name.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
                    refuse("has control characters: it is not text" + CHARSET_HINT);
                }
            }
            if (count == 1) {
                for (char other : OTHER_SEPARATORS) {
                    if (other != separator && header.get(0).indexOf(other) >= 0) {
                        faults.add(
                                "header",
                                shown(header.get(0)),
                                "is one column; did you mean CsvSource.of(file).separator('"
                                        + (other == '\t' ? "\\t" : other) + "')?");
                        break;
                    }
                }
            }
            width = count;
            done = line();
            rows.header(header);
        }
    }
}
