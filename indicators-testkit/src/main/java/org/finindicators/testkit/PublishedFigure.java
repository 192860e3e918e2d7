/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.testkit;

import java.util.List;
import java.util.Optional;

/**
 * A case whose expected value somebody published, apart from those that rest on a rule or a calculation by hand.
 *
 * <p>What a source is, {@code published-sources.tsv} beside this class says: the words that it contains, who published
 * the figure, and the kind.
 *
 * @param of the case
 * @param publisher who published the figure
 * @param kind {@code publication}; {@code program}, if another program computes it; {@code solved back}, if an amount
 *     of the case is chosen so that the published figure comes out; {@code taken as published}, if the case passes an
 *     estimate on
 * @since 0.1.0
 */
public record PublishedFigure(WorkedCase of, String publisher, String kind) {
    private static final List<String[]> SOURCES = PublishedSet.lines("published-sources.tsv").stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .toList();

    /**
     * Finds out whether somebody published what a case expects.
     *
     * @param one the case
     * @return the figure, empty if the case expects no value or rests on a rule or a calculation
     */
    public static Optional<PublishedFigure> of(WorkedCase one) {
        return one.source()
                .filter(source -> one.isDefined())
                .flatMap(source -> SOURCES.stream()
                        .filter(line -> source.contains(line[0]))
                        .findFirst())
                .map(line -> new PublishedFigure(one, line[1], line[2]));
    }
}
