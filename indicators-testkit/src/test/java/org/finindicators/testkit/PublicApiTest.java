/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicApiTest {
    private static final String NAME = PublicApiTest.class.getName();

    /** A type with what can be listed, and what cannot. */
    public abstract static sealed class Sample<T extends Comparable<T>> implements Comparable<T> {
        public static final int CONSTANT = 1;
        protected final Map<String, ? extends T> held = Map.of();
        final int hidden = 2;

        protected Sample(String... names) {}

        public abstract <E extends Exception> List<T> given(Collection<? super T> to, int... days) throws E;

        @Deprecated
        protected static void old() {}

        void hidden() {}

        @Override
        public String toString() {
            return "";
        }

        public enum Word {
            ONE
        }

        public record Pair(String left, int right) {}

        public interface Door {
            default void open() {}
        }

        private static final class Inner extends Sample<Integer> {
            @Override
            public <E extends Exception> List<Integer> given(Collection<? super Integer> to, int... days) {
                return List.of();
            }

            @Override
            public int compareTo(Integer other) {
                return 0;
            }
        }
    }

    @Test
    void lines_areWhatACallerCompilesAgainst() {
        assertThat(PublicApi.lines(List.of(Sample.class)).stream()
                        .map(line -> line.replace(NAME, "T").replace("testkit.PublicApiTest", "T")))
                .containsExactly(
                        "abstract sealed class T$Sample<T extends Comparable<T>> implements Comparable<T>",
                        "    protected final Map<String, ? extends T> held",
                        "    static final int CONSTANT",
                        "    protected new(String...)",
                        "    @Deprecated protected static void old()",
                        "    abstract <E extends Exception> List<T> given(Collection<? super T>, int...) throws E",
                        "interface T$Sample$Door",
                        "    default void open()",
                        "record T$Sample$Pair",
                        "    new(String, int)",
                        "    int right()",
                        "    String left()",
                        "enum T$Sample$Word",
                        "    static final T$Sample$Word ONE");
    }

    @Test
    void changes_nameTheirTypes(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("api.txt");
        List<Class<?>> types = List.of(Sample.Pair.class);
        Files.write(list, PublicApi.lines(types));
        assertThat(PublicApi.changes(types, list)).isEmpty();

        Files.writeString(list, Files.readString(list).replace("String left()", "int left()"));
        assertThat(PublicApi.changes(types, list))
                .containsExactly("- " + NAME + "$Sample$Pair: int left()", "+ " + NAME + "$Sample$Pair: String left()");
        assertThat(PublicApi.changes(types, folder.resolve("none.txt"))).hasSize(4);
    }
}
