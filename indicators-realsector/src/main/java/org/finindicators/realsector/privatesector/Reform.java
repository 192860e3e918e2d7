/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.privatesector;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * A reform that a government has agreed to: how deep it goes, and how far it has been carried.
 *
 * <pre>{@code
 * Reform.of("land registry", "high").withAgreement("2020-05-01").withImplementation("2022-03-31")
 * Reform.of("customs code", "medium").withCompletion("0.5")
 * }</pre>
 *
 * @param name its name
 * @param depth how deep it goes, a depth of the scale that it is measured by
 * @param agreedOn when it was agreed, if that is reported
 * @param completion the part of it that was carried out, from 0 to 1, before any reversal; if it is not stated, all of
 *     an implemented reform and nothing of another one
 * @param implementedOn when that part was reached, if that is reported
 * @param reversedOn when it was taken back, if it was
 * @since 0.1.0
 */
public record Reform(
        @NotBlank String name,
        @NotBlank String depth,
        Optional<LocalDate> agreedOn,
        Optional<@DecimalMin("0") @DecimalMax("1") BigDecimal> completion,
        Optional<LocalDate> implementedOn,
        Optional<LocalDate> reversedOn) {
    /**
     * Normalises the number.
     *
     * @throws InvalidInputException if the completion is out of bounds
     */
    public Reform {
        Objects.requireNonNull(name, "a reform needs a name");
        Objects.requireNonNull(depth, "a reform needs a depth");
        Intake intake = new Intake();
        completion = intake.number("completion", completion);
        intake.refuse();
    }

    /**
     * Takes a reform that is agreed and not begun.
     *
     * @param name its name
     * @param depth how deep it goes, for instance {@code high}
     * @return the reform
     */
    public static Reform of(String name, String depth) {
        return new Reform(name, depth, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * States when it was agreed.
     *
     * @param date the date
     * @return the reform with it
     */
    public Reform withAgreement(LocalDate date) {
        return new Reform(name, depth, Optional.of(date), completion, implementedOn, reversedOn);
    }

    /**
     * States when it was agreed.
     *
     * @param date the date, as {@code 2022-03-31}
     * @return the reform with it
     * @throws InvalidInputException if it is not a date
     */
    public Reform withAgreement(String date) {
        return withAgreement(Intake.requireDate("agreedOn", date));
    }

    /**
     * States how far it has been carried.
     *
     * @param part the part, from 0 to 1
     * @return the reform with it
     */
    public Reform withCompletion(BigDecimal part) {
        return new Reform(name, depth, agreedOn, Optional.of(part), implementedOn, reversedOn);
    }

    /**
     * States how far it has been carried.
     *
     * @param part the part, from 0 to 1, as decimal text
     * @return the reform with it
     */
    public Reform withCompletion(String part) {
        return withCompletion(Intake.requireNumber("completion", part));
    }

    /**
     * States when it was implemented: in full, unless {@link #withCompletion(BigDecimal)} states a part.
     *
     * @param date the date
     * @return the reform with it
     */
    public Reform withImplementation(LocalDate date) {
        return new Reform(name, depth, agreedOn, completion, Optional.of(date), reversedOn);
    }

    /**
     * States when it was implemented: in full, unless {@link #withCompletion(BigDecimal)} states a part.
     *
     * @param date the date, as {@code 2022-03-31}
     * @return the reform with it
     * @throws InvalidInputException if it is not a date
     */
    public Reform withImplementation(String date) {
        return withImplementation(Intake.requireDate("implementedOn", date));
    }

    /**
     * States when it was taken back.
     *
     * @param date the date
     * @return the reform with it
     */
    public Reform withReversal(LocalDate date) {
        return new Reform(name, depth, agreedOn, completion, implementedOn, Optional.of(date));
    }

    /**
     * States when it was taken back.
     *
     * @param date the date, as {@code 2022-03-31}
     * @return the reform with it
     * @throws InvalidInputException if it is not a date
     */
    public Reform withReversal(String date) {
        return withReversal(Intake.requireDate("reversedOn", date));
    }

    /**
     * Returns the part of it that was carried out, before any reversal.
     *
     * @return the completion; if it is not stated, 1 for an implemented reform and 0 for another one
     */
    public BigDecimal part() {
        return completion.orElse(implementedOn.isPresent() ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    boolean isAgreedAt(LocalDate date) {
        return agreedOn.isEmpty() || !agreedOn.get().isAfter(date);
    }

    boolean isReversedAt(LocalDate date) {
        return reversedOn.isPresent() && !reversedOn.get().isAfter(date);
    }

    /** The part carried out by a date, before reversals; known without a date too. */
    BigDecimal carriedOutAt(LocalDate date) {
        return implementedOn.isPresent() && implementedOn.get().isAfter(date) ? BigDecimal.ZERO : part();
    }

    /** Returns how its dates contradict each other, if they do. */
    Optional<String> contradiction() {
        if (reversedOn.isEmpty()) {
            return Optional.empty();
        }
        if (part().signum() == 0) {
            return Optional.of("'" + name + "' was reversed, though nothing of it was carried out");
        }
        return implementedOn.isPresent() && reversedOn.get().isBefore(implementedOn.get())
                ? Optional.of("'" + name + "' was reversed on " + reversedOn.get() + ", before it was implemented on "
                        + implementedOn.get())
                : Optional.empty();
    }
}
