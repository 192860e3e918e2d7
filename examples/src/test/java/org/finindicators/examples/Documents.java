/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents that somebody wrote, by their paths in the repository. */
final class Documents {
    private Documents() {}

    /** All of them. */
    static List<String> all() {
        return Stream.concat(in(""), guide().stream()).toList();
    }

    /** Those in {@code docs}, without the reference, which is made from the declarations. */
    static List<String> guide() {
        return Stream.concat(in("docs/"), in("docs/guide/")).toList();
    }

    private static Stream<String> in(String folder) {
        try (Stream<Path> files = Files.list(Shell.ROOT.resolve(folder))) {
            return files
                    .map(file -> folder + file.getFileName())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
