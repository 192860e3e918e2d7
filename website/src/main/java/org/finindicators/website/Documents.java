/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The documents of the repository as pages, and the files that they lead to. */
final class Documents {
    private static final String REFERENCE = "docs/reference/";

    private final Path root;
    private final Names names;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private final Set<String> files = new LinkedHashSet<>();

    Documents(Path root, Names names) {
        this.root = root;
        this.names = names;
        pages.put("docs/README.md", "index.html");
        pages.put("docs/guide/README.md", "guide/index.html");
        pages.put("README.md", "readme.html");
        pages.put("benchmarks/README.md", "benchmarks.html");
        for (String file : List.of("", "docs", "docs/guide")) {
            for (String document : list(root.resolve(file))) {
                String path = file.isEmpty() ? document : file + "/" + document;
                String place = path.replaceFirst("^docs/", "").replaceFirst("\\.md$", ".html");
                pages.putIfAbsent(path, place.toLowerCase(Locale.ROOT));
            }
        }
    }

    private static List<String> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documents, by their paths in the repository, with where they are on the site. */
    Map<String, String> paths() {
        return Map.copyOf(pages);
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Page> pages() {
        List<Page> all = new ArrayList<>();
        pages.forEach((file, path) -> {
            Markdown.Rendered rendered = markdown(file).render(read(file));
            Page.Part part = path.equals("index.html") ? Page.Part.START : Page.Part.GUIDE;
            all.add(new Page(path, rendered.title(), part, rendered.summary(), List.of(), rendered.body()));
        });
        return all;
    }

    /** Renders what stands in a document. */
    Markdown markdown(String file) {
        return new Markdown(names, destination -> link(file, destination));
    }

    /** Renders a part of a document that is to stand on another page. */
    Markdown part(String file) {
        return new Markdown(
                names,
                destination -> destination.startsWith("#")
                        ? Html.SITE + pages.get(file) + destination
                        : link(file, destination));
    }

    /** Where a link in a document leads on the site. */
    private String link(String from, String destination) {
        if (destination.matches("[a-z]+:.*") || destination.startsWith("#")) {
            return destination;
        }
        int hash = destination.indexOf('#');
        String anchor = hash < 0 ? "" : destination.substring(hash);
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String file = Path.of("/", from)
                .resolveSibling(path)
                .normalize()
                .toString()
                .substring(1)
                .replace('\\', '/');
        if (pages.containsKey(file)) {
            return Html.SITE + pages.get(file) + anchor;
        }
        if (file.startsWith(REFERENCE) || file.equals("docs/reference")) {
            String name = file.equals("docs/reference") ? "README.md" : file.substring(REFERENCE.length());
            return Html.SITE
                    + switch (name) {
                        case "README.md" -> "indicators/index.html";
                        case "items.md" -> "items/index.html";
                        default -> "indicators/" + name.replace(".md", ".html");
                    }
                    + anchor;
        }
        files.add(file);
        return Html.SITE + "files/" + file + (Files.isDirectory(root.resolve(file)) ? "/index.html" : "") + anchor;
    }

    /** The files that documents lead to, which have been rendered before; a folder stands for what is in it. */
    Set<String> files() {
        return Set.copyOf(files);
    }
}
