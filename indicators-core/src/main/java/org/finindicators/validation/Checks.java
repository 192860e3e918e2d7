/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Validates inputs against their constraints.
 *
 * <p>A Jakarta Validation provider, for instance Hibernate Validator, must be on the class path or module path; no
 * expression language is needed. It is started at the first validation and takes about half a second then. An image
 * made by jlink needs {@code --add-modules org.hibernate.validator,java.logging}.
 *
 * <p>Messages are in English only. A validator of the application's own asks inputs the same questions; what an input
 * says of itself it prints as it stands here, and the constraints of Jakarta Validation in its own words and language.
 *
 * @since 0.1.0
 */
public final class Checks {
    private Checks() {}

    /** Started on first use, because a provider loads a thousand classes. */
    private static final class Holder {
        static final Supplier<Validator> VALIDATOR = start();

        private static Supplier<Validator> start() {
            try {
                Validator validator = Validation.byDefaultProvider()
                        .configure()
                        .ignoreXmlConfiguration()
                        .messageInterpolator(new Messages())
                        .buildValidatorFactory()
                        .getValidator();
                return () -> validator;
            } catch (NoProviderFoundException | LinkageError e) { // a class is missing where an image lacks the logging
                return () -> {
                    throw new IllegalStateException(
                            "validation needs a Jakarta Validation provider: add"
                                    + " org.hibernate.validator:hibernate-validator to the application, and to an image"
                                    + " of jlink --add-modules org.hibernate.validator,java.logging; everything else"
                                    + " works without it",
                            e);
                };
            } catch (ValidationException e) {
                return () -> {
                    throw new IllegalStateException("the validation provider did not start: " + e.getMessage(), e);
                };
            }
        }
    }

    /**
     * Lists all violations of a value and of everything in it.
     *
     * @param value the input
     * @return the violations in the order of their places, empty if there is none
     * @throws IllegalStateException if there is no validation provider
     */
    public static List<Violation> validate(Object value) {
        return Holder.VALIDATOR.get().validate(value).stream()
                .map(Violation::of)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns a value that has no violations.
     *
     * @param <T> its type
     * @param value the input
     * @return the same value
     * @throws InvalidInputException with all violations, if there are any
     * @throws IllegalStateException if there is no validation provider
     */
    public static <T> T require(T value) {
        refuse(validate(value));
        return value;
    }

    /**
     * Throws if there are violations.
     *
     * @param violations what is wrong, if anything
     * @throws InvalidInputException with all of them in the order of their places, one to a line in its message
     */
    public static void refuse(Collection<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }
}
