/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberOfTextDatabasesIT {
    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#servers")
    void text_isReadAsTheNumberThatItIs_orAsNone(Engine engine) throws SQLException {
        NumberOfText.check(engine);
    }
}
