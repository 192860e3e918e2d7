/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OddTablesTest {
    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#embedded")
    void texts_areNumbersAsJavaReadsThem(Engine engine) throws SQLException {
        OddTables.texts(engine);
    }

    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#embedded")
    void powers_ofWhatIsBelowZero_areNotTaken(Engine engine) throws SQLException {
        OddTables.powers(engine);
    }

    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#embedded")
    void names_areThoseOfTheTable(Engine engine) throws SQLException {
        OddTables.names(engine);
    }

    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#embedded")
    void noRows_nothingIsRefused(Engine engine) throws SQLException {
        OddTables.noRows(engine);
    }

    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#embedded")
    void shortNumbers_areAddedAsLongOnes(Engine engine) throws SQLException {
        OddTables.shortNumbers(engine);
    }
}
