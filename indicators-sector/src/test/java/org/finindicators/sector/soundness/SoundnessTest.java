/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.sector.soundness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.finindicators.indicator.Authority;
import org.finindicators.indicator.Indicator;
import org.finindicators.indicator.Measured;
import org.finindicators.indicator.Variant;
import org.finindicators.number.Rational;
import org.finindicators.period.ReportingPeriod;
import org.finindicators.period.Validity;
import org.finindicators.regulation.ProvisioningRates;
import org.finindicators.sector.rates.BankRateItems;
import org.finindicators.statement.CitedValue;
import org.finindicators.statement.Statement;
import org.finindicators.testkit.CaseRunner;
import org.finindicators.validation.Checks;
import org.finindicators.validation.InvalidInputException;
import org.finindicators.validation.Violation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SoundnessTest {
    private static final CaseRunner CASES = CaseRunner.of(SoundnessItems.class, BankRateItems.class)
            .fact(SoundnessItems.FINANCIAL_INSTITUTIONS, SoundnessTest::institutions)
            .fact(SoundnessItems.LOAN_CLASSES, SoundnessTest::classes)
            .fact(SoundnessItems.FAILING_INSTITUTIONS, SoundnessTest::failing)
            .fact(SoundnessItems.RETURN_HISTORY, SoundnessTest::history)
            .fact(SoundnessItems.PUBLISHED_LERNER_INDEX, SoundnessTest::cited)
            .fact(SoundnessItems.PUBLISHED_BOONE_INDICATOR, SoundnessTest::cited)
            .fact(SoundnessItems.PUBLISHED_H_STATISTIC, SoundnessTest::cited)
            .fact(SoundnessItems.PUBLISHED_CAPITAL_OPENNESS, SoundnessTest::cited);

    @TestFactory
    Stream<DynamicTest> all() {
        return Stream.of(
                        Insolvency.INSOLVENT_BANK_ASSET_SHARE,
                        Insolvency.NONPERFORMING_BANK_ASSETS,
                        Insolvency.INSOLVENT_NONBANK_ASSET_SHARE,
                        Insolvency.INSOLVENT_NONBANK_LIABILITY_SHARE,
                        SystemReturns.SECTOR_RETURN_ON_EQUITY,
                        SystemReturns.CAPITAL_AND_RESERVES,
                        ProvisioningAdequacy.PROVISIONING_ADEQUACY,
                        Resolution.RESOLUTION_TIMELINESS,
                        ZScore.BANK_Z_SCORE,
                        SystemRatios.SECTOR_NONPERFORMING_LOANS,
                        SystemRatios.SECTOR_CAPITAL_RATIO,
                        SystemRatios.LIQUID_ASSETS_TO_FUNDING,
                        CitedEstimates.LERNER_INDEX,
                        CitedEstimates.BOONE_INDICATOR,
                        CitedEstimates.H_STATISTIC,
                        CitedEstimates.CAPITAL_OPENNESS)
                .flatMap(CASES::run);
    }

    /** 100 x 2 % + 50 x 40 % = 22; 11/22, 22 - 11, 11/50. */
    @Test
    void provisioning_underOtherRates() {
        ProvisioningRates rates = ProvisioningRates.of("Circular 5/97", Authority.LIBRARY, LocalDate.of(1997, 1, 1))
                .withPerformingPercent("good", "2")
                .withNonPerformingPercent("bad", "40");
        Indicator indicator = ProvisioningAdequacy.adequacyUnder(rates);
        assertThat(indicator.variant().name()).isEqualTo("required-circular-5-97");
        Statement statement = Statement.builder("a country", ReportingPeriod.year(2022))
                .closing(SoundnessItems.PROVISIONS_HELD, "11")
                .with(SoundnessItems.LOAN_CLASSES, LoanClasses.of("good", "100").with("bad", "50"))
                .build();
        assertThat(((Measured) indicator.measure(statement)).exact()).isEqualTo(Rational.of(1, 2));
        assertThat(((Measured) ProvisioningAdequacy.shortfallUnder(rates).measure(statement)).exact())
                .isEqualTo(Rational.of(11));
        assertThat(((Measured) ProvisioningAdequacy.coverageUnder(rates).measure(statement)).exact())
                .isEqualTo(Rational.of(11, 50));
    }

    /** Rates of 1997 to 2004 are held against 2022, and the result says it; 2004 itself is inside. */
    @Test
    void provisioning_outsideTheDaysOfTheRates_saysSo() {
        ProvisioningRates rates = ProvisioningRates.of("Circular 5/97", Authority.LIBRARY, LocalDate.of(1997, 1, 1))
                .withPerformingPercent("good", "2")
                .withValidity(Validity.from("1997-01-01").until("2004-12-31"));
        Indicator indicator = ProvisioningAdequacy.adequacyUnder(rates);
        assertThat(indicator.measure(held(2022)).toString())
                .contains("not in force at 2022-12-31: Circular 5/97 (from 1997-01-01 to 2004-12-31)");
        assertThat(indicator.measure(held(2004)).toString()).doesNotContain("in force");
    }

    private static Statement held(int year) {
        return Statement.builder("a country", ReportingPeriod.year(year))
                .closing(SoundnessItems.PROVISIONS_HELD, "11")
                .with(SoundnessItems.LOAN_CLASSES, LoanClasses.of("good", "100"))
                .build();
    }

    /** A table may be called as a variant is. */
    @Test
    void provisioning_ratesNamedAsAVariant() {
        ProvisioningRates rates = ProvisioningRates.of("Shortfall", Authority.LIBRARY, LocalDate.of(1997, 1, 1))
                .withPerformingPercent("good", "2");
        Indicator indicator = ProvisioningAdequacy.adequacyUnder(rates);
        assertThat(indicator.variant().name()).isEqualTo("required-shortfall");
        assertThat(indicator.variants()).extracting(Variant::name).doesNotHaveDuplicates();
    }

    @Test
    void bySector_partsTheList() {
        Institutions all = Institutions.of(
                Institution.nonBankBuilder("X", "Insurance").build(),
                Institution.bankBuilder("A").build(),
                Institution.nonBankBuilder("Y", "insurance ").build());
        assertThat(all.bySector().keySet()).containsExactly("bank", "insurance");
        assertThat(all.bySector().get("insurance").institutions())
                .extracting(Institution::name)
                .containsExactly("X", "Y");
    }

    @Test
    void validate_namesWhatIsWrong() {
        assertThat(Checks.validate(Institutions.of())).hasSize(1);
        assertThat(Checks.validate(Institutions.of(Institution.bankBuilder("")
                        .assets("-1")
                        .equity("-1", "-2")
                        .nonPerformingAssets("-3")
                        .build())))
                .map(Violation::toString)
                .containsExactly(
                        "institutions[0].assets = -1: must not be negative",
                        "institutions[0].name: must be given, it is blank",
                        "institutions[0].nonPerformingAssets = -3: must not be negative");
        assertThat(Checks.validate(CitedValue.of("1").by(" ", ""))).hasSize(2);
        assertThat(Checks.validate(LoanClasses.of("pass", "-1"))).hasSize(1);
        assertThat(Checks.validate(FailingInstitutions.of(FailingInstitution.of(" ", "2022-01-01"))
                        .withLimit(-1)))
                .hasSize(2);
    }

    /** Half a unit of the last digit of each: 0.5 + 0.5 + 0.05. */
    @Test
    void validate_comparesAmountsOfAnInstitution() {
        InstitutionBuilder bank = Institution.bankBuilder("A").assets("100").liabilities("90");
        assertThat(Checks.validate(bank.equity("11").build())).isEmpty();
        assertThat(Checks.validate(bank.equity("8.9").build())).hasSize(1);
        assertThat(Checks.validate(bank.equity("8.95").build()).toString())
                .isEqualTo("[equity: 8.95 is not assets 100 less liabilities 90]");
        assertThat(Checks.validate(Institutions.of(
                                bank.equity("10").nonPerformingAssets("150").build()))
                        .toString())
                .isEqualTo(
                        "[institutions[0].nonPerformingAssets: 150 is a part of assets and must not exceed them, 100]");
        assertThat(Checks.validate(bank.nonPerformingAssets("100").build())).isEmpty();
        assertThat(Checks.validate(bank.loans("50").nonPerformingLoans("51").build())
                        .toString())
                .isEqualTo("[nonPerformingLoans: 51 is a part of loans and must not exceed them, 50]");
    }

    @Test
    void bank_isOneByItsFactoryAlone() {
        assertThat(Institution.bankBuilder("A").build().isBank()).isTrue();
        assertThat(Institution.nonBankBuilder("A", "commercial bank").build().isBank())
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Institution.nonBankBuilder("A", "Bank ").build())
                .withMessage("sector = Bank : A is not a bank, its sub-sector must have another name");
    }

    @Test
    void builder_refusesAllAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Institution.nonBankBuilder("A", "bank")
                        .assets("a lot")
                        .equity("1", "1e99")
                        .build())
                .isInstanceOf(InvalidInputException.class)
                .withMessageContainingAll("sector", "assets", "a lot: is not a decimal number", "equity");
    }

    @Test
    void builder_takesNumbers_inAnyOrder() {
        Institution one = Institution.bankBuilder("A")
                .assets("100")
                .liabilities("90")
                .equity("8", "10")
                .provisioningShortfall("1")
                .capitalisedInterest("2")
                .netIncome("3")
                .nonPerformingAssets("4")
                .requiredCapital("5")
                .loans("60")
                .nonPerformingLoans("3")
                .regulatoryCapital("9")
                .riskWeightedAssets("70")
                .liquidAssets("20")
                .shortTermFunding("80")
                .holdings("6", "7")
                .incomeFromHoldings("1")
                .build();
        Institution other = Institution.bankBuilder("A")
                .shortTermFunding(new BigDecimal("80"))
                .liquidAssets(new BigDecimal("20"))
                .riskWeightedAssets(new BigDecimal("70"))
                .regulatoryCapital(new BigDecimal("9"))
                .nonPerformingLoans(new BigDecimal("3"))
                .loans(new BigDecimal("60"))
                .incomeFromHoldings(new BigDecimal("1.0"))
                .holdings(new BigDecimal("6"), new BigDecimal("7"))
                .requiredCapital(new BigDecimal("5"))
                .nonPerformingAssets(new BigDecimal("4"))
                .netIncome(new BigDecimal("3"))
                .capitalisedInterest(new BigDecimal("2"))
                .provisioningShortfall(new BigDecimal("1"))
                .equity(new BigDecimal("8"), new BigDecimal("10"))
                .liabilities(new BigDecimal("90"))
                .assets(new BigDecimal("100"))
                .build();
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString("A (bank)");
        assertThat(other).isNotEqualTo(Institution.bankBuilder("A").build());
    }

    @Test
    void validate_namesThatOccurTwice_andInterventionsThatComeTooEarly() {
        Institution bank = Institution.bankBuilder("A").build();
        assertThat(Checks.validate(Institutions.of(bank, bank)))
                .map(Violation::toString)
                .containsExactly("institutions[1].name = A: must not occur twice");
        FailingInstitution early =
                FailingInstitution.of("A", LocalDate.of(2022, 3, 1)).withIntervention(LocalDate.of(2022, 2, 1));
        assertThat(early).isEqualTo(FailingInstitution.of("A", "2022-03-01").withIntervention("2022-02-01"));
        assertThat(Checks.validate(FailingInstitutions.of(early)))
                .map(Violation::toString)
                .containsExactly("cases[0].intervened: 2022-02-01, before insolvency was identified on 2022-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FailingInstitution.of("A", "last year"))
                .isInstanceOf(InvalidInputException.class)
                .withMessage("identified = last year: is not a date like 2021-12-31");
    }

    @Test
    void facts_takeNumbers() {
        assertThat(LoanClasses.of("pass", new BigDecimal("100")).with("loss", new BigDecimal("5.0")))
                .isEqualTo(LoanClasses.of("pass", "100").with("loss", "5"));
        assertThat(ReturnHistory.ofPercent(new BigDecimal("8"), 2021, BigDecimal.ONE, new BigDecimal("-1")))
                .isEqualTo(ReturnHistory.ofPercent("8", 2021, "1", "-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReturnHistory.ofPercent("eight", 2021, "1", "one"))
                .isInstanceOf(InvalidInputException.class)
                .withMessageContainingAll("equityToAssets", " = eight: ", "returns[2022]", " = one: ");
    }

    private static Institutions institutions(List<String> lines) {
        return Institutions.of(lines.stream().map(SoundnessTest::institution).toArray(Institution[]::new));
    }

    /** Name, sub-sector, and what is reported, with bars between. */
    private static Institution institution(String line) {
        String[] parts = line.split(" *\\| *");
        InstitutionBuilder builder = parts[1].equals("bank")
                ? Institution.bankBuilder(parts[0])
                : Institution.nonBankBuilder(parts[0], parts[1]);
        for (int i = 2; i < parts.length; i++) {
            String[] words = parts[i].split(" ");
            switch (words[0]) {
                case "assets" -> builder.assets(words[1]);
                case "liabilities" -> builder.liabilities(words[1]);
                case "opening" -> builder.openingEquity(words[1]);
                case "equity" -> {
                    if (words.length == 2) {
                        builder.equity(words[1]);
                    } else {
                        builder.equity(words[1], words[2]);
                    }
                }
                case "adjust" -> builder.provisioningShortfall(words[1]).capitalisedInterest(words[2]);
                case "lacking" -> builder.provisioningShortfall(words[1]);
                case "interest" -> builder.capitalisedInterest(words[1]);
                case "income" -> builder.netIncome(words[1]);
                case "npa" -> builder.nonPerformingAssets(words[1]);
                case "required" -> builder.requiredCapital(words[1]);
                case "loans" -> builder.loans(words[1]);
                case "npl" -> builder.nonPerformingLoans(words[1]);
                case "capital" -> builder.regulatoryCapital(words[1]).riskWeightedAssets(words[2]);
                case "liquid" -> builder.liquidAssets(words[1]).shortTermFunding(words[2]);
                case "holdings" -> builder.holdings(words[1], words[2]).incomeFromHoldings(words[3]);
                default -> throw new IllegalArgumentException(parts[i]);
            }
        }
        return builder.build();
    }

    private static LoanClasses classes(List<String> lines) {
        LoanClasses classes = new LoanClasses(java.util.Map.of());
        for (String line : lines) {
            String[] words = line.split(" ");
            classes = classes.with(words[0], words[1]);
        }
        return classes;
    }

    private static FailingInstitutions failing(List<String> lines) {
        List<FailingInstitution> cases = new ArrayList<>();
        Optional<Long> limit = Optional.empty();
        for (String line : lines) {
            String[] parts = line.split(" *\\| *");
            if (line.startsWith("limit ")) {
                limit = Optional.of(Long.valueOf(line.substring(6)));
            } else if (parts.length == 2) {
                cases.add(FailingInstitution.of(parts[0], parts[1]));
            } else {
                cases.add(FailingInstitution.of(parts[0], parts[1]).withIntervention(parts[2]));
            }
        }
        return new FailingInstitutions(cases, limit);
    }

    /** Equity over assets, the first year, and the returns, in per cent. */
    private static ReturnHistory history(List<String> lines) {
        String[] words = lines.get(0).split(" ");
        return ReturnHistory.ofPercent(
                words[0], Integer.parseInt(words[1]), Arrays.copyOfRange(words, 2, words.length));
    }

    /** The value, the source and the edition, a line each. */
    private static CitedValue cited(List<String> lines) {
        return new CitedValue(
                new BigDecimal(lines.get(0)),
                lines.size() > 1 ? lines.get(1) : "",
                lines.size() > 2 ? lines.get(2) : "");
    }
}
