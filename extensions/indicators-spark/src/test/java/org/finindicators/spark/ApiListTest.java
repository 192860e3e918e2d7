/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.finindicators.tables.PublicTypes;
import org.finindicators.testkit.PublicApi;
import org.junit.jupiter.api.Test;

class ApiListTest {
    @Test
    void api_isTheOneThatIsListed() throws IOException {
        assertThat(PublicApi.changes(PublicTypes.of(SparkLoans.class), Path.of("../../src/api/indicators-spark.txt")))
                .as(
                        "the API differs from src/api: write the change into CHANGELOG.md, and the list anew with -Dapi.accept=true")
                .isEmpty();
    }
}
