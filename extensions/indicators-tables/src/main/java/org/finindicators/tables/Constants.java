/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.finindicators.formula.Fact;
import org.finindicators.formula.Item;
import org.finindicators.indicator.Indicator;

/**
 * The constants of Java that hold the library's indicators, items and facts. Immutable.
 *
 * @since 0.1.0
 */
public final class Constants {
    private static final Set<Class<?>> DECLARED = Set.of(Indicator.class, Item.class, Fact.class);

    private final Map<Object, Constant> constants = new HashMap<>();

    private Constants() {}

    /**
     * A constant, or what a method of a constant returns.
     *
     * @param owner the class that declares the constant
     * @param field the name of the constant
     * @param call the call that follows, empty if the constant is what is named
     * @since 0.1.0
     */
    public record Constant(Class<?> owner, String field, String call) {
        /**
         * Writes it with the simple name of its class.
         *
         * @return for instance {@code BankItems.EQUITY}
         */
        public String name() {
            return owner.getSimpleName() + "." + field + call;
        }

        /**
         * Writes the line that imports the constant.
         *
         * @return for instance {@code import static org.finindicators.intermediary.statement.BankItems.EQUITY;}
         */
        public String importLine() {
            return "import static " + owner.getName() + "." + field + ";";
        }
    }

    /**
     * Reads the constants of classes.
     *
     * @param types the classes
     * @return the constants
     * @throws IllegalStateException if two constants hold the same declaration
     */
    public static Constants of(List<Class<?>> types) {
        Constants all = new Constants();
        for (Class<?> type : types) {
            declared(type).forEach(field -> all.put(value(field), new Constant(type, field.getName(), "")));
            groups(type).forEach(field -> all.putGroup(type, field));
        }
        return all;
    }

    /**
     * Lists the constants of a class that are indicators, items or facts.
     *
     * @param type the class
     * @return the fields
     */
    public static List<Field> declared(Class<?> type) {
        return constants(type)
                .filter(field -> DECLARED.contains(field.getType()))
                .toList();
    }

    /**
     * Finds the constant of a declaration.
     *
     * @param declaration an indicator, an item or a fact
     * @return the constant, if there is one
     */
    public Optional<Constant> find(Object declaration) {
        return Optional.ofNullable(constants.get(declaration));
    }

    /**
     * Lists the lines that import an indicator and all that a statement can hold for it.
     *
     * @param indicator the indicator
     * @return the indicator first, then its items and facts in the order of their names
     * @throws IllegalStateException if no constant holds one of them
     */
    public List<String> importLines(Indicator indicator) {
        List<String> lines = new ArrayList<>(List.of(get(indicator).importLine()));
        Stream.concat(indicator.items().stream(), indicator.facts().stream())
                .map(declaration -> get(declaration).importLine())
                .distinct()
                .sorted()
                .forEach(lines::add);
        return lines;
    }

    /**
     * Finds the constant of a declaration of the library.
     *
     * @param declaration an indicator, an item or a fact
     * @return the constant
     * @throws IllegalStateException if there is none
     */
    public Constant get(Object declaration) {
        return find(declaration)
                .orElseThrow(() -> new IllegalStateException("no public constant holds " + declaration));
    }

    /** Constants that are records of items, those of one level of government for instance. */
    private static Stream<Field> groups(Class<?> type) {
        return constants(type)
                .filter(field -> field.getType() == type && !parts(type).isEmpty());
    }

    private static List<Method> parts(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> DECLARED.contains(method.getReturnType())
                        && method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() == type && type != Indicator.class)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Stream<Field> constants(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers()));
    }

    private void putGroup(Class<?> type, Field field) {
        Object group = value(field);
        for (Method part : parts(type)) {
            try {
                put(part.invoke(group), new Constant(type, field.getName(), "." + part.getName() + "()"));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void put(Object declaration, Constant constant) {
        Constant other = constants.putIfAbsent(declaration, constant);
        if (other != null) {
            throw new IllegalStateException(constant.name() + " is declared a second time, as " + other.name());
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
