/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.loans;

import java.sql.SQLException;
import org.finindicators.tables.engines.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoanTableAgreementTest {
    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#embedded")
    void selects_sayWhatTheCoreSaysRowByRow(Engine engine) throws SQLException {
        LoanTableAgreement.sameAsRowByRow(engine);
    }

    @ParameterizedTest
    @MethodSource("org.finindicators.tables.engines.SqlEngines#embedded")
    void sumsBeyond64Bits_areExactOrRaised(Engine engine) throws SQLException {
        LoanTableAgreement.sumBeyond64Bits_isExactOrRaised(engine);
    }
}
