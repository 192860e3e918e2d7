/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Decimals;

/**
 * What is reported about one financial institution. What is not reported is left out.
 *
 * @param name its name
 * @param sector its sub-sector: {@code bank}, {@code insurance}, {@code leasing}; upper case is no difference
 * @param assets total assets at the end of the period
 * @param liabilities total liabilities at the end of the period
 * @param openingEquity capital and reserves at the opening of the period; negative where liabilities exceed assets
 * @param equity capital and reserves at its end; negative where liabilities exceed assets
 * @param provisioningShortfall the provisions that are needed and were not made
 * @param capitalisedInterest interest in arrears that was booked as income and added to loans
 * @param netIncome net income of the period after tax, a loss negative
 * @param nonPerformingAssets loans, securities and repossessed assets that do not perform, before provisions
 * @param requiredCapital the capital that regulation asks for, in money
 * @param openingHoldings equity in other institutions of the list, as it is booked, at the opening
 * @param holdings the same at the end of the period
 * @param incomeFromHoldings what net income contains of the income of those institutions
 */
public record Institution(
        @NotBlank String name,
        @NotBlank String sector,
        Optional<@PositiveOrZero BigDecimal> assets,
        Optional<@PositiveOrZero BigDecimal> liabilities,
        Optional<BigDecimal> openingEquity,
        Optional<BigDecimal> equity,
        Optional<@PositiveOrZero BigDecimal> provisioningShortfall,
        Optional<@PositiveOrZero BigDecimal> capitalisedInterest,
        Optional<BigDecimal> netIncome,
        Optional<@PositiveOrZero BigDecimal> nonPerformingAssets,
        Optional<@PositiveOrZero BigDecimal> requiredCapital,
        Optional<@PositiveOrZero BigDecimal> openingHoldings,
        Optional<@PositiveOrZero BigDecimal> holdings,
        Optional<BigDecimal> incomeFromHoldings) {
    /** The sub-sector of banks. */
    public static final String BANK = "bank";

    /**
     * Normalises the amounts.
     *
     * @param name its name
     * @param sector its sub-sector
     * @param assets total assets at the end of the period
     * @param liabilities total liabilities at the end of the period
     * @param openingEquity capital and reserves at the opening of the period; negative where liabilities exceed assets
     * @param equity capital and reserves at its end; negative where liabilities exceed assets
     * @param provisioningShortfall the provisions that are needed and were not made
     * @param capitalisedInterest interest in arrears that was booked as income and added to loans
     * @param netIncome net income of the period after tax, a loss negative
     * @param nonPerformingAssets loans, securities and repossessed assets that do not perform, before provisions
     * @param requiredCapital the capital that regulation asks for, in money
     * @param openingHoldings equity in other institutions of the list, as it is booked, at the opening
     * @param holdings the same at the end of the period
     * @param incomeFromHoldings what net income contains of the income of those institutions
     */
    public Institution {
        Objects.requireNonNull(name);
        sector = sector.strip().toLowerCase(Locale.ROOT);
        assets = assets.map(Decimals::check);
        liabilities = liabilities.map(Decimals::check);
        openingEquity = openingEquity.map(Decimals::check);
        equity = equity.map(Decimals::check);
        provisioningShortfall = provisioningShortfall.map(Decimals::check);
        capitalisedInterest = capitalisedInterest.map(Decimals::check);
        netIncome = netIncome.map(Decimals::check);
        nonPerformingAssets = nonPerformingAssets.map(Decimals::check);
        requiredCapital = requiredCapital.map(Decimals::check);
        openingHoldings = openingHoldings.map(Decimals::check);
        holdings = holdings.map(Decimals::check);
        incomeFromHoldings = incomeFromHoldings.map(Decimals::check);
    }

    /**
     * Starts a bank.
     *
     * @param name its name
     * @return a builder, with nothing reported
     */
    public static InstitutionBuilder bank(String name) {
        return new InstitutionBuilder(name, BANK);
    }

    /**
     * Starts an institution of any sub-sector.
     *
     * @param name its name
     * @param sector its sub-sector
     * @return a builder, with nothing reported
     */
    public static InstitutionBuilder of(String name, String sector) {
        return new InstitutionBuilder(name, sector);
    }

    /**
     * Tells whether it is a bank.
     *
     * @return true if its sub-sector is that of banks
     */
    public boolean isBank() {
        return sector.equals(BANK);
    }
}
