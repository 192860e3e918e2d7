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
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * A debt instrument that was issued or traded in a period.
 *
 * <pre>{@code
 * Instrument.builder("bond", Instrument.MarketSegment.COMMERCIAL).years("10").ratePercent("8").volume("500").build()
 * }</pre>
 *
 * @param name its name
 * @param years its original term in years
 * @param rate its yield, an effective annual rate, a fraction
 * @param segment the segment of the market: on whose terms it is issued or traded
 * @param volume the amount issued or traded in the period
 * @since 0.1.0
 */
public record Instrument(
        @NotBlank String name,
        @NotNull @Positive BigDecimal years,
        @NotNull BigDecimal rate,
        @NotNull MarketSegment segment,
        @NotNull @PositiveOrZero BigDecimal volume) {
    /**
     * Normalises the figures.
     *
     * @throws InvalidInputException if figures are null or out of bounds, with all of them
     */
    public Instrument {
        Intake intake = new Intake();
        years = intake.number("years", years);
        rate = intake.number("rate", rate);
        volume = intake.number("volume", volume);
        intake.refuse();
    }

    /**
     * A segment of the market: on whose terms instruments are issued or traded.
     *
     * @since 0.1.0
     */
    public enum MarketSegment {
        /** Private borrowers and buyers, at a rate they agreed upon. */
        COMMERCIAL("commercial"),
        /** The government's own paper. */
        GOVERNMENT("government paper"),
        /** Private, with the government's guarantee. */
        GOVERNMENT_GUARANTEED("government-guaranteed"),
        /** Directed credit: the state decides who gets it or at what rate. */
        DIRECTED("directed"),
        /** Bought because a rule requires it, or at a rate that is set. */
        ADMINISTERED("administered");

        private final String words;

        MarketSegment(String words) {
            this.words = words;
        }

        /** Prints for instance {@code government-guaranteed}. */
        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Starts an instrument.
     *
     * @param name its name
     * @param segment on whose terms it is issued or traded
     * @return the builder
     */
    public static InstrumentBuilder builder(String name, MarketSegment segment) {
        return new InstrumentBuilder(name, segment);
    }
}
