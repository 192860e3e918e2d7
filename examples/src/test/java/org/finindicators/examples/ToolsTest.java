/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.finindicators.catalogue.Tool;
import org.finindicators.tables.Constants;
import org.finindicators.tables.Indicators;
import org.finindicators.tables.PublicTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever computes something can be found: by a search, and in a document. */
class ToolsTest {
    private static final Pattern NAME = Pattern.compile("[A-Z]\\w+");
    private static final String GUIDE = Shell.read("docs/tools.md");

    @Test
    void guide_namesEveryTool() {
        for (Tool tool : Indicators.ALL.tools()) {
            assertThat(GUIDE).contains("`" + tool.type().getSimpleName() + "`");
        }
        assertThat(Indicators.ALL.tools()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @CsvSource({
        "migration, Migration",
        "roll rate, Migration",
        "transition matrix, Migration",
        "vintage, VintageCurves",
        "duplicates, IntegrityReport",
        "duplicate, IntegrityReport",
        "top borrowers, ClientBalances",
        "decomposition, PovertyDecomposition",
        "decomposition, InequalityDecomposition",
        "decomposition, GrowthAndRedistribution",
        "Datt Ravallion, GrowthAndRedistribution",
        "confidence interval, Bootstrap",
        "Kaplan-Meier, Survival",
        "merger, Merger",
        "HHI, Merger",
        "Lorenz, SortedIncomes",
        "stress test, Scenario",
        "stress test, ScenarioReport",
        "stress test, ScenarioPanel",
        "stress test, StressScenarios",
        "reverse stress, ReverseStress",
        "reverse stress, RequiredShift",
        "migration matrix, MigrationMatrix",
        "shapley, Attribution",
        "waterfall, Attribution",
        "waterfall, PooledChange",
        "shift-share, PooledChange",
        "goal seek, Distance",
        "rounding, Bounds",
        "SQL, SqlPanel",
        "database, LoanTable",
        "database, SurveyTable",
        "PostgreSQL, SqlDialect"
    })
    void search_leadsToTheTool(String words, String tool) {
        assertThat(Indicators.ALL.search(words).tools())
                .extracting(found -> found.type().getSimpleName())
                .contains(tool);
        assertThat(Indicators.ALL.search(words).toString()).contains(tool);
    }

    /**
     * Nothing public is out of sight: each type is named in a document that somebody wrote, or declares what has a page
     * of the reference, or is in a signature of such a type, or in one of those.
     */
    @Test
    void publicTypes_areNamedSomewhere_orMetOnTheWay() {
        Set<String> named = new HashSet<>();
        for (String file : Documents.all()) {
            NAME.matcher(Shell.read(file)).results().forEach(found -> named.add(found.group()));
        }
        Set<Class<?>> met = new HashSet<>();
        Deque<Class<?>> next = new ArrayDeque<>(PublicTypes.all().stream()
                .filter(type -> named.contains(type.getSimpleName())
                        || !Constants.declared(type).isEmpty())
                .toList());
        while (!next.isEmpty()) {
            Class<?> type = next.pop();
            if (met.add(type)) {
                PublicTypes.within(type).flatMap(ToolsTest::mentioned).forEach(next::add);
            }
        }
        assertThat(PublicTypes.all().stream()
                        .filter(type -> !met.contains(type))
                        .map(Class::getName))
                .isEmpty();
    }

    private static Stream<Class<?>> mentioned(Class<?> type) {
        String all = Stream.of(
                        Stream.of(type.getMethods()).map(method -> method.toGenericString()),
                        Stream.of(type.getConstructors()).map(made -> made.toGenericString()),
                        Stream.of(type.getFields()).map(field -> field.toGenericString()))
                .flatMap(texts -> texts)
                .reduce("", (one, other) -> one + " " + other);
        return PublicTypes.all().stream()
                .filter(other -> Pattern.compile("(?<![\\w.])" + Pattern.quote(other.getName()) + "(?![\\w])")
                        .matcher(all)
                        .find());
    }
}
