/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.validation;

import java.util.List;

/**
 * An input that can tell what is wrong with it beyond its single figures: parts that exceed their wholes, dates out of
 * order, names that occur twice.
 *
 * <p>With a Jakarta Validation provider, {@link Checks#validate(Object)} and every other validator ask it, because it
 * bears the constraint {@link Sound}; without one, callers ask {@link #violations()} themselves.
 *
 * @since 0.1.0
 */
@Sound
public interface SelfChecking {
    /**
     * Lists what is wrong.
     *
     * @return the violations with their places inside this input, empty if there is none
     */
    List<Violation> violations();

    /**
     * Tells whose input this is, which its violations name as their subject.
     *
     * @return for instance {@code Bank 40, 2021}; empty unless it is known
     */
    default String whose() {
        return "";
    }
}
