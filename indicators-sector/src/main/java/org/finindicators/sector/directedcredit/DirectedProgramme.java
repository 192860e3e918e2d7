/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.directedcredit;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Decimals;

/**
 * One programme by which government directs credit to a use.
 *
 * <p>What is not reported is left out; indicators that need it say whose it is. All stocks are amounts outstanding.
 *
 * @param name its name
 * @param instrument by which technique credit is directed: rediscount, quota, on-lent line, guarantee, may be empty
 * @param rate the effective annual rate that borrowers pay, fees included, as a fraction
 * @param openingStock the credit outstanding at the opening of the period
 * @param closingStock the credit outstanding at its end
 * @param disbursed the credit paid out in the period, repayments not taken off
 * @param writtenOff the credit written off in the period
 * @param beneficiaries who may borrow, in words, may be empty
 * @param targeting how narrowly that is said
 * @param closed whether it was closed to new borrowers by the end of the period
 */
public record DirectedProgramme(
        @NotBlank String name,
        String instrument,
        Optional<@DecimalMin(value = "-1", inclusive = false) BigDecimal> rate,
        Optional<@PositiveOrZero BigDecimal> openingStock,
        Optional<@PositiveOrZero BigDecimal> closingStock,
        Optional<@PositiveOrZero BigDecimal> disbursed,
        Optional<@PositiveOrZero BigDecimal> writtenOff,
        String beneficiaries,
        Optional<Targeting> targeting,
        boolean closed) {
    /** Normalises the amounts. */
    public DirectedProgramme {
        Objects.requireNonNull(name);
        Objects.requireNonNull(instrument);
        rate = rate.map(Decimals::check);
        openingStock = openingStock.map(Decimals::check);
        closingStock = closingStock.map(Decimals::check);
        disbursed = disbursed.map(Decimals::check);
        writtenOff = writtenOff.map(Decimals::check);
        Objects.requireNonNull(beneficiaries);
        Objects.requireNonNull(targeting);
    }

    /**
     * Starts a programme, with nothing reported.
     *
     * @param name its name
     * @param instrument by which technique credit is directed, may be empty
     * @return the programme
     */
    public static DirectedProgramme of(String name, String instrument) {
        Optional<BigDecimal> none = Optional.empty();
        return new DirectedProgramme(name, instrument, none, none, none, none, none, "", Optional.empty(), false);
    }

    /**
     * Sets the rate.
     *
     * @param percent the effective annual rate in per cent
     * @return the programme
     */
    public DirectedProgramme withRatePercent(String percent) {
        return with(Optional.of(Decimals.percent(percent)), openingStock, closingStock, disbursed, writtenOff, closed);
    }

    /**
     * Sets the stock at both ends of the period.
     *
     * @param opening the credit outstanding at the opening
     * @param closing the credit outstanding at the end
     * @return the programme
     */
    public DirectedProgramme withStocks(String opening, String closing) {
        return with(rate, parsed(opening), parsed(closing), disbursed, writtenOff, closed);
    }

    /**
     * Sets the stock at the end of the period only.
     *
     * @param closing the credit outstanding at the end
     * @return the programme
     */
    public DirectedProgramme withStock(String closing) {
        return with(rate, openingStock, parsed(closing), disbursed, writtenOff, closed);
    }

    /**
     * Sets what was paid out.
     *
     * @param amount the gross amount of the period
     * @return the programme
     */
    public DirectedProgramme withDisbursements(String amount) {
        return with(rate, openingStock, closingStock, parsed(amount), writtenOff, closed);
    }

    /**
     * Sets what was written off.
     *
     * @param amount the amount of the period
     * @return the programme
     */
    public DirectedProgramme withWriteOffs(String amount) {
        return with(rate, openingStock, closingStock, disbursed, parsed(amount), closed);
    }

    /**
     * Says who may borrow.
     *
     * @param who in words, may be empty
     * @param level how narrowly that is said
     * @return the programme
     */
    public DirectedProgramme forBeneficiaries(String who, Targeting level) {
        return new DirectedProgramme(
                name,
                instrument,
                rate,
                openingStock,
                closingStock,
                disbursed,
                writtenOff,
                who,
                Optional.of(level),
                closed);
    }

    /**
     * Says that it was closed to new borrowers by the end of the period.
     *
     * @return the programme
     */
    public DirectedProgramme asClosed() {
        return with(rate, openingStock, closingStock, disbursed, writtenOff, true);
    }

    private DirectedProgramme with(
            Optional<BigDecimal> newRate,
            Optional<BigDecimal> opening,
            Optional<BigDecimal> closing,
            Optional<BigDecimal> paidOut,
            Optional<BigDecimal> lost,
            boolean shut) {
        return new DirectedProgramme(
                name, instrument, newRate, opening, closing, paidOut, lost, beneficiaries, targeting, shut);
    }

    private static Optional<BigDecimal> parsed(String amount) {
        return Optional.of(Decimals.parse(amount));
    }
}
