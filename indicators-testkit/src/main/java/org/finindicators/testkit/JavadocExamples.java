/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Tries the examples of Javadoc as a reader does who pastes them at the prompt: line by line, so that a line is taken
 * as a whole where it could be one. What stands in {@code pre} and {@code @code} together is Java; whatever else is
 * shown, a case file or SQL, stands in {@code pre} alone. Nothing that one example declares is there for the next. For
 * one thread.
 *
 * @since 0.1.0
 */
public final class JavadocExamples implements AutoCloseable {
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\s*\\{@code\\s(.*?)}</pre>", Pattern.DOTALL);

    private final JShell shell = JShell.builder().executionEngine("local").build();

    /**
     * An example.
     *
     * @param place the file, and the line on which the example begins
     * @param code its text, without the asterisks of the comment
     * @since 0.1.0
     */
    public record Example(String place, String code) {}

    private JavadocExamples() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            shell.addToClasspath(entry);
        }
    }

    /**
     * Opens a prompt.
     *
     * @param scripts what is evaluated first
     * @return the prompt
     * @throws IllegalArgumentException if a script does not run
     */
    public static JavadocExamples after(String... scripts) {
        JavadocExamples prompt = new JavadocExamples();
        for (String script : scripts) {
            List<String> faults = new ArrayList<>();
            for (String snippet : prompt.snippets(script, faults)) {
                prompt.evaluate(snippet, faults);
            }
            if (!faults.isEmpty()) {
                prompt.close();
                throw new IllegalArgumentException(String.join("\n", faults));
            }
        }
        return prompt;
    }

    /**
     * Finds the examples in Java of all sources below a folder.
     *
     * @param folder the folder
     * @return the examples in the order of files and lines
     * @throws IOException if a source cannot be read
     */
    public static List<Example> in(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                Matcher found = EXAMPLE.matcher(text);
                while (found.find()) {
                    long line = text.substring(0, found.start()).lines().count();
                    String code = found.group(1).replaceAll("(?m)^ *\\* ?", "").strip();
                    examples.add(new Example(folder.relativize(file) + ":" + line, code));
                }
            }
        }
        return examples;
    }

    /**
     * Runs an example. What it prints is not shown.
     *
     * @param example the example
     * @return what is wrong with it, each with the place
     */
    public List<String> run(Example example) {
        List<String> faults = new ArrayList<>();
        List<Snippet> done = new ArrayList<>();
        PrintStream before = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            for (String snippet : snippets(example.code(), faults)) {
                done.addAll(evaluate(snippet, faults));
            }
        } finally {
            System.setOut(before);
        }
        return finish(example, done, faults);
    }

    /**
     * Compiles an example, and does not run it: it names what is not there, such as a file.
     *
     * @param example the example
     * @return what is wrong with it, each with the place
     */
    public List<String> compile(Example example) {
        List<String> faults = new ArrayList<>();
        String body = String.join(";\n", snippets(example.code(), faults));
        List<Snippet> done = evaluate("void example() throws Exception {\n" + body + ";\n}", faults);
        return finish(example, done, faults);
    }

    private List<String> finish(Example example, List<Snippet> done, List<String> faults) {
        done.forEach(shell::drop);
        return faults.stream().map(fault -> example.place() + ": " + fault).toList();
    }

    /** Cuts a text as the prompt does, which evaluates as soon as the lines so far could be a whole. */
    private List<String> snippets(String text, List<String> faults) {
        List<String> snippets = new ArrayList<>();
        String rest = "";
        for (String line : text.lines().toList()) {
            rest += line + "\n";
            CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            while (!rest.isBlank() && info.completeness().isComplete()) {
                snippets.add(info.source() == null ? rest : info.source());
                rest = info.source() == null ? "" : info.remaining();
                info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            }
        }
        if (!rest.isBlank()) {
            faults.add(rest.strip() + "\n    is not complete");
        }
        return snippets;
    }

    private List<Snippet> evaluate(String source, List<String> faults) {
        List<Snippet> done = new ArrayList<>();
        for (SnippetEvent event : shell.eval(source)) {
            if (event.causeSnippet() != null) {
                continue;
            }
            if (event.status() == Snippet.Status.VALID) {
                done.add(event.snippet());
            } else {
                String why = String.join(
                        "; ",
                        shell.diagnostics(event.snippet())
                                .map(one -> one.getMessage(Locale.ENGLISH))
                                .toList());
                faults.add(source.strip() + "\n    " + why);
            }
            if (event.exception() != null) {
                faults.add(source.strip() + "\n    " + print(event.exception()));
            }
        }
        return done;
    }

    private static String print(JShellException exception) {
        String name = exception instanceof EvalException thrown ? thrown.getExceptionClassName() : "not defined";
        return name + ": " + exception.getMessage();
    }

    @Override
    public void close() {
        shell.close();
    }
}
