/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks an SQL expression into lines that a person can read; only blanks change. */
final class SqlLines {
    private static final int WIDTH = 110;
    private static final int STEP = 2;
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|'(?:[^']|'')*'|[-A-Za-z_0-9]*\\(|\\)|,|[^\\s(),\"`']+");
    private static final Pattern QUOTED_OR_BREAK =
            Pattern.compile("\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|'(?:[^']|'')*'|\n");
    /** What a long line is broken before: what binds least first. */
    private static final List<Set<String>> SEPARATORS = List.of(
            Set.of("WHEN", "ELSE"),
            Set.of("THEN"),
            Set.of(","),
            Set.of("OR"),
            Set.of("AND"),
            Set.of("<", "<=", ">", ">=", "="),
            Set.of("+", "-"),
            Set.of("*", "/"));

    private SqlLines() {}

    /** A word, or what stands between parentheses or between CASE and END. */
    private record Node(String word, List<Node> inside, String end) {
        static Node word(String word) {
            return new Node(word, List.of(), "");
        }

        boolean isGroup() {
            return !end.isEmpty();
        }

        String flat() {
            String blank = word.equals("CASE") ? " " : "";
            return isGroup() ? word + blank + SqlLines.flat(inside) + blank + end : word;
        }
    }

    /** Indents all lines but the first; a line break within a name or text is part of it. */
    static String indented(String text, int indent) {
        String below = "\n" + " ".repeat(indent);
        return QUOTED_OR_BREAK
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().equals("\n") ? below : match.group()));
    }

    static String of(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        StringBuilder out = new StringBuilder();
        write(nodes(tokens.iterator(), ""), 0, out);
        return out.toString();
    }

    private static List<Node> nodes(Iterator<String> tokens, String end) {
        List<Node> nodes = new ArrayList<>();
        while (tokens.hasNext()) {
            String token = tokens.next();
            if (token.equals(end)) {
                return nodes;
            }
            if (token.endsWith("(")) {
                nodes.add(new Node(token, nodes(tokens, ")"), ")"));
            } else if (token.equals("CASE")) {
                nodes.add(new Node(token, nodes(tokens, "END"), "END"));
            } else {
                nodes.add(Node.word(token));
            }
        }
        return nodes;
    }

    private static String flat(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        for (Node node : nodes) {
            out.append(out.isEmpty() || node.word().equals(",") ? "" : " ").append(node.flat());
        }
        return out.toString();
    }

    private static void write(List<Node> nodes, int indent, StringBuilder out) {
        String flat = flat(nodes);
        boolean whole = indent == 0 && nodes.size() == 1 && nodes.get(0).word().equals("CASE");
        if (whole) {
            line(out, indent, "CASE");
            split(nodes.get(0).inside(), Set.of("WHEN", "ELSE", "THEN")).forEach(clause -> clause(clause, STEP, out));
            line(out, indent, "END");
        } else if (indent + flat.length() <= WIDTH) {
            line(out, indent, flat);
        } else {
            writeParts(nodes, indent, out);
        }
    }

    /** A clause of the outermost CASE: each condition on a line, a long value below its THEN. */
    private static void clause(List<Node> clause, int indent, StringBuilder out) {
        String flat = flat(clause);
        for (String separator : List.of("OR", "AND")) {
            List<List<Node>> parts = split(clause, Set.of(separator));
            if (clause.get(0).word().equals("WHEN") && parts.size() > 1) {
                condition(parts.get(0), indent, out);
                parts.subList(1, parts.size()).forEach(part -> condition(part, indent + STEP, out));
                return;
            }
        }
        if (indent + flat.length() <= WIDTH) {
            line(out, indent, flat);
        } else {
            line(out, indent, clause.get(0).word());
            write(clause.subList(1, clause.size()), indent + STEP, out);
        }
    }

    /** A condition, with what does not fit on its first line below it. */
    private static void condition(List<Node> condition, int indent, StringBuilder out) {
        StringBuilder lines = new StringBuilder();
        write(condition, 0, lines);
        line(out, indent, indented(lines.toString(), indent + STEP));
    }

    private static void writeParts(List<Node> nodes, int indent, StringBuilder out) {
        for (Set<String> separators : SEPARATORS) {
            List<List<Node>> parts = split(nodes, separators);
            if (parts.size() > 1) {
                parts.forEach(part -> write(part, indent, out));
                return;
            }
        }
        writeGroup(nodes, indent, out);
    }

    /** Words, a group on lines of its own, and what follows it. */
    private static void writeGroup(List<Node> nodes, int indent, StringBuilder out) {
        int at = 0;
        while (at < nodes.size() && !nodes.get(at).isGroup()) {
            at++;
        }
        if (at == nodes.size()) {
            line(out, indent, flat(nodes));
            return;
        }
        Node group = nodes.get(at);
        List<Node> opening = new ArrayList<>(nodes.subList(0, at));
        opening.add(Node.word(group.word()));
        List<Node> closing = new ArrayList<>(List.of(Node.word(group.end())));
        closing.addAll(nodes.subList(at + 1, nodes.size()));
        line(out, indent, flat(opening));
        write(group.inside(), indent + STEP, out);
        write(closing, indent, out);
    }

    private static List<List<Node>> split(List<Node> nodes, Set<String> separators) {
        List<List<Node>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        boolean between = false;
        for (Node node : nodes) {
            // the AND of BETWEEN joins no conditions
            boolean separates =
                    separators.contains(node.word()) && !(between && node.word().equals("AND"));
            between = node.word().equals("BETWEEN") || (between && !node.word().equals("AND"));
            boolean comma = node.word().equals(",");
            if (separates && !comma && !parts.get(parts.size() - 1).isEmpty()) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(node);
            if (separates && comma) {
                parts.add(new ArrayList<>());
            }
        }
        parts.removeIf(List::isEmpty);
        return parts;
    }

    private static void line(StringBuilder out, int indent, String text) {
        out.append(out.isEmpty() ? "" : "\n").append(" ".repeat(indent)).append(text);
    }
}
