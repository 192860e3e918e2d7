/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestTableTest {
    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#embedded")
    void cells_areHeldByTheEngine(Engine engine) throws SQLException {
        LoadedTable.assertHeld(engine);
    }
}
