/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The debt instruments of a country that were issued or traded in a period, and how much of one makes a market.
 *
 * @param instruments the instruments
 * @param leastVolume the volume in the period below which an instrument is not counted as traded
 * @since 0.1.0
 */
public record InstrumentMarket(
        @NotEmpty List<@Valid Instrument> instruments,
        @NotNull @PositiveOrZero BigDecimal leastVolume) {
    private static final String LEAST_VOLUME = "leastVolume";

    /**
     * Copies the instruments.
     *
     * @throws InvalidInputException if the volume is null or out of bounds
     */
    public InstrumentMarket {
        instruments = List.copyOf(instruments);
        Intake intake = new Intake();
        leastVolume = intake.number(LEAST_VOLUME, leastVolume);
        intake.refuse();
    }

    /**
     * Takes instruments.
     *
     * @param leastVolume the volume below which one is not counted as traded
     * @param instruments the instruments
     * @return the market
     * @throws InvalidInputException if the volume is out of bounds
     */
    public static InstrumentMarket of(BigDecimal leastVolume, Instrument... instruments) {
        return new InstrumentMarket(List.of(instruments), leastVolume);
    }

    /**
     * Takes instruments.
     *
     * @param leastVolume the volume below which one is not counted as traded, as decimal text
     * @param instruments the instruments
     * @return the market
     * @throws InvalidInputException if the volume is not a number
     */
    public static InstrumentMarket of(String leastVolume, Instrument... instruments) {
        Intake intake = new Intake();
        BigDecimal least = intake.toNumber(LEAST_VOLUME, leastVolume).orElse(BigDecimal.ZERO);
        intake.refuse();
        return of(least, instruments);
    }
}
