/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.realsector.RealSectorIndicators;
import org.finindicators.sector.SectorIndicators;

/**
 * Finds the public types of the library's modules on the class path, whether these are folders or archives.
 *
 * <p>Stateless, so threads may share it.
 *
 * @since 0.1.0
 */
public final class PublicTypes {
    private static final List<Class<?>> MODULES =
            List.of(Catalogue.class, SectorIndicators.class, IntermediaryIndicators.class, RealSectorIndicators.class);

    /** What only the library itself calls: the lists of its declarations, and the prompt. */
    private static final Set<String> OWN =
            Set.of(PublicTypes.class.getPackageName(), PublicTypes.class.getPackageName() + ".prompt");

    private PublicTypes() {}

    /**
     * Lists all public types that no other type holds, but for those of the prompt itself.
     *
     * @return the types of the four modules and of the extension for tables, module by module, in the order of their
     *     names
     */
    public static List<Class<?>> all() {
        List<Class<?>> types = new ArrayList<>(calculating());
        of(PublicTypes.class).stream()
                .filter(type -> !OWN.contains(type.getPackageName()))
                .forEach(types::add);
        return types;
    }

    /**
     * Lists the public types of the four modules that calculate.
     *
     * @return the types, module by module, in the order of their names
     */
    public static List<Class<?>> calculating() {
        List<Class<?>> types = new ArrayList<>();
        MODULES.forEach(module -> types.addAll(of(module)));
        return types;
    }

    /**
     * Lists the public types of the module that holds a class, but for those inside other types.
     *
     * @param member a class of the module
     * @return the types in the order of their names
     */
    public static List<Class<?>> of(Class<?> member) {
        try {
            Path place = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return of(place);
            }
            try (FileSystem archive = FileSystems.newFileSystem(place)) {
                return of(archive.getPath("/"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the module of " + member.getName() + " cannot be read", e);
        }
    }

    /**
     * Lists a type and the public types inside it.
     *
     * @param type the type
     * @return the type first
     */
    public static Stream<Class<?>> within(Class<?> type) {
        return Stream.concat(
                Stream.of(type),
                Stream.of(type.getDeclaredClasses())
                        .filter(inner -> Modifier.isPublic(inner.getModifiers()))
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(PublicTypes::within));
    }

    private static List<Class<?>> of(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-info"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .sorted()
                    .<Class<?>>map(PublicTypes::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
