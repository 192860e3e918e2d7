/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import org.finindicators.validation.InvalidInputException;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Decimals;

/**
 * Collects what is reported about an institution; amounts are decimal text. What is not reported is not given.
 *
 * <p>Every method throws {@link org.finindicators.number.InvalidInputException} for text that is no number.
 */
public final class InstitutionBuilder {
    private final String name;
    private final InstitutionKind kind;
    private final String sector;
    private Optional<BigDecimal> assets = Optional.empty();
    private Optional<BigDecimal> liabilities = Optional.empty();
    private Optional<BigDecimal> openingEquity = Optional.empty();
    private Optional<BigDecimal> equity = Optional.empty();
    private Optional<BigDecimal> provisioningShortfall = Optional.empty();
    private Optional<BigDecimal> capitalisedInterest = Optional.empty();
    private Optional<BigDecimal> netIncome = Optional.empty();
    private Optional<BigDecimal> nonPerformingAssets = Optional.empty();
    private Optional<BigDecimal> requiredCapital = Optional.empty();
    private Optional<BigDecimal> openingHoldings = Optional.empty();
    private Optional<BigDecimal> holdings = Optional.empty();
    private Optional<BigDecimal> incomeFromHoldings = Optional.empty();

    InstitutionBuilder(String name, InstitutionKind kind, String sector) {
        this.name = Objects.requireNonNull(name);
        this.kind = kind;
        this.sector = Objects.requireNonNull(sector);
    }

    /**
     * Gives total assets.
     *
     * @param amount the amount at the end of the period
     * @return this
     */
    public InstitutionBuilder assets(String amount) {
        assets = number(amount);
        return this;
    }

    /**
     * Gives total liabilities.
     *
     * @param amount the amount at the end of the period
     * @return this
     */
    public InstitutionBuilder liabilities(String amount) {
        liabilities = number(amount);
        return this;
    }

    /**
     * Gives capital and reserves at the end of the period only; where they are not given, they are assets less
     * liabilities.
     *
     * @param closing the amount; negative where liabilities exceed assets
     * @return this
     */
    public InstitutionBuilder equity(String closing) {
        equity = number(closing);
        return this;
    }

    /**
     * Gives capital and reserves at both ends of the period.
     *
     * @param opening the amount at the opening
     * @param closing the amount at the end
     * @return this
     */
    public InstitutionBuilder equity(String opening, String closing) {
        openingEquity = number(opening);
        equity = number(closing);
        return this;
    }

    /**
     * Gives what reported net worth does not show.
     *
     * @param shortfall the provisions that are needed and were not made
     * @param interest interest in arrears that was booked as income
     * @return this
     */
    public InstitutionBuilder adjustments(String shortfall, String interest) {
        return provisioningShortfall(shortfall).capitalisedInterest(interest);
    }

    /**
     * Gives one of the two {@linkplain #adjustments(String, String) adjustments}, where the other is not known.
     *
     * @param amount the provisions that are needed and were not made
     * @return this
     */
    public InstitutionBuilder provisioningShortfall(String amount) {
        provisioningShortfall = number(amount);
        return this;
    }

    /**
     * Gives one of the two {@linkplain #adjustments(String, String) adjustments}, where the other is not known.
     *
     * @param amount interest in arrears that was booked as income
     * @return this
     */
    public InstitutionBuilder capitalisedInterest(String amount) {
        capitalisedInterest = number(amount);
        return this;
    }

    /**
     * Gives net income.
     *
     * @param amount the amount of the period after tax, a loss negative
     * @return this
     */
    public InstitutionBuilder netIncome(String amount) {
        netIncome = number(amount);
        return this;
    }

    /**
     * Gives the assets that do not perform.
     *
     * @param amount loans, securities and repossessed assets, before provisions
     * @return this
     */
    public InstitutionBuilder nonPerforming(String amount) {
        nonPerformingAssets = number(amount);
        return this;
    }

    /**
     * Gives the capital that regulation asks for.
     *
     * @param amount the amount in money
     * @return this
     */
    public InstitutionBuilder requiredCapital(String amount) {
        requiredCapital = number(amount);
        return this;
    }

    /**
     * Gives its equity in other institutions of the list, zero where it has none.
     *
     * @param opening the book value at the opening
     * @param closing the book value at the end
     * @param income what net income contains of the income of those institutions
     * @return this
     */
    public InstitutionBuilder holdings(String opening, String closing, String income) {
        openingHoldings = number(opening);
        holdings = number(closing);
        incomeFromHoldings = number(income);
        return this;
    }

    /**
     * Builds the institution.
     *
     * @return the institution
     */
    public Institution build() {
        return new Institution(
                name,
                kind,
                sector,
                assets,
                liabilities,
                openingEquity,
                equity,
                provisioningShortfall,
                capitalisedInterest,
                netIncome,
                nonPerformingAssets,
                requiredCapital,
                openingHoldings,
                holdings,
                incomeFromHoldings);
    }

    private static Optional<BigDecimal> number(String amount) {
        return Optional.of(Decimals.parse(amount));
    }
}
