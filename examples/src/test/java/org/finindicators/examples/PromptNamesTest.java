/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.tables.PublicTypes;
import org.junit.jupiter.api.Test;

/** Every simple name at the prompt means one thing. */
class PromptNamesTest {
    private final Map<String, List<String>> meanings = new TreeMap<>();

    @Test
    void types_haveOneMeaning() {
        PublicTypes.all().forEach(type -> put(type.getSimpleName(), type.getName()));
        StartScript.statics().stream()
                .flatMap(type -> Stream.of(type.getDeclaredClasses()))
                .filter(inner -> isPublicStatic(inner.getModifiers()))
                .forEach(inner -> put(inner.getSimpleName(), inner.getName()));
        for (String name : List.copyOf(meanings.keySet())) {
            Stream.concat(Stream.of("java.lang"), StartScript.JDK.stream())
                    .map(jdk -> jdk + "." + name)
                    .filter(PromptNamesTest::exists)
                    .forEach(type -> put(name, type));
        }
        assertThat(clashes()).isEmpty();
    }

    @Test
    void constants_haveOneMeaning() {
        for (Class<?> type : StartScript.statics()) {
            for (Field field : type.getDeclaredFields()) {
                if (isPublicStatic(field.getModifiers())) {
                    put(field.getName(), type.getSimpleName());
                }
            }
        }
        assertThat(clashes()).isEmpty();
    }

    @Test
    void methods_haveOneMeaning() {
        for (Class<?> type : StartScript.statics()) {
            for (Method method : type.getDeclaredMethods()) {
                if (isPublicStatic(method.getModifiers()) && !method.isSynthetic()) {
                    put(signature(method), type.getSimpleName());
                }
            }
        }
        assertThat(clashes()).isEmpty();
    }

    /** A constant and a variable of the start script would hide each other. */
    @Test
    void variablesOfTheScript_hideNoConstant() {
        List<String> hidden = StartScript.statics().stream()
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .map(Field::getName)
                .filter(List.of("ALL", "quiet")::contains)
                .toList();
        assertThat(hidden).isEmpty();
    }

    private static String signature(Method method) {
        return method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isPublicStatic(int modifiers) {
        return Modifier.isPublic(modifiers) && Modifier.isStatic(modifiers);
    }

    private static boolean exists(String name) {
        try {
            return Modifier.isPublic(Class.forName(name, false, null).getModifiers());
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private void put(String name, String meaning) {
        meanings.computeIfAbsent(name, key -> new ArrayList<>()).add(meaning);
    }

    private List<String> clashes() {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .toList();
    }
}
