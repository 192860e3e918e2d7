/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every public type says which version has brought it. */
class SinceTest {
    private static final List<String> MODULES = Stream.concat(
                    HelpTexts.MODULES.stream(), Stream.of("indicators-testkit", "extensions/indicators-spark"))
            .toList();

    @Test
    void types_sayWhichVersionHasBroughtThem() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Shell.ROOT.resolve(module + "/src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")
                                && !file.getFileName().toString().contains("-info"))
                        .forEach(sources::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            assertThat(silent(files.getJavaFileObjectsFromPaths(sources)))
                    .as("write @since and the version that will bring it, as the last tag")
                    .isEmpty();
        }
    }

    @Test
    void typesWithoutAVersion_areFound() throws IOException {
        String source = """
                /** Says nothing. */
                public class Silent {
                    /**
                     * Says it.
                     *
                     * @since 0.1.0
                     */
                    public interface Saying {
                        record Inside() {}
                    }

                    /**
                     * Says no version.
                     *
                     * @since the beginning
                     */
                    public enum Vague {}

                    static class Hidden {
                        public static class Within {}
                    }
                }
                """;
        assertThat(silent(List.of(
                        new SimpleJavaFileObject(URI.create("string:///Silent.java"), JavaFileObject.Kind.SOURCE) {
                            @Override
                            public CharSequence getCharContent(boolean ignore) {
                                return source;
                            }
                        })))
                .containsExactly("Silent", "Silent.Saying.Inside", "Silent.Vague");
    }

    private static List<String> silent(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        Finder finder = new Finder(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) {
            finder.scan(unit, "");
        }
        return finder.silent;
    }

    /** Goes through public types and those within them; the text is the name of what holds a type. */
    private static final class Finder extends TreePathScanner<Void, String> {
        private final List<String> silent = new ArrayList<>();
        private final DocTrees docs;

        Finder(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, String holder) {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC) && parent.getKind() != Tree.Kind.INTERFACE) {
                return null;
            }
            String name = holder + type.getSimpleName();
            if (!saysAVersion(docs.getDocCommentTree(getCurrentPath()))) {
                silent.add(name);
            }
            type.getMembers().stream().filter(ClassTree.class::isInstance).forEach(inner -> scan(inner, name + "."));
            return null;
        }

        private static boolean saysAVersion(DocCommentTree comment) {
            return comment != null
                    && comment.getBlockTags().stream()
                            .anyMatch(tag -> tag instanceof SinceTree since
                                    && since.getBody().toString().matches("\\d+\\.\\d+\\.\\d+"));
        }
    }
}
