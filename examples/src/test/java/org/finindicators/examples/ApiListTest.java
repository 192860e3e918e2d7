/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.realsector.RealSectorIndicators;
import org.finindicators.sector.SectorIndicators;
import org.finindicators.tables.PublicTypes;
import org.finindicators.testkit.PublicApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The public API is the one that is listed in src/api. The module for Spark compares its own. */
class ApiListTest {
    static Stream<Arguments> modules() {
        return Stream.of(
                Arguments.of("core", Catalogue.class),
                Arguments.of("sector", SectorIndicators.class),
                Arguments.of("intermediary", IntermediaryIndicators.class),
                Arguments.of("realsector", RealSectorIndicators.class),
                Arguments.of("tables", PublicTypes.class));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void api_isTheOneThatIsListed(String module, Class<?> member) throws IOException {
        assertThat(PublicApi.changes(
                        PublicTypes.of(member), Shell.ROOT.resolve("src/api/indicators-" + module + ".txt")))
                .as(
                        "the API differs from src/api: write the change into CHANGELOG.md, and the list anew with -Dapi.accept=true")
                .isEmpty();
    }
}
