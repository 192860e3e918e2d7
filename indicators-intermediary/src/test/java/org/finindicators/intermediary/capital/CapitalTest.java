/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.intermediary.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.finindicators.intermediary.capital.Capital.CAPITAL_ADEQUACY_RATIO;
import static org.finindicators.intermediary.capital.Capital.CAPITAL_POSITION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.finindicators.catalogue.Catalogue;
import org.finindicators.catalogue.Report;
import org.finindicators.formula.Operand;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Measurement;
import org.finindicators.intermediary.statement.BankItems;
import org.finindicators.intermediary.statement.CapitalItems;
import org.finindicators.number.Rational;
import org.finindicators.number.Threshold;
import org.finindicators.number.Verdict;
import org.finindicators.panel.Panel;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.period.Validity;
import org.finindicators.regulation.Accords;
import org.finindicators.regulation.CapitalMinimum;
import org.finindicators.regulation.Regulation;
import org.finindicators.regulation.TierLimits;
import org.finindicators.report.Format;
import org.finindicators.sql.Sql;
import org.finindicators.statement.Statement;
import org.finindicators.statement.StatementBuilder;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CapitalTest {
    private static final ReportingPeriod YEAR = ReportingPeriod.year(2022);

    @TestFactory
    Stream<DynamicTest> capitalAdequacy() {
        return CaseRunner.of().fact(CAPITAL_POSITION, CapitalTest::position).run(CAPITAL_ADEQUACY_RATIO);
    }

    @TestFactory
    Stream<DynamicTest> tier1CapitalRatio() {
        return cases(Capital.TIER_1_RATIO);
    }

    @TestFactory
    Stream<DynamicTest> commonEquityRatio() {
        return cases(Capital.COMMON_EQUITY_RATIO);
    }

    @TestFactory
    Stream<DynamicTest> riskWeightedAssets() {
        return cases(Capital.RISK_WEIGHTED_ASSETS_AMOUNT);
    }

    @TestFactory
    Stream<DynamicTest> capitalSurplus() {
        return cases(Capital.CAPITAL_SURPLUS);
    }

    @TestFactory
    Stream<DynamicTest> leverageRatio() {
        return cases(Leverage.LEVERAGE_RATIO);
    }

    @TestFactory
    Stream<DynamicTest> netNonperformingToCapital() {
        return cases(Leverage.NET_NONPERFORMING_TO_CAPITAL);
    }

    @TestFactory
    Stream<DynamicTest> equityToAssets() {
        return cases(Solvency.EQUITY_TO_ASSETS);
    }

    private static Stream<DynamicTest> cases(Indicator indicator) {
        return CaseRunner.of().fact(CAPITAL_POSITION, CapitalTest::position).run(indicator);
    }

    @Test
    void under_aRegulation_listsTheCapitalIndicators() {
        assertThat(Capital.capitalUnder(Accords.BASEL_III_2010).indicators())
                .extracting(Indicator::title)
                .containsExactly(
                        "Capital adequacy ratio [basel-iii-2010]",
                        "Tier 1 capital ratio [basel-iii-2010]",
                        "Common equity Tier 1 ratio [basel-iii-2010]",
                        "Risk-weighted assets [basel-iii-2010]",
                        "Capital surplus over the minimum [basel-iii-2010]",
                        "Leverage ratio [basel-iii-2010]",
                        "Non-performing loans net of provisions / capital [basel-iii-2010]");
    }

    /** RB-1 under the accord of 1988, without additional Tier 1: 100/796, definitions 4.1; Tier 1 above 4 per cent. */
    @Test
    void commonEquity_ofRb1UnderTheAccordOf1988() {
        CapitalPosition rb1 = CapitalPosition.ofTier1("106")
                .withAdditionalTier1("0")
                .withDeductions("6")
                .withExposures(Exposure.of("private-sector", "726"))
                .withCommitments(Commitment.of("credit-substitute", Exposure.of("private-sector", "70")));
        Measurement common = Capital.capitalUnder(Accords.BASEL_1988)
                .get("intermediary.common-equity-ratio")
                .measure(statement(rb1));
        assertThat(((Measured) common).exact()).isEqualTo(Rational.of(100, 796));
        Threshold least = Accords.BASEL_1988.tier1Threshold(YEAR.closing()).orElseThrow();
        assertThat(least.value()).isEqualByComparingTo("0.04");
        assertThat(Capital.TIER_1_RATIO.measure(statement(rb1)).meets(least)).isEqualTo(Verdict.MET);
        CapitalPosition five = CapitalPosition.ofTier1("5").withExposures(Exposure.of("private-sector", "100"));
        assertThat(Capital.TIER_1_RATIO.measure(statement(five)).meets(least)).isEqualTo(Verdict.MET);
        assertThat(Accords.BASEL_III_2010
                        .commonEquityThreshold(YEAR.closing())
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("0.045");
    }

    /** A position of 8 and 2 over 100: Tier 2 counts up to Tier 1, so 10; Tier 1 as it was stated stays. */
    @Test
    void stated_givesLimitsTheirCapital() {
        Statement statement = Statement.builder("a bank", YEAR)
                .with(
                        CAPITAL_POSITION,
                        CapitalPosition.ofTier1("8")
                                .withOtherTier2("2")
                                .withExposures(Exposure.of("private-sector", "100")))
                .closing(CapitalItems.TIER_1_CAPITAL, "7")
                .build();
        Statement stated = Capital.statedCapital(statement, Accords.BASEL_1988);
        assertThat(stated.balances(CapitalItems.REGULATORY_CAPITAL).at(YEAR.closing()))
                .hasValue(new BigDecimal("10"));
        assertThat(stated.balances(CapitalItems.TIER_1_CAPITAL).at(YEAR.closing()))
                .hasValue(new BigDecimal("7"));
        assertThat(stated.remarks(CapitalItems.REGULATORY_CAPITAL))
                .containsExactly(
                        "regulatory capital: from the capital position, under Basel 1988",
                        "not in force at 2022-12-31: Basel 1988 (from 1988-07-15 to 2006-12-30)");
        Statement nothing = Statement.builder("a bank", YEAR).build();
        assertThat(Capital.statedCapital(nothing, Accords.BASEL_1988)).isEqualTo(nothing);
    }

    /** The position has 110 and 100; 50 and 500 were stated. */
    @Test
    void check_namesCapitalThatThePositionDoesNotGive() {
        Statement statement = Statement.builder("a bank", YEAR)
                .with(
                        CAPITAL_POSITION,
                        CapitalPosition.ofTier1("100")
                                .withOtherTier2("10")
                                .withExposures(Exposure.of("private-sector", "1000")))
                .closing(CapitalItems.REGULATORY_CAPITAL, "50")
                .closing(CapitalItems.TIER_1_CAPITAL, "500")
                .build();
        assertThat(Capital.checkCapital(statement, Accords.BASEL_1988))
                .extracting(Object::toString)
                .containsExactly(
                        "regulatory capital = regulatory capital 50, regulatory capital, under Basel 1988 110:"
                                + " must be equal, they differ by 60",
                        "Tier 1 capital = Tier 1 capital 500, Tier 1 capital 100:"
                                + " must be equal, they differ by 400");
        assertThat(Capital.checkCapital(Statement.builder("a bank", YEAR).build(), Accords.BASEL_1988))
                .isEmpty();
    }

    /** A regulation of the caller's: 130 / (1000 x 125 %), against 10 per cent. */
    @Test
    void adequacyUnder_aLocalRegulation() {
        Regulation local = new Regulation(
                "Ruritania (2020)",
                new Authority("ruritania", "Ruritania 2020", "Banking Act of Ruritania, 2020"),
                Map.of("private-sector", new BigDecimal("1.25")),
                Map.of(),
                TierLimits.none(),
                new TreeMap<>(Map.of(
                        LocalDate.of(2020, 1, 1),
                        CapitalMinimum.ofTotalPercent("10").withTier1Percent("5"))),
                Validity.always());
        Indicator indicator = Capital.capitalAdequacyUnder(local);
        Measurement measurement = indicator.measure(statement(CapitalPosition.ofTier1("100")
                .withSubordinatedDebt("30")
                .withExposures(Exposure.of("private-sector", "1000"))));
        assertThat(indicator.title()).isEqualTo("Capital adequacy ratio [ruritania-2020]");
        assertThat(measurement.decimal()).hasValue(new BigDecimal("0.104"));
        assertThat(measurement.evaluation().notes())
                .contains("private-sector: 1,000 x 125 % = 1,250", "minimum at 2022-12-31: 10 %, with buffer 10 %");
        Threshold minimum = local.totalCapitalThreshold(YEAR.closing()).orElseThrow();
        assertThat(measurement.meets(minimum)).isEqualTo(Verdict.MET);
    }

    /** 8 per cent exactly is enough; the least bit less is not. */
    @Test
    void capitalAdequacy_onTheMinimum() {
        Threshold minimum =
                Accords.BASEL_1988.totalCapitalThreshold(YEAR.closing()).orElseThrow();
        CapitalPosition enough = CapitalPosition.ofTier1("8").withExposures(Exposure.of("private-sector", "100"));
        CapitalPosition tooLittle = CapitalPosition.ofTier1("7.999999999999999999999999999999999999")
                .withExposures(Exposure.of("private-sector", "100"));
        assertThat(CAPITAL_ADEQUACY_RATIO.measure(statement(enough)).meets(minimum))
                .isEqualTo(Verdict.MET);
        assertThat(CAPITAL_ADEQUACY_RATIO.measure(statement(tooLittle)).meets(minimum))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(CAPITAL_ADEQUACY_RATIO
                        .measure(statement(CapitalPosition.ofTier1("8")))
                        .meets(minimum))
                .isEqualTo(Verdict.UNDECIDED);
    }

    /** IMF, FSI Compilation Guide 2006, bank B: prints 14, 9 and 7 per cent. */
    @Test
    void report_ofABankWithTotalsOnly_showsTheReportedVariants() {
        Statement bank = Statement.builder("Bank B", ReportingPeriod.year(2006))
                .closing(CapitalItems.REGULATORY_CAPITAL, "1804")
                .closing(CapitalItems.TIER_1_CAPITAL, "1200")
                .closing(CapitalItems.RISK_WEIGHTED_ASSETS, "12800")
                .closing(BankItems.TOTAL_ASSETS, "18201")
                .build();
        Report report = Catalogue.of(CAPITAL_ADEQUACY_RATIO, Capital.TIER_1_RATIO, Leverage.LEVERAGE_RATIO)
                .measure(bank);
        assertThat(report.toString().lines().skip(3))
                .containsExactly(
                        "capital  Capital adequacy ratio [reported]  14.09  %",
                        "         Tier 1 capital ratio [reported]     9.38  %",
                        "         Leverage ratio [reported]           6.59  %",
                        "In the variant whose figures are reported, those of the default are not:",
                        "  Capital adequacy ratio [reported]; Tier 1 capital ratio [reported]; Leverage",
                        "  ratio [reported]");
        assertThat(report.as(Format.CSV).lines().skip(1).map(line -> line.split(",", -1)[5]))
                .containsExactly("accord-in-force", "reported", "accord-in-force", "reported", "basel-iii", "reported");
        assertThat(report.defined().measurements()).isEmpty();
        assertThat(CAPITAL_ADEQUACY_RATIO.describe().toString()).contains("reported (IMF FSI 2019)");
    }

    /** 20/100 and 2/10, over columns. */
    @Test
    void reported_hasColumns_andSql() {
        Panel panel = Panel.builder(2)
                .closing(CapitalItems.REGULATORY_CAPITAL, new double[] {20, 2})
                .closing(CapitalItems.RISK_WEIGHTED_ASSETS, new double[] {100, 10})
                .build();
        Indicator reported = CAPITAL_ADEQUACY_RATIO.variant("reported");
        assertThat(panel.measure(List.of(reported)).column(reported).toArray()).containsExactly(0.2, 0.2);
        assertThat(Sql.of(reported).toString()).contains("regulatory_capital").contains("risk_weighted_assets");
        for (Indicator indicator : List.of(
                Capital.TIER_1_RATIO,
                Capital.COMMON_EQUITY_RATIO,
                Capital.RISK_WEIGHTED_ASSETS_AMOUNT,
                Capital.CAPITAL_SURPLUS,
                Leverage.LEVERAGE_RATIO,
                Leverage.NET_NONPERFORMING_TO_CAPITAL)) {
            assertThat(indicator.variant("reported").formula().hasColumns())
                    .as(indicator.id())
                    .isTrue();
        }
    }

    @Test
    void results_sayWhichRisksAreLeftOut() {
        CapitalPosition credit = CapitalPosition.ofTier1("2").withExposures(Exposure.of("private-sector", "10"));
        Measurement without = CAPITAL_ADEQUACY_RATIO.measure(statement(credit));
        assertThat(without.toString())
                .endsWith("\n  credit risk only: no charge for market or operational risk is stated");
        assertThat(CAPITAL_ADEQUACY_RATIO.explain(statement(credit)).toString().replaceAll("\\s+", " "))
                .contains("caveat credit risk only: no charge for market or operational risk is stated")
                .contains("basel-1988 (Basel 1988): 20.00 %; the accord of 1988 at any date;"
                        + " not in force at 2022-12-31: Basel 1988 (from 1988-07-15 to 2006-12-30) ");
        assertThat(Catalogue.of(CAPITAL_ADEQUACY_RATIO, Capital.TIER_1_RATIO)
                        .measure(statement(credit))
                        .toString())
                .endsWith("credit risk only: no charge for market or operational risk is stated:\n"
                        + "  Capital adequacy ratio; Tier 1 capital ratio");
        Measurement with = CAPITAL_ADEQUACY_RATIO.measure(
                statement(credit.withOperationalRisk("0.5").withMarketRisk("0.3")));
        assertThat(with.decimal()).hasValue(new BigDecimal("0.1"));
        assertThat(with.evaluation().caveats()).isEmpty();
    }

    /** What is taken in full needs no step. */
    @Test
    void capitalAdequacy_saysNothingOfALimitThatIsKept() {
        CapitalPosition atTheLimit = CapitalPosition.ofTier1("100")
                .withGeneralProvisions("12.5")
                .withSubordinatedDebt("50")
                .withOtherTier2("37.5")
                .withExposures(Exposure.of("private-sector", "1000"));
        Measurement measurement = CAPITAL_ADEQUACY_RATIO.measure(statement(atTheLimit));
        assertThat(measurement.decimal()).hasValue(new BigDecimal("0.2"));
        assertThat(measurement.evaluation().notes()).noneMatch(step -> step.contains("count"));
        assertThat(measurement.operands())
                .extracting(Operand::name)
                .containsExactly(
                        "Tier 1",
                        "deductions",
                        "general provisions",
                        "subordinated debt",
                        "other Tier 2",
                        "exposure, private-sector");
    }

    @Test
    void validate_namesEveryFaultOfAPosition() {
        CapitalPosition position = CapitalPosition.ofTier1("-5")
                .withDeductions("-1")
                .withGeneralProvisions("-2")
                .withSubordinatedDebt("-3")
                .withOtherTier2("-4")
                .withMarketRisk("-6")
                .withExposures(Exposure.of("bank", "10"), Exposure.of(" ", "-20"))
                .withCommitments(Commitment.of("", Exposure.of("bank", "-30")));
        assertThat(Checks.validate(position))
                .extracting(Object::toString)
                .containsExactly(
                        "commitments[0].amount = -30: must not be negative",
                        "commitments[0].kind: must be given, it is blank",
                        "deductions = -1: must not be negative",
                        "exposures[1].amount = -20: must not be negative",
                        "exposures[1].exposureClass: must be given, it is blank",
                        "generalProvisions = -2: must not be negative",
                        "marketRisk = -6: must not be negative",
                        "otherTier2 = -4: must not be negative",
                        "subordinatedDebt = -3: must not be negative");
        Statement statement = statement(position);
        assertThatThrownBy(statement::requireValid)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("9 violations");
    }

    /** One figure at a time or three at once: the same exception, with a place and a sentence for each. */
    @Test
    void wrongFigures_areRefusedInOneManner() {
        assertThatThrownBy(() -> CapitalPosition.ofTier1("eight"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("tier1 = eight: is not a decimal number");
        CapitalPosition.Builder builder = CapitalPosition.builder()
                .subordinatedDebt("1,000")
                .exposure("bank", "5")
                .exposure("cash", (BigDecimal) null)
                .deductions("six");
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.violations())
                                .extracting(Violation::path)
                                .containsExactly("deductions", "exposures[1].amount", "subordinatedDebt", "tier1"));
        assertThatThrownBy(() -> CapitalPosition.ofTier1("8").withOtherTier2("x"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("otherTier2 = x: is not a decimal number");
        assertThatThrownBy(() -> CapitalPosition.builder().build())
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("tier1: must be given");
    }

    @Test
    void with_addsToCollections_andSetsAmounts() {
        Exposure bank = Exposure.of("bank", "10");
        Exposure cash = Exposure.of("cash", new BigDecimal("5"));
        CapitalPosition position = CapitalPosition.ofTier1("8")
                .withExposures(bank)
                .withExposures(cash)
                .withDeductions("1")
                .withDeductions("2");
        assertThat(position.exposures()).containsExactly(bank, cash);
        assertThat(position.deductions()).isEqualByComparingTo("2");
        assertThat(position)
                .hasToString("Tier 1 of 8, 2 exposures, 0 commitments")
                .isEqualTo(CapitalPosition.builder()
                        .exposure("bank", "10")
                        .deductions(new BigDecimal("2"))
                        .exposures(cash)
                        .tier1(new BigDecimal("8.0"))
                        .build())
                .isNotEqualTo(position.withOtherTier2("1"));
    }

    @Test
    void figures_comeInAsTextOrAsNumbers() {
        CapitalPosition text = CapitalPosition.ofTier1("9")
                .withAdditionalTier1("1")
                .withDeductions("2")
                .withDeductionsFromTotal("3")
                .withGeneralProvisions("4")
                .withSubordinatedDebt("5")
                .withOtherTier2("6")
                .withCommitments(Commitment.of("trade", Exposure.of("bank", "7")))
                .withMarketRisk("8")
                .withOperationalRisk("9");
        CapitalPosition numbers = CapitalPosition.ofTier1(new BigDecimal("9"))
                .withAdditionalTier1(new BigDecimal("1"))
                .withDeductions(new BigDecimal("2"))
                .withDeductionsFromTotal(new BigDecimal("3"))
                .withGeneralProvisions(new BigDecimal("4"))
                .withSubordinatedDebt(new BigDecimal("5"))
                .withOtherTier2(new BigDecimal("6"))
                .withCommitments(Commitment.of("trade", Exposure.of("bank", new BigDecimal("7"))))
                .withMarketRisk(new BigDecimal("8"))
                .withOperationalRisk(new BigDecimal("9"));
        assertThat(numbers).isEqualTo(text);
        assertThat(numbers.additionalTier1()).contains(BigDecimal.ONE);
    }

    @Test
    void position_withEqualNumbersIsEqual() {
        CapitalPosition one = CapitalPosition.ofTier1("8.0").withExposures(Exposure.of("bank", "1e2"));
        CapitalPosition other = CapitalPosition.ofTier1("8.00").withExposures(Exposure.of("bank", "100.0"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    private static Statement statement(CapitalPosition position) {
        StatementBuilder builder = Statement.builder("a bank", YEAR);
        return builder.with(CAPITAL_POSITION, position).build();
    }

    /** Lines such as {@code tier 1: 106}, {@code exposure bank: 70}, {@code commitment trade to bank: 5}. */
    private static CapitalPosition position(List<String> lines) {
        Map<String, String> amounts = new HashMap<>();
        List<Exposure> exposures = new ArrayList<>();
        List<Commitment> commitments = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(": ", 2);
            String[] words = parts[0].split(" ");
            switch (words[0]) {
                case "exposure" -> exposures.add(Exposure.of(words[1], parts[1]));
                case "commitment" -> commitments.add(Commitment.of(words[1], Exposure.of(words[3], parts[1])));
                default -> amounts.put(parts[0], parts[1]);
            }
        }
        String additional = amounts.remove("additional tier 1");
        String market = amounts.remove("market risk");
        String operational = amounts.remove("operational risk");
        String fromTotal = take(amounts, "deductions from total");
        CapitalPosition position = CapitalPosition.ofTier1(take(amounts, "tier 1"))
                .withDeductions(take(amounts, "deductions"))
                .withDeductionsFromTotal(fromTotal)
                .withGeneralProvisions(take(amounts, "general provisions"))
                .withSubordinatedDebt(take(amounts, "subordinated debt"))
                .withOtherTier2(take(amounts, "other tier 2"))
                .withExposures(exposures.toArray(Exposure[]::new))
                .withCommitments(commitments.toArray(Commitment[]::new));
        if (!amounts.isEmpty()) {
            throw new IllegalArgumentException("a capital position has no " + amounts.keySet());
        }
        position = market == null ? position : position.withMarketRisk(market);
        position = operational == null ? position : position.withOperationalRisk(operational);
        return additional == null ? position : position.withAdditionalTier1(additional);
    }

    private static String take(Map<String, String> amounts, String name) {
        String amount = amounts.remove(name);
        return amount == null ? "0" : amount;
    }
}
