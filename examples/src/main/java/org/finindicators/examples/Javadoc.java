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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.finindicators.examples.Constants.Constant;

/** Reads what the source says about a constant, where the project's folder is at hand. */
final class Javadoc {
    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*";
    private static final Map<Class<?>, String> SOURCES = new ConcurrentHashMap<>();

    private Javadoc() {}

    /** The first paragraph of the comment on a constant, or on the method that gives a part of one; empty if none. */
    static String of(Constant constant) {
        String source = SOURCES.computeIfAbsent(constant.owner(), Javadoc::source);
        String field = comment(source, "public static final [^=;]*\\b" + constant.field() + "\\b");
        if (constant.call().isEmpty()) {
            return field;
        }
        String method = constant.call().replaceAll("[.()]", "");
        return (comment(source, "public [^=;{]*\\b" + method + "\\(\\)") + " " + field).strip();
    }

    private static String comment(String source, String declaration) {
        Matcher found = Pattern.compile(COMMENT + declaration, Pattern.DOTALL).matcher(source);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String comment) {
        String text = comment.replaceAll("(?m)^\\s*\\*", " ")
                .replaceFirst("(?s)(<p>|\\n\\s*@).*", "")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)? [^}]*[#.]?(\\w+)}", "$1")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String said = text.replaceFirst("^Returns (the )?", "");
        return said.isEmpty() ? "" : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private static String source(Class<?> type) {
        String file = "src/main/java/" + type.getName().replace('.', '/') + ".java";
        try {
            for (Path root : List.of(Path.of(""), Path.of(".."))) {
                Optional<Path> found = find(root.toAbsolutePath(), file);
                if (found.isPresent()) {
                    return Files.readString(found.get());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "";
    }

    private static Optional<Path> find(Path root, String file) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve(file))
                    .filter(Files::isRegularFile)
                    .findFirst();
        }
    }
}
