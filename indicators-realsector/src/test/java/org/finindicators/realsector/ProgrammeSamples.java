/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.realsector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finindicators.loanbook.AgingScheme;
import org.finindicators.loanbook.Attribute;
import org.finindicators.loanbook.Loan;
import org.finindicators.loanbook.LoanBuilder;
import org.finindicators.loanbook.tally.LoanTally;
import org.finindicators.number.MinorUnits;
import org.finindicators.realsector.impact.BeforeAndAfter;
import org.finindicators.realsector.impact.EmploymentAndOutput;
import org.finindicators.realsector.impact.EmploymentImpact;
import org.finindicators.realsector.impact.FourMeans;
import org.finindicators.realsector.impact.ImpactSurvey;
import org.finindicators.realsector.impact.IncomeImpact;
import org.finindicators.realsector.impact.PovertyComparisons;
import org.finindicators.realsector.impact.PovertyImpact;
import org.finindicators.realsector.impact.PovertyValues;
import org.finindicators.realsector.impact.RegionalMeans;
import org.finindicators.realsector.outreach.Beneficiaries;
import org.finindicators.realsector.outreach.Clients;
import org.finindicators.realsector.outreach.EmploymentRecord;
import org.finindicators.realsector.outreach.Jobs;
import org.finindicators.realsector.outreach.LenderMarket;
import org.finindicators.realsector.outreach.LoanAmounts;
import org.finindicators.realsector.outreach.LoanSizes;
import org.finindicators.realsector.outreach.Service;
import org.finindicators.realsector.outreach.Sex;
import org.finindicators.realsector.outreach.TargetGroupLoans;
import org.finindicators.realsector.outreach.Workforce;
import org.finindicators.realsector.privatesector.Reform;
import org.finindicators.realsector.privatesector.ReformProgramme;
import org.finindicators.realsector.privatesector.ReformProgress;
import org.finindicators.realsector.sme.BusinessUnit;
import org.finindicators.realsector.sme.Coverage;
import org.finindicators.realsector.sme.Firm;
import org.finindicators.realsector.sme.Firms;
import org.finindicators.realsector.sme.SizeCondition;
import org.finindicators.realsector.sme.SizeMeasure;
import org.finindicators.realsector.sme.SizeRule;
import org.finindicators.realsector.sme.SizeRules;
import org.finindicators.realsector.sme.SmeCoverage;
import org.finindicators.realsector.sme.SmeItems;
import org.finindicators.realsector.socialprogramme.TransferSurvey;
import org.finindicators.realsector.socialprogramme.Transfers;
import org.finindicators.statement.Breakdown;
import org.finindicators.testkit.FactSamples;

/** Random facts of impact, social programmes, outreach, enterprises and reforms. */
final class ProgrammeSamples {
    /** The end of the period that the laws measure. */
    private static final LocalDate CLOSING = LocalDate.of(2021, 12, 31);

    private static final BigDecimal ONE = BigDecimal.ONE;

    /** A total that no list adds up to, even within the rounding of its figures. */
    private static final BigDecimal FAR_OFF = new BigDecimal(1_000_000_000);

