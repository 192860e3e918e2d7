/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector.sme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.finindicators.number.Decimals;
import org.finindicators.validation.InvalidInputException;

/**
 * All firms of an economy, or all its classes of firms, of which the small and medium ones are a part.
 *
 * <pre>{@code
 * Firms.enterprises(
 *         Firm.of("0 to 9").employees("0", "9").valueAdded("80").employment("900"),
 *         Firm.of("10 to 249").employees("10", "249").valueAdded("200").employment("2200"),
 *         Firm.of("250 and more").with(EMPLOYEES, SizeRange.from("250")).valueAdded("720").employment("2100"))
 * }</pre>
 *
 * @param firms the firms or classes, each once
 * @param coverage what is one business, and whether the informal sector is in
 * @param statedValueAdded the value added of all that is reported beside them; they must add up to it
 * @param statedEmployment the same of employment
 * @param statedCredit the same of credit
 */
@SoundFirms
public record Firms(
        @NotEmpty List<@Valid Firm> firms,
        Coverage coverage,
        Optional<BigDecimal> statedValueAdded,
        Optional<@PositiveOrZero BigDecimal> statedEmployment,
        Optional<@PositiveOrZero BigDecimal> statedCredit) {
    /** Copies the firms and normalises the numbers. */
    public Firms {
        firms = List.copyOf(firms);
        statedValueAdded = statedValueAdded.map(Decimals::check);
        statedEmployment = statedEmployment.map(Decimals::check);
        statedCredit = statedCredit.map(Decimals::check);
    }

    /**
     * Takes firms or classes of firms that are enterprises.
     *
     * @param firms all of them, the large ones too
     * @return the firms
     */
    public static Firms enterprises(Firm... firms) {
        return of(List.of(firms), Coverage.NOT_STATED.by(BusinessUnit.ENTERPRISE));
    }

    /**
     * Takes firms or classes of firms that are places of work.
     *
     * @param firms all of them, the large ones too
     * @return the firms
     */
    public static Firms establishments(Firm... firms) {
        return of(List.of(firms), Coverage.NOT_STATED.by(BusinessUnit.ESTABLISHMENT));
    }

    /**
     * Takes firms or classes of firms.
     *
     * @param firms all of them, the large ones too
     * @param coverage what they cover
     * @return the firms
     */
    public static Firms of(List<Firm> firms, Coverage coverage) {
        return new Firms(firms, coverage, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * States the value added of all, as it is reported beside them.
     *
     * @param amount the total, as decimal text
     * @return the same firms
     * @throws InvalidInputException if it is no number
     */
    public Firms totalValueAdded(String amount) {
        return new Firms(firms, coverage, Optional.of(Decimals.parse(amount)), statedEmployment, statedCredit);
    }

    /**
     * States the employment of all, as it is reported beside them.
     *
     * @param number the total, as decimal text
     * @return the same firms
     * @throws InvalidInputException if it is no number
     */
    public Firms totalEmployment(String number) {
        return new Firms(firms, coverage, statedValueAdded, Optional.of(Decimals.parse(number)), statedCredit);
    }

    /**
     * States the credit to all, as it is reported beside them.
     *
     * @param amount the total, as decimal text
     * @return the same firms
     * @throws InvalidInputException if it is no number
     */
    public Firms totalCredit(String amount) {
        return new Firms(firms, coverage, statedValueAdded, statedEmployment, Optional.of(Decimals.parse(amount)));
    }
}
