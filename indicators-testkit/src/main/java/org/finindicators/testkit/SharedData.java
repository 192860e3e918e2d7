/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the official data that results are checked against. They do not belong to the project: tests read them in
 * place, and are skipped where they are absent.
 *
 * <p>The folder is {@code ../shared/data} beside the project's root, or the one that the system property
 * {@code finindicators.data} names.
 *
 * @since 0.1.0
 */
public final class SharedData {
    private SharedData() {}

    /**
     * Finds a file, and skips the running test if it is not there.
     *
     * @param name the path within the folder, as {@code fdic/fdic15.csv}
     * @return the file
     */
    public static Path file(String name) {
        String stated = System.getProperty("finindicators.data", "");
        Path folder = stated.isEmpty() ? root().resolve("../shared/data").normalize() : Path.of(stated);
        Path file = folder.resolve(name);
        assumeTrue(
                Files.isReadable(file),
                () -> "skipped: there is no " + name + " in " + folder
                        + "; name the folder of official data with -Dfinindicators.data=...");
        return file;
    }

    /** The outermost folder with a pom above the one that tests run in, which is that of their module. */
    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        for (Path at = root; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("pom.xml"))) {
                root = at;
            }
        }
        return root;
    }
}
