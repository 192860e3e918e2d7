/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector;

import static org.finindicators.sector.macro.ExchangeControls.EXCHANGE_RESTRICTIONS;
import static org.finindicators.sector.supervision.SupervisionInstruments.ANNEX_1;
import static org.finindicators.sector.supervision.SupervisionInstruments.CENTRAL_BANK_LAW;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.sector.directedcredit.DirectedCreditItems;
import org.finindicators.sector.directedcredit.DirectedProgramme;
import org.finindicators.sector.directedcredit.DirectedProgrammeBuilder;
import org.finindicators.sector.directedcredit.DirectedProgrammes;
import org.finindicators.sector.directedcredit.Targeting;
import org.finindicators.sector.macro.CreditGap;
import org.finindicators.sector.macro.CreditRatios;
import org.finindicators.sector.macro.ExchangeRates;
import org.finindicators.sector.macro.ExternalItems;
import org.finindicators.sector.rates.CompensatingBalance;
import org.finindicators.sector.rates.Fee;
import org.finindicators.sector.rates.Instrument;
import org.finindicators.sector.rates.InstrumentMarket;
import org.finindicators.sector.rates.LoanSchedule;
import org.finindicators.sector.rates.RateItems;
import org.finindicators.sector.rates.UnitPeriod;
import org.finindicators.sector.rates.YieldCurve;
import org.finindicators.sector.rates.YieldPoint;
import org.finindicators.sector.soundness.FailingInstitution;
import org.finindicators.sector.soundness.FailingInstitutions;
import org.finindicators.sector.soundness.Institution;
import org.finindicators.sector.soundness.InstitutionBuilder;
import org.finindicators.sector.soundness.Institutions;
import org.finindicators.sector.soundness.LoanClasses;
import org.finindicators.sector.soundness.ReturnHistory;
import org.finindicators.sector.soundness.SoundnessItems;
import org.finindicators.sector.structure.Payment;
import org.finindicators.sector.structure.PaymentBuilder;
import org.finindicators.sector.structure.PaymentItems;
import org.finindicators.sector.structure.PaymentLog;
import org.finindicators.sector.structure.StructureItems;
import org.finindicators.statement.Breakdown;
import org.finindicators.statement.CitedValue;
import org.finindicators.statement.Member;
import org.finindicators.testkit.AssessmentSamples;
import org.finindicators.testkit.FactSamples;

/**
 * Random facts for the laws of the rubric.
 *
 * <p>What contradicts itself does so by more than rounding explains in either unit of money.
 */
final class SectorSamples {
    static final FactSamples FACTS = FactSamples.none()
            .with(ExternalItems.EXCHANGE_RATES, SectorSamples::exchangeRates)
            .with(CreditGap.CREDIT_RATIOS, SectorSamples::creditRatios)
            .with(StructureItems.BANK_ASSETS, SectorSamples::breakdown)
            .with(StructureItems.DEPOSITS_BY_BANK, SectorSamples::breakdown)
            .with(StructureItems.LOANS_BY_BANK, SectorSamples::breakdown)
            .with(PaymentItems.PAYMENT_LOG, SectorSamples::payments)
            .with(RateItems.LOAN_SCHEDULE, SectorSamples::loan)
            .with(RateItems.DEBT_INSTRUMENTS, SectorSamples::instruments)
            .with(RateItems.YIELD_CURVE, SectorSamples::yieldCurve)
            .with(DirectedCreditItems.DIRECTED_PROGRAMMES, SectorSamples::programmes)
            .with(SoundnessItems.FINANCIAL_INSTITUTIONS, SectorSamples::institutions)
            .with(SoundnessItems.LOAN_CLASSES, SectorSamples::loanClasses)
            .with(SoundnessItems.FAILING_INSTITUTIONS, SectorSamples::failing)
            .with(SoundnessItems.RETURN_HISTORY, SectorSamples::returns)
            .with(SoundnessItems.PUBLISHED_LERNER_INDEX, SectorSamples::cited)
            .with(SoundnessItems.PUBLISHED_BOONE_INDICATOR, SectorSamples::cited)
            .with(SoundnessItems.PUBLISHED_H_STATISTIC, SectorSamples::cited)
            .with(SoundnessItems.PUBLISHED_CAPITAL_OPENNESS, SectorSamples::cited)
            .with(EXCHANGE_RESTRICTIONS.fact(), AssessmentSamples.random(EXCHANGE_RESTRICTIONS))
            .with(CENTRAL_BANK_LAW.fact(), AssessmentSamples.random(CENTRAL_BANK_LAW))
            .with(ANNEX_1.fact(), AssessmentSamples.random(ANNEX_1));

