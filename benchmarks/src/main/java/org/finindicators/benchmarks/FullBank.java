/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.benchmarks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.finindicators.assessment.Assessment;
import org.finindicators.assessment.Criterion;
import org.finindicators.assessment.Rating;
import org.finindicators.formula.Formula;
import org.finindicators.formula.Item;
import org.finindicators.formula.Kind;
import org.finindicators.formula.Moment;
import org.finindicators.formula.Term.Part;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.IntermediaryIndicators;
import org.finindicators.intermediary.capital.Capital;
import org.finindicators.intermediary.capital.CapitalPosition;
import org.finindicators.intermediary.capital.Commitment;
import org.finindicators.intermediary.capital.Exposure;
import org.finindicators.intermediary.collection.AverageLoanTerm;
import org.finindicators.intermediary.collection.LoanLossRate;
import org.finindicators.intermediary.institution.InstitutionInstruments;
import org.finindicators.intermediary.institution.InstitutionScores;
import org.finindicators.intermediary.limits.EquityHolding;
import org.finindicators.intermediary.limits.EquityHoldings;
import org.finindicators.intermediary.limits.ExposureLimits;
import org.finindicators.intermediary.limits.PositionLimits;
import org.finindicators.intermediary.limits.RelatedLoan;
import org.finindicators.intermediary.limits.RelatedLoans;
import org.finindicators.intermediary.liquidity.LiquidityItems;
import org.finindicators.intermediary.liquidity.StableFunding;
import org.finindicators.intermediary.microfinance.MicrofinanceItems;
import org.finindicators.intermediary.risk.ClientExposures;
import org.finindicators.intermediary.risk.CreditConcentration;
import org.finindicators.intermediary.risk.CurrencyPosition;
import org.finindicators.intermediary.risk.CurrencyPositions;
import org.finindicators.intermediary.risk.DurationPosition;
import org.finindicators.intermediary.risk.ExposureMeasures;
import org.finindicators.intermediary.risk.ForeignExchangeRisk;
import org.finindicators.intermediary.risk.InterestRateRisk;
import org.finindicators.intermediary.risk.MarketRisk;
import org.finindicators.intermediary.risk.RepricingBucket;
import org.finindicators.intermediary.risk.RepricingSchedule;
import org.finindicators.intermediary.risk.Shock;
import org.finindicators.intermediary.risk.TradingBook;
import org.finindicators.intermediary.risk.TradingPosition;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.IncomeItems;
import org.finindicators.loanbook.AgedPortfolio;
import org.finindicators.loanbook.report.LoanBookStatement;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.loanbook.tally.LoanTape;
import org.finindicators.number.MinorUnits;
import org.finindicators.number.Scale;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.ClientExposure;
import org.finindicators.statement.EconomyItems;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;

