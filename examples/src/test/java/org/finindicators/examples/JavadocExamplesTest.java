/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.finindicators.testkit.JavadocExamples;
import org.finindicators.testkit.JavadocExamples.Example;
import org.junit.jupiter.api.Test;

/** The examples of Javadoc can be pasted at the prompt. Those of the module for Spark are tried in that module. */
class JavadocExamplesTest {
    @Test
    void examples_runAtThePrompt() throws IOException {
        List<String> faults = new ArrayList<>();
        int count = 0;
        try (JavadocExamples prompt =
                JavadocExamples.after(Shell.read(Shell.START), "import org.finindicators.testkit.*;")) {
            for (String module : HelpTexts.MODULES) {
                for (Example example : in(module)) {
                    count++;
                    // whoever has Parquet files has DuckDB, which is not on this class path
                    faults.addAll(
                            example.code().contains(".parquet")
                                    ? prompt.compile(example)
                                    : prompt.run(new Example(example.place(), Shell.fromRoot(example.code()))));
                }
            }
            // tests use these, not the prompt
            for (Example example : in("indicators-testkit")) {
                faults.addAll(prompt.compile(example));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(count).isGreaterThan(60);
    }

    private static List<Example> in(String module) throws IOException {
        return JavadocExamples.in(Shell.ROOT.resolve(module + "/src/main/java"));
    }

    @Test
    void faults_areFound() {
        try (JavadocExamples prompt = JavadocExamples.after("import java.util.*;")) {
            assertThat(prompt.run(new Example("A:1", "var list = List.of(1);\nlist.size()")))
                    .isEmpty();
            assertThat(prompt.run(new Example("B:2", "list.size()")))
                    .singleElement()
                    .asString()
                    .contains("B:2", "list");
            assertThat(prompt.compile(new Example("C:3", "list.size()"))).hasSize(1);
            assertThat(prompt.run(new Example("D:4", "List.of(1)\n    .size()")))
                    .as("the prompt takes the first line for a whole")
                    .isNotEmpty();
            assertThat(prompt.run(new Example("E:5", "List.of(1).get(2)")))
                    .singleElement()
                    .asString()
                    .contains("E:5", "Exception");
            assertThat(prompt.compile(new Example("F:6", "List.of(1).get(2)"))).isEmpty();
            assertThat(prompt.run(new Example("G:7", "List.of(1,"))).hasSize(1);
        }
    }
}
