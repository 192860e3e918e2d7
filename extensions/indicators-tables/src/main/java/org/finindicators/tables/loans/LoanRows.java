/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.WhereBlank;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.loanbook.tally.LoanTapeBuilder;
import org.finindicators.number.MinorUnits;
import org.finindicators.sql.LoanTable;
import org.finindicators.tables.loans.LateStatuses.Meaning;
import org.finindicators.tables.loans.LateStatuses.Terms;
import org.finindicators.tables.source.Header;
import org.finindicators.tables.source.Notation;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Makes columns of rows. A row that cannot be read is refused with all that is wrong in it, and leaves no trace in the
 * columns. With a taker, loans are passed on whenever there are enough for a part; else they are all kept.
 */
final class LoanRows {
    /** The loans of a part: with their columns they stay in a cache. */
    static final int PART = 1 << 14;

    private static final int MOST = 1 << 27;
    private static final int MOST_DAYS = LoanTable.MOST_DAYS;
    private static final int MOST_SUGGESTIONS = 100;

    private final LoanMap map;
    private final MinorUnits unit;
    private final Notation notation;
    private final boolean isPlain;
    private final boolean isIso;
    private final LocalDate asOf;
    private final Refusals refusals;
    private final @Nullable Consumer<LoanTape> taker;
    private final List<Column> columns = new ArrayList<>();
    private final Column[] all;
    private final @Nullable Ids ids;
    private final @Nullable Balances balances;
    private int capacity = PART;
    private int size;
    private int[] days = new int[PART];
    private boolean[] writtenOff = new boolean[PART];
    private boolean[] renegotiated = new boolean[PART];
    private boolean isAnyWrittenOff;
    private boolean isAnyRenegotiated;

    /** Made where a loan is repaid, or its status unknown. */
    private LoanStatus @Nullable [] statuses;

    // the row that is being read
    private Cells cells = new Cells.Texts();
    private long line;
    private boolean isRefused;
    private int late;
    private LoanStatus status = LoanStatus.OUTSTANDING;
    private boolean isRenegotiated;

    /** Takes what is wrong with rows. */
    interface Refusals {
        void add(long line, String column, String subject, String value, String message);
    }

    /**
     * Finds the columns of a map in a header.
     *
     * @param taker takes the loans part by part, null if all are to be kept
     */
    LoanRows(LoanMap map, LocalDate asOf, Header header, Refusals refusals, @Nullable Consumer<LoanTape> taker) {
        this.map = map;
        this.asOf = asOf;
        this.refusals = refusals;
        this.taker = taker;
        unit = map.unit();
        notation = map.notation();
        isPlain = notation.isPlain();
        isIso = isPlain && isIso(notation);
        Ids named = null;
        Balances owed = null;
        for (LoanPart part : map.parts()) {
            int place = header.require(part.column());
            if (place < 0) {
                continue;
            }
            if (part instanceof LoanPart.Id) {
                named = new Ids(place, part.column());
            } else if (part instanceof LoanPart.Money money && money.amount() == Amount.BALANCE) {
                owed = new Balances(place, part.column());
            } else if (taker == null
                    || !(part instanceof LoanPart.Label label
                            && label.attribute().equals(Attribute.BORROWER))) {
                columns.add(column(part, place));
            }
        }
        ids = named;
        balances = owed;
        if (named != null) {
            columns.add(0, named);
        }
        if (owed != null) {
            columns.add(owed);
        }
        all = columns.toArray(new Column[0]);
    }

