/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of CONTRIBUTING are compiled and run by the build. */
class ContributingTest {
    private static final String JAVA = "/java/org/finindicators/examples/";
    private static final String INTERMEDIARY = "indicators-intermediary/src/";
    private static final String CASES = "resources/cases/intermediary/";

    @Test
    void examples_areTheCodeThatTheBuildCompiles() {
        List<String> blocks = blocks("java");
        List<String> sources = List.of(
                Shell.read(INTERMEDIARY + "main/java/org/finindicators/intermediary/capital/Solvency.java"),
                Shell.read("examples/src/main" + JAVA + "DepositInsurance.java"),
                Shell.read("examples/src/test" + JAVA + "DepositInsuranceTest.java"));
        assertThat(blocks).hasSameSizeAs(sources);
        for (int at = 0; at < blocks.size(); at++) {
            assertThat(sources.get(at).replaceAll("(?m)^ {4}", "")).contains(blocks.get(at));
        }
        assertThat(blocks.get(0).lines().count()).isLessThan(30);
    }

    @Test
    void examples_haveTheCasesThatTheBuildRuns() {
        assertThat(blocks("text"))
                .containsExactly(
                        Shell.read(INTERMEDIARY + "test/" + CASES + "capital/equity-to-assets.cases"),
                        Shell.read("examples/src/test/" + CASES + "liquidity/uninsured-deposits.cases"));
    }

    private static List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Shell.read("CONTRIBUTING.md"))
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
