/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.finindicators.testkit.JavadocExamples;
import org.finindicators.testkit.JavadocExamples.Example;
import org.junit.jupiter.api.Test;

/** The examples of Javadoc compile at the prompt. They read files and streams that are not there, and are not run. */
class JavadocExamplesTest {
    private static final String START =
            "../indicators-tables/src/main/resources/org/finindicators/tables/prompt/start.jsh";

    /** As the first lines of shell/spark.jsh have it. */
    private static final String SPARK = """
            import org.apache.spark.sql.SparkSession;
            import org.finindicators.spark.*;
            SparkSession session = null;
            """;

    @Test
    void examples_compileAtThePrompt() throws IOException {
        List<Example> examples = JavadocExamples.in(Path.of("src/main/java"));
        try (JavadocExamples prompt = JavadocExamples.after(Files.readString(Path.of(START)), SPARK)) {
            assertThat(examples.stream()
                            .flatMap(example -> prompt.compile(example).stream())
                            .toList())
                    .isEmpty();
        }
        assertThat(examples).hasSizeGreaterThan(4);
    }
}
