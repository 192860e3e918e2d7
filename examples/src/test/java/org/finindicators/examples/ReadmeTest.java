/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern STEP = Pattern.compile("```java\n(.*?)```\n```text\n(.*?)```", Pattern.DOTALL);

    @Test
    void tour_printsWhatTheReadmeSays() {
        Matcher step = STEP.matcher(Shell.read("README.md"));
        int steps = 0;
        try (Shell shell = new Shell()) {
            while (step.find()) {
                assertThat(shell.run(step.group(1))).as(step.group(1)).isEqualTo(step.group(2));
                steps++;
            }
        }
        assertThat(steps).isGreaterThan(8);
    }
}
