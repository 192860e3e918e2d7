/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * One programme by which government directs credit to a use.
 *
 * <p>What is not reported is left out; indicators that need it name the programme. All stocks are amounts outstanding.
 *
 * <pre>{@code
 * DirectedProgramme.builder("Farm").instrument("quota").ratePercent("4").closingStock("50").build()
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DirectedProgramme implements SelfChecking {
    private final String name;
    private final String instrument;
    private final Optional<BigDecimal> rate;
    private final Optional<BigDecimal> openingStock;
    private final Optional<BigDecimal> closingStock;
    private final Optional<BigDecimal> disbursed;
    private final Optional<BigDecimal> writtenOff;
    private final String beneficiaries;
    private final Optional<Targeting> targeting;
    private final boolean closed;

    DirectedProgramme(DirectedProgrammeBuilder given) {
        name = given.name;
        instrument = given.instrument;
        rate = given.rate;
        openingStock = given.openingStock;
        closingStock = given.closingStock;
        disbursed = given.disbursed;
        writtenOff = given.writtenOff;
        beneficiaries = given.beneficiaries;
        targeting = given.targeting;
        closed = given.closed;
    }

    /**
     * Starts a programme, with nothing reported.
     *
     * @param name its name
     * @return the builder
     */
    public static DirectedProgrammeBuilder builder(String name) {
        return new DirectedProgrammeBuilder(name);
    }

    /**
     * Returns its name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Names the technique by which credit is directed: rediscount, quota, on-lent line, guarantee.
     *
     * @return the technique, may be empty
     */
    public String instrument() {
        return instrument;
    }

    /**
     * Returns the effective annual rate that borrowers pay, fees included.
     *
     * @return the rate, a fraction
     */
    public Optional<BigDecimal> rate() {
        return rate;
    }

    /**
     * Returns the credit outstanding at the opening of the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> openingStock() {
        return openingStock;
    }

    /**
     * Returns the credit outstanding at the end of the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> closingStock() {
        return closingStock;
    }

    /**
     * Returns the credit paid out in the period, repayments not taken off.
     *
     * @return the amount
     */
    public Optional<BigDecimal> disbursed() {
        return disbursed;
    }

    /**
     * Returns the credit written off in the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> writtenOff() {
        return writtenOff;
    }

    /**
     * Names the beneficiaries in words.
     *
     * @return the beneficiaries, may be empty
     */
    public String beneficiaries() {
        return beneficiaries;
    }

    /**
     * Tells how narrowly the beneficiaries are defined.
     *
     * @return the level
     */
    public Optional<Targeting> targeting() {
        return targeting;
    }

    /**
     * Tells whether it was closed to new borrowers by the end of the period.
     *
     * @return true if it was
     */
    public boolean isClosed() {
        return closed;
    }

    /** Lists a blank name, a rate of -100 per cent or less, and negative amounts. */
    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (name.isBlank()) {
            found.add(new Violation("name", "", "must be given, it is blank"));
        }
        rate.filter(value -> value.compareTo(BigDecimal.ONE.negate()) <= 0)
                .ifPresent(value -> found.add(new Violation("rate", Decimals.print(value), "must be above -1")));
        negative(found, "openingStock", openingStock);
        negative(found, "closingStock", closingStock);
        negative(found, "disbursed", disbursed);
        negative(found, "writtenOff", writtenOff);
        return List.copyOf(found);
    }

    private static void negative(List<Violation> found, String place, Optional<BigDecimal> amount) {
        amount.filter(value -> value.signum() < 0)
                .ifPresent(value -> found.add(new Violation(place, Decimals.print(value), "must not be negative")));
    }

    private List<Object> parts() {
        return List.of(
                name,
                instrument,
                rate,
                openingStock,
                closingStock,
                disbursed,
                writtenOff,
                beneficiaries,
                targeting,
                closed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DirectedProgramme that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, instrument, closingStock, disbursed);
    }

    /** Prints the name, the instrument if it is given, and that the programme is closed if it is. */
    @Override
    public String toString() {
        return name + (instrument.isEmpty() ? "" : " (" + instrument + ")") + (closed ? ", closed" : "");
    }
}
