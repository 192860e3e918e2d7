/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Thrown when an input cannot be computed with; it names everything that is wrong with it, one to a line.
 *
 * <p>It is the one exception of this library for wrong input: from a single figure that is refused at once, and from a
 * builder that collects what is wrong and refuses all of it.
 *
 * @since 0.1.0
 */
public final class InvalidInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, in the order of the places. */
    private final Violation[] violations;

    /**
     * Refuses an input.
     *
     * @param violations what is wrong with it, at least one
     */
    public InvalidInputException(Collection<Violation> violations) {
        this(List.copyOf(new TreeSet<>(violations)));
    }

    private InvalidInputException(List<Violation> ordered) {
        super(message(ordered));
        violations = ordered.toArray(Violation[]::new);
    }

    /**
     * Refuses one figure, where the sentence says it all.
     *
     * @param value what was given, as text; empty if the sentence says it
     * @param message what is wrong with it
     * @return the exception
     */
    public static InvalidInputException of(String value, String message) {
        return new InvalidInputException(List.of(new Violation("", value, message)));
    }

    /**
     * Lists what is wrong.
     *
     * @return at least one violation, in the order of the places
     */
    public List<Violation> violations() {
        return List.of(violations);
    }

    private static String message(List<Violation> violations) {
        if (violations.size() == 1) {
            return violations.get(0).toString();
        }
        return violations.stream()
                .map(Violation::toString)
                .collect(Collectors.joining("\n  ", violations.size() + " violations\n  ", ""));
    }
}
