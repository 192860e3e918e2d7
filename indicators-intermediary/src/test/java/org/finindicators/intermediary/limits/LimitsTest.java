/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finindicators.formula.Reason;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.intermediary.risk.ClientExposures;
import org.finindicators.intermediary.risk.CurrencyPositions;
import org.finindicators.intermediary.risk.DurationPosition;
import org.finindicators.intermediary.risk.ExposureMeasures;
import org.finindicators.intermediary.risk.ForeignExchangeRisk;
import org.finindicators.intermediary.risk.GlobalImportance;
import org.finindicators.intermediary.risk.InterestRateRisk;
import org.finindicators.intermediary.risk.RepricingBucket;
import org.finindicators.intermediary.risk.RepricingSchedule;
import org.finindicators.intermediary.risk.RiskFacts;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.number.Rational;
import org.finindicators.number.Relation;
import org.finindicators.number.Scale;
import org.finindicators.number.Verdict;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.regulation.LimitBasis;
import org.finindicators.regulation.LimitCheck;
import org.finindicators.regulation.LimitKind;
import org.finindicators.regulation.LimitProfiles;
import org.finindicators.regulation.PrudentialLimit;
import org.finindicators.regulation.PrudentialLimits;
import org.finindicators.report.Format;
import org.finindicators.statement.ClientExposure;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LimitsTest {
    @TestFactory
    Stream<DynamicTest> limits() {
        CaseRunner runner = RiskFacts.runner()
                .fact(ExposureLimits.RELATED_LOANS, LimitsTest::loans)
                .fact(PositionLimits.EQUITY_HOLDINGS, LimitsTest::holdings);
        return Stream.of(
                        ExposureLimits.SINGLE_EXPOSURE_LIMIT,
                        ExposureLimits.LARGE_EXPOSURES_LIMIT,
                        PositionLimits.FIXED_ASSET_LIMIT,
                        PositionLimits.EQUITY_HOLDING_LIMIT,
                        PositionLimits.FOREIGN_EXCHANGE_LIMIT,
                        ExposureLimits.INSIDER_LENDING,
                        PositionLimits.GENERAL_PROVISION_MINIMUM)
                .flatMap(runner::run);
    }

    private static StatementBuilder bank() {
        return Statement.builder("RB-1", ReportingPeriod.year(2019))
                .currency("THB")
                .in(Scale.MILLIONS)
                .closing(CapitalItems.REGULATORY_CAPITAL, "129.95")
                .closing(CapitalItems.TIER_1_CAPITAL, "100")
                .with(
                        ExposureMeasures.CLIENT_EXPOSURES,
                        ClientExposures.of(
                                ClientExposure.of("A", "30"),
                                ClientExposure.of("B", "22"),
                                ClientExposure.of("C", "14"),
                                ClientExposure.of("D", "13"),
                                ClientExposure.of("E", "9")));
    }

    /**
     * Definitions 4.6: 30 passes 25 % of 129.95 in 1995, of 30 / 0.25 = 120 just so, and fails 25 % of a Tier 1 of 100.
     */
    @Test
    void onePosition_underTwoRegulations() {
        LimitReport report =
                LimitReport.of(bank().build(), LimitProfiles.WORLD_BANK_1995, LimitProfiles.BASEL_LEX_2019);
        List<LimitCheck> single = report.checks().stream()
                .filter(check -> check.limit().kind() == LimitKind.SINGLE_EXPOSURE)
                .toList();
        assertThat(single).extracting(LimitCheck::verdict).containsExactly(Verdict.MET, Verdict.NOT_MET);
        assertThat(single.get(0).headroomAmount()).contains(Rational.of(24_875, 10_000));
        assertThat(single.get(1).headroom()).contains(Rational.of(-5, 100));
        assertThat(report.breaches()).containsExactly(single.get(1));
        assertThat(single.get(0)).hasToString("""
                        single exposure kept: 23.09 %, at most 25.00 %
                          regulatory capital, World Bank 1995, since 1995-03-01
                          headroom 1.91 percentage points, 2.4875 million THB
                          at the limit: regulatory capital, 2019-12-31: 120 million THB needed, -9.95 (-7.66 %)""");
        assertThat(single.get(1).toString()).startsWith("single exposure breach: 30.00 %, at most 25.00 %\n");
        assertThat(report.as(Format.TEXT))
                .startsWith("Prudential limits, RB-1, 2019-12-31\n")
                .contains("fixed assets at 2019-12-31")
                .contains("money in million THB");
        assertThat(report.as(Format.MARKDOWN)).contains("| single exposure | Basel LEX | Tier 1 capital | 30.00 % |");
    }

    /**
     * The whole of Annex 1, both ends of the range for currencies, and the outlier tests; capital is 129.95 / 1,000.
     */
    @Test
    void report_ofEverythingReported() {
        Statement statement = bank().closing(BankItems.FIXED_ASSETS, "129.95")
                .closing(CapitalItems.RISK_WEIGHTED_ASSETS, "1000")
                .closing(BankItems.LOAN_LOSS_ALLOWANCE, "38")
                .closing(BankItems.SPECIFIC_ALLOWANCE, "28")
                .closing(LimitItems.UNCLASSIFIED_ASSETS, "1000")
                .with(
                        ForeignExchangeRisk.CURRENCY_POSITIONS,
                        RiskFacts.positions(List.of("reporting: THB", "USD: 9", "EUR: -5")))
                .with(PositionLimits.EQUITY_HOLDINGS, EquityHoldings.of(EquityHolding.of("Mill", "20")))
                .with(
                        InterestRateRisk.DURATION_POSITION,
                        DurationPosition.builder()
                                .assets("1210", "2.10")
                                .liabilities("1104", "1.30")
                                .yieldPercent("8")
                                .build())
                .build();
        LimitReport report = LimitReport.of(statement, LimitProfiles.WORLD_BANK_1995, LimitProfiles.EBA_2018);
        assertThat(report.checks())
                .extracting(check -> check.limit().name() + " " + check.verdict())
                .containsExactly(
                        "capital ratio MET",
                        "single exposure MET",
                        "large exposures together MET",
                        "operating fixed assets MET",
                        "equity holding in one enterprise NOT_MET",
                        "equity holdings together MET",
                        "open currency position, low end NOT_MET",
                        "open currency position, high end MET",
                        "position in one currency, low end NOT_MET",
                        "position in one currency, high end MET",
                        "general provisions NOT_MET",
                        "outlier test, Tier 1 NOT_MET",
                        "outlier test, own funds MET");
        assertThat(report.table().rows()).hasSize(13);
    }

    @Test
    void report_beforeARegulation() {
        Statement early = Statement.builder("RB-1", ReportingPeriod.year(1994)).build();
        LimitReport report = LimitReport.of(early, LimitProfiles.WORLD_BANK_1995);
        assertThat(report.checks()).isEmpty();
        assertThat(report.remarks()).containsExactly("World Bank 1995 was not in force at 1994-12-31");
        assertThat(report.toString()).contains("World Bank 1995 was not in force");
    }

    /**
     * Another caller's rule: 10 per cent of Tier 1 for one client, 5 per cent for insiders, who start at 2 per cent.
     */
    @Test
    void report_underARegulationOfTheCallers() {
        PrudentialLimits local = PrudentialLimits.of(
                "Bank Act 2014",
                new Authority("ruritania", "Ruritania 2014", "Bank Act of Ruritania, 2014"),
                PrudentialLimit.ofPercent(
                        LimitKind.SINGLE_EXPOSURE, Relation.BELOW, "30", LimitBasis.TIER_1, "2014-01-01"),
                PrudentialLimit.ofPercent(
                        LimitKind.INSIDER_LENDING, Relation.AT_MOST, "5", LimitBasis.TIER_1, "2014-01-01"),
                PrudentialLimit.ofPercent(
                        LimitKind.INSIDER_OWNERSHIP, Relation.AT_LEAST, "2", LimitBasis.SHARES, "2014-01-01"));
        assertThat(Checks.validate(local)).isEmpty();
        Statement statement = bank().with(
                        ExposureLimits.RELATED_LOANS,
                        RelatedLoans.of(
                                RelatedLoan.of("Owner", "5").withOwnershipPercent("2"),
                                RelatedLoan.of("Works", "50").withInterestPercent("100")))
                .build();
        LimitReport report = LimitReport.of(statement, local);
        assertThat(report.checks()).extracting(LimitCheck::verdict).containsExactly(Verdict.NOT_MET, Verdict.MET);
        Indicator indicator = LimitReport.indicator(local, local.limits().get(0));
        assertThat(indicator.title()).isEqualTo("Largest single exposure / capital [bank-act-2014]");
        assertThatThrownBy(() -> LimitReport.indicator(local, local.limits().get(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("definition");
    }

    /** Large from 20 per cent of Tier 1 on, 20; their sum, 30 + 22, up to 40 per cent of all capital, 51.98. */
    @Test
    void report_whereWhatIsLargeIsAPartOfAnotherCapital() {
        PrudentialLimits local = PrudentialLimits.of(
                "Local",
                Authority.LIBRARY,
                PrudentialLimit.ofPercent(
                        LimitKind.LARGE_EXPOSURE, Relation.AT_LEAST, "20", LimitBasis.TIER_1, "2014-01-01"),
                PrudentialLimit.ofPercent(
                        LimitKind.LARGE_EXPOSURES_TOTAL,
                        Relation.AT_MOST,
                        "40",
                        LimitBasis.REGULATORY_CAPITAL,
                        "2014-01-01"));
        LimitCheck check = LimitReport.of(bank().build(), local).checks().get(0);
        assertThat(check.isBreach()).isTrue();
        assertThat(check.headroomAmount()).contains(Rational.of(-2, 100));
        assertThat(check.used().evaluation().notes()).contains("large: at least 20, 20 % of 100", "2 large of 5");
        Statement broke = Statement.builder("G", ReportingPeriod.year(2019))
                .closing(CapitalItems.REGULATORY_CAPITAL, "10")
                .closing(CapitalItems.TIER_1_CAPITAL, "-1")
                .with(ExposureMeasures.CLIENT_EXPOSURES, ClientExposures.of(ClientExposure.of("A", "1")))
                .build();
        LimitCheck beside = LimitReport.of(broke, local).checks().get(0);
        assertThat(beside.used().evaluation().value()).contains(Rational.of(1, 10));
        assertThat(beside.used().evaluation().notes())
                .containsExactly("large: any exposure, since Tier 1 capital is -1", "A: 1", "1 large of 1");
        // the amounts that are compared must be in one currency, also where the quotient's parts are
        Statement foreign = broke.toBuilder()
                .currency("USD")
                .currencyOf(CapitalItems.TIER_1_CAPITAL, "EUR")
                .build();
        assertThat(LimitReport.of(foreign, local).checks().get(0).used().reason())
                .contains(Reason.CURRENCY_MISMATCH);
    }

    /** Without capital any use of an upper limit is too much; nothing used decides nothing, nor does a minimum. */
    @Test
    void report_withoutCapital() {
        Statement broke = Statement.builder("G", ReportingPeriod.year(2019))
                .currency("USD")
                .closing(CapitalItems.REGULATORY_CAPITAL, "-5")
                .closing(BankItems.FIXED_ASSETS, "0")
                .closing(BankItems.LOAN_LOSS_ALLOWANCE, "1")
                .closing(BankItems.SPECIFIC_ALLOWANCE, "0")
                .closing(LimitItems.UNCLASSIFIED_ASSETS, "0")
                .with(ExposureMeasures.CLIENT_EXPOSURES, ClientExposures.of(ClientExposure.of("A", "1")))
                .with(PositionLimits.EQUITY_HOLDINGS, EquityHoldings.of(EquityHolding.of("Mill", "2")))
                .with(ForeignExchangeRisk.CURRENCY_POSITIONS, CurrencyPositions.of("USD"))
                .build();
        LimitReport report = LimitReport.of(broke, LimitProfiles.WORLD_BANK_1995);
        assertThat(report.breaches())
                .extracting(check -> check.limit().name())
                .containsExactly(
                        "single exposure",
                        "large exposures together",
                        "equity holding in one enterprise",
                        "equity holdings together");
        assertThat(report.breaches().get(0)).hasToString("""
                        single exposure breach: negative denominator (regulatory capital -5), so that any use is too much
                          regulatory capital, World Bank 1995, since 1995-03-01""");
        assertThat(report.checks())
                .filteredOn(check -> check.verdict() == Verdict.UNDECIDED)
                .extracting(check -> check.limit().name())
                .startsWith("capital ratio", "operating fixed assets", "open currency position, low end")
                .endsWith("general provisions");
        Statement foreign = broke.toBuilder()
                .currencyOf(CapitalItems.REGULATORY_CAPITAL, "EUR")
                .build();
        assertThat(LimitReport.of(foreign, LimitProfiles.WORLD_BANK_1995).breaches())
                .isEmpty();
    }

    @Test
    void report_tellsItsIndicatorsApart() {
        PrudentialLimits regulation = LimitProfiles.WORLD_BANK_1995;
        assertThat(regulation.limits().stream()
                        .filter(limit -> !limit.kind().isDefinition())
                        .collect(Collectors.toMap(
                                limit ->
                                        LimitReport.indicator(regulation, limit).title(),
                                PrudentialLimit::kind,
                                (one, other) -> {
                                    assertThat(one).isEqualTo(other);
                                    return one;
                                })))
                .containsEntry(
                        "Holdings of non-financial equity / capital [world-bank-1995-together]",
                        LimitKind.EQUITY_HOLDINGS_TOTAL)
                .containsEntry(
                        "Open foreign-exchange position / capital [world-bank-1995-each-currency]",
                        LimitKind.FOREIGN_EXCHANGE_CURRENCY);
    }

    /** -20.4778 for 200 basis points (definitions 4.8) is -10.2389 for 100, and the test is of 200 all the same. */
    @Test
    void outlierTest_isOfItsOwnShift() {
        DurationPosition position = DurationPosition.builder()
                .assets("1210", "2.10")
                .liabilities("1104", "1.30")
                .yieldPercent("8")
                .build();
        for (String stated : List.of("200", "100", "-500", "0")) {
            Statement statement = bank().with(InterestRateRisk.DURATION_POSITION, position.withShiftBasisPoints(stated))
                    .build();
            List<LimitCheck> checks =
                    LimitReport.of(statement, LimitProfiles.EBA_2018).checks();
            assertThat(checks).extracting(LimitCheck::verdict).containsExactly(Verdict.NOT_MET, Verdict.MET);
            assertThat(checks.get(0).used().evaluation().value().orElseThrow().toDecimal())
                    .isCloseTo(new BigDecimal("0.204778"), within(new BigDecimal("0.0000005")));
            assertThat(checks.get(0).used().evaluation().notes())
                    .contains("a shift of 200 basis points, as the limit asks"
                            + (stated.equals("200") ? "" : ", not the " + stated + " that are stated"));
        }
        PrudentialLimit own = PrudentialLimit.ofPercent(
                LimitKind.ECONOMIC_VALUE, Relation.AT_MOST, "15", LimitBasis.TIER_1, "2014-01-01");
        Statement half = bank().with(InterestRateRisk.DURATION_POSITION, position.withShiftBasisPoints("100"))
                .build();
        LimitCheck stated = LimitReport.check(PrudentialLimits.of("Own", Authority.LIBRARY, own), own, half)
                .orElseThrow();
        assertThat(stated.verdict()).isEqualTo(Verdict.MET);
    }

    /**
     * RB-1's income falls by 2.591667 for 200 basis points (definitions 4.8): of a Tier 1 of 100 less than 5 per cent,
     * of 50 more. Economic value falls by 20.4778.
     */
    @Test
    void outlierTest_ofIncome() {
        RepricingSchedule schedule = RepricingSchedule.of(
                RepricingBucket.ofMonths("0", "1").withAssets("30").withLiabilities("150"),
                RepricingBucket.ofMonths("1", "3").withAssets("60").withLiabilities("100"),
                RepricingBucket.ofMonths("3", "6").withAssets("80").withLiabilities("70"),
                RepricingBucket.ofMonths("6", "12").withAssets("150").withLiabilities("100"));
        for (String tier1 : List.of("100", "50")) {
            StatementBuilder bank = Statement.builder("a bank", ReportingPeriod.year(2024))
                    .closing(CapitalItems.TIER_1_CAPITAL, tier1)
                    .with(InterestRateRisk.REPRICING_SCHEDULE, schedule);
            LimitReport report = LimitReport.of(bank.build(), LimitProfiles.EBA_2018, LimitProfiles.EBA_2022);
            LimitCheck income = report.checks().get(1);
            assertThat(income.limit().kind()).isEqualTo(LimitKind.NET_INTEREST_INCOME);
            assertThat(income.verdict()).isEqualTo(tier1.equals("100") ? Verdict.MET : Verdict.NOT_MET);
            assertThat(report.checks().get(0).verdict()).isEqualTo(Verdict.UNDECIDED);
            assertThat(report.remarks()).containsExactly("EBA 2018 was not in force at 2024-12-31");
        }
        Statement before = Statement.builder("a bank", ReportingPeriod.year(2023))
                .closing(CapitalItems.TIER_1_CAPITAL, "100")
                .build();
        assertThat(LimitReport.of(before, LimitProfiles.EBA_2022).remarks())
                .containsExactly("not in force at 2023-12-31: EBA 2022: outlier test, net interest income"
                        + " (from 2024-05-14)");
        LimitCheck early = LimitReport.check(
                        LimitProfiles.EBA_2022, LimitProfiles.EBA_2022.limits().get(1), before)
                .orElseThrow();
        assertThat(early.remark())
                .contains("not in force at 2023-12-31: outlier test, net interest income of EBA 2022"
                        + " (from 2024-05-14)");
        assertThat(early.toString()).contains("\n  not in force at 2023-12-31: ");
    }

    /** The standard on large exposures: claims from clearing do not count, covered bonds by 20 per cent. */
    @Test
    void lex_exemptsClearing_andCountsAPartOfCoveredBonds() {
        Statement statement = Statement.builder("a bank", ReportingPeriod.year(2024))
                .closing(CapitalItems.TIER_1_CAPITAL, "100")
                .with(
                        ExposureMeasures.CLIENT_EXPOSURES,
                        ClientExposures.of(
                                ClientExposure.of("Clearing house", "300").withKind("qualifying-central-counterparty"),
                                ClientExposure.of("Mortgage bank", "90").withKind("covered-bond"),
                                ClientExposure.of("Mill", "12")))
                .build();
        // 20 % of 90 is 18, above 12
        assertThat(ExposureLimits.SINGLE_EXPOSURE_LIMIT
                        .variant("lex")
                        .measure(statement)
                        .decimal())
                .contains(new BigDecimal("0.18"));
        Statement earlier = Statement.builder("a bank", ReportingPeriod.year(2016))
                .closing(CapitalItems.TIER_1_CAPITAL, "100")
                .with(ExposureMeasures.CLIENT_EXPOSURES, ClientExposures.of(ClientExposure.of("Mill", "12")))
                .build();
        assertThat(ExposureLimits.SINGLE_EXPOSURE_LIMIT
                        .variant("lex")
                        .measure(earlier)
                        .toString())
                .endsWith("\n  not in force at 2016-12-31: Basel LEX (from 2019-01-01)");
    }

    /** A G-SIB's limit is only about exposures to others. */
    @Test
    void report_betweenGsibs() {
        ClientExposures exposures = ClientExposures.of(
                        ClientExposure.of("Other", "16").withKind("g-sib"), ClientExposure.of("Mill", "20"))
                .withImportance(GlobalImportance.GSIB);
        Statement statement = Statement.builder("G", ReportingPeriod.year(2019))
                .closing(CapitalItems.TIER_1_CAPITAL, "100")
                .with(ExposureMeasures.CLIENT_EXPOSURES, exposures)
                .build();
        assertThat(LimitReport.of(statement, LimitProfiles.BASEL_LEX_2019).checks())
                .extracting(check -> check.limit().name() + " " + check.verdict())
                .containsExactly("single exposure MET", "single exposure between G-SIBs NOT_MET");
        Statement ordinary = Statement.builder("B", ReportingPeriod.year(2019))
                .closing(CapitalItems.TIER_1_CAPITAL, "100")
                .with(ExposureMeasures.CLIENT_EXPOSURES, new ClientExposures(exposures.all()))
                .build();
        LimitReport other = LimitReport.of(ordinary, LimitProfiles.BASEL_LEX_2019);
        assertThat(other.checks())
                .extracting(check -> check.limit().name() + " " + check.verdict())
                .containsExactly("single exposure MET");
        assertThat(other.remarks())
                .containsExactly("Basel LEX: single exposure between G-SIBs not checked, not known to be a G-SIB");
        Statement silent = Statement.builder("G", ReportingPeriod.year(2019)).build();
        assertThat(LimitReport.of(silent, LimitProfiles.BASEL_LEX_2019).checks())
                .hasSize(1);
    }

    @Test
    void facts_needNames() {
        assertThatNullPointerException()
                .isThrownBy(() -> RelatedLoan.of("Director", "1").withOffice(null))
                .withMessageContaining("office");
        assertThatNullPointerException()
                .isThrownBy(() -> RelatedLoan.of(null, "1"))
                .withMessageContaining("borrower");
        assertThatNullPointerException()
                .isThrownBy(() -> EquityHolding.of(null, "1"))
                .withMessageContaining("enterprise");
    }

    @Test
    void figures_comeInAsTextOrAsNumbers_andWithAdds() {
        BigDecimal two = new BigDecimal("2");
        assertThat(RelatedLoan.of("A", two).withOwnershipPercent(two).withInterestPercent(two))
                .isEqualTo(RelatedLoan.of("A", "2").withOwnershipPercent("2").withInterestPercent("2"));
        EquityHolding holding = EquityHolding.of("Mill", two).withExempt(BigDecimal.ONE);
        assertThat(holding).isEqualTo(EquityHolding.of("Mill", "2").withExempt("1"));
        assertThat(EquityHoldings.of(holding).withHoldings(holding).holdings()).hasSize(2);
        RelatedLoan loan = RelatedLoan.of("A", "1");
        assertThat(RelatedLoans.of(loan).withLoans(loan).loans()).hasSize(2);
    }

    @Test
    void validate_namesEveryFault() {
        assertThat(Checks.validate(new RelatedLoans(List.of(RelatedLoan.of("", "-1")
                        .withOwnershipPercent("-1")
                        .withInterestPercent("101")
                        .withFamilyDegree(-1)))))
                .extracting(Object::toString)
                .containsExactly(
                        "loans[0].amount = -1: must not be negative",
                        "loans[0].borrower: must be given, it is blank",
                        "loans[0].familyDegree = -1: must not be negative",
                        "loans[0].interest = 1.01: must be 1 or less",
                        "loans[0].ownership = -0.01: must not be negative");
        assertThat(Checks.validate(EquityHoldings.of(EquityHolding.of(" ", "-2").withExempt("-3"))))
                .extracting(Object::toString)
                .containsExactly(
                        "holdings[0].amount = -2: must not be negative",
                        "holdings[0].enterprise: must be given, it is blank",
                        "holdings[0].exempt = -3: must not be negative");
        assertThat(RelatedLoans.of()).hasToString("0 loans to insiders and related parties");
        assertThat(EquityHoldings.of(EquityHolding.of("Mill", "2").withAllExempt()))
                .hasToString("1 equity holding");
        assertThat(CurrencyPositions.of("THB").positions()).isEmpty();
    }

    /** Lines such as {@code Owner: 8 owner 5}, {@code Director: 4 director}, {@code Sister: 1 family 2}. */
    private static RelatedLoans loans(List<String> lines) {
        List<RelatedLoan> all = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            String[] words = parts[1].split(" ");
            RelatedLoan loan = RelatedLoan.of(parts[0].equals("nobody") ? " " : parts[0], words[0]);
            for (int i = 1; i < words.length; i++) {
                loan = switch (words[i]) {
                    case "director" -> loan.withOffice(Office.DIRECTOR);
                    case "manager" -> loan.withOffice(Office.SENIOR_MANAGER);
                    case "owner" -> loan.withOwnershipPercent(words[++i]);
                    case "interest" -> loan.withInterestPercent(words[++i]);
                    case "family" -> loan.withFamilyDegree(Integer.parseInt(words[++i]));
                    default -> throw new IllegalArgumentException("a loan has no " + words[i]);
                };
            }
            all.add(loan);
        }
        return new RelatedLoans(all);
    }

    /** Lines such as {@code Mine: 30 exempt 12}. */
    private static EquityHoldings holdings(List<String> lines) {
        List<EquityHolding> all = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            String[] words = parts[1].split(" ");
            EquityHolding holding = EquityHolding.of(parts[0].equals("nobody") ? " " : parts[0], words[0]);
            all.add(words.length > 1 ? holding.withExempt(words[2]) : holding);
        }
        return new EquityHoldings(all);
    }
}
