/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.macro;

import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Objects;
import org.finindicators.number.Intake;
import org.finindicators.validation.InvalidInputException;

/**
 * The market-based and the official exchange rate of a country, both quoted the same way.
 *
 * <p>The sign of the premium depends on the quotation, so it is part of the rates and stands in the names of the
 * factories. Both rates should be means of the period, or both of its end.
 *
 * @param market the rate on the market
 * @param official the official rate; the mean weighted by transactions where there are several
 * @param quotation how both are quoted
 * @since 0.1.0
 */
public record ExchangeRates(
        @Positive BigDecimal market, @Positive BigDecimal official, Quotation quotation) {
    private static final String MARKET = "market";
    private static final String OFFICIAL = "official";

    /**
     * Normalises the rates.
     *
     * @throws InvalidInputException if a rate is null or out of bounds
     */
    public ExchangeRates {
        Intake intake = new Intake();
        market = intake.number(MARKET, market);
        official = intake.number(OFFICIAL, official);
        intake.refuse();
        Objects.requireNonNull(quotation, "exchange rates need a quotation");
    }

    /**
     * How an exchange rate is quoted.
     *
     * @since 0.1.0
     */
    public enum Quotation {
        /** Local currency for one unit of foreign currency. */
        LOCAL_PER_FOREIGN,
        /** Foreign currency for one unit of local currency. */
        FOREIGN_PER_LOCAL
    }

    /**
     * Takes rates in local currency for one unit of foreign currency: 18 and 9 are a premium of 100 per cent.
     *
     * @param market the market rate
     * @param official the official rate
     * @return the rates
     * @throws InvalidInputException if a rate is out of bounds
     */
    public static ExchangeRates localPerForeign(BigDecimal market, BigDecimal official) {
        return new ExchangeRates(market, official, Quotation.LOCAL_PER_FOREIGN);
    }

    /**
     * Takes rates in local currency for one unit of foreign currency: 18 and 9 are a premium of 100 per cent.
     *
     * @param market the market rate, as decimal text
     * @param official the official rate, as decimal text
     * @return the rates
     * @throws InvalidInputException if a text is not a number
     */
    public static ExchangeRates localPerForeign(String market, String official) {
        return read(market, official, Quotation.LOCAL_PER_FOREIGN);
    }

    /**
     * Takes rates in foreign currency for one unit of local currency: 0.5 and 1 are a premium of 100 per cent.
     *
     * @param market the market rate
     * @param official the official rate
     * @return the rates, as they were quoted
     * @throws InvalidInputException if a rate is out of bounds
     */
    public static ExchangeRates foreignPerLocal(BigDecimal market, BigDecimal official) {
        return new ExchangeRates(market, official, Quotation.FOREIGN_PER_LOCAL);
    }

    /**
     * Takes rates in foreign currency for one unit of local currency: 0.5 and 1 are a premium of 100 per cent.
     *
     * @param market the market rate, as decimal text
     * @param official the official rate, as decimal text
     * @return the rates, as they were quoted
     * @throws InvalidInputException if a text is not a number
     */
    public static ExchangeRates foreignPerLocal(String market, String official) {
        return read(market, official, Quotation.FOREIGN_PER_LOCAL);
    }

    private static ExchangeRates read(String market, String official, Quotation quotation) {
        Intake intake = new Intake();
        BigDecimal onMarket = intake.toNumber(MARKET, market).orElse(BigDecimal.ZERO);
        BigDecimal byOfficial = intake.toNumber(OFFICIAL, official).orElse(BigDecimal.ZERO);
        intake.refuse();
        return new ExchangeRates(onMarket, byOfficial, quotation);
    }

    /**
     * Returns the number above the line of market rate / official rate, both in local currency.
     *
     * @return the market rate, or the official one where foreign currency is quoted
     */
    BigDecimal above() {
        return quotation == Quotation.LOCAL_PER_FOREIGN ? market : official;
    }

    /**
     * Returns the number below the line of market rate / official rate, both in local currency.
     *
     * @return the official rate, or the market one where foreign currency is quoted
     */
    BigDecimal below() {
        return quotation == Quotation.LOCAL_PER_FOREIGN ? official : market;
    }
}
