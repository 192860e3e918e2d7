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
import org.finindicators.number.Decimals;

/**
 * The debt instruments of a country that were issued or traded in a period, and how much of one makes a market.
 *
 * @param instruments the instruments
 * @param leastVolume the volume in the period below which an instrument is not counted as traded
 */
public record InstrumentMarket(
        @NotEmpty List<@Valid Instrument> instruments,
        @NotNull @PositiveOrZero BigDecimal leastVolume) {
    /** Copies the instruments. */
    public InstrumentMarket {
        instruments = List.copyOf(instruments);
        leastVolume = Decimals.check(leastVolume);
    }

    /**
     * Takes instruments.
     *
     * @param leastVolume the volume below which one is not counted as traded, as decimal text
     * @param instruments the instruments
     * @return the market
     */
    public static InstrumentMarket of(String leastVolume, Instrument... instruments) {
        return new InstrumentMarket(List.of(instruments), Decimals.parse(leastVolume));
    }
}
