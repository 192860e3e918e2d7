/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.finindicators.ClassPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs {@link ColdStart} in machines of their own: what is loaded, without a provider, under other locales. */
class ColdStartTest {
    private static final String OURS = ClassPath.of(
            "org.finindicators.formula.Formula", "org.finindicators.Samples", "jakarta.validation.Validation");
    private static final String PROVIDER = ClassPath.of(
            "org.hibernate.validator.HibernateValidator",
            "org.jboss.logging.Logger",
            "com.fasterxml.classmate.TypeResolver");

    @TempDir
    private Path folder;

    private record Run(String output, List<String> loaded) {}

    private Run run(String classPath, String locale, String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log.getFileName(),
                "-Dfile.encoding=UTF-8",
                "-Dtest.locale=" + locale,
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                "-cp",
                classPath,
                ColdStart.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        List<String> loaded;
        try (var lines = Files.lines(log, StandardCharsets.UTF_8)) {
            loaded = lines.filter(line -> line.contains(" org.hibernate.validator."))
                    .toList();
        }
        return new Run(text, loaded);
    }

    @Test
    void measuring_loadsNoValidator() throws Exception {
        Run run = run(OURS + File.pathSeparator + PROVIDER, "en-US");
        assertThat(run.output()).contains("Return on average equity = 11.56 % a year");
        assertThat(run.loaded()).isEmpty();
    }

    @Test
    void validating_loadsIt() throws Exception {
        Run run = run(OURS + File.pathSeparator + PROVIDER, "en-US", "validate");
        assertThat(run.loaded()).isNotEmpty();
        assertThat(run.output())
                .endsWith("[Lender, 2021, gross-loans[2021-12-31] = -1234567.5: must not be negative]"
                        + System.lineSeparator());
    }

    @Test
    void withoutAProvider_everythingElseWorks() throws Exception {
        Run run = run(OURS, "en-US", "validate");
        String sentence = "validation needs a Jakarta Validation provider: add org.hibernate.validator:"
                + "hibernate-validator to the application, and to an image of jlink --add-modules"
                + " org.hibernate.validator,java.logging; everything else works without it";
        assertThat(run.output())
                .contains("Return on average equity = 11.56 % a year")
                .endsWith((sentence + System.lineSeparator()).repeat(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva"})
    void output_isTheSameUnderEveryLocale(String locale) throws Exception {
        String classPath = OURS + File.pathSeparator + PROVIDER;
        String english = run(classPath, "en-US", "validate").output();
        assertThat(run(classPath, locale, "validate").output()).isEqualTo(english);
        assertThat(english).contains("Bank concentration IN DIRE TITLE").contains("1 indicator");
    }
}
