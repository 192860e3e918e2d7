/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input: where it is, what was given, and what is wrong in a plain sentence.
 *
 * <p>It is a {@link ConstraintViolation}, so that applications handle it as any other; the parts of that interface that
 * belong to a validation provider are null here.
 *
 * @param path where it is, for instance {@code equity[2021-03-31]}
 * @param value what was given, as text; empty if nothing was
 * @param message what is wrong with it
 */
public record Violation(String path, String value, String message)
        implements ConstraintViolation<Object>, Comparable<Violation> {
    /**
     * Takes over what a provider reported.
     *
     * @param reported the provider's violation
     * @return the same as a value of ours
     */
    static Violation of(ConstraintViolation<?> reported) {
        Object given = reported.getInvalidValue();
        boolean leaf = given instanceof Number || given instanceof CharSequence || given instanceof Enum<?>;
        // the path says already which entry of a map or list it is
        String path = reported.getPropertyPath()
                .toString()
                .replace(".<map value>", "")
                .replace(".<list element>", "");
        return new Violation(path, leaf ? String.valueOf(given) : "", reported.getMessage());
    }

    /** Orders by place, then by sentence; providers report in no particular order. */
    @Override
    public int compareTo(Violation other) {
        return Comparator.comparing(Violation::path)
                .thenComparing(Violation::message)
                .thenComparing(Violation::value)
                .compare(this, other);
    }

    /** Prints for instance {@code amount = -5: must not be negative}. */
    @Override
    public String toString() {
        String place = value.isBlank() ? path : path + " = " + value;
        return place.isEmpty() ? message : place + ": " + message;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public String getMessageTemplate() {
        return message;
    }

    @Override
    public @Nullable Object getRootBean() {
        return null;
    }

    @Override
    public @Nullable Class<Object> getRootBeanClass() {
        return null;
    }

    @Override
    public @Nullable Object getLeafBean() {
        return null;
    }

    @Override
    public Object @Nullable [] getExecutableParameters() {
        return null;
    }

    @Override
    public @Nullable Object getExecutableReturnValue() {
        return null;
    }

    @Override
    public Path getPropertyPath() {
        return new TextPath(path);
    }

    @Override
    public Object getInvalidValue() {
        return value;
    }

    @Override
    public @Nullable ConstraintDescriptor<?> getConstraintDescriptor() {
        return null;
    }

    @Override
    public <U> U unwrap(Class<U> type) {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new jakarta.validation.ValidationException("not a " + type.getName());
    }

    /** A path that is only its text. */
    private record TextPath(String text) implements Path {
        @Override
        public Iterator<Node> iterator() {
            return List.<Node>of().iterator();
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
