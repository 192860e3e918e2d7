/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measurement;
import org.finindicators.indicator.Variant;
import org.junit.jupiter.api.DynamicTest;

/**
 * Turns the cases of an indicator into tests.
 *
 * <p>The file is {@code src/test/resources/cases/<module>/<package>/<indicator>.cases} of the module that declares the
 * indicator: UTF-8 text in blocks, one to a case, with blank lines between them. Lines that start with {@code #} are
 * comments; an indented line continues the one before.
 *
 * <pre>
 * case: Silicon Valley Bank, 2021 Q1, year to date
 * source: FDIC, certificate 24735; published 14.30 %
 * variant: net-income
 * period: 2021-01-01 to 2021-03-31
 * currency: USD thousands
 * flow net-income = 283141
 * balance equity 2020-12-31 = 7068964
 * balance equity 2021-03-31 = 8765837
 * expect = 283141 x 12/3 / ((7068964 + 8765837)/2)
 * hand: 1132564 / 7917400.5 = 14.3047 %
 * </pre>
 *
 * <ul>
 *   <li>{@code case:}, {@code period:} (dates with {@code to}, {@code 2021} or {@code 2021 Q1}), {@code expect} and a
 *       {@code source:} or {@code hand:} are needed: every expected value says where it comes from.
 *   <li>{@code variant:} names the variant, the first one unless given; {@code variants:} names several that must all
 *       agree; {@code , closing balances} after a variant accepts closing balances in place of averages.
 *   <li>{@code currency:} with an optional scale; {@code currency of <item>:} for an item in another one.
 *   <li>Figures: {@code flow <item>} (with another period after it, if it is reported for one), {@code rate <item>},
 *       {@code balance <item> <date>}, {@code opening <item>}, {@code closing <item>}, {@code average <item>},
 *       {@code mean <item>}, {@code prior-mean <item>}, {@code monthly <item> <year>} for twelve ends of months. A
 *       {@code levels <item> <base> from <month or year>} for a series, which the next such line continues. A figure is
 *       a number; rates may be written {@code 40 %}.
 *   <li>{@code fact <fact>:} with lines that the test's parser reads.
 *   <li>{@code expect = } a number or a calculation, exact ({@code expect exactly} is the same); {@code ... within} a
 *       tolerance; or {@code ... as printed}, within half a unit of its last digit. {@code %} is a hundredth.
 *   <li>{@code expect undefined REASON: detail}, one line for each reason, in the order of precedence.
 *   <li>{@code note:} a step or caveat that the explanation must contain; {@code prints:} all that the measurement
 *       prints.
 * </ul>
 *
 * @since 0.1.0
 */
public final class CaseRunner {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases");

    private final Map<String, Item<?>> items = new LinkedHashMap<>();
    private final Map<String, FactReader<?>> facts = new LinkedHashMap<>();

    private CaseRunner() {}

    /** A fact and what reads it from the lines of a case. */
    record FactReader<T>(Fact<T> fact, Function<List<String>, T> parser) {}

    /**
     * Takes the items that cases may name besides those that the indicator reads, from the constants of classes.
     *
     * @param declaring classes that declare items, as {@code BankItems}
     * @return the runner
     */
    public static CaseRunner of(Class<?>... declaring) {
        CaseRunner runner = new CaseRunner();
        for (Class<?> type : declaring) {
            for (Field field : type.getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Item.class) {
                    Item<?> item = constant(field);
                    runner.items.put(item.id(), item);
                }
            }
        }
        return runner;
    }

    private static Item<?> constant(Field field) {
        try {
            return (Item<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(field + " cannot be read", e);
        }
    }

    /**
     * Adds a fact that cases may give.
     *
     * @param <T> what the fact is
     * @param fact the fact
     * @param parser reads it from the lines of the case, without their indentation
     * @return this
     */
    public <T> CaseRunner fact(Fact<T> fact, Function<List<String>, T> parser) {
        facts.put(fact.id(), new FactReader<>(fact, parser));
        return this;
    }

    /**
     * Makes a test of each case of an indicator, and one that every variant has a case with a value and one without.
     *
     * @param indicator the indicator
     * @return the tests
     * @throws IllegalArgumentException if the file has an error, naming the file and line
     */
    public Stream<DynamicTest> run(Indicator indicator) {
        return run(indicator, file(indicator));
    }

    /**
     * Finds the cases of an indicator: the file named after the last part of its id, in a folder named after the
     * package that declares it. The name is unique in a module.
     *
     * @param indicator the indicator
     * @return the file, from the folder of its module
     * @throws IllegalArgumentException if there is none, saying where it belongs, or several
     */
    public static Path file(Indicator indicator) {
        String name = fileName(indicator);
        List<Path> found = Files.isDirectory(FOLDER) ? named(name) : List.of();
        if (found.size() > 1) {
            throw new IllegalArgumentException("several case files of " + indicator.id() + ": " + found);
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "no case file of " + indicator.id() + ": it belongs in " + FOLDER + "/<module>/<package>/" + name);
        }
        return found.get(0);
    }

    Map<String, Item<?>> items() {
        return items;
    }

    Map<String, FactReader<?>> facts() {
        return facts;
    }

    static String fileName(Indicator indicator) {
        return indicator.id().substring(indicator.rubric().length() + 1) + ".cases";
    }

    private static List<Path> named(String name) {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(path -> path.endsWith(name)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<DynamicTest> run(Indicator indicator, Path file) {
        List<DynamicTest> tests = new ArrayList<>();
        Set<String> wanting = new LinkedHashSet<>();
        for (Variant variant : indicator.variants()) {
            wanting.add(variant.name() + " with a value");
            wanting.add(variant.name() + " undefined");
        }
        indicator.items().forEach(item -> items.put(item.id(), item));
        for (List<CaseText.Entry> block : CaseText.blocks(file)) {
            CaseReader read = new CaseReader(indicator, items, facts, block);
            boolean defined = read.expectation() instanceof Expectation.Value;
            URI place = URI.create(file.toUri() + "?line=" + block.get(0).line());
            for (Indicator variant : read.variants()) {
                wanting.remove(variant.variant().name() + (defined ? " with a value" : " undefined"));
                String suffix =
                        read.variants().size() > 1 ? " [" + variant.variant().name() + "]" : "";
                tests.add(DynamicTest.dynamicTest(read.name() + suffix, place, () -> check(read, variant)));
            }
        }
        tests.add(DynamicTest.dynamicTest(
                "every variant has a case with a value and one without",
                file.toUri(),
                () -> Assertions.assertThat(wanting).as("cases wanting").isEmpty()));
        return tests.stream();
    }

    static void check(CaseReader read, Indicator variant) {
        Measurement measurement = variant.measure(read.statement());
        read.expectation().check(measurement);
        Assertions.assertThat(Stream.concat(
                        measurement.evaluation().notes().stream(), measurement.evaluation().caveats().stream()))
                .containsAll(read.notes());
        if (!read.prints().isEmpty()) {
            Assertions.assertThat(measurement.toString().lines().map(String::strip))
                    .containsExactlyElementsOf(read.prints());
        }
    }
}
