/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.tally.AgedTape;
import org.finindicators.loanbook.tally.IntegrityReport;
import org.finindicators.loanbook.tally.IntegrityTotals;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.loanbook.tally.TallyBuilder;
import org.finindicators.tables.loans.PlainLines.NotPlain;
import org.finindicators.tables.source.CsvSource;
import org.finindicators.tables.source.Header;
import org.finindicators.tables.source.PlainFile;
import org.finindicators.tables.source.Row;
import org.finindicators.tables.source.RowHandler;
import org.finindicators.tables.source.RowSource;
import org.finindicators.tables.source.SourceFaults;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a source: as bytes if it is a plain file, else row by row. What comes of it is the same, because the
 * one takes nothing that the other would judge.
 */
final class LoanReading {
    /** Files shorter than this are not divided. */
    private static final int WORTH_DIVIDING = 1 << 12;

    private final LoanMap map;
    private final RowSource source;
    private final List<String> notes = new ArrayList<>();

    LoanReading(LoanMap map, RowSource source) {
        this.map = map;
        this.source = source;
    }

    LoanFile read() {
        map.check();
        LocalDate asOf = map.statedDate().orElseGet(this::firstDate);
        Optional<PlainFile> plain = source instanceof CsvSource csv ? csv.plain() : Optional.empty();
        return plain.flatMap(file -> asBytes(file, asOf)).orElseGet(() -> byRows(asOf));
    }

    /** The loans of a part of the source, kept or added up. */
    private final class Part {
        private final @Nullable Sums sums;
        private final LoanRows rows;
        private final List<Refusal> refusals = new ArrayList<>();
        private long read;
        private long lines;

        /** Keeps what is wrong, for it is not known yet on which line of the file the part begins. */
        Part(Header header, LocalDate asOf) {
            sums = sums(asOf);
            rows = new LoanRows(map, asOf, header, this::refuse, sums);
        }

        Part(Header header, LocalDate asOf, SourceFaults faults) {
            sums = sums(asOf);
            rows = new LoanRows(map, asOf, header, faults::add, sums);
        }

        private void refuse(long line, String column, String subject, String value, String message) {
            if (refusals.size() == SourceFaults.MOST) {
                throw new TooManyFaults();
            }
            refusals.add(new Refusal(line, column, subject, value, message));
        }
    }

    private @Nullable Sums sums(LocalDate asOf) {
        return map.threads() > 0 ? new Sums(map, asOf) : null;
    }

    private record Refusal(long line, String column, String subject, String value, String message) {}

