/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of the repository that documents lead to: sources, scripts, data. */
final class LinkedFiles {
    private static final Set<String> BUILT = Set.of("target", ".git");

    private final Path root;
    private final Path folder;
    private final Layout layout;

    LinkedFiles(Path root, Path folder, Layout layout) {
        this.root = root;
        this.folder = folder;
        this.layout = layout;
    }

    /** Copies files, and all that is in folders, with a page that lists it; returns the number of such pages. */
    int write(Collection<String> wanted) throws IOException {
        List<String> missing = wanted.stream()
                .filter(file -> !Files.exists(root.resolve(file)))
                .sorted()
                .toList();
        if (!missing.isEmpty() && System.getProperty("dev") == null) {
            throw new IOException("documents lead to what is not there: " + String.join(", ", missing));
        }
        int pages = 0;
        for (String file : new TreeSet<>(wanted)) {
            if (missing.contains(file)) {
                System.out.println("missing " + file);
                continue;
            }
            if (!Files.isDirectory(root.resolve(file))) {
                copy(file);
                continue;
            }
            List<String> files = files(root.resolve(file));
            Html list = Html.empty().open("ul").line();
            for (String one : files) {
                copy(file + "/" + one);
                list.open("li")
                        .link(Html.SITE + "files/" + file + "/" + one, one)
                        .close("li")
                        .line();
            }
            String path = "files/" + file + "/index.html";
            Page page = new Page(
                    path,
                    file,
                    Page.Part.FILES,
                    "A folder of the repository.",
                    List.of(),
                    list.close("ul").line());
            Files.writeString(folder.resolve(path), layout.write(page));
            pages++;
        }
        return pages;
    }

    private static List<String> files(Path start) throws IOException {
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(start::relativize)
                    .filter(file -> BUILT.stream().noneMatch(built -> file.startsWith(built)))
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith(".") && !file.contains("/."))
                    .sorted()
                    .toList();
        }
    }

    private void copy(String file) throws IOException {
        Path target = folder.resolve("files").resolve(file);
        Files.createDirectories(target.getParent());
        if (!Files.exists(target)) {
            Files.copy(root.resolve(file), target);
        }
    }
}