    private SectorSamples() {}

    /** Now and then, so that undefined cases turn up. */
    private static boolean rarely(Random random) {
        return random.nextInt(12) == 0;
    }

    private static BigDecimal money(Random random, BigDecimal unit) {
        int amount = 1 + random.nextInt(10_000);
        return BigDecimal.valueOf(random.nextInt(60) == 0 ? -amount : amount).multiply(unit);
    }

    /** Some amounts are not reported. */
    private static Optional<BigDecimal> known(Random random, BigDecimal amount) {
        return known(random, false, amount);
    }

    private static Optional<BigDecimal> known(Random random, boolean always, BigDecimal amount) {
        return random.nextInt(20) == 0 && !always ? Optional.empty() : Optional.of(amount);
    }

    private static BigDecimal rate(Random random) {
        return BigDecimal.valueOf(random.nextInt(40) == 0 ? -12_000 : random.nextInt(5000) - 500L, 4);
    }

    private static ExchangeRates exchangeRates(Random random, BigDecimal unit) {
        BigDecimal market = BigDecimal.valueOf(rarely(random) ? 0 : 1 + random.nextInt(1000), 1);
        BigDecimal official = BigDecimal.valueOf(1L + random.nextInt(1000), 1);
        return random.nextBoolean()
                ? ExchangeRates.localPerForeign(market, official)
                : ExchangeRates.foreignPerLocal(market, official);
    }

