/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The Javadoc of all modules in one tree, so that each leads to the others. */
final class ApiDocs {
    private ApiDocs() {}

    /**
     * Writes it.
     *
     * @param root the folder of the project
     * @param folder where it goes
     * @param classPath what the sources are compiled against
     * @throws IllegalStateException with what the tool says, if it has anything to say
     */
    static void write(Path root, Path folder, String classPath) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                folder.toString(),
                "-classpath",
                classPath,
                "-quiet",
                "-notimestamp",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-encoding",
                "UTF-8",
                "-doctitle",
                "finindicators",
                "-windowtitle",
                "finindicators",
                "-bottom",
                "<a href=\"{@docRoot}/../index.html\">finindicators</a>, Apache License 2.0"));
        arguments.add("-linkoffline");
        arguments.add("https://docs.oracle.com/en/java/javase/17/docs/api/");
        arguments.add(root.resolve("src/javadoc/jdk17").toString());
        for (String module : Names.MODULES) {
            List<String> packages = packages(root.resolve(module).resolve("src/main/java"));
            arguments.add("-group");
            arguments.add(Path.of(module).getFileName().toString());
            arguments.add(String.join(":", packages));
        }
        for (String module : Names.MODULES) {
            arguments.addAll(sources(root.resolve(module).resolve("src/main/java")));
        }
        ToolProvider javadoc = ToolProvider.findFirst("javadoc")
                .orElseThrow(() -> new IllegalStateException("this Java has no javadoc; it takes a JDK"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = javadoc.run(out, out, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
        }
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> packages(Path folder) throws IOException {
        Set<String> packages = new LinkedHashSet<>();
        for (String file : sources(folder)) {
            String name = folder.relativize(Path.of(file).getParent()).toString();
            packages.add(name.replace('/', '.').replace('\\', '.'));
        }
        return List.copyOf(packages);
    }
}
