/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public API of a module as text, a line for each type and for each of its members, and its comparison with the
 * list that is kept beside the sources. A changed API is a listed change: whoever changes it writes the list anew, with
 * the system property {@value #ACCEPT}, and a review sees the difference.
 *
 * <p>Listed is what a caller can compile against: public types, and their public and protected members. What every
 * object has, or every enum, is not. Stateless.
 *
 * @since 0.1.0
 */
public final class PublicApi {
    /** The system property that accepts the API as it is. */
    public static final String ACCEPT = "api.accept";

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private PublicApi() {}

    /**
     * Compares types with the list that is kept of them, or writes the list if that is asked for.
     *
     * @param types the public types of the module, but for those within others
     * @param list the file of the list
     * @return what is no longer there, with a minus, and what has come, with a plus, each with its type; empty if
     *     nothing has changed or the list was written
     * @throws IOException if the list cannot be read or written
     */
    public static List<String> changes(Collection<Class<?>> types, Path list) throws IOException {
        List<String> lines = lines(types);
        if (Boolean.getBoolean(ACCEPT)) {
            Files.createDirectories(list.toAbsolutePath().getParent());
            Files.write(list, lines);
            return List.of();
        }
        List<String> kept = Files.exists(list) ? Files.readAllLines(list) : List.of();
        Set<String> before = new LinkedHashSet<>(withTypes(kept));
        Set<String> now = new LinkedHashSet<>(withTypes(lines));
        return Stream.concat(
                        before.stream().filter(line -> !now.contains(line)).map(line -> "- " + line),
                        now.stream().filter(line -> !before.contains(line)).map(line -> "+ " + line))
                .toList();
    }

    /**
     * Lists types and their members.
     *
     * @param types the types
     * @return a line for each type, in the order of their names, and below it a line for each member, which begins with
     *     four blanks
     */
    public static List<String> lines(Collection<Class<?>> types) {
        List<String> lines = new ArrayList<>();
        types.stream().sorted(Comparator.comparing(Class::getName)).forEach(type -> add(type, lines));
        return lines;
    }

    private static void add(Class<?> type, List<String> lines) {
        lines.add(declaration(type));
        Stream<String> fields =
                Stream.of(type.getDeclaredFields()).filter(PublicApi::isOpen).map(PublicApi::print);
        Stream<String> constructors = Stream.<Executable>of(type.getDeclaredConstructors())
                .filter(PublicApi::isOpen)
                .map(one -> modifiers(one.getModifiers(), one) + "new" + parameters(one));
        Stream<String> methods = Stream.of(type.getDeclaredMethods())
                .filter(method -> isOpen(method) && !isOfEvery(type, method))
                .map(PublicApi::print);
        Stream.of(fields, constructors, methods)
                .flatMap(Stream::sorted)
                .map(line -> "    " + shortened(line))
                .forEach(lines::add);
        Stream.of(type.getDeclaredClasses())
                .filter(inner -> Modifier.isPublic(inner.getModifiers()) || Modifier.isProtected(inner.getModifiers()))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(inner -> add(inner, lines));
    }

    private static List<String> withTypes(List<String> lines) {
        List<String> full = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith(" ")) {
                full.add(type + ": " + line.strip());
            } else {
                type = line.replaceAll("^.*?(?:class|interface|enum|record) ([^ <]+).*$", "$1");
                full.add(line);
            }
        }
        return full;
    }

    private static String declaration(Class<?> type) {
        String kind = type.isAnnotation()
                ? "@interface"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        int shown = type.getModifiers() & (Modifier.PROTECTED | (kind.equals("class") ? Modifier.FINAL : 0));
        boolean isAbstract = kind.equals("class") && Modifier.isAbstract(type.getModifiers());
        Type parent = type.getGenericSuperclass();
        String above = kind.equals("class") && parent != Object.class ? " extends " + parent.getTypeName() : "";
        String implemented =
                Stream.of(type.getGenericInterfaces()).map(Type::getTypeName).collect(Collectors.joining(", "));
        return shortened(modifiers(shown | (isAbstract ? Modifier.ABSTRACT : 0), type)
                        + (type.isSealed() && !type.isEnum() ? "sealed " : "")
                        + kind + " ")
                + type.getName()
                + shortened(variables(type.getTypeParameters())
                        + above
                        + (implemented.isEmpty() ? "" : " implements " + implemented));
    }

    private static String print(Field field) {
        return modifiers(field.getModifiers(), field) + field.getGenericType().getTypeName() + " " + field.getName();
    }

    private static String print(Method method) {
        String variables = variables(method.getTypeParameters());
        // whether a class's method is final does not matter where the class is
        int shown = method.getModifiers()
                & ~(Modifier.SYNCHRONIZED | Modifier.NATIVE | Modifier.STRICT)
                & ~(Modifier.isFinal(method.getDeclaringClass().getModifiers()) ? Modifier.FINAL : 0);
        return modifiers(shown, method)
                + (method.isDefault() ? "default " : "")
                + (variables.isEmpty() ? "" : variables + " ")
                + method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method);
    }

    private static String parameters(Executable executable) {
        String types = Stream.of(executable.getGenericParameterTypes())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "(", ")"));
        String thrown = Stream.of(executable.getGenericExceptionTypes())
                .map(Type::getTypeName)
                .sorted()
                .collect(Collectors.joining(", "));
        return (executable.isVarArgs() ? types.replaceAll("\\[]\\)$", "...)") : types)
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Stream.of(variables)
                        .map(variable -> variable.getName() + bounds(variable))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounds(TypeVariable<?> variable) {
        String bounds = Stream.of(variable.getBounds())
                .filter(bound -> bound != Object.class)
                .map(Type::getTypeName)
                .collect(Collectors.joining(" & "));
        return bounds.isEmpty() ? "" : " extends " + bounds;
    }

    private static String modifiers(int modifiers, AnnotatedElement element) {
        String words = Modifier.toString(modifiers & ~(Modifier.PUBLIC | Modifier.TRANSIENT | Modifier.VOLATILE));
        return (element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "")
                + (words.isEmpty() ? "" : words + " ");
    }

    /** Names of the library and of the JDK without the part that all of them have. */
    private static String shortened(String text) {
        return text.replaceAll("\\borg\\.finindicators\\.", "").replaceAll("\\bjava\\.(?:\\w+\\.)*(?=[A-Z])", "");
    }

    private static boolean isOpen(Field field) {
        return !field.isSynthetic() && isOpen(field.getModifiers());
    }

    private static boolean isOpen(Executable executable) {
        boolean compiled = executable.isSynthetic() || (executable instanceof Method method && method.isBridge());
        return !compiled && isOpen(executable.getModifiers());
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static boolean isOfEvery(Class<?> type, Method method) {
        boolean ofEnum = type.isEnum()
                && Modifier.isStatic(method.getModifiers())
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
        return ofEnum || OF_EVERY_OBJECT.contains(method.getName());
    }
}
