/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.rates;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * Collects the figures of an instrument, and what is wrong with them; {@link #build()} refuses all of that at once.
 *
 * @since 0.1.0
 */
public final class InstrumentBuilder {
    private static final String YEARS = "years";
    private static final String RATE = "rate";
    private static final String VOLUME = "volume";

    private final String name;
    private final Instrument.MarketSegment segment;
    private Optional<BigDecimal> years = Optional.empty();
    private Optional<BigDecimal> rate = Optional.empty();
    private Optional<BigDecimal> volume = Optional.empty();
    private final Intake intake = new Intake();

    InstrumentBuilder(String name, Instrument.MarketSegment segment) {
        this.name = Objects.requireNonNull(name, "an instrument needs a name");
        this.segment = Objects.requireNonNull(segment, "an instrument needs a segment of the market");
    }

    /**
     * Gives the original term.
     *
     * @param term the years
     * @return this
     */
    public InstrumentBuilder years(BigDecimal term) {
        years = given(intake.toNumber(YEARS, term));
        return this;
    }

    /**
     * Gives the original term.
     *
     * @param term the years, as decimal text
     * @return this
     */
    public InstrumentBuilder years(String term) {
        years = given(intake.toNumber(YEARS, term));
        return this;
    }

    /**
     * Gives the yield, an effective annual rate.
     *
     * @param fraction the rate, a fraction
     * @return this
     */
    public InstrumentBuilder rate(BigDecimal fraction) {
        rate = given(intake.toNumber(RATE, fraction));
        return this;
    }

    /**
     * Gives the yield, an effective annual rate.
     *
     * @param fraction the rate, a fraction, as decimal text
     * @return this
     */
    public InstrumentBuilder rate(String fraction) {
        rate = given(intake.toNumber(RATE, fraction));
        return this;
    }

    /**
     * Gives the yield, an effective annual rate.
     *
     * @param percent the rate in per cent
     * @return this
     */
    public InstrumentBuilder ratePercent(BigDecimal percent) {
        rate = given(intake.toFraction(RATE, percent));
        return this;
    }

    /**
     * Gives the yield, an effective annual rate.
     *
     * @param percent the rate in per cent, as decimal text
     * @return this
     */
    public InstrumentBuilder ratePercent(String percent) {
        rate = given(intake.toFraction(RATE, percent));
        return this;
    }

    /**
     * Gives the amount issued or traded in the period.
     *
     * @param amount the amount
     * @return this
     */
    public InstrumentBuilder volume(BigDecimal amount) {
        volume = given(intake.toNumber(VOLUME, amount));
        return this;
    }

    /**
     * Gives the amount issued or traded in the period.
     *
     * @param amount the amount, as decimal text
     * @return this
     */
    public InstrumentBuilder volume(String amount) {
        volume = given(intake.toNumber(VOLUME, amount));
        return this;
    }

    /** Says that it is not built yet. */
    @Override
    public String toString() {
        return "an instrument not built yet: call build()";
    }

    /**
     * Builds the instrument.
     *
     * @return the instrument
     * @throws InvalidInputException if figures are missing, not numbers or out of bounds, with all of them
     */
    public Instrument build() {
        require(YEARS, years);
        require(RATE, rate);
        require(VOLUME, volume);
        intake.refuse();
        return new Instrument(name, years.orElseThrow(), rate.orElseThrow(), segment, volume.orElseThrow());
    }

    /** A figure that is refused is not missing. */
    private static Optional<BigDecimal> given(Optional<BigDecimal> read) {
        return read.or(() -> Optional.of(BigDecimal.ZERO));
    }

    private void require(String place, Optional<BigDecimal> figure) {
        if (figure.isEmpty()) {
            intake.add(place, "", "must be given");
        }
    }
}
