/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.statement.Breakdown;

/**
 * Finds the cases of all indicators, which their modules keep beside the tests.
 *
 * <pre>{@code
 * CaseLibrary cases = CaseLibrary.of(ALL, Path.of("."));
 * for (WorkedCase one : cases.of(RETURN_ON_EQUITY)) {
 *     System.out.println(one.name() + ": " + one.measurements());
 * }
 * }</pre>
 *
 * <p>It is immutable. A case whose facts only the tests of its module can read is listed with its text and without a
 * statement. Amounts by member are read by {@link CaseFacts#breakdown}, and a runner can be given for others: those of
 * assessments by {@link AssessmentSamples#reader}.
 *
 * @since 0.1.0
 */
public final class CaseLibrary {
    private static final String CASES =
            Path.of("src", "test", "resources", "cases").toString();

    private final Map<String, List<WorkedCase>> byIndicator;

    private CaseLibrary(Map<String, List<WorkedCase>> byIndicator) {
        this.byIndicator = byIndicator;
    }

    /**
     * Reads the case files of the modules below a folder.
     *
     * @param catalogue the indicators, whose items the cases may name
     * @param root the folder of the project; each module below it has its cases in {@code src/test/resources/cases}
     * @return the cases of these indicators
     * @throws IllegalArgumentException if a file has an error, naming the file and line
     */
    public static CaseLibrary of(Catalogue catalogue, Path root) {
        return of(catalogue, root, CaseRunner.of());
    }

    /**
     * Reads the case files of the modules below a folder, with facts that a runner reads.
     *
     * @param catalogue the indicators, whose items the cases may name
     * @param root the folder of the project
     * @param runner its items and facts are taken besides
     * @return the cases of these indicators
     * @throws IllegalArgumentException if a file has an error, naming the file and line
     */
    public static CaseLibrary of(Catalogue catalogue, Path root, CaseRunner runner) {
        Map<String, Item<?>> items = new LinkedHashMap<>(runner.items());
        catalogue.items().items().forEach(item -> items.put(item.id(), item));
        List<Path> files = files(root);
        Map<String, List<WorkedCase>> all = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            all.computeIfAbsent(indicator.id(), id -> cases(indicator, files, items, runner));
        }
        return new CaseLibrary(all);
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(".cases"))
                    .filter(path -> path.toString().contains(CASES))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WorkedCase> cases(
            Indicator indicator, List<Path> files, Map<String, Item<?>> items, CaseRunner runner) {
        Map<String, CaseRunner.FactReader<?>> facts = new LinkedHashMap<>(runner.facts());
        for (Variant variant : indicator.variants()) {
            variant.formula()
                    .facts()
                    .forEach(fact -> breakdown(fact)
                            .ifPresent(amounts ->
                                    facts.put(fact.id(), new CaseRunner.FactReader<>(amounts, CaseFacts::breakdown))));
        }
        return file(indicator, files).stream()
                .flatMap(file -> CaseText.blocks(file).stream()
                        .map(block -> WorkedCase.of(indicator, file, block, items, facts)))
                .toList();
    }

    @SuppressWarnings("unchecked") // the type is looked at
    private static Optional<Fact<Breakdown>> breakdown(Fact<?> fact) {
        return fact.type() == Breakdown.class ? Optional.of((Fact<Breakdown>) fact) : Optional.empty();
    }

    /** The file named after the indicator, in the folder of its rubric where another module has one of that name. */
    private static Optional<Path> file(Indicator indicator, List<Path> files) {
        List<Path> named = files.stream()
                .filter(path -> path.endsWith(CaseRunner.fileName(indicator)))
                .toList();
        return named.size() < 2
                ? named.stream().findFirst()
                : named.stream()
                        .filter(path -> path.toString().contains(File.separator + indicator.rubric() + File.separator))
                        .findFirst();
    }

    /**
     * Lists all cases.
     *
     * @return the cases by indicator in the order of the catalogue, those of one in the order of its file
     */
    public List<WorkedCase> all() {
        return byIndicator.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Lists the cases of an indicator.
     *
     * @param indicator the indicator, in any variant
     * @return its cases in the order of its file, none if there is no file
     */
    public List<WorkedCase> of(Indicator indicator) {
        return byIndicator.getOrDefault(indicator.id(), List.of());
    }
}
