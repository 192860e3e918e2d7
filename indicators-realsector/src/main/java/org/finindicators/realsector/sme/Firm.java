/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import org.finindicators.validation.InvalidInputException;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.finindicators.number.Decimals;

/**
 * A firm, or all firms of a class of like size together: how large they are, and what they contribute.
 *
 * <pre>{@code
 * Firm.of("Mill Ltd").employees("120").turnover("8000000").valueAdded("2500000").credit("900000")
 * Firm.of("10 to 49").employees("10", "49").valueAdded("5200000000").employment("310000")
 * }</pre>
 *
 * <p>Every method that takes text throws {@link org.finindicators.number.InvalidInputException} if it is no number.
 *
 * @param name its name, or that of the class
 * @param sizes what is reported of its size; of a class, that of each of its firms
 * @param valueAdded what it adds to output in the period, may be negative; of a class, that of all its firms
 * @param employment the persons who work there; of a class, in all its firms
 * @param credit the loans outstanding to it; of a class, to all its firms
 */
public record Firm(
        @NotBlank String name,
        Map<SizeMeasure, @Valid SizeRange> sizes,
        Optional<BigDecimal> valueAdded,
        Optional<@PositiveOrZero BigDecimal> employment,
        Optional<@PositiveOrZero BigDecimal> credit) {
    /** Copies the sizes and normalises the numbers. */
    public Firm {
        Map<SizeMeasure, SizeRange> copy = new EnumMap<>(SizeMeasure.class);
        copy.putAll(sizes);
        sizes = Collections.unmodifiableMap(copy);
        valueAdded = valueAdded.map(Decimals::check);
        employment = employment.map(Decimals::check);
        credit = credit.map(Decimals::check);
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
     * Gives the size of a firm by employees. What it contributes to employment is given apart.
     *
     * @param number the persons who work there
     * @return the firm
     */
    public Firm employees(String number) {
        return with(SizeMeasure.EMPLOYEES, SizeRange.of(number));
    }

    /**
     * Gives the sizes of a class of firms by employees.
     *
     * @param from the least
     * @param to the greatest
     * @return the class
     */
    public Firm employees(String from, String to) {
        return with(SizeMeasure.EMPLOYEES, SizeRange.of(from, to));
    }

    /**
     * Gives the turnover of a firm.
     *
     * @param amount the sales of a year
     * @return the firm
     */
    public Firm turnover(String amount) {
        return with(SizeMeasure.TURNOVER, SizeRange.of(amount));
    }

    /**
     * Gives the assets of a firm.
     *
     * @param amount the total of the balance sheet
     * @return the firm
     */
    public Firm assets(String amount) {
        return with(SizeMeasure.ASSETS, SizeRange.of(amount));
    }

    /**
     * Gives a size, or the sizes of a class.
     *
     * @param measure of what
     * @param range the sizes, money as all amounts of the statement
     * @return the firm
     */
    public Firm with(SizeMeasure measure, SizeRange range) {
        Map<SizeMeasure, SizeRange> more = new EnumMap<>(SizeMeasure.class);
        more.putAll(sizes);
        more.put(measure, range);
        return new Firm(name, more, valueAdded, employment, credit);
    }

    /**
     * Gives what it adds to output.
     *
     * @param amount the value added of the period
     * @return the firm
     */
    public Firm valueAdded(String amount) {
        return new Firm(name, sizes, Optional.of(Decimals.parse(amount)), employment, credit);
    }

    /**
     * Gives what it contributes to employment.
     *
     * @param number the persons who work there
     * @return the firm
     */
    public Firm employment(String number) {
        return new Firm(name, sizes, valueAdded, Optional.of(Decimals.parse(number)), credit);
    }

    /**
     * Gives the credit that it has received.
     *
     * @param amount the loans outstanding to it
     * @return the firm
     */
    public Firm credit(String amount) {
        return new Firm(name, sizes, valueAdded, employment, Optional.of(Decimals.parse(amount)));
    }
}
