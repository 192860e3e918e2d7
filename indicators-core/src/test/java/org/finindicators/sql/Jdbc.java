/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A database as an engine. */
public record Jdbc(Connection connection, SqlDialect dialect) implements SqlEngine {
    @Override
    public List<SqlColumn> columns(String relation) {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + dialect.from(relation) + " WHERE 1 = 0")) {
            ResultSetMetaData found = none.getMetaData();
            List<SqlColumn> columns = new ArrayList<>();
            for (int i = 1; i <= found.getColumnCount(); i++) {
                SqlColumn.Type type = switch (found.getColumnType(i)) {
                    case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> SqlColumn.Type.WHOLE;
                    case Types.DECIMAL, Types.NUMERIC -> SqlColumn.Type.DECIMAL;
                    case Types.DOUBLE, Types.REAL -> SqlColumn.Type.DOUBLE;
                    case Types.DATE -> SqlColumn.Type.DATE;
                    case Types.CHAR, Types.VARCHAR -> SqlColumn.Type.TEXT;
                    default -> SqlColumn.Type.OTHER;
                };
                columns.add(new SqlColumn(found.getColumnLabel(i), type, found.getScale(i)));
            }
            return columns;
        } catch (SQLException e) {
            throw new IllegalStateException(relation, e);
        }
    }

    @Override
    public void query(String select, Consumer<List<Object>> rows) {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(select)) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(found.getObject(i));
                }
                rows.accept(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(select, e);
        }
    }
}
