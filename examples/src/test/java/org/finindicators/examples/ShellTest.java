/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The script that opens the prompt is written from the library's public types. */
class ShellTest {
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");

    @Test
    void start_isWhatTheTypesSay() {
        assertThat(Shell.read(Shell.START)).as("run ./repl shell/reference.jsh").isEqualTo(StartScript.text());
    }

    @Test
    void help_isWhatTheCommentsSay() throws IOException {
        assertThat(Shell.read(Shell.START.replace("start.jsh", "help.txt")))
                .as("run ./repl shell/reference.jsh")
                .isEqualTo(HelpTexts.text(Shell.ROOT));
    }

    @Test
    void packages_areThoseThatTheModulesExport() {
        TreeSet<String> exported = new TreeSet<>();
        for (String module : HelpTexts.MODULES) {
            EXPORTS.matcher(Shell.read(module + "/src/main/java/module-info.java"))
                    .results()
                    .map(MatchResult::group)
                    .forEach(line -> exported.add(line.substring("exports ".length(), line.length() - 1)));
        }
        // what only the library itself calls
        exported.removeAll(List.of("org.finindicators.tables", "org.finindicators.tables.prompt"));
        assertThat(StartScript.packages()).containsExactlyElementsOf(exported);
    }

    /** A line that does not compile fails when the prompt opens. */
    @Test
    void start_opensAPrompt_thatDescribesWithConstants() {
        try (Shell shell = new Shell()) {
            assertThat(shell.run("System.out.println(ALL.indicators().get(0) != null);"))
                    .isEqualTo("true\n");
            String described = shell.run("System.out.println(describe(ALL.get(\"intermediary.return-on-equity\")));");
            assertThat(described).contains("Earnings.RETURN_ON_EQUITY", "reads: IncomeItems.NET_INCOME (annual)");
        }
    }
}
