/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final Path FOLDER = Shell.ROOT.resolve("docs/reference");

    @Test
    void pages_areWhatTheDeclarationsSay() throws IOException {
        for (Map.Entry<String, String> page : Reference.pages().entrySet()) {
            assertThat(FOLDER.resolve(page.getKey()))
                    .as("run ./repl shell/reference.jsh")
                    .hasContent(page.getValue());
        }
    }

    @Test
    void folder_hasNoOtherPages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(names).isEqualTo(Reference.pages().keySet());
        }
    }
}
