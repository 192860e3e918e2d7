/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.structure;

import static org.finindicators.formula.Formula.annual;
import static org.finindicators.formula.Formula.average;
import static org.finindicators.formula.Formula.constant;
import static org.finindicators.formula.Formula.growthFactor;
import static org.finindicators.formula.Formula.rate;
import static org.finindicators.indicator.Authority.GIOVANNINI_DE_MELO;
import static org.finindicators.indicator.Authority.LIBRARY;
import static org.finindicators.indicator.Authority.WORLD_BANK_1995;
import static org.finindicators.indicator.Direction.CONTEXTUAL;
import static org.finindicators.indicator.Direction.LOWER;
import static org.finindicators.indicator.Role.INTERMEDIATE;
import static org.finindicators.indicator.Role.POLICY;
import static org.finindicators.indicator.Tier.OTHER;
import static org.finindicators.sector.rates.BankRateItems.BANK_DEPOSITS;
import static org.finindicators.sector.rates.RateItems.MARKET_YIELD;
import static org.finindicators.sector.structure.RequirementItems.MANDATORY_HOLDINGS;
import static org.finindicators.sector.structure.RequirementItems.MANDATORY_INTEREST;
import static org.finindicators.sector.structure.RequirementItems.OVERNIGHT_MARKET_RATE;
import static org.finindicators.sector.structure.RequirementItems.REQUIRED_RESERVES;
import static org.finindicators.sector.structure.RequirementItems.RESERVE_INTEREST;
import static org.finindicators.sector.structure.StructureItems.CENTRAL_BANK_CREDIT;
import static org.finindicators.sector.structure.StructureItems.CURRENCY_OUTSIDE_BANKS;
import static org.finindicators.sector.structure.TaxationItems.BANK_FUNDING_MARKET_RATE;
import static org.finindicators.sector.structure.TaxationItems.BANK_GROSS_INCOME;
import static org.finindicators.sector.structure.TaxationItems.CENTRAL_BANK_CREDIT_INTEREST;
import static org.finindicators.sector.structure.TaxationItems.EXPLICIT_TAXES;
import static org.finindicators.sector.structure.TaxationItems.FOREIGN_BORROWING_RATE;
import static org.finindicators.sector.structure.TaxationItems.GOVERNMENT_DOMESTIC_INTEREST;
import static org.finindicators.sector.structure.TaxationItems.REALISED_DEPRECIATION;
import static org.finindicators.statement.EconomyItems.GDP;
import static org.finindicators.statement.EconomyItems.INFLATION;

import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind.Flow;
import org.finindicators.formula.Kind.Rate;
import org.finindicators.formula.Kind.Stock;
import org.finindicators.formula.Term;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Variant;
import org.finindicators.sector.macro.FiscalItems;

/**
 * Declares the indicator of financial-sector taxation.
 *
 * <p>Implicit taxes are flows over average stocks: what banks would have earned at the market rate less what they were
 * paid. The market rate is the choice that matters most; it is the rate of a freely priced claim of like risk and term.
 * So there are three: overnight for reserves and currency, of like term for mandatory holdings, and what banks pay in
 * the market for credit such as the central bank's. The literature takes one shadow rate for all; to follow it, report
 * the same number three times.
 *
 * @since 0.1.0
 */
public final class Taxation {

    private static final Item<Stock> GOVERNMENT_DOMESTIC_DEBT = FiscalItems.CENTRAL_GOVERNMENT.domesticDebt();

    private static final Formula EXPLICIT = annual(EXPLICIT_TAXES);
    private static final Formula RESERVES = forgone(OVERNIGHT_MARKET_RATE, REQUIRED_RESERVES, RESERVE_INTEREST);
    private static final Formula PORTFOLIO = forgone(MARKET_YIELD, MANDATORY_HOLDINGS, MANDATORY_INTEREST);
    private static final Formula SEIGNIORAGE = rate(OVERNIGHT_MARKET_RATE).times(average(CURRENCY_OUTSIDE_BANKS));
    private static final Formula SUBSIDY =
            forgone(BANK_FUNDING_MARKET_RATE, CENTRAL_BANK_CREDIT, CENTRAL_BANK_CREDIT_INTEREST);
    private static final Formula REQUIREMENTS = EXPLICIT.plus(RESERVES).plus(PORTFOLIO);

