/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Writes the site. */
public final class Website {
    private static final List<String> RESOURCES = List.of("site.css", "search.js", "icon.svg");

    private Website() {}

    /**
     * Writes the site into a folder, which it empties first.
     *
     * @param arguments the folder of the project, the folder of the site, and the class path of the modules' sources
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        System.out.println(write(Path.of(arguments[0]), folder, arguments[2]) + " pages and the Javadoc of "
                + Names.MODULES.size() + " modules: " + folder.resolve("index.html"));
    }

    /**
     * Writes the site.
     *
     * @param root the folder of the project
     * @param folder the folder of the site, which is emptied first
     * @param classPath what the sources of the modules are compiled against
     * @return the number of pages beside the Javadoc
     * @throws IOException if a file cannot be read or written
     */
    public static int write(Path root, Path folder, String classPath) throws IOException {
        empty(folder);
        // first, because by these it is known again as a site
        for (String resource : RESOURCES) {
            try (InputStream in = Objects.requireNonNull(Website.class.getResourceAsStream(resource))) {
                Files.copy(in, folder.resolve(resource));
            }
        }
        CompletableFuture<Void> javadoc = CompletableFuture.runAsync(() -> {
            try {
                ApiDocs.write(root, folder.resolve("api"), classPath);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Site site = new Site(root);
        List<Page> pages = site.pages();
        Layout layout = new Layout(version(root));
        for (Page page : pages) {
            Path file = folder.resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, layout.write(page));
        }
        int listed =
                new LinkedFiles(root, folder, layout).write(site.documents().files());
        javadoc.join();
        return pages.size() + listed;
    }

    private static String version(Path root) throws IOException {
        String pom = Files.readString(root.resolve("pom.xml"));
        return pom.replaceFirst("(?s).*?<revision>(.*?)</revision>.*", "$1");
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            if (!Files.exists(folder.resolve("site.css"))) {
                throw new IOException(folder + " is there and is not a site");
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
