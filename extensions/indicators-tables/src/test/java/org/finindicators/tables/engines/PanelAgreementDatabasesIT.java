/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.engines;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PanelAgreementDatabasesIT {
    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#servers")
    void everyVariant_saysWhatAPanelSays_ofYears(Engine engine) throws SQLException {
        PanelAgreement.check(engine, 12, 10_000);
    }

    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#servers")
    void everyVariant_saysWhatAPanelSays_ofQuarters(Engine engine) throws SQLException {
        PanelAgreement.check(engine, 3, 2_000);
    }
}
