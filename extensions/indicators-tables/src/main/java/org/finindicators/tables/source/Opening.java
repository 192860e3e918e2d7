/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.finindicators.validation.InvalidInputException;

/** Opens files, or says in a sentence why not. */
final class Opening {
    private Opening() {}

    /** What stands in messages for a file: its name without the folders. */
    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw InvalidInputException.of(
                    "", "the name of the file has a character that no name may have: " + e.getReason());
        }
    }

    /** Refuses what cannot be opened as a file. */
    static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw refused(file, "is a directory; name one of its files");
        }
        if (!Files.exists(file)) {
            throw refused(
                    file,
                    "does not exist"
                            + (file.isAbsolute()
                                    ? ""
                                    : ", seen from " + Path.of("").toAbsolutePath()));
        }
        if (!Files.isReadable(file)) {
            throw refused(file, "cannot be read: there is no permission");
        }
        if (!Files.isRegularFile(file)) {
            throw refused(file, "is not a file");
        }
    }

    static InputStream open(Path file) {
        check(file);
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    static InvalidInputException refused(Path file, Exception e) {
        return refused(
                file,
                e instanceof AccessDeniedException
                        ? "cannot be read: there is no permission"
                        : "cannot be read: " + reason(e));
    }

    static InvalidInputException refused(Path file, String sentence) {
        return InvalidInputException.of(file.toString(), sentence);
    }

    /** What an exception says, or at least what it is, on one line and not too long. */
    static String reason(Throwable thrown) {
        Throwable e = thrown;
        while (e instanceof UncheckedIOException && e.getCause() != null) {
            e = e.getCause();
        }
        String said = e.getMessage();
        String line = said == null || said.isBlank()
                ? e.getClass().getSimpleName()
                : said.strip().lines().findFirst().orElse("");
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
