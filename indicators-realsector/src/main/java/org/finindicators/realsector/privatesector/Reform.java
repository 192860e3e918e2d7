/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * A reform that a government has agreed to: how deep it goes, and how far it has been carried.
 *
 * <pre>{@code
 * Reform.of("land registry", "high").agreedOn("2020-05-01").implementedOn("2022-03-31")
 * Reform.of("customs code", "medium").completed("0.5")
 * }</pre>
 *
 * @param name its name
 * @param depth how deep it goes, a depth of the scale that it is measured by
 * @param agreedOn when it was agreed, if that is reported
 * @param completion the part of it that was carried out, from 0 to 1, before any reversal
 * @param implementedOn when that part was reached, if that is reported
 * @param reversedOn when it was taken back, if it was
 */
public record Reform(
        @NotBlank String name,
        @NotBlank String depth,
        Optional<LocalDate> agreedOn,
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal completion,
        Optional<LocalDate> implementedOn,
        Optional<LocalDate> reversedOn) {
    /**
     * Normalises the number.
     *
     * @throws InvalidInputException if the completion is out of bounds
     */
    public Reform {
        completion = Decimals.check(completion);
    }

    /**
     * Takes a reform that is agreed and not begun.
     *
     * @param name its name
     * @param depth how deep it goes, for instance {@code high}
     * @return the reform
     */
    public static Reform of(String name, String depth) {
        return new Reform(name, depth, Optional.empty(), BigDecimal.ZERO, Optional.empty(), Optional.empty());
    }

    /**
     * States when it was agreed.
     *
     * @param date the date, as {@code 2020-05-01}
     * @return the reform
     * @throws IllegalArgumentException if it is no date
     */
    public Reform agreedOn(String date) {
        return new Reform(name, depth, date(date), completion, implementedOn, reversedOn);
    }

    /**
     * States how far it has been carried.
     *
     * @param part the part, from 0 to 1, as decimal text
     * @return the reform
     * @throws InvalidInputException if it is no number
     */
    public Reform completed(String part) {
        return new Reform(name, depth, agreedOn, Decimals.parse(part), implementedOn, reversedOn);
    }

    /**
     * States that it was implemented in full; a part is given by {@link #completed(String)} afterwards.
     *
     * @param date when, as {@code 2022-03-31}
     * @return the reform
     * @throws IllegalArgumentException if it is no date
     */
    public Reform implementedOn(String date) {
        return new Reform(name, depth, agreedOn, BigDecimal.ONE, date(date), reversedOn);
    }

    /**
     * States that it was taken back.
     *
     * @param date when, as {@code 2022-09-30}
     * @return the reform
     * @throws IllegalArgumentException if it is no date
     */
    public Reform reversedOn(String date) {
        return new Reform(name, depth, agreedOn, completion, implementedOn, date(date));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a date like 2022-03-31", e);
        }
    }

    boolean isAgreedAt(LocalDate date) {
        return agreedOn.isEmpty() || !agreedOn.get().isAfter(date);
    }

    boolean isReversedAt(LocalDate date) {
        return reversedOn.isPresent() && !reversedOn.get().isAfter(date);
    }

    /** The part carried out by a date, reversals left out of account; it is known without a date, too. */
    BigDecimal carriedOutAt(LocalDate date) {
        return implementedOn.isPresent() && implementedOn.get().isAfter(date) ? BigDecimal.ZERO : completion;
    }

    /** Tells how its dates contradict each other, if they do. */
    Optional<String> contradiction() {
        if (reversedOn.isEmpty()) {
            return Optional.empty();
        }
        if (completion.signum() == 0) {
            return Optional.of("'" + name + "' was reversed, though nothing of it was carried out");
        }
        return implementedOn.isPresent() && reversedOn.get().isBefore(implementedOn.get())
                ? Optional.of("'" + name + "' was reversed on " + reversedOn.get() + ", before it was implemented on "
                        + implementedOn.get())
                : Optional.empty();
    }
}