    static final FactSamples FACTS = FactSamples.none()
            .with(EmploymentImpact.EMPLOYMENT_RATES, (random, unit) -> means(random, () -> rate(random)))
            .with(EmploymentImpact.REGIONAL_EMPLOYMENT_RATES, (random, unit) -> regions(random, () -> rate(random)))
            .with(EmploymentImpact.EMPLOYMENT_SURVEY, (random, unit) -> survey(random, ONE, "1"))
            .with(EmploymentImpact.JOBS_PER_FIRM, (random, unit) -> means(random, () -> income(random, ONE)))
            .with(EmploymentImpact.REGIONAL_JOBS_PER_FIRM, (random, unit) -> regions(random, () -> income(random, ONE)))
            .with(EmploymentImpact.SURVEY_OF_JOBS, (random, unit) -> survey(random, ONE, "60"))
            .with(EmploymentImpact.HOURS_PER_FIRM, (random, unit) -> means(random, () -> income(random, ONE)))
            .with(
                    EmploymentImpact.REGIONAL_HOURS_PER_FIRM,
                    (random, unit) -> regions(random, () -> income(random, ONE)))
            .with(EmploymentImpact.SURVEY_OF_HOURS, (random, unit) -> survey(random, ONE, "2400"))
            .with(EmploymentImpact.EMPLOYMENT_AND_OUTPUT, ProgrammeSamples::employmentAndOutput)
            .with(IncomeImpact.INCOME_MEANS, (random, unit) -> means(random, () -> income(random, ONE)))
            .with(IncomeImpact.REGIONAL_INCOME_MEANS, (random, unit) -> regions(random, () -> income(random, ONE)))
            .with(IncomeImpact.INCOME_SURVEY, (random, unit) -> survey(random, ONE, "1000"))
            .with(PovertyComparisons.POVERTY_HEADCOUNT_MEANS, (random, unit) -> means(random, () -> rate(random)))
            .with(
                    PovertyComparisons.REGIONAL_POVERTY_HEADCOUNT_MEANS,
                    (random, unit) -> regions(random, () -> rate(random)))
            .with(PovertyComparisons.POVERTY_HEADCOUNT_SURVEY, (random, unit) -> survey(random, ONE, "1"))
            .with(PovertyComparisons.POVERTY_GAP_MEANS, (random, unit) -> means(random, () -> rate(random)))
            .with(PovertyComparisons.REGIONAL_POVERTY_GAP_MEANS, (random, unit) -> regions(random, () -> rate(random)))
            .with(PovertyComparisons.POVERTY_GAP_SURVEY, (random, unit) -> survey(random, ONE, "1"))
            .with(PovertyImpact.POVERTY_WITH_OPERATION, ProgrammeSamples::poverty)
            .with(PovertyImpact.COUNTERFACTUAL_POVERTY, ProgrammeSamples::poverty)
            .with(PovertyImpact.BASELINE_POVERTY, ProgrammeSamples::poverty)
            .with(Transfers.TRANSFER_SURVEY, ProgrammeSamples::transfers)
            .with(Clients.BENEFICIARIES_SERVED, ProgrammeSamples::beneficiaries)
            .with(Jobs.SUPPORTED_EMPLOYMENT, ProgrammeSamples::employment)
            .with(LoanSizes.SUBLOAN_AMOUNTS, ProgrammeSamples::loanAmounts)
            .with(LenderMarket.TARGET_SEGMENT_LENDERS, ProgrammeSamples::lenders)
            .with(TargetGroupLoans.LOANS_BY_TARGET_GROUP, ProgrammeSamples::loans)
            .with(ReformProgress.REFORM_PROGRAMME, ProgrammeSamples::reforms)
            .with(SmeItems.FIRMS_WITH_SIZES, ProgrammeSamples::firms)
            .with(SmeItems.NATIONAL_SIZE_RULE, ProgrammeSamples::sizeRule)
            .with(SmeItems.SME_OUTPUT_COVERAGE, ProgrammeSamples::coverage)
            .with(SmeItems.SME_EMPLOYMENT_COVERAGE, ProgrammeSamples::coverage)
            .with(SmeItems.SME_CREDIT_COVERAGE, ProgrammeSamples::coverage);

    private ProgrammeSamples() {}

    private static boolean seldom(Random random) {
        return random.nextInt(12) == 0;
    }

