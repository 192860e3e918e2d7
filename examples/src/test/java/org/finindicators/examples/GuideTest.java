/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the documents say that their code prints is what it prints; the README has a test of its own. */
class GuideTest {
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```(?:\n```text\n(.*?)```)?", Pattern.DOTALL);
    private static final AtomicInteger RUN = new AtomicInteger();
    private static Shell shell;

    @BeforeAll
    static void open() {
        shell = new Shell();
    }

    @AfterAll
    static void close() {
        shell.close();
        System.out.println("guide: " + RUN + " examples run");
        assertThat(RUN).hasValueGreaterThan(300);
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        Map<String, String> pages = new TreeMap<>();
        Documents.guide().forEach(file -> pages.put(file, Shell.read(file)));
        return pages.entrySet().stream()
                .filter(page -> SNIPPET.matcher(page.getValue()).find())
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> run(page.getValue())));
    }

    private static void run(String page) {
        shell.forget();
        Matcher snippet = SNIPPET.matcher(page);
        while (snippet.find()) {
            String printed = snippet.group(2) == null ? "" : snippet.group(2);
            assertThat(shell.runFromRoot(snippet.group(1))).as(snippet.group(1)).isEqualTo(printed);
            RUN.incrementAndGet();
        }
    }
}
