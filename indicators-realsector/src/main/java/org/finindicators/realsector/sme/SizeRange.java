/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.number.Printing;

/**
 * The size of a firm, or the sizes that the firms of a class can have.
 *
 * @param from the least
 * @param to the greatest, the same as the least for a firm; nothing if there is no bound
 */
public record SizeRange(@NotNull @PositiveOrZero BigDecimal from, Optional<@PositiveOrZero BigDecimal> to) {
    /**
     * Normalises the numbers.
     *
     * @throws InvalidInputException if a number is out of bounds
     */
    public SizeRange {
        from = Decimals.check(from);
        to = to.map(Decimals::check);
    }

    /**
     * Takes the size of a firm.
     *
     * @param size the size, as decimal text
     * @return the range of that size alone
     * @throws InvalidInputException if it is no number
     */
    public static SizeRange of(String size) {
        return of(size, size);
    }

    /**
     * Takes the sizes of a class.
     *
     * @param from the least, as decimal text
     * @param to the greatest, as decimal text
     * @return the range, both ends included
     * @throws InvalidInputException if one is no number
     */
    public static SizeRange of(String from, String to) {
        return new SizeRange(Decimals.parse(from), Optional.of(Decimals.parse(to)));
    }

    /**
     * Takes the sizes of a class that has no upper end.
     *
     * @param from the least, as decimal text
     * @return the range
     * @throws InvalidInputException if it is no number
     */
    public static SizeRange from(String from) {
        return new SizeRange(Decimals.parse(from), Optional.empty());
    }

    /** Tells what is wrong with it, if anything is. */
    Optional<String> fault() {
        if (from.signum() < 0) {
            return Optional.of(Printing.upTo(from, 6) + ": must not be negative");
        }
        return to.isPresent() && to.get().compareTo(from) < 0
                ? Optional.of("from " + Printing.upTo(from, 6) + " to " + Printing.upTo(to.get(), 6)
                        + ": must not end before it begins")
                : Optional.empty();
    }

    /** Prints for instance {@code 10 to 49}, {@code 250 or more}, {@code 12}. */
    @Override
    public String toString() {
        String least = Printing.upTo(from, 6);
        if (to.isEmpty()) {
            return least + " or more";
        }
        return to.get().compareTo(from) == 0 ? least : least + " to " + Printing.upTo(to.get(), 6);
    }
}