/** A made-up bank that reports everything that the indicators of intermediaries read. */
final class FullBank {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2021);

    /** Wholes, which are larger than their parts. */
    private static final Set<Item<?>> LARGE =
            Set.of(BankItems.TOTAL_ASSETS, BankItems.GROSS_LOANS, IncomeItems.INTEREST_INCOME);

    private FullBank() {}

    /** Balances at the opening and the end, flows, rates and facts; the size of a figure follows from its place. */
    static Statement statement() {
        StatementBuilder builder =
                Statement.builder("Full bank", YEAR).currency("USD").in(Scale.MILLIONS);
        Set<Item<?>> items = new LinkedHashSet<>();
        Set<Item<?>> before = new LinkedHashSet<>();
        for (Indicator indicator : IntermediaryIndicators.CATALOGUE.indicators()) {
            for (Formula.Reading reading : indicator.formula().readings()) {
                for (Part<?> part : reading.term().parts()) {
                    items.add(part.item());
                    if (reading.moment() == Moment.PRIOR_PERIOD
                            || reading.moment() == Moment.PRIOR_ANNUAL
                            || reading.moment() == Moment.YEAR_BEFORE) {
                        before.add(part.item());
                    }
                }
            }
        }
        // read by calculations
        items.addAll(
                List.of(EconomyItems.GNI_PER_HEAD, MicrofinanceItems.ACTIVE_CLIENTS, MicrofinanceItems.NEW_CLIENTS));
        int place = 0;
        for (Item<?> item : items) {
            put(builder, item, ++place, before.contains(item));
        }
        return facts(builder).build();
    }

    @SuppressWarnings("unchecked") // the kind is looked at
    private static void put(StatementBuilder builder, Item<?> item, int place, boolean before) {
        int whole = LARGE.contains(item) ? 10_000 : 100;
        if (item.kind() instanceof Kind.Dated) {
            builder.opening((Item<? extends Kind.Dated>) item, Integer.toString(whole + place));
            builder.closing((Item<? extends Kind.Dated>) item, Integer.toString(whole + 2 * place));
        } else if (item.kind() instanceof Kind.Rate) {
            builder.rate((Item<Kind.Rate>) item, "0.0" + (10 + place % 80));
        } else {
            builder.flow((Item<Kind.Flow>) item, Integer.toString(whole + place));
            if (before) {
                builder.flow((Item<Kind.Flow>) item, YEAR.previous(), Integer.toString(whole - 10 + place));
            }
        }
    }

    private static StatementBuilder facts(StatementBuilder builder) {
        return builder.with(
                        Capital.CAPITAL_POSITION,
                        CapitalPosition.ofTier1("106")
                                .withAdditionalTier1("10")
                                .withDeductions("6")
                                .withGeneralProvisions("10")
                                .withSubordinatedDebt("20")
                                .withExposures(
                                        Exposure.of("cash", "110"),
                                        Exposure.of("bank", "70"),
                                        Exposure.of("residential-mortgage", "150"),
                                        Exposure.of("private-sector", "592"))
                                .withCommitments(
                                        Commitment.of("credit-substitute", Exposure.of("private-sector", "20"))))
                .with(
                        LiquidityItems.STABLE_FUNDING,
                        StableFunding.none()
                                .withFunding("capital", "100")
                                .withFunding("stable-retail-deposits", "200")
                                .withAssets("loans-over-one-year", "200"))
                .with(
                        BankItems.AGED_PORTFOLIO,
                        AgedPortfolio.ofCurrent("730")
                                .with(1, 29, "20")
                                .with(30, 89, "34")
                                .withFrom(360, "8"))
                .with(LoanBookStatement.LOAN_BOOK, loans())
                .with(
                        LoanLossRate.AVERAGE_LOAN_TERM,
                        AverageLoanTerm.ofMonths("24").withInstalments(24))
                .with(CreditConcentration.LOANS_BY_REGION, Breakdown.of("300", "250", "150", "100"))
                .with(CreditConcentration.LOANS_BY_SECTOR, Breakdown.of("400", "200", "150", "50"))
                .with(
                        ExposureMeasures.CLIENT_EXPOSURES,
                        ClientExposures.of(
                                ClientExposure.of("A", "30"),
                                ClientExposure.of("B", "22"),
                                ClientExposure.of("C", "14"),
                                ClientExposure.of("D", "9")))
                .with(
                        InterestRateRisk.REPRICING_SCHEDULE,
                        RepricingSchedule.of(
                                        RepricingBucket.ofMonths("0", "3")
                                                .withAssets("100")
                                                .withLiabilities("220"),
                                        RepricingBucket.ofMonths("3", "6")
                                                .withAssets("60")
                                                .withLiabilities("100"),
                                        RepricingBucket.ofMonths("6", "12")
                                                .withAssets("70")
                                                .withLiabilities("20"),
                                        RepricingBucket.ofMonthsFrom("12")
                                                .withAssets("400")
                                                .withLiabilities("200"))
                                .withShiftBasisPoints("200"))
                .with(
                        InterestRateRisk.DURATION_POSITION,
                        DurationPosition.builder()
                                .assets("1210", "2.1")
                                .liabilities("1104", "1.3")
                                .yieldPercent("0")
                                .shiftBasisPoints("200")
                                .build())
                .with(
                        ForeignExchangeRisk.CURRENCY_POSITIONS,
                        CurrencyPositions.of("USD", CurrencyPosition.of("GBP", "14"), CurrencyPosition.of("EUR", "-9")))
                .with(
                        MarketRisk.TRADING_BOOK,
                        TradingBook.of(TradingPosition.of("shares", "20", Shock.ofPercent("-10"))))
                .with(ExposureLimits.RELATED_LOANS, RelatedLoans.of(RelatedLoan.of("a director", "2")))
                .with(PositionLimits.EQUITY_HOLDINGS, EquityHoldings.of(EquityHolding.of("a mill", "3")))
                .with(InstitutionScores.INSTITUTION_ASSESSMENT, assessment());
    }

    private static LoanTally loans() {
        return LoanTape.builder(
                        YEAR.closing(), MinorUnits.of("USD"), new long[] {73_000_000_000L, 5_400_000_000L, 800_000_000L
                        })
                .daysLate(new int[] {0, 31, 400})
                .build()
                .aged()
                .tally();
    }

    /** The institution behind it, rated in full. */
    private static Assessment assessment() {
        Assessment assessment = Assessment.of(InstitutionInstruments.ANNEX_2, "A bank", "2021-12-31");
        for (Criterion criterion : InstitutionInstruments.ANNEX_2.criteria()) {
            assessment = assessment.rate(criterion.id(), Rating.PARTLY, "made up");
        }
        return assessment;
    }
}
