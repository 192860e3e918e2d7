/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * Collects what is reported about an institution, and what is wrong with it; {@link #build()} refuses all of that at
 * once. Leave out what is not reported.
 *
 * @since 0.1.0
 */
public final class InstitutionBuilder {
    final String name;
    final InstitutionKind kind;
    final String sector;
    Optional<BigDecimal> assets = Optional.empty();
    Optional<BigDecimal> liabilities = Optional.empty();
    Optional<BigDecimal> openingEquity = Optional.empty();
    Optional<BigDecimal> equity = Optional.empty();
    Optional<BigDecimal> provisioningShortfall = Optional.empty();
    Optional<BigDecimal> capitalisedInterest = Optional.empty();
    Optional<BigDecimal> netIncome = Optional.empty();
    Optional<BigDecimal> nonPerformingAssets = Optional.empty();
    Optional<BigDecimal> requiredCapital = Optional.empty();
    Optional<BigDecimal> loans = Optional.empty();
    Optional<BigDecimal> nonPerformingLoans = Optional.empty();
    Optional<BigDecimal> regulatoryCapital = Optional.empty();
    Optional<BigDecimal> riskWeightedAssets = Optional.empty();
    Optional<BigDecimal> liquidAssets = Optional.empty();
    Optional<BigDecimal> shortTermFunding = Optional.empty();
    Optional<BigDecimal> openingHoldings = Optional.empty();
    Optional<BigDecimal> holdings = Optional.empty();
    Optional<BigDecimal> incomeFromHoldings = Optional.empty();
    private final Intake intake = new Intake();

    InstitutionBuilder(String name, InstitutionKind kind, String sector) {
        this.name = Objects.requireNonNull(name, "an institution needs a name");
        this.kind = kind;
        this.sector = Objects.requireNonNull(sector, "an institution needs a sub-sector");
        if (kind == InstitutionKind.OTHER && Institution.sectorName(sector).equals(Institution.BANK)) {
            intake.add("sector", sector, name + " is not a bank, its sub-sector must have another name");
        }
    }

    /**
     * Gives total assets.
     *
     * @param amount the amount at the end of the period
     * @return this
     */
    public InstitutionBuilder assets(BigDecimal amount) {
        assets = intake.toNumber("assets", amount);
        return this;
    }

    /**
     * Gives total assets.
     *
     * @param amount the amount at the end of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder assets(String amount) {
        assets = intake.toNumber("assets", amount);
        return this;
    }

    /**
     * Gives total liabilities.
     *
     * @param amount the amount at the end of the period
     * @return this
     */
    public InstitutionBuilder liabilities(BigDecimal amount) {
        liabilities = intake.toNumber("liabilities", amount);
        return this;
    }

    /**
     * Gives total liabilities.
     *
     * @param amount the amount at the end of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder liabilities(String amount) {
        liabilities = intake.toNumber("liabilities", amount);
        return this;
    }

    /**
     * Gives capital and reserves at the end of the period only; where they are not given, they are assets less
     * liabilities.
     *
     * @param closing the amount; negative where liabilities exceed assets
     * @return this
     */
    public InstitutionBuilder equity(BigDecimal closing) {
        equity = intake.toNumber("equity", closing);
        return this;
    }

    /**
     * Gives capital and reserves at the end of the period only; where they are not given, they are assets less
     * liabilities.
     *
     * @param closing the amount; negative where liabilities exceed assets, as decimal text
     * @return this
     */
    public InstitutionBuilder equity(String closing) {
        equity = intake.toNumber("equity", closing);
        return this;
    }

    /**
     * Gives capital and reserves at the opening of the period only.
     *
     * @param opening the amount; negative where liabilities exceed assets
     * @return this
     */
    public InstitutionBuilder openingEquity(BigDecimal opening) {
        openingEquity = intake.toNumber("openingEquity", opening);
        return this;
    }

    /**
     * Gives capital and reserves at the opening of the period only.
     *
     * @param opening the amount, as decimal text; negative where liabilities exceed assets
     * @return this
     */
    public InstitutionBuilder openingEquity(String opening) {
        openingEquity = intake.toNumber("openingEquity", opening);
        return this;
    }

    /**
     * Gives capital and reserves at both ends of the period.
     *
     * @param opening the amount at the opening
     * @param closing the amount at the end
     * @return this
     */
    public InstitutionBuilder equity(BigDecimal opening, BigDecimal closing) {
        return openingEquity(opening).equity(closing);
    }

    /**
     * Gives capital and reserves at both ends of the period.
     *
     * @param opening the amount at the opening, as decimal text
     * @param closing the amount at the end, as decimal text
     * @return this
     */
    public InstitutionBuilder equity(String opening, String closing) {
        return openingEquity(opening).equity(closing);
    }

    /**
     * Gives the provisions that are needed and were not made.
     *
     * @param amount the amount at the end of the period
     * @return this
     */
    public InstitutionBuilder provisioningShortfall(BigDecimal amount) {
        provisioningShortfall = intake.toNumber("provisioningShortfall", amount);
        return this;
    }

    /**
     * Gives the provisions that are needed and were not made.
     *
     * @param amount the amount at the end of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder provisioningShortfall(String amount) {
        provisioningShortfall = intake.toNumber("provisioningShortfall", amount);
        return this;
    }

    /**
     * Gives the interest in arrears that was booked as income.
     *
     * @param amount the amount at the end of the period
     * @return this
     */
    public InstitutionBuilder capitalisedInterest(BigDecimal amount) {
        capitalisedInterest = intake.toNumber("capitalisedInterest", amount);
        return this;
    }

    /**
     * Gives the interest in arrears that was booked as income.
     *
     * @param amount the amount at the end of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder capitalisedInterest(String amount) {
        capitalisedInterest = intake.toNumber("capitalisedInterest", amount);
        return this;
    }

    /**
     * Gives net income.
     *
     * @param amount the amount of the period after tax, a loss negative
     * @return this
     */
    public InstitutionBuilder netIncome(BigDecimal amount) {
        netIncome = intake.toNumber("netIncome", amount);
        return this;
    }

    /**
     * Gives net income.
     *
     * @param amount the amount of the period after tax, a loss negative, as decimal text
     * @return this
     */
    public InstitutionBuilder netIncome(String amount) {
        netIncome = intake.toNumber("netIncome", amount);
        return this;
    }

    /**
     * Gives the assets that do not perform: loans, securities and repossessed assets.
     *
     * @param amount the amount before provisions
     * @return this
     */
    public InstitutionBuilder nonPerformingAssets(BigDecimal amount) {
        nonPerformingAssets = intake.toNumber("nonPerformingAssets", amount);
        return this;
    }

    /**
     * Gives the assets that do not perform: loans, securities and repossessed assets.
     *
     * @param amount the amount before provisions, as decimal text
     * @return this
     */
    public InstitutionBuilder nonPerformingAssets(String amount) {
        nonPerformingAssets = intake.toNumber("nonPerformingAssets", amount);
        return this;
    }

    /**
     * Gives the capital that regulation asks for.
     *
     * @param amount the amount in money
     * @return this
     */
    public InstitutionBuilder requiredCapital(BigDecimal amount) {
        requiredCapital = intake.toNumber("requiredCapital", amount);
        return this;
    }

    /**
     * Gives the capital that regulation asks for.
     *
     * @param amount the amount in money, as decimal text
     * @return this
     */
    public InstitutionBuilder requiredCapital(String amount) {
        requiredCapital = intake.toNumber("requiredCapital", amount);
        return this;
    }

    /**
     * Gives loans to customers.
     *
     * @param amount the amount before the allowance at the end of the period
     * @return this
     */
    public InstitutionBuilder loans(BigDecimal amount) {
        loans = intake.toNumber("loans", amount);
        return this;
    }

    /**
     * Gives loans to customers.
     *
     * @param amount the amount before the allowance at the end of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder loans(String amount) {
        loans = intake.toNumber("loans", amount);
        return this;
    }

    /**
     * Gives loans that do not perform.
     *
     * @param amount the amount before the allowance at the end of the period
     * @return this
     */
    public InstitutionBuilder nonPerformingLoans(BigDecimal amount) {
        nonPerformingLoans = intake.toNumber("nonPerformingLoans", amount);
        return this;
    }

    /**
     * Gives loans that do not perform.
     *
     * @param amount the amount before the allowance at the end of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder nonPerformingLoans(String amount) {
        nonPerformingLoans = intake.toNumber("nonPerformingLoans", amount);
        return this;
    }

    /**
     * Gives the capital that regulation counts, after deductions.
     *
     * @param amount the amount at the end of the period
     * @return this
     */
    public InstitutionBuilder regulatoryCapital(BigDecimal amount) {
        regulatoryCapital = intake.toNumber("regulatoryCapital", amount);
        return this;
    }

    /**
     * Gives the capital that regulation counts, after deductions.
     *
     * @param amount the amount at the end of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder regulatoryCapital(String amount) {
        regulatoryCapital = intake.toNumber("regulatoryCapital", amount);
        return this;
    }

    /**
     * Gives assets weighted by their risk, as the regulation in force has them.
     *
     * @param amount the amount at the end of the period
     * @return this
     */
    public InstitutionBuilder riskWeightedAssets(BigDecimal amount) {
        riskWeightedAssets = intake.toNumber("riskWeightedAssets", amount);
        return this;
    }

    /**
     * Gives assets weighted by their risk, as the regulation in force has them.
     *
     * @param amount the amount at the end of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder riskWeightedAssets(String amount) {
        riskWeightedAssets = intake.toNumber("riskWeightedAssets", amount);
        return this;
    }

    /**
     * Gives assets that are easily turned into cash: cash, claims on banks, securities held for trading.
     *
     * @param amount the amount at the end of the period
     * @return this
     */
    public InstitutionBuilder liquidAssets(BigDecimal amount) {
        liquidAssets = intake.toNumber("liquidAssets", amount);
        return this;
    }

    /**
     * Gives assets that are easily turned into cash: cash, claims on banks, securities held for trading.
     *
     * @param amount the amount at the end of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder liquidAssets(String amount) {
        liquidAssets = intake.toNumber("liquidAssets", amount);
        return this;
    }

    /**
     * Gives deposits of customers and other short-term funding.
     *
     * @param amount the amount at the end of the period
     * @return this
     */
    public InstitutionBuilder shortTermFunding(BigDecimal amount) {
        shortTermFunding = intake.toNumber("shortTermFunding", amount);
        return this;
    }

    /**
     * Gives deposits of customers and other short-term funding.
     *
     * @param amount the amount at the end of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder shortTermFunding(String amount) {
        shortTermFunding = intake.toNumber("shortTermFunding", amount);
        return this;
    }

    /**
     * Gives its equity in other institutions of the list, zero where it has none.
     *
     * @param opening the book value at the opening
     * @param closing the book value at the end
     * @return this
     */
    public InstitutionBuilder holdings(BigDecimal opening, BigDecimal closing) {
        openingHoldings = intake.toNumber("openingHoldings", opening);
        holdings = intake.toNumber("holdings", closing);
        return this;
    }

    /**
     * Gives its equity in other institutions of the list, zero where it has none.
     *
     * @param opening the book value at the opening, as decimal text
     * @param closing the book value at the end, as decimal text
     * @return this
     */
    public InstitutionBuilder holdings(String opening, String closing) {
        openingHoldings = intake.toNumber("openingHoldings", opening);
        holdings = intake.toNumber("holdings", closing);
        return this;
    }

    /**
     * Gives the part of net income that comes from its holdings in other institutions of the list.
     *
     * @param amount the amount of the period
     * @return this
     */
    public InstitutionBuilder incomeFromHoldings(BigDecimal amount) {
        incomeFromHoldings = intake.toNumber("incomeFromHoldings", amount);
        return this;
    }

    /**
     * Gives the part of net income that comes from its holdings in other institutions of the list.
     *
     * @param amount the amount of the period, as decimal text
     * @return this
     */
    public InstitutionBuilder incomeFromHoldings(String amount) {
        incomeFromHoldings = intake.toNumber("incomeFromHoldings", amount);
        return this;
    }

    /** Says that it is not built yet. */
    @Override
    public String toString() {
        return "an institution not built yet: call build()";
    }

    /**
     * Builds the institution.
     *
     * @return the institution
     * @throws InvalidInputException if figures are null, not numbers or out of bounds, or an institution other than a
     *     bank has the sub-sector {@code bank}, with all of it
     */
    public Institution build() {
        intake.refuse();
        return new Institution(this);
    }
}
