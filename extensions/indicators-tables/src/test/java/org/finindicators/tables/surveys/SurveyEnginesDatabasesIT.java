/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.surveys;

import java.sql.SQLException;
import org.finindicators.tables.engines.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyEnginesDatabasesIT {
    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#servers")
    void measures_areThoseOfTheRowsInMemory(Engine engine) throws SQLException {
        SurveyEnginesTest.agreeInMemory(engine);
    }
}