    private static final Formula ABROAD = growthFactor(FOREIGN_BORROWING_RATE)
            .times(growthFactor(REALISED_DEPRECIATION))
            .minus(constant("1"))
            .perYear();
    private static final Formula REPRESSION =
            ABROAD.times(average(GOVERNMENT_DOMESTIC_DEBT)).minus(annual(GOVERNMENT_DOMESTIC_INTEREST));
    private static final Formula LIQUIDATED = rate(INFLATION)
            .times(average(GOVERNMENT_DOMESTIC_DEBT))
            .minus(annual(GOVERNMENT_DOMESTIC_INTEREST))
            .over(growthFactor(INFLATION))
            .positivePart();

    /**
     * Relates the explicit and implicit taxes on the financial sector to output.
     *
     * <p>(Explicit taxes + (overnight market rate x average required reserves - interest paid on them) + (market yield
     * of like term x average mandatory holdings - interest on them)) / GDP, of a year, a share. Undefined without
     * opening balances, and where output is zero. World Bank 1995, para 16. Negative components, where the state pays
     * more than the market, are values.
     *
     * <p>Variants: {@code of-income} over the gross income of banks; {@code explicit}, {@code reserves} and
     * {@code portfolio} are the three components over output, {@code seigniorage} (overnight market rate x average
     * currency outside banks) and {@code central-bank-subsidy} (what banks save on central bank credit below the market
     * rate of bank funding) are two further ones; {@code comprehensive} is all five, the subsidy taken off.
     * {@code reserves-of-deposits} is the reserve tax over average deposits, a rate a year. Ceilings on interest rates
     * move income between depositors, banks and borrowers and are in none of them.
     *
     * <p>The saving of the government from borrowing at home below the cost abroad is {@code repression} (Giovannini
     * and de Melo): ((1 + foreign borrowing rate) x (1 + realised depreciation) - 1) x average domestic debt of the
     * central government - interest on it, over output; {@code repression-level} in money. The depreciation matters:
     * with a depreciation of zero the sign can turn. {@code liquidation} is the erosion of that debt by inflation
     * beyond its interest, (inflation x debt - interest) / (1 + inflation) or zero, over output.
     */
    public static final Indicator FINANCIAL_TAXATION = Indicator.builder(
                    "sector.financial-taxation", "Financial-sector taxation")
            .topic("structure")
            .alsoCalled("financial repression", "seigniorage")
            .definition("Explicit taxes and the implicit tax of reserve and portfolio requirements, over output.")
            .source(WORLD_BANK_1995, "para 16")
            .better(LOWER)
            .tier(OTHER)
            .roles(POLICY, INTERMEDIATE)
            .variant(ofGdp("of-gdp", REQUIREMENTS))
            .variant(Variant.of("of-income", LIBRARY, REQUIREMENTS.over(annual(BANK_GROSS_INCOME)))
                    .note("over the gross income of banks instead of output"))
            .variant(ofGdp("explicit", EXPLICIT).note("explicit taxes only"))
            .variant(ofGdp("reserves", RESERVES).note("reserve requirement only"))
            .variant(ofGdp("portfolio", PORTFOLIO).note("portfolio requirement only"))
            .variant(ofGdp("seigniorage", SEIGNIORAGE).note("currency only"))
            .variant(ofGdp("central-bank-subsidy", SUBSIDY)
                    .better(CONTEXTUAL)
                    .note("the saving of banks on central bank credit"))
            .variant(ofGdp("comprehensive", REQUIREMENTS.plus(SEIGNIORAGE).minus(SUBSIDY))
                    .note("with currency, and less the saving of banks on central bank credit"))
            .variant(Variant.of("reserves-of-deposits", LIBRARY, RESERVES.over(average(BANK_DEPOSITS)))
                    .note("reserve requirement only, over average deposits"))
            .variant(Variant.of("repression", GIOVANNINI_DE_MELO, REPRESSION.over(annual(GDP)))
                    .note("the saving of the government on its domestic debt against borrowing abroad"))
            .variant(Variant.of("repression-level", GIOVANNINI_DE_MELO, REPRESSION)
                    .note("the same in money"))
            .variant(ofGdp("liquidation", LIQUIDATED)
                    .note("the erosion of the government's domestic debt by inflation beyond its interest"))
            .build();

    private Taxation() {}

    /** The earnings of a stock at the market rate in a year, less its actual earnings. */
    private static Formula forgone(Item<Rate> market, Term<Stock> stock, Term<Flow> interest) {
        return rate(market).times(average(stock)).minus(annual(interest));
    }

    private static Variant ofGdp(String name, Formula amount) {
        return Variant.of(name, LIBRARY, amount.over(annual(GDP)));
    }
}
