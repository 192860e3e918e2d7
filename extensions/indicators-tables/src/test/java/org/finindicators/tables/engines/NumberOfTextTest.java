/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumberOfTextTest {
    /** H2 has no cast that gives NULL: text that is no number ends its query. */
    @ParameterizedTest
    @EnumSource(names = {"DUCKDB", "SQLITE"})
    void text_isReadAsTheNumberThatItIs_orAsNone(Engine engine) throws SQLException {
        NumberOfText.check(engine);
    }
}
