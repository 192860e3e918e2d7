/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.finindicators.intermediary.capital.Capital;
import org.finindicators.intermediary.capital.CapitalPosition;
import org.finindicators.intermediary.capital.Commitment;
import org.finindicators.intermediary.capital.Exposure;
import org.finindicators.intermediary.limits.EquityHolding;
import org.finindicators.intermediary.limits.EquityHoldings;
import org.finindicators.intermediary.limits.ExposureLimits;
import org.finindicators.intermediary.limits.Office;
import org.finindicators.intermediary.limits.PositionLimits;
import org.finindicators.intermediary.limits.RelatedLoan;
import org.finindicators.intermediary.limits.RelatedLoans;
import org.finindicators.intermediary.liquidity.LiquidityItems;
import org.finindicators.intermediary.liquidity.StableFunding;
import org.finindicators.intermediary.risk.ClientExposures;
import org.finindicators.intermediary.risk.CreditConcentration;
import org.finindicators.intermediary.risk.CurrencyPosition;
import org.finindicators.intermediary.risk.CurrencyPositions;
import org.finindicators.intermediary.risk.DurationKind;
import org.finindicators.intermediary.risk.DurationPosition;
import org.finindicators.intermediary.risk.ExposureMeasures;
import org.finindicators.intermediary.risk.ForeignExchangeRisk;
import org.finindicators.intermediary.risk.GlobalImportance;
import org.finindicators.intermediary.risk.InterestRateRisk;
import org.finindicators.intermediary.risk.MarketRisk;
import org.finindicators.intermediary.risk.RepricingBucket;
import org.finindicators.intermediary.risk.RepricingSchedule;
import org.finindicators.intermediary.risk.Shock;
import org.finindicators.intermediary.risk.TradingBook;
import org.finindicators.intermediary.risk.TradingPosition;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.ClientExposure;
import org.finindicators.statement.Member;
import org.finindicators.testkit.FactSamples;

/** Random facts of capital, risk, limits and liquidity: sound ones mostly, now and then one with something wrong. */
final class RiskSamples {
    static final FactSamples FACTS = FactSamples.none()
            .with(Capital.CAPITAL_POSITION, (random, unit) -> new RiskSamples(random, unit).capital())
            .with(ExposureMeasures.CLIENT_EXPOSURES, (random, unit) -> new RiskSamples(random, unit).exposures())
            .with(CreditConcentration.LOANS_BY_REGION, (random, unit) -> new RiskSamples(random, unit).breakdown())
            .with(CreditConcentration.LOANS_BY_SECTOR, (random, unit) -> new RiskSamples(random, unit).breakdown())
            .with(InterestRateRisk.REPRICING_SCHEDULE, (random, unit) -> new RiskSamples(random, unit).schedule())
            .with(InterestRateRisk.DURATION_POSITION, (random, unit) -> new RiskSamples(random, unit).durations())
            .with(ForeignExchangeRisk.CURRENCY_POSITIONS, (random, unit) -> new RiskSamples(random, unit).positions())
            .with(MarketRisk.TRADING_BOOK, (random, unit) -> new RiskSamples(random, unit).book())
            .with(ExposureLimits.RELATED_LOANS, (random, unit) -> new RiskSamples(random, unit).related())
            .with(PositionLimits.EQUITY_HOLDINGS, (random, unit) -> new RiskSamples(random, unit).holdings())
            .with(LiquidityItems.STABLE_FUNDING, (random, unit) -> new RiskSamples(random, unit).funding());

    private final Random random;
    private final BigDecimal unit;

    private RiskSamples(Random random, BigDecimal unit) {
        this.random = random;
        this.unit = unit;
    }

    private boolean seldom() {
        return random.nextInt(24) == 0;
    }

