/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.finindicators.number.Decimals;

/**
 * A debt instrument that was issued or traded in a period.
 *
 * @param name its name
 * @param years its original term in years
 * @param rate its yield, an effective annual rate, a fraction
 * @param volume what was issued or traded of it in the period
 * @param market on whose terms it was
 */
public record Instrument(
        @NotBlank String name,
        @NotNull @Positive BigDecimal years,
        @NotNull BigDecimal rate,
        @NotNull @PositiveOrZero BigDecimal volume,
        @NotNull Market market) {
    /** Normalises the figures. */
    public Instrument {
        years = Decimals.check(years);
        rate = Decimals.check(rate);
        volume = Decimals.check(volume);
    }

    /** On whose terms an instrument is issued or traded. */
    public enum Market {
        /** Private borrowers and buyers, at a rate they agreed upon. */
        COMMERCIAL("commercial"),
        /** The government's own paper. */
        GOVERNMENT("government paper"),
        /** Private, with the government's guarantee. */
        GOVERNMENT_GUARANTEED("government-guaranteed"),
        /** Directed credit: the state decides who gets it or at what rate. */
        DIRECTED("directed"),
        /** Bought because a rule demands it, or at a rate that is set. */
        ADMINISTERED("administered");

        private final String words;

        Market(String words) {
            this.words = words;
        }

        /** Prints for instance {@code government-guaranteed}. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Takes a commercial instrument.
     *
     * @param name its name
     * @param years its original term in years, as decimal text
     * @param rate its yield, an effective annual rate, a fraction as decimal text
     * @param volume what was issued or traded of it in the period, as decimal text
     * @return the instrument
     */
    public static Instrument commercial(String name, String years, String rate, String volume) {
        return of(name, years, rate, volume, Market.COMMERCIAL);
    }

    /**
     * Takes an instrument of any market.
     *
     * @param name its name
     * @param years its original term in years, as decimal text
     * @param rate its yield, an effective annual rate, a fraction as decimal text
     * @param volume what was issued or traded of it in the period, as decimal text
     * @param market on whose terms it was
     * @return the instrument
     */
    public static Instrument of(String name, String years, String rate, String volume, Market market) {
        return new Instrument(name, Decimals.parse(years), Decimals.parse(rate), Decimals.parse(volume), market);
    }
}
