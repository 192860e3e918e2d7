/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The site, built once for all tests. */
final class BuiltSite {
    static final Path ROOT = Path.of("..");
    static final Path FOLDER = Path.of("target", "site").toAbsolutePath();

    /** The pages by their paths, without those of Javadoc and of copied files. */
    static final Map<String, String> PAGES = build();

    private BuiltSite() {}

    private static Map<String, String> build() {
        try {
            long start = System.nanoTime();
            String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            int pages = Website.write(ROOT, FOLDER, classPath.replace(File.pathSeparator + File.pathSeparator, ""));
            say("site: " + pages + " pages, with the Javadoc in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
            Map<String, String> html = new TreeMap<>();
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".html")).toList()) {
                    String path = FOLDER.relativize(file).toString().replace('\\', '/');
                    boolean ours = !path.startsWith("api/")
                            && (!path.startsWith("files/")
                                    || Files.readString(file).contains("site.css"));
                    if (ours) {
                        html.put(path, Files.readString(file));
                    }
                }
            }
            return new LinkedHashMap<>(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says what was counted where the build's output shows it. */
    static void say(String text) {
        System.out.println(text);
    }

    static String read(String path) {
        try {
            return Files.readString(FOLDER.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
