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
    private static final String[] PARTS = Shell.read("README.md").split("\n## In an application\n", 2);

    @Test
    void tour_printsWhatTheReadmeSays() {
        Matcher step = STEP.matcher(PARTS[0]);
        int steps = 0;
        try (Shell shell = new Shell()) {
            while (step.find()) {
                assertThat(shell.runFromRoot(step.group(1))).as(step.group(1)).isEqualTo(step.group(2));
                steps++;
            }
        }
        assertThat(steps).isGreaterThan(8);
    }

    /** The application has its own imports, and needs no others. */
    @Test
    void application_compilesAndPrintsWhatTheReadmeSays() {
        Matcher step = STEP.matcher(PARTS[1]);
        assertThat(step.find()).isTrue();
        try (Shell shell = Shell.withoutImports()) {
            shell.run(step.group(1));
            assertThat(shell.run("Application.main(new String[0]);")).isEqualTo(step.group(2));
        }
    }

    /** The imports of the application are on the page that the README links to. */
    @Test
    void application_importsWhatTheReferenceSays() {
        String page = Reference.pages().get("intermediary.return-on-equity.md");
        assertThat(PARTS[1].lines().filter(line -> line.startsWith("import static ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(page).contains(line));
    }
}
