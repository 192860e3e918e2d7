/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A set of figures that somebody published beside the inputs, and how many of them come out of these.
 *
 * <p>The list is {@code published-sets.tsv} beside this class. The test that reads a set {@link #held holds} the
 * numbers of the list, so that neither can change without the other.
 *
 * @param file the file in the folder of shared data
 * @param figure the column, or what the figures are
 * @param publisher who published it
 * @param edition which edition it is, or the years that it covers
 * @param licence under which licence
 * @param measuredBy the indicator with its variant, or the type, that recomputes it
 * @param compared how many figures are compared
 * @param reproduced how many come out
 * @param otherwise why the others do not, empty if all do
 * @since 0.1.0
 */
public record PublishedSet(
        String file,
        String figure,
        String publisher,
        String edition,
        String licence,
        String measuredBy,
        int compared,
        int reproduced,
        String otherwise) {
    private static final String LIST = "published-sets.tsv";
    private static final int COLUMNS = 9;

    /**
     * Reads the list.
     *
     * @return all sets, in the order of the list
     * @throws IllegalArgumentException if a line has more or fewer than nine columns, or a set does not say why figures
     *     do not come out
     */
    public static List<PublishedSet> all() {
        return lines(LIST).stream().skip(1).map(PublishedSet::of).toList();
    }

    /** The lines of a file beside this class, without comments. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(PublishedSet.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedSet of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(LIST + " has " + cells.length + " columns in: " + line);
        }
        PublishedSet set = new PublishedSet(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                cells[8]);
        if (set.otherwise.isEmpty() != (set.compared == set.reproduced)) {
            throw new IllegalArgumentException(
                    set + ": why figures do not come out is said if and only if some do not");
        }
        return set;
    }

    /**
     * Finds a set.
     *
     * @param file the file in the folder of shared data
     * @param figure the column, or what the figures are
     * @return the set
     * @throws IllegalArgumentException if it is not in the list
     */
    public static PublishedSet of(String file, String figure) {
        return all().stream()
                .filter(set -> set.file.equals(file) && set.figure.equals(figure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(LIST + " has no " + figure + " of " + file));
    }

    /**
     * Checks that a test found what the list states.
     *
     * @param rows how many figures the test compared
     * @param off how many of them did not come out
     * @throws AssertionError if the list states another number
     */
    public void held(int rows, int off) {
        assertThat(List.of(rows, rows - off))
                .as("compared and reproduced of %s, %s, in %s", file, figure, LIST)
                .containsExactly(compared, reproduced);
    }
}
