/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.math.BigDecimal;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * The result of a query to a database, over a connection that stays open.
 *
 * <p>NULL is an empty cell. DECIMAL is exact, DOUBLE its shortest decimal; a date is 2021-12-31, a moment
 * 2021-12-31T12:30, or the date alone if it is midnight; a moment with a zone is that of UTC. A column of bytes, lists
 * or other objects is a fault, and its cells say what they are, {@code (bytes)} for instance, which is no number. A
 * database that goes away in the middle is a fault that names the last row that was read.
 *
 * <p>Each reading runs the query anew. Not thread-safe, as its connection is not.
 *
 * @since 0.1.0
 */
public final class QuerySource implements RowSource {
    private static final int ROWS_AT_A_TIME = 1000;

    private final Connection connection;
    private final String sql;
    private final List<Object> parameters;
    private final String name;

    private QuerySource(Connection connection, String sql, List<Object> parameters, String name) {
        this.connection = connection;
        this.sql = sql;
        this.parameters = parameters;
        this.name = name;
    }

    /**
     * States a query.
     *
     * @param connection the connection; some databases send a long result in pieces only if it does not commit
     *     automatically
     * @param sql the query, with a question mark for each parameter
     * @return the source, named {@code query}
     */
    public static QuerySource of(Connection connection, String sql) {
        return new QuerySource(connection, sql, List.of(), "query");
    }

    /**
     * Returns the same query with values for its question marks.
     *
     * @param values the values in their order
     * @return the source
     */
    public QuerySource parameters(Object... values) {
        return new QuerySource(connection, sql, List.copyOf(Arrays.asList(values)), name);
    }

    /**
     * Returns the same query under another name.
     *
     * @param other how messages name it
     * @return the source
     */
    public QuerySource named(String other) {
        return new QuerySource(connection, sql, parameters, other);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String unit() {
        return "row";
    }

    @Override
    public void read(RowHandler rows, SourceFaults faults) {
        long row = -1;
        try (Progress progress = Progress.of(name, 0);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                ResultSetMetaData columns = result.getMetaData();
                List<String> header = new ArrayList<>();
                int[] types = new int[columns.getColumnCount()];
                for (int i = 0; i < types.length; i++) {
                    header.add(columns.getColumnLabel(i + 1).strip());
                    types[i] = columns.getColumnType(i + 1);
                }
                row = 0;
                rows.header(header);
                boolean[] told = new boolean[types.length];
                while (result.next()) {
                    String[] cells = new String[types.length];
                    for (int i = 0; i < types.length; i++) {
                        Object value = value(result, i + 1, types[i]);
                        String text = text(value);
                        if (text == null && !told[i]) {
                            told[i] = true;
                            faults.add(
                                    "column " + header.get(i),
                                    "",
                                    "has what is neither text, number nor date, first in row " + (row + 1));
                        }
                        cells[i] = text == null ? what(value) : text;
                    }
                    row++;
                    faults.count();
                    rows.row(new Row(row, Collections.unmodifiableList(Arrays.asList(cells))));
                    progress.at(row);
                }
            }
        } catch (SQLException e) {
            if (row < 0) {
                throw InvalidInputException.of(name, "cannot be queried: " + Opening.reason(e));
            }
            faults.add("after row " + row, "", "the database went away: " + Opening.reason(e));
        }
    }

    private static String what(@Nullable Object value) {
        return value instanceof byte[] || value instanceof Blob ? "(bytes)" : "(an object)";
    }

    static @Nullable Object value(ResultSet result, int place, int type) throws SQLException {
        Object value = result.getObject(place);
        // the old classes of dates depend on the time zone of the machine
        return switch (type) {
            case Types.DATE -> value instanceof Date ? result.getObject(place, LocalDate.class) : value;
            case Types.TIMESTAMP -> value instanceof Timestamp ? result.getObject(place, LocalDateTime.class) : value;
            default -> value;
        };
    }

    /** A value as text, empty for NULL; nothing if it has no text. */
    static @Nullable String text(@Nullable Object value) throws SQLException {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return PlainText.of(decimal);
        }
        if (value instanceof Double number) {
            return PlainText.of(number.doubleValue());
        }
        if (value instanceof Float number) {
            return PlainText.of(number.floatValue());
        }
        if (value instanceof LocalDateTime moment) {
            return PlainText.of(moment);
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.withOffsetSameInstant(ZoneOffset.UTC).toString();
        }
        if (value instanceof Timestamp moment) {
            return PlainText.of(moment.toLocalDateTime());
        }
        if (value instanceof Date date) {
            return date.toLocalDate().toString();
        }
        if (value instanceof Clob text) {
            return text.getSubString(1, (int) Math.min(text.length(), 1 << 24));
        }
        boolean plain = value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof java.util.UUID
                || value.getClass().getPackageName().equals("java.time");
        return plain ? value.toString() : null;
    }

    /** Prints the name of the query, and the query. */
    @Override
    public String toString() {
        return name + ": " + sql;
    }
}
