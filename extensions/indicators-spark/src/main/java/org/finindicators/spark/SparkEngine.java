/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.BooleanType;
import org.apache.spark.sql.types.ByteType;
import org.apache.spark.sql.types.CharType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DateType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.IntegerType;
import org.apache.spark.sql.types.LongType;
import org.apache.spark.sql.types.ShortType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.VarcharType;
import org.finindicators.number.Intake;
import org.finindicators.sql.SqlColumn;
import org.finindicators.sql.SqlDialect;
import org.finindicators.sql.SqlEngine;
import org.finindicators.validation.InvalidInputException;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL on a session of Spark.
 *
 * <p>The session must have {@code spark.sql.ansi.enabled}, as Spark 4 has unless it is told otherwise: without it, sums
 * that are too large wrap around or vanish in silence.
 *
 * @since 0.1.0
 */
public final class SparkEngine implements SqlEngine {
    private static final String CASES = "spark.sql.caseSensitive";
    private static final String ANSI = "spark.sql.ansi.enabled";

    private final SparkSession session;

    private SparkEngine(SparkSession session) {
        this.session = session;
    }

    /**
     * Takes a session.
     *
     * @param session the session, which stays open
     * @return the engine
     */
    public static SparkEngine of(SparkSession session) {
        return new SparkEngine(session);
    }

    @Override
    public SqlDialect dialect() {
        return SqlDialect.SPARK;
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidInputException if two columns have one name, or the session lets sums wrap
     */
    @Override
    public List<SqlColumn> columns(String relation) {
        return columns(rows("SELECT * FROM " + relation));
    }

    static List<SqlColumn> columns(Dataset<Row> rows) {
        boolean isCaseSensitive =
                Boolean.parseBoolean(rows.sparkSession().conf().get(CASES));
        List<SqlColumn> columns = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        Intake wrong = new Intake();
        for (StructField field : rows.schema().fields()) {
            String name = field.name();
            String before = names.put(isCaseSensitive ? name : name.toLowerCase(Locale.ROOT), name);
            if (before != null) {
                wrong.add(
                        name,
                        "",
                        "is the name of two columns"
                                + (before.equals(name) ? "" : ", for " + before + " is the same to Spark")
                                + ": rename one");
            }
            int scale = field.dataType() instanceof DecimalType decimal ? decimal.scale() : 0;
            SqlColumn.Type type = type(field.dataType());
            columns.add(new SqlColumn(field.name(), type, type == SqlColumn.Type.DECIMAL ? scale : 0));
        }
        wrong.refuse();
        return columns;
    }

    private static SqlColumn.Type type(DataType type) {
        if (type instanceof ByteType
                || type instanceof ShortType
                || type instanceof IntegerType
                || type instanceof LongType) {
            return SqlColumn.Type.WHOLE;
        } else if (type instanceof DecimalType decimal) {
            return decimal.scale() == 0 ? SqlColumn.Type.WHOLE : SqlColumn.Type.DECIMAL;
        } else if (type instanceof DoubleType || type instanceof FloatType) {
            return SqlColumn.Type.DOUBLE;
        } else if (type instanceof DateType) {
            return SqlColumn.Type.DATE;
        } else if (type instanceof StringType || type instanceof VarcharType || type instanceof CharType) {
            return SqlColumn.Type.TEXT;
        } else if (type instanceof BooleanType) {
            return SqlColumn.Type.YES_NO;
        }
        return SqlColumn.Type.OTHER;
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidInputException if the session lets sums wrap
     */
    @Override
    public void query(String select, Consumer<List<@Nullable Object>> rows) {
        // one partition at a time, so that the driver need not hold them all
        Iterator<Row> found = rows(select).toLocalIterator();
        while (found.hasNext()) {
            Row row = found.next();
            List<@Nullable Object> cells = new ArrayList<>(row.size());
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.get(i) instanceof Date day ? day.toLocalDate() : row.get(i));
            }
            rows.accept(cells);
        }
    }

    /**
     * Names rows as a relation for as long as they are asked about.
     *
     * @param rows the rows, of this session
     * @param use takes the name, which stands after {@code FROM}, quoted
     * @param <T> what comes of it
     * @return what comes of it
     */
    public <T> T naming(Dataset<Row> rows, Function<String, T> use) {
        String view = "finindicators_" + UUID.randomUUID().toString().replace('-', '_');
        try {
            rows.createTempView(view);
        } catch (org.apache.spark.sql.AnalysisException e) {
            throw new IllegalStateException(view + " is there already", e);
        }
        try {
            return use.apply(dialect().name(view));
        } finally {
            session.catalog().dropTempView(view);
        }
    }

    /** Analyses a select, whose rows are computed when they are asked for. */
    Dataset<Row> rows(String select) {
        if (!Boolean.parseBoolean(session.conf().get(ANSI))) {
            throw InvalidInputException.of(
                    ANSI, "must be true: without it, sums that are too large wrap around in silence");
        }
        return session.sql(select);
    }

    /** Prints the engine. */
    @Override
    public String toString() {
        return "Spark " + session.version();
    }
}
