/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.regulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.finindicators.indicator.Authority;
import org.finindicators.number.Decimals;

/**
 * The provisions that a regulation asks for, as a fraction of the loans of each class.
 *
 * @param name a short name, as results bear it
 * @param authority who set the rates, and in which document
 * @param stated the date of the document
 * @param rates the fraction of the loans to be provided for, from 0 to 1, by class
 * @param nonPerforming the classes whose loans do not perform
 * @param provenance which of the rates are the document's own, and where the others come from
 */
public record ProvisioningRates(
        @NotBlank String name,
        Authority authority,
        LocalDate stated,
        @NotEmpty Map<String, BigDecimal> rates,
        Set<String> nonPerforming,
        String provenance) {
    /**
     * What the paper of 1995 describes, in the four classes that supervisors used then: {@code pass} 1 per cent,
     * {@code substandard} 20, {@code doubtful} 50, {@code loss} 100.
     *
     * <p>Only the first is the paper's: annex 1, section 5, asks for a general provision of more than 1 per cent on
     * loans that are not classified, and for specific minima that rise with the severity of the class, without saying
     * which. The specific rates are those that were usual, stated from knowledge. A country's own rates belong in their
     * place.
     */
    public static final ProvisioningRates WORLD_BANK_1995 = ofPercent(
                    "World Bank 1995", Authority.WORLD_BANK_1995, LocalDate.of(1995, 3, 1))
            .withPerforming("pass", "1")
            .withNonPerforming("substandard", "20")
            .withNonPerforming("doubtful", "50")
            .withNonPerforming("loss", "100")
            .from("general rate: annex 1, section 5; specific rates: usual, not in the paper");

    /**
     * Copies the tables and normalises the fractions.
     *
     * @throws IllegalArgumentException if a rate is below 0 or above 1, with its class
     */
    public ProvisioningRates {
        Objects.requireNonNull(name);
        Objects.requireNonNull(authority);
        Objects.requireNonNull(stated);
        Objects.requireNonNull(provenance);
        Map<String, BigDecimal> copy = new LinkedHashMap<>();
        rates.forEach((loans, rate) -> copy.put(loans, fraction(loans, rate)));
        rates = Collections.unmodifiableMap(copy);
        nonPerforming = Collections.unmodifiableSet(new LinkedHashSet<>(nonPerforming));
    }

    /**
     * Starts a table without classes.
     *
     * @param name a short name, as results bear it
     * @param authority who set the rates, and in which document
     * @param stated the date of the document
     * @return the table
     */
    public static ProvisioningRates ofPercent(String name, Authority authority, LocalDate stated) {
        return new ProvisioningRates(name, authority, stated, Map.of(), Set.of(), "");
    }

    /**
     * Adds a class of loans that perform.
     *
     * @param loans the class
     * @param percent the rate, in per cent, from 0 to 100
     * @return the larger table
     * @throws IllegalArgumentException if the rate is outside
     */
    public ProvisioningRates withPerforming(String loans, String percent) {
        return with(loans, percent, nonPerforming);
    }

    /**
     * Adds a class of loans that do not perform.
     *
     * @param loans the class
     * @param percent the rate, in per cent, from 0 to 100
     * @return the larger table
     * @throws IllegalArgumentException if the rate is outside
     */
    public ProvisioningRates withNonPerforming(String loans, String percent) {
        Set<String> more = new LinkedHashSet<>(nonPerforming);
        more.add(loans);
        return with(loans, percent, more);
    }

    /**
     * States where the rates come from.
     *
     * @param where which of the rates are the document's own, and where the others come from
     * @return the same table
     */
    public ProvisioningRates from(String where) {
        return new ProvisioningRates(name, authority, stated, rates, nonPerforming, where);
    }

    /**
     * Finds the rate of a class.
     *
     * @param loans the class
     * @return the fraction to be provided for, or nothing if the table does not know the class
     */
    public Optional<BigDecimal> rate(String loans) {
        return Optional.ofNullable(rates.get(loans));
    }

    private static BigDecimal fraction(String loans, BigDecimal rate) {
        BigDecimal checked = Decimals.check(rate);
        if (checked.signum() < 0 || checked.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "the rate of class '" + loans + "' is " + Decimals.print(checked) + ", not from 0 to 1");
        }
        return checked;
    }

    private ProvisioningRates with(String loans, String percent, Set<String> classes) {
        Map<String, BigDecimal> more = new LinkedHashMap<>(rates);
        more.put(loans, Decimals.percent(percent));
        return new ProvisioningRates(name, authority, stated, more, classes, provenance);
    }
}
