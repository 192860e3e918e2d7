/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.finindicators.indicator.Authority;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String[] RUBRICS = {"sector", "intermediary", "realsector"};
    /** What stands on all four modules. */
    private static final String EXTENSIONS = "org.finindicators.tables..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/examples/") && !location.contains("testkit"))
            .importPackages("org.finindicators");

    @Test
    void classes_areThere() {
        assertThat(CLASSES.size()).isGreaterThan(80);
    }

    @Test
    void arrows_runDownToTheCoreOnly() {
        for (String rubric : RUBRICS) {
            String own = "org.finindicators." + rubric + "..";
            for (String other : RUBRICS) {
                if (!other.equals(rubric)) {
                    noClasses()
                            .that()
                            .resideInAPackage(own)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.finindicators." + other + "..")
                            .check(CLASSES);
                }
            }
            noClasses()
                    .that()
                    .resideOutsideOfPackages(own, EXTENSIONS)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(own)
                    .check(CLASSES);
        }
    }

    @Test
    void extensions_areNeededByNoModule() {
        noClasses()
                .that()
                .resideOutsideOfPackage(EXTENSIONS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(EXTENSIONS)
                .check(CLASSES);
    }

    @Test
    void packages_haveNoCircles() {
        slices().matching("org.finindicators.(*)..").should().beFreeOfCycles().check(CLASSES);
        for (String rubric : RUBRICS) {
            slices().matching("org.finindicators." + rubric + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .check(CLASSES);
        }
    }

    @Test
    void roomsOfTheLoanBook_dependOnThoseBeforeThemOnly() {
        slices().matching("org.finindicators.loanbook.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
        List<String> rooms = List.of(
                "org.finindicators.loanbook", "org.finindicators.loanbook.tally", "org.finindicators.loanbook.report");
        for (String room : rooms) {
            assertThat(CLASSES.stream().anyMatch(c -> c.getPackageName().equals(room)))
                    .as(room)
                    .isTrue();
            String[] later =
                    rooms.subList(rooms.indexOf(room) + 1, rooms.size()).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(room)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CLASSES);
        }
    }

    @Test
    void packages_haveAtMostTwentyPublicTypes() {
        Map<String, Long> types = CLASSES.stream()
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC) && c.isTopLevelClass())
                .filter(c -> !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        types.values().removeIf(count -> count <= 20);
        assertThat(types).isEmpty();
    }

    @Test
    void calculation_hasNoHiddenState() {
        noClasses()
                .that()
                .resideOutsideOfPackage(EXTENSIONS)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                                "java.io..", "java.net..", "java.nio.file..", "java.util.logging..", "java.sql..")
                        // a mark for engines that carry tallies; nothing is read or written
                        .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(java.io.Serializable.class))))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.ServiceLoader.class, java.time.Clock.class, java.util.Random.class)
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .check(CLASSES);
    }

    @Test
    void validationProvider_isNeverNamed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.hibernate..")
                .check(CLASSES);
    }

    @Test
    void division_happensInOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.finindicators.number.Rational")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "divides decimals",
                        call -> call.getTargetOwner().isEquivalentTo(java.math.BigDecimal.class)
                                && call.getName().startsWith("divide")))
                .check(CLASSES);
    }

    /** A caller's authority, of a national law for instance, is made by a factory; ours are constants. */
    @Test
    void authorities_areDeclaredInOnePlace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Authority.class.getName())
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "declares an authority",
                        call -> call.getTargetOwner().isEquivalentTo(Authority.class)
                                && call.getOrigin().getName().equals(JavaStaticInitializer.STATIC_INITIALIZER_NAME)))
                .check(CLASSES);
    }

    /** Whoever does not validate has no type of Jakarta Validation to catch. */
    @Test
    void wrongInput_isNeverAJakartaException() {
        noClasses()
                .should()
                .callConstructorWhere(DescribedPredicate.describe(
                        "makes an exception of the provider",
                        call -> call.getTargetOwner().getPackageName().startsWith("jakarta.")
                                && call.getTargetOwner().isAssignableTo(Throwable.class)))
                .check(CLASSES);
    }

    /** Each class is in a package of the picture, and each package of the picture has classes. */
    @Test
    void picture_hasAllPackages() {
        Map<String, Integer> picture = picture();
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name -> assertThat(place(name, picture)).isPresent());
        Set<String> drawn = CLASSES.stream()
                .flatMap(type -> place(type.getPackageName(), picture).stream())
                .collect(Collectors.toSet());
        assertThat(drawn).isEqualTo(picture.keySet());
    }

    @Test
    void picture_hasNoArrowsUp() {
        Map<String, Integer> picture = picture();
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = place(type.getPackageName(), picture).orElseThrow();
            type.getDirectDependenciesFromSelf().stream()
                    .map(arrow -> arrow.getTargetClass().getBaseComponentType().getPackageName())
                    .flatMap(name -> place(name, picture).stream())
                    .filter(to -> !to.equals(from) && picture.get(to) <= picture.get(from))
                    .forEach(to -> wrong.add(from + " -> " + to));
        }
        assertThat(wrong).isEmpty();
    }

    /** The package of the picture that a package is, or is inside of. */
    private static Optional<String> place(String name, Map<String, Integer> picture) {
        return picture.keySet().stream()
                .filter(drawn -> name.equals(drawn) || name.startsWith(drawn + ".") && !drawn.equals(rubric(drawn)))
                .max(Comparator.comparing(String::length));
    }

    /** The root of a rubric holds the list of its indicators only, and no other package. */
    private static String rubric(String name) {
        return name.chars().filter(c -> c == '.').count() == 2
                        && List.of(RUBRICS).contains(name.substring(18))
                ? name
                : "";
    }

    /** Packages with the number of their line. */
    private static Map<String, Integer> picture() {
        String text = Shell.read("docs/architecture.md").split("## The picture", 2)[1];
        List<String> lines =
                text.split("```text\n", 2)[1].split("```", 2)[0].lines().toList();
        Map<String, Integer> picture = new HashMap<>();
        Map<Integer, String> columns = new TreeMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.contains("indicators-")) {
                columns.clear();
                Pattern.compile("indicators-(\\w+)")
                        .matcher(line)
                        .results()
                        .forEach(module -> columns.put(module.start(), module.group(1)));
            } else {
                Matcher word = Pattern.compile("[a-z][a-z.]+").matcher(line);
                while (word.find()) {
                    String module = List.copyOf(columns.values())
                            .get((int) columns.keySet().stream()
                                            .filter(start -> start <= word.start())
                                            .count()
                                    - 1);
                    boolean root = module.equals("core") || (word.group() + ".").startsWith(module + ".");
                    picture.put("org.finindicators." + (root ? "" : module + ".") + word.group(), at);
                }
            }
        }
        return picture;
    }
}
