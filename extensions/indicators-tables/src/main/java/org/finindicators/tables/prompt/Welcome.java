/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.prompt;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.finindicators.tables.Indicators;

/** What the prompt says first. */
final class Welcome {
    private Welcome() {}

    /** What is said where the scripts are in a folder; an empty text where that is not known. */
    static List<String> lines(String home) {
        Path tour = Path.of(home, "shell", "tour.jsh").toAbsolutePath().normalize();
        String first = "finindicators: " + Indicators.ALL.indicators().size() + " indicators";
        return home.isEmpty()
                ? List.of(first, "help() says what there is.")
                : List.of(first, "help() says what there is; /open " + tour, "shows what they do.");
    }

    /** The lines as a script that prints them. */
    static String script(String home) {
        return lines(home).stream()
                .map(line ->
                        "System.out.println(\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\");\n")
                .collect(Collectors.joining());
    }
}