    private static boolean isIso(Notation notation) {
        try {
            return notation.parseDate("2021-11-12").equals(Optional.of(LocalDate.of(2021, 11, 12)));
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private Column column(LoanPart part, int place) {
        String name = part.column();
        if (part instanceof LoanPart.Money money) {
            return new Money(place, name, money.amount());
        } else if (part instanceof LoanPart.AsOf) {
            return new SameDate(place, name);
        } else if (part instanceof LoanPart.Days) {
            return new DaysLate(place, name);
        } else if (part instanceof LoanPart.Due due) {
            return new Due(place, name, due.blank());
        } else if (part instanceof LoanPart.Status known) {
            return new Words<Meaning>(
                    place,
                    name,
                    text -> Optional.ofNullable(known.statuses().meanings().get(text)),
                    "is not one of the statuses that the map states",
                    known.statuses().meanings().keySet()) {
                @Override
                void take(Meaning meaning) {
                    meaning.days().ifPresent(count -> late(count, this));
                    status(meaning.status(), this);
                    isRenegotiated |= meaning.terms() == Terms.RENEGOTIATED;
                }
            };
        } else if (part instanceof LoanPart.WrittenOff off) {
            return new Words<Boolean>(
                    place, name, off.words()::meaning, NEITHER, off.words().words()) {
                @Override
                void take(Boolean yes) {
                    if (yes) {
                        status(LoanStatus.WRITTEN_OFF, this);
                    }
                }
            };
        } else if (part instanceof LoanPart.Renegotiated terms) {
            return new Words<Boolean>(
                    place, name, terms.words()::meaning, NEITHER, terms.words().words()) {
                @Override
                void take(Boolean yes) {
                    isRenegotiated |= yes;
                }
            };
        } else if (part instanceof LoanPart.Day day) {
            return new Dates(place, name, day);
        }
        return new Grouping(place, name, ((LoanPart.Label) part).attribute());
    }

    private static final String NEITHER = "is none of the words for yes and no";

    /**
     * Takes a row.
     *
     * @return false if it is refused
     */
    boolean row(Cells next, long number) {
        if (size == capacity) {
            makeRoom();
        }
        cells = next;
        line = number;
        isRefused = false;
        late = LoanTape.NOT_KNOWN;
        status = LoanStatus.OUTSTANDING;
        isRenegotiated = false;
        for (Column column : all) {
            column.read();
        }
        if (isRefused) {
            return false;
        }
        days[size] = late;
        writtenOff[size] = status == LoanStatus.WRITTEN_OFF;
        renegotiated[size] = isRenegotiated;
        isAnyWrittenOff |= status == LoanStatus.WRITTEN_OFF;
        isAnyRenegotiated |= isRenegotiated;
        if (statuses != null || status == LoanStatus.REPAID || status == LoanStatus.UNKNOWN) {
            statuses()[size] = status;
        }
        size++;
        return true;
    }

    private LoanStatus[] statuses() {
        LoanStatus[] known = statuses;
        if (known == null) {
            known = new LoanStatus[capacity];
            for (int row = 0; row < size; row++) {
                known[row] = writtenOff[row] ? LoanStatus.WRITTEN_OFF : LoanStatus.OUTSTANDING;
            }
            statuses = known;
        }
        return known;
    }

    private void makeRoom() {
        if (taker != null) {
            flush();
            return;
        }
        if (capacity >= MOST) {
            throw InvalidInputException.of(
                    "", "there are more than " + MOST + " loans, too many to be kept: read them summed()");
        }
        capacity *= 2;
        days = Arrays.copyOf(days, capacity);
        renegotiated = Arrays.copyOf(renegotiated, capacity);
        writtenOff = Arrays.copyOf(writtenOff, capacity);
        statuses = statuses == null ? null : Arrays.copyOf(statuses, capacity);
        columns.forEach(column -> column.grow(capacity));
    }

    /** Passes on what is left. */
    void flush() {
        if (taker != null && size > 0) {
            taker.accept(tape());
            size = 0;
            statuses = null;
        }
    }

    /** Lays the loans that are kept into a tape. */
    LoanTape tape() {
        if (balances == null) {
            throw new IllegalStateException("a tape has balances");
        }
        LoanTapeBuilder tape = LoanTape.builder(asOf, unit, Arrays.copyOf(balances.values, size))
                .daysLate(Arrays.copyOf(days, size));
        if (isAnyRenegotiated) {
            tape.renegotiated(Arrays.copyOf(renegotiated, size));
        }
        if (statuses != null) {
            tape.status(Arrays.copyOf(statuses(), size));
        } else if (isAnyWrittenOff) {
            tape.writtenOff(Arrays.copyOf(writtenOff, size));
        }
        columns.forEach(column -> column.addTo(tape));
        map.collected().ifPresent(tape::collected);
        return tape.build();
    }

    private void refuse(Column column, String value, String message) {
        isRefused = true;
        refusals.add(line, column.name, ids == null ? "" : cells.text(ids.place), value, message);
    }

    private void late(int known, Column column) {
        if (late >= 0 && late != known) {
            refuse(column, cells.text(column.place), "says " + known + " days late, another column says " + late);
        }
        late = known;
    }

    private void status(LoanStatus known, Column column) {
        if (status != LoanStatus.OUTSTANDING && status != known && known != LoanStatus.OUTSTANDING) {
            refuse(
                    column,
                    cells.text(column.place),
                    "says that the loan is " + words(known) + ", another column says " + words(status));
        }
        status = known == LoanStatus.OUTSTANDING ? status : known;
    }

    private static String words(LoanStatus status) {
        return switch (status) {
            case OUTSTANDING -> "outstanding";
            case REPAID -> "repaid";
            case WRITTEN_OFF -> "written off";
            case UNKNOWN -> "of unknown status";
        };
    }

    /** A column that something is read from. */
    private abstract static class Column {
        final int place;
        final String name;

        Column(int place, String name) {
            this.place = place;
            this.name = name;
        }

        abstract void read();

        void grow(int rows) {}

        void addTo(LoanTapeBuilder tape) {}
    }

    private final class Ids extends Column {
        private long[] numbers = new long[PART];
        private String @Nullable [] texts;

        Ids(int place, String name) {
            super(place, name);
        }

        @Override
        void read() {
            long number = texts == null ? cells.number(place) : Cells.NOT_PLAIN;
            if (number == Cells.NOT_PLAIN) {
                String text = cells.text(place);
                number = texts == null ? plain(text) : Cells.NOT_PLAIN;
                if (number == Cells.NOT_PLAIN) {
                    texts()[size] = text;
                    return;
                }
            }
            numbers[size] = number;
        }

        /** Takes digits without a leading zero as a number. */
        private static long plain(String text) {
            int length = text.length();
            if (length == 0 || length > 18 || (text.charAt(0) == '0' && length > 1)) {
                return Cells.NOT_PLAIN;
            }
            long number = 0;
            for (int i = 0; i < length; i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return Cells.NOT_PLAIN;
                }
                number = 10 * number + digit;
            }
            return number;
        }

        private String[] texts() {
            String[] known = texts;
            if (known == null) {
                known = new String[capacity];
                for (int row = 0; row < size; row++) {
                    known[row] = Long.toString(numbers[row]);
                }
                texts = known;
            }
            return known;
        }

        @Override
        void grow(int rows) {
            if (texts == null) {
                numbers = Arrays.copyOf(numbers, rows);
            } else {
                texts = Arrays.copyOf(texts, rows);
            }
        }

        @Override
        void addTo(LoanTapeBuilder tape) {
            if (texts == null) {
                tape.ids(Arrays.copyOf(numbers, size));
            } else {
                tape.ids(Arrays.copyOf(texts, size));
                if (taker != null) {
                    texts = null;
                }
            }
        }
    }

    private class Money extends Column {
        private final Amount amount;
        private final int digits = unit.digits();
        long[] values = new long[PART];

        Money(int place, String name, Amount amount) {
            super(place, name);
            this.amount = amount;
        }

        @Override
        final void read() {
            long minor = isPlain ? cells.amount(place, digits) : Cells.NOT_PLAIN;
            values[size] = minor == Cells.NOT_PLAIN ? written() : minor;
        }

        private long written() {
            String text = cells.text(place);
            try {
                Optional<BigDecimal> number = notation.parseNumber(text);
                if (number.isEmpty()) {
                    missing(text);
                    return Amount.NOT_REPORTED;
                }
                long minor = unit.count(number.get());
                if (minor == Amount.NOT_REPORTED) {
                    refuse(this, text, "is more than 64 bits hold");
                }
                return minor;
            } catch (InvalidInputException e) {
                refuse(this, text, e.violations().get(0).message());
                return Amount.NOT_REPORTED;
            }
        }

        void missing(String text) {}

        @Override
        void grow(int rows) {
            values = Arrays.copyOf(values, rows);
        }

        @Override
        void addTo(LoanTapeBuilder tape) {
            tape.amount(amount, Arrays.copyOf(values, size));
        }
    }

    private final class Balances extends Money {
        Balances(int place, String name) {
            super(place, name, Amount.BALANCE);
        }

        @Override
        void missing(String text) {
            refuse(this, text, "must be given; 0 stands for a loan that is repaid");
        }

        @Override
        void addTo(LoanTapeBuilder tape) {
            // they are what a tape begins with
        }
    }

    private final class DaysLate extends Column {
        DaysLate(int place, String name) {
            super(place, name);
        }

        @Override
        void read() {
            long number = isPlain ? cells.number(place) : Cells.NOT_PLAIN;
            if (number >= 0 && number <= MOST_DAYS) {
                late((int) number, this);
                return;
            }
            String text = cells.text(place);
            try {
                Optional<BigDecimal> written = notation.parseNumber(text);
                if (written.isPresent()) {
                    BigDecimal given = written.get();
                    if (given.signum() < 0) {
                        refuse(this, text, "must not be negative");
                    } else if (given.scale() > 0) {
                        refuse(this, text, "is not a whole number of days");
                    } else if (given.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0) {
                        refuse(this, text, "is more days than a loan can be late");
                    } else {
                        late(given.intValueExact(), this);
                    }
                }
            } catch (InvalidInputException e) {
                refuse(this, text, e.violations().get(0).message());
            }
        }
    }

    private static final long NO_DAY = Long.MAX_VALUE;

    /** Reads a date as days from 1970-01-01. */
    private long day(Column column) {
        long day = isIso ? cells.day(column.place) : Cells.NOT_PLAIN;
        if (day != Cells.NOT_PLAIN) {
            return day;
        }
        String text = cells.text(column.place);
        try {
            return notation.parseDate(text).map(LocalDate::toEpochDay).orElse(NO_DAY);
        } catch (InvalidInputException e) {
            refuse(column, text, e.violations().get(0).message());
            return Cells.NOT_PLAIN;
        }
    }

    private final class SameDate extends Column {
        private final long expected = asOf.toEpochDay();

        SameDate(int place, String name) {
            super(place, name);
        }

        @Override
        void read() {
            long day = day(this);
            if (day == NO_DAY) {
                refuse(this, cells.text(place), "must be given, the date of the balance");
            } else if (day != expected && day != Cells.NOT_PLAIN) {
                refuse(this, cells.text(place), "is another date than that of the loans before, " + asOf);
            }
        }
    }

    private final class Due extends Column {
        private final WhereBlank blank;
        private final long today = asOf.toEpochDay();

        Due(int place, String name, WhereBlank blank) {
            super(place, name);
            this.blank = blank;
        }

        @Override
        void read() {
            long day = day(this);
            if (day == NO_DAY) {
                if (blank == WhereBlank.NOT_LATE) {
                    late(0, this);
                }
            } else if (day != Cells.NOT_PLAIN) {
                if (today - day > MOST_DAYS) {
                    refuse(this, cells.text(place), "is more days ago than a loan can be late");
                } else {
                    late((int) Math.max(0, today - day), this);
                }
            }
        }
    }

    private final class Dates extends Column {
        private final LoanPart.Day which;
        private @Nullable LocalDate[] values = new LocalDate[PART];

        Dates(int place, String name, LoanPart.Day which) {
            super(place, name);
            this.which = which;
        }

        @Override
        void read() {
            long day = day(this);
            boolean isDay = day != NO_DAY && day != Cells.NOT_PLAIN;
            LocalDate date = isDay ? LocalDate.ofEpochDay(day) : null;
            if (date != null && (date.getYear() < 1 || date.getYear() > 9999)) {
                refuse(this, cells.text(place), "must be in the years 1 to 9999");
            }
            values[size] = date;
        }

        @Override
        void grow(int rows) {
            values = Arrays.copyOf(values, rows);
        }

        @Override
        void addTo(LoanTapeBuilder tape) {
            tape.date(which.date(), Arrays.copyOf(values, size));
        }
    }

    /** A column of a few words, each of which means something. */
    private abstract class Words<T> extends Column {
        private final Labels labels = new Labels();
        private final List<Optional<T>> meanings = new ArrayList<>();
        private final Function<String, Optional<T>> meaning;
        private final String sentence;
        private final Collection<String> known;

        Words(
                int place,
                String name,
                Function<String, Optional<T>> meaning,
                String sentence,
                Collection<String> known) {
            super(place, name);
            this.meaning = meaning;
            this.sentence = sentence;
            this.known = known;
        }

        abstract void take(T meant);

        @Override
        final void read() {
            int code = cells.code(place, labels);
            if (code < 0) {
                take(cells.text(place), meaning.apply(cells.text(place)));
                return;
            }
            while (meanings.size() <= code) {
                meanings.add(meaning.apply(labels.text(meanings.size())));
            }
            Optional<T> meant = meanings.get(code);
            if (meant.isPresent()) {
                take(meant.get());
            } else {
                take(cells.text(place), meant);
            }
        }

        private void take(String text, Optional<T> meant) {
            meant.ifPresentOrElse(
                    this::take,
                    () -> refuse(
                            this,
                            text,
                            sentence
                                    + (meanings.size() <= MOST_SUGGESTIONS
                                            ? Suggestions.didYouMean(
                                                    text,
                                                    known.stream()
                                                            .filter(word -> !word.isEmpty())
                                                            .toList())
                                            : "")));
        }
    }

    private final class Grouping extends Column {
        private final Attribute attribute;
        private final Labels labels = new Labels(Integer.MAX_VALUE);
        private int[] codes = new int[PART];

        Grouping(int place, String name, Attribute attribute) {
            super(place, name);
            this.attribute = attribute;
            labels.code("");
        }

        @Override
        void read() {
            codes[size] = cells.code(place, labels);
        }

        @Override
        void grow(int rows) {
            codes = Arrays.copyOf(codes, rows);
        }

        @Override
        void addTo(LoanTapeBuilder tape) {
            List<String> texts = new ArrayList<>(labels.texts());
            int notStated = texts.indexOf(Attribute.NOT_STATED);
            int[] given = Arrays.copyOf(codes, size);
            if (notStated < 0) {
                texts.set(0, Attribute.NOT_STATED);
            } else {
                // the words themselves stand in the file
                texts.set(0, Attribute.NOT_STATED + " ");
                for (int row = 0; row < size; row++) {
                    given[row] = given[row] == 0 ? notStated : given[row];
                }
            }
            tape.attribute(attribute, given, texts);
        }
    }
}
