/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.number.Printing;
import org.finindicators.validation.InvalidInputException;

/**
 * The size of a firm, or the sizes that the firms of a class can have.
 *
 * @param from the least
 * @param to the greatest, the same as the least for a firm; nothing if there is no bound
 * @since 0.1.0
 */
public record SizeRange(@NotNull @PositiveOrZero BigDecimal from, Optional<@PositiveOrZero BigDecimal> to) {
    /**
     * Normalises the numbers.
     *
     * @throws InvalidInputException if a number is out of bounds
     */
    public SizeRange {
        Intake intake = new Intake();
        from = intake.number("from", from);
        to = intake.number("to", to);
        intake.refuse();
    }

    /**
     * Takes the size of a firm.
     *
     * @param size the size
     * @return the range of that size alone
     */
    public static SizeRange of(BigDecimal size) {
        return of(size, size);
    }

    /**
     * Takes the size of a firm.
     *
     * @param size the size
     * @return the range of that size alone
     */
    public static SizeRange of(long size) {
        return of(BigDecimal.valueOf(size));
    }

    /**
     * Takes the size of a firm.
     *
     * @param size the size, as decimal text
     * @return the range of that size alone
     */
    public static SizeRange of(String size) {
        return of(Intake.requireNumber("size", size));
    }

    /**
     * Takes the sizes of a class.
     *
     * @param from the least
     * @param to the greatest
     * @return the range, both ends included
     */
    public static SizeRange of(BigDecimal from, BigDecimal to) {
        return new SizeRange(from, Optional.of(to));
    }

    /**
     * Takes the sizes of a class.
     *
     * @param from the least
     * @param to the greatest
     * @return the range, both ends included
     */
    public static SizeRange of(long from, long to) {
        return of(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }

    /**
     * Takes the sizes of a class.
     *
     * @param from the least, as decimal text
     * @param to the greatest, as decimal text
     * @return the range, both ends included
     * @throws InvalidInputException if one is not a number
     */
    public static SizeRange of(String from, String to) {
        Intake intake = new Intake();
        BigDecimal least = intake.toNumber("from", from).orElse(BigDecimal.ZERO);
        BigDecimal greatest = intake.toNumber("to", to).orElse(BigDecimal.ZERO);
        intake.refuse();
        return of(least, greatest);
    }

    /**
     * Takes the sizes of a class that has no upper end.
     *
     * @param from the least
     * @return the range
     */
    public static SizeRange atLeast(BigDecimal from) {
        return new SizeRange(from, Optional.empty());
    }

    /**
     * Takes the sizes of a class that has no upper end.
     *
     * @param from the least
     * @return the range
     */
    public static SizeRange atLeast(long from) {
        return atLeast(BigDecimal.valueOf(from));
    }

    /**
     * Takes the sizes of a class that has no upper end.
     *
     * @param from the least, as decimal text
     * @return the range
     */
    public static SizeRange atLeast(String from) {
        return atLeast(Intake.requireNumber("from", from));
    }

    /** Returns what is wrong with it, if anything is. */
    Optional<String> contradiction() {
        if (from.signum() < 0) {
            return Optional.of(Printing.number(from) + ": must not be negative");
        }
        return to.isPresent() && to.get().compareTo(from) < 0
                ? Optional.of("from " + Printing.number(from) + " to " + Printing.number(to.get())
                        + ": must not end before it begins")
                : Optional.empty();
    }

    /** Prints for instance {@code 10 to 49}, {@code 250 or more}, {@code 12}. */
    @Override
    public String toString() {
        String least = Printing.number(from);
        if (to.isEmpty()) {
            return least + " or more";
        }
        return to.get().compareTo(from) == 0 ? least : least + " to " + Printing.number(to.get());
    }
}
