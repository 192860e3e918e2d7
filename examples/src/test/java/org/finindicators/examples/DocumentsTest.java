/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Calculation;
import org.finindicators.formula.Formula;
import org.finindicators.indicator.Code;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.tables.Indicators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents name and link to is there. */
class DocumentsTest {
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w*)(?:[.(][^`]*)?`");
    private static final Pattern CONSTANT =
            Pattern.compile("`(?:\\w+\\.)?([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+)(?:[.(][^`]*)?`");
    private static final Pattern METHOD = Pattern.compile("`(?:\\w+\\.)?([a-z]+[A-Z]\\w*)(?:\\([^`]*)?`");
    private static final Pattern HYPHENATED = Pattern.compile("`-?([a-z0-9]+(?:-[a-z0-9]+)+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(#[^)]*)?\\)");
    private static final List<String> JDK =
            List.of("java.lang.", "java.math.", "java.time.", "java.util.", "java.util.function.");

    private static final Set<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.finindicators").stream()
                    .collect(Collectors.toSet());
    private static final Set<String> TYPES = Stream.concat(
                    CLASSES.stream().map(JavaClass::getSimpleName), typesOnSpark())
            .collect(Collectors.toSet());
    private static final Set<String> METHODS = CLASSES.stream()
            .flatMap(type -> type.getMethods().stream())
            .map(JavaMethod::getName)
            .collect(Collectors.toSet());
    private static final Set<String> CONSTANTS = CLASSES.stream()
            .flatMap(type -> type.getFields().stream())
            .map(JavaField::getName)
            .collect(Collectors.toSet());

    /** What others call indicators. */
    private static final Set<String> CODES = Indicators.ALL.indicators().stream()
            .flatMap(indicator -> indicator.variants().stream())
            .flatMap(variant -> variant.codes().stream())
            .map(Code::code)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @MethodSource("ofToday")
    void types_exist(String file) {
        assertThat(names(file, TYPE).filter(name -> !TYPES.contains(name) && !isOfTheJdk(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofToday")
    void constants_exist(String file) {
        assertThat(names(file, CONSTANT).filter(name -> !CONSTANTS.contains(name) && !CODES.contains(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofToday")
    void methods_exist(String file) {
        assertThat(names(file, METHOD).filter(name -> !METHODS.contains(name))).isEmpty();
    }

    private static List<String> documents() {
        return Documents.all();
    }

    /** The changelog names what is no longer there, too; another test looks at its tables. */
    private static List<String> ofToday() {
        return Documents.all().stream()
                .filter(file -> !file.equals("CHANGELOG.md"))
                .toList();
    }

    /** Words with hyphens in INTERPRETATION are variants, or ids of indicators and items. */
    @Test
    void interpretation_namesVariantsThatThereAre() {
        Set<String> known = new HashSet<>();
        for (Indicator indicator : Indicators.ALL.indicators()) {
            known.add(indicator.id().substring(indicator.rubric().length() + 1));
            for (Variant variant : indicator.variants()) {
                known.add(variant.name());
                variant.formula()
                        .readings()
                        .forEach(reading -> reading.term()
                                .parts()
                                .forEach(part -> known.add(part.item().id())));
            }
        }
        assertThat(names("INTERPRETATION.md", HYPHENATED).filter(name -> !known.contains(name)))
                .isEmpty();
    }

    /** Calculations that ask for an item, whose figures may be rounded, of all variants. */
    @Test
    void interpretation_countsCalculationsFromRoundedFigures() {
        List<Variant> variants = Indicators.ALL.indicators().stream()
                .flatMap(indicator -> indicator.variants().stream())
                .toList();
        long without = variants.stream()
                .filter(variant -> asksInCalculation(variant.formula()))
                .count();
        assertThat(Shell.read("INTERPRETATION.md"))
                .contains("have no bounds; " + without + " of " + variants.size() + " variants:");
    }

    private static boolean asksInCalculation(Formula formula) {
        return formula instanceof Calculation
                ? !formula.readings().isEmpty() || !formula.itemsBeside().isEmpty()
                : formula.inputs().stream().anyMatch(DocumentsTest::asksInCalculation);
    }

    /** The new names in the table of old and new ones. */
    @Test
    void changelog_namesWhatThereIs() {
        Stream<String> cells = Shell.read("CHANGELOG.md")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> line.split(" \\| ")[1]);
        assertThat(cells.flatMap(cell -> TYPE.matcher(cell).results().map(found -> found.group(1)))
                        .filter(name -> !TYPES.contains(name) && !isOfTheJdk(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void links_leadSomewhere(String file) {
        Path folder = Objects.requireNonNullElse(Path.of(file).getParent(), Path.of(""));
        for (MatchResult link : LINK.matcher(Shell.read(file)).results().toList()) {
            if (link.group(1).startsWith("http")) {
                continue;
            }
            Path target = link.group(1).isEmpty() ? Path.of(file) : folder.resolve(link.group(1));
            assertThat(Files.exists(Shell.ROOT.resolve(target)))
                    .as(link.group())
                    .isTrue();
            if (link.group(2) != null) {
                assertThat(anchors(Shell.read(target.toString()))).contains(link.group(2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void lines_areShort(String file) {
        String prose = Shell.read(file).replaceAll("(?s)```.*?```", "");
        assertThat(prose.lines().filter(line -> !line.startsWith("|") && line.length() > 125))
                .isEmpty();
    }

    /** The module that needs Spark is not on the class path of this test. */
    private static Stream<String> typesOnSpark() {
        try (Stream<Path> files =
                Files.list(Shell.ROOT.resolve("extensions/indicators-spark/src/main/java/org/finindicators/spark"))) {
            return files.map(file -> String.valueOf(file.getFileName()).replace(".java", "")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names(String file, Pattern pattern) {
        return pattern.matcher(Shell.read(file))
                .results()
                .map(found -> found.group(1))
                .distinct();
    }

    private static boolean isOfTheJdk(String name) {
        return JDK.stream().anyMatch(jdk -> {
            try {
                return Class.forName(jdk + name, false, null) != null;
            } catch (ClassNotFoundException e) {
                return false;
            }
        });
    }

    /** The anchors that Markdown gives headings; the second of a name ends in -1. */
    private static List<String> anchors(String text) {
        List<String> plain = text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> "#" + line.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
                .toList();
        String[] anchors = plain.toArray(String[]::new);
        for (int at = 0; at < anchors.length; at++) {
            long before =
                    plain.subList(0, at).stream().filter(plain.get(at)::equals).count();
            anchors[at] = before == 0 ? plain.get(at) : plain.get(at) + "-" + before;
        }
        return Arrays.asList(anchors);
    }
}
