/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;
import org.junit.jupiter.api.Test;

/** At the prompt every name means one thing, and every indicator and item has its name. */
class ShellTest {
    private static final String STATIC = "import static ";
    private static final List<String> IMPORTS = Shell.read("shell/start.jsh")
            .lines()
            .filter(line -> line.startsWith("import org.finindicators") || line.startsWith(STATIC))
            .map(line -> line.replaceFirst("^import (static )?", "").replace(".*;", ""))
            .toList();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.finindicators");

    @Test
    void constants_areUnambiguous() throws ReflectiveOperationException {
        Map<String, Field> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String name : IMPORTS) {
            if (CLASSES.contain(name)) {
                for (Field field : Class.forName(name).getFields()) {
                    Field other = Modifier.isStatic(field.getModifiers()) ? seen.put(field.getName(), field) : null;
                    if (other != null && !other.equals(field)) {
                        twice.add(field.getName() + " of " + name);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void types_areUnambiguous() {
        Map<String, List<String>> types = CLASSES.stream()
                .filter(c -> c.isTopLevelClass() && IMPORTS.contains(c.getPackageName()))
                .filter(c -> c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(types.values()).allMatch(names -> names.size() == 1);
    }

    /** Whoever declares an indicator, item or fact is imported, but for those of the worked example. */
    @Test
    void declarations_areImported() {
        List<String> missing = CLASSES.stream()
                .filter(c -> c.isTopLevelClass()
                        && c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .filter(c -> !c.getPackageName().endsWith(".examples")
                        && !c.getPackageName().contains("benchmarks"))
                .filter(c -> c.getFields().stream()
                        .anyMatch(f -> f.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                                && f.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC)
                                && (f.getRawType().isEquivalentTo(Indicator.class)
                                        || f.getRawType().isEquivalentTo(Item.class)
                                        || f.getRawType().isEquivalentTo(Fact.class))))
                .map(JavaClass::getName)
                .filter(name -> !IMPORTS.contains(name))
                .toList();
        assertThat(missing).isEmpty();
        assertThat(CLASSES.contain(Catalogue.class)).isTrue();
    }
}
