/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Amount;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.IntegrityPolicy;
import org.finindicators.loanbook.LoanDate;
import org.finindicators.loanbook.LoanStatus;
import org.finindicators.loanbook.WhereBlank;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.loanbook.tally.LoanTapeBuilder;
import org.finindicators.number.MinorUnits;

/** Loans of all states, sound and not, as a table of a database and as a tape. */
public final class GeneratedLoans {
    public static final Attribute BRANCH = Attribute.of("branch");
    public static final Attribute YEAR = Attribute.of("year");
    static final MinorUnits UNIT = MinorUnits.of("USD");
    private static final String ID = "order";
    private static final String CLIENT = "user";
    private static final String DAYS = "days \"late\"";
    private static final String DUE = "f\u00e4llig seit";
    private static final String STATUS = "a `tick`";
    private static final String TERMS = "group";
    private static final String LABEL = "select * from";
    private static final String YEAR_COLUMN = "year";

    private final LocalDate asOf;
    private final long huge;
    private final List<Row> rows = new ArrayList<>();

    /** A row of the table. */
    private record Row(
            String id,
            String client,
            Map<Amount, Long> amounts,
            Integer days,
            LocalDate due,
            String status,
            Integer terms,
            String label,
            Integer year,
            Map<LoanDate, LocalDate> dates) {
        boolean isRefused() {
            return !amounts.containsKey(Amount.BALANCE) || (days != null && (days < 0 || days > LoanTable.MOST_DAYS));
        }
    }

