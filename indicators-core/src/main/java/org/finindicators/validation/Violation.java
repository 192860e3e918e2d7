/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import jakarta.validation.ConstraintViolation;
import java.io.Serializable;
import java.util.Comparator;

/**
 * One thing that is wrong with an input: where it is, what was given, and what is wrong in a plain sentence.
 *
 * @param path where it is, for instance {@code equity[2021-03-31]}; empty for the input itself
 * @param value what was given, as text; empty if nothing was, or the sentence says it
 * @param message what is wrong with it
 * @param subject whose input it is, for instance {@code Bank 40, 2021}; empty if it is not known
 * @since 0.1.0
 */
public record Violation(String path, String value, String message, String subject)
        implements Comparable<Violation>, Serializable {
    /** What the path of a provider says of the kind of an element, which its index or key says already. */
    private static final String[] ELEMENTS = {".<map value>", ".<list element>"};

    /**
     * Reports what is wrong with the input of nobody in particular.
     *
     * @param path where it is, for instance {@code equity[2021-03-31]}; empty for the input itself
     * @param value what was given, as text; empty if nothing was, or the sentence says it
     * @param message what is wrong with it
     */
    public Violation(String path, String value, String message) {
        this(path, value, message, "");
    }

    /** Takes over what a provider reported. */
    static Violation of(ConstraintViolation<?> reported) {
        String path = reported.getPropertyPath().toString();
        for (String element : ELEMENTS) {
            path = path.replace(element, "");
        }
        if (reported.getConstraintDescriptor().getAnnotation() instanceof Sound
                && reported.getLeafBean() instanceof SelfChecking input) {
            return new Violation(path, valueFrom(input, path, reported.getMessage()), reported.getMessage())
                    .about(whose(reported));
        }
        Object given = reported.getInvalidValue();
        boolean leaf = given instanceof Number || given instanceof CharSequence || given instanceof Enum<?>;
        return new Violation(path, leaf ? String.valueOf(given) : "", reported.getMessage()).about(whose(reported));
    }

    private static String whose(ConstraintViolation<?> reported) {
        String leaf = reported.getLeafBean() instanceof SelfChecking input ? input.whose() : "";
        return leaf.isEmpty() && reported.getRootBean() instanceof SelfChecking input ? input.whose() : leaf;
    }

    /** A provider passes on place and sentence of what an input says of itself, but not the value. */
    private static String valueFrom(SelfChecking input, String path, String message) {
        return input.violations().stream()
                .filter(own -> path.endsWith(own.path) && own.message.equals(message))
                .map(Violation::value)
                .findFirst()
                .orElse("");
    }

    /**
     * Returns the same violation inside a larger input.
     *
     * @param outer where this input is in the larger one
     * @return the violation with the longer path
     */
    public Violation inside(String outer) {
        return new Violation(
                path.isEmpty() || outer.isEmpty() ? outer + path : outer + "." + path, value, message, subject);
    }

    /**
     * Returns the same violation with the name of its subject.
     *
     * @param name whose input it is, for instance {@code Bank 40, 2021}
     * @return the violation; the same one if it names a subject already, or the name is empty
     */
    public Violation about(String name) {
        return subject.isEmpty() && !name.isEmpty() ? new Violation(path, value, message, name) : this;
    }

    /** Orders by subject, then by place, line 9 before line 10, then by sentence. */
    @Override
    public int compareTo(Violation other) {
        return Comparator.comparing(Violation::subject, Violation::byNumbers)
                .thenComparing(Violation::subject)
                .thenComparing(Violation::path, Violation::byNumbers)
                .thenComparing(Violation::path)
                .thenComparing(Violation::message)
                .thenComparing(Violation::value)
                .compare(this, other);
    }

    /** Compares texts so that the whole numbers in them count as numbers. */
    private static int byNumbers(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
                String one = number(a, i);
                String other = number(b, j);
                i += one.length();
                j += other.length();
                order = compareDigits(one, other);
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /** Compares whole numbers of any length. */
    private static int compareDigits(String one, String other) {
        String a = withoutZeros(one);
        String b = withoutZeros(other);
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }

    private static String number(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isDigit(char of) {
        return of >= '0' && of <= '9';
    }

    /** Prints for instance {@code Bank 40, 2021, assets = -5: must not be negative}. */
    @Override
    public String toString() {
        String whose = subject.isEmpty() || path.isEmpty() ? subject + path : subject + ", " + path;
        String place = value.isBlank() ? whose : whose.isEmpty() ? value : whose + " = " + value;
        return place.isEmpty() ? message : place + ": " + message;
    }
}
