/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import java.util.stream.Stream;
import org.finindicators.testkit.CaseRunner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AccessTest {
    private static final CaseRunner CASES = CaseRunner.of(AccessItems.class, StructureItems.class);

    @TestFactory
    Stream<DynamicTest> smallClientAccess() {
        return CASES.run(Access.SMALL_CLIENT_ACCESS);
    }
}
