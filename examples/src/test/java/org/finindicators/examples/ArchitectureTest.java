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
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String[] RUBRICS = {"sector", "intermediary", "realsector"};
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
                    .resideOutsideOfPackage(own)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(own)
                    .check(CLASSES);
        }
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
        assertThat(types.values()).allMatch(count -> count <= 20);
    }

    @Test
    void calculation_hasNoHiddenState() {
        noClasses()
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
}
