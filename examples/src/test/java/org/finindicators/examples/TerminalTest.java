/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.finindicators.testkit.SharedData;
import org.junit.jupiter.api.Test;

/** The prompt in a terminal of 80 columns, as a researcher sits before it: what three lines on a file print. */
class TerminalTest {
    private static final Path SCRIPT = Path.of("/usr/bin/script");

    /** Types lines at the prompt and returns the screen, without the codes that colour and move. */
    private static String typed(String... lines) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCRIPT), "skipped: there is no " + SCRIPT + " to make a terminal");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process terminal = new ProcessBuilder(
                        SCRIPT.toString(),
                        "-qefc",
                        "stty cols 80 rows 200; exec " + java + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + classPath
                                + "' org.finindicators.tables.prompt.Prompt",
                        "/dev/null")
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = terminal.getOutputStream()) {
            in.write((String.join("\n", lines) + "\n/exit\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
            String printed = new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(terminal.waitFor(120, TimeUnit.SECONDS)).isTrue();
            return printed.replaceAll("\u001B\\[[0-9;?]*[a-zA-Z]|\u001B[=>]", "").replace("\r", "");
        }
    }

    private static String file(String name) {
        return "\"" + SharedData.file(name).toAbsolutePath() + "\"";
    }

    @Test
    void banks() throws IOException, InterruptedException {
        String screen = typed(
                "var banks = read(" + file("fdic/fdic15.csv") + ", FDIC);",
                "var ratios = banks.measure(RETURN_ON_ASSETS, RETURN_ON_EQUITY, EQUITY_TO_ASSETS);",
                "ratios.explain(\"24735\", \"2021-Q4\", RETURN_ON_EQUITY)");
        // published by the FDIC: 11.88
        assertThat(screen).contains("418 statements of 15 subjects", "Return on average equity = 11.88 % a year");
    }
}
