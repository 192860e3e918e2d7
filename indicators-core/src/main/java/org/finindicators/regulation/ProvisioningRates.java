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
import org.finindicators.number.Intake;
import org.finindicators.period.Validity;
import org.finindicators.validation.InvalidInputException;

/**
 * The provisions that a regulation asks for, as a fraction of the loans of each class.
 *
 * @param name a short name, as results bear it
 * @param authority who set the rates, and in which document
 * @param stated the date of the document
 * @param rates the fraction of the loans to be provided for, from 0 to 1, by class
 * @param nonPerforming the classes whose loans do not perform
 * @param provenance which of the rates are the document's own, and where the others come from
 * @param validity the days on which they are in force; results at other dates say so
 * @since 0.1.0
 */
public record ProvisioningRates(
        @NotBlank String name,
        Authority authority,
        LocalDate stated,
        @NotEmpty Map<String, BigDecimal> rates,
        Set<String> nonPerforming,
        String provenance,
        Validity validity) {
    /**
     * Rates for the four classes that supervisors used in the 1990s: {@code pass} 1 per cent, {@code substandard} 20,
     * {@code doubtful} 50, {@code loss} 100.
     *
     * <p>Only the first is that of the World Bank's paper of 1995: annex 1, section 5, asks for a general provision of
     * more than 1 per cent on loans that are not classified, and for specific minima that rise with the severity of the
     * class, without saying which. The specific rates are usual ones, the Central Bank of Kenya's for instance; Nepal,
     * Ghana and Tanzania ask 25 per cent for substandard loans, and practice differs from country to country (Laurin
     * and Majnoni, Bank Loan Classification and Provisioning Practices, World Bank Working Paper 1, 2003). A country's
     * own rates belong in their place.
     */
    public static final ProvisioningRates FOUR_CLASSES = of("Four classes", Authority.LIBRARY, LocalDate.of(1995, 3, 1))
            .withPerformingPercent("pass", "1")
            .withNonPerformingPercent("substandard", "20")
            .withNonPerformingPercent("doubtful", "50")
            .withNonPerformingPercent("loss", "100")
            .withProvenance("general rate: annex 1, section 5; specific rates: usual, not in the paper");

    /**
     * Copies the tables and normalises the fractions.
     *
     * @throws InvalidInputException if a rate is below 0 or above 1, with its class
     */
    public ProvisioningRates {
        Objects.requireNonNull(name, "a table of rates needs a name");
        Objects.requireNonNull(authority, "a table of rates needs an authority");
        Objects.requireNonNull(stated, "a table of rates needs the date of its document");
        Objects.requireNonNull(provenance, "a provenance is needed, which may be empty");
        Objects.requireNonNull(validity, "the days are needed on which the rates are in force, which may be all");
        Intake intake = new Intake();
        rates = Fractions.normalised(intake, "rates", rates);
        rates.forEach((loans, rate) -> {
            if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
                intake.add("rates[" + loans + "]", Decimals.print(rate), "must lie between 0 and 1");
            }
        });
        intake.refuse();
        nonPerforming = Collections.unmodifiableSet(new LinkedHashSet<>(nonPerforming));
    }

    /**
     * Gives a table without classes.
     *
     * @param name a short name, as results bear it
     * @param authority who set the rates, and in which document
     * @param stated the date of the document
     * @return the table
     */
    public static ProvisioningRates of(String name, Authority authority, LocalDate stated) {
        return new ProvisioningRates(name, authority, stated, Map.of(), Set.of(), "", Validity.always());
    }

    /**
     * Gives a table without classes.
     *
     * @param name a short name, as results bear it
     * @param authority who set the rates, and in which document
     * @param stated the date of the document, as 1995-03-01
     * @return the table
     */
    public static ProvisioningRates of(String name, Authority authority, String stated) {
        Intake intake = new Intake();
        Optional<LocalDate> date = intake.toDate("stated", stated);
        intake.refuse();
        return of(name, authority, date.orElseThrow());
    }

    /**
     * Adds a class of loans that perform.
     *
     * @param loans the class
     * @param percent the rate, in per cent, from 0 to 100
     * @return the larger table
     * @throws InvalidInputException if the rate is outside
     */
    public ProvisioningRates withPerformingPercent(String loans, String percent) {
        return withPerformingPercent(loans, Intake.requireNumber("percent", percent));
    }

    /**
     * Adds a class of loans that perform.
     *
     * @param loans the class
     * @param percent the rate, in per cent, from 0 to 100
     * @return the larger table
     * @throws InvalidInputException if the rate is outside
     */
    public ProvisioningRates withPerformingPercent(String loans, BigDecimal percent) {
        return with(loans, percent, nonPerforming);
    }

    /**
     * Adds a class of loans that do not perform.
     *
     * @param loans the class
     * @param percent the rate, in per cent, from 0 to 100
     * @return the larger table
     * @throws InvalidInputException if the rate is outside
     */
    public ProvisioningRates withNonPerformingPercent(String loans, String percent) {
        return withNonPerformingPercent(loans, Intake.requireNumber("percent", percent));
    }

    /**
     * Adds a class of loans that do not perform.
     *
     * @param loans the class
     * @param percent the rate, in per cent, from 0 to 100
     * @return the larger table
     * @throws InvalidInputException if the rate is outside
     */
    public ProvisioningRates withNonPerformingPercent(String loans, BigDecimal percent) {
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
    public ProvisioningRates withProvenance(String where) {
        return new ProvisioningRates(name, authority, stated, rates, nonPerforming, where, validity);
    }

    /**
     * States on which days the rates are in force; unless stated, on all.
     *
     * @param days the first and the last day
     * @return the same table
     */
    public ProvisioningRates withValidity(Validity days) {
        return new ProvisioningRates(name, authority, stated, rates, nonPerforming, provenance, days);
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

    private ProvisioningRates with(String loans, BigDecimal percent, Set<String> classes) {
        Map<String, BigDecimal> more = new LinkedHashMap<>(rates);
        more.put(loans, Decimals.percent(percent));
        return new ProvisioningRates(name, authority, stated, more, classes, provenance, validity);
    }
}
