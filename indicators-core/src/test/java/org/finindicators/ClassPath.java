/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where classes come from, for tests that start a compiler or another machine. */
public final class ClassPath {
    private ClassPath() {}

    /** The directories and jars of some classes, whether they were found on the class path or on the module path. */
    public static String of(String... classes) {
        return Stream.of(classes).map(ClassPath::root).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String root(String name) {
        String resource = name.replace('.', '/') + ".class";
        URL url = Objects.requireNonNull(ClassLoader.getSystemResource(resource), resource);
        String place = url.toString().replaceFirst("^jar:", "").replaceFirst("!?/" + resource + "$", "");
        return Path.of(URI.create(place)).toString();
    }
}
