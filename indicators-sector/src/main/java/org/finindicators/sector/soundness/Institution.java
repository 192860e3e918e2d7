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
import java.util.stream.Stream;
import org.finindicators.number.Decimals;

/**
 * What is reported about one financial institution. What is not reported is left out.
 *
 * <p>Equity, where it is reported, must be assets less liabilities within rounding, and assets that do not perform are
 * a part of assets.
 *
 * @param name its name
 * @param kind whether it is a bank
 * @param sector what its sub-sector is called: {@code bank}, {@code insurance}, {@code leasing}; upper case is no
 *     difference
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
@AgreeingAmounts
public record Institution(
        @NotBlank String name,
        InstitutionKind kind,
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
    private static final String BANK = "bank";
    /**
     * Normalises the amounts.
     *
     * @throws IllegalArgumentException if it is no bank and its sub-sector is called {@code bank}
     */
    public Institution {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        sector = sector.strip().toLowerCase(Locale.ROOT);
        if (kind == InstitutionKind.OTHER && sector.equals(BANK)) {
            throw new IllegalArgumentException(name + " is no bank and cannot be of the sub-sector " + BANK);
        }
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
        return new InstitutionBuilder(name, InstitutionKind.BANK, BANK);
    }

    /**
     * Starts an institution that is no bank, whatever its sub-sector is called.
     *
     * @param name its name
     * @param sector its sub-sector: {@code insurance}, {@code leasing}
     * @return a builder, with nothing reported
     */
    public static InstitutionBuilder other(String name, String sector) {
        return new InstitutionBuilder(name, InstitutionKind.OTHER, sector);
    }

    /**
     * Tells whether it is a bank.
     *
     * @return true if its kind is that of banks
     */
    public boolean isBank() {
        return kind == InstitutionKind.BANK;
    }

    /**
     * Gives what it has beyond its debts: equity as reported, or else assets less liabilities.
     *
     * @return the amount; nothing if neither is known
     */
    public Optional<BigDecimal> netWorth() {
        return equity.or(this::balance);
    }

    /** Whether net worth is known only from assets and liabilities. */
    boolean isDerived() {
        return equity.isEmpty() && balance().isPresent();
    }

    /** How equity misses assets less liabilities, if by more than rounding. */
    Optional<String> imbalance() {
        BigDecimal slack = Decimals.roundingSlack(
                Stream.of(assets, liabilities, equity).flatMap(Optional::stream).toList());
        return balance()
                .flatMap(left -> equity.filter(own -> own.subtract(left).abs().compareTo(slack) > 0))
                .map(own -> Decimals.print(own) + " is not assets " + print(assets) + " less liabilities "
                        + print(liabilities));
    }

    /** How assets that do not perform exceed assets. */
    Optional<String> excess() {
        return nonPerformingAssets
                .filter(part -> assets.filter(all -> all.signum() >= 0 && part.compareTo(all) > 0)
                        .isPresent())
                .map(part -> Decimals.print(part) + " is a part of assets and must not exceed them, " + print(assets));
    }

    private Optional<BigDecimal> balance() {
        return assets.flatMap(all -> liabilities.map(all::subtract));
    }

    private static String print(Optional<BigDecimal> amount) {
        return amount.map(Decimals::print).orElse("");
    }
}
