/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.finindicators.number.Intake;

/**
 * A firm, or all firms of a class of like size together: how large they are, and what they contribute.
 *
 * <pre>{@code
 * Firm.of("Mill Ltd").withEmployees(120).withTurnover("8000000").withValueAdded("2500000").withCredit("900000")
 * Firm.of("10 to 49").withEmployees(10, 49).withValueAdded("5200000000").withEmployment(310_000)
 * }</pre>
 *
 * <p>Every method that takes a number throws {@link org.finindicators.validation.InvalidInputException} if it is not
 * one, or out of bounds.
 *
 * @param name its name, or that of the class
 * @param sizes what is reported of its size; of a class, that of each of its firms
 * @param valueAdded what it adds to output in the period, may be negative; of a class, that of all its firms
 * @param employment the persons who work there; of a class, in all its firms
 * @param credit the loans outstanding to it; of a class, to all its firms
 * @since 0.1.0
 */
public record Firm(
        @NotBlank String name,
        Map<SizeMeasure, @Valid SizeRange> sizes,
        Optional<BigDecimal> valueAdded,
        Optional<@PositiveOrZero BigDecimal> employment,
        Optional<@PositiveOrZero BigDecimal> credit) {
    /**
     * Copies the sizes and normalises the numbers.
     *
     * @throws org.finindicators.validation.InvalidInputException if one is out of bounds
     */
    public Firm {
        Map<SizeMeasure, SizeRange> copy = new EnumMap<>(SizeMeasure.class);
        copy.putAll(sizes);
        sizes = Collections.unmodifiableMap(copy);
        Intake intake = new Intake();
        valueAdded = intake.number("valueAdded", valueAdded);
        employment = intake.number("employment", employment);
        credit = intake.number("credit", credit);
        intake.refuse();
    }

    /**
     * Starts a firm or a class of firms of which nothing is reported.
     *
     * @param name its name
     * @return the firm
     */
    public static Firm of(String name) {
        return new Firm(name, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * States the size of a firm by employees. What it contributes to employment is stated apart.
     *
     * @param number the persons who work there
     * @return the firm with it
     */
    public Firm withEmployees(BigDecimal number) {
        return withSize(SizeMeasure.EMPLOYEES, SizeRange.of(number));
    }

    /**
     * States the size of a firm by employees. What it contributes to employment is stated apart.
     *
     * @param number the persons who work there
     * @return the firm with it
     */
    public Firm withEmployees(long number) {
        return withEmployees(BigDecimal.valueOf(number));
    }

    /**
     * States the size of a firm by employees. What it contributes to employment is stated apart.
     *
     * @param number the persons who work there, as decimal text
     * @return the firm with it
     */
    public Firm withEmployees(String number) {
        return withEmployees(Intake.requireNumber("employees", number));
    }

    /**
     * States the sizes of a class of firms by employees.
     *
     * @param from the least
     * @param to the greatest
     * @return the class with them
     */
    public Firm withEmployees(BigDecimal from, BigDecimal to) {
        return withSize(SizeMeasure.EMPLOYEES, SizeRange.of(from, to));
    }

    /**
     * States the sizes of a class of firms by employees.
     *
     * @param from the least
     * @param to the greatest
     * @return the class with them
     */
    public Firm withEmployees(long from, long to) {
        return withEmployees(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }

    /**
     * States the sizes of a class of firms by employees.
     *
     * @param from the least, as decimal text
     * @param to the greatest, as decimal text
     * @return the class with them
     */
    public Firm withEmployees(String from, String to) {
        return withSize(SizeMeasure.EMPLOYEES, SizeRange.of(from, to));
    }

    /**
     * States the turnover of a firm.
     *
     * @param amount the sales of a year
     * @return the firm with it
     */
    public Firm withTurnover(BigDecimal amount) {
        return withSize(SizeMeasure.TURNOVER, SizeRange.of(amount));
    }

    /**
     * States the turnover of a firm.
     *
     * @param amount the sales of a year, as decimal text
     * @return the firm with it
     */
    public Firm withTurnover(String amount) {
        return withTurnover(Intake.requireNumber("turnover", amount));
    }

    /**
     * States the assets of a firm.
     *
     * @param amount the total of the balance sheet
     * @return the firm with it
     */
    public Firm withAssets(BigDecimal amount) {
        return withSize(SizeMeasure.ASSETS, SizeRange.of(amount));
    }

    /**
     * States the assets of a firm.
     *
     * @param amount the total of the balance sheet, as decimal text
     * @return the firm with it
     */
    public Firm withAssets(String amount) {
        return withAssets(Intake.requireNumber("assets", amount));
    }

    /**
     * States the loan that stands for the size of a firm.
     *
     * @param amount the amount at origination
     * @return the firm with it
     */
    public Firm withLoan(BigDecimal amount) {
        return withSize(SizeMeasure.LOAN, SizeRange.of(amount));
    }

    /**
     * States the loan that stands for the size of a firm.
     *
     * @param amount the amount at origination, as decimal text
     * @return the firm with it
     */
    public Firm withLoan(String amount) {
        return withLoan(Intake.requireNumber("loan", amount));
    }

    /**
     * States a size, or the sizes of a class.
     *
     * @param measure of what
     * @param range the sizes, money as all amounts of the statement
     * @return the firm with it
     */
    public Firm withSize(SizeMeasure measure, SizeRange range) {
        Map<SizeMeasure, SizeRange> more = new EnumMap<>(SizeMeasure.class);
        more.putAll(sizes);
        more.put(measure, range);
        return new Firm(name, more, valueAdded, employment, credit);
    }

    /**
     * States what it adds to output.
     *
     * @param amount the value added of the period
     * @return the firm with it
     */
    public Firm withValueAdded(BigDecimal amount) {
        return new Firm(name, sizes, Optional.of(amount), employment, credit);
    }

    /**
     * States what it adds to output.
     *
     * @param amount the value added of the period, as decimal text
     * @return the firm with it
     */
    public Firm withValueAdded(String amount) {
        return withValueAdded(Intake.requireNumber("valueAdded", amount));
    }

    /**
     * States what it contributes to employment.
     *
     * @param number the persons who work there
     * @return the firm with it
     */
    public Firm withEmployment(BigDecimal number) {
        return new Firm(name, sizes, valueAdded, Optional.of(number), credit);
    }

    /**
     * States what it contributes to employment.
     *
     * @param number the persons who work there
     * @return the firm with it
     */
    public Firm withEmployment(long number) {
        return withEmployment(BigDecimal.valueOf(number));
    }

    /**
     * States what it contributes to employment.
     *
     * @param number the persons who work there, as decimal text
     * @return the firm with it
     */
    public Firm withEmployment(String number) {
        return withEmployment(Intake.requireNumber("employment", number));
    }

    /**
     * States the credit that it has received.
     *
     * @param amount the loans outstanding to it
     * @return the firm with it
     */
    public Firm withCredit(BigDecimal amount) {
        return new Firm(name, sizes, valueAdded, employment, Optional.of(amount));
    }

    /**
     * States the credit that it has received.
     *
     * @param amount the loans outstanding to it, as decimal text
     * @return the firm with it
     */
    public Firm withCredit(String amount) {
        return withCredit(Intake.requireNumber("credit", amount));
    }
}
