/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.assessment.Rating;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Kind;
import org.finindicators.tables.Constants;
import org.finindicators.tables.PublicTypes;
import org.finindicators.tables.chart.Charts;
import org.finindicators.tables.source.Data;
import org.finindicators.tables.statements.StatementMaps;
import org.finindicators.tables.writing.Writing;

/** Writes the imports of the prompt: every package, and the static members of every class that declares something. */
public final class StartScript {
    private static final String REST = """
            var ALL = org.finindicators.tables.Indicators.ALL;
            Description describe(Indicator indicator) {
                return org.finindicators.tables.prompt.Help.describe(indicator);
            }
            ItemDescription describe(Item<?> item) {
                return org.finindicators.tables.prompt.Help.describe(item);
            }
            org.finindicators.tables.prompt.Help help() {
                return org.finindicators.tables.prompt.Help.overview();
            }
            org.finindicators.tables.prompt.Help help(Object what) {
                return org.finindicators.tables.prompt.Help.of(what);
            }
            var quiet = java.util.logging.Logger.getLogger("org.hibernate.validator");
            quiet.setLevel(java.util.logging.Level.WARNING);
            """;

    /** The packages of the JDK that JShell imports by itself, and those of dates. */
    static final List<String> JDK = List.of(
            "java.io",
            "java.math",
            "java.net",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.prefs",
            "java.util.regex",
            "java.util.stream");

    private StartScript() {}

    /**
     * Lists the classes whose static members the prompt imports: those that declare an indicator, an item or a fact,
     * the verbs of formulas and of files, the maps of published figures, and the ratings that are used most.
     *
     * @return the classes in the order of their modules and names
     */
    public static List<Class<?>> statics() {
        Stream<Class<?>> declaring = PublicTypes.all().stream()
                .filter(type -> !Constants.declared(type).isEmpty());
        return Stream.concat(
                        Stream.of(
                                Formula.class,
                                Rating.class,
                                Data.class,
                                Charts.class,
                                Writing.class,
                                StatementMaps.class),
                        declaring)
                .toList();
    }

    /**
     * Lists the packages that the prompt imports.
     *
     * @return all packages with public types
     */
    public static List<String> packages() {
        return List.copyOf(new TreeSet<>(
                PublicTypes.all().stream().map(Class::getPackageName).toList()));
    }

    /**
     * Writes the script.
     *
     * @return its text
     */
    public static String text() {
        return "// Written by ./repl shell/reference.jsh, from the public types of the library.\n"
                + "import java.math.BigDecimal;\n"
                + JDK.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining())
                // by name, because one of them is called as a class of the JDK is
                + Stream.of(Kind.class.getDeclaredClasses())
                        .map(kind -> "import " + kind.getCanonicalName() + ";\n")
                        .sorted()
                        .collect(Collectors.joining())
                + packages().stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining())
                + statics().stream()
                        .map(type -> "import static " + type.getName() + ".*;\n")
                        .collect(Collectors.joining())
                + REST;
    }
}
