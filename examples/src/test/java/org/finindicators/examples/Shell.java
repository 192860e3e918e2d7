/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** A JShell as {@code ./repl} opens it, inside the test's own virtual machine. */
final class Shell implements AutoCloseable {
    static final Path ROOT = Path.of("..");

    /** What the prompt evaluates first. */
    static final String START =
            "extensions/indicators-tables/src/main/resources/org/finindicators/tables/prompt/start.jsh";

    private static final Pattern BARE_FILE =
            Pattern.compile("\"([\\w-]+\\.(?:txt|md|csv|html|xlsx|json|jsonl|xml|svg|png))\"");

    private final JShell shell;
    private final java.util.Set<Snippet> known;

    Shell() {
        this(read(START));
    }

    private Shell(String... scripts) {
        shell = JShell.builder().executionEngine("local").build();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : classPath.split(File.pathSeparator)) {
            shell.addToClasspath(entry);
        }
        for (String script : scripts) {
            run(script);
        }
        known = shell.snippets().collect(java.util.stream.Collectors.toSet());
    }

    /** Forgets what has been declared since the start, so that the next script begins with nothing. */
    void forget() {
        List<Snippet> since = new ArrayList<>(
                shell.snippets().filter(snippet -> !known.contains(snippet)).toList());
        java.util.Collections.reverse(since);
        since.stream().filter(snippet -> shell.status(snippet).isActive()).forEach(shell::drop);
    }

    /** A JShell that knows the class path and no imports. */
    static Shell withoutImports() {
        return new Shell(new String[0]);
    }

    static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script and returns what it prints; a snippet that fails ends the test. */
    String run(String source) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            evaluate(source);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /**
     * Runs a script of a document, whose reader is in the root of the project: its data are those of this module, and a
     * file that is named without a folder is written and read below {@code target}.
     */
    String runFromRoot(String source) {
        return run(fromRoot(source));
    }

    /** The script as it must be where the test runs. */
    static String fromRoot(String source) {
        return BARE_FILE.matcher(source.replace("\"examples/data/", "\"data/")).replaceAll("\"target/$1\"");
    }

    private void evaluate(String source) {
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        List<String> problems = new ArrayList<>();
        String rest = source;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo info = analysis.analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(info.source() == null ? rest : info.source())) {
                if (event.status() == Snippet.Status.REJECTED || event.exception() != null) {
                    problems.add(event.snippet().source() + " -> " + event.exception()
                            + shell.diagnostics(event.snippet())
                                    .map(d -> d.getMessage(null))
                                    .toList());
                }
            }
            rest = info.remaining() == null ? "" : info.remaining();
        }
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n", problems));
        }
    }

    @Override
    public void close() {
        shell.close();
    }
}