    private static BigDecimal upTo(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most));
    }

    /** Hundredths from 0 to 1, seldom something else. */
    private static BigDecimal rate(Random random) {
        return BigDecimal.valueOf(random.nextInt(40) == 0 ? random.nextInt(400) - 200 : random.nextInt(101), 2);
    }

    private static BigDecimal income(Random random, BigDecimal unit) {
        return unit.multiply(BigDecimal.valueOf(random.nextInt(40) == 0 ? -random.nextInt(500) : random.nextInt(5000)));
    }

    private static FourMeans means(Random random, Supplier<BigDecimal> figure) {
        return BeforeAndAfter.of(figure.get(), figure.get()).comparedWith(figure.get(), figure.get());
    }

    private static RegionalMeans regions(Random random, Supplier<BigDecimal> figure) {
        List<RegionalMeans.Region> regions = new ArrayList<>();
        int number = seldom(random) ? 0 : 1 + random.nextInt(4);
        for (int i = 0; i < number; i++) {
            String name = seldom(random) ? "the same" : "region " + i;
            RegionalMeans.Region region = RegionalMeans.Region.of(name, means(random, figure));
            long persons = seldom(random) ? -random.nextInt(2) : random.nextInt(100_000);
            regions.add(seldom(random) ? region : region.withPopulation(persons));
        }
        return new RegionalMeans(regions);
    }

    /** Outcomes from 0 to a greatest one in an amount of money or a share; seldom a row that cannot be. */
    private static ImpactSurvey survey(Random random, BigDecimal unit, String greatest) {
        int rows = seldom(random) ? random.nextInt(5) : 8 + random.nextInt(20);
        double most = unit.multiply(new BigDecimal(greatest)).doubleValue();
        double[] values = new double[rows];
        boolean[] treated = new boolean[rows];
        boolean[] after = new boolean[rows];
        double[] weights = new double[rows];
        int[] clusters = new int[rows];
        for (int row = 0; row < rows; row++) {
            values[row] = random.nextInt(300) == 0 ? -2 * most : most * random.nextInt(65) / 64;
            treated[row] = row < 8 ? row % 2 == 0 : random.nextBoolean();
            after[row] = row < 8 ? row % 4 < 2 : random.nextBoolean();
            weights[row] = random.nextInt(300) == 0 ? -1 : 1 + random.nextInt(9);
            clusters[row] = random.nextInt(6);
        }
        ImpactSurvey survey = ImpactSurvey.of(values, treated, after).withClusters(clusters);
        return random.nextBoolean() ? survey : survey.withWeights(weights);
    }

    private static EmploymentAndOutput employmentAndOutput(Random random, BigDecimal unit) {
        BeforeAndAfter employment = seldom(random)
                ? BeforeAndAfter.of(upTo(random, 2).negate(), upTo(random, 2))
                : BeforeAndAfter.of(
                        upTo(random, 500).add(ONE), upTo(random, 500).add(ONE));
        BigDecimal output = upTo(random, 900).add(ONE).multiply(unit);
        BigDecimal later = switch (random.nextInt(12)) {
            case 0 -> output;
            case 1 -> output.multiply(new BigDecimal("1.0005"));
            case 2 -> BigDecimal.ZERO;
            default -> upTo(random, 900).add(ONE).multiply(unit);
        };
        return EmploymentAndOutput.of(employment, BeforeAndAfter.of(output, later));
    }

    private static PovertyValues poverty(Random random, BigDecimal unit) {
        PovertyValues values =
                seldom(random) ? PovertyValues.none() : PovertyValues.none().withHeadcount(rate(random));
        return seldom(random) ? values : values.withGap(rate(random)).withSeverity(rate(random));
    }

    private static TransferSurvey transfers(Random random, BigDecimal unit) {
        int rows = seldom(random) ? 0 : 1 + random.nextInt(30);
        double[] before = new double[rows];
        double[] transfers = new double[rows];
        double[] weights = new double[rows];
        boolean nobodyElse = seldom(random);
        for (int row = 0; row < rows; row++) {
            before[row] = random.nextInt(nobodyElse ? 90 : 200) - 5;
            transfers[row] = random.nextInt(3) == 0 ? 0 : random.nextInt(80);
            transfers[row] = random.nextInt(500) == 0 ? -transfers[row] - 1 : transfers[row];
            weights[row] = random.nextInt(500) == 0 ? Double.NaN : random.nextInt(9);
        }
        BigDecimal line = seldom(random) ? BigDecimal.ZERO : new BigDecimal(100);
        return TransferSurvey.of(before, transfers, line).withWeights(weights);
    }

    private static Beneficiaries beneficiaries(Random random, BigDecimal unit) {
        int number = seldom(random) ? 0 : 1 + random.nextInt(30);
        return new Beneficiaries(
                Stream.generate(() -> service(random)).limit(number).toList());
    }

    private static Service service(Random random) {
        int client = random.nextInt(10);
        String id = random.nextInt(300) == 0 ? " " : "c" + client;
        LocalDate day = LocalDate.of(2019 + random.nextInt(4), 1 + random.nextInt(12), 1);
        Service service = random.nextBoolean() ? Service.credit(id, day) : Service.assistance(id, day);
        Sex sex = client % 2 == 0 != (random.nextInt(200) == 0) ? Sex.WOMAN : Sex.MAN;
        service = client == 9 ? service : service.withSex(sex);
        service = random.nextBoolean() ? service : service.withLastDay(day.plusMonths(random.nextInt(18)));
        return random.nextInt(3) == 0 ? service.withGroup("g" + client % 3) : service;
    }

    private static EmploymentRecord employment(Random random, BigDecimal unit) {
        EmploymentRecord record = EmploymentRecord.of(workforce(random, 400), workforce(random, 800))
                .withDeadweight(rate(random))
                .withYears(seldom(random) ? BigDecimal.ZERO : BigDecimal.valueOf(1 + random.nextInt(9)));
        record = seldom(random) ? record : record.withDisplacement(rate(random));
        record = seldom(random) ? record : record.withRetained(random.nextInt(300) - (seldom(random) ? 300L : 0L));
        return seldom(random)
                ? record
                : record.withComparison(
                        seldom(random) ? Workforce.of(0) : workforce(random, 90), workforce(random, 90));
    }

    private static Workforce workforce(Random random, int most) {
        Workforce jobs = Workforce.of(seldom(random) ? -1 : random.nextInt(most));
        return switch (random.nextInt(20)) {
            case 0 -> jobs.withPartTime(10);
            case 1, 2, 3 -> jobs.withPartTime(BigDecimal.valueOf(random.nextInt(90)), rate(random));
            default -> jobs;
        };
    }

    private static LoanAmounts loanAmounts(Random random, BigDecimal unit) {
        int number = seldom(random) ? 0 : 1 + random.nextInt(12);
        return new LoanAmounts(
                Stream.generate(() -> BigDecimal.valueOf(random.nextInt(200) == 0 ? -5 : 1 + random.nextInt(9000)))
                        .limit(number)
                        .map(unit::multiply)
                        .toList());
    }

    private static Breakdown lenders(Random random, BigDecimal unit) {
        int number = seldom(random) ? 0 : 1 + random.nextInt(8);
        String[] amounts = Stream.generate(() -> random.nextInt(200) == 0 ? ONE.negate() : upTo(random, 9000))
                .limit(number)
                .map(amount -> amount.multiply(unit).toPlainString())
                .toArray(String[]::new);
        Breakdown lenders = Breakdown.of(amounts);
        return seldom(random) ? lenders.addingUpTo(unit.multiply(FAR_OFF).toPlainString()) : lenders;
    }

    /** Amounts in cents, whatever the unit of the statement. */
    private static LoanTally loans(Random random, BigDecimal unit) {
        LocalDate day = seldom(random) ? CLOSING.minusYears(1) : CLOSING;
        Attribute by = seldom(random) ? Attribute.SEX : Attribute.TARGET_GROUP;
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> {
                    LoanBuilder loan = Loan.builder("loan " + i)
                            .asOf(day)
                            .currency("USD")
                            .balance(Integer.toString(random.nextInt(200) == 0 ? -7 : random.nextInt(90_000)));
                    String label = random.nextInt(200) == 0 ? "perhaps" : random.nextBoolean() ? "yes" : "no";
                    return (random.nextInt(200) == 0 ? loan : loan.with(by, label)).build();
                })
                .collect(LoanTally.collector(day, MinorUnits.of("USD"), AgingScheme.STANDARD, by));
    }

    private static ReformProgramme reforms(Random random, BigDecimal unit) {
        int number = seldom(random) ? 0 : 1 + random.nextInt(8);
        List<Reform> reforms = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String depth = random.nextInt(60) == 0
                    ? "abysmal"
                    : List.of("low", "medium", "high").get(random.nextInt(3));
            Reform reform = Reform.of(random.nextInt(60) == 0 ? "the same" : "reform " + i, depth);
            reform = random.nextBoolean() ? reform : reform.withAgreement(day(random, 2020));
            reform = random.nextBoolean() ? reform : reform.withImplementation(day(random, 2021));
            reform =
                    random.nextInt(6) > 0 ? reform : reform.withCompletion(random.nextInt(4) == 0 ? ONE : rate(random));
            reforms.add(random.nextInt(8) > 0 ? reform : reform.withReversal(day(random, 2022)));
        }
        return new ReformProgramme(reforms);
    }

    private static LocalDate day(Random random, int year) {
        return LocalDate.of(year + random.nextInt(2), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static Firms firms(Random random, BigDecimal unit) {
        int number = seldom(random) ? 0 : 1 + random.nextInt(8);
        boolean money = random.nextBoolean();
        boolean allLarge = random.nextInt(3) == 0;
        List<Firm> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Firm firm = Firm.of(random.nextInt(100) == 0 ? "the same" : "firm " + i)
                    .withValueAdded(
                            unit.multiply(BigDecimal.valueOf(random.nextInt(9000) - (seldom(random) ? 9000 : 0))))
                    .withCredit(unit.multiply(upTo(random, 9000)));
            firm = random.nextInt(100) == 0
                    ? firm
                    : firm.withEmployment(random.nextInt(100) == 0 ? -1 : random.nextInt(900));
            long least = (allLarge ? 300 : 0) + random.nextInt(600);
            firm = switch (random.nextInt(60)) {
                case 0 -> firm;
                case 1 -> firm.withEmployees(least, least - 1);
                case 2, 3 -> firm.withEmployees(least, least + random.nextInt(9));
                default -> firm.withEmployees(least);
            };
            all.add(
                    money
                            ? firm.withTurnover(unit.multiply(upTo(random, 99_000)))
                                    .withAssets(unit.multiply(upTo(random, 60_000)))
                                    .withLoan(unit.multiply(upTo(random, 3_000)))
                            : firm);
        }
        Coverage coverage =
                Coverage.FORMAL_FIRMS.withUnit(seldom(random) ? BusinessUnit.ESTABLISHMENT : BusinessUnit.ENTERPRISE);
        Firms firms = Firms.of(all, coverage);
        return seldom(random) ? firms.withStatedValueAdded(unit.multiply(FAR_OFF)) : firms;
    }

    private static SizeRule sizeRule(Random random, BigDecimal unit) {
        return switch (random.nextInt(6)) {
            case 0 -> SizeRules.EU_2003_361;
            case 1 -> SizeRule.ofNationalLaw("a law", "2022-01-01").withUnit(BusinessUnit.ESTABLISHMENT);
            case 2 -> SizeRules.WORLD_BANK_250;
            case 3 -> SizeRules.EU_EMPLOYEES;
            default ->
                SizeRule.ofNationalLaw("another law", "2010-01-01")
                        .withCurrency("USD")
                        .withClass(
                                "small",
                                SizeCondition.any(
                                        SizeCondition.below(SizeMeasure.EMPLOYEES, 100),
                                        SizeCondition.atMost(SizeMeasure.TURNOVER, 5_000_000)));
        };
    }

    private static SmeCoverage coverage(Random random, BigDecimal unit) {
        return SmeCoverage.of(side(random), side(random));
    }

    private static Coverage side(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Coverage.FORMAL_AND_INFORMAL_FIRMS;
            case 1 -> Coverage.COVERAGE_NOT_STATED;
            default -> Coverage.FORMAL_FIRMS.withUnit(BusinessUnit.ENTERPRISE);
        };
    }
}
