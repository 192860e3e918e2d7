/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.prompt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;

/**
 * Runs scripts of JShell, one after the other in one session, and stops at the first error.
 *
 * <p>Of the commands of JShell a script can have {@code /open FILE}, relative to its own folder, and {@code /exit},
 * which ends it, with a status if a number follows. Any other is an error.
 */
final class ScriptRunner {
    private static final int DEEPEST = 50;

    /** What may stand before a snippet or a command: blanks and comments. */
    private static final Pattern BETWEEN = Pattern.compile("(?:\\s++|//[^\\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/)++");

    private final List<String> classPath;
    private final PrintStream out;
    private final PrintStream errors;
    private final Map<String, Place> places = new HashMap<>();
    private final Deque<Path> open = new ArrayDeque<>();

    /** Where a snippet begins. */
    private record Place(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** Ends a run with a status. */
    private static final class End extends Exception {
        private static final long serialVersionUID = 1;
        private final int status;

        End(int status) {
            this.status = status;
        }
    }

    ScriptRunner(List<String> classPath, PrintStream out, PrintStream errors) {
        this.classPath = List.copyOf(classPath);
        this.out = out;
        this.errors = errors;
    }

    /** Runs files and returns the status with which to end: 0 if all went well, 1 after an error. */
    int run(List<Path> files) {
        PrintStream before = System.out;
        System.setOut(out);
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            classPath.forEach(shell::addToClasspath);
            evaluate(shell, "start", Prompt.start());
            for (Path file : files) {
                open(shell, file, new Place("command line", 1));
            }
            return complete(shell);
        } catch (End e) {
            return e.status;
        } finally {
            out.flush();
            System.setOut(before);
        }
    }

    private void open(JShell shell, Path file, Place from) throws End {
        if (open.size() >= DEEPEST) {
            throw fail(from, "scripts open each other more than " + DEEPEST + " deep: " + file);
        }
        String source;
        try {
            source = Files.readString(file);
        } catch (IOException e) {
            throw fail(from, "cannot read " + file + ": " + e);
        }
        open.push(file);
        evaluate(shell, file.toString(), source);
        open.pop();
    }

    private void evaluate(JShell shell, String file, String source) throws End {
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        int line = 1;
        String rest = source;
        while (!rest.isBlank()) {
            Matcher skipped = BETWEEN.matcher(rest);
            if (skipped.lookingAt()) {
                line += lines(skipped.group());
                rest = rest.substring(skipped.end());
            }
            if (rest.isEmpty()) {
                break;
            }
            Place place = new Place(file, line);
            if (isCommand(rest)) {
                int end = rest.indexOf('\n') < 0 ? rest.length() : rest.indexOf('\n');
                command(shell, rest.substring(0, end).strip(), place);
                rest = rest.substring(end);
                continue;
            }
            CompletionInfo info = analysis.analyzeCompletion(rest);
            String snippet = info.source() == null ? rest : info.source();
            for (SnippetEvent event : shell.eval(snippet)) {
                check(shell, event, place);
            }
            String remaining = info.source() == null || info.remaining() == null ? "" : info.remaining();
            line += lines(rest.substring(0, rest.length() - remaining.length()));
            rest = remaining;
        }
    }

    private static boolean isCommand(String rest) {
        // a comment that is not closed is for the compiler to complain about
        return rest.startsWith("/") && !rest.startsWith("/*");
    }

    private void command(JShell shell, String command, Place place) throws End {
        String[] words = command.split("\\s+", 2);
        if (words[0].equals("/exit") && (words.length == 1 || words[1].matches("[0-9]{1,3}"))) {
            throw new End(words.length == 1 ? complete(shell) : Integer.parseInt(words[1]));
        }
        if (words[0].equals("/open") && words.length == 2) {
            Path own = Path.of(place.file()).toAbsolutePath().getParent();
            Path named = Path.of(words[1]);
            Path beside = own == null ? named : own.resolve(named);
            open(shell, Files.exists(named) ? named : beside, place);
            return;
        }
        throw fail(place, command + ": a script can have /open FILE and /exit, no other command");
    }

    private void check(JShell shell, SnippetEvent event, Place place) throws End {
        Snippet snippet = event.snippet();
        places.putIfAbsent(snippet.id(), place);
        if (event.status() == Snippet.Status.REJECTED) {
            String complaint = shell.diagnostics(snippet)
                    .filter(Diag::isError)
                    .map(diag -> line(place, snippet.source(), diag.getPosition()) + ": "
                            + diag.getMessage(Locale.ROOT).replaceAll("\\s*\\R\\s*", "; "))
                    .collect(Collectors.joining("\n"));
            complete(shell);
            throw complain(complaint.isEmpty() ? place + ": is not Java that JShell takes" : complaint);
        }
        JShellException thrown = event.exception();
        if (thrown instanceof UnresolvedReferenceException unresolved) {
            complete(shell);
            throw complain(place + ": calls " + name(unresolved.getSnippet()) + ", which cannot be called yet");
        }
        if (thrown instanceof EvalException evaluated) {
            throw complain(within(evaluated, place) + ": " + describe(evaluated));
        }
    }

    /** The line of a script on which an exception arose, in a snippet called further up if need be. */
    private Place within(EvalException thrown, Place place) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            String file = String.valueOf(element.getFileName());
            Place snippet = places.get(file.startsWith("#") ? file.substring(1) : file);
            if (snippet != null) {
                return new Place(snippet.file(), snippet.line() + Math.max(element.getLineNumber() - 1, 0));
            }
        }
        return place;
    }

    private static String describe(EvalException thrown) {
        String name = thrown.getExceptionClassName();
        String type = name.substring(name.lastIndexOf('.') + 1);
        String message = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        String cause = thrown.getCause() instanceof EvalException inner ? "\n  caused by " + describe(inner) : "";
        return type + message + cause;
    }

    private static Place line(Place place, String source, long position) {
        int before = (int) Math.min(Math.max(position, 0), source.length());
        return new Place(place.file(), place.line() + lines(source.substring(0, before)));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Whether all that was declared can be used: what names something that never came is an error, too. */
    private int complete(JShell shell) {
        List<Snippet> open = shell.snippets()
                .filter(snippet -> shell.status(snippet) == Snippet.Status.RECOVERABLE_DEFINED
                        || shell.status(snippet) == Snippet.Status.RECOVERABLE_NOT_DEFINED)
                .toList();
        open.forEach(snippet -> errors.println(unresolved(shell, snippet)));
        return open.isEmpty() ? 0 : 1;
    }

    private String unresolved(JShell shell, Snippet snippet) {
        String missing = snippet instanceof jdk.jshell.DeclarationSnippet declared
                ? shell.unresolvedDependencies(declared).collect(Collectors.joining(", "))
                : "";
        return places.getOrDefault(snippet.id(), new Place("script", 1)) + ": " + name(snippet) + " needs "
                + (missing.isEmpty() ? "what is not declared" : missing + ", which is not declared or not imported");
    }

    private static String name(Snippet snippet) {
        return snippet instanceof jdk.jshell.PersistentSnippet named ? named.name() : snippet.source();
    }

    private End fail(Place place, String message) {
        return complain(place + ": " + message);
    }

    private End complain(String text) {
        out.flush();
        errors.println(text);
        return new End(1);
    }
}