    /** An amount with one decimal, seldom negative. */
    private BigDecimal amount(int below) {
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(10 * below), 1).multiply(unit);
        return seldom() ? amount.negate() : amount;
    }

    private BigDecimal number(int from, int to) {
        return BigDecimal.valueOf(from + random.nextInt(to - from));
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList();
    }

    private String oneOf(String... names) {
        return names[random.nextInt(names.length)];
    }

    private String name(String... names) {
        return seldom() && random.nextBoolean() ? " " : oneOf(names);
    }

    private String exposureClass() {
        // Basel III does not know the last but one, and neither accord the last
        return seldom()
                ? oneOf("non-oecd-government-foreign-currency", "moon")
                : oneOf("cash", "bank", "private-sector", "residential-mortgage", "other");
    }

    private CapitalPosition capital() {
        BigDecimal tier1 = number(-10, 200).multiply(unit);
        CapitalPosition.Builder builder = CapitalPosition.builder().tier1(tier1);
        if (random.nextInt(4) > 0) {
            builder.additionalTier1(seldom() ? tier1.abs().add(unit) : amount(10));
        }
        if (random.nextBoolean()) {
            builder.deductions(amount(20)).deductionsFromTotal(amount(5));
            builder.generalProvisions(amount(20)).subordinatedDebt(amount(80)).otherTier2(amount(40));
        }
        if (random.nextBoolean()) {
            builder.marketRisk(amount(5));
        }
        if (random.nextBoolean()) {
            builder.operationalRisk(amount(5));
        }
        some(6, () -> Exposure.of(exposureClass(), amount(900))).forEach(builder::exposures);
        some(
                        3,
                        () -> Commitment.of(
                                oneOf("credit-substitute", "trade", "cancellable", "commitment-over-one-year"),
                                Exposure.of(exposureClass(), amount(200))))
                .forEach(builder::commitments);
        return builder.build();
    }

    private ClientExposures exposures() {
        List<ClientExposure> all = some(9, () -> {
            ClientExposure exposure = ClientExposure.of(name("A", "B", "C", "D", "E", "F", "G"), amount(900))
                    .withKind(oneOf("loan", "loan", "g-sib", "sovereign", "covered-bond"));
            ClientExposure grouped = random.nextInt(3) == 0 ? exposure.withGroup(name("X", "Y")) : exposure;
            return random.nextInt(3) == 0 ? grouped.withMitigatedAmount(amount(300)) : grouped;
        });
        return new ClientExposures(all, random.nextBoolean() ? GlobalImportance.GSIB : GlobalImportance.NOT_KNOWN);
    }

    private Breakdown breakdown() {
        List<Member> members = new ArrayList<>();
        for (BigDecimal amount : some(6, () -> amount(500))) {
            members.add(new Member("member " + members.size(), amount));
        }
        BigDecimal total = members.stream().map(Member::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Breakdown(
                members,
                random.nextInt(3) > 0
                        ? Optional.empty()
                        : Optional.of(seldom() ? total.add(number(100, 200).multiply(unit)) : total));
    }

    private RepricingSchedule schedule() {
        List<RepricingBucket> buckets = new ArrayList<>();
        int from = 0;
        for (int length : some(6, () -> seldom() ? -1 : random.nextInt(9))) {
            buckets.add(filled(RepricingBucket.ofMonths(BigDecimal.valueOf(from), BigDecimal.valueOf(from + length))));
            from += seldom() ? 0 : length;
        }
        if (from >= 12 || seldom()) {
            buckets.add(filled(RepricingBucket.ofMonthsFrom(BigDecimal.valueOf(from))));
        }
        RepricingSchedule schedule = RepricingSchedule.of(buckets.toArray(RepricingBucket[]::new));
        return seldom() ? schedule : schedule.withShiftBasisPoints(number(-300, 300));
    }

    private RepricingBucket filled(RepricingBucket bucket) {
        RepricingBucket filled = bucket.withAssets(amount(400)).withLiabilities(amount(400));
        return random.nextInt(4) == 0 ? filled.withOffBalance(amount(50).negate()) : filled;
    }

    private DurationPosition durations() {
        DurationPosition.Builder builder = DurationPosition.builder()
                .assets(seldom() ? BigDecimal.ZERO : amount(2000), number(0, 10))
                .liabilities(amount(1800), number(0, 8))
                .kind(random.nextInt(4) == 0 ? DurationKind.MODIFIED : DurationKind.MACAULAY);
        if (!seldom()) {
            builder.yieldPercent(seldom() ? number(-200, -99) : number(0, 20));
            builder.shiftBasisPoints(number(-300, 300));
        }
        return builder.build();
    }

    /** The statements of the laws are in dollars. */
    private CurrencyPositions positions() {
        List<CurrencyPosition> all = some(
                6,
                () -> CurrencyPosition.of(
                        seldom() ? oneOf("USD", "") : oneOf("EUR", "GBP", "JPY", CurrencyPosition.GOLD_CODE),
                        random.nextBoolean() ? amount(50) : amount(50).negate()));
        return new CurrencyPositions(seldom() ? "CHF" : "USD", all);
    }

    private TradingBook book() {
        return new TradingBook(some(
                6,
                () -> TradingPosition.of(
                        oneOf("shares", "bonds", "swap"),
                        amount(100),
                        random.nextBoolean() ? Shock.ofPercent(number(-40, 20)) : Shock.ofUnits(number(-3, 3)))));
    }

    private RelatedLoans related() {
        return new RelatedLoans(some(8, () -> {
            RelatedLoan loan = RelatedLoan.of(name("A", "B", "C"), amount(40));
            return switch (random.nextInt(5)) {
                case 0 -> loan.withOffice(random.nextBoolean() ? Office.DIRECTOR : Office.SENIOR_MANAGER);
                case 1 -> loan.withOwnershipPercent(seldom() ? number(101, 120) : number(0, 12));
                case 2 -> loan.withInterestPercent(seldom() ? number(-5, 0) : number(0, 30));
                case 3 -> loan.withFamilyDegree(seldom() ? -1 : random.nextInt(5));
                default -> loan;
            };
        }));
    }

    private EquityHoldings holdings() {
        return new EquityHoldings(some(6, () -> {
            EquityHolding holding =
                    EquityHolding.of(name("mill", "mine", "farm"), amount(60).abs());
            return switch (random.nextInt(4)) {
                case 0 -> holding.withAllExempt();
                case 1 ->
                    holding.withExempt(
                            seldom()
                                    ? holding.amount().add(unit)
                                    : holding.amount().multiply(new BigDecimal("0.5")));
                default -> holding;
            };
        }));
    }

    private StableFunding funding() {
        StableFunding all = StableFunding.none();
        for (BigDecimal amount : some(4, () -> amount(500))) {
            all = all.withFunding(
                    seldom() ? "gold" : oneOf("capital", "stable-retail-deposits", "operational-deposits"), amount);
        }
        for (BigDecimal amount : some(4, () -> amount(500))) {
            all = all.withAssets(
                    seldom() ? "gold" : oneOf("cash", "level-1", "loans-over-one-year", "other-assets"), amount);
        }
        return all;
    }
}
