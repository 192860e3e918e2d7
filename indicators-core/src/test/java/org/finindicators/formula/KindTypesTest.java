/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.finindicators.ClassPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kinds are types: what mixes them up does not compile. Small sources are compiled to see it. */
class KindTypesTest {
    private static final String FRAME = """
            import static org.finindicators.formula.Formula.*;
            import static org.finindicators.Samples.*;
            import org.finindicators.formula.*;
            import org.finindicators.statement.StatementBuilder;
            class %s {
                Object mixed(StatementBuilder statement) {
                    return %s;
                }
            }
            """;

    private static final String CLASS_PATH =
            ClassPath.of("org.finindicators.formula.Formula", "org.finindicators.Samples");

    @TempDir
    private Path folder;

    /** Compiles one class for each expression and returns the compiler's output. */
    private String compile(Map<String, String> expressions) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-Xmaxerrs", "1000", "-XDrawDiagnostics", "-d", folder.toString(), "-cp", CLASS_PATH));
        for (Map.Entry<String, String> entry : expressions.entrySet()) {
            Path source = folder.resolve(entry.getKey() + ".java");
            Files.writeString(source, FRAME.formatted(entry.getKey(), entry.getValue()));
            arguments.add(source.toString());
        }
        StringWriter out = new StringWriter();
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        javac.run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
        return out.toString();
    }

    private static Map<String, String> numbered(String prefix, String... expressions) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String expression : expressions) {
            all.put(prefix + all.size(), expression);
        }
        return all;
    }

    @Test
    void sound_expressions_compile() throws IOException {
        String output = compile(numbered(
                "Right",
                "annual(NET_INCOME).over(average(EQUITY))",
                "closing(ASSETS.plus(EQUITY).minus(DEPOSITS))",
                "average(BRANCHES)",
                "opening(CPI).plus(closing(CPI)).plus(mean(CPI)).plus(priorMean(CPI))",
                "rate(LENDING).minus(rate(DEPOSIT))",
                "growthFactor(LENDING)",
                "total(NET_INCOME.plus(COST))",
                "priorTotal(NET_INCOME).plus(total(COST))",
                "priorAnnual(NET_INCOME)",
                "annual(NET_INCOME).over(average(EQUITY)).growthFactor()",
                "statement.balance(EQUITY, \"2021-12-31\", \"1\").average(BRANCHES, \"2\").mean(CPI, \"3\")",
                "statement.flow(NET_INCOME, \"1\").rate(LENDING, \"0.1\").opening(CPI, \"3\")"));
        assertThat(output).isEmpty();
    }

    @Test
    void mixed_expressions_doNotCompile() throws IOException {
        Map<String, String> wrong = numbered(
                "Wrong",
                "average(NET_INCOME)",
                "average(CPI)",
                "average(LENDING)",
                "annual(EQUITY)",
                "annual(LENDING)",
                "total(EQUITY)",
                "total(BRANCHES)",
                "priorTotal(EQUITY)",
                "priorAnnual(LENDING)",
                "closing(NET_INCOME)",
                "opening(NET_INCOME)",
                "closing(LENDING)",
                "rate(NET_INCOME)",
                "rate(CPI)",
                "growthFactor(EQUITY)",
                "mean(EQUITY)",
                "mean(NET_INCOME)",
                "EQUITY.plus(NET_INCOME)",
                "NET_INCOME.minus(EQUITY)",
                "EQUITY.plus(BRANCHES)",
                "EQUITY.plus(CPI)",
                "LENDING.plus(NET_INCOME)",
                "LOANS.partOf(NET_INCOME)",
                "statement.flow(EQUITY, \"1\")",
                "statement.balance(NET_INCOME, \"2021-12-31\", \"1\")",
                "statement.opening(LENDING, \"1\")",
                "statement.average(CPI, \"1\")",
                "statement.mean(EQUITY, \"1\")",
                "statement.rate(NET_INCOME, \"1\")",
                "statement.with(BANKS, \"1\")");
        String output = compile(wrong);
        // a wrong type in each, and no other mistake
        for (String name : wrong.keySet()) {
            assertThat(output.lines().filter(line -> line.startsWith(name + ".java")))
                    .as(wrong.get(name))
                    .singleElement()
                    .asString()
                    .containsAnyOf("compiler.err.cant.apply", "compiler.err.prob.found.req");
        }
        assertThat(output.strip()).endsWith(wrong.size() + " errors");
    }
}