    /** There are more faults than are kept: the other reader counts them. */
    private static final class TooManyFaults extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What is wrong with a file that is not plain after all, beside the exceptions that may come of reading. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(Exception cause) {
            super(cause);
        }
    }

    private Optional<LoanFile> asBytes(PlainFile file, LocalDate asOf) {
        if (!Files.isRegularFile(file.file())) {
            return Optional.empty();
        }
        try (FileChannel bytes = FileChannel.open(file.file(), StandardOpenOption.READ)) {
            PlainLines plain = new PlainLines(bytes, file.separator());
            PlainLines.Head head = plain.head();
            SourceFaults faults = new SourceFaults(source);
            Header header = new Header(head.columns(), faults);
            List<Long> bounds = bounds(plain, head.end(), bytes.size());
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i + 1 < bounds.size(); i++) {
                // what is wrong with the columns is said once
                Header own = i == 0 ? header : new Header(head.columns(), new SourceFaults(source));
                parts.add(new Part(own, asOf));
                requireColumns(own, faults);
            }
            int width = head.columns().size();
            IntStream work = IntStream.range(0, parts.size());
            (parts.size() > 1 ? work.parallel() : work).forEach(i -> {
                try {
                    read(parts.get(i), plain, bounds.get(i), bounds.get(i + 1), width);
                } catch (IOException | NotPlain e) {
                    throw new Unreadable(e);
                }
            });
            return Optional.of(merged(parts, header, faults));
        } catch (NotPlain e) {
            notes.add("the file " + e.getMessage() + ", and was read as characters");
        } catch (Unreadable e) {
            if (e.getCause() instanceof NotPlain why) {
                notes.add("the file " + why.getMessage() + ", and was read as characters");
            }
        } catch (TooManyFaults | IOException e) {
            // the other reader says what is wrong
        }
        return Optional.empty();
    }

    private List<Long> bounds(PlainLines plain, long start, long end) throws IOException {
        int parts = end - start < WORTH_DIVIDING ? 1 : Math.max(1, map.threads());
        List<Long> bounds = new ArrayList<>(List.of(start));
        for (int part = 1; part < parts; part++) {
            long place = plain.lineFrom(start + (end - start) * part / parts - 1);
            bounds.add(Math.min(end, Math.max(place, bounds.get(part - 1))));
        }
        bounds.add(end);
        return bounds;
    }

    private static void read(Part part, PlainLines plain, long from, long to, int width) throws IOException, NotPlain {
        part.lines = plain.read(from, to, width, 0, (cells, line) -> {
            part.read++;
            part.rows.row(cells, line);
        });
        part.rows.flush();
    }

    private LoanFile merged(List<Part> parts, Header header, SourceFaults faults) {
        long line = 2;
        Part first = parts.get(0);
        for (Part part : parts) {
            for (long row = 0; row < part.read; row++) {
                faults.count();
            }
            for (Refusal refusal : part.refusals) {
                faults.add(
                        line + refusal.line(), refusal.column(), refusal.subject(), refusal.value(), refusal.message());
            }
            line += part.lines;
            if (part != first && first.sums != null && part.sums != null) {
                first.sums.add(part.sums);
            }
        }
        return finished(first, header, faults);
    }

    private void requireColumns(Header header, SourceFaults faults) {
        if (map.parts().stream().anyMatch(part -> header.find(part.column()) < 0)) {
            throw new InvalidInputException(faults.violations());
        }
    }

    private LoanFile byRows(LocalDate asOf) {
        SourceFaults faults = new SourceFaults(source);
        Rows rows = new Rows(asOf, faults);
        source.read(rows, faults);
        if (rows.part == null || rows.header == null) {
            throw InvalidInputException.of(source.name(), "has no header");
        }
        rows.part.rows.flush();
        return finished(rows.part, rows.header, faults);
    }

    /** Takes rows that are text. */
    private final class Rows implements RowHandler {
        private final LocalDate asOf;
        private final SourceFaults faults;
        private final Cells.Texts cells = new Cells.Texts();
        private @Nullable Part part;
        private @Nullable Header header;

        Rows(LocalDate asOf, SourceFaults faults) {
            this.asOf = asOf;
            this.faults = faults;
        }

        @Override
        public void header(List<String> columns) {
            Header names = new Header(columns, faults);
            part = new Part(names, asOf, faults);
            header = names;
            requireColumns(names, faults);
        }

        @Override
        public void row(Row row) {
            if (part == null) {
                throw new IllegalStateException("a source begins with its header");
            }
            part.rows.row(cells.at(row), row.number());
        }
    }

    private LoanFile finished(Part part, Header header, SourceFaults faults) {
        List<String> unbound =
                header.unbound(map.parts().stream().map(LoanPart::column).collect(Collectors.toSet()));
        LoanFile.Counted counted = LoanFile.Counted.of(faults);
        if (part.sums != null) {
            Sums sums = part.sums;
            if (!sums.totals.isEachIdNew()) {
                notes.add("which loans are in the file twice was not looked for, because its ids do not all rise");
            }
            return new LoanFile(map, source.name(), counted, unbound, notes, sums.totals.table(), null, sums.tallies());
        }
        IntegrityReport report = IntegrityReport.of(part.rows.tape(), map.policy());
        return new LoanFile(map, source.name(), counted, unbound, notes, report.table(), report.tape(), Map.of());
    }

    /** Adds loans up, part by part. */
    private static final class Sums implements Consumer<LoanTape> {
        private final LoanMap map;
        private final IntegrityTotals totals;
        private final Map<Attribute, TallyBuilder> groups = new LinkedHashMap<>();
        private final TallyBuilder whole;

        Sums(LoanMap map, LocalDate asOf) {
            this.map = map;
            totals = new IntegrityTotals(asOf, map.unit(), map.policy());
            whole = LoanTally.builder(asOf, map.unit(), map.scheme());
            for (LoanPart part : map.parts()) {
                if (part instanceof LoanPart.Label label && !label.attribute().equals(Attribute.BORROWER)) {
                    groups.put(label.attribute(), LoanTally.builder(asOf, map.unit(), map.scheme(), label.attribute()));
                }
            }
        }

        @Override
        public void accept(LoanTape part) {
            AgedTape aged = totals.add(part).aged(map.scheme());
            if (groups.isEmpty()) {
                aged.addTo(whole);
            } else {
                groups.values().forEach(aged::addTo);
            }
        }

        void add(Sums next) {
            totals.add(next.totals);
            whole.add(next.whole);
            groups.forEach((attribute, sums) -> sums.add(Objects.requireNonNull(next.groups.get(attribute))));
        }

        /** The whole is under no attribute. */
        Map<Optional<Attribute>, LoanTally> tallies() {
            Map<Optional<Attribute>, LoanTally> all = new LinkedHashMap<>();
            groups.forEach((attribute, sums) -> all.put(Optional.of(attribute), sums.build()));
            all.put(
                    Optional.empty(),
                    all.values().stream().findFirst().map(LoanTally::whole).orElseGet(whole::build));
            return all;
        }
    }

    /** Finds the date of the balances in the first row that has one. */
    private LocalDate firstDate() {
        FirstDate first = new FirstDate();
        try {
            source.read(first, new SourceFaults(source));
        } catch (Found found) {
            return found.date;
        }
        throw InvalidInputException.of(source.name(), "has no row with a date of the balances in " + first.column);
    }

    private static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final LocalDate date;

        Found(LocalDate date) {
            super(null, null, false, false);
            this.date = date;
        }
    }

    private final class FirstDate implements RowHandler {
        private final String column = map.parts().stream()
                .filter(LoanPart.AsOf.class::isInstance)
                .map(LoanPart::column)
                .findFirst()
                .orElseThrow();
        private int place = -1;

        @Override
        public void header(List<String> columns) {
            SourceFaults faults = new SourceFaults(source);
            place = new Header(columns, faults).require(column);
            if (place < 0) {
                throw new InvalidInputException(faults.violations());
            }
        }

        @Override
        public void row(Row row) {
            try {
                map.notation().parseDate(row.cell(place)).ifPresent(date -> {
                    throw new Found(date);
                });
            } catch (InvalidInputException e) {
                // it is a fault when the rows are read
            }
        }
    }
}
