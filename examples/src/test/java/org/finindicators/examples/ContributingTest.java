/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContributingTest {
    @Test
    void workedExample_isTheCodeThatTheBuildCompiles() {
        String declaration = block("java");
        String source = Shell.read("examples/src/main/java/org/finindicators/examples/Solvency.java");
        assertThat(source.replaceAll("(?m)^ {4}", "")).contains(declaration);
        assertThat(declaration.lines().count()).isLessThan(30);
    }

    @Test
    void workedExample_hasTheCasesThatTheBuildRuns() {
        assertThat(Shell.read("examples/src/test/resources/cases/intermediary/capital/equity-to-assets.cases"))
                .isEqualTo(block("text"));
    }

    private static String block(String language) {
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Shell.read("CONTRIBUTING.md"));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
