/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.prompt;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens JShell with the library imported, or runs scripts in it.
 *
 * <p>JShell cuts a value after a thousand characters and takes out its middle; here a value is printed whole. A script
 * ends at its first error, with the file, the line and a status other than 0.
 *
 * <p>Stateless, so threads may share it.
 *
 * @since 0.1.0
 */
public final class Prompt {
    /** Where the scripts that the welcome names are; not set where the library is used from elsewhere. */
    static final String HOME = "finindicators.home";

    private static final String MODE = "fin";

    private static final String SETTINGS = """
            /set mode %1$s normal -command
            /set truncation %1$s 1000000
            /set mode -retain %1$s
            /set feedback -retain %1$s
            /exit
            """.formatted(MODE);

    private Prompt() {}

    /**
     * Opens the prompt, or runs the scripts that are named and ends.
     *
     * @param args the files of scripts; none for a prompt
     * @throws Exception if JShell cannot be started
     */
    public static void main(String[] args) throws Exception {
        int status = args.length == 0
                ? open()
                : new ScriptRunner(classPath(), System.out, System.err)
                        .run(Stream.of(args).map(Path::of).toList());
        if (status != 0) {
            System.exit(status);
        }
    }

    /** What is evaluated before anything else: imports, the catalogue, and the verbs of the prompt. */
    static String start() {
        return resource("start.jsh");
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Prompt.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }

    /** Where classes are found, those of modules too: a snippet belongs to no module. */
    private static List<String> classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .flatMap(name -> Stream.of(System.getProperty(name, "").split(File.pathSeparator, -1)))
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private static int open() throws Exception {
        Map<String, String> settings = new HashMap<>();
        // a mode can be kept by a first run only: settings in a script that is run at the start have no effect
        JavaShellToolBuilder.builder()
                .persistence(settings)
                .in(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8)), null)
                .out(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .start("--no-startup", "--execution", "local");
        Path start = Files.createTempFile("finindicators", ".jsh");
        try {
            Files.writeString(start, start() + Welcome.script(System.getProperty(HOME, "")));
            // in this process: what comes from another one loses its middle after some 21,000 characters
            return JavaShellToolBuilder.builder()
                    .persistence(settings)
                    .start(
                            "--class-path",
                            String.join(File.pathSeparator, classPath()),
                            "--execution",
                            PromptExecution.NAME,
                            "--startup",
                            start.toString());
        } finally {
            Files.deleteIfExists(start);
        }
    }
}