    /**
     * Makes loans whose ids begin at a number; without rows that are refused if it is said so. Some amounts are huge.
     */
    public GeneratedLoans(LocalDate asOf, long seed, int count, int firstId, boolean readable, long huge) {
        this.huge = huge;
        this.asOf = asOf;
        Random random = new Random(seed);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            numbers.add(firstId + i);
        }
        java.util.Collections.shuffle(numbers, random);
        while (rows.size() < count) {
            Row row = row(random, numbers.get(rows.size()));
            if (!readable || !row.isRefused()) {
                rows.add(row);
            }
        }
    }

    private Row row(Random random, int number) {
        Map<Amount, Long> amounts = new EnumMap<>(Amount.class);
        for (Amount amount : Amount.values()) {
            int kind = random.nextInt(amount == Amount.BALANCE ? 40 : 12);
            if (kind == 1) {
                amounts.put(amount, -1L - random.nextInt(100_000));
            } else if (kind == 2) {
                amounts.put(amount, 0L);
            } else if (kind == 3) {
                amounts.put(amount, huge - random.nextInt(999));
            } else if (kind != 0) {
                amounts.put(amount, (long) random.nextInt(10_000_000));
            }
        }
        int lateness = random.nextInt(40);
        Integer days = lateness == 0
                ? null
                : lateness == 1
                        ? Integer.valueOf(-1)
                        : lateness == 2
                                ? Integer.valueOf(2_000_000)
                                : lateness < 20 ? Integer.valueOf(0) : Integer.valueOf(random.nextInt(500));
        if (days != null && random.nextBoolean()) {
            // as a sound loan reports it
            amounts.put(Amount.OVERDUE, days == 0 ? 0 : Math.max(1, amounts.getOrDefault(Amount.BALANCE, 0L) / 3));
        }
        Map<LoanDate, LocalDate> dates = new EnumMap<>(LoanDate.class);
        for (LoanDate date : LoanDate.values()) {
            if (random.nextInt(8) > 0) {
                dates.put(date, asOf.plusDays(random.nextInt(1000) - (date == LoanDate.MATURITY ? 200 : 990)));
            }
        }
        boolean negative = amounts.getOrDefault(Amount.BALANCE, 0L) < 0;
        String id = negative && random.nextBoolean() ? any(random, null, "", "  ", "A1", "A2") : "A" + number;
        return new Row(
                id,
                random.nextInt(30) == 0 ? any(random, null, "", " ", "(not stated)") : "c" + random.nextInt(500),
                amounts,
                days,
                random.nextInt(10) == 0 ? null : asOf.plusDays(20L - random.nextInt(500)),
                any(random, "A", "A", "A", "A", "W", "R", " w", "?", null, "", "a"),
                any(random, 0, 0, 0, 1, 2, null),
                any(
                        random,
                        "East",
                        "east",
                        " West ",
                        "West",
                        "Z\u00fcrich",
                        "it's",
                        "back\\slash",
                        "",
                        null,
                        "(not stated)"),
                any(random, 2020, 2021, 2022, null),
                dates);
    }

    @SafeVarargs
    private static <T> T any(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Puts the loans into a table that is made for them. */
    public void insertInto(Connection connection, SqlDialect dialect, String table, boolean minor) throws SQLException {
        String text = dialect.equals(SqlDialect.SPARK) ? "STRING" : "VARCHAR(40)";
        StringJoiner columns = new StringJoiner(", ", "CREATE TABLE " + table + " (", ")");
        for (String column : List.of(ID, CLIENT, STATUS, LABEL)) {
            columns.add(dialect.name(column) + " " + text);
        }
        for (String column : List.of(DAYS, TERMS, YEAR_COLUMN)) {
            columns.add(dialect.name(column) + " INTEGER");
        }
        columns.add(dialect.name(DUE) + " DATE");
        for (LoanDate date : LoanDate.values()) {
            columns.add(dialect.name(date.name()) + " DATE");
        }
        for (Amount amount : Amount.values()) {
            columns.add(dialect.name(amount.name()) + (minor ? " BIGINT" : " DECIMAL(18, 2)"));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(columns.toString());
        }
        connection.setAutoCommit(false);
        String marks = "?" + ", ?".repeat(8 + LoanDate.values().length + Amount.values().length - 1);
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            for (Row row : rows) {
                int at = 1;
                for (String value : new String[] {row.id, row.client, row.status, row.label}) {
                    insert.setString(at++, value);
                }
                for (Integer value : new Integer[] {row.days, row.terms, row.year}) {
                    insert.setObject(at++, value, Types.INTEGER);
                }
                set(insert, at++, row.due, dialect);
                for (LoanDate date : LoanDate.values()) {
                    set(insert, at++, row.dates.get(date), dialect);
                }
                for (Amount amount : Amount.values()) {
                    Long value = row.amounts.get(amount);
                    if (value == null) {
                        insert.setNull(at++, minor ? Types.BIGINT : Types.DECIMAL);
                    } else if (minor) {
                        insert.setLong(at++, value);
                    } else {
                        insert.setBigDecimal(at++, BigDecimal.valueOf(value, 2));
                    }
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void set(PreparedStatement insert, int at, LocalDate day, SqlDialect dialect) throws SQLException {
        if (day == null) {
            insert.setNull(at, Types.DATE);
        } else if (dialect.hasDatesAsText()) {
            insert.setString(at, day.toString());
        } else {
            insert.setObject(at, day);
        }
    }

    /** The table with all amounts, statuses, terms and labels, and days late as a column. */
    public LoanTable table(String name) {
        return common(name).daysLate(DAYS);
    }

    /** The same, with a few amounts beside the balance, and a few dates. */
    LoanTable table(String name, Set<Amount> some, Set<LoanDate> dates) {
        LoanTable table = bare(name).daysLate(DAYS).amount(Amount.BALANCE, Amount.BALANCE.name());
        for (LoanDate date : dates) {
            table = table.date(date, date.name());
        }
        for (Amount amount : some) {
            table = table.amount(amount, amount.name());
        }
        return table;
    }

    /** The same, with days late counted from a date. */
    public LoanTable tableByDue(String name, WhereBlank blank) {
        return common(name).dueSince(DUE, blank);
    }

    private LoanTable common(String name) {
        LoanTable table = bare(name);
        for (LoanDate date : LoanDate.values()) {
            table = table.date(date, date.name());
        }
        for (Amount amount : Amount.values()) {
            table = table.amount(amount, amount.name());
        }
        return table;
    }

    private LoanTable bare(String name) {
        return LoanTable.of(name, UNIT)
                .asOf(asOf)
                .client(CLIENT)
                .status(STATUS, LoanStatus.OUTSTANDING, "A")
                .status(STATUS, LoanStatus.WRITTEN_OFF, "W", "w")
                .status(STATUS, LoanStatus.REPAID, "R")
                .status(STATUS, LoanStatus.UNKNOWN, "?", "")
                .renegotiated(TERMS, 1, 2)
                .by(BRANCH, LABEL)
                .by(YEAR, YEAR_COLUMN);
    }

    /** The name of the column of ids. */
    public static String id() {
        return ID;
    }

    /** How many rows are refused, with days late as a column. */
    long refused() {
        return rows.stream().filter(Row::isRefused).count();
    }

    /** The loans that can be read as a tape, with days late as a column. */
    LoanTape tape(boolean withIds) {
        return tape(withIds, EnumSet.allOf(Amount.class), EnumSet.allOf(LoanDate.class));
    }

    /** The same, with a few amounts beside the balance, and a few dates. */
    LoanTape tape(boolean withIds, Set<Amount> some, Set<LoanDate> dates) {
        List<Row> read = rows.stream().filter(row -> !row.isRefused()).toList();
        return tape(
                read,
                read.stream()
                        .mapToInt(row -> row.days == null ? LoanTape.NOT_KNOWN : row.days)
                        .toArray(),
                withIds,
                some,
                dates);
    }

    /** The loans that can be read as a tape, with days late counted from a date. */
    LoanTape tapeByDue(WhereBlank blank) {
        List<Row> read = rows.stream()
                .filter(row -> row.amounts.containsKey(Amount.BALANCE))
                .toList();
        int none = blank == WhereBlank.NOT_LATE ? 0 : LoanTape.NOT_KNOWN;
        return tape(
                read,
                read.stream()
                        .mapToInt(row ->
                                row.due == null ? none : (int) Math.max(0, asOf.toEpochDay() - row.due.toEpochDay()))
                        .toArray(),
                false,
                EnumSet.allOf(Amount.class),
                EnumSet.allOf(LoanDate.class));
    }

    private LoanTape tape(List<Row> read, int[] days, boolean withIds, Set<Amount> some, Set<LoanDate> dates) {
        long[] balances =
                read.stream().mapToLong(row -> row.amounts.get(Amount.BALANCE)).toArray();
        LoanTapeBuilder tape = LoanTape.builder(asOf, UNIT, balances)
                .daysLate(days)
                .status(read.stream().map(GeneratedLoans::status).toArray(LoanStatus[]::new))
                .attribute(BRANCH, read.stream().map(row -> label(row.label)).toArray(String[]::new))
                .attribute(
                        YEAR,
                        read.stream()
                                .map(row -> row.year == null ? "" : row.year.toString())
                                .toArray(String[]::new))
                .attribute(
                        Attribute.BORROWER,
                        read.stream().map(row -> label(row.client)).toArray(String[]::new));
        boolean[] renegotiated = new boolean[read.size()];
        for (int i = 0; i < renegotiated.length; i++) {
            renegotiated[i] = read.get(i).terms != null && read.get(i).terms > 0;
        }
        tape.renegotiated(renegotiated);
        for (Amount amount : some) {
            if (amount != Amount.BALANCE) {
                tape.amount(
                        amount,
                        read.stream()
                                .mapToLong(row -> row.amounts.getOrDefault(amount, Amount.NOT_REPORTED))
                                .toArray());
            }
        }
        for (LoanDate date : dates) {
            tape.date(date, read.stream().map(row -> row.dates.get(date)).toArray(LocalDate[]::new));
        }
        return withIds
                ? tape.ids(read.stream().map(Row::id).toArray(String[]::new)).build()
                : tape.build();
    }

    private static String label(String label) {
        return label == null ? "" : label.strip();
    }

    private static LoanStatus status(Row row) {
        return switch (row.status == null ? "" : row.status.strip()) {
            case "A" -> LoanStatus.OUTSTANDING;
            case "W", "w" -> LoanStatus.WRITTEN_OFF;
            case "R" -> LoanStatus.REPAID;
            // a small a is no code, so that the status is not known
            default -> LoanStatus.UNKNOWN;
        };
    }

    static final List<AgingScheme> SCHEMES = List.of(
            AgingScheme.STANDARD,
            AgingScheme.of(),
            AgingScheme.of(30, 90),
            new AgingScheme(List.of(30, 60)),
            AgingScheme.of(
                    1, 5, 7, 10, 15, 20, 30, 31, 45, 59, 60, 61, 75, 90, 91, 100, 120, 150, 179, 180, 181, 200, 270,
                    300, 360, 365, 400));

    static final List<IntegrityPolicy> POLICIES = List.of(
            IntegrityPolicy.keepAll(),
            IntegrityPolicy.STANDARD,
            IntegrityPolicy.leaveAllOut()
                    .keeping(
                            org.finindicators.loanbook.Defect.DUPLICATE_ID,
                            org.finindicators.loanbook.Defect.ID_SPELLED_OTHERWISE,
                            org.finindicators.loanbook.Defect.SAME_LOAN_TWICE));
}
