/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.finindicators.tables.PublicTypes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EveryTypeTest {
    /** As an application's framework makes it. */
    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    private static List<Class<?>> types() {
        return PublicTypes.all().stream().<Class<?>>flatMap(PublicTypes::within).toList();
    }

    @Test
    void types_areAllInTheHandsOfTheModule() {
        Set<String> serializers = new TreeSet<>();
        for (Class<?> type : types()) {
            if (!type.isAnnotation()) {
                serializers.add(HOST._serializationContext()
                        .findValueSerializer(type)
                        .getClass()
                        .getName());
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
                        assertThat(json)
                                .as(field.toString())
                                .isNotIn("{}", "null", "\"\"")
                                .doesNotContain("@");
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

    /** A component or field without a form would be refused only when it is written. */
    @Test
    void fields_ofWhatHasAForm_haveOne() {
        List<String> without = new ArrayList<>();
        for (Class<?> type : types()) {
            Projections.Form form = Projections.of(type);
            if (form == Projections.Form.RECORD) {
                Stream.of(type.getRecordComponents())
                        .filter(component -> !isWritten(component.getGenericType()))
                        .forEach(component -> without.add(type.getSimpleName() + "." + component.getName()));
            } else if (form == Projections.Form.FIELDS) {
                Projections.fields(type).stream()
                        .filter(name -> !isWritten(returned(type, name)))
                        .forEach(name -> without.add(type.getSimpleName() + "." + name));
            }
        }
        assertThat(without)
                .as("these are refused with the name of the type that has no form")
                .containsExactlyInAnyOrder(
                        "ProjectFlag.project",
                        "DirectedProgrammes.programmes",
                        "Institutions.institutions",
                        "GroupedWelfare.line",
                        "GroupedWelfare.unit",
                        "BootstrapInterval.method",
                        "BootstrapInterval.bounds",
                        "GrowthAndRedistribution.measure",
                        "GrowthAndRedistribution.parts",
                        "IatiActivity.project");
    }

    private static Type returned(Class<?> type, String name) {
        try {
            return type.getMethod(name).getGenericReturnType();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has no method " + name, e);
        }
    }

    private static boolean isWritten(Type type) {
        if (type instanceof ParameterizedType generic) {
            return isWritten(generic.getRawType())
                    && Stream.of(generic.getActualTypeArguments()).allMatch(EveryTypeTest::isWritten);
        }
        if (type instanceof Class<?> raw) {
            return raw.isArray()
                    ? isWritten(raw.getComponentType())
                    : Projections.isOurs(raw)
                            ? raw.isInterface() || Projections.of(raw) != Projections.Form.NONE
                            : !raw.getName().startsWith("java.util.function");
        }
        return true;
    }
}
