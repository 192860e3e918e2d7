/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.finindicators.indicator.Indicator;
import org.finindicators.tables.Indicators;
import org.junit.jupiter.api.Test;

/** The prompt as its users open it: a process of its own, into which lines are typed. */
class PromptTest {
    private static String typed(String... lines) throws IOException, InterruptedException {
        Process prompt = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-D" + Prompt.HOME + "=/somewhere",
                        "-cp",
                        String.join(File.pathSeparator, ScriptRunnerTest.CLASS_PATH),
                        "org.finindicators.tables.prompt.Prompt")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = prompt.getOutputStream()) {
            in.write((String.join("\n", lines) + "\n/exit\n").getBytes(StandardCharsets.UTF_8));
        }
        String printed = new String(prompt.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(prompt.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(prompt.exitValue()).isZero();
        return printed;
    }

    @Test
    void prompt_printsLongValuesWhole_andWelcomesFromAnywhere() throws IOException, InterruptedException {
        String printed = typed("ALL", "help()");
        // an id may go on on the next line
        String joined = printed.replaceAll("\\s", "");
        assertThat(Indicators.ALL.indicators()).extracting(Indicator::id).allMatch(joined::contains);
        assertThat(printed)
                .contains("/open /somewhere/shell/tour.jsh", "help(RETURN_ON_EQUITY)")
                .doesNotContain(" ... ");
        assertThat(printed.lines()).allMatch(line -> line.length() <= 90);
    }

    /** What is wrong with an input is the user's matter, which line of the library found it is not. */
    @Test
    void wrongInput_isSaidInSentences_otherErrorsWithTheirPlace() throws IOException, InterruptedException {
        String printed = typed("read(\"nothing.csv\", FDIC)", "int x = 1 / 0;");
        assertThat(printed)
                .contains("|  Exception InvalidInputException: \n|    nothing.csv: does not exist, seen from")
                .doesNotContain("at Data.read")
                .contains("ArithmeticException: / by zero\n|        at ");
    }
}
