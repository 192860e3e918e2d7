/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * Collects what is reported about a programme, and what is wrong with it; {@link #build()} refuses all of that at once.
 *
 * @since 0.1.0
 */
public final class DirectedProgrammeBuilder {
    final String name;
    String instrument = "";
    Optional<BigDecimal> rate = Optional.empty();
    Optional<BigDecimal> openingStock = Optional.empty();
    Optional<BigDecimal> closingStock = Optional.empty();
    Optional<BigDecimal> disbursed = Optional.empty();
    Optional<BigDecimal> writtenOff = Optional.empty();
    String beneficiaries = "";
    Optional<Targeting> targeting = Optional.empty();
    boolean closed;
    private final Intake intake = new Intake();

    DirectedProgrammeBuilder(String name) {
        this.name = Objects.requireNonNull(name, "a programme needs a name");
    }

    /**
     * Names the technique by which credit is directed.
     *
     * @param technique for instance rediscount, quota, on-lent line or guarantee
     * @return this
     */
    public DirectedProgrammeBuilder instrument(String technique) {
        instrument = Objects.requireNonNull(technique);
        return this;
    }

    /**
     * Gives the effective annual rate that borrowers pay, fees included.
     *
     * @param percent the rate in per cent
     * @return this
     */
    public DirectedProgrammeBuilder ratePercent(BigDecimal percent) {
        rate = intake.toFraction("rate", percent);
        return this;
    }

    /**
     * Gives the effective annual rate that borrowers pay, fees included.
     *
     * @param percent the rate in per cent, as decimal text
     * @return this
     */
    public DirectedProgrammeBuilder ratePercent(String percent) {
        rate = intake.toFraction("rate", percent);
        return this;
    }

    /**
     * Gives the effective annual rate that borrowers pay, fees included.
     *
     * @param fraction the rate, a fraction
     * @return this
     */
    public DirectedProgrammeBuilder rate(BigDecimal fraction) {
        rate = intake.toNumber("rate", fraction);
        return this;
    }

    /**
     * Gives the effective annual rate that borrowers pay, fees included.
     *
     * @param fraction the rate, a fraction, as decimal text
     * @return this
     */
    public DirectedProgrammeBuilder rate(String fraction) {
        rate = intake.toNumber("rate", fraction);
        return this;
    }

    /**
     * Gives the credit outstanding at the opening of the period.
     *
     * @param amount the amount
     * @return this
     */
    public DirectedProgrammeBuilder openingStock(BigDecimal amount) {
        openingStock = intake.toNumber("openingStock", amount);
        return this;
    }

    /**
     * Gives the credit outstanding at the opening of the period.
     *
     * @param amount the amount, as decimal text
     * @return this
     */
    public DirectedProgrammeBuilder openingStock(String amount) {
        openingStock = intake.toNumber("openingStock", amount);
        return this;
    }

    /**
     * Gives the credit outstanding at the end of the period.
     *
     * @param amount the amount
     * @return this
     */
    public DirectedProgrammeBuilder closingStock(BigDecimal amount) {
        closingStock = intake.toNumber("closingStock", amount);
        return this;
    }

    /**
     * Gives the credit outstanding at the end of the period.
     *
     * @param amount the amount, as decimal text
     * @return this
     */
    public DirectedProgrammeBuilder closingStock(String amount) {
        closingStock = intake.toNumber("closingStock", amount);
        return this;
    }

    /**
     * Gives the credit paid out in the period, repayments not taken off.
     *
     * @param amount the amount
     * @return this
     */
    public DirectedProgrammeBuilder disbursed(BigDecimal amount) {
        disbursed = intake.toNumber("disbursed", amount);
        return this;
    }

    /**
     * Gives the credit paid out in the period, repayments not taken off.
     *
     * @param amount the amount, as decimal text
     * @return this
     */
    public DirectedProgrammeBuilder disbursed(String amount) {
        disbursed = intake.toNumber("disbursed", amount);
        return this;
    }

    /**
     * Gives the credit written off in the period.
     *
     * @param amount the amount
     * @return this
     */
    public DirectedProgrammeBuilder writtenOff(BigDecimal amount) {
        writtenOff = intake.toNumber("writtenOff", amount);
        return this;
    }

    /**
     * Gives the credit written off in the period.
     *
     * @param amount the amount, as decimal text
     * @return this
     */
    public DirectedProgrammeBuilder writtenOff(String amount) {
        writtenOff = intake.toNumber("writtenOff", amount);
        return this;
    }

    /**
     * States the beneficiaries.
     *
     * @param who the beneficiaries in words, may be empty
     * @param level how narrowly they are defined
     * @return this
     */
    public DirectedProgrammeBuilder beneficiaries(String who, Targeting level) {
        beneficiaries = Objects.requireNonNull(who);
        targeting = Optional.of(level);
        return this;
    }

    /**
     * States that the programme was closed to new borrowers by the end of the period.
     *
     * @return this
     */
    public DirectedProgrammeBuilder closed() {
        closed = true;
        return this;
    }

    /** Says that it is not built yet. */
    @Override
    public String toString() {
        return "a directed credit programme not built yet: call build()";
    }

    /**
     * Builds the programme.
     *
     * @return the programme
     * @throws InvalidInputException if figures are null, not numbers or out of bounds, with all of them
     */
    public DirectedProgramme build() {
        intake.refuse();
        return new DirectedProgramme(this);
    }
}
