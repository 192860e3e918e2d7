/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.finindicators.tables.PublicTypes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EveryTypeTest {
    /** As an application's framework makes it. */
    private static final JsonMapper HOST = JsonMapper.builder().findAndAddModules().build();

    private static List<Class<?>> types() {
        return PublicTypes.all().stream().<Class<?>>flatMap(PublicTypes::within).toList();
    }

    @Test
    void types_areAllInTheHandsOfTheModule() {
        Set<String> serializers = new TreeSet<>();
        for (Class<?> type : types()) {
            if (!type.isAnnotation()) {
                serializers.add(HOST._serializationContext().findValueSerializer(type).getClass().getName());
            }
        }
        assertThat(serializers).hasSize(1);
        assertThat(serializers.iterator().next()).startsWith(IndicatorsModule.class.getName());
    }

    @Test
    void constants_areWrittenOrRefusedWithASentence_neverEmpty() throws IllegalAccessException {
        int written = 0;
        Map<String, String> refused = new LinkedHashMap<>();
        for (Class<?> type : types()) {
            for (Field field : type.getDeclaredFields()) {
                boolean constant = Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers());
                if (constant && Projections.isOurs(field.getType())) {
                    try {
                        String json = HOST.writeValueAsString(field.get(null));
                        assertThat(json).as(field.toString()).isNotIn("{}", "null", "\"\"").doesNotContain("@");
                        written++;
                    } catch (tools.jackson.core.JacksonException e) {
                        refused.put(field.get(null).getClass().getSimpleName(), e.getOriginalMessage());
                    }
                }
            }
        }
        assertThat(written).isGreaterThan(1000);
        assertThat(refused.values()).allMatch(sentence -> sentence.contains("has no JSON form; "));
    }

    /** A type that has no form is one that no application returns, or says what to write of it. */
    @Test
    void types_withoutAForm_sayWhatToDo() {
        List<String> forms = new ArrayList<>();
        for (Class<?> type : types()) {
            boolean value = !type.isInterface() && !type.isAnnotation() && !Modifier.isAbstract(type.getModifiers());
            if (value && Projections.of(type) == Projections.Form.NONE && !isNamesOnly(type)) {
                forms.add(type.getSimpleName());
            }
        }
        System.out.println(forms.size() + " " + forms);
    }

    private static boolean isNamesOnly(Class<?> type) {
        return java.util.stream.Stream.of(type.getDeclaredConstructors()).allMatch(c -> Modifier.isPrivate(c.getModifiers()))
                && java.util.stream.Stream.of(type.getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()))
                        .allMatch(m -> Modifier.isStatic(m.getModifiers()));
    }
}