    /** Until the end of the year of the laws' statements, or beyond; rarely short, with a gap, or negative. */
    private static CreditRatios creditRatios(Random random, BigDecimal unit) {
        TreeMap<ReportingPeriod, BigDecimal> ratios = new TreeMap<>();
        int first = rarely(random) ? 2015 : 2005 - random.nextInt(10);
        int last = 2021 + random.nextInt(3);
        for (int year = first; year <= last; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                ratios.put(ReportingPeriod.quarter(year, quarter), BigDecimal.valueOf(500 + random.nextInt(300), 3));
            }
        }
        if (rarely(random)) {
            ratios.remove(ReportingPeriod.quarter(2010, 2));
        }
        if (rarely(random)) {
            ratios.put(ReportingPeriod.quarter(2018, 1), new BigDecimal("-0.1"));
        }
        return new CreditRatios(ratios);
    }

    private static Breakdown breakdown(Random random, BigDecimal unit) {
        List<Member> members = new ArrayList<>();
        int size = rarely(random) ? random.nextInt(3) : 3 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            members.add(new Member("B" + i, rarely(random) ? BigDecimal.ZERO : money(random, unit)));
        }
        Breakdown breakdown = new Breakdown(members);
        BigDecimal off = rarely(random) ? unit.multiply(BigDecimal.valueOf(100)) : BigDecimal.ZERO;
        return random.nextBoolean()
                ? breakdown
                : new Breakdown(members, Optional.of(breakdown.total().add(off)));
    }

    private static PaymentLog payments(Random random, BigDecimal unit) {
        List<Payment> payments = new ArrayList<>();
        int size = random.nextInt(12);
        for (int i = 0; i < size; i++) {
            LocalDateTime time = LocalDateTime.of(random.nextInt(150) == 0 ? 2020 : 2021, 3, 1, 8, 0)
                    .plusMinutes(random.nextInt(3000));
            PaymentBuilder payment = Payment.builder("P" + random.nextInt(4), "P" + random.nextInt(4))
                    .amount(money(random, unit))
                    .time(time)
                    .status(Payment.Status.values()[Math.max(0, random.nextInt(5) - 2)]);
            if (random.nextBoolean()) {
                payment.submitted(time.minusMinutes(random.nextInt(60) - (rarely(random) ? 30 : 0)));
            }
            payments.add(payment.build());
        }
        PaymentLog log = PaymentLog.of(payments.toArray(Payment[]::new));
        return rarely(random) ? log.withCentralBank("P" + random.nextInt(6)) : log;
    }

    private static LoanSchedule loan(Random random, BigDecimal unit) {
        UnitPeriod period = random.nextBoolean() ? UnitPeriod.MONTH : UnitPeriod.QUARTER;
        BigDecimal principal = money(random, unit);
        int times = 1 + random.nextInt(24);
        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
        LoanSchedule loan = switch (random.nextInt(7)) {
            case 0 -> LoanSchedule.of(period, principal);
            case 1 -> LoanSchedule.flat(principal, rate(random).abs(), times, period);
            case 2 -> LoanSchedule.singleRepayment(principal, principal.add(unit), 1 + random.nextInt(800));
            case 4 ->
                LoanSchedule.datedBuilder()
                        .advance(start, principal)
                        .payments(times, principal, start.plusDays(random.nextInt(100)), period)
                        .build();
            case 3 ->
                LoanSchedule.of(UnitPeriod.YEAR, BigDecimal.valueOf(1000).multiply(unit))
                        .withPayments(1, BigDecimal.valueOf(3600).multiply(unit), 1, 0)
                        .withAdvance(BigDecimal.valueOf(4310).multiply(unit), 2, 0)
                        .withPayments(1, BigDecimal.valueOf(1716).multiply(unit), 3, random.nextInt(30));
            default -> LoanSchedule.annuity(principal, rate(random).abs(), times, period);
        };
        BigDecimal fee = BigDecimal.valueOf(1 + random.nextInt(50)).multiply(unit);
        loan = switch (random.nextInt(4)) {
            case 0 -> loan.withFee(Fee.deducted("fee", fee).withOriginationCost(unit));
            case 1 -> loan.withFee(Fee.financed("fee", fee));
            case 2 -> loan.withFee(Fee.paid("fee", fee, random.nextInt(12)));
            default -> loan;
        };
        return rarely(random) ? loan.withDeposit(CompensatingBalance.of(fee, rate(random))) : loan;
    }

    private static InstrumentMarket instruments(Random random, BigDecimal unit) {
        Instrument[] instruments = new Instrument[random.nextInt(6)];
        for (int i = 0; i < instruments.length; i++) {
            instruments[i] = Instrument.builder(
                            "I" + i, Instrument.MarketSegment.values()[Math.max(0, random.nextInt(9) - 4)])
                    .years(BigDecimal.valueOf(rarely(random) ? 0 : 1 + random.nextInt(300), 1))
                    .rate(rate(random))
                    .volume(rarely(random) ? BigDecimal.ZERO : money(random, unit))
                    .build();
        }
        return InstrumentMarket.of(unit.multiply(BigDecimal.valueOf(500)), instruments);
    }

    private static YieldCurve yieldCurve(Random random, BigDecimal unit) {
        List<YieldPoint> points = new ArrayList<>();
        for (int term : new int[] {3, 12, 24, 60, 120}) {
            if (!rarely(random)) {
                points.add(new YieldPoint(BigDecimal.valueOf(term), rate(random)));
            }
        }
        if (rarely(random)) {
            points.add(new YieldPoint(BigDecimal.valueOf(-1), rate(random)));
        }
        return new YieldCurve(rarely(random) ? points.subList(0, Math.min(2, points.size())) : points);
    }

    private static DirectedProgrammes programmes(Random random, BigDecimal unit) {
        List<DirectedProgramme> programmes = new ArrayList<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            DirectedProgrammeBuilder programme = DirectedProgramme.builder("P" + (rarely(random) ? 0 : i));
            known(random, rate(random)).ifPresent(programme::rate);
            known(random, money(random, unit)).ifPresent(programme::openingStock);
            known(random, rarely(random) ? BigDecimal.ZERO : money(random, unit))
                    .ifPresent(programme::closingStock);
            known(random, money(random, unit)).ifPresent(programme::disbursed);
            known(random, money(random, unit)).ifPresent(programme::writtenOff);
            if (!rarely(random)) {
                programme.beneficiaries("", Targeting.values()[random.nextInt(3)]);
            }
            programmes.add((rarely(random) ? programme.closed() : programme).build());
        }
        return new DirectedProgrammes(programmes);
    }

    private static Institutions institutions(Random random, BigDecimal unit) {
        Institution[] institutions = new Institution[rarely(random) ? random.nextInt(4) : 8 + random.nextInt(6)];
        boolean complete = random.nextBoolean();
        boolean poor = rarely(random);
        for (int i = 0; i < institutions.length; i++) {
            String name = random.nextInt(150) == 0 ? "F0" : "F" + i;
            institutions[i] = institution(
                    random.nextInt(3) > 0
                            ? Institution.bankBuilder(name)
                            : Institution.nonBankBuilder(name, random.nextBoolean() ? "insurance" : "leasing"),
                    complete,
                    poor,
                    random,
                    unit);
        }
        return Institutions.of(institutions);
    }

    private static Institution institution(
            InstitutionBuilder one, boolean complete, boolean poor, Random random, BigDecimal unit) {
        int owed = random.nextInt(100) == 0 ? -100 : random.nextInt(1000);
        BigDecimal liabilities = unit.multiply(BigDecimal.valueOf(owed));
        BigDecimal equity = unit.multiply(BigDecimal.valueOf(random.nextInt(200) - 20L));
        BigDecimal sound = poor ? BigDecimal.ZERO : liabilities.add(equity).max(BigDecimal.ZERO);
        BigDecimal assets = random.nextInt(100) == 0 ? unit.negate() : sound;
        BigDecimal off = random.nextInt(150) == 0 ? unit.multiply(BigDecimal.valueOf(100)) : BigDecimal.ZERO;
        known(random, complete, assets).ifPresent(one::assets);
        known(random, complete, liabilities).ifPresent(one::liabilities);
        known(random, complete, unit.multiply(BigDecimal.valueOf(random.nextInt(200) - (poor ? 180L : 20L))))
                .ifPresent(one::openingEquity);
        known(random, complete, assets.subtract(liabilities).add(off)).ifPresent(one::equity);
        known(random, complete, unit.multiply(BigDecimal.valueOf(random.nextInt(40))))
                .ifPresent(one::provisioningShortfall);
        known(random, complete, unit.multiply(BigDecimal.valueOf(random.nextInt(10))))
                .ifPresent(one::capitalisedInterest);
        known(random, complete, unit.multiply(BigDecimal.valueOf(random.nextInt(60) - 15L)))
                .ifPresent(one::netIncome);
        known(random, complete, assets.multiply(new BigDecimal("0.125")).add(off.multiply(BigDecimal.TEN)))
                .ifPresent(one::nonPerformingAssets);
        known(random, complete, unit.multiply(BigDecimal.valueOf(random.nextInt(60))))
                .ifPresent(one::requiredCapital);
        known(random, complete, unit.multiply(BigDecimal.valueOf(300 + random.nextInt(300))))
                .ifPresent(one::loans);
        int bad = random.nextInt(150) == 0 ? 900 : random.nextInt(60);
        known(random, complete, unit.multiply(BigDecimal.valueOf(bad))).ifPresent(one::nonPerformingLoans);
        known(random, complete, unit.multiply(BigDecimal.valueOf(random.nextInt(90) - 5L)))
                .ifPresent(one::regulatoryCapital);
        known(random, complete, unit.multiply(BigDecimal.valueOf(poor ? 0 : 200L + random.nextInt(300))))
                .ifPresent(one::riskWeightedAssets);
        known(random, complete, unit.multiply(BigDecimal.valueOf(random.nextInt(200))))
                .ifPresent(one::liquidAssets);
        known(random, complete, unit.multiply(BigDecimal.valueOf(poor ? 0 : 200L + random.nextInt(300))))
                .ifPresent(one::shortTermFunding);
        return one.holdings(unit, unit)
                .incomeFromHoldings(unit.multiply(BigDecimal.valueOf(random.nextInt(3))))
                .build();
    }

    private static LoanClasses loanClasses(Random random, BigDecimal unit) {
        LoanClasses classes = LoanClasses.of("pass", money(random, unit));
        for (String one : List.of("substandard", "doubtful", "loss")) {
            classes = rarely(random) ? classes : classes.with(one, money(random, unit));
        }
        return rarely(random) ? classes.with("unheard of", unit) : classes;
    }

    private static FailingInstitutions failing(Random random, BigDecimal unit) {
        List<FailingInstitution> cases = new ArrayList<>();
        int size = random.nextInt(8);
        for (int i = 0; i < size; i++) {
            LocalDate identified = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(rarely(random) ? 2000 : 900));
            FailingInstitution one = FailingInstitution.of("F" + i, identified);
            cases.add(
                    random.nextInt(4) == 0
                            ? one
                            : one.withIntervention(
                                    identified.plusDays(random.nextInt(400) - (random.nextInt(60) == 0 ? 390 : 0))));
        }
        FailingInstitutions all = FailingInstitutions.of(cases.toArray(FailingInstitution[]::new));
        return rarely(random) ? all : all.withLimit(rarely(random) ? -1 : random.nextInt(700));
    }

    private static ReturnHistory returns(Random random, BigDecimal unit) {
        TreeMap<Integer, BigDecimal> returns = new TreeMap<>();
        boolean flat = rarely(random);
        int gap = rarely(random) ? 2019 : 0;
        for (int year = rarely(random) ? 2021 : 2015; year <= 2022; year++) {
            if (year != gap) {
                returns.put(year, flat ? new BigDecimal("0.01") : BigDecimal.valueOf(random.nextInt(80) - 20L, 3));
            }
        }
        return new ReturnHistory(BigDecimal.valueOf(random.nextInt(200), 3), returns);
    }

    private static CitedValue cited(Random random, BigDecimal unit) {
        return new CitedValue(
                BigDecimal.valueOf(random.nextInt(rarely(random) ? 3000 : 900) - 200L, 3),
                rarely(random) ? "" : "GFDD",
                rarely(random) ? "" : "2018");
    }
}
