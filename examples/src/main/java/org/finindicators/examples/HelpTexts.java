/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Writes what the prompt's help says: the first sentence on each public class and each of its public members. */
public final class HelpTexts {
    /** The modules whose classes a user meets. */
    static final List<String> MODULES = List.of(
            "indicators-core",
            "indicators-sector",
            "indicators-intermediary",
            "indicators-realsector",
            "extensions/indicators-tables");

    private HelpTexts() {}

    /**
     * Reads the sources of the library.
     *
     * @param root the project's folder
     * @return a line for each class and member: class, member, sentence, between tabs
     * @throws IOException if a source cannot be read
     */
    public static String text(Path root) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(root.resolve(module + "/src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")
                                && !file.getFileName().toString().contains("-info"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            Collector lines = new Collector(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                lines.scan(unit, true);
            }
            return String.join("", lines.lines);
        }
    }

    private static final class Collector extends TreePathScanner<Boolean, Boolean> {
        private final List<String> lines = new ArrayList<>();
        private final DocTrees docs;

        Collector(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Boolean visitClass(ClassTree type, Boolean deep) {
            boolean inside = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
            if (!isPublic(type.getModifiers(), inside)) {
                return false;
            }
            add("", sentence());
            return super.visitClass(type, deep);
        }

        @Override
        public Boolean visitMethod(MethodTree method, Boolean deep) {
            if (isPublic(method.getModifiers(), true) && !sentence().isEmpty()) {
                String name = method.getName().contentEquals("<init>")
                        ? "new"
                        : method.getName().toString();
                add(
                        name
                                + method.getParameters().stream()
                                        .map(Collector::parameter)
                                        .collect(Collectors.joining(", ", "(", ")")),
                        sentence());
            }
            return false;
        }

        @Override
        public Boolean visitVariable(VariableTree field, Boolean deep) {
            if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree
                    && isPublic(field.getModifiers(), true)) {
                add(field.getName().toString(), paragraph());
            }
            return false;
        }

        private static String parameter(VariableTree one) {
            String type = one.getType().toString();
            return (one.toString().contains("...") ? type.replace("[]", "...") : type) + " " + one.getName();
        }

        /** Members of an interface and the constants of an enum are public without a word. */
        private boolean isPublic(ModifiersTree modifiers, boolean member) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            return modifiers.getFlags().contains(Modifier.PUBLIC)
                    || (member
                            && parent.getKind() == Tree.Kind.INTERFACE
                            && !modifiers.getFlags().contains(Modifier.PRIVATE));
        }

        private void add(String member, String sentence) {
            String type = getCurrentPath().getCompilationUnit().getPackageName() + "." + typeName(getCurrentPath());
            lines.add(type + "\t" + member + "\t" + sentence + "\n");
        }

        private static String typeName(TreePath path) {
            List<String> names = new ArrayList<>();
            for (TreePath at = path; at != null; at = at.getParentPath()) {
                if (at.getLeaf() instanceof ClassTree type) {
                    names.add(0, type.getSimpleName().toString());
                }
            }
            return String.join("$", names);
        }

        private String sentence() {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            return comment == null ? "" : plain(comment.getFirstSentence());
        }

        /** What stands before the first mark of a paragraph. */
        private String paragraph() {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            return comment == null
                    ? ""
                    : plain(comment.getFullBody().stream()
                            .takeWhile(part -> part.getKind() != DocTree.Kind.START_ELEMENT
                                    || !part.toString().equals("<p>"))
                            .toList());
        }

        private static String plain(List<? extends DocTree> parts) {
            return parts.stream()
                    .map(DocTree::toString)
                    .collect(Collectors.joining())
                    .replaceAll("\\{@(?:code|literal) ([^}]*)}", "$1")
                    .replaceAll("\\{@link(?:plain)? [^} ]*[ ]([^}]*)}", "$1")
                    .replaceAll("\\{@link(?:plain)? (?:[^}]*[#.])?(\\w+(?:\\([^)]*\\))?)}", "$1")
                    .replaceAll("\\{@value [^}]*}", "so many")
                    .replaceAll("<[^>]*>", " ")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}
