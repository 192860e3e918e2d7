/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.repayment;

import java.util.Collection;
import java.util.function.ToLongFunction;
import org.finindicators.validation.InvalidInputException;

/** Sums of minor units that are refused where 64 bits cannot hold them. */
final class Sums {
    private Sums() {}

    static long add(long one, long other, String what) {
        try {
            return Math.addExact(one, other);
        } catch (ArithmeticException e) {
            throw InvalidInputException.of("", what + " add up to more than 64 bits can hold");
        }
    }

    /** Adds up what is not negative: validation reports what is, and nothing is computed from it. */
    static <T> long of(Collection<T> all, ToLongFunction<T> amount, String what) {
        long sum = 0;
        for (T one : all) {
            sum = add(sum, sound(amount.applyAsLong(one)), what);
        }
        return sum;
    }

    static long sound(long amount) {
        return Math.max(0, amount);
    }
}
