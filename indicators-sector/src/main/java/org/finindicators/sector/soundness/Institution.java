/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.number.Decimals;
import org.finindicators.validation.SelfChecking;
import org.finindicators.validation.Violation;

/**
 * What is reported about one financial institution. What is not reported is left out.
 *
 * <p>Equity, where it is reported, must be assets less liabilities within rounding, and assets that do not perform are
 * a part of assets.
 *
 * <pre>{@code
 * Institution.bankBuilder("A").assets("100").equity("8", "10").netIncome("1").build()
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Institution implements SelfChecking {
    static final String BANK = "bank";

    private final String name;
    private final InstitutionKind kind;
    private final String sector;
    private final Optional<BigDecimal> assets;
    private final Optional<BigDecimal> liabilities;
    private final Optional<BigDecimal> openingEquity;
    private final Optional<BigDecimal> equity;
    private final Optional<BigDecimal> provisioningShortfall;
    private final Optional<BigDecimal> capitalisedInterest;
    private final Optional<BigDecimal> netIncome;
    private final Optional<BigDecimal> nonPerformingAssets;
    private final Optional<BigDecimal> requiredCapital;
    private final Optional<BigDecimal> loans;
    private final Optional<BigDecimal> nonPerformingLoans;
    private final Optional<BigDecimal> regulatoryCapital;
    private final Optional<BigDecimal> riskWeightedAssets;
    private final Optional<BigDecimal> liquidAssets;
    private final Optional<BigDecimal> shortTermFunding;
    private final Optional<BigDecimal> openingHoldings;
    private final Optional<BigDecimal> holdings;
    private final Optional<BigDecimal> incomeFromHoldings;

    Institution(InstitutionBuilder given) {
        name = given.name;
        kind = given.kind;
        sector = sectorName(given.sector);
        assets = given.assets;
        liabilities = given.liabilities;
        openingEquity = given.openingEquity;
        equity = given.equity;
        provisioningShortfall = given.provisioningShortfall;
        capitalisedInterest = given.capitalisedInterest;
        netIncome = given.netIncome;
        nonPerformingAssets = given.nonPerformingAssets;
        requiredCapital = given.requiredCapital;
        loans = given.loans;
        nonPerformingLoans = given.nonPerformingLoans;
        regulatoryCapital = given.regulatoryCapital;
        riskWeightedAssets = given.riskWeightedAssets;
        liquidAssets = given.liquidAssets;
        shortTermFunding = given.shortTermFunding;
        openingHoldings = given.openingHoldings;
        holdings = given.holdings;
        incomeFromHoldings = given.incomeFromHoldings;
    }

    /**
     * Starts a bank.
     *
     * @param name its name
     * @return the builder, with nothing reported
     */
    public static InstitutionBuilder bankBuilder(String name) {
        return new InstitutionBuilder(name, InstitutionKind.BANK, BANK);
    }

    /**
     * Starts an institution other than a bank.
     *
     * @param name its name
     * @param sector its sub-sector: {@code insurance}, {@code leasing}; not {@code bank}
     * @return the builder, with nothing reported
     */
    public static InstitutionBuilder nonBankBuilder(String name, String sector) {
        return new InstitutionBuilder(name, InstitutionKind.OTHER, sector);
    }

    static String sectorName(String given) {
        return given.strip().toLowerCase(Locale.ROOT);
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
     * Tells of which kind it is.
     *
     * @return bank or other
     */
    public InstitutionKind kind() {
        return kind;
    }

    /**
     * Names its sub-sector, in lower case.
     *
     * @return for instance {@code bank}, {@code insurance} or {@code leasing}
     */
    public String sector() {
        return sector;
    }

    /**
     * Returns total assets at the end of the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> assets() {
        return assets;
    }

    /**
     * Returns total liabilities at the end of the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> liabilities() {
        return liabilities;
    }

    /**
     * Returns capital and reserves at the opening of the period; negative where liabilities exceed assets.
     *
     * @return the amount
     */
    public Optional<BigDecimal> openingEquity() {
        return openingEquity;
    }

    /**
     * Returns capital and reserves at the end of the period; negative where liabilities exceed assets.
     *
     * @return the amount
     */
    public Optional<BigDecimal> equity() {
        return equity;
    }

    /**
     * Returns the provisions that are needed and were not made.
     *
     * @return the amount
     */
    public Optional<BigDecimal> provisioningShortfall() {
        return provisioningShortfall;
    }

    /**
     * Returns the interest in arrears that was booked as income and added to loans.
     *
     * @return the amount
     */
    public Optional<BigDecimal> capitalisedInterest() {
        return capitalisedInterest;
    }

    /**
     * Returns the net income of the period after tax, a loss negative.
     *
     * @return the amount
     */
    public Optional<BigDecimal> netIncome() {
        return netIncome;
    }

    /**
     * Returns the loans, securities and repossessed assets that do not perform, before provisions.
     *
     * @return the amount
     */
    public Optional<BigDecimal> nonPerformingAssets() {
        return nonPerformingAssets;
    }

    /**
     * Returns the capital that regulation asks for, in money.
     *
     * @return the amount
     */
    public Optional<BigDecimal> requiredCapital() {
        return requiredCapital;
    }

    /**
     * Returns loans to customers before the allowance at the end of the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> loans() {
        return loans;
    }

    /**
     * Returns the loans that do not perform at the end of the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> nonPerformingLoans() {
        return nonPerformingLoans;
    }

    /**
     * Returns the capital that regulation counts at the end of the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> regulatoryCapital() {
        return regulatoryCapital;
    }

    /**
     * Returns risk-weighted assets at the end of the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> riskWeightedAssets() {
        return riskWeightedAssets;
    }

    /**
     * Returns liquid assets at the end of the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> liquidAssets() {
        return liquidAssets;
    }

    /**
     * Returns deposits and short-term funding at the end of the period.
     *
     * @return the amount
     */
    public Optional<BigDecimal> shortTermFunding() {
        return shortTermFunding;
    }

    /**
     * Returns the book value at the opening of equity in other institutions of the list.
     *
     * @return the amount
     */
    public Optional<BigDecimal> openingHoldings() {
        return openingHoldings;
    }

    /**
     * Returns the book value at the end of the period of equity in other institutions of the list.
     *
     * @return the amount
     */
    public Optional<BigDecimal> holdings() {
        return holdings;
    }

    /**
     * Returns the part of net income that comes from those institutions.
     *
     * @return the amount
     */
    public Optional<BigDecimal> incomeFromHoldings() {
        return incomeFromHoldings;
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
     * Returns its net worth: equity as reported, or else assets less liabilities.
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
                .map(own -> Decimals.print(own) + " is not assets " + reported(assets) + " less liabilities "
                        + reported(liabilities));
    }

    /** How assets that do not perform exceed assets. */
    Optional<String> excess() {
        return excess(nonPerformingAssets, assets, "assets");
    }

    /** How loans that do not perform exceed loans. */
    Optional<String> loanExcess() {
        return excess(nonPerformingLoans, loans, "loans");
    }

    private static Optional<String> excess(Optional<BigDecimal> part, Optional<BigDecimal> whole, String what) {
        return part.filter(one -> whole.filter(all -> all.signum() >= 0 && one.compareTo(all) > 0)
                        .isPresent())
                .map(one -> Decimals.print(one) + " is a part of " + what + " and must not exceed them, "
                        + reported(whole));
    }

    private Optional<BigDecimal> balance() {
        return assets.flatMap(all -> liabilities.map(all::subtract));
    }

    private static String reported(Optional<BigDecimal> amount) {
        return amount.map(Decimals::print).orElse("");
    }

    /** Lists blank names, negative amounts, and amounts that contradict each other. */
    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        blank(found, "name", name);
        blank(found, "sector", sector);
        negative(found, "assets", assets);
        negative(found, "liabilities", liabilities);
        negative(found, "provisioningShortfall", provisioningShortfall);
        negative(found, "capitalisedInterest", capitalisedInterest);
        negative(found, "nonPerformingAssets", nonPerformingAssets);
        negative(found, "requiredCapital", requiredCapital);
        negative(found, "loans", loans);
        negative(found, "nonPerformingLoans", nonPerformingLoans);
        negative(found, "riskWeightedAssets", riskWeightedAssets);
        negative(found, "liquidAssets", liquidAssets);
        negative(found, "shortTermFunding", shortTermFunding);
        negative(found, "openingHoldings", openingHoldings);
        negative(found, "holdings", holdings);
        imbalance().ifPresent(sentence -> found.add(new Violation("equity", "", sentence)));
        excess().ifPresent(sentence -> found.add(new Violation("nonPerformingAssets", "", sentence)));
        loanExcess().ifPresent(sentence -> found.add(new Violation("nonPerformingLoans", "", sentence)));
        return List.copyOf(found);
    }

    private static void blank(List<Violation> found, String place, String text) {
        if (text.isBlank()) {
            found.add(new Violation(place, "", "must be given, it is blank"));
        }
    }

    private static void negative(List<Violation> found, String place, Optional<BigDecimal> amount) {
        amount.filter(value -> value.signum() < 0)
                .ifPresent(value -> found.add(new Violation(place, Decimals.print(value), "must not be negative")));
    }

    private List<Object> parts() {
        return List.of(
                name,
                kind,
                sector,
                List.of(assets, liabilities, openingEquity, equity, provisioningShortfall, capitalisedInterest),
                List.of(netIncome, nonPerformingAssets, requiredCapital, openingHoldings, holdings, incomeFromHoldings),
                List.of(
                        loans,
                        nonPerformingLoans,
                        regulatoryCapital,
                        riskWeightedAssets,
                        liquidAssets,
                        shortTermFunding));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Institution that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** Prints the name and the sub-sector. */
    @Override
    public String toString() {
        return name + " (" + sector + ")";
    }
}
